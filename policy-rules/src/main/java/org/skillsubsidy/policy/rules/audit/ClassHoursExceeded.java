package org.skillsubsidy.policy.rules.audit;

import java.util.OptionalInt;
import org.skillsubsidy.policy.model.audit.ClassHours;
import org.skillsubsidy.policy.model.audit.FlagCode;
import org.skillsubsidy.policy.model.audit.SeenFact;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;

/** More class hours than fit into the days of training, where hours are given. */
final class ClassHoursExceeded implements ClaimRule {

  private final int hoursPerDay;
  private final ClassHours classHours;

  ClassHoursExceeded(int hoursPerDay, ClassHours classHours) {
    this.hoursPerDay = hoursPerDay;
    this.classHours = classHours;
  }

  @Override
  public FlagCode code() {
    return FlagCode.CLASS_HOURS_EXCEEDED;
  }

  @Override
  public void examine(SubsidyClaim claim, Findings findings) {
    OptionalInt hours = classHours.of(claim);
    int days = claim.training().days();
    if (hours.isPresent() && hours.getAsInt() > (long) hoursPerDay * days) {
      findings.flag(
          code(),
          claim,
          new SeenFact.OfNumber("classHours", hours.getAsInt()),
          new SeenFact.OfNumber("training.days", days),
          new SeenFact.OfNumber("hoursPerDay.limit", hoursPerDay));
    }
  }
}
