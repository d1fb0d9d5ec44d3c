package org.skillsubsidy.policy.model.department;

import java.util.List;
import org.skillsubsidy.policy.model.plan.Clause;

/**
 * The industries, occupations and enterprises whose training the plan gives to a department (4.2).
 */
public enum Industry {
  /** Industry and information technology. */
  INDUSTRY_AND_INFORMATION("工信行业", Clause.C4_2),
  /** Housing and construction. */
  CONSTRUCTION("住建行业", Clause.C4_2),
  /** Those who hand on intangible heritage. */
  INTANGIBLE_HERITAGE("非物质文化遗产传承人", Clause.C4_2),
  /** Arts and crafts. */
  ARTS_AND_CRAFTS("工艺美术从业人员", Clause.C4_2),
  /** Rural tourism. */
  RURAL_TOURISM("乡村旅游服务人员", Clause.C4_2),
  /** Medicine and nursing. */
  MEDICAL_CARE("医护人员", Clause.C4_2),
  /** Care of the old. */
  ELDERLY_CARE("养老护理人员", Clause.C4_2),
  /** Care of mothers and infants. */
  MATERNAL_AND_INFANT_CARE("母婴护理人员", Clause.C4_2),
  /** Chemicals, mining and other high-risk industries: safety skills. */
  HIGH_RISK("化工、矿山等高危行业", Clause.C4_2),
  /** Special operations: safe operation. */
  SPECIAL_OPERATIONS("特种作业人员", Clause.C4_2),
  /** Enterprises owned by the state. */
  STATE_OWNED_ENTERPRISES("国企", Clause.C4_2);

  private final String term;
  private final Clause clause;

  Industry(String term, Clause clause) {
    this.term = term;
    this.clause = clause;
  }

  /**
   * Returns the plan's own words.
   *
   * @return the Chinese term
   */
  public String term() {
    return term;
  }

  /**
   * Returns where the plan speaks of it.
   *
   * @return the clause
   */
  public List<Clause> clauses() {
    return List.of(clause);
  }
}
