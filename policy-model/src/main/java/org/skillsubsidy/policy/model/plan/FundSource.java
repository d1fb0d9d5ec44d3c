package org.skillsubsidy.policy.model.plan;

import java.util.List;

/** Where the money comes from. */
public enum FundSource {
  /** The special account of the action, fed from the unemployment insurance fund. */
  SKILLS_SPECIAL_ACCOUNT("职业技能提升行动专账", Clause.C3_8),
  /** The employment subsidy fund. */
  EMPLOYMENT_SUBSIDY_FUND("就业补助资金", Clause.C3_8),
  /** Local talent funds. */
  LOCAL_TALENT_FUND("地方人才经费", Clause.C3_8),
  /** Industry development funds. */
  INDUSTRY_FUND("行业产业发展经费", Clause.C3_8);

  private final String term;
  private final List<Clause> clauses;

  FundSource(String term, Clause... clauses) {
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
