package org.skillsubsidy.policy.rules.clause;

import static org.skillsubsidy.policy.testkit.assertion.PolicyAssertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.PayeeKind;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.terms.PayeeRule;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.value.Yuan;
import org.skillsubsidy.policy.rules.PolicyCalculator;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;
import org.skillsubsidy.policy.testkit.fixture.Situation;

/** Clause 3.8: rates, lists, payees and funds may be adjusted, one by one. */
class Clause38TermsTest {

  @Test
  void everyRatePayeeAndFundComesFromTheTerms() {
    PolicyCalculator adjusted =
        PolicyCalculator.of(
            PolicyTerms.builder()
                .flatRate(Yuan.of("400"))
                .dailyAllowance(Yuan.of("20"))
                .putCertificateRatesFen(CertificateLevel.JUNIOR, 350_00L)
                .flatRatePayee(PayeeRule.PROVIDER)
                .allowancePayee(PayeeRule.PROVIDER)
                .certificatePayee(PayeeRule.TRAINEE)
                .flatRateFund(FundSource.INDUSTRY_FUND)
                .allowanceFund(FundSource.LOCAL_TALENT_FUND)
                .employeeCertificateFund(FundSource.LOCAL_TALENT_FUND)
                .build());
    assertThat(
            Situation.of(
                    Fixtures.employeeClaim()
                        .groups(TraineeGroup.ENTERPRISE_EMPLOYEE, TraineeGroup.POOR_LABOURER)
                        .days(10))
                .decidedBy(adjusted))
        .pays(SubsidyKind.ENTERPRISE_TRAINING, "400.00")
        .to(PayeeKind.PROVIDER)
        .from(FundSource.INDUSTRY_FUND)
        .and()
        .pays(SubsidyKind.LIVING_ALLOWANCE, "200.00")
        .to(PayeeKind.PROVIDER)
        .from(FundSource.LOCAL_TALENT_FUND)
        .and()
        .pays(SubsidyKind.CERTIFICATE, "350.00")
        .to(PayeeKind.TRAINEE)
        .from(FundSource.LOCAL_TALENT_FUND);
  }

  @Test
  void theTermsOfTheTrainingsEndDecideAndEarlierTrainingsCountWhateverTheirTerms() {
    PolicyCalculator calculator =
        PolicyCalculator.of(
            PolicyTimeline.of(
                PolicyTerms.builder().validTo(LocalDate.of(2020, 6, 30)).build(),
                PolicyTerms.builder()
                    .validFrom(LocalDate.of(2020, 7, 1))
                    .trainingCap(2)
                    .workerCap(Yuan.of("600"))
                    .build()));
    assertThat(
            Situation.of(
                    Fixtures.claim().during("2020-06-20", "2020-06-30"),
                    Fixtures.pastTrainings(2, 2020))
                .decidedBy(calculator))
        .pays(SubsidyKind.WORKER_TRAINING, "800.00");
    assertThat(
            Situation.of(
                    Fixtures.claim().during("2020-06-20", "2020-07-01"),
                    Fixtures.pastTrainings(1, 2020))
                .decidedBy(calculator))
        .pays(SubsidyKind.WORKER_TRAINING, "600.00");
    assertThat(
            Situation.of(
                    Fixtures.claim().during("2020-06-20", "2020-07-01"),
                    Fixtures.pastTrainings(2, 2020))
                .decidedBy(calculator))
        .isBarredExactlyBy(Bar.ANNUAL_LIMIT);
  }
}
