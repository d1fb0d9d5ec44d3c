package org.skillsubsidy.policy.model.audit;

/** How much a flag weighs. No severity changes a decision. */
public enum Severity {
  /** Unusual, and often in order. */
  NOTICE("提示"),
  /** Seldom in order: worth a look at the papers. */
  WARNING("预警"),
  /** As the facts stand, it cannot be in order. */
  SERIOUS("严重");

  private final String term;

  Severity(String term) {
    this.term = term;
  }

  /**
   * Returns the word for people.
   *
   * @return the Chinese term
   */
  public String term() {
    return term;
  }
}
