package org.skillsubsidy.policy.model.reassess;

import static org.skillsubsidy.policy.model.value.InvalidFactException.require;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.history.HistoryEntry;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;

/**
 * Everything that the decisions on one trainee's claims depend on, as it is known on some day.
 *
 * @param timeline the terms
 * @param elsewhere the trainings that were decided elsewhere
 * @param claims the claims that stand, in canonical order
 * @param revocations the claims that are struck out, in canonical order
 */
public record CaseFacts(
    PolicyTimeline timeline,
    TrainingHistory elsewhere,
    List<SubsidyClaim> claims,
    List<Revocation> revocations) {

  /**
   * Puts claims and revocations into canonical order.
   *
   * @throws org.skillsubsidy.policy.model.value.InvalidFactException if a claim is another
   *     trainee's, if two have one id, or if a training from elsewhere comes of a claim
   */
  public CaseFacts {
    claims = claims.stream().sorted(SubsidyClaim.CANONICAL_ORDER).toList();
    revocations =
        revocations.stream()
            .sorted((a, b) -> SubsidyClaim.CANONICAL_ORDER.compare(a.claim(), b.claim()))
            .toList();
    Set<ClaimId> ids = new HashSet<>();
    for (SubsidyClaim claim : claims) {
      check(claim, elsewhere.trainee(), ids);
    }
    for (Revocation revocation : revocations) {
      check(revocation.claim(), elsewhere.trainee(), ids);
    }
    for (HistoryEntry entry : elsewhere.entries()) {
      entry.claim().ifPresent(CaseFacts::refuse);
    }
  }

  private static void check(SubsidyClaim claim, TraineeId trainee, Set<ClaimId> ids) {
    require(
        claim.trainee().id().equals(trainee),
        "case.claim",
        claim.id(),
        "is a claim of " + claim.trainee().id() + ", not " + trainee);
    require(ids.add(claim.id()), "case.claim", claim.id(), "is there more than once");
  }

  private static void refuse(SubsidyClaim claim) {
    require(false, "case.elsewhere", claim.id(), "is a claim: it belongs to the case's claims");
  }

  /**
   * Returns the facts before anything is known.
   *
   * @param trainee the trainee
   * @param timeline the terms
   * @return facts without claims
   */
  public static CaseFacts none(TraineeId trainee, PolicyTimeline timeline) {
    return new CaseFacts(timeline, TrainingHistory.empty(trainee), List.of(), List.of());
  }

  /**
   * Returns whose claims these are.
   *
   * @return the trainee
   */
  public TraineeId trainee() {
    return elsewhere.trainee();
  }
}
