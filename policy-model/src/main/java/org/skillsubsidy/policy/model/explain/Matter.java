package org.skillsubsidy.policy.model.explain;

import java.util.List;
import org.skillsubsidy.policy.model.plan.Clause;

/** What a decision settles beside bars, denials and subsidies. */
public enum Matter {
  /** The year in which the training counts (2.6, reading R1). */
  YEAR,
  /** The place of the training in its window (2.6, reading R3). */
  PLACE;

  /**
   * Returns what the matter rests on.
   *
   * @return clause 2.6
   */
  public List<Clause> clauses() {
    return List.of(Clause.C2_6);
  }
}
