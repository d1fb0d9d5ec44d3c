package org.skillsubsidy.policy.model.explain;

import javax.money.MonetaryAmount;
import org.skillsubsidy.policy.model.value.Yuan;

/** How an amount came about: an expression over amounts that terms, claim and history state. */
public sealed interface Arithmetic {

  /**
   * Computes the amount.
   *
   * @return fen, 0 or more
   */
  long fen();

  /**
   * Computes the amount.
   *
   * @return CNY
   */
  default MonetaryAmount amount() {
    return Yuan.ofFen(fen());
  }

  /** Where an amount is stated. */
  enum Origin {
    /** The price of the course, in the claim. */
    TUITION,
    /** The flat rate for an employee, in the terms (2.3). */
    FLAT_RATE,
    /** The allowance of one day, in the terms (2.5). */
    DAILY_ALLOWANCE,
    /** The rate for a certificate, in the terms (2.6). */
    CERTIFICATE_RATE,
    /** The cap on the tuition of one training, in the terms (2.4). */
    TRAINING_CAP,
    /** The cap on the tuition of one year, in the terms (2.4, reading R7). */
    YEAR_CAP,
    /** What was paid in the year, in the history. */
    PAID_IN_YEAR
  }

  /**
   * An amount that is stated.
   *
   * @param origin where
   * @param fen the amount in fen
   */
  record Stated(Origin origin, long fen) implements Arithmetic {}

  /**
   * A rate for each day.
   *
   * @param rate the rate of one day
   * @param days the number of days
   */
  record PerDay(Stated rate, long days) implements Arithmetic {

    @Override
    public long fen() {
      return rate.fen() * days;
    }
  }

  /**
   * What is left of one amount after another, or nothing.
   *
   * @param whole the amount
   * @param used what is taken from it
   */
  record Left(Stated whole, Stated used) implements Arithmetic {

    @Override
    public long fen() {
      return Math.max(0, whole.fen() - used.fen());
    }
  }

  /**
   * An amount, but not more than another.
   *
   * @param whole the amount
   * @param limit the most that is paid
   */
  record AtMost(Arithmetic whole, Arithmetic limit) implements Arithmetic {

    @Override
    public long fen() {
      return Math.min(whole.fen(), limit.fen());
    }
  }
}
