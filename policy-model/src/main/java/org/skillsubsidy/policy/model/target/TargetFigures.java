package org.skillsubsidy.policy.model.target;

import java.util.Map;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * What is known of how far the plan got (1, 2.1): figures of each year, and figures as of the end
 * of the plan. What is not set is unknown.
 */
@Value.Immutable
public abstract class TargetFigures {

  /** Restricts subclassing to the generated value. */
  TargetFigures() {}

  /**
   * Starts figures.
   *
   * @return a builder; nothing is required
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts figures that are these wherever nothing else is set.
   *
   * @return a builder
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns the figures of each year.
   *
   * @return figures by calendar year; a year that is missing is unknown
   */
  public abstract Map<Integer, YearFigures> years();

  /**
   * Returns the number of workers who became skilled during the plan (新增技能劳动者).
   *
   * @return empty where it is unknown
   */
  public abstract OptionalLong newSkilledWorkers();

  /**
   * Returns the number of skilled workers (技能劳动者).
   *
   * @return empty where it is unknown
   */
  public abstract OptionalLong skilledWorkers();

  /**
   * Returns the number of people in employment (就业人员总量).
   *
   * @return empty where it is unknown
   */
  public abstract OptionalLong employedPeople();

  /**
   * Returns the number of workers who became high-skilled during the plan (新增高技能人才).
   *
   * @return empty where it is unknown
   */
  public abstract OptionalLong newHighSkilledWorkers();

  /**
   * Returns the number of high-skilled workers (高技能人才): senior worker and above.
   *
   * @return empty where it is unknown; at most {@link #skilledWorkers()}
   */
  public abstract OptionalLong highSkilledWorkers();

  /**
   * Returns the number of new-type apprentices who were trained during the plan (新型学徒).
   *
   * @return empty where it is unknown
   */
  public abstract OptionalLong apprentices();

  /** Checks the figures, and the high-skilled against the skilled. */
  @Value.Check
  protected void check() {
    Counts.require("targetFigures.newSkilledWorkers", newSkilledWorkers());
    Counts.require("targetFigures.skilledWorkers", skilledWorkers());
    Counts.require("targetFigures.employedPeople", employedPeople());
    Counts.require("targetFigures.newHighSkilledWorkers", newHighSkilledWorkers());
    Counts.requirePart(
        "targetFigures.highSkilledWorkers",
        highSkilledWorkers(),
        "skilledWorkers",
        skilledWorkers());
    Counts.require("targetFigures.apprentices", apprentices());
  }

  /** Builds {@link TargetFigures}. */
  public static final class Builder extends ImmutableTargetFigures.Builder {

    Builder() {}

    /**
     * Adds the figures of a year.
     *
     * @param year the calendar year
     * @param figures what was counted in it
     * @return this builder
     */
    public Builder year(int year, YearFigures figures) {
      return putYears(year, figures);
    }
  }
}
