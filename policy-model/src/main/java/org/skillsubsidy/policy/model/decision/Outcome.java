package org.skillsubsidy.policy.model.decision;

/** What became of a claim. */
public enum Outcome {
  /** At least one line is paid. */
  PAYABLE,
  /** Nothing bars the training, but no kind of subsidy is payable. */
  NOTHING_PAYABLE,
  /** A bar applies, and nothing is paid. */
  BARRED
}
