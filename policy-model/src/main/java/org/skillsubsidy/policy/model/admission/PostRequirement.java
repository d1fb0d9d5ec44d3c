package org.skillsubsidy.policy.model.admission;

import java.util.List;
import org.skillsubsidy.policy.model.plan.Clause;

/** What the plan wants of a person before a post is taken up. */
public enum PostRequirement {
  /** Safety training that was passed: high-risk industries and special operations. */
  SAFETY_TRAINING_PASSED("安全技能培训合格", Clause.C2_1),
  /** Training that was passed: access-controlled occupations (准入类职业). */
  TRAINING_PASSED("培训合格", Clause.C4_3),
  /** The professional qualification certificate of the access-controlled occupation. */
  QUALIFICATION_CERTIFICATE("持有相应职业资格证书", Clause.C4_3);

  private final String term;
  private final List<Clause> clauses;

  PostRequirement(String term, Clause... clauses) {
    this.term = term;
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
   * Returns where the plan speaks of it.
   *
   * @return the clauses, in the plan's order
   */
  public List<Clause> clauses() {
    return clauses;
  }
}
