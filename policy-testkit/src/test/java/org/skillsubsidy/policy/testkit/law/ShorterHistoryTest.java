package org.skillsubsidy.policy.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.Readings;
import org.skillsubsidy.policy.testkit.fixture.ClaimBuilder;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;
import org.skillsubsidy.policy.testkit.fixture.PastTrainingBuilder;
import org.skillsubsidy.policy.testkit.fixture.Situation;
import org.skillsubsidy.policy.testkit.oracle.ReferenceCalculator;

/** Why law 10.10 has two exceptions: without a training, the rules themselves can give less. */
class ShorterHistoryTest {

  @Test
  void aCertificateThatIsGoodAgainCanGiveALevelThatIsBarred() {
    ClaimBuilder claim =
        Fixtures.claim()
            .withoutTargetLevel()
            .certificateLevel(CertificateLevel.JUNIOR)
            .certificateNumber("S0");
    PastTrainingBuilder sameLevel =
        Fixtures.pastTraining()
            .id("P-1")
            .occupation(Fixtures.WELDER)
            .level(CertificateLevel.JUNIOR);
    PastTrainingBuilder sameCertificate =
        Fixtures.pastTraining().id("P-2").paidForCertificate("S0");

    assertThat(decided(PolicyTerms.PLAN, claim, sameLevel, sameCertificate).bars()).isEmpty();
    assertThat(decided(PolicyTerms.PLAN, claim, sameLevel).bars())
        .containsExactly(Bar.REPEATED_TRAINING);
  }

  @Test
  void aFlatRateThatIsPaidAgainTakesThePlaceOfTheWorkerRate() {
    Readings readings =
        Readings.DEFAULT.with("R8=PER_YEAR").with("R12=WORKER_RATE_TOO").with("R13=ANY_GROUP");
    PolicyTerms terms = PolicyTerms.builder().readings(readings).build();
    ClaimBuilder claim = Fixtures.employeeClaim().tuition("900");
    PastTrainingBuilder flatRate =
        Fixtures.pastTraining().paid(SubsidyKind.ENTERPRISE_TRAINING, "300");

    SubsidyDecision with = decided(terms, claim, flatRate);
    assertThat(with.fen(SubsidyKind.WORKER_TRAINING)).isEqualTo(900_00);
    SubsidyDecision without = decided(terms, claim);
    assertThat(without.fen(SubsidyKind.WORKER_TRAINING)).isZero();
    assertThat(without.fen(SubsidyKind.ENTERPRISE_TRAINING)).isEqualTo(300_00);
  }

  private static SubsidyDecision decided(
      PolicyTerms terms, ClaimBuilder claim, PastTrainingBuilder... past) {
    return Situation.of(claim, past).decidedBy(ReferenceCalculator.of(terms));
  }
}
