package org.skillsubsidy.policy.rules.clause;

import static org.skillsubsidy.policy.rules.clause.Deciding.decide;
import static org.skillsubsidy.policy.testkit.assertion.PolicyAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.PayeeKind;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;
import org.skillsubsidy.policy.testkit.fixture.PastTrainingBuilder;

/** Clause 2.6: a rate for each certificate, to whoever held the free exam. */
class Clause26CertificateTest {

  @ParameterizedTest
  @CsvSource({
    "SPECIAL_ABILITY, 150.00",
    "JUNIOR, 300.00",
    "INTERMEDIATE, ",
    "SENIOR, 600.00",
    "TECHNICIAN, ",
    "SENIOR_TECHNICIAN, "
  })
  void threeLevelsHaveARateAndTheOthersAreAGap(CertificateLevel level, String paid) {
    SubsidyDecision decision = decide(Fixtures.claim().level(level));
    if (paid == null) {
      assertThat(decision).denies(Denial.CERTIFICATE_RATE_NOT_STATED);
    } else {
      assertThat(decision)
          .pays(SubsidyKind.CERTIFICATE, paid)
          .to(Fixtures.PROVIDER)
          .from(FundSource.EMPLOYMENT_SUBSIDY_FUND)
          .citing("2.6");
    }
  }

  @Test
  void theOrganiserOfTheExamIsPaidAndEmployeesHaveTheirOwnFund() {
    assertThat(decide(Fixtures.employeeClaim()))
        .pays(SubsidyKind.CERTIFICATE, "300.00")
        .to(Fixtures.EMPLOYER)
        .to(PayeeKind.EMPLOYER)
        .from(FundSource.SKILLS_SPECIAL_ACCOUNT);
  }

  @Test
  void withoutACertificateThereIsNoOtherDenial() {
    assertThat(decide(Fixtures.claim().withoutCertificate()))
        .deniesExactly(Denial.CERTIFICATE_NO_CERTIFICATE);
  }

  @ParameterizedTest
  @CsvSource({"2019-06-30, false", "2019-07-01, true"})
  void certificatesCountFromTheFirstOfJuly2019(String issued, boolean paid) {
    SubsidyDecision decision =
        decide(Fixtures.claim().during("2019-06-03", "2019-06-28").certificateIssued(issued));
    if (paid) {
      assertThat(decision).pays(SubsidyKind.CERTIFICATE, "300.00");
    } else {
      assertThat(decision).deniesExactly(Denial.CERTIFICATE_CERTIFICATE_BEFORE_START);
    }
  }

  @ParameterizedTest
  @CsvSource({"0, true", "0.01, false"})
  void theExamMustBeFree(String fee, boolean paid) {
    SubsidyDecision decision = decide(Fixtures.claim().examFee(fee));
    if (paid) {
      assertThat(decision).pays(SubsidyKind.CERTIFICATE, "300.00");
    } else {
      assertThat(decision).deniesExactly(Denial.CERTIFICATE_EXAM_NOT_FREE);
    }
  }

  @Test
  void theCertificateMustBeForWhatWasTrained() {
    assertThat(decide(Fixtures.claim().certificateOccupation(Fixtures.ELECTRICIAN)))
        .deniesExactly(Denial.CERTIFICATE_CERTIFICATE_DOES_NOT_MATCH);
    assertThat(decide(Fixtures.claim().certificateOccupation(Fixtures.SAME_CODE_IN_2022)))
        .deniesExactly(Denial.CERTIFICATE_CERTIFICATE_DOES_NOT_MATCH);
    assertThat(
            decide(
                Fixtures.claim()
                    .targetLevel(CertificateLevel.JUNIOR)
                    .certificateLevel(CertificateLevel.SPECIAL_ABILITY)))
        .deniesExactly(Denial.CERTIFICATE_CERTIFICATE_DOES_NOT_MATCH);
    assertThat(
            decide(
                Fixtures.claim()
                    .withoutTargetLevel()
                    .certificateLevel(CertificateLevel.SPECIAL_ABILITY)))
        .pays(SubsidyKind.CERTIFICATE, "150.00");
  }

  @Test
  void oneCertificateIsPaidOnce() {
    assertThat(decide(Fixtures.sameCertificateAgain()))
        .denies(Denial.CERTIFICATE_CERTIFICATE_ALREADY_SUBSIDISED);
    PastTrainingBuilder otherNumber = Fixtures.pastTraining().paidForCertificate("S-other");
    assertThat(decide(Fixtures.claim(), otherNumber)).pays(SubsidyKind.CERTIFICATE, "300.00");
    PastTrainingBuilder notPaid = Fixtures.pastTraining().certificate("CERT-1");
    assertThat(decide(Fixtures.claim(), notPaid)).pays(SubsidyKind.CERTIFICATE, "300.00");
  }

  @Test
  void everyDenialIsReportedInItsOrder() {
    assertThat(
            decide(
                Fixtures.claim()
                    .during("2019-06-03", "2019-06-20")
                    .certificateIssued("2019-06-25")
                    .targetLevel(CertificateLevel.SENIOR)
                    .certificateLevel(CertificateLevel.INTERMEDIATE)
                    .examFee("50")))
        .deniesExactly(
            Denial.WORKER_TRAINING_CERTIFICATE_REQUIRED,
            Denial.CERTIFICATE_CERTIFICATE_BEFORE_START,
            Denial.CERTIFICATE_RATE_NOT_STATED,
            Denial.CERTIFICATE_EXAM_NOT_FREE,
            Denial.CERTIFICATE_CERTIFICATE_DOES_NOT_MATCH);
  }
}
