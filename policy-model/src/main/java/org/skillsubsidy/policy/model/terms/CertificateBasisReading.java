package org.skillsubsidy.policy.model.terms;

/**
 * R9: which trainings are paid only on the strength of a certificate. The first choice is the
 * default.
 */
public enum CertificateBasisReading implements ReadingChoice {
  /** Trainings for senior workers and above. */
  HIGH_SKILLED,
  /** Trainings for any level. */
  EVERY_LEVEL,
  /** None. */
  NEVER;

  @Override
  public Reading reading() {
    return Reading.R9;
  }
}
