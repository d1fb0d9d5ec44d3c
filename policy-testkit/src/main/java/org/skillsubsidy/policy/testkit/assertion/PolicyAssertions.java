package org.skillsubsidy.policy.testkit.assertion;

import org.skillsubsidy.policy.model.BatchDecisions;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;

/**
 * The entry to assertions on decisions, to be imported statically beside AssertJ's own.
 *
 * <pre>{@code
 * assertThat(decision)
 *     .isPayable()
 *     .pays(CERTIFICATE, "600.00").to(provider).from(EMPLOYMENT_SUBSIDY_FUND).citing("2.6");
 * }</pre>
 */
public final class PolicyAssertions {

  private PolicyAssertions() {}

  /**
   * Starts assertions on one decision.
   *
   * @param decision the decision
   * @return its assertions
   */
  public static DecisionAssert assertThat(SubsidyDecision decision) {
    return new DecisionAssert(decision);
  }

  /**
   * Starts assertions on the decisions of a batch.
   *
   * @param decisions the decisions
   * @return their assertions
   */
  public static BatchAssert assertThat(BatchDecisions decisions) {
    return new BatchAssert(decisions);
  }
}
