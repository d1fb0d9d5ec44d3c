package org.skillsubsidy.policy.model.decision;

import java.util.List;
import org.skillsubsidy.policy.model.plan.Clause;

/** Why a payable claim is struck out. The plan tells the two apart (3.9). */
public enum RevocationReason {
  /** A slip or a mistake in the work. */
  ERROR("失误"),
  /** Money was obtained by false training and the like, for which the provider is to be banned. */
  FRAUD("套取、骗取");

  private final String term;

  RevocationReason(String term) {
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
   * @return clause 3.9
   */
  public List<Clause> clauses() {
    return List.of(Clause.C3_9);
  }
}
