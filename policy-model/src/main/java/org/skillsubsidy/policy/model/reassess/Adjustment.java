package org.skillsubsidy.policy.model.reassess;

import static org.skillsubsidy.policy.model.value.InvalidFactException.require;

import javax.money.MonetaryAmount;
import org.skillsubsidy.policy.model.decision.Payee;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.value.Yuan;

/**
 * What one line of one claim is paid more, or what of it is recovered (3.9).
 *
 * @param trainee whose claim it is
 * @param claimId the claim
 * @param kind the line
 * @param payee who is paid, or from whom is recovered
 * @param fund the fund that pays, or to which the money returns
 * @param clause by which clause
 * @param fen the difference in fen: more than 0 is paid, less than 0 is recovered
 */
public record Adjustment(
    TraineeId trainee,
    ClaimId claimId,
    SubsidyKind kind,
    Payee payee,
    FundSource fund,
    Clause clause,
    long fen) {

  /**
   * Checks that there is a difference.
   *
   * @throws org.skillsubsidy.policy.model.value.InvalidFactException if there is none
   */
  public Adjustment {
    require(fen != 0, "adjustment.fen", fen, "must not be 0");
  }

  /**
   * Returns the difference.
   *
   * @return CNY, negative for a recovery
   */
  public MonetaryAmount amount() {
    return Yuan.differenceOfFen(fen);
  }
}
