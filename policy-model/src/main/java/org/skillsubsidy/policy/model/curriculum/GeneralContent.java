package org.skillsubsidy.policy.model.curriculum;

import java.util.List;
import org.skillsubsidy.policy.model.plan.Clause;

/**
 * The contents that run through every training from beginning to end (3.5). The plan's list is
 * open; these are the seven it names.
 */
public enum GeneralContent {
  /** Professional ethics. */
  PROFESSIONAL_ETHICS("职业道德"),
  /** Professional norms. */
  PROFESSIONAL_NORMS("职业规范"),
  /** The craftsman's spirit. */
  CRAFTSMANSHIP("工匠精神"),
  /** A sense of quality. */
  QUALITY_AWARENESS("质量意识"),
  /** A sense of the law, and the laws that apply. */
  LEGAL_AWARENESS("法律意识和相关法律法规"),
  /** Safety, environment, health and hygiene. */
  SAFETY_AND_HEALTH("安全环保和健康卫生"),
  /** Guidance on employment. */
  EMPLOYMENT_GUIDANCE("就业指导");

  private final String term;

  GeneralContent(String term) {
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
   * @return clause 3.5
   */
  public List<Clause> clauses() {
    return List.of(Clause.C3_5);
  }
}
