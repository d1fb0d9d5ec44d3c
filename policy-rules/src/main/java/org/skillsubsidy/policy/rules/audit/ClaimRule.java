package org.skillsubsidy.policy.rules.audit;

import org.skillsubsidy.policy.model.claim.SubsidyClaim;

/** A suspicion that one claim alone raises. */
interface ClaimRule extends FlagRule {

  /** Looks at one claim. */
  void examine(SubsidyClaim claim, Findings findings);

  @Override
  default void examine(TraineeFile file, Findings findings) {
    for (SubsidyClaim claim : file.claims()) {
      if (findings.isAudited(claim)) {
        examine(claim, findings);
      }
    }
  }
}
