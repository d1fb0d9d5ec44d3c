package org.skillsubsidy.policy.model.target;

import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * What was counted in one year (1). A figure that is not set is unknown; a year in which nothing
 * happened has zeros.
 */
@Value.Immutable
public abstract class YearFigures {

  /** Restricts subclassing to the generated value. */
  YearFigures() {}

  /**
   * Starts the figures of a year.
   *
   * @return a builder; nothing is required
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the number of subsidised trainings (人次).
   *
   * @return empty where it is unknown
   */
  public abstract OptionalLong trainings();

  /**
   * Returns the number of people who took part in them.
   *
   * @return empty where it is unknown; at most {@link #trainings()}
   */
  public abstract OptionalLong people();

  /**
   * Returns the number of people who took part and are not employees of enterprises.
   *
   * @return empty where it is unknown; at most {@link #people()}
   */
  public abstract OptionalLong nonEmployees();

  /**
   * Returns the number of those who found work.
   *
   * @return empty where it is unknown; at most {@link #nonEmployees()}
   */
  public abstract OptionalLong nonEmployeesEmployed();

  /** Checks the figures, and each part against its whole. */
  @Value.Check
  protected void check() {
    Counts.require("yearFigures.trainings", trainings());
    Counts.requirePart("yearFigures.people", people(), "trainings", trainings());
    Counts.requirePart("yearFigures.nonEmployees", nonEmployees(), "people", people());
    Counts.requirePart(
        "yearFigures.nonEmployeesEmployed", nonEmployeesEmployed(), "nonEmployees", nonEmployees());
  }

  /** Builds {@link YearFigures}. */
  public static final class Builder extends ImmutableYearFigures.Builder {
    Builder() {}
  }
}
