package org.skillsubsidy.policy.model.claim;

/** Who bore the price of the course (2.4). */
public enum TuitionBearer {
  /** The trainee. */
  TRAINEE,
  /** The trainee's employer. */
  EMPLOYER,
  /** The provider, who charged nobody. */
  PROVIDER
}
