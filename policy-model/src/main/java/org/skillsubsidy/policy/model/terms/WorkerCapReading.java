package org.skillsubsidy.policy.model.terms;

/**
 * R7: whether the cap of the worker training is per training, or per person and year. The first
 * choice is the default.
 */
public enum WorkerCapReading implements ReadingChoice {
  /** Per training. */
  PER_TRAINING,
  /** Per person and year: a line is cut to what is left. */
  PER_YEAR;

  @Override
  public Reading reading() {
    return Reading.R7;
  }
}
