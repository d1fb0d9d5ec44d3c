package org.skillsubsidy.policy.testkit.law;

import org.skillsubsidy.policy.model.SubsidyCalculator;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.testkit.oracle.ReferenceCalculator;

class ReferenceCalculatorLawsTest implements SubsidyCalculatorLaws {

  @Override
  public SubsidyCalculator calculator(PolicyTimeline timeline) {
    return ReferenceCalculator.of(timeline);
  }
}
