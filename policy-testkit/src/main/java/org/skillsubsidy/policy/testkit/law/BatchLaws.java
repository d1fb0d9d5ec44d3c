package org.skillsubsidy.policy.testkit.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.skillsubsidy.policy.model.BatchDecisions;
import org.skillsubsidy.policy.model.SubsidyCalculator;
import org.skillsubsidy.policy.model.claim.ConflictingClaimException;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.testkit.law.Trial.Step;

/** Laws about many claims, and about the same claim again. */
final class BatchLaws {

  private static final int SHUFFLES = 3;
  private static final int THREADS = 3;

  private BatchLaws() {}

  static void orderChangesNothing(Trial trial) {
    List<SubsidyClaim> claims = trial.agreed();
    Map<SubsidyClaim, SubsidyDecision> decisions = decisionByClaim(claims, trial.batch(claims));

    List<SubsidyClaim> shuffled = new ArrayList<>(claims);
    Random random = new Random(claims.size());
    for (int i = 0; i < SHUFFLES; i++) {
      Collections.reverse(shuffled);
      requireSameDecisions(decisions, shuffled, trial.batch(shuffled), "in another order");
      Collections.shuffle(shuffled, random);
    }

    SubsidyCalculator shared = trial.calculator();
    List<CompletableFuture<BatchDecisions>> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      threads.add(
          CompletableFuture.supplyAsync(() -> shared.decideAll(claims, trial.world().histories())));
    }
    for (CompletableFuture<BatchDecisions> thread : threads) {
      requireSameDecisions(decisions, claims, thread.join(), "in another thread");
    }

    List<TraineeId> trainees = trainees(claims);
    for (int cut = 1; cut < trainees.size(); cut++) {
      Set<TraineeId> early = Set.copyOf(trainees.subList(0, cut));
      List<SubsidyClaim> first = of(claims, early::contains);
      List<SubsidyClaim> second = of(claims, trainee -> !early.contains(trainee));
      requireSameDecisions(decisions, first, trial.batch(first), "in the first chunk");
      requireSameDecisions(decisions, second, trial.batch(second), "in the second chunk");
    }
  }

  static void otherPeopleChangeNothing(Trial trial) {
    List<SubsidyClaim> claims = trial.agreed();
    Map<SubsidyClaim, SubsidyDecision> decisions = decisionByClaim(claims, trial.batch(claims));
    for (TraineeId trainee : trainees(claims)) {
      List<SubsidyClaim> own = of(claims, trainee::equals);
      Map<TraineeId, TrainingHistory> history = new HashMap<>();
      history.put(trainee, trial.world().historyOf(trainee));
      requireSameDecisions(
          decisions, own, trial.calculator().decideAll(own, history), "without other people");
    }
  }

  static void theSameClaimIsPaidOnce(Trial trial) {
    List<SubsidyClaim> claims = trial.distinct();
    BatchDecisions once = trial.batch(claims);
    List<SubsidyClaim> twice = new ArrayList<>(claims);
    twice.addAll(claims);
    BatchDecisions again = trial.batch(twice);
    for (int i = 0; i < twice.size(); i++) {
      SubsidyClaim claim = twice.get(i);
      boolean repeat = i >= claims.size();
      Trial.requireSame(
          again.decision(i), once.decision(i % claims.size()), "Given twice, decided", claim);
      Trial.requireSame(again.isRepeat(i), repeat, "Given twice, told as a repeat", claim);
    }
    if (!again.decisions().equals(once.decisions())) {
      throw new AssertionError("What is given twice is not paid and counted once");
    }
    knownToTheHistory(trial);
  }

  private static void knownToTheHistory(Trial trial) {
    SubsidyCalculator calculator = trial.calculator();
    List<Step> entered =
        trial.steps().stream().filter(step -> step.decision().entersHistory()).toList();
    Map<TraineeId, TrainingHistory> histories = Trial.historiesAfter(entered);
    List<SubsidyClaim> claims = entered.stream().map(Step::claim).toList();
    BatchDecisions again = calculator.decideAll(claims, histories);
    for (int i = 0; i < claims.size(); i++) {
      SubsidyClaim claim = claims.get(i);
      SubsidyDecision first = entered.get(i).decision();
      TraineeId trainee = claim.trainee().id();
      TrainingHistory history = histories.getOrDefault(trainee, TrainingHistory.empty(trainee));
      Trial.requireSame(
          calculator.decide(claim, history), first, "Known to the history, decided", claim);
      Trial.requireSame(
          again.decision(i), Optional.of(first), "Known to the history, decided", claim);
      Trial.requireSame(again.isRepeat(i), true, "Known to the history, a repeat", claim);
    }
  }

  static void whatDoesNotEnterUsesUpNothing(Trial trial) {
    List<SubsidyClaim> claims = trial.distinct();
    BatchDecisions batch = trial.batch(claims);
    Map<SubsidyClaim, SubsidyDecision> decisions = decisionByClaim(claims, batch);
    for (int i = 0; i < claims.size(); i++) {
      if (!batch.decision(i).orElseThrow().entersHistory()) {
        List<SubsidyClaim> others = new ArrayList<>(claims);
        SubsidyClaim left = others.remove(i);
        requireSameDecisions(
            decisions, others, trial.batch(others), "without the refused claim " + left.id());
      }
    }
  }

  static void aBatchIsOneByOne(Trial trial) {
    List<SubsidyClaim> claims = trial.agreed();
    Map<SubsidyClaim, SubsidyDecision> decisions = new HashMap<>();
    for (Step step : trial.steps()) {
      decisions.put(step.claim(), step.decision());
    }
    requireSameDecisions(decisions, claims, trial.batch(claims), "in a batch");
  }

  static void decidingIsAPureFunction(Trial trial) {
    SubsidyCalculator calculator = trial.calculator();
    List<Step> steps = new ArrayList<>(trial.steps());
    for (int round = 0; round < 2; round++) {
      Collections.reverse(steps);
      for (Step step : steps) {
        Trial.requireSame(
            calculator.decide(step.claim(), step.before()),
            step.decision(),
            "Decided again, after others",
            step.claim());
      }
    }
  }

  static void conflictingClaimsAreNotDecided(Trial trial) {
    List<SubsidyClaim> claims = trial.world().claims();
    List<SubsidyClaim> agreed = trial.agreed();
    requireConflicts(trial, claims, trial.conflicts());

    // Each claim in turn comes again with another fact.
    for (SubsidyClaim claim : trial.distinct()) {
      SubsidyClaim changed = changed(claim);
      List<SubsidyClaim> more = new ArrayList<>(agreed);
      more.add(changed);
      List<Integer> places = new ArrayList<>();
      for (int i = 0; i < more.size(); i++) {
        if (more.get(i).equals(claim) || more.get(i).equals(changed)) {
          places.add(i);
        }
      }
      requireConflicts(trial, more, places);
    }
    for (Step step : trial.steps()) {
      if (step.decision().entersHistory()) {
        againstHistory(trial, step);
      }
    }
  }

  private static void requireConflicts(
      Trial trial, List<SubsidyClaim> claims, List<Integer> conflicts) {
    BatchDecisions batch = trial.batch(claims);
    if (!batch.conflicts().equals(conflicts)) {
      throw new AssertionError(
          "In conflict are %s, not %s, of %s".formatted(conflicts, batch.conflicts(), claims));
    }
    List<SubsidyClaim> rest = new ArrayList<>();
    Set<Integer> left = new HashSet<>(conflicts);
    List<Optional<SubsidyDecision>> decided = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      if (!left.contains(i)) {
        rest.add(claims.get(i));
        decided.add(batch.decision(i));
      }
    }
    BatchDecisions alone = trial.batch(rest);
    for (int i = 0; i < rest.size(); i++) {
      Trial.requireSame(
          decided.get(i), alone.decision(i), "Beside claims in conflict, decided", rest.get(i));
    }
  }

  private static void againstHistory(Trial trial, Step step) {
    SubsidyClaim changed = changed(step.claim());
    TrainingHistory history = step.before().with(step.decision().historyEntry().orElseThrow());
    try {
      SubsidyDecision decision = trial.calculator().decide(changed, history);
      Trial.require(
          false, "The history knows the claim with other facts, but decided was " + decision, step);
    } catch (ConflictingClaimException expected) {
      Trial.require(
          String.valueOf(expected.getMessage()).contains(step.claim().id().toString()),
          "The error does not name the id: " + expected.getMessage(),
          step);
    }
    BatchDecisions batch =
        trial
            .calculator()
            .decideAll(List.of(changed), Map.of(step.claim().trainee().id(), history));
    Trial.requireSame(
        batch.decision(0), Optional.empty(), "In conflict with the history, decided", changed);
  }

  private static SubsidyClaim changed(SubsidyClaim claim) {
    LocalDate later = claim.submittedOn().plusDays(1);
    return SubsidyClaim.builder().from(claim).submittedOn(later).build();
  }

  static void anotherHistoryIsRefused(Trial trial) {
    TraineeId someone = TraineeId.parse("p:someone-else");
    TrainingHistory history = TrainingHistory.empty(someone);
    for (SubsidyClaim claim : trial.distinct()) {
      requireRefused(() -> trial.calculator().decide(claim, history), claim);
      requireRefused(
          () -> trial.calculator().decideAll(List.of(claim), Map.of(claim.trainee().id(), history)),
          claim);
    }
  }

  private static void requireRefused(Runnable decision, SubsidyClaim claim) {
    try {
      decision.run();
    } catch (IllegalArgumentException expected) {
      return;
    }
    throw new AssertionError("Another person's history was accepted for " + claim);
  }

  private static List<TraineeId> trainees(List<SubsidyClaim> claims) {
    Set<TraineeId> trainees = new LinkedHashSet<>();
    claims.forEach(claim -> trainees.add(claim.trainee().id()));
    return List.copyOf(trainees);
  }

  private static List<SubsidyClaim> of(List<SubsidyClaim> claims, Predicate<TraineeId> trainee) {
    return claims.stream().filter(claim -> trainee.test(claim.trainee().id())).toList();
  }

  private static Map<SubsidyClaim, SubsidyDecision> decisionByClaim(
      List<SubsidyClaim> claims, BatchDecisions batch) {
    Map<SubsidyClaim, SubsidyDecision> decisions = new HashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      Optional<SubsidyDecision> decision = batch.decision(i);
      if (decision.isEmpty()) {
        throw new AssertionError("There is no conflict, but not decided was " + claims.get(i));
      }
      decisions.put(claims.get(i), decision.get());
    }
    return decisions;
  }

  private static void requireSameDecisions(
      Map<SubsidyClaim, SubsidyDecision> expected,
      List<SubsidyClaim> claims,
      BatchDecisions batch,
      String how) {
    decisionByClaim(claims, batch)
        .forEach(
            (claim, decision) ->
                Trial.requireSame(
                    decision, expected.get(claim), "Decided otherwise " + how, claim));
    int distinct = Set.copyOf(claims).size();
    if (batch.decisions().size() != distinct) {
      throw new AssertionError(
          "%s: %d claims, but %d are counted".formatted(how, distinct, batch.decisions().size()));
    }
  }
}
