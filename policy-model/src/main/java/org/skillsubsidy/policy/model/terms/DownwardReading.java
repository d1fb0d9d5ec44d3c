package org.skillsubsidy.policy.model.terms;

/** R6: whether a lower level may follow a higher one. The first choice is the default. */
public enum DownwardReading implements ReadingChoice {
  /** It may. */
  ALLOWED,
  /** It may not. */
  BARRED;

  @Override
  public Reading reading() {
    return Reading.R6;
  }
}
