package org.skillsubsidy.policy.testkit.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skillsubsidy.policy.model.BatchDecisions;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.testkit.law.Trial.Step;
import org.skillsubsidy.policy.testkit.oracle.ReferenceCalculator;

/** The law that an implementation is the reference calculator. */
final class ReferenceLaws {

  private ReferenceLaws() {}

  static void theReferenceAgrees(Trial trial) {
    ReferenceCalculator reference = ReferenceCalculator.of(trial.world().timeline());
    List<SubsidyClaim> claims = trial.world().claims();

    compare(claims, trial.batch(claims), reference.decideAll(claims, trial.world().histories()));

    List<Step> steps = trial.steps();
    for (Step step : steps) {
      compare(step.claim(), step.decision(), reference.decide(step.claim(), step.before()));
    }

    // The same claims against what the calculator itself left behind, as in a second run.
    Map<TraineeId, TrainingHistory> after = Trial.historiesAfter(steps);
    List<SubsidyClaim> backwards = new ArrayList<>(claims);
    Collections.reverse(backwards);
    compare(
        backwards,
        trial.calculator().decideAll(backwards, after),
        reference.decideAll(backwards, after));
  }

  private static void compare(
      List<SubsidyClaim> claims, BatchDecisions batch, BatchDecisions reference) {
    if (batch.size() != reference.size()) {
      throw new AssertionError(
          "%d claims, but %d answers".formatted(reference.size(), batch.size()));
    }
    for (int i = 0; i < claims.size(); i++) {
      Optional<SubsidyDecision> decision = batch.decision(i);
      Optional<SubsidyDecision> expected = reference.decision(i);
      SubsidyClaim claim = claims.get(i);
      Trial.requireSame(decision.isPresent(), expected.isPresent(), "Decided at all", claim);
      if (expected.isPresent()) {
        Trial.requireSame(batch.isRepeat(i), reference.isRepeat(i), "A repeat", claim);
        compare(claim, decision.orElseThrow(), expected.get());
      }
    }
  }

  static void compare(SubsidyClaim claim, SubsidyDecision decision, SubsidyDecision reference) {
    Trial.requireSame(
        Verdict.of(decision), Verdict.of(reference), "Not as the reference decides", claim);
  }
}
