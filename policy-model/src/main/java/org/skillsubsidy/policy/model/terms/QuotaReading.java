package org.skillsubsidy.policy.model.terms;

/**
 * R3: what uses up one of the trainings and enters the history. The first choice is the default.
 */
public enum QuotaReading implements ReadingChoice {
  /** A training for which something is paid. */
  PAYABLE,
  /** Every training that is not barred, even if nothing is payable. */
  NOT_BARRED;

  @Override
  public Reading reading() {
    return Reading.R3;
  }
}
