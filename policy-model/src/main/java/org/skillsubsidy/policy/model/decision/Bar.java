package org.skillsubsidy.policy.model.decision;

import java.util.List;
import org.skillsubsidy.policy.model.plan.Clause;

/** A reason why a training may not be subsidised at all. Decisions list bars in this order. */
public enum Bar {
  /** No terms are in force on the training's end. Nothing else is then examined. */
  NOT_IN_FORCE(Clause.C1),
  /** The training starts on or after the day from which the provider is banned. */
  PROVIDER_BANNED(Clause.C3_9),
  /** The provider did not come to the training in a way that its kind needs. */
  PROVIDER_NOT_ADMITTED(Clause.C3_7),
  /** The provider is licensed for other occupations. */
  OUTSIDE_LICENSED_SCOPE(Clause.C3_2),
  /** The training is neither in the catalogue nor reviewed. */
  NOT_LISTED(Clause.C3_6, Clause.C3_7),
  /** The training is not in the real-name system, and had to be. */
  NOT_REAL_NAME_REGISTERED(Clause.C3_4),
  /** The history has this training. */
  TRAINING_ALREADY_SUBSIDISED(Clause.C2_6),
  /** The history has as many trainings as the cap allows. */
  ANNUAL_LIMIT(Clause.C2_6),
  /** The history has a training of the same occupation at the same level. */
  REPEATED_TRAINING(Clause.C2_6),
  /** The history has an earlier training of the same occupation at a higher level. */
  LOWER_LEVEL_AFTER_HIGHER(Clause.C2_6);

  private final List<Clause> clauses;

  Bar(Clause... clauses) {
    this.clauses = List.of(clauses);
  }

  /**
   * Returns what the bar rests on.
   *
   * @return the clauses, in the plan's order
   */
  public List<Clause> clauses() {
    return clauses;
  }
}
