package org.skillsubsidy.policy.rules;

import org.skillsubsidy.policy.model.SubsidyCalculator;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.testkit.law.ExhaustiveWorldLaws;

/** The small worlds without gaps. Apart from the other laws, because they take the most time. */
class PolicyCalculatorExhaustiveTest implements ExhaustiveWorldLaws {

  @Override
  public SubsidyCalculator calculator(PolicyTimeline timeline) {
    return PolicyCalculator.of(timeline);
  }
}
