package org.skillsubsidy.policy.model.value;

import java.util.Optional;

/** Whether a goal is reached. What cannot be measured is neither reached nor missed. */
public enum Attainment {
  /** The goal is reached, or surpassed. */
  MET("达到"),
  /** The goal is missed. */
  NOT_MET("未达到"),
  /** There is nothing to measure: a figure is missing, or the whole of a ratio is zero. */
  UNKNOWN("无法计算");

  private final String term;

  Attainment(String term) {
    this.term = term;
  }

  /**
   * Holds a figure against its goal: 不低于 and 以上 include the goal itself.
   *
   * @param actual the figure, empty where it is unknown
   * @param goal the goal
   * @return met if the figure is at least the goal
   */
  public static Attainment of(Optional<Fraction> actual, Fraction goal) {
    if (actual.isEmpty()) {
      return UNKNOWN;
    }
    return actual.get().compareTo(goal) >= 0 ? MET : NOT_MET;
  }

  /**
   * Returns the word for reports.
   *
   * @return the Chinese term
   */
  public String term() {
    return term;
  }
}
