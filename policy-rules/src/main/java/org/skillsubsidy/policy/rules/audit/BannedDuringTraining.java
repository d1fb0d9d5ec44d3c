package org.skillsubsidy.policy.rules.audit;

import java.time.LocalDate;
import org.skillsubsidy.policy.model.audit.FlagCode;
import org.skillsubsidy.policy.model.audit.SeenFact;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.claim.Training;

/** A provider that was banned after the training began, which bars only later ones. */
final class BannedDuringTraining implements ClaimRule {

  @Override
  public FlagCode code() {
    return FlagCode.BANNED_DURING_TRAINING;
  }

  @Override
  public void examine(SubsidyClaim claim, Findings findings) {
    Training training = claim.training();
    LocalDate banned = training.provider().bannedFrom().orElse(null);
    if (banned != null && banned.isAfter(training.start()) && !banned.isAfter(training.end())) {
      findings.flag(
          code(),
          claim,
          new SeenFact.OfOrganisation("provider.code", training.provider().code()),
          new SeenFact.OfDay("provider.bannedFrom", banned),
          new SeenFact.OfDay("training.start", training.start()),
          new SeenFact.OfDay("training.end", training.end()));
    }
  }
}
