package org.skillsubsidy.policy.testkit.conformance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.BatchDecisions;
import org.skillsubsidy.policy.model.SubsidyCalculator;
import org.skillsubsidy.policy.model.claim.ConflictingClaimException;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.testkit.oracle.ReferenceCalculator;

/**
 * A calculator that decides a batch one by one, without a fault. Each method is a place where a
 * fault can be planted.
 */
class Handmade implements SubsidyCalculator {

  private final SubsidyCalculator reference;

  Handmade(PolicyTimeline timeline) {
    this.reference = ReferenceCalculator.of(timeline);
  }

  @Override
  public SubsidyDecision decide(SubsidyClaim claim, TrainingHistory history) {
    return reference.decide(claim, history);
  }

  Comparator<SubsidyClaim> order() {
    return SubsidyClaim.CANONICAL_ORDER;
  }

  TrainingHistory next(SubsidyDecision decision, TrainingHistory history) {
    return isKnown(decision.claim(), history)
        ? history
        : decision.historyEntry().map(history::with).orElse(history);
  }

  boolean inConflict(SubsidyClaim claim, List<SubsidyClaim> claims) {
    return claims.stream().anyMatch(other -> sameId(claim, other) && !other.equals(claim));
  }

  boolean isRepeat(SubsidyClaim claim, List<SubsidyClaim> before, TrainingHistory history) {
    return before.contains(claim) || isKnown(claim, history);
  }

  static boolean isKnown(SubsidyClaim claim, TrainingHistory history) {
    return history.entries().stream()
        .anyMatch(entry -> entry.claim().filter(claim::equals).isPresent());
  }

  private static boolean sameId(SubsidyClaim a, SubsidyClaim b) {
    return a.id().equals(b.id()) && a.trainee().id().equals(b.trainee().id());
  }

  @Override
  public BatchDecisions decideAll(
      List<SubsidyClaim> claims, Map<TraineeId, TrainingHistory> histories) {
    Map<TraineeId, TrainingHistory> current = new HashMap<>(histories);
    Map<SubsidyClaim, SubsidyDecision> decided = new HashMap<>();
    List<SubsidyClaim> once = new ArrayList<>(new LinkedHashSet<>(claims));
    once.removeIf(claim -> inConflict(claim, claims));
    once.sort(order());
    for (SubsidyClaim claim : once) {
      TrainingHistory history = historyOf(claim, current);
      try {
        SubsidyDecision decision = decide(claim, history);
        decided.put(claim, decision);
        current.put(history.trainee(), next(decision, history));
      } catch (ConflictingClaimException knownWithOtherFacts) {
        // It stays undecided, as any claim in conflict does.
      }
    }
    @Nullable SubsidyDecision[] byIndex =
        claims.stream().map(decided::get).toArray(SubsidyDecision[]::new);
    BitSet repeats = new BitSet();
    IntStream.range(0, claims.size())
        .filter(
            i -> {
              SubsidyClaim claim = claims.get(i);
              return isRepeat(claim, claims.subList(0, i), historyOf(claim, histories));
            })
        .forEach(repeats::set);
    return BatchDecisions.of(byIndex, repeats);
  }

  private static TrainingHistory historyOf(
      SubsidyClaim claim, Map<TraineeId, TrainingHistory> histories) {
    TraineeId trainee = claim.trainee().id();
    return histories.getOrDefault(trainee, TrainingHistory.empty(trainee));
  }
}
