package org.skillsubsidy.policy.rules.clause;

import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.Readings;
import org.skillsubsidy.policy.rules.PolicyCalculator;
import org.skillsubsidy.policy.testkit.fixture.ClaimBuilder;
import org.skillsubsidy.policy.testkit.fixture.PastTrainingBuilder;
import org.skillsubsidy.policy.testkit.fixture.Situation;

/** Decides examples, under the plan's terms or with some readings changed. */
final class Deciding {

  private Deciding() {}

  static SubsidyDecision decide(ClaimBuilder claim, PastTrainingBuilder... past) {
    return Situation.of(claim, past).decidedBy(PolicyCalculator.DEFAULT);
  }

  static SubsidyDecision decide(Situation situation) {
    return situation.decidedBy(PolicyCalculator.DEFAULT);
  }

  static PolicyCalculator under(String... choices) {
    Readings readings = Readings.DEFAULT;
    for (String choice : choices) {
      readings = readings.with(choice);
    }
    return PolicyCalculator.of(PolicyTerms.builder().readings(readings).build());
  }
}
