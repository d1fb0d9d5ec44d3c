package org.skillsubsidy.policy.model.plan;

import java.util.List;

/** The four subsidies, in the order in which a decision lists them. */
public enum SubsidyKind {
  /** The flat rate per employee, to the enterprise. */
  ENTERPRISE_TRAINING("企业职工培训补贴", Clause.C2_3),
  /** The training subsidy for workers: the tuition, up to a cap. */
  WORKER_TRAINING("职业培训补贴", Clause.C2_4, Clause.C2_5),
  /** The daily allowance of poor labourers in training. */
  LIVING_ALLOWANCE("生活费补贴", Clause.C2_5),
  /** The subsidy for a certificate, to whoever held the free exam. */
  CERTIFICATE("取证补贴", Clause.C2_6);

  private final String term;
  private final List<Clause> clauses;

  SubsidyKind(String term, Clause... clauses) {
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
