package org.skillsubsidy.policy.model.advice;

/** In what another training would have to differ from the one that was barred. */
public enum Difference {
  /** It ends in another period: from {@code from} to {@code to}, in the year {@code year}. */
  PERIOD,
  /** It is held by a provider that is admitted, not banned, and licensed for the occupation. */
  PROVIDER,
  /** It is for the next higher level that is open, {@code level}. */
  LEVEL,
  /** It is for an occupation that the trainee has had no subsidised training for. */
  OCCUPATION
}
