package org.skillsubsidy.policy.model.reassess;

import static org.skillsubsidy.policy.model.value.InvalidFactException.require;

import java.util.List;
import java.util.Optional;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;

/**
 * The decisions that stand for one trainee, with the facts that they were made from.
 *
 * @param facts what was known
 * @param decisions one for each claim of the facts, in their order
 */
public record CaseDecisions(CaseFacts facts, List<SubsidyDecision> decisions) {

  /**
   * Checks that every claim has its decision.
   *
   * @throws org.skillsubsidy.policy.model.value.InvalidFactException if a claim has none, or if a
   *     decision is on other facts
   */
  public CaseDecisions {
    decisions = List.copyOf(decisions);
    require(
        decisions.stream().map(SubsidyDecision::claim).toList().equals(facts.claims()),
        "case.decisions",
        decisions.size(),
        "must be one for each of the " + facts.claims().size() + " claims, in canonical order");
  }

  /**
   * Returns what stands before anything is known.
   *
   * @param trainee the trainee
   * @param timeline the terms
   * @return no decisions
   */
  public static CaseDecisions none(TraineeId trainee, PolicyTimeline timeline) {
    return new CaseDecisions(CaseFacts.none(trainee, timeline), List.of());
  }

  /**
   * Finds the decision on a claim.
   *
   * @param id the claim's id
   * @return empty where no such claim is known, or where it is struck out
   */
  public Optional<SubsidyDecision> decision(ClaimId id) {
    return decisions.stream().filter(decision -> decision.claim().id().equals(id)).findFirst();
  }

  /**
   * Returns what the trainee has been paid for, here and elsewhere.
   *
   * @return the history that a new claim would be decided against if none is reassessed
   */
  public TrainingHistory history() {
    TrainingHistory history = facts.elsewhere();
    for (SubsidyDecision decision : decisions) {
      history = decision.historyEntry().map(history::with).orElse(history);
    }
    return history;
  }

  /**
   * Returns what all decisions pay.
   *
   * @return the sum in fen
   */
  public long totalFen() {
    return decisions.stream().mapToLong(SubsidyDecision::totalFen).sum();
  }
}
