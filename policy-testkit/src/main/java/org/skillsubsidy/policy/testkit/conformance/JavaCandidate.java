package org.skillsubsidy.policy.testkit.conformance;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.skillsubsidy.policy.model.BatchDecisions;
import org.skillsubsidy.policy.model.SubsidyCalculator;
import org.skillsubsidy.policy.model.claim.ConflictingClaimException;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.json.DecisionJson;
import org.skillsubsidy.policy.model.json.JsonFields;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.value.Masking;

/** A calculator in Java. A claim that is alone is decided both alone and as a batch of one. */
record JavaCandidate(Function<PolicyTimeline, SubsidyCalculator> calculators) {

  private static final int LONGEST_ERROR = 1_000;

  /**
   * Has the calculator decide a case.
   *
   * @param asked the case
   * @return its answer; broken if it throws, or if deciding alone and in a batch differ
   */
  Answer answer(ConformanceCase asked) {
    try {
      return decided(asked, calculators.apply(asked.timeline()));
    } catch (UnsupportedOperationException e) {
      return new Answer.NotSupported(shown(e));
    } catch (RuntimeException e) {
      return new Answer.Broken("it throws " + shown(e));
    }
  }

  private static Answer decided(ConformanceCase asked, SubsidyCalculator calculator) {
    Map<TraineeId, TrainingHistory> histories = new HashMap<>(asked.histories());
    for (SubsidyClaim earlier : asked.earlierClaims()) {
      TrainingHistory before = historyOf(earlier, histories);
      calculator
          .decide(earlier, before)
          .historyEntry()
          .ifPresent(entry -> histories.put(before.trainee(), before.with(entry)));
    }
    List<SubsidyClaim> claims = asked.claims();
    List<DecisionRow> rows = inBatch(claims, calculator.decideAll(claims, histories));
    if (claims.size() == 1) {
      SubsidyClaim claim = claims.get(0);
      List<String> differences =
          alone(claim, calculator, historyOf(claim, histories)).differencesFrom(rows.get(0));
      if (!differences.isEmpty()) {
        return new Answer.Broken("decide and decideAll do not agree: " + differences);
      }
    }
    return new Answer.Decided(rows);
  }

  private static TrainingHistory historyOf(
      SubsidyClaim claim, Map<TraineeId, TrainingHistory> histories) {
    TraineeId trainee = claim.trainee().id();
    return histories.getOrDefault(trainee, TrainingHistory.empty(trainee));
  }

  private static DecisionRow alone(
      SubsidyClaim claim, SubsidyCalculator calculator, TrainingHistory history) {
    try {
      return row(DecisionJson.write(calculator.decide(claim, history)));
    } catch (ConflictingClaimException e) {
      return conflict(claim);
    }
  }

  private static List<DecisionRow> inBatch(List<SubsidyClaim> claims, BatchDecisions batch) {
    List<DecisionRow> rows = new ArrayList<>();
    for (int i = 0; i < batch.size(); i++) {
      SubsidyDecision decision = batch.decision(i).orElse(null);
      rows.add(
          decision == null
              ? conflict(claims.get(i))
              : row(DecisionJson.write(decision).put("repeat", batch.isRepeat(i))));
    }
    return rows;
  }

  private static DecisionRow conflict(SubsidyClaim claim) {
    return row(
        JsonNodeFactory.instance
            .objectNode()
            .put("claim_id", claim.id().toString())
            .put("conflict", true));
  }

  private static DecisionRow row(ObjectNode json) {
    return DecisionRow.read(JsonFields.of(json, "decision"));
  }

  private static String shown(RuntimeException e) {
    return Masking.shown(e.toString(), LONGEST_ERROR);
  }
}
