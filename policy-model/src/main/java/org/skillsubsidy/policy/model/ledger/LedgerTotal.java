package org.skillsubsidy.policy.model.ledger;

import javax.money.MonetaryAmount;
import org.skillsubsidy.policy.model.value.Yuan;

/**
 * What was paid and recovered.
 *
 * @param payments how many payments
 * @param paidFen how much was paid, in fen
 * @param recoveries how many recoveries
 * @param recoveredFen how much was recovered, in fen
 */
public record LedgerTotal(long payments, long paidFen, long recoveries, long recoveredFen) {

  /** Nothing. */
  public static final LedgerTotal ZERO = new LedgerTotal(0, 0, 0, 0);

  /**
   * Returns what was paid.
   *
   * @return the amount in CNY
   */
  public MonetaryAmount paid() {
    return Yuan.ofFen(paidFen);
  }

  /**
   * Returns what was recovered.
   *
   * @return the amount in CNY
   */
  public MonetaryAmount recovered() {
    return Yuan.ofFen(recoveredFen);
  }

  /**
   * Returns what was paid less what was recovered.
   *
   * @return the difference in fen, negative where more was recovered
   */
  public long netFen() {
    return paidFen - recoveredFen;
  }

  /**
   * Returns what was paid less what was recovered.
   *
   * @return the difference in CNY, negative where more was recovered
   */
  public MonetaryAmount net() {
    return Yuan.differenceOfFen(netFen());
  }

  /**
   * Returns this total and another.
   *
   * @param other the other
   * @return the sum
   * @throws ArithmeticException if it does not fit in a {@code long}
   */
  public LedgerTotal plus(LedgerTotal other) {
    return new LedgerTotal(
        payments + other.payments,
        Math.addExact(paidFen, other.paidFen),
        recoveries + other.recoveries,
        Math.addExact(recoveredFen, other.recoveredFen));
  }

  /**
   * Returns what one booking comes to.
   *
   * @param booking the booking
   * @return a payment, a recovery, or for a revocation nothing
   */
  public static LedgerTotal of(Booking booking) {
    long fen = booking.netFen();
    return switch (booking.kind()) {
      case PAYMENT -> new LedgerTotal(1, fen, 0, 0);
      case RECOVERY -> new LedgerTotal(0, 0, 1, -fen);
      case REVOCATION -> ZERO;
    };
  }
}
