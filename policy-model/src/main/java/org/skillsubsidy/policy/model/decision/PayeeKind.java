package org.skillsubsidy.policy.model.decision;

/** In which role a payee is paid. */
public enum PayeeKind {
  /** The trainee. */
  TRAINEE,
  /** The trainee's employer. */
  EMPLOYER,
  /** The provider of the training. */
  PROVIDER
}
