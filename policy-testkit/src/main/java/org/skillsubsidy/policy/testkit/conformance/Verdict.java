package org.skillsubsidy.policy.testkit.conformance;

/** What became of a case. */
public enum Verdict {
  /** The answer is the expected one. */
  PASSED,
  /** The answer differs, cannot be read, or there is none. */
  FAILED,
  /** The candidate says that it does not support what the case needs. */
  NOT_SUPPORTED
}
