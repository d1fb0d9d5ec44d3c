package org.skillsubsidy.policy.rules.clause;

import static org.skillsubsidy.policy.rules.clause.Deciding.decide;
import static org.skillsubsidy.policy.rules.clause.Deciding.under;
import static org.skillsubsidy.policy.testkit.assertion.PolicyAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillsubsidy.policy.model.claim.Listing;
import org.skillsubsidy.policy.model.claim.TuitionBearer;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.testkit.fixture.ClaimBuilder;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;
import org.skillsubsidy.policy.testkit.fixture.Situation;

/** Clause 2.5: free training for the poor, and 15 yuan a day to labourers among them. */
class Clause25LivingAllowanceTest {

  @Test
  void poorLabourersGetFifteenYuanADay() {
    assertThat(decide(Fixtures.poorLabourerClaim().days(12)))
        .pays(SubsidyKind.LIVING_ALLOWANCE, "180.00")
        .to(Fixtures.TRAINEE)
        .from(FundSource.EMPLOYMENT_SUBSIDY_FUND)
        .citing("2.5");
  }

  @Test
  void readingR10CountsEveryDayOfThePeriod() {
    ClaimBuilder claim = Fixtures.poorLabourerClaim().during("2020-03-02", "2020-03-27").days(20);
    assertThat(decide(claim)).restsOn(Reading.R10);
    assertThat(Situation.of(claim).decidedBy(under("R10=CALENDAR_DAYS")))
        .pays(SubsidyKind.LIVING_ALLOWANCE, "390.00");
  }

  @ParameterizedTest
  @CsvSource({"0, true", "0.01, false"})
  void whoWasChargedWasNotTrainedForFree(String tuition, boolean paid) {
    SubsidyDecision decision =
        decide(Fixtures.poorLabourerClaim().tuition(tuition).tuitionBorneBy(TuitionBearer.TRAINEE));
    if (paid) {
      assertThat(decision).pays(SubsidyKind.LIVING_ALLOWANCE, "300.00");
    } else {
      assertThat(decision).denies(Denial.LIVING_ALLOWANCE_TRAINEE_WAS_CHARGED);
    }
  }

  @Test
  void readingR5GivesItToChildrenOfPoorHouseholdsToo() {
    ClaimBuilder child = Fixtures.poorLabourerClaim().groups(TraineeGroup.POOR_HOUSEHOLD_CHILD);
    assertThat(decide(child)).paysNothingFor(SubsidyKind.LIVING_ALLOWANCE).restsOn(Reading.R5);
    assertThat(Situation.of(child).decidedBy(under("R5=LABOURER_AND_CHILD")))
        .pays(SubsidyKind.LIVING_ALLOWANCE, "300.00");
  }

  @Test
  void readingR11PaysTheTuitionOfThePoorWhole() {
    ClaimBuilder dear = Fixtures.poorLabourerClaim().tuition("3000");
    assertThat(decide(dear)).pays(SubsidyKind.WORKER_TRAINING, "1000.00").citing("2.4");
    Situation reached =
        Situation.of(dear, Fixtures.pastTraining().paid(SubsidyKind.WORKER_TRAINING, "1000"));
    assertThat(reached.decidedBy(under("R11=AT_COST", "R7=PER_YEAR")))
        .pays(SubsidyKind.WORKER_TRAINING, "3000.00")
        .to(Fixtures.PROVIDER)
        .citing("2.5");
  }

  @Test
  void anEmployeeOfAPoorHouseholdGetsItToo() {
    assertThat(
            decide(
                Fixtures.employeeClaim()
                    .groups(TraineeGroup.ENTERPRISE_EMPLOYEE, TraineeGroup.POOR_LABOURER)))
        .pays(SubsidyKind.ENTERPRISE_TRAINING, "300.00")
        .pays(SubsidyKind.LIVING_ALLOWANCE, "300.00");
  }

  @Test
  void whereTheTrainingIsBarredReadingR5ShowsInTheDenialAlone() {
    ClaimBuilder child =
        Fixtures.poorLabourerClaim()
            .groups(TraineeGroup.POOR_HOUSEHOLD_CHILD)
            .listing(Listing.UNLISTED);
    assertThat(decide(child)).restsExactlyOn();
    assertThat(decide(child.tuitionBorneBy(TuitionBearer.TRAINEE))).restsExactlyOn(Reading.R5);
  }

  @Test
  void thePoorTuitionRestsOnReadingR11WhereALineOrItsRoomDoes() {
    ClaimBuilder poor = Fixtures.poorLabourerClaim().days(26);
    assertThat(decide(poor)).restsExactlyOn(Reading.R11);
    assertThat(decide(poor.listing(Listing.UNLISTED))).restsExactlyOn();
    assertThat(decide(poor.tuition("0"))).restsExactlyOn();
    Situation noRoom =
        Situation.of(
            poor.listing(Listing.UNLISTED),
            Fixtures.pastTraining().paid(SubsidyKind.WORKER_TRAINING, "1000"));
    assertThat(decide(noRoom)).restsExactlyOn(Reading.R7);
    assertThat(noRoom.decidedBy(under("R7=PER_YEAR"))).restsExactlyOn(Reading.R7, Reading.R11);
  }
}
