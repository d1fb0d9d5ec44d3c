package org.skillsubsidy.policy.rules.audit;

import org.skillsubsidy.policy.model.audit.FlagCode;

/** One suspicion. A rule is made for one audit, sees every trainee once, and may remember. */
interface FlagRule {

  /** What it flags. */
  FlagCode code();

  /** Looks at the claims of one trainee. */
  void examine(TraineeFile file, Findings findings);

  /** Looks back on all trainees, once each was seen. */
  default void finish(Findings findings) {}
}
