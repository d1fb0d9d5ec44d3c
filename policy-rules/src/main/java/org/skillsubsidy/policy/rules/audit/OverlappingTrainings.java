package org.skillsubsidy.policy.rules.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.audit.FlagCode;
import org.skillsubsidy.policy.model.audit.SeenFact;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;

/** A training that shares a day with another of the same person: one flag for each such claim. */
final class OverlappingTrainings implements FlagRule {

  @Override
  public FlagCode code() {
    return FlagCode.OVERLAPPING_TRAININGS;
  }

  @Override
  public void examine(TraineeFile file, Findings findings) {
    List<SubsidyClaim> claims = file.claims();
    // By start: of those before it only the one that ends last matters, of those after it the next.
    SubsidyClaim lastToEnd = null;
    for (int i = 0; i < claims.size(); i++) {
      SubsidyClaim claim = claims.get(i);
      SubsidyClaim next = i + 1 < claims.size() ? claims.get(i + 1) : null;
      if (lastToEnd != null && overlap(lastToEnd, claim)) {
        flag(claim, lastToEnd, findings);
      } else if (next != null && overlap(claim, next)) {
        flag(claim, next, findings);
      }
      lastToEnd = lastToEnd(lastToEnd, claim);
    }
  }

  /** For two that are given by start. */
  private static boolean overlap(SubsidyClaim first, SubsidyClaim second) {
    return !second.training().start().isAfter(first.training().end());
  }

  private static SubsidyClaim lastToEnd(@Nullable SubsidyClaim before, SubsidyClaim claim) {
    return before == null || claim.training().end().isAfter(before.training().end())
        ? claim
        : before;
  }

  private void flag(SubsidyClaim claim, SubsidyClaim other, Findings findings) {
    findings.flag(
        code(),
        claim,
        new SeenFact.OfDay("training.start", claim.training().start()),
        new SeenFact.OfDay("training.end", claim.training().end()),
        new SeenFact.OfClaim("other.claim", other.trainee().id(), other.id()),
        new SeenFact.OfDay("other.training.start", other.training().start()),
        new SeenFact.OfDay("other.training.end", other.training().end()));
  }
}
