package org.skillsubsidy.policy.model.terms;

/** R10: which days the living allowance is paid for. The first choice is the default. */
public enum AllowanceDaysReading implements ReadingChoice {
  /** The days with training. */
  TRAINING_DAYS,
  /** Every day of the period. */
  CALENDAR_DAYS;

  @Override
  public Reading reading() {
    return Reading.R10;
  }
}
