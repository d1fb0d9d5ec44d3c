package org.skillsubsidy.policy.rules.audit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.skillsubsidy.policy.model.audit.FlagCode;
import org.skillsubsidy.policy.model.audit.SeenFact;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.identity.IdentityNumber;

/** An age on the first day of training at which people do not work. A pseudonym has no age. */
final class AgeOutsideRange implements ClaimRule {

  private final int youngest;
  private final int oldest;

  AgeOutsideRange(int youngest, int oldest) {
    this.youngest = youngest;
    this.oldest = oldest;
  }

  @Override
  public FlagCode code() {
    return FlagCode.AGE_OUTSIDE_RANGE;
  }

  @Override
  public void examine(SubsidyClaim claim, Findings findings) {
    LocalDate born =
        claim.trainee().id().identityNumber().map(IdentityNumber::birthDate).orElse(null);
    if (born == null) {
      return;
    }
    LocalDate start = claim.training().start();
    long age = ChronoUnit.YEARS.between(born, start);
    if (age < youngest || age > oldest) {
      findings.flag(
          code(),
          claim,
          new SeenFact.OfNumber("trainee.age", age),
          new SeenFact.OfDay("training.start", start));
    }
  }
}
