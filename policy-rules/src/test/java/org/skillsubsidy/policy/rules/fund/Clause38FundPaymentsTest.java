package org.skillsubsidy.policy.rules.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.decision.SubsidyLine;
import org.skillsubsidy.policy.model.fund.Balance;
import org.skillsubsidy.policy.model.fund.BudgetLine;
import org.skillsubsidy.policy.model.fund.FundAnswer;
import org.skillsubsidy.policy.model.fund.Funds;
import org.skillsubsidy.policy.model.fund.PaymentRun;
import org.skillsubsidy.policy.model.fund.ReservationId;
import org.skillsubsidy.policy.model.fund.Shortage;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.Yuan;
import org.skillsubsidy.policy.rules.PolicyCalculator;
import org.skillsubsidy.policy.testkit.arbitrary.World;
import org.skillsubsidy.policy.testkit.arbitrary.WorldGenerator;
import org.skillsubsidy.policy.testkit.fixture.ClaimBuilder;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;

/** 3.8: each decision from the funds it names, in full or not at all. */
class Clause38FundPaymentsTest {

  private static final BudgetLine ACCOUNT = BudgetLine.main(FundSource.SKILLS_SPECIAL_ACCOUNT);
  private static final BudgetLine EMPLOYMENT = BudgetLine.main(FundSource.EMPLOYMENT_SUBSIDY_FUND);

  /** 300 (2.3) and 300 (2.6), both from the special account. */
  private static final SubsidyDecision EMPLOYEE = decide(Fixtures.employeeClaim());

  /** 800 (2.4), 300 for 20 days (2.5) and 300 (2.6), all from the employment subsidy fund. */
  private static final SubsidyDecision POOR = decide(Fixtures.poorLabourerClaim());

  /** Nothing payable. */
  private static final SubsidyDecision NOTHING =
      decide(Fixtures.claim().groups(TraineeGroup.VETERAN).withoutCertificate());

  private static SubsidyDecision decide(ClaimBuilder claim) {
    return PolicyCalculator.DEFAULT.decide(
        claim.build(), TrainingHistory.empty(claim.build().trainee().id()));
  }

  private static Funds funds(String account, String employment) {
    return Funds.EMPTY.allot(ACCOUNT, Yuan.of(account)).allot(EMPLOYMENT, Yuan.of(employment));
  }

  @Test
  void eachLineIsPaidFromItsFund() {
    Funds paid = FundPayments.DEFAULT.pay(funds("600", "5000"), EMPLOYEE).funds().orElseThrow();
    assertThat(paid.balance(ACCOUNT)).isEqualTo(new Balance(600_00, 0, 600_00, 0));
    assertThat(paid.balance(EMPLOYMENT)).isEqualTo(new Balance(5000_00, 0, 0, 0));
  }

  @Test
  void oneFenTooLittleAndNothingIsPaid() {
    FundAnswer answer = FundPayments.DEFAULT.pay(funds("599.99", "5000"), EMPLOYEE);
    assertThat(answer.funds()).isEmpty();
    assertThat(answer.shortages()).containsExactly(new Shortage(ACCOUNT, 600_00, 599_99));
  }

  @Test
  void aDecisionThatDoesNotFitDoesNotStopTheNext() {
    PaymentRun run =
        FundPayments.DEFAULT.payAll(
            funds("599.99", "1400"), List.of(EMPLOYEE, NOTHING, POOR, POOR));
    assertThat(run.paid()).containsExactly(POOR);
    assertThat(run.unpaid())
        .containsExactly(
            new PaymentRun.Unpaid(EMPLOYEE, List.of(new Shortage(ACCOUNT, 600_00, 599_99))),
            new PaymentRun.Unpaid(POOR, List.of(new Shortage(EMPLOYMENT, 1400_00, 0))));
    assertThat(run.funds().balance(EMPLOYMENT).available()).isEqualTo(Yuan.of("0"));
    assertThat(run.funds().balance(ACCOUNT)).isEqualTo(new Balance(599_99, 0, 0, 0));
    assertThat(FundPayments.DEFAULT.payAll(Funds.EMPTY, List.of()).funds()).isEqualTo(Funds.EMPTY);
  }

  @Test
  void aReservationIsSettled() {
    ReservationId id = new ReservationId("C-1");
    Funds reserved =
        funds("0", "1400").reserve(id, Map.of(EMPLOYMENT, Yuan.of("1400"))).funds().orElseThrow();
    assertThat(FundPayments.DEFAULT.pay(reserved, POOR).shortages())
        .containsExactly(new Shortage(EMPLOYMENT, 1400_00, 0));
    Funds settled = FundPayments.DEFAULT.settle(reserved, id, POOR).funds().orElseThrow();
    assertThat(settled.balance(EMPLOYMENT)).isEqualTo(new Balance(1400_00, 0, 1400_00, 0));
  }

  @Test
  void clause39ARevokedDecisionGivesAllBack() {
    Funds before = funds("0", "1400");
    Funds paid = FundPayments.DEFAULT.pay(before, POOR).funds().orElseThrow();
    Funds back = FundPayments.DEFAULT.recover(paid, POOR);
    assertThat(back.balance(EMPLOYMENT).available()).isEqualTo(Yuan.of("1400"));
    assertThatThrownBy(() -> FundPayments.DEFAULT.recover(back, POOR))
        .isInstanceOf(InvalidFactException.class)
        .hasMessageStartingWith("balance.recovered");
  }

  @Test
  void theHostDividesBudgetsWithinAFundAndNotAcross() {
    FundPayments byKind = FundPayments.of(line -> new BudgetLine(line.fund(), line.kind().name()));
    assertThat(byKind.charges(EMPLOYEE).stream().map(charge -> charge.budgetLine().toString()))
        .containsExactly(
            "SKILLS_SPECIAL_ACCOUNT:ENTERPRISE_TRAINING", "SKILLS_SPECIAL_ACCOUNT:CERTIFICATE");

    FundPayments foreign = FundPayments.of(line -> EMPLOYMENT);
    assertThatThrownBy(() -> foreign.pay(funds("9000", "9000"), EMPLOYEE))
        .isInstanceOf(InvalidFactException.class)
        .hasMessageStartingWith("charge.budgetLine: 'EMPLOYMENT_SUBSIDY_FUND:main'");
  }

  /** Whatever the budgets, what left each fund is what the paid decisions say, to the fen. */
  @Test
  void whatLeftEachFundIsWhatDecisionsSay() {
    WorldGenerator worlds = WorldGenerator.seeded(38);
    int paid = 0;
    int unpaid = 0;
    for (int i = 0; i < 300; i++) {
      World world = worlds.next();
      List<SubsidyDecision> decisions =
          PolicyCalculator.of(world.timeline())
              .decideAll(world.claims(), world.histories())
              .decisions();
      Funds budget = Funds.EMPTY;
      for (FundSource fund : FundSource.values()) {
        budget = budget.allot(BudgetLine.main(fund), Yuan.ofFen(1000_00L * (i % 4)));
      }
      PaymentRun run = FundPayments.DEFAULT.payAll(budget, decisions);
      for (FundSource fund : FundSource.values()) {
        assertThat(run.funds().balance(fund).paidFen())
            .isEqualTo(
                run.paid().stream()
                    .flatMap(decision -> decision.lines().stream())
                    .filter(line -> line.fund() == fund)
                    .mapToLong(SubsidyLine::fen)
                    .sum());
      }
      assertThat(run.paid().size() + run.unpaid().size())
          .isEqualTo(decisions.stream().filter(decision -> decision.totalFen() > 0).count());
      paid += run.paid().size();
      unpaid += run.unpaid().size();
    }
    assertThat(paid).isPositive();
    assertThat(unpaid).isPositive();
  }
}
