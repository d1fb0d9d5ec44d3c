package org.skillsubsidy.policy.model.terms;

/** Who gets the money of a kind of subsidy. */
public enum PayeeRule {
  /** The trainee. */
  TRAINEE,
  /** The trainee's employer. */
  EMPLOYER,
  /** The provider of the training. */
  PROVIDER,
  /** Whoever bore the tuition. */
  TUITION_BEARER,
  /** Whoever organised the exam. */
  EXAM_ORGANISER
}
