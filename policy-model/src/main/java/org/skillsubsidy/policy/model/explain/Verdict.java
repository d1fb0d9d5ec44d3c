package org.skillsubsidy.policy.model.explain;

/** How a decision turned out in the one matter that a {@link Statement} is about. */
public enum Verdict {
  /** A bar applies, or a denial holds. */
  HOLDS,
  /** A bar was examined and does not apply, or a denial does not hold. */
  CLEARED,
  /** A kind of subsidy is paid. */
  PAID,
  /** A kind of subsidy is denied. */
  DENIED,
  /** A kind of subsidy would be paid, but the training is barred. */
  WITHHELD,
  /** A kind of subsidy is not for this trainee. */
  NOT_APPLICABLE,
  /** The training takes a place in its window. */
  COUNTED,
  /** The training takes no place in its window. */
  NOT_COUNTED,
  /** A fact that the plan makes of others, such as the year. */
  SETTLED
}
