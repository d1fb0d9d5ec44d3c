package org.skillsubsidy.policy.model.terms;

/** R1: which date puts a training into a year. The first choice is the default. */
public enum YearReading implements ReadingChoice {
  /** The last day of the training. */
  TRAINING_END,
  /** The first day of the training. */
  TRAINING_START,
  /**
   * The day on which the certificate was issued, whatever else is wrong with it; the last day of
   * the training where there is none.
   */
  CERTIFICATE_ISSUE;

  @Override
  public Reading reading() {
    return Reading.R1;
  }
}
