package org.skillsubsidy.policy.model.plan;

import java.util.List;

/** How a provider came to hold subsidised trainings. */
public enum Admission {
  /** Application, review and filing with the human resources department of its level. */
  FILED("申请审核备案", Clause.C3_7),
  /** Public tender. */
  TENDER("公开招投标", Clause.C3_7),
  /** Competitive negotiation. */
  NEGOTIATION("竞争性谈判", Clause.C3_7),
  /** Competitive consultation. */
  CONSULTATION("竞争性磋商", Clause.C3_7),
  /** Another competitive way: the plan's list is open. */
  OTHER_COMPETITIVE("其他竞争方式", Clause.C3_7),
  /** None. */
  NONE("无", Clause.C3_7);

  private final String term;
  private final List<Clause> clauses;

  Admission(String term, Clause... clauses) {
    this.term = term;
    this.clauses = List.of(clauses);
  }

  /**
   * Returns the plan's own word.
   *
   * @return the Chinese term
   */
  public String term() {
    return term;
  }

  /**
   * Returns where the plan speaks of it.
   *
   * @return the clauses, in the plan's order
   */
  public List<Clause> clauses() {
    return clauses;
  }
}
