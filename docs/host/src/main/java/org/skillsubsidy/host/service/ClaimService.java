package org.skillsubsidy.host.service;

import java.util.Optional;
import org.skillsubsidy.host.store.DecisionStore;
import org.skillsubsidy.host.store.LedgerStore;
import org.skillsubsidy.policy.model.SubsidyCalculator;
import org.skillsubsidy.policy.model.claim.ConflictingClaimException;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Decides claims, each once, and keeps a decision, its exclusive keys and its payments together or
 * not at all.
 *
 * <p>Nothing is locked while a claim is decided. If another claim of the trainee came first and
 * took a key, nothing is kept, and the claim is decided again on what is known then.
 */
@Service
public class ClaimService {

  /** Each attempt that fails means that another claim of the same trainee was kept meanwhile. */
  private static final int MOST_ATTEMPTS = 50;

  private final SubsidyCalculator calculator;
  private final DecisionStore decisions;
  private final LedgerStore ledger;
  private final TransactionTemplate transaction;

  ClaimService(
      SubsidyCalculator calculator,
      DecisionStore decisions,
      LedgerStore ledger,
      TransactionTemplate transaction) {
    this.calculator = calculator;
    this.decisions = decisions;
    this.ledger = ledger;
    this.transaction = transaction;
  }

  /**
   * Decides a claim, or says again what was decided.
   *
   * @param claim the claim
   * @return the decision, which is kept when this method returns
   * @throws ConflictingClaimException if the trainee's claim of that id has other facts
   * @throws ConcurrencyFailureException if other claims of the trainee came first every time
   */
  public SubsidyDecision decide(SubsidyClaim claim) {
    for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
      Optional<SubsidyDecision> decision = transaction.execute(status -> decide(claim, status));
      if (decision != null && decision.isPresent()) {
        return decision.get();
      }
    }
    throw new ConcurrencyFailureException(
        "claim " + claim.id() + " of " + claim.trainee().id() + " gave way to others every time");
  }

  private Optional<SubsidyDecision> decide(SubsidyClaim claim, TransactionStatus status) {
    Optional<SubsidyDecision> known = decisions.find(claim.trainee().id(), claim.id());
    if (known.isPresent()) {
      if (!known.get().claim().equals(claim)) {
        throw new ConflictingClaimException(claim);
      }
      return known;
    }
    SubsidyDecision decision = calculator.decide(claim, decisions.history(claim.trainee().id()));
    if (!decisions.add(decision)) {
      status.setRollbackOnly();
      return Optional.empty();
    }
    ledger.pay(decision);
    return Optional.of(decision);
  }
}
