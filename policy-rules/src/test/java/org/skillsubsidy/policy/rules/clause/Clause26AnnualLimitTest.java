package org.skillsubsidy.policy.rules.clause;

import static org.skillsubsidy.policy.rules.clause.Deciding.decide;
import static org.skillsubsidy.policy.rules.clause.Deciding.under;
import static org.skillsubsidy.policy.testkit.assertion.PolicyAssertions.assertThat;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.ExclusiveKey;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.terms.CapWindow;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.rules.PolicyCalculator;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;
import org.skillsubsidy.policy.testkit.fixture.PastTrainingBuilder;
import org.skillsubsidy.policy.testkit.fixture.Situation;

/** Clause 2.6: at most three subsidised trainings of one person in a year. */
class Clause26AnnualLimitTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 12})
  void theFourthTrainingOfAYearIsBarred(int earlier) {
    SubsidyDecision decision =
        decide(
            Fixtures.claim().during("2020-12-01", "2020-12-31"),
            Fixtures.pastTrainings(earlier, 2020));
    if (earlier < 3) {
      assertThat(decision).isPayable().takesSlot(earlier + 1).countsIn(2020);
    } else {
      assertThat(decision).isBarredExactlyBy(Bar.ANNUAL_LIMIT).staysOutOfHistory();
    }
  }

  @Test
  void theNextYearHasRoomAgain() {
    assertThat(
            decide(
                Fixtures.claim().during("2020-12-20", "2021-01-05"),
                Fixtures.pastTrainings(3, 2020)))
        .isPayable()
        .countsIn(2021)
        .takesSlot(1);
  }

  @Test
  void readingR1PutsATrainingIntoTheYearOfItsStartOrOfItsCertificate() {
    Situation acrossYears =
        Situation.of(
            Fixtures.claim().during("2019-12-20", "2020-12-20").certificateIssued("2021-01-08"),
            Fixtures.pastTrainings(3, 2020));
    assertThat(decide(acrossYears)).isBarredExactlyBy(Bar.ANNUAL_LIMIT).restsOn(Reading.R1);
    assertThat(acrossYears.decidedBy(under("R1=TRAINING_START"))).countsIn(2019);
    assertThat(acrossYears.decidedBy(under("R1=CERTIFICATE_ISSUE"))).countsIn(2021);
    Situation withoutCertificate =
        Situation.of(Fixtures.claim().during("2019-12-20", "2020-12-20").withoutCertificate());
    assertThat(withoutCertificate.decidedBy(under("R1=CERTIFICATE_ISSUE"))).countsIn(2020);
  }

  @Test
  void aLifetimeWindowCountsEveryTraining() {
    PolicyCalculator lifetime =
        PolicyCalculator.of(PolicyTerms.builder().capWindow(CapWindow.LIFETIME).build());
    Situation third =
        Situation.of(
            Fixtures.claim(),
            Fixtures.pastTrainings(1, 2018)[0],
            Fixtures.pastTrainings(1, 2019)[0]);
    SubsidyDecision decision = third.decidedBy(lifetime);
    assertThat(decision).isPayable().takesSlot(3);
    Assertions.assertThat(decision.exclusiveKeys())
        .contains(ExclusiveKey.slotOfLifetime(Fixtures.TRAINEE, 3));
    assertThat(Situation.of(Fixtures.claim(), Fixtures.pastTrainings(3, 2018)).decidedBy(lifetime))
        .isBarredExactlyBy(Bar.ANNUAL_LIMIT);
  }

  @Test
  void thePlaceIsTheSmallestThatIsFree() {
    PastTrainingBuilder[] past = Fixtures.pastTrainings(2, 2020);
    assertThat(
            decide(
                Fixtures.claim().during("2020-12-01", "2020-12-31"),
                past[0].slot(1),
                past[1].slot(3)))
        .takesSlot(2);
    assertThat(
            decide(Fixtures.claim().during("2020-12-01", "2020-12-31"), past[0].slot(2), past[1]))
        .takesSlot(3);
    assertThat(decide(Fixtures.claim(), Fixtures.pastTrainings(1, 2019)[0].slot(1))).takesSlot(1);
  }

  @Test
  void readingR3SaysWhatUsesUpAPlace() {
    Situation nothingPayable = Situation.of(Fixtures.claim().tuition("0").withoutCertificate());
    assertThat(decide(nothingPayable)).hasNothingPayable().staysOutOfHistory().restsOn(Reading.R3);
    assertThat(nothingPayable.decidedBy(under("R3=NOT_BARRED"))).hasNothingPayable().takesSlot(1);
  }

  @Test
  void aCapOfNothingBarsEverything() {
    assertThat(
            Situation.of(Fixtures.claim())
                .decidedBy(PolicyCalculator.of(PolicyTerms.builder().trainingCap(0).build())))
        .isBarredExactlyBy(Bar.ANNUAL_LIMIT);
  }
}
