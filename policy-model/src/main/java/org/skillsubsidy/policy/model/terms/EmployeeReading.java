package org.skillsubsidy.policy.model.terms;

/**
 * R12: what employees get who are also in a group of 2.4 or 2.5. The first choice is the default.
 */
public enum EmployeeReading implements ReadingChoice {
  /** The flat rate alone. */
  FLAT_RATE_ONLY,
  /** Worker training where the flat rate is denied. */
  WORKER_RATE_TOO;

  @Override
  public Reading reading() {
    return Reading.R12;
  }
}
