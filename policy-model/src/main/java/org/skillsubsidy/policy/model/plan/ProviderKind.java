package org.skillsubsidy.policy.model.plan;

import java.util.List;

/**
 * Who trains. Public or private ownership is no fact of the model: the plan treats both alike
 * (3.2).
 */
public enum ProviderKind {
  /** An enterprise. */
  ENTERPRISE("企业", Clause.C3_7),
  /** A vocational or technical school. */
  VOCATIONAL_SCHOOL("职业院校(含技工院校)", Clause.C3_7),
  /** An employment training centre or training centre run by a government department. */
  PUBLIC_CENTRE("政府部门举办的就业训练中心、培训中心", Clause.C3_7),
  /** Any other training institution with the qualifications. */
  TRAINING_INSTITUTION("其他培训机构", Clause.C3_7);

  private final String term;
  private final List<Clause> clauses;

  ProviderKind(String term, Clause... clauses) {
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
