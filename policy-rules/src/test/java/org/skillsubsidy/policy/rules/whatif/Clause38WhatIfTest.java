package org.skillsubsidy.policy.rules.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.claim.TuitionBearer;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.model.terms.Readings;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.Yuan;
import org.skillsubsidy.policy.model.whatif.BudgetChange;
import org.skillsubsidy.policy.model.whatif.BudgetDimension;
import org.skillsubsidy.policy.model.whatif.ReadingAtStake;
import org.skillsubsidy.policy.model.whatif.WhatIf;
import org.skillsubsidy.policy.rules.PolicyCalculator;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;

/** What a government sees before it adjusts the terms. */
class Clause38WhatIfTest {

  private static final SubsidyClaim WORKER = Fixtures.claim().trainee("p:1").build();
  private static final SubsidyClaim EMPLOYEE =
      Fixtures.employeeClaim().id("C-2").trainee("p:2").build();
  private static final SubsidyClaim BORNE =
      Fixtures.claim()
          .id("C-3")
          .trainee(Fixtures.TRAINEE.storageForm())
          .level(CertificateLevel.SENIOR)
          .tuition("999.99")
          .tuitionBorneBy(TuitionBearer.PROVIDER)
          .during("2021-03-01", "2021-03-26")
          .certificateIssued("2021-04-09")
          .build();
  private static final List<SubsidyClaim> CLAIMS = List.of(WORKER, EMPLOYEE, BORNE);

  private static WhatIf under(PolicyTerms terms) {
    return WhatIfCalculator.DEFAULT.compare(
        CLAIMS, Map.of(), PolicyTimeline.PLAN, PolicyTimeline.of(terms));
  }

  @Test
  void aRateIsPaidMoreForInOneKindAndFund() {
    WhatIf more = under(PolicyTerms.builder().flatRate(Yuan.of("400.50")).build());
    assertThat(WhatIfCsv.budget(more))
        .containsExactly(
            "year,kind,fund,trainee_groups,lines_before,yuan_before,lines_after,yuan_after,"
                + "difference_yuan",
            "2020,ENTERPRISE_TRAINING,SKILLS_SPECIAL_ACCOUNT,ENTERPRISE_EMPLOYEE,1,300.00,1,400.50,"
                + "100.50",
            "2020,WORKER_TRAINING,EMPLOYMENT_SUBSIDY_FUND,UNEMPLOYED,1,800.00,1,800.00,0.00",
            "2020,CERTIFICATE,SKILLS_SPECIAL_ACCOUNT,ENTERPRISE_EMPLOYEE,1,300.00,1,300.00,0.00",
            "2020,CERTIFICATE,EMPLOYMENT_SUBSIDY_FUND,UNEMPLOYED,1,300.00,1,300.00,0.00",
            "2021,WORKER_TRAINING,EMPLOYMENT_SUBSIDY_FUND,UNEMPLOYED,1,999.99,1,999.99,0.00",
            "2021,CERTIFICATE,EMPLOYMENT_SUBSIDY_FUND,UNEMPLOYED,1,600.00,1,600.00,0.00");
    assertThat(more.budgetBy(BudgetDimension.FUND))
        .containsEntry(FundSource.SKILLS_SPECIAL_ACCOUNT, new BudgetChange(2, 600_00, 2, 700_50));
    assertThat(more.total().difference()).isEqualTo(Yuan.differenceOfFen(100_50));
    assertThat(more.paidOtherwise()).hasSize(1);
  }

  @Test
  void claimsShowWhatBecomesOfThem() {
    WhatIf shorter = under(PolicyTerms.builder().validTo(LocalDate.of(2020, 12, 31)).build());
    assertThat(WhatIfCsv.claims(shorter))
        .containsExactly(
            "claim_id,trainee_id,outcome_before,outcome_after,yuan_before,yuan_after,"
                + "difference_yuan,bars_before,bars_after,denials_before,denials_after",
            "C-3," + Fixtures.TRAINEE + ",PAYABLE,BARRED,1599.99,0.00,-1599.99,,NOT_IN_FORCE,,");
    assertThat(shorter.lessFen()).isEqualTo(1_599_99);
    assertThat(shorter.moreFen()).isZero();
  }

  @Test
  void anotherFundMovesMoneyAndChangesNoTotal() {
    WhatIf other = under(PolicyTerms.builder().workerFund(FundSource.LOCAL_TALENT_FUND).build());
    assertThat(other.paidOtherwise()).hasSize(2);
    assertThat(other.total().differenceFen()).isZero();
    assertThat(other.budgetBy(BudgetDimension.FUND).get(FundSource.LOCAL_TALENT_FUND))
        .isEqualTo(new BudgetChange(0, 0, 2, 1_799_99));
  }

  @Test
  void everyOtherChoiceOfEveryReadingIsLookedAt() {
    List<ReadingAtStake> readings =
        WhatIfCalculator.DEFAULT.readings(CLAIMS, Map.of(), PolicyTimeline.PLAN);
    int others = 0;
    for (Reading reading : Reading.values()) {
      others += reading.choices().size() - 1;
    }
    assertThat(readings).hasSize(others);
    assertThat(readings)
        .noneMatch(each -> each.choice() == each.choice().reading().defaultChoice());
    assertThat(WhatIfCsv.readings(readings))
        .hasSize(others + 1)
        .startsWith("reading,choice,claims_paid_otherwise,more_yuan,less_yuan,difference_yuan")
        .contains("R4,ANY_TYPE,0,0.00,0.00,0.00");
  }

  @Test
  void whereAChoiceIsMadeTheDefaultIsTheOther() {
    PolicyTimeline perYear =
        PolicyTimeline.of(
            PolicyTerms.builder().readings(Readings.DEFAULT.with("R7=PER_YEAR")).build());
    assertThat(WhatIfCalculator.DEFAULT.readings(CLAIMS, Map.of(), perYear))
        .extracting(each -> each.choice().reading() + "=" + each.choice().name())
        .contains("R7=PER_TRAINING")
        .doesNotContain("R7=PER_YEAR");
  }

  @Test
  void onlyTheSameClaimsAreCompared() {
    var one = PolicyCalculator.DEFAULT.decideAll(List.of(WORKER)).decisions();
    var other = PolicyCalculator.DEFAULT.decideAll(List.of(EMPLOYEE)).decisions();
    assertThatThrownBy(() -> new WhatIf(one, other))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("whatIf.after: 'C-2' must be the same claim as before, C-1");
    assertThatThrownBy(() -> new WhatIf(one, List.of()))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("whatIf.after: '0' must be as many decisions as before, 1");
  }
}
