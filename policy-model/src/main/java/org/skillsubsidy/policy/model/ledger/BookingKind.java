package org.skillsubsidy.policy.model.ledger;

/** What a booking records. */
public enum BookingKind {
  /** A line was paid. */
  PAYMENT("发放"),
  /** Of what was paid, something is recovered. */
  RECOVERY("追回"),
  /** A claim was struck out. Its recoveries are bookings of their own. */
  REVOCATION("撤销");

  private final String term;

  BookingKind(String term) {
    this.term = term;
  }

  /**
   * Returns the word for reports.
   *
   * @return the Chinese term
   */
  public String term() {
    return term;
  }
}
