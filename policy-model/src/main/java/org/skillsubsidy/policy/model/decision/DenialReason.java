package org.skillsubsidy.policy.model.decision;

/** Why one kind of subsidy is not paid. The same reason can deny several kinds. */
public enum DenialReason {
  /** The plan names no amount. That is a gap, never zero and never interpolated. */
  RATE_NOT_STATED,
  /** The training is not one of those that the flat rate is named for. */
  TRAINING_TYPE_NOT_NAMED,
  /** The training is paid only on the strength of a certificate that matches it. */
  CERTIFICATE_REQUIRED,
  /** The flat rate was paid for this person in this year. */
  ALREADY_PAID_THIS_YEAR,
  /** No group of the trainee is named; other departments' measures apply. */
  LEFT_TO_SEPARATE_MEASURES,
  /** The course cost nothing. */
  NO_TUITION,
  /** The year's worker training reached the cap. */
  NO_ROOM_UNDER_CAP,
  /** The trainee bore tuition for a training that should have been free. */
  TRAINEE_WAS_CHARGED,
  /** There is no certificate. */
  NO_CERTIFICATE,
  /** The certificate was issued before certificates count. */
  CERTIFICATE_BEFORE_START,
  /** The trainee was charged for the exam. */
  EXAM_NOT_FREE,
  /** The certificate is for another occupation, or for another level than the training's target. */
  CERTIFICATE_DOES_NOT_MATCH,
  /** A subsidy was paid for this certificate of this trainee. */
  CERTIFICATE_ALREADY_SUBSIDISED
}
