package org.skillsubsidy.policy.model.plan;

import java.util.List;

/** The kinds of certificate that evaluation leads to. */
public enum CertificateKind {
  /** Professional qualification certificate. */
  QUALIFICATION("职业资格证书", Clause.C2_6, Clause.C4_3),
  /** Vocational skill level certificate. */
  SKILL_LEVEL("职业技能等级证书", Clause.C2_6, Clause.C4_3),
  /** Special ability certificate, for one ability and without a level of the ladder. */
  SPECIAL_ABILITY("专项职业能力证书", Clause.C2_6, Clause.C4_3);

  private final String term;
  private final List<Clause> clauses;

  CertificateKind(String term, Clause... clauses) {
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
