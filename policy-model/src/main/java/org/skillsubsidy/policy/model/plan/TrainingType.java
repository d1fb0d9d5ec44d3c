package org.skillsubsidy.policy.model.plan;

import java.util.List;

/** The kinds of training that the plan names. */
public enum TrainingType {
  /** Training before a job is taken up. */
  PRE_JOB("岗前培训", Clause.C2_3),
  /** Safety skills. */
  SAFETY_SKILL("安全技能培训", Clause.C2_3),
  /** Training for another post or trade. */
  JOB_TRANSFER("转岗转业培训", Clause.C2_3),
  /** Training while at work. */
  ON_THE_JOB("在岗培训", Clause.C2_1),
  /** Training away from work. */
  OFF_THE_JOB("脱产培训", Clause.C2_1),
  /** New-type apprenticeship: the plan sets targets for it, but no amount. */
  NEW_APPRENTICESHIP("企业新型学徒制培训", Clause.C2_1),
  /** Skills to find employment. */
  EMPLOYMENT_SKILL("就业技能培训", Clause.C2_4),
  /** Raising skills that a worker has. */
  SKILL_UPGRADE("职业技能提升培训", Clause.C2_4),
  /** Preparation of school leavers for work. */
  LABOUR_PREPARATION("劳动预备培训", Clause.C2_4),
  /** Training for founders. */
  ENTREPRENEURSHIP("创业培训", Clause.C2_4);

  private final String term;
  private final List<Clause> clauses;

  TrainingType(String term, Clause... clauses) {
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
