package org.skillsubsidy.policy.model.department;

import java.util.List;
import org.skillsubsidy.policy.model.plan.Clause;

/** What the plan gives to a department that is neither for one group nor for one industry. */
public enum Duty {
  /** Policy, standards, resources, providers, quality. */
  POLICY_AND_SUPERVISION("政策制定、标准开发、资源整合、培训机构管理、质量监管", Clause.C4_2),
  /** Capacity for training. */
  BASIC_CAPACITY("职业技能培训基础能力建设", Clause.C4_2),
  /** Having vocational schools train. */
  VOCATIONAL_SCHOOLS("组织职业院校承担职业技能培训任务", Clause.C4_2),
  /** Paying out the funds in time and in full. */
  APPROPRIATION("就业补助资金等及时足额拨付", Clause.C4_2),
  /** Taking part, with support and encouragement. */
  PARTICIPATION("支持鼓励参与职业技能培训工作", Clause.C4_2),
  /** Training for founders. */
  ENTREPRENEURSHIP("创业培训", Clause.C2_4);

  private final String term;
  private final Clause clause;

  Duty(String term, Clause clause) {
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
