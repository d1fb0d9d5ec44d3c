package org.skillsubsidy.policy.model.terms;

/** The time in which the number of subsidised trainings is capped (2.6). */
public enum CapWindow {
  /** A calendar year, as in the plan. */
  CALENDAR_YEAR,
  /** A lifetime, as in the national rule of 2023. */
  LIFETIME
}
