package org.skillsubsidy.policy.rules.clause;

import static org.skillsubsidy.policy.rules.clause.Deciding.decide;
import static org.skillsubsidy.policy.rules.clause.Deciding.under;
import static org.skillsubsidy.policy.testkit.assertion.PolicyAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.testkit.fixture.ClaimBuilder;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;
import org.skillsubsidy.policy.testkit.fixture.Situation;

/** Clause 3.1: high-skilled training is paid on the strength of the certificate. */
class Clause31CertificateBasisTest {

  @ParameterizedTest
  @EnumSource(CertificateLevel.class)
  void onlyTrainingForSeniorsAndAboveNeedsItByDefault(CertificateLevel target) {
    SubsidyDecision decision = decide(Fixtures.claim().targetLevel(target).withoutCertificate());
    if (target.isHighSkilled()) {
      assertThat(decision).denies(Denial.WORKER_TRAINING_CERTIFICATE_REQUIRED);
    } else {
      assertThat(decision).pays(SubsidyKind.WORKER_TRAINING, "800.00");
    }
    assertThat(decision).restsOn(Reading.R9);
  }

  @Test
  void readingR9AsksItOfEveryLevelOrOfNone() {
    Situation junior = Situation.of(Fixtures.claim().withoutCertificate());
    assertThat(junior.decidedBy(under("R9=EVERY_LEVEL")))
        .denies(Denial.WORKER_TRAINING_CERTIFICATE_REQUIRED);
    Situation noTarget = Situation.of(Fixtures.claim().withoutTargetLevel().withoutCertificate());
    assertThat(noTarget.decidedBy(under("R9=EVERY_LEVEL")))
        .pays(SubsidyKind.WORKER_TRAINING, "800.00");
    Situation senior = Fixtures.seniorTrainingWithoutCertificate();
    assertThat(senior.decidedBy(under("R9=NEVER"))).pays(SubsidyKind.WORKER_TRAINING, "800.00");
  }

  @Test
  void aMatchingCertificateIsEnoughWhateverElseIsWrongWithIt() {
    ClaimBuilder charged = Fixtures.claim().level(CertificateLevel.SENIOR).examFee("100");
    assertThat(decide(charged))
        .pays(SubsidyKind.WORKER_TRAINING, "800.00")
        .and()
        .deniesExactly(Denial.CERTIFICATE_EXAM_NOT_FREE);
    assertThat(decide(charged.certificateOccupation(Fixtures.ELECTRICIAN)))
        .denies(Denial.WORKER_TRAINING_CERTIFICATE_REQUIRED);
  }

  @Test
  void employeesAreAskedForItToo() {
    assertThat(
            decide(
                Fixtures.employeeClaim()
                    .targetLevel(CertificateLevel.TECHNICIAN)
                    .withoutCertificate()))
        .denies(Denial.ENTERPRISE_TRAINING_CERTIFICATE_REQUIRED);
  }
}
