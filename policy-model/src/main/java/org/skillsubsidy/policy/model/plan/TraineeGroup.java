package org.skillsubsidy.policy.model.plan;

import java.util.List;

/** The groups of people that the plan trains. One trainee can be in several. */
public enum TraineeGroup {
  /** Employees of enterprises. */
  ENTERPRISE_EMPLOYEE("企业职工", Clause.C2_1, Clause.C2_3),
  /** Workers who left farming, the new generation of migrant workers among them. */
  RURAL_MIGRANT_WORKER("农村转移就业劳动者", Clause.C2_4),
  /** Graduates of middle and high schools who do not go on studying. */
  SCHOOL_LEAVER("城乡未继续升学初高中毕业生", Clause.C2_4),
  /** Graduates of universities and colleges. */
  COLLEGE_GRADUATE("高校毕业生", Clause.C2_4),
  /** People laid off or unemployed. */
  UNEMPLOYED("下岗失业人员", Clause.C2_4),
  /** People registered as hard to employ. */
  HARD_TO_EMPLOY("就业困难人员", Clause.C2_4),
  /** Disabled people. */
  DISABLED("残疾人", Clause.C2_4),
  /** Labourers of registered poor households. */
  POOR_LABOURER("贫困劳动力", Clause.C2_5),
  /** Children of registered poor households. */
  POOR_HOUSEHOLD_CHILD("贫困家庭子女", Clause.C2_5),
  /** Veterans, trained by the department for their affairs. */
  VETERAN("退役军人", Clause.C4_2),
  /** Professional farmers, trained by the agricultural department. */
  PROFESSIONAL_FARMER("职业农民", Clause.C4_2),
  /** Prisoners and people in compulsory drug rehabilitation, trained by the justice department. */
  PRISONER("服刑人员和强制隔离戒毒人员", Clause.C4_2);

  private final String term;
  private final List<Clause> clauses;

  TraineeGroup(String term, Clause... clauses) {
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
