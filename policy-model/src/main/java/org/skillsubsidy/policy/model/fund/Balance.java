package org.skillsubsidy.policy.model.fund;

import javax.money.MonetaryAmount;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.Yuan;

/**
 * How a budget stands: what was allotted is what is reserved, what was paid and not recovered, and
 * what is available.
 *
 * @param budgetFen what was allotted and not withdrawn, in fen
 * @param reservedFen what is set aside, in fen
 * @param paidFen what was paid, in fen
 * @param recoveredFen what of it came back, in fen
 */
public record Balance(long budgetFen, long reservedFen, long paidFen, long recoveredFen) {

  /** Nothing allotted, nothing paid. */
  public static final Balance ZERO = new Balance(0, 0, 0, 0);

  /**
   * Checks that no more is used than there is.
   *
   * @throws InvalidFactException if an amount is negative, if more came back than was paid, or if
   *     more is reserved and paid than was allotted
   */
  public Balance {
    requireNotNegative("balance.budget", budgetFen);
    requireNotNegative("balance.reserved", reservedFen);
    requireNotNegative("balance.paid", paidFen);
    requireNotNegative("balance.recovered", recoveredFen);
    if (recoveredFen > paidFen) {
      throw new InvalidFactException(
          "balance.recovered",
          Yuan.text(recoveredFen),
          "is more than was paid, " + Yuan.text(paidFen));
    }
    requireNotNegative(
        "balance.available", available(budgetFen, reservedFen, paidFen, recoveredFen));
  }

  private static void requireNotNegative(String fact, long fen) {
    InvalidFactException.require(fen >= 0, fact, Yuan.text(fen), "must not be negative");
  }

  private static long available(long budget, long reserved, long paid, long recovered) {
    // available = budget - reserved - (paid - recovered)
    return budget - reserved - (paid - recovered);
  }

  /**
   * Returns what can still be reserved or paid.
   *
   * @return 0 or more, in fen
   */
  public long availableFen() {
    return available(budgetFen, reservedFen, paidFen, recoveredFen);
  }

  /**
   * Returns what can still be reserved or paid.
   *
   * @return the amount in CNY
   */
  public MonetaryAmount available() {
    return Yuan.ofFen(availableFen());
  }

  /**
   * Returns what was allotted and not withdrawn.
   *
   * @return the amount in CNY
   */
  public MonetaryAmount budget() {
    return Yuan.ofFen(budgetFen);
  }

  /**
   * Returns what is set aside.
   *
   * @return the amount in CNY
   */
  public MonetaryAmount reserved() {
    return Yuan.ofFen(reservedFen);
  }

  /**
   * Returns what was paid.
   *
   * @return the amount in CNY
   */
  public MonetaryAmount paid() {
    return Yuan.ofFen(paidFen);
  }

  /**
   * Returns what of the payments came back.
   *
   * @return the amount in CNY
   */
  public MonetaryAmount recovered() {
    return Yuan.ofFen(recoveredFen);
  }

  /**
   * Returns the sum of two balances, as of two lines of one fund.
   *
   * @param other the other
   * @return the sum
   * @throws ArithmeticException if it does not fit in a {@code long}
   */
  public Balance plus(Balance other) {
    return new Balance(
        Math.addExact(budgetFen, other.budgetFen),
        Math.addExact(reservedFen, other.reservedFen),
        Math.addExact(paidFen, other.paidFen),
        Math.addExact(recoveredFen, other.recoveredFen));
  }

  Balance allotting(long fen) {
    return new Balance(Math.addExact(budgetFen, fen), reservedFen, paidFen, recoveredFen);
  }

  Balance reserving(long fen) {
    return new Balance(budgetFen, reservedFen + fen, paidFen, recoveredFen);
  }

  Balance paying(long fen) {
    return new Balance(budgetFen, reservedFen, Math.addExact(paidFen, fen), recoveredFen);
  }

  Balance recovering(long fen) {
    return new Balance(budgetFen, reservedFen, paidFen, Math.addExact(recoveredFen, fen));
  }
}
