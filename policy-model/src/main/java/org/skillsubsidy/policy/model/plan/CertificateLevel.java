package org.skillsubsidy.policy.model.plan;

import java.util.List;

/**
 * The level of a certificate, or the level that a training aims at (2.6).
 *
 * <p>{@link #SPECIAL_ABILITY} stands outside the ladder: it is neither above nor below any level.
 * The other five are ordered from {@link #JUNIOR} to {@link #SENIOR_TECHNICIAN}.
 */
public enum CertificateLevel {
  /** A special ability, outside the ladder. */
  SPECIAL_ABILITY("专项职业能力"),
  /** Junior worker, level five. */
  JUNIOR("初级工(五级)"),
  /** Intermediate worker, level four. */
  INTERMEDIATE("中级工(四级)"),
  /** Senior worker, level three, the lowest of the high-skilled. */
  SENIOR("高级工(三级)"),
  /** Technician, level two. */
  TECHNICIAN("技师(二级)"),
  /** Senior technician, level one. */
  SENIOR_TECHNICIAN("高级技师(一级)");

  private final String term;

  CertificateLevel(String term) {
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
   * @return clause 2.6
   */
  public List<Clause> clauses() {
    return List.of(Clause.C2_6);
  }

  /**
   * Tells whether this is high-skilled (高技能): senior worker and above.
   *
   * @return true for {@link #SENIOR}, {@link #TECHNICIAN} and {@link #SENIOR_TECHNICIAN}
   */
  public boolean isHighSkilled() {
    return compareTo(SENIOR) >= 0;
  }

  /**
   * Tells whether this level stands above another on the ladder.
   *
   * @param other the other level
   * @return false whenever one of the two is {@link #SPECIAL_ABILITY}
   */
  public boolean isAbove(CertificateLevel other) {
    return other != SPECIAL_ABILITY && compareTo(other) > 0;
  }
}
