package org.skillsubsidy.policy.model.terms;

/**
 * R11: whether the cap holds for the tuition of the poor, whose training is free. The first choice
 * is the default.
 */
public enum PoorTuitionReading implements ReadingChoice {
  /** It does. */
  CAPPED,
  /** It does not: the tuition is paid whole. */
  AT_COST;

  @Override
  public Reading reading() {
    return Reading.R11;
  }
}
