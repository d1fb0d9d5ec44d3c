package org.skillsubsidy.policy.model.terms;

/** R13: whether the list of groups, which ends in 等, is open. The first choice is the default. */
public enum GroupsReading implements ReadingChoice {
  /** Only the groups that are named. */
  NAMED_GROUPS,
  /** Every group. */
  ANY_GROUP;

  @Override
  public Reading reading() {
    return Reading.R13;
  }
}
