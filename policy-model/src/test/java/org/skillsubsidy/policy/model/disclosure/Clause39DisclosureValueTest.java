package org.skillsubsidy.policy.model.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.decision.Outcome;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.value.Yuan;

/** 3.9: the sums that are published. */
class Clause39DisclosureValueTest {

  private static final Payouts ONE = new Payouts(1, 700_00);

  private static Disclosure.Builder disclosure() {
    return Disclosure.builder().people(1).monthBasis(MonthBasis.PAYMENT);
  }

  @Test
  void paymentsAddUpAndAreMoney() {
    assertThat(ONE.plus(new Payouts(2, 1))).isEqualTo(new Payouts(3, 700_01));
    assertThat(ONE.plus(Payouts.NONE)).isEqualTo(ONE);
    assertThat(ONE.amount()).isEqualTo(Yuan.of("700"));
  }

  @Test
  void aSumThatCannotBeHeldIsRefusedAndNotWrong() {
    assertThatThrownBy(() -> ONE.plus(new Payouts(1, Long.MAX_VALUE)))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void claimsTotalAndFundsFollowFromTheTables() {
    Disclosure disclosure =
        disclosure()
            .putOutcomes(Outcome.PAYABLE, 2L)
            .putOutcomes(Outcome.BARRED, 3L)
            .putByKind(SubsidyKind.CERTIFICATE, ONE)
            .putByKind(SubsidyKind.WORKER_TRAINING, ONE)
            .putByMonth(
                YearMonth.of(2021, 2),
                Map.of(FundSource.INDUSTRY_FUND, ONE, FundSource.SKILLS_SPECIAL_ACCOUNT, ONE))
            .putByMonth(YearMonth.of(2020, 2), Map.of(FundSource.INDUSTRY_FUND, ONE))
            .build();

    assertThat(disclosure.claims()).isEqualTo(5);
    assertThat(disclosure.total()).isEqualTo(new Payouts(2, 1400_00));
    assertThat(disclosure.byFund())
        .containsExactly(
            entry(FundSource.SKILLS_SPECIAL_ACCOUNT, ONE),
            entry(FundSource.INDUSTRY_FUND, new Payouts(2, 1400_00)));
    assertThat(disclosure.byMonth().firstKey()).isEqualTo(YearMonth.of(2020, 2));
  }

  @Test
  void nothingIsASumToo() {
    assertThat(disclosure().build().total()).isEqualTo(Payouts.NONE);
    assertThat(disclosure().build().claims()).isZero();
  }

  @Test
  void groupsStandInThePlansOrder() {
    GroupPayouts row =
        new GroupPayouts(
            Set.of(TraineeGroup.PRISONER, TraineeGroup.DISABLED, TraineeGroup.UNEMPLOYED), 5, ONE);

    assertThat(List.copyOf(row.groups()))
        .containsExactly(TraineeGroup.UNEMPLOYED, TraineeGroup.DISABLED, TraineeGroup.PRISONER);
  }
}
