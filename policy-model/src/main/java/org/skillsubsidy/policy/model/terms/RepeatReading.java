package org.skillsubsidy.policy.model.terms;

/** R2: what may not be repeated. The first choice is the default. */
public enum RepeatReading implements ReadingChoice {
  /** The same occupation at the same level; a training without a level is not reached. */
  OCCUPATION_AND_LEVEL,
  /** The same, where no level is a level of its own. */
  ALSO_UNLEVELLED,
  /** The same occupation, whatever the level. */
  OCCUPATION;

  @Override
  public Reading reading() {
    return Reading.R2;
  }
}
