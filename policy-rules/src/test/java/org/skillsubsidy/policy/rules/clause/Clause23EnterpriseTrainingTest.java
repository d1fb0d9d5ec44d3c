package org.skillsubsidy.policy.rules.clause;

import static org.skillsubsidy.policy.rules.clause.Deciding.decide;
import static org.skillsubsidy.policy.rules.clause.Deciding.under;
import static org.skillsubsidy.policy.testkit.assertion.PolicyAssertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TrainingType;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.rules.PolicyCalculator;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;
import org.skillsubsidy.policy.testkit.fixture.Situation;

/** Clause 2.3: 300 yuan for each employee in pre-job, safety or transfer training. */
class Clause23EnterpriseTrainingTest {

  @ParameterizedTest
  @EnumSource(TrainingType.class)
  void theFlatRateIsForTheThreeNamedTrainings(TrainingType type) {
    SubsidyDecision decision = decide(Fixtures.employeeClaim().type(type));
    switch (type) {
      case PRE_JOB, SAFETY_SKILL, JOB_TRANSFER ->
          assertThat(decision)
              .pays(SubsidyKind.ENTERPRISE_TRAINING, "300.00")
              .to(Fixtures.EMPLOYER)
              .from(FundSource.SKILLS_SPECIAL_ACCOUNT)
              .citing("2.3");
      case NEW_APPRENTICESHIP ->
          assertThat(decision)
              .deniesExactly(
                  Denial.ENTERPRISE_TRAINING_RATE_NOT_STATED,
                  Denial.ENTERPRISE_TRAINING_TRAINING_TYPE_NOT_NAMED);
      default ->
          assertThat(decision)
              .deniesExactly(Denial.ENTERPRISE_TRAINING_TRAINING_TYPE_NOT_NAMED)
              .paysNothingFor(SubsidyKind.ENTERPRISE_TRAINING)
              .restsOn(Reading.R4);
    }
  }

  @ParameterizedTest
  @EnumSource(TrainingType.class)
  void readingR4OpensTheListForAllButApprenticeship(TrainingType type) {
    SubsidyDecision decision =
        Situation.of(Fixtures.employeeClaim().type(type)).decidedBy(under("R4=ANY_TYPE"));
    if (type == TrainingType.NEW_APPRENTICESHIP) {
      assertThat(decision)
          .deniesExactly(
              Denial.ENTERPRISE_TRAINING_RATE_NOT_STATED,
              Denial.ENTERPRISE_TRAINING_TRAINING_TYPE_NOT_NAMED);
    } else {
      assertThat(decision).pays(SubsidyKind.ENTERPRISE_TRAINING, "300.00");
    }
  }

  @Test
  void theRateIsFlatWhateverTheTuition() {
    assertThat(decide(Fixtures.employeeClaim().tuition("0")))
        .pays(SubsidyKind.ENTERPRISE_TRAINING, "300.00");
    assertThat(decide(Fixtures.employeeClaim().tuition("5000")))
        .pays(SubsidyKind.ENTERPRISE_TRAINING, "300.00");
  }

  @Test
  void readingR8PaysItOnceAYear() {
    Situation again =
        Situation.of(
            Fixtures.employeeClaim(),
            Fixtures.pastTraining().paid(SubsidyKind.ENTERPRISE_TRAINING, "300"));
    assertThat(decide(again))
        .pays(SubsidyKind.ENTERPRISE_TRAINING, "300.00")
        .and()
        .restsOn(Reading.R8);
    assertThat(again.decidedBy(under("R8=PER_YEAR")))
        .denies(Denial.ENTERPRISE_TRAINING_ALREADY_PAID_THIS_YEAR);
    Situation nextYear =
        Situation.of(
            Fixtures.employeeClaim(),
            Fixtures.pastTraining()
                .ended("2019-12-31")
                .countedIn(2019)
                .paid(SubsidyKind.ENTERPRISE_TRAINING, "300"));
    assertThat(nextYear.decidedBy(under("R8=PER_YEAR")))
        .pays(SubsidyKind.ENTERPRISE_TRAINING, "300.00");
  }

  @Test
  void oneDenialIsEnough() {
    PolicyCalculator named =
        PolicyCalculator.of(
            PolicyTerms.builder().flatRateTypes(List.of(TrainingType.NEW_APPRENTICESHIP)).build());
    assertThat(
            Situation.of(Fixtures.employeeClaim().type(TrainingType.NEW_APPRENTICESHIP))
                .decidedBy(named))
        .deniesExactly(Denial.ENTERPRISE_TRAINING_RATE_NOT_STATED)
        .paysNothingFor(SubsidyKind.ENTERPRISE_TRAINING);
    assertThat(
            decide(
                Fixtures.employeeClaim().targetLevel(CertificateLevel.SENIOR).withoutCertificate()))
        .deniesExactly(
            Denial.ENTERPRISE_TRAINING_CERTIFICATE_REQUIRED, Denial.CERTIFICATE_NO_CERTIFICATE)
        .paysNothingFor(SubsidyKind.ENTERPRISE_TRAINING);
  }
}
