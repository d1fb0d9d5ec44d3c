package org.skillsubsidy.policy.model.disclosure;

import javax.money.MonetaryAmount;
import org.skillsubsidy.policy.model.value.Yuan;

/**
 * Payments, counted and summed.
 *
 * @param payments how many
 * @param fen how much together, in fen
 */
public record Payouts(long payments, long fen) {

  /** No payment at all. */
  public static final Payouts NONE = new Payouts(0, 0);

  /**
   * Adds others.
   *
   * @param other more payments
   * @return both together
   * @throws ArithmeticException if the sum is more than a {@code long} of fen holds
   */
  public Payouts plus(Payouts other) {
    return new Payouts(payments + other.payments, Math.addExact(fen, other.fen));
  }

  /**
   * Returns how much was paid.
   *
   * @return the amount in CNY
   */
  public MonetaryAmount amount() {
    return Yuan.ofFen(fen);
  }
}
