package org.skillsubsidy.policy.model.audit;

import static org.skillsubsidy.policy.model.value.InvalidFactException.require;

import org.immutables.value.Value;

/**
 * From where on something is flagged (3.9). The plan names no number; these are the host's to set.
 */
@Value.Immutable
public abstract class AuditThresholds {

  /** The thresholds that hold where nothing else is said. */
  public static final AuditThresholds DEFAULT = builder().build();

  private static final int OLDEST_PERSON = 150;

  /** Restricts subclassing to the generated value. */
  AuditThresholds() {}

  /**
   * Starts thresholds that are the default wherever nothing else is set.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the youngest age that is not flagged, in whole years on the first day of training.
   *
   * @return by default 16, from which people may work
   */
  @Value.Default
  public int youngest() {
    return 16;
  }

  /**
   * Returns the oldest age that is not flagged, in whole years on the first day of training.
   *
   * @return by default 60: who has had the 61st birthday is flagged
   */
  @Value.Default
  public int oldest() {
    return 60;
  }

  /**
   * Returns how many class hours fit into one day of training.
   *
   * @return by default 8, of 45 minutes
   */
  @Value.Default
  public int hoursPerDay() {
    return 8;
  }

  /**
   * Returns how many certificates one organiser may have issued within {@link #rushDays()} without
   * being flagged.
   *
   * @return by default 300: 60 people a day on five days of a week
   */
  @Value.Default
  public int rushCertificates() {
    return 300;
  }

  /**
   * Returns the days within which the certificates of one organiser are counted.
   *
   * @return by default 7, the first and the last included
   */
  @Value.Default
  public int rushDays() {
    return 7;
  }

  /** Checks the ranges. */
  @Value.Check
  protected void check() {
    require(youngest() >= 0, "thresholds.youngest", youngest(), "must not be negative");
    require(
        oldest() >= youngest() && oldest() <= OLDEST_PERSON,
        "thresholds.oldest",
        oldest(),
        "must be %d to %d".formatted(youngest(), OLDEST_PERSON));
    require(
        hoursPerDay() >= 1 && hoursPerDay() <= 24,
        "thresholds.hoursPerDay",
        hoursPerDay(),
        "must be 1 to 24");
    require(
        rushCertificates() >= 1,
        "thresholds.rushCertificates",
        rushCertificates(),
        "must be 1 or more");
    require(rushDays() >= 1, "thresholds.rushDays", rushDays(), "must be 1 or more");
  }

  /** Builds {@link AuditThresholds}. */
  public static final class Builder extends ImmutableAuditThresholds.Builder {
    Builder() {}
  }
}
