package org.skillsubsidy.policy.model.claim;

/** Who had the trainee take the exam, and is paid for the certificate (2.6). */
public enum ExamOrganiser {
  /** The trainee's employer. */
  EMPLOYER,
  /** The provider of the training. */
  PROVIDER
}
