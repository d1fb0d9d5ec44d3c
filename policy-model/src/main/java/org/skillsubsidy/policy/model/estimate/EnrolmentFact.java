package org.skillsubsidy.policy.model.estimate;

import org.skillsubsidy.policy.model.claim.ClaimColumn;

/**
 * A fact that bars, denials and amounts depend on, and that can be known or not at enrolment. The
 * other facts of a claim, such as its id, the employer or the exam's organiser, only tell what is
 * handed in by whom and who is paid.
 */
public enum EnrolmentFact {
  /** The groups of the trainee, all of them. */
  TRAINEE_GROUPS(ClaimColumn.TRAINEE_GROUPS),
  /** The training's id. */
  TRAINING_ID(ClaimColumn.TRAINING_ID),
  /** The kind of training. */
  TRAINING_TYPE(ClaimColumn.TRAINING_TYPE),
  /** What the training is for. */
  OCCUPATION(ClaimColumn.OCCUPATION_CODE),
  /** The level that the training aims at, or that it aims at none. */
  TARGET_LEVEL(ClaimColumn.TARGET_LEVEL),
  /** The first day of the training. */
  TRAINING_START(ClaimColumn.TRAINING_START),
  /** The last day of the training. */
  TRAINING_END(ClaimColumn.TRAINING_END),
  /** The number of days with training. */
  TRAINING_DAYS(ClaimColumn.TRAINING_DAYS),
  /** The price of the course. */
  TUITION(ClaimColumn.TUITION_YUAN),
  /** Who bears the tuition. */
  TUITION_BORNE_BY(ClaimColumn.TUITION_BORNE_BY),
  /** Who trains. */
  PROVIDER_CODE(ClaimColumn.PROVIDER_CODE),
  /** What the provider is. */
  PROVIDER_KIND(ClaimColumn.PROVIDER_KIND),
  /** How the provider was admitted, or that it was not. */
  PROVIDER_ADMISSION(ClaimColumn.PROVIDER_ADMISSION),
  /** Since when the provider is banned, or that it is not. */
  PROVIDER_BANNED_FROM(ClaimColumn.PROVIDER_BANNED_FROM),
  /** What the provider is licensed for, or that the claim does not state it. */
  PROVIDER_OCCUPATIONS(ClaimColumn.PROVIDER_OCCUPATIONS),
  /** Where the training stands in the published lists. */
  LISTING(ClaimColumn.LISTING),
  /** Whether the training is in the real-name system. */
  REAL_NAME_REGISTERED(ClaimColumn.REAL_NAME_REGISTERED),
  /** Whether a certificate comes of the training. */
  CERTIFICATE(ClaimColumn.CERTIFICATE_KIND),
  /** The certificate's level. */
  CERTIFICATE_LEVEL(ClaimColumn.CERTIFICATE_LEVEL),
  /** What the certificate is for. */
  CERTIFICATE_OCCUPATION(ClaimColumn.CERTIFICATE_OCCUPATION),
  /** The certificate's number. */
  CERTIFICATE_NUMBER(ClaimColumn.CERTIFICATE_NUMBER),
  /** The day on which the certificate is issued. */
  CERTIFICATE_ISSUED(ClaimColumn.CERTIFICATE_ISSUED),
  /** What the trainee is charged for the exam. */
  EXAM_FEE(ClaimColumn.EXAM_FEE_YUAN);

  private final ClaimColumn column;

  EnrolmentFact(ClaimColumn column) {
    this.column = column;
  }

  /**
   * Returns where the fact stands in a claim as text.
   *
   * @return the column
   */
  public ClaimColumn column() {
    return column;
  }

  /**
   * Tells whether the fact is one of a certificate, which must be there for it.
   *
   * @return true from {@link #CERTIFICATE_LEVEL} on
   */
  public boolean isOfCertificate() {
    return compareTo(CERTIFICATE) > 0;
  }
}
