package org.skillsubsidy.policy.rules.bar;

import java.time.LocalDate;
import org.skillsubsidy.policy.model.claim.Training;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.rules.examination.Examination;

/** 3.9: who obtained money by false training may not hold subsidised trainings again. */
final class ProviderBanned implements BarRule {

  @Override
  public Bar bar() {
    return Bar.PROVIDER_BANNED;
  }

  @Override
  public boolean applies(Examination examination) {
    Training training = examination.training();
    LocalDate bannedFrom = training.provider().bannedFrom().orElse(null);
    return bannedFrom != null && !training.start().isBefore(bannedFrom);
  }
}
