package org.skillsubsidy.policy.model.audit;

/** What a register says to a question. Unknown is an answer of its own, neither yes nor no. */
public enum Answer {
  /** It is so. */
  YES,
  /** It is not so. */
  NO,
  /** The register does not know, or was not asked. */
  UNKNOWN
}
