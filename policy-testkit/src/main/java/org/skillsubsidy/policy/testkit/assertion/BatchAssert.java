package org.skillsubsidy.policy.testkit.assertion;

import java.util.Arrays;
import org.assertj.core.api.AbstractAssert;
import org.skillsubsidy.policy.model.BatchDecisions;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;

/** Assertions on the decisions of a batch. */
public final class BatchAssert extends AbstractAssert<BatchAssert, BatchDecisions> {

  BatchAssert(BatchDecisions actual) {
    super(actual, BatchAssert.class);
  }

  /**
   * Goes on to the decision of one claim.
   *
   * @param index the claim's place in the input, from 0
   * @return its assertions
   * @throws AssertionError if the claim is in conflict and so was not decided
   */
  public DecisionAssert decision(int index) {
    SubsidyDecision decision = isNotNull().actual.decision(index).orElse(null);
    if (decision == null) {
      failWithMessage("expected a decision of claim %d, but it is in conflict", index);
    }
    return new DecisionAssert(decision);
  }

  /**
   * Checks which claims were not decided because their ids stand for different facts.
   *
   * @param indices their places in the input, ascending; none for a batch without conflicts
   * @return this
   */
  public BatchAssert hasConflictsAt(Integer... indices) {
    isNotNull();
    if (!actual.conflicts().equals(Arrays.asList(indices))) {
      failWithMessage(
          "expected conflicts at %s, but they are at %s",
          Arrays.toString(indices), actual.conflicts());
    }
    return this;
  }

  /**
   * Checks that a claim was given before, with equal facts, and so is paid and counted once.
   *
   * @param index the claim's place in the input, from 0
   * @return this
   */
  public BatchAssert isRepeatedAt(int index) {
    isNotNull();
    if (!actual.isRepeat(index)) {
      failWithMessage("expected claim %d to repeat an earlier one, but it does not", index);
    }
    return this;
  }
}
