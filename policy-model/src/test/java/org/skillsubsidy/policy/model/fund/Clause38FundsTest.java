package org.skillsubsidy.policy.model.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsubsidy.policy.model.Samples;
import org.skillsubsidy.policy.model.ValueContract;
import org.skillsubsidy.policy.model.decision.Payee;
import org.skillsubsidy.policy.model.decision.SubsidyLine;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.Yuan;

/** 3.8: 分账核算、专款专用. */
class Clause38FundsTest {

  private static final BudgetLine ACCOUNT = BudgetLine.main(FundSource.SKILLS_SPECIAL_ACCOUNT);
  private static final BudgetLine EMPLOYMENT = BudgetLine.main(FundSource.EMPLOYMENT_SUBSIDY_FUND);
  private static final BudgetLine EMPLOYMENT_2021 =
      BudgetLine.parse("EMPLOYMENT_SUBSIDY_FUND:2021");
  private static final ReservationId R1 = new ReservationId("R-1");

  private static MonetaryAmount yuan(String amount) {
    return Yuan.of(amount);
  }

  private static Charge charge(String amount, BudgetLine line) {
    return new Charge(line(Yuan.parseFen(amount), line.fund()), line);
  }

  private static SubsidyLine line(long fen, FundSource fund) {
    return new SubsidyLine(
        SubsidyKind.LIVING_ALLOWANCE,
        fen,
        Payee.trainee(TraineeId.parse("p:1")),
        fund,
        Clause.C2_5);
  }

  private static Balance balance(String budget, String reserved, String paid, String recovered) {
    return new Balance(
        Yuan.parseFen(budget),
        Yuan.parseFen(reserved),
        Yuan.parseFen(paid),
        Yuan.parseFen(recovered));
  }

  private static Funds granted(FundAnswer answer) {
    assertThat(answer.shortages()).isEmpty();
    return answer.funds().orElseThrow();
  }

  @Test
  void paysWhatIsThereToTheLastFen() {
    Funds funds = Funds.EMPTY.allot(ACCOUNT, yuan("600")).allot(EMPLOYMENT, yuan("1000"));
    Funds once = granted(funds.pay(List.of(charge("299.99", ACCOUNT))));
    Funds twice = granted(once.pay(List.of(charge("300.01", ACCOUNT))));

    assertThat(twice.balance(ACCOUNT)).isEqualTo(balance("600", "0", "600", "0"));
    assertThat(twice.balance(ACCOUNT).available()).isEqualTo(yuan("0"));
    assertThat(twice.balance(EMPLOYMENT)).isEqualTo(balance("1000", "0", "0", "0"));
    assertThat(funds.balance(ACCOUNT)).isEqualTo(balance("600", "0", "0", "0"));
  }

  @Test
  void anExhaustedFundNamesWhatIsMissingAndPaysNothing() {
    Funds funds = Funds.EMPTY.allot(ACCOUNT, yuan("300")).allot(EMPLOYMENT, yuan("100000"));
    FundAnswer answer =
        funds.pay(
            List.of(charge("300", EMPLOYMENT), charge("300", ACCOUNT), charge("0.01", ACCOUNT)));

    assertThat(answer.funds()).isEmpty();
    assertThat(answer.shortages()).containsExactly(new Shortage(ACCOUNT, 300_01, 300_00));
    assertThat(answer.shortages().get(0).missing()).isEqualTo(yuan("0.01"));
    assertThat(answer).isInstanceOf(FundAnswer.Exhausted.class);
  }

  @Test
  void everyLineThatHasTooLittleIsNamed() {
    FundAnswer answer =
        Funds.EMPTY
            .allot(EMPLOYMENT_2021, yuan("5"))
            .pay(List.of(charge("6", EMPLOYMENT_2021), charge("7", ACCOUNT)));
    assertThat(answer.shortages())
        .containsExactly(new Shortage(ACCOUNT, 7_00, 0), new Shortage(EMPLOYMENT_2021, 6_00, 5_00));
  }

  @Test
  void anotherLineOfTheSameFundDoesNotHelpOut() {
    Funds funds = Funds.EMPTY.allot(EMPLOYMENT, yuan("100")).allot(EMPLOYMENT_2021, yuan("100"));
    assertThat(funds.pay(List.of(charge("150", EMPLOYMENT))).shortages())
        .containsExactly(new Shortage(EMPLOYMENT, 150_00, 100_00));
    assertThat(funds.balance(FundSource.EMPLOYMENT_SUBSIDY_FUND))
        .isEqualTo(balance("200", "0", "0", "0"));
    assertThat(funds.balance(FundSource.INDUSTRY_FUND)).isEqualTo(Balance.ZERO);
  }

  @Test
  void nothingIsChargedToAnotherFund() {
    SubsidyLine line = line(300_00, FundSource.SKILLS_SPECIAL_ACCOUNT);
    assertThatThrownBy(() -> new Charge(line, EMPLOYMENT))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage(
            "charge.budgetLine: 'EMPLOYMENT_SUBSIDY_FUND:main' must be a line of the decision's"
                + " fund, SKILLS_SPECIAL_ACCOUNT");
  }

  @Test
  void whatIsReservedIsNotThereForOthers() {
    Funds funds =
        granted(Funds.EMPTY.allot(ACCOUNT, yuan("500")).reserve(R1, Map.of(ACCOUNT, yuan("400"))));
    assertThat(funds.balance(ACCOUNT)).isEqualTo(balance("500", "400", "0", "0"));
    assertThat(funds.balance(ACCOUNT).available()).isEqualTo(yuan("100"));
    assertThat(funds.isOpen(R1)).isTrue();
    assertThat(funds.pay(List.of(charge("100.01", ACCOUNT))).shortages())
        .containsExactly(new Shortage(ACCOUNT, 100_01, 100_00));
    assertThat(funds.withdraw(ACCOUNT, yuan("100.01")).shortages()).hasSize(1);
    assertThat(funds.reserve(new ReservationId("R-2"), Map.of(ACCOUNT, yuan("101"))).shortages())
        .hasSize(1);
  }

  @Test
  void aReservationIsSettledInFullAndTheRestIsFree() {
    Funds reserved =
        granted(Funds.EMPTY.allot(ACCOUNT, yuan("500")).reserve(R1, Map.of(ACCOUNT, yuan("400"))));
    Funds settled = granted(reserved.settle(R1, List.of(charge("300", ACCOUNT))));
    assertThat(settled.balance(ACCOUNT)).isEqualTo(balance("500", "0", "300", "0"));
    assertThat(settled.isOpen(R1)).isFalse();
  }

  @Test
  void aSettlementMayNeedMoreThanWasReserved() {
    Funds reserved =
        granted(Funds.EMPTY.allot(ACCOUNT, yuan("500")).reserve(R1, Map.of(ACCOUNT, yuan("400"))));
    assertThat(granted(reserved.settle(R1, List.of(charge("500", ACCOUNT)))).balance(ACCOUNT))
        .isEqualTo(balance("500", "0", "500", "0"));
    FundAnswer tooMuch = reserved.settle(R1, List.of(charge("500.01", ACCOUNT)));
    assertThat(tooMuch.funds()).isEmpty();
    assertThat(tooMuch.shortages()).containsExactly(new Shortage(ACCOUNT, 500_01, 500_00));
    assertThat(reserved.isOpen(R1)).isTrue();
  }

  @Test
  void aReservationOnOneLineDoesNotPayForAnother() {
    Funds reserved =
        granted(
            Funds.EMPTY
                .allot(ACCOUNT, yuan("400"))
                .allot(EMPLOYMENT, yuan("10"))
                .reserve(R1, Map.of(ACCOUNT, yuan("400"))));
    assertThat(reserved.settle(R1, List.of(charge("11", EMPLOYMENT))).shortages())
        .containsExactly(new Shortage(EMPLOYMENT, 11_00, 10_00));
  }

  @Test
  void aReservationIsReleasedWhole() {
    Funds funds = Funds.EMPTY.allot(ACCOUNT, yuan("500")).allot(EMPLOYMENT, yuan("50"));
    Funds reserved =
        granted(funds.reserve(R1, Map.of(ACCOUNT, yuan("400"), EMPLOYMENT, yuan("50"))));
    assertThat(reserved.release(R1)).isEqualTo(funds);
    assertThat(reserved).isNotEqualTo(funds);
  }

  @Test
  void aReservationIsOneAtATime() {
    Funds reserved =
        granted(Funds.EMPTY.allot(ACCOUNT, yuan("5")).reserve(R1, Map.of(ACCOUNT, yuan("0"))));
    assertThatThrownBy(() -> reserved.reserve(R1, Map.of()))
        .hasMessage("reservation: 'R-1' is open already");
    Funds released = reserved.release(R1);
    assertThatThrownBy(() -> released.release(R1)).hasMessage("reservation: 'R-1' is not open");
    assertThatThrownBy(() -> released.settle(R1, List.of()))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("reservation: 'R-1' is not open");
  }

  @Test
  void clause39WhatComesBackIsAvailableAgain() {
    Funds paid =
        granted(Funds.EMPTY.allot(ACCOUNT, yuan("300")).pay(List.of(charge("300", ACCOUNT))));
    Funds back = paid.recover(List.of(charge("300", ACCOUNT)));
    assertThat(back.balance(ACCOUNT)).isEqualTo(balance("300", "0", "300", "300"));
    assertThat(back.balance(ACCOUNT).available()).isEqualTo(yuan("300"));
    assertThat(back.balance(ACCOUNT).recovered()).isEqualTo(yuan("300"));
    assertThat(back.balance(ACCOUNT).paid()).isEqualTo(yuan("300"));

    assertThatThrownBy(() -> back.recover(List.of(charge("0.01", ACCOUNT))))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("balance.recovered: '300.01' is more than was paid, 300.00");
  }

  @Test
  void aBudgetIsTakenBackAsFarAsItIsFree() {
    Funds funds = Funds.EMPTY.allot(ACCOUNT, yuan("300"));
    assertThat(granted(funds.withdraw(ACCOUNT, yuan("300"))).balance(ACCOUNT).budget())
        .isEqualTo(yuan("0"));
    assertThat(funds.withdraw(ACCOUNT, yuan("300.01")).shortages())
        .containsExactly(new Shortage(ACCOUNT, 300_01, 300_00));
  }

  @Test
  void withoutChargesNothingHappens() {
    assertThat(granted(Funds.EMPTY.pay(List.of()))).isEqualTo(Funds.EMPTY);
    assertThat(Funds.EMPTY.recover(List.of())).isEqualTo(Funds.EMPTY);
    assertThat(Funds.EMPTY.balances()).isEmpty();
  }

  @Test
  void isAValue() {
    Funds one = Funds.EMPTY.allot(ACCOUNT, yuan("5"));
    ValueContract.assertSame(one, Funds.EMPTY.allot(ACCOUNT, yuan("5.00")));
    ValueContract.assertDifferent(
        one,
        Funds.EMPTY,
        Funds.EMPTY.allot(EMPLOYMENT, yuan("5")),
        granted(one.reserve(R1, Map.of())));
    assertThat(granted(one.reserve(R1, Map.of(ACCOUNT, yuan("1")))))
        .hasToString(
            "Funds{{SKILLS_SPECIAL_ACCOUNT:main=Balance[budgetFen=500, reservedFen=100, paidFen=0,"
                + " recoveredFen=0]}, reservations {R-1={SKILLS_SPECIAL_ACCOUNT:main=100}}}");
    assertThat(one.balances()).containsOnlyKeys(ACCOUNT);
    assertThatThrownBy(() -> one.balances().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aBalanceAddsUp() {
    Balance balance = balance("100", "10", "60", "20");
    assertThat(balance.available()).isEqualTo(yuan("50"));
    assertThat(balance.reserved()).isEqualTo(yuan("10"));
    assertThat(balance.plus(balance)).isEqualTo(balance("200", "20", "120", "40"));
    assertThatThrownBy(() -> balance("100", "10", "91", "0"))
        .hasMessage("balance.available: '-1.00' must not be negative");
    assertThatThrownBy(() -> new Balance(-1, 0, 0, 0)).hasMessageStartingWith("balance.budget");
    assertThatThrownBy(() -> new Balance(0, -1, 0, 0)).hasMessageStartingWith("balance.reserved");
    assertThatThrownBy(() -> new Balance(0, 0, -1, 0)).hasMessageStartingWith("balance.paid");
    assertThatThrownBy(() -> new Balance(0, 0, 0, -1)).hasMessageStartingWith("balance.recovered");
  }

  @Test
  void aShortageIsOne() {
    assertThatThrownBy(() -> new Shortage(ACCOUNT, 5, 5))
        .hasMessage("shortage.needed: '0.05' must be more than is available, 0.05");
    assertThatThrownBy(() -> new Shortage(ACCOUNT, 5, -1))
        .hasMessage("shortage.available: '-0.01' must not be negative");
    assertThat(new Shortage(ACCOUNT, 5, 3).missingFen()).isEqualTo(2);
    assertThatThrownBy(() -> new FundAnswer.Exhausted(List.of()))
        .hasMessage("exhausted.shortages: '' must name a shortage");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SKILLS_SPECIAL_ACCOUNT:main", "INDUSTRY_FUND:2020.q_1-a"})
  void budgetLinesRoundTrip(String text) {
    assertThat(BudgetLine.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "main",
        ":main",
        "SKILLS_SPECIAL_ACCOUNT",
        "SKILLS_SPECIAL_ACCOUNT:",
        "skills_special_account:main",
        "SKILLS_SPECIAL_ACCOUNT:a b",
        "SKILLS_SPECIAL_ACCOUNT:a:b",
        "SKILLS_SPECIAL_ACCOUNT:main\n",
        "SKILLS_SPECIAL_ACCOUNT:专账"
      })
  void otherBudgetLinesAreRefused(String text) {
    assertThatThrownBy(() -> BudgetLine.parse(text))
        .isInstanceOf(InvalidFactException.class)
        .hasMessageStartingWith("budget line: '");
  }

  @Test
  void noNameIsAnIdentityNumber() {
    assertThatThrownBy(() -> ReservationId.parse(Samples.NUMBER_WITH_X))
        .hasMessageStartingWith("reservation: '140105********005X' must be named by");
    assertThatThrownBy(() -> BudgetLine.parse("INDUSTRY_FUND:" + Samples.NUMBER_WITH_X))
        .hasMessageStartingWith("budget line: '140105********005X' must be named by");
    assertThatThrownBy(() -> new ReservationId("a".repeat(65)))
        .isInstanceOf(InvalidFactException.class);
    assertThat(ReservationId.parse("a".repeat(64))).hasToString("a".repeat(64));
    assertThat(new ReservationId("a")).isLessThan(new ReservationId("b"));
    assertThat(ACCOUNT).isLessThan(EMPLOYMENT_2021);
    assertThat(EMPLOYMENT_2021).isLessThan(EMPLOYMENT);
  }
}
