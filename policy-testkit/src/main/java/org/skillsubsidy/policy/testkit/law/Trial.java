package org.skillsubsidy.policy.testkit.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.BatchDecisions;
import org.skillsubsidy.policy.model.SubsidyCalculator;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.HistoryEntry;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.terms.CapWindow;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.testkit.arbitrary.World;

/** A calculator in one world, and what the laws ask about the two. */
final class Trial {

  /** One decision of many that follow one another, with the history that it was made against. */
  record Step(SubsidyClaim claim, TrainingHistory before, SubsidyDecision decision) {}

  /** A claim's identity. */
  private record Id(TraineeId trainee, ClaimId claim) {}

  private final Function<PolicyTimeline, SubsidyCalculator> calculators;
  private final World world;

  Trial(Function<PolicyTimeline, SubsidyCalculator> calculators, World world) {
    this.calculators = calculators;
    this.world = world;
  }

  World world() {
    return world;
  }

  SubsidyCalculator calculator() {
    return calculators.apply(world.timeline());
  }

  /** The calculator for other terms. */
  SubsidyCalculator calculatorFor(PolicyTimeline timeline) {
    return calculators.apply(timeline);
  }

  /** The calculator for terms that are changed wherever they are in force. */
  SubsidyCalculator calculatorWith(UnaryOperator<PolicyTerms> change) {
    return calculators.apply(
        PolicyTimeline.of(world.timeline().terms().stream().map(change).toList()));
  }

  BatchDecisions batch(List<SubsidyClaim> claims) {
    return calculator().decideAll(claims, world.histories());
  }

  /** The claims whose ids do not stand for different facts, repeats included. */
  List<SubsidyClaim> agreed() {
    Set<Id> conflicting = conflictingIds();
    return world.claims().stream().filter(claim -> !conflicting.contains(idOf(claim))).toList();
  }

  /** The same without repeats. */
  List<SubsidyClaim> distinct() {
    return agreed().stream().distinct().toList();
  }

  /** The places of the claims whose ids stand for different facts. */
  List<Integer> conflicts() {
    Set<Id> conflicting = conflictingIds();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < world.claims().size(); i++) {
      if (conflicting.contains(idOf(world.claims().get(i)))) {
        places.add(i);
      }
    }
    return places;
  }

  private Set<Id> conflictingIds() {
    Map<Id, SubsidyClaim> first = new HashMap<>();
    Set<Id> conflicting = new HashSet<>();
    for (SubsidyClaim claim : world.claims()) {
      SubsidyClaim known = first.putIfAbsent(idOf(claim), claim);
      if (known != null && !known.equals(claim)) {
        conflicting.add(idOf(claim));
      }
    }
    return conflicting;
  }

  private static Id idOf(SubsidyClaim claim) {
    return new Id(claim.trainee().id(), claim.id());
  }

  /** Decides the distinct claims one by one, each trainee's in canonical order. */
  List<Step> steps() {
    SubsidyCalculator calculator = calculator();
    List<SubsidyClaim> ordered = new ArrayList<>(distinct());
    ordered.sort(SubsidyClaim.CANONICAL_ORDER);
    Map<TraineeId, TrainingHistory> histories = new HashMap<>();
    List<Step> steps = new ArrayList<>();
    for (SubsidyClaim claim : ordered) {
      TraineeId trainee = claim.trainee().id();
      TrainingHistory before = histories.getOrDefault(trainee, world.historyOf(trainee));
      SubsidyDecision decision = calculator.decide(claim, before);
      steps.add(new Step(claim, before, decision));
      histories.put(trainee, decision.historyEntry().map(before::with).orElse(before));
    }
    return steps;
  }

  /** The history of each trainee of the steps after the last of them. */
  static Map<TraineeId, TrainingHistory> historiesAfter(List<Step> steps) {
    Map<TraineeId, TrainingHistory> histories = new LinkedHashMap<>();
    for (Step step : steps) {
      histories.put(
          step.claim().trainee().id(),
          step.decision().historyEntry().map(step.before()::with).orElse(step.before()));
    }
    return histories;
  }

  Optional<PolicyTerms> termsFor(SubsidyClaim claim) {
    return world.timeline().termsOn(claim.training().end());
  }

  /** The terms of a claim that was decided under some. */
  PolicyTerms termsBehind(Step step) {
    Optional<PolicyTerms> terms = termsFor(step.claim());
    require(terms.isPresent(), "Something was decided though no terms are in force", step);
    return terms.orElseThrow();
  }

  /** The trainings of a history that count in the window of a decision. */
  static List<HistoryEntry> window(TrainingHistory history, PolicyTerms terms, int year) {
    return history.entries().stream()
        .filter(entry -> terms.capWindow() == CapWindow.LIFETIME || entry.year() == year)
        .toList();
  }

  static void require(boolean holds, String what, Step step) {
    if (!holds) {
      throw new AssertionError(
          "%s.%nClaim: %s%nHistory: %s%nDecision: %s"
              .formatted(what, step.claim(), step.before(), step.decision()));
    }
  }

  static void requireSame(
      Object actual, @Nullable Object expected, String what, SubsidyClaim claim) {
    if (!actual.equals(expected)) {
      throw new AssertionError(
          "%s.%nClaim: %s%nExpected: %s%n But was: %s".formatted(what, claim, expected, actual));
    }
  }
}
