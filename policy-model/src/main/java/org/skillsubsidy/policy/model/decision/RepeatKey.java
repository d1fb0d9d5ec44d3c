package org.skillsubsidy.policy.model.decision;

/** What the ban on repetition protects of a training that entered the history (2.6, reading R2). */
public enum RepeatKey {
  /** Nothing: the ban does not reach a training without a level. */
  ABSENT,
  /** The occupation at the training's level. */
  LEVEL,
  /** The occupation without a level. */
  NO_LEVEL,
  /** The occupation at any level. */
  ANY_LEVEL
}
