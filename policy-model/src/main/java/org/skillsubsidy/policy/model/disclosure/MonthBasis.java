package org.skillsubsidy.policy.model.disclosure;

/** Which day puts a payout into a month. */
public enum MonthBasis {
  /** The day on which the claim was handed in: all that a decision itself knows. */
  SUBMISSION,
  /** The day on which the money went out, as the host knows it. */
  PAYMENT
}
