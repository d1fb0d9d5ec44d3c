package org.skillsubsidy.policy.testkit.conformance;

import org.skillsubsidy.policy.model.SubsidyCalculator;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.testkit.oracle.ReferenceCalculator;

class ReferenceConformanceTest implements ConformanceTests {

  @Override
  public SubsidyCalculator calculator(PolicyTimeline timeline) {
    return ReferenceCalculator.of(timeline);
  }
}
