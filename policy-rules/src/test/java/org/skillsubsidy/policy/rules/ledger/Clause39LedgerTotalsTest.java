package org.skillsubsidy.policy.rules.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.decision.RevocationReason;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.ledger.Booking;
import org.skillsubsidy.policy.model.ledger.BookingKind;
import org.skillsubsidy.policy.model.ledger.Grouping;
import org.skillsubsidy.policy.model.ledger.Ledger;
import org.skillsubsidy.policy.model.ledger.LedgerTotal;
import org.skillsubsidy.policy.model.ledger.YearQuarter;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.rules.PolicyCalculator;
import org.skillsubsidy.policy.testkit.fixture.ClaimBuilder;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;

/**
 * 3.9, 4.1: a ledger of three claims, summed up by hand.
 *
 * <ul>
 *   <li>31 March 2020: an employee, 300 (2.3) and 300 (2.6), from the special account;
 *   <li>1 April 2020: an unemployed worker who is disabled too, 800 (2.4) and 300 (2.6), from the
 *       employment subsidy fund;
 *   <li>1 April 2020: a poor labourer, 800 (2.4), 300 (2.5) and 300 (2.6), from the same;
 *   <li>4 January 2021: the poor labourer's claim is struck out, and 1,400 are recovered.
 * </ul>
 *
 * <p>Paid 3,100 in 7 lines, recovered 1,400 in 3, in all 1,700.
 */
@Cites({Clause.C3_9, Clause.C4_1})
class Clause39LedgerTotalsTest {

  private static final LocalDate MARCH = LocalDate.of(2020, 3, 31);
  private static final LocalDate APRIL = LocalDate.of(2020, 4, 1);
  private static final LocalDate JANUARY = LocalDate.of(2021, 1, 4);

  private static final SubsidyDecision EMPLOYEE =
      decide(Fixtures.employeeClaim().trainee("p:employee"));
  private static final SubsidyDecision WORKER =
      decide(
          Fixtures.claim()
              .trainee("p:worker")
              .groups(TraineeGroup.DISABLED, TraineeGroup.UNEMPLOYED));
  private static final SubsidyDecision POOR =
      decide(Fixtures.poorLabourerClaim().trainee("p:poor").provider(Fixtures.OTHER_PROVIDER));
  private static final SubsidyDecision NOTHING =
      decide(Fixtures.claim().groups(TraineeGroup.VETERAN).withoutCertificate());

  private static final Bookkeeper BOOKS = Bookkeeper.DEFAULT;
  private static final Ledger LEDGER =
      Ledger.EMPTY
          .with(BOOKS.payments(EMPLOYEE, MARCH))
          .with(BOOKS.payments(List.of(WORKER, NOTHING, POOR), APRIL))
          .with(BOOKS.revocation(POOR, RevocationReason.ERROR, JANUARY));

  private static SubsidyDecision decide(ClaimBuilder builder) {
    return PolicyCalculator.DEFAULT.decide(
        builder.build(), TrainingHistory.empty(builder.build().trainee().id()));
  }

  private static LedgerTotal total(long payments, long paidYuan, long recoveries, long backYuan) {
    return new LedgerTotal(payments, paidYuan * 100, recoveries, backYuan * 100);
  }

  private static <K> Map<K, LedgerTotal> by(Grouping<K> grouping) {
    return LedgerTotals.DEFAULT.by(grouping, LEDGER.entries());
  }

  @Test
  void everyLineIsAnEntry() {
    assertThat(LEDGER.entries().stream().map(entry -> entry.booking().kind().name().charAt(2)))
        .containsExactly('Y', 'Y', 'Y', 'Y', 'Y', 'Y', 'Y', 'V', 'C', 'C', 'C');
    assertThat(LEDGER.entries().get(7).booking().kind()).isEqualTo(BookingKind.REVOCATION);
    assertThat(LEDGER.entries().get(7).booking().reason()).contains(RevocationReason.ERROR);
    assertThat(BOOKS.payments(NOTHING, APRIL)).isEmpty();
    assertThat(BOOKS.payments(List.of(WORKER, NOTHING, POOR), APRIL))
        .hasSize(5)
        .startsWith(Booking.payment(WORKER.claim(), WORKER.lines().get(0), APRIL));
  }

  @Test
  void theGrandTotal() {
    assertThat(LedgerTotals.DEFAULT.total(LEDGER.entries())).isEqualTo(total(7, 3100, 3, 1400));
    assertThat(LedgerTotals.DEFAULT.total(List.of())).isEqualTo(LedgerTotal.ZERO);
    assertThat(LedgerTotals.DEFAULT.by(Grouping.MONTH, List.of())).isEmpty();
  }

  @Test
  void clause41ByMonthQuarterAndYear() {
    assertThat(by(Grouping.MONTH))
        .containsExactly(
            Map.entry(YearMonth.of(2020, 3), total(2, 600, 0, 0)),
            Map.entry(YearMonth.of(2020, 4), total(5, 2500, 0, 0)),
            Map.entry(YearMonth.of(2021, 1), total(0, 0, 3, 1400)));
    assertThat(by(Grouping.QUARTER))
        .containsExactly(
            Map.entry(YearQuarter.parse("2020-Q1"), total(2, 600, 0, 0)),
            Map.entry(YearQuarter.parse("2020-Q2"), total(5, 2500, 0, 0)),
            Map.entry(YearQuarter.parse("2021-Q1"), total(0, 0, 3, 1400)));
    assertThat(by(Grouping.YEAR))
        .containsExactly(
            Map.entry(Year.of(2020), total(7, 3100, 0, 0)),
            Map.entry(Year.of(2021), total(0, 0, 3, 1400)));
  }

  @Test
  void byKindFundAndClause() {
    assertThat(by(Grouping.KIND))
        .containsExactly(
            Map.entry(SubsidyKind.ENTERPRISE_TRAINING, total(1, 300, 0, 0)),
            Map.entry(SubsidyKind.WORKER_TRAINING, total(2, 1600, 1, 800)),
            Map.entry(SubsidyKind.LIVING_ALLOWANCE, total(1, 300, 1, 300)),
            Map.entry(SubsidyKind.CERTIFICATE, total(3, 900, 1, 300)));
    assertThat(by(Grouping.FUND))
        .containsExactly(
            Map.entry(FundSource.SKILLS_SPECIAL_ACCOUNT, total(2, 600, 0, 0)),
            Map.entry(FundSource.EMPLOYMENT_SUBSIDY_FUND, total(5, 2500, 3, 1400)));
    assertThat(by(Grouping.CLAUSE))
        .containsExactly(
            Map.entry(Clause.C2_3, total(1, 300, 0, 0)),
            Map.entry(Clause.C2_4, total(2, 1600, 1, 800)),
            Map.entry(Clause.C2_5, total(1, 300, 1, 300)),
            Map.entry(Clause.C2_6, total(3, 900, 1, 300)));
  }

  @Test
  void byProviderAndEmployer() {
    assertThat(by(Grouping.PROVIDER))
        .containsOnly(
            Map.entry(Fixtures.EMPLOYER, total(2, 600, 0, 0)),
            Map.entry(Fixtures.PROVIDER, total(2, 1100, 0, 0)),
            Map.entry(Fixtures.OTHER_PROVIDER, total(3, 1400, 3, 1400)));
    assertThat(by(Grouping.EMPLOYER))
        .containsExactly(
            Map.entry(Optional.of(Fixtures.EMPLOYER), total(2, 600, 0, 0)),
            Map.entry(Optional.empty(), total(5, 2500, 3, 1400)));
  }

  @Test
  void byExactSetOfGroups() {
    assertThat(by(Grouping.GROUPS).keySet())
        .extracting(Set::copyOf)
        .containsExactlyInAnyOrder(
            Set.of(TraineeGroup.ENTERPRISE_EMPLOYEE),
            Set.of(TraineeGroup.UNEMPLOYED, TraineeGroup.DISABLED),
            Set.of(TraineeGroup.POOR_LABOURER));
    assertThat(by(Grouping.GROUPS).get(WORKER.claim().trainee().groups()))
        .isEqualTo(total(2, 1100, 0, 0));
  }

  @Test
  void onlyWhatWasPaidIsStruckOut() {
    assertThatThrownBy(() -> BOOKS.revocation(NOTHING, RevocationReason.FRAUD, JANUARY))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage(
            "revocation.claim: 'C-1' was paid nothing, and only a payable claim is struck out");
    assertThat(BOOKS.revocation(EMPLOYEE, RevocationReason.FRAUD, JANUARY))
        .containsExactly(
            Booking.revocation(EMPLOYEE.claim(), RevocationReason.FRAUD, JANUARY),
            Booking.recovery(EMPLOYEE.claim(), EMPLOYEE.lines().get(0), JANUARY),
            Booking.recovery(EMPLOYEE.claim(), EMPLOYEE.lines().get(1), JANUARY));
  }
}
