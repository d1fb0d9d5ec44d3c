package org.skillsubsidy.policy.model.curriculum;

import java.util.List;
import org.skillsubsidy.policy.model.plan.Clause;

/** What a syllabus is written after (3.6). */
public enum StandardBasis {
  /** The national occupational standard. */
  NATIONAL("国家职业标准"),
  /** The province's occupational standard. */
  PROVINCIAL("省职业标准"),
  /** The standard of a neighbouring occupation, where no national one has been issued. */
  NEIGHBOURING("相近职业标准"),
  /** No standard, but what an enterprise or an industry needs for a post. */
  POST_NORMS("企业、行业用人需求和岗位规范");

  private final String term;

  StandardBasis(String term) {
    this.term = term;
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
   * @return clause 3.6
   */
  public List<Clause> clauses() {
    return List.of(Clause.C3_6);
  }
}
