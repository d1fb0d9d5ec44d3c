package org.skillsubsidy.policy.rules;

import org.skillsubsidy.policy.model.SubsidyCalculator;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.testkit.law.SubsidyCalculatorLaws;

/** The calculator is held against exactly what a vendor's is. */
class PolicyCalculatorLawsTest implements SubsidyCalculatorLaws {

  @Override
  public SubsidyCalculator calculator(PolicyTimeline timeline) {
    return PolicyCalculator.of(timeline);
  }
}
