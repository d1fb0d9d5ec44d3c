package org.skillsubsidy.policy.model.terms;

/** R4: whether the list of trainings, which ends in 等, is open. The first choice is the default. */
public enum FlatRateReading implements ReadingChoice {
  /** Only the trainings that are named. */
  NAMED_TYPES,
  /** Any training except apprenticeship. */
  ANY_TYPE;

  @Override
  public Reading reading() {
    return Reading.R4;
  }
}
