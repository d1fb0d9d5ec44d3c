package org.skillsubsidy.policy.model.target;

import static org.skillsubsidy.policy.model.value.InvalidFactException.require;

import java.util.List;
import org.skillsubsidy.policy.model.value.Fraction;
import org.skillsubsidy.policy.model.value.InvalidFactException;

/**
 * A goal, and the years in which it is to be reached. The goal itself reaches it.
 *
 * @param kind what is counted
 * @param firstYear the first year that counts
 * @param lastYear the last year that counts; the first again where the goal is a year's
 * @param goal a count, or a share from 0 to 1
 */
public record Target(TargetKind kind, int firstYear, int lastYear, Fraction goal) {

  /** The plan's own targets (1, 2.1), those of a year first. */
  public static final List<Target> PLAN =
      List.of(
          ofYear(TargetKind.PEOPLE_TRAINED, 2019, Fraction.of(1_000_000)),
          ofYear(TargetKind.EMPLOYMENT_RATE, 2019, Fraction.ofPercent(25)),
          ofYear(TargetKind.TRAININGS, 2020, Fraction.of(1_000_000)),
          ofYear(TargetKind.EMPLOYMENT_RATE, 2020, Fraction.ofPercent(25)),
          ofYear(TargetKind.TRAININGS, 2021, Fraction.of(1_000_000)),
          ofYear(TargetKind.EMPLOYMENT_RATE, 2021, Fraction.ofPercent(25)),
          new Target(TargetKind.TRAININGS, 2019, 2021, Fraction.of(3_000_000)),
          new Target(TargetKind.NEW_SKILLED_WORKERS, 2019, 2021, Fraction.of(1_500_000)),
          new Target(TargetKind.SKILLED_SHARE, 2019, 2021, Fraction.ofPercent(25)),
          new Target(TargetKind.NEW_HIGH_SKILLED_WORKERS, 2019, 2021, Fraction.of(450_000)),
          new Target(TargetKind.HIGH_SKILLED_SHARE, 2019, 2021, Fraction.ofPercent(30)),
          new Target(TargetKind.APPRENTICES, 2019, 2021, Fraction.of(30_000)));

  /**
   * Checks years and goal.
   *
   * @throws InvalidFactException if the years are in the wrong order, if a share is more than the
   *     whole, or if people of several years are to be counted: the same person can be in each
   */
  public Target {
    if (lastYear < firstYear) {
      throw new InvalidFactException(
          "target.lastYear", lastYear, "is before the first year, " + firstYear);
    }
    require(
        kind != TargetKind.PEOPLE_TRAINED || firstYear == lastYear,
        "target.lastYear",
        lastYear,
        "must be the first year: people of several years cannot be added up");
    require(
        !kind.isRatio() || goal.compareTo(Fraction.ONE) <= 0,
        "target.goal",
        goal,
        "must be a share from 0 to 1");
  }

  /**
   * Makes the target of one year.
   *
   * @param kind what is counted
   * @param year the year
   * @param goal a count, or a share from 0 to 1
   * @return the target
   * @throws InvalidFactException if a share is more than the whole
   */
  public static Target ofYear(TargetKind kind, int year, Fraction goal) {
    return new Target(kind, year, year, goal);
  }

  /**
   * Tells whether this is a goal for one year.
   *
   * @return false for a goal of the whole plan
   */
  public boolean isYearly() {
    return firstYear == lastYear;
  }
}
