package org.skillsubsidy.policy.model.target;

import java.util.List;
import org.skillsubsidy.policy.model.plan.Clause;

/** What the plan sets a goal for. */
public enum TargetKind {
  /** People who were trained in a year. */
  PEOPLE_TRAINED("培训人数", false, Clause.C1),
  /** Subsidised trainings (人次): who was trained twice counts twice. */
  TRAININGS("补贴性职业技能培训人次", false, Clause.C1),
  /** The share of trainees other than employees of enterprises who found work. */
  EMPLOYMENT_RATE("参加培训学员(不含企业在岗职工)就业率", true, Clause.C1),
  /** Workers who became skilled. */
  NEW_SKILLED_WORKERS("新增技能劳动者", false, Clause.C1),
  /** The share of skilled workers among the employed. */
  SKILLED_SHARE("技能劳动者占就业人员总量的比例", true, Clause.C1),
  /** Workers who became high-skilled. */
  NEW_HIGH_SKILLED_WORKERS("新增高技能人才", false, Clause.C1),
  /** The share of the high-skilled among skilled workers. */
  HIGH_SKILLED_SHARE("高技能人才占技能劳动者的比例", true, Clause.C1),
  /** New-type apprentices who were trained. */
  APPRENTICES("培训新型学徒", false, Clause.C2_1);

  private final String term;
  private final boolean ratio;
  private final List<Clause> clauses;

  TargetKind(String term, boolean ratio, Clause... clauses) {
    this.term = term;
    this.ratio = ratio;
    this.clauses = List.of(clauses);
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
   * Tells whether the goal is a share of a whole, or else a count.
   *
   * @return true for a ratio
   */
  public boolean isRatio() {
    return ratio;
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
