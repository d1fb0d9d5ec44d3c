package org.skillsubsidy.policy.rules.clause;

import static org.skillsubsidy.policy.rules.clause.Deciding.decide;
import static org.skillsubsidy.policy.rules.clause.Deciding.under;
import static org.skillsubsidy.policy.testkit.assertion.PolicyAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.skillsubsidy.policy.model.claim.Listing;
import org.skillsubsidy.policy.model.claim.TuitionBearer;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.PayeeKind;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.plan.TrainingType;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.testkit.fixture.ClaimBuilder;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;
import org.skillsubsidy.policy.testkit.fixture.Situation;

/** Clause 2.4: the tuition of workers, at most 1,000 yuan, to whoever bore it. */
class Clause24WorkerTrainingTest {

  @ParameterizedTest
  @CsvSource({
    "0.01, 0.01",
    "700, 700.00",
    "999.99, 999.99",
    "1000, 1000.00",
    "1000.01, 1000.00",
    "2500, 1000.00"
  })
  void theTuitionIsPaidUpToTheCap(String tuition, String paid) {
    assertThat(decide(Fixtures.claim().tuition(tuition)))
        .pays(SubsidyKind.WORKER_TRAINING, paid)
        .from(FundSource.EMPLOYMENT_SUBSIDY_FUND)
        .citing("2.4");
  }

  @ParameterizedTest
  @EnumSource(TuitionBearer.class)
  void whoeverBoreTheTuitionIsPaid(TuitionBearer bearer) {
    assertThat(decide(Fixtures.claim().employer(Fixtures.EMPLOYER).tuitionBorneBy(bearer)))
        .pays(SubsidyKind.WORKER_TRAINING, "800.00")
        .to(PayeeKind.valueOf(bearer.name()));
  }

  @Test
  void aFreeCourseHasNoTuitionToPay() {
    assertThat(decide(Fixtures.claim().tuition("0"))).denies(Denial.WORKER_TRAINING_NO_TUITION);
  }

  @ParameterizedTest
  @EnumSource(TraineeGroup.class)
  void theNamedGroupsAreTrainedAsWorkers(TraineeGroup group) {
    SubsidyDecision decision =
        decide(
            Fixtures.claim()
                .groups(group)
                .employer(Fixtures.EMPLOYER)
                .tuitionBorneBy(TuitionBearer.PROVIDER));
    switch (group) {
      case ENTERPRISE_EMPLOYEE -> assertThat(decision).paysNothingFor(SubsidyKind.WORKER_TRAINING);
      case VETERAN, PROFESSIONAL_FARMER, PRISONER ->
          assertThat(decision)
              .denies(Denial.WORKER_TRAINING_LEFT_TO_SEPARATE_MEASURES)
              .paysNothingFor(SubsidyKind.WORKER_TRAINING)
              .restsOn(Reading.R13);
      default -> assertThat(decision).pays(SubsidyKind.WORKER_TRAINING, "800.00");
    }
  }

  @Test
  void readingR13OpensTheListOfGroups() {
    assertThat(
            Situation.of(Fixtures.claim().groups(TraineeGroup.VETERAN))
                .decidedBy(under("R13=ANY_GROUP")))
        .pays(SubsidyKind.WORKER_TRAINING, "800.00");
  }

  @Test
  void apprenticeshipHasNoRate() {
    assertThat(decide(Fixtures.claim().type(TrainingType.NEW_APPRENTICESHIP)))
        .denies(Denial.WORKER_TRAINING_RATE_NOT_STATED);
  }

  @ParameterizedTest
  @CsvSource({"0, 800.00", "199.99, 800.00", "200, 800.00", "200.01, 799.99", "999.99, 0.01"})
  void readingR7CutsTheLineToWhatIsLeftOfTheYear(String earlier, String paid) {
    Situation situation =
        Situation.of(
            Fixtures.claim(), Fixtures.pastTraining().paid(SubsidyKind.WORKER_TRAINING, earlier));
    assertThat(situation.decidedBy(under("R7=PER_YEAR"))).pays(SubsidyKind.WORKER_TRAINING, paid);
    assertThat(decide(situation)).pays(SubsidyKind.WORKER_TRAINING, "800.00");
  }

  @Test
  void readingR7LeavesNoRoomOnceTheYearReachedTheCapWhateverElseIsWrong() {
    Situation situation =
        Situation.of(
            Fixtures.claim().tuition("0"),
            Fixtures.pastTraining().paid(SubsidyKind.WORKER_TRAINING, "1000"));
    assertThat(situation.decidedBy(under("R7=PER_YEAR")))
        .deniesExactly(Denial.WORKER_TRAINING_NO_TUITION, Denial.WORKER_TRAINING_NO_ROOM_UNDER_CAP);
  }

  @Test
  void readingR12GivesEmployeesOfANamedGroupTheWorkersRateWhereTheFlatRateIsDenied() {
    ClaimBuilder onTheJob =
        Fixtures.employeeClaim()
            .groups(TraineeGroup.ENTERPRISE_EMPLOYEE, TraineeGroup.DISABLED)
            .type(TrainingType.ON_THE_JOB);
    assertThat(decide(onTheJob)).paysNothingFor(SubsidyKind.WORKER_TRAINING).restsOn(Reading.R12);
    assertThat(Situation.of(onTheJob).decidedBy(under("R12=WORKER_RATE_TOO")))
        .pays(SubsidyKind.WORKER_TRAINING, "800.00")
        .to(Fixtures.EMPLOYER);
    assertThat(
            Situation.of(onTheJob.type(TrainingType.PRE_JOB))
                .decidedBy(under("R12=WORKER_RATE_TOO")))
        .paysNothingFor(SubsidyKind.WORKER_TRAINING);
    ClaimBuilder noOtherGroup = onTheJob.groups(TraineeGroup.ENTERPRISE_EMPLOYEE);
    assertThat(Situation.of(noOtherGroup).decidedBy(under("R12=WORKER_RATE_TOO")))
        .paysNothingFor(SubsidyKind.WORKER_TRAINING);
    assertThat(Situation.of(noOtherGroup).decidedBy(under("R12=WORKER_RATE_TOO", "R13=ANY_GROUP")))
        .pays(SubsidyKind.WORKER_TRAINING, "800.00");
  }

  /** An employee in a group of 2.4, whose flat rate is denied. */
  private static ClaimBuilder disabledEmployee() {
    return Fixtures.employeeClaim()
        .groups(TraineeGroup.ENTERPRISE_EMPLOYEE, TraineeGroup.DISABLED)
        .type(TrainingType.ON_THE_JOB);
  }

  @Test
  void whereTheTrainingIsBarredReadingR12ShowsInDenialsAlone() {
    ClaimBuilder barred = disabledEmployee().listing(Listing.UNLISTED);
    assertThat(decide(barred)).restsExactlyOn(Reading.R4);
    assertThat(decide(barred.tuition("0"))).restsExactlyOn(Reading.R4, Reading.R12);
    assertThat(decide(barred.type(TrainingType.NEW_APPRENTICESHIP))).restsExactlyOn(Reading.R12);
    assertThat(decide(barred.targetLevel(CertificateLevel.SENIOR).withoutCertificate()))
        .restsExactlyOn(Reading.R4, Reading.R9, Reading.R12);
    Situation noRoom =
        Situation.of(barred, Fixtures.pastTraining().paid(SubsidyKind.WORKER_TRAINING, "1000"));
    assertThat(decide(noRoom)).restsExactlyOn(Reading.R4);
    assertThat(noRoom.decidedBy(under("R7=PER_YEAR"))).restsExactlyOn(Reading.R4, Reading.R12);
    Situation someRoom =
        Situation.of(barred, Fixtures.pastTraining().paid(SubsidyKind.WORKER_TRAINING, "999.99"));
    assertThat(someRoom.decidedBy(under("R7=PER_YEAR"))).restsExactlyOn(Reading.R4);
  }

  @Test
  void readingsR12AndR13OfEmployeesRestOnEachOther() {
    ClaimBuilder alone = disabledEmployee().groups(TraineeGroup.ENTERPRISE_EMPLOYEE);
    assertThat(decide(alone)).restsExactlyOn(Reading.R4);
    assertThat(Situation.of(alone).decidedBy(under("R13=ANY_GROUP")))
        .restsExactlyOn(Reading.R4, Reading.R12);
    assertThat(Situation.of(alone).decidedBy(under("R12=WORKER_RATE_TOO")))
        .restsExactlyOn(Reading.R4, Reading.R13);
    assertThat(Situation.of(alone).decidedBy(under("R12=WORKER_RATE_TOO", "R13=ANY_GROUP")))
        .restsExactlyOn(Reading.R4, Reading.R12, Reading.R13);
    assertThat(Situation.of(disabledEmployee()).decidedBy(under("R12=WORKER_RATE_TOO")))
        .restsExactlyOn(Reading.R4, Reading.R12);
  }

  @ParameterizedTest
  @CsvSource({"199.99, false", "200, false", "200.01, true", "1000, true"})
  void theLineRestsOnReadingR7WhereTheYearLeavesLessThanTheTuition(String earlier, boolean rests) {
    assertThat(
            decide(
                Fixtures.claim(),
                Fixtures.pastTraining().paid(SubsidyKind.WORKER_TRAINING, earlier)))
        .restsExactlyOn(rests ? new Reading[] {Reading.R7} : new Reading[0]);
  }
}
