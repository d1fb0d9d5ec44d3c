package org.skillsubsidy.policy.model.terms;

/**
 * R8: whether the flat rate is paid per training, or once per person and year. The first choice is
 * the default.
 */
public enum FlatRatePeriodReading implements ReadingChoice {
  /** Per training. */
  PER_TRAINING,
  /** Once per person and year. */
  PER_YEAR;

  @Override
  public Reading reading() {
    return Reading.R8;
  }
}
