package org.skillsubsidy.policy.rules;

import org.skillsubsidy.policy.model.SubsidyCalculator;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.testkit.conformance.ConformanceTests;

/** The library, certified by what certifies any other platform. */
class PolicyConformanceTest implements ConformanceTests {

  @Override
  public SubsidyCalculator calculator(PolicyTimeline timeline) {
    return PolicyCalculator.of(timeline);
  }
}
