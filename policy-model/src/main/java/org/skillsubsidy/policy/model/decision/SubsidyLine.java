package org.skillsubsidy.policy.model.decision;

import java.io.Serializable;
import javax.money.MonetaryAmount;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.Yuan;

/**
 * One payment of a decision.
 *
 * @param kind what is paid
 * @param fen how much, in fen, more than 0
 * @param payee to whom
 * @param fund from which fund
 * @param clause by which clause
 */
public record SubsidyLine(SubsidyKind kind, long fen, Payee payee, FundSource fund, Clause clause)
    implements Serializable {

  /**
   * Makes a line.
   *
   * @throws InvalidFactException if the amount is not more than 0
   */
  public SubsidyLine {
    InvalidFactException.require(fen > 0, "line.fen", fen, "must be more than 0");
  }

  /**
   * Returns how much is paid.
   *
   * @return the amount in CNY
   */
  public MonetaryAmount amount() {
    return Yuan.ofFen(fen);
  }
}
