package org.skillsubsidy.policy.model.archive;

import static org.skillsubsidy.policy.model.value.InvalidFactException.require;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.claim.Certificate;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.OutsideTraining;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.value.InvalidFactException;

/**
 * A trainee's trainings, certificates and decisions over time (3.4). Nothing in it is ever changed:
 * a claim that was decided again has an entry for each decision. Immutable; each method gives the
 * next archive.
 *
 * <p>Unlike a {@link org.skillsubsidy.policy.model.history.TrainingHistory}, which holds what later
 * decisions depend on, an archive holds barred and unpaid trainings too, and no decision depends on
 * it.
 */
public final class TraineeArchive {

  private final TraineeId trainee;
  private final List<ArchiveEntry> entries;

  private TraineeArchive(TraineeId trainee, List<ArchiveEntry> entries) {
    this.trainee = trainee;
    this.entries = entries;
  }

  /**
   * Opens an archive.
   *
   * @param trainee the trainee
   * @return an archive without entries
   */
  public static TraineeArchive empty(TraineeId trainee) {
    return new TraineeArchive(trainee, List.of());
  }

  /**
   * Records a decision. The same decision of the same day again changes nothing.
   *
   * @param on the day of the decision
   * @param decision the decision
   * @return the next archive
   * @throws InvalidFactException if the claim is another trainee's
   */
  public TraineeArchive decided(LocalDate on, SubsidyDecision decision) {
    SubsidyClaim claim = decision.claim();
    require(
        claim.trainee().id().equals(trainee),
        "archive.decision",
        claim.id(),
        "is a claim of %s, not %s".formatted(claim.trainee().id(), trainee));
    return with(new ArchiveEntry.Decided(on, decision));
  }

  /**
   * Records a revocation (3.9).
   *
   * @param on the day of the revocation
   * @param claim the claim that had been decided
   * @return the next archive
   * @throws InvalidFactException if no decision on the claim stands on that day
   */
  public TraineeArchive revoked(LocalDate on, ClaimId claim) {
    ArchiveEntry revoked = new ArchiveEntry.Revoked(on, claim);
    require(
        entries.contains(revoked) || standing(on).containsKey(claim),
        "archive.revoked",
        claim,
        "has no decision that stands on " + on);
    return with(revoked);
  }

  /**
   * Records a training that was subsidised elsewhere.
   *
   * @param training what is known of it
   * @return the next archive
   */
  public TraineeArchive elsewhere(OutsideTraining training) {
    return with(new ArchiveEntry.Elsewhere(training));
  }

  private TraineeArchive with(ArchiveEntry entry) {
    if (entries.contains(entry)) {
      return this;
    }
    int at = entries.size();
    while (at > 0 && entries.get(at - 1).on().isAfter(entry.on())) {
      at--;
    }
    List<ArchiveEntry> next = new ArrayList<>(entries);
    next.add(at, entry);
    return new TraineeArchive(trainee, List.copyOf(next));
  }

  /**
   * Returns whose archive this is.
   *
   * @return the trainee
   */
  public TraineeId trainee() {
    return trainee;
  }

  /**
   * Returns everything.
   *
   * @return an immutable list, by day; what came about on one day stands as it was recorded
   */
  public List<ArchiveEntry> entries() {
    return entries;
  }

  /**
   * Returns what stands: for each claim the last decision, unless it was revoked.
   *
   * @return the decisions, in the canonical order of their claims
   */
  public List<SubsidyDecision> standing() {
    return standing(LocalDate.MAX).values().stream()
        .sorted(Comparator.comparing(SubsidyDecision::claim, SubsidyClaim.CANONICAL_ORDER))
        .toList();
  }

  private Map<ClaimId, SubsidyDecision> standing(LocalDate day) {
    Map<ClaimId, SubsidyDecision> standing = new LinkedHashMap<>();
    for (ArchiveEntry entry : entries) {
      if (entry.on().isAfter(day)) {
        break;
      }
      if (entry instanceof ArchiveEntry.Decided decided) {
        standing.put(decided.decision().claim().id(), decided.decision());
      } else if (entry instanceof ArchiveEntry.Revoked revoked) {
        standing.remove(revoked.claim());
      }
    }
    return standing;
  }

  /**
   * Returns the certificates that the trainee earned, as the decisions that stand have them.
   *
   * @return the certificates, by the day on which they were issued
   */
  public List<Certificate> certificates() {
    return standing().stream()
        .map(decision -> decision.claim().certificate())
        .flatMap(Optional::stream)
        .distinct()
        .sorted(Comparator.comparing(Certificate::issuedOn))
        .toList();
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return this == o
        || (o instanceof TraineeArchive other
            && trainee.equals(other.trainee)
            && entries.equals(other.entries));
  }

  @Override
  public int hashCode() {
    return trainee.hashCode() * 31 + entries.hashCode();
  }

  /** Returns the trainee, masked, and the entries. */
  @Override
  public String toString() {
    return "TraineeArchive{" + trainee + ", " + entries + "}";
  }
}
