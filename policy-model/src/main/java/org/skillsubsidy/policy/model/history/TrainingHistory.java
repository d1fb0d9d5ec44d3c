package org.skillsubsidy.policy.model.history;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.SerializedByProxy;

/**
 * What one trainee has been paid for so far: the trainings that use up the cap and that the ban on
 * repetition protects (2.6). Immutable; {@link #with} gives the next history.
 */
public final class TrainingHistory extends SerializedByProxy {

  @Serial private static final long serialVersionUID = 1L;

  /** The canonical order of claims, with what comes from outside before them, by its facts. */
  private static final Comparator<HistoryEntry> ORDER =
      Comparator.comparing(HistoryEntry::trainingEnd)
          .thenComparing(
              entry -> entry.claim().orElse(null),
              Comparator.nullsFirst(SubsidyClaim.CANONICAL_ORDER))
          .thenComparing(entry -> entry.provider().toString())
          .thenComparing(HistoryEntry::trainingId)
          .thenComparingInt(HistoryEntry::year)
          .thenComparingInt(entry -> entry.slot().orElse(0))
          .thenComparing(TrainingHistory::otherFacts);

  private final TraineeId trainee;
  private final List<HistoryEntry> entries;

  private TrainingHistory(TraineeId trainee, List<HistoryEntry> entries) {
    this.trainee = trainee;
    this.entries = entries;
  }

  /**
   * Returns the history of a trainee who has not been paid for anything.
   *
   * @param trainee the trainee
   * @return an empty history
   */
  public static TrainingHistory empty(TraineeId trainee) {
    return new TrainingHistory(trainee, List.of());
  }

  /**
   * Makes a history. More trainings than the cap allows are accepted: they bar later ones.
   *
   * @param trainee the trainee
   * @param entries the trainings, in any order
   * @return the history
   * @throws InvalidFactException if an entry is another trainee's, or if two are of one claim
   */
  public static TrainingHistory of(TraineeId trainee, Collection<? extends HistoryEntry> entries) {
    List<HistoryEntry> sorted = new ArrayList<>(entries);
    Set<ClaimId> claims = new HashSet<>();
    for (HistoryEntry entry : sorted) {
      SubsidyClaim claim = entry.claim().orElse(null);
      if (claim != null) {
        requireOf(trainee, claim);
        if (!claims.add(claim.id())) {
          throw known(claim);
        }
      }
    }
    sorted.sort(ORDER);
    return new TrainingHistory(trainee, List.copyOf(sorted));
  }

  /**
   * Returns this history with one more training.
   *
   * @param entry the training, as {@code decision.historyEntry()} gives it
   * @return the next history
   * @throws InvalidFactException if the entry is another trainee's, or if its claim is here already
   */
  public TrainingHistory with(HistoryEntry entry) {
    entry.claim().ifPresent(this::requireNew);
    int at = entries.size();
    while (at > 0 && ORDER.compare(entries.get(at - 1), entry) > 0) {
      at--;
    }
    List<HistoryEntry> next = new ArrayList<>(entries.size() + 1);
    next.addAll(entries);
    next.add(at, entry);
    return new TrainingHistory(trainee, List.copyOf(next));
  }

  /**
   * Returns this history without the training of a claim, as after a revocation (3.9).
   *
   * @param id the claim's id
   * @return a history that has no entry of that claim
   */
  public TrainingHistory without(ClaimId id) {
    return new TrainingHistory(
        trainee,
        entries.stream()
            .filter(entry -> entry.claim().map(SubsidyClaim::id).filter(id::equals).isEmpty())
            .toList());
  }

  private static String otherFacts(HistoryEntry entry) {
    StringBuilder facts = new StringBuilder();
    facts.append(entry.occupation()).append(' ').append(entry.level());
    for (SubsidyKind kind : SubsidyKind.values()) {
      facts.append(' ').append(entry.paidFen(kind));
    }
    entry.certificateNumber().ifPresent(number -> facts.append(' ').append(number.storageForm()));
    return facts.toString();
  }

  private void requireNew(SubsidyClaim claim) {
    requireOf(trainee, claim);
    for (HistoryEntry entry : entries) {
      if (entry.claim().map(SubsidyClaim::id).filter(claim.id()::equals).isPresent()) {
        throw known(claim);
      }
    }
  }

  private static InvalidFactException known(SubsidyClaim claim) {
    return new InvalidFactException("history.entry", claim.id(), "is in the history already");
  }

  private static void requireOf(TraineeId trainee, SubsidyClaim claim) {
    if (!claim.trainee().id().equals(trainee)) {
      throw new InvalidFactException(
          "history.entry",
          claim.id(),
          "is a claim of " + claim.trainee().id() + ", not " + trainee);
    }
  }

  /**
   * Returns whose history this is.
   *
   * @return the trainee
   */
  public TraineeId trainee() {
    return trainee;
  }

  /**
   * Returns the trainings.
   *
   * @return an immutable list, ordered by the end of the training; those that end on one day stand
   *     in an order that does not depend on when they were added
   */
  public List<HistoryEntry> entries() {
    return entries;
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return this == o
        || (o instanceof TrainingHistory other
            && trainee.equals(other.trainee)
            && entries.equals(other.entries));
  }

  @Override
  public int hashCode() {
    return trainee.hashCode() * 31 + entries.hashCode();
  }

  /** Returns the trainee, masked, and the trainings. */
  @Override
  public String toString() {
    return "TrainingHistory{" + trainee + ", " + entries + "}";
  }

  @Override
  @Serial
  protected Object writeReplace() {
    return new Serialized(trainee, entries);
  }

  private record Serialized(TraineeId trainee, List<HistoryEntry> entries) implements Serializable {
    @Serial
    private Object readResolve() {
      return of(trainee, entries);
    }
  }
}
