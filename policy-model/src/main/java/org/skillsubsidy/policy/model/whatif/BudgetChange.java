package org.skillsubsidy.policy.model.whatif;

import javax.money.MonetaryAmount;
import org.skillsubsidy.policy.model.value.Yuan;

/**
 * What a part of a budget comes to under two terms.
 *
 * @param linesBefore how many lines are paid under the first
 * @param fenBefore what they sum to, in fen
 * @param linesAfter how many lines are paid under the second
 * @param fenAfter what they sum to, in fen
 */
public record BudgetChange(long linesBefore, long fenBefore, long linesAfter, long fenAfter) {

  /** Nothing under either. */
  public static final BudgetChange NOTHING = new BudgetChange(0, 0, 0, 0);

  /**
   * Returns what is paid more under the second.
   *
   * @return the difference in fen, negative where less is paid
   */
  public long differenceFen() {
    return fenAfter - fenBefore;
  }

  /**
   * Returns what is paid more under the second.
   *
   * @return the difference in CNY, negative where less is paid
   */
  public MonetaryAmount difference() {
    return Yuan.differenceOfFen(differenceFen());
  }

  /**
   * Returns this part and another.
   *
   * @param other the other
   * @return the sum
   * @throws ArithmeticException if it does not fit in a {@code long}
   */
  public BudgetChange plus(BudgetChange other) {
    return new BudgetChange(
        linesBefore + other.linesBefore,
        Math.addExact(fenBefore, other.fenBefore),
        linesAfter + other.linesAfter,
        Math.addExact(fenAfter, other.fenAfter));
  }
}
