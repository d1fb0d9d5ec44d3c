package org.skillsubsidy.policy.rules.bar;

import java.time.LocalDate;
import org.skillsubsidy.policy.model.claim.Training;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.explain.Evidence;
import org.skillsubsidy.policy.rules.examination.Examination;

/** 3.9: who obtained money by false training may not hold subsidised trainings again. */
final class ProviderBanned implements BarRule {

  @Override
  public Bar bar() {
    return Bar.PROVIDER_BANNED;
  }

  @Override
  public boolean applies(Examination examination) {
    return examination.facts().isAtBannedProvider();
  }

  @Override
  public Evidence evidence(Examination examination) {
    Training training = examination.training();
    Evidence evidence =
        Evidence.of(training.provider().bannedFrom().isPresent() ? "DATED" : "NEVER");
    LocalDate bannedFrom = training.provider().bannedFrom().orElse(null);
    evidence =
        evidence.with("provider", training.provider().code()).with("start", training.start());
    return bannedFrom == null ? evidence : evidence.with("bannedFrom", bannedFrom);
  }
}
