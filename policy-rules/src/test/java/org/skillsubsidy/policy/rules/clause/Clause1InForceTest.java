package org.skillsubsidy.policy.rules.clause;

import static org.skillsubsidy.policy.rules.clause.Deciding.decide;
import static org.skillsubsidy.policy.testkit.assertion.PolicyAssertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillsubsidy.policy.model.claim.Listing;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.rules.PolicyCalculator;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;
import org.skillsubsidy.policy.testkit.fixture.Situation;

/** Clause 1: the plan holds from 2019 to 2021, by the last day of the training. */
class Clause1InForceTest {

  @ParameterizedTest
  @CsvSource({
    "2018-12-01, 2018-12-31, true",
    "2018-12-31, 2019-01-01, false",
    "2021-12-01, 2021-12-31, false",
    "2021-12-31, 2022-01-01, true"
  })
  void theTrainingsEndDecidesWhetherThePlanHolds(String start, String end, boolean barred) {
    SubsidyDecision decision = decide(Fixtures.claim().during(start, end));
    if (barred) {
      assertThat(decision).isBarredExactlyBy(Bar.NOT_IN_FORCE);
    } else {
      assertThat(decision).isPayable();
    }
  }

  @Test
  void nothingElseIsExaminedOutOfForce() {
    SubsidyDecision decision =
        decide(
            Fixtures.claim()
                .during("2022-01-01", "2022-01-20")
                .listing(Listing.UNLISTED)
                .withoutCertificate());
    assertThat(decision).isBarredExactlyBy(Bar.NOT_IN_FORCE).deniesExactly().restsExactlyOn();
  }

  @Test
  void inAGapOfTheTimelineNothingFallsBack() {
    PolicyCalculator calculator =
        PolicyCalculator.of(
            PolicyTimeline.of(
                PolicyTerms.builder().validTo(LocalDate.of(2020, 1, 31)).build(),
                PolicyTerms.builder().validFrom(LocalDate.of(2020, 4, 1)).build()));
    assertThat(Situation.of(Fixtures.claim()).decidedBy(calculator))
        .isBarredExactlyBy(Bar.NOT_IN_FORCE);
    assertThat(
            Situation.of(Fixtures.claim().during("2020-03-20", "2020-04-01")).decidedBy(calculator))
        .isPayable();
  }
}
