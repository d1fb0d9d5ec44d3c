package org.skillsubsidy.policy.model.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsubsidy.policy.model.Samples;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.claim.TuitionBearer;
import org.skillsubsidy.policy.model.decision.Payee;
import org.skillsubsidy.policy.model.decision.RevocationReason;
import org.skillsubsidy.policy.model.decision.SubsidyLine;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.SmallEnumSet;
import org.skillsubsidy.policy.model.value.Yuan;

class BookingTest {

  private static final LocalDate DAY = LocalDate.of(2020, 7, 31);
  private static final SubsidyClaim CLAIM = Samples.claim().build();
  private static final OrganisationCode EMPLOYER = OrganisationCode.parse(Samples.EMPLOYER);
  private static final OrganisationCode PROVIDER = OrganisationCode.parse(Samples.PROVIDER);

  private static SubsidyLine line(long fen, Payee payee) {
    return new SubsidyLine(
        SubsidyKind.CERTIFICATE, fen, payee, FundSource.SKILLS_SPECIAL_ACCOUNT, Clause.C2_6);
  }

  @Test
  void holdsTheFactsOfTheClaim() {
    Booking booking = Booking.payment(CLAIM, line(1, Payee.provider(PROVIDER)), DAY);
    assertThat(booking.claimId()).isEqualTo(CLAIM.id());
    assertThat(booking.trainee()).isEqualTo(Samples.traineeId());
    assertThat(booking.groups())
        .containsExactly(TraineeGroup.ENTERPRISE_EMPLOYEE, TraineeGroup.RURAL_MIGRANT_WORKER);
    assertThat(booking.employer()).contains(EMPLOYER);
    assertThat(booking.provider()).isEqualTo(PROVIDER);
    assertThat(booking.reason()).isEmpty();
    assertThat(booking.kind().term()).isEqualTo("发放");
  }

  @Test
  void countsPaymentsUpAndRecoveriesDown() {
    SubsidyLine line = line(300_00, Payee.employer(EMPLOYER));
    Booking payment = Booking.payment(CLAIM, line, DAY);
    Booking recovery = Booking.recovery(CLAIM, line, DAY);
    Booking revocation = Booking.revocation(CLAIM, RevocationReason.FRAUD, DAY);
    assertThat(payment.netFen()).isEqualTo(300_00);
    assertThat(recovery.netFen()).isEqualTo(-300_00);
    assertThat(revocation.netFen()).isZero();

    assertThat(LedgerTotal.of(payment)).isEqualTo(new LedgerTotal(1, 300_00, 0, 0));
    assertThat(LedgerTotal.of(recovery)).isEqualTo(new LedgerTotal(0, 0, 1, 300_00));
    assertThat(LedgerTotal.of(revocation)).isEqualTo(LedgerTotal.ZERO);
    LedgerTotal total =
        LedgerTotal.of(payment).plus(LedgerTotal.of(recovery)).plus(LedgerTotal.of(recovery));
    assertThat(total).isEqualTo(new LedgerTotal(1, 300_00, 2, 600_00));
    assertThat(total.plus(total)).isEqualTo(new LedgerTotal(2, 600_00, 4, 1200_00));
    assertThat(total.net()).isEqualTo(Yuan.differenceOfFen(-300_00));
    assertThat(total.paid()).isEqualTo(Yuan.of("300"));
    assertThat(total.recovered()).isEqualTo(Yuan.of("600"));
  }

  @Test
  void isInOneGroupOfEachGrouping() {
    Booking booking = Booking.recovery(CLAIM, line(1, Payee.trainee(Samples.traineeId())), DAY);
    assertThat(Grouping.MONTH.keyOf(booking)).contains(YearMonth.of(2020, 7));
    assertThat(Grouping.QUARTER.keyOf(booking)).contains(YearQuarter.parse("2020-Q3"));
    assertThat(Grouping.YEAR.keyOf(booking)).contains(Year.of(2020));
    assertThat(Grouping.KIND.keyOf(booking)).contains(SubsidyKind.CERTIFICATE);
    assertThat(Grouping.FUND.keyOf(booking)).contains(FundSource.SKILLS_SPECIAL_ACCOUNT);
    assertThat(Grouping.PROVIDER.keyOf(booking)).contains(PROVIDER);
    assertThat(Grouping.EMPLOYER.keyOf(booking)).contains(Optional.of(EMPLOYER));
    assertThat(Grouping.GROUPS.keyOf(booking)).contains(CLAIM.trainee().groups());
    assertThat(Grouping.CLAUSE.keyOf(booking)).contains(Clause.C2_6);
    assertThat(Grouping.all().toString())
        .isEqualTo("[MONTH, QUARTER, YEAR, KIND, FUND, PROVIDER, EMPLOYER, GROUPS, CLAUSE]");

    Booking revocation = Booking.revocation(CLAIM, RevocationReason.ERROR, DAY);
    assertThat(Grouping.all())
        .allSatisfy(grouping -> assertThat(grouping.keyOf(revocation)).isEmpty());
  }

  @Test
  void whoHasNoEmployerIsAGroupTheLast() {
    assertThat(Grouping.EMPLOYER.order().compare(Optional.empty(), Optional.of(EMPLOYER)))
        .isPositive();
    assertThat(Grouping.EMPLOYER.order().compare(Optional.empty(), Optional.empty())).isZero();
  }

  @Test
  void paysNobodyElse() {
    TraineeId other = TraineeId.parse("p:other");
    assertRefused(Payee.trainee(other), "TRAINEE|p:other");
    assertRefused(Payee.employer(PROVIDER), "EMPLOYER|" + PROVIDER);
    assertRefused(Payee.provider(EMPLOYER), "PROVIDER|" + EMPLOYER);

    SubsidyClaim withoutEmployer =
        Samples.claim()
            .trainee(
                Samples.trainee()
                    .groups(TraineeGroup.UNEMPLOYED)
                    .employer(Optional.empty())
                    .build())
            .training(Samples.training().tuitionBorneBy(TuitionBearer.TRAINEE).build())
            .build();
    assertThatThrownBy(
            () -> Booking.payment(withoutEmployer, line(1, Payee.employer(EMPLOYER)), DAY))
        .hasMessageStartingWith("booking.payee: 'EMPLOYER|" + EMPLOYER + "'");
  }

  private static void assertRefused(Payee payee, String shown) {
    assertThatThrownBy(() -> Booking.payment(CLAIM, line(1, payee), DAY))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("booking.payee: '" + shown + "' is not the trainee, employer or provider here");
  }

  @Test
  void hasARangeOfDaysAndAmounts() {
    SubsidyLine line = line(1, Payee.provider(PROVIDER));
    assertThat(Booking.payment(CLAIM, line, LocalDate.of(1, 1, 1)).netFen()).isOne();
    assertThat(Booking.payment(CLAIM, line, LocalDate.of(9999, 12, 31)).netFen()).isOne();
    assertThatThrownBy(() -> Booking.payment(CLAIM, line, LocalDate.of(10_000, 1, 1)))
        .hasMessage("booking.bookedOn: '+10000-01-01' must be in the years 1 to 9999");
    assertThatThrownBy(() -> Booking.payment(CLAIM, line, LocalDate.of(0, 12, 31)))
        .hasMessageStartingWith("booking.bookedOn: '0000-12-31'");
    SubsidyLine most = line(Yuan.MAX_FEN, Payee.provider(PROVIDER));
    assertThat(Booking.payment(CLAIM, most, DAY).netFen()).isEqualTo(Yuan.MAX_FEN);
    assertThatThrownBy(
            () -> Booking.payment(CLAIM, line(Yuan.MAX_FEN + 1, Payee.provider(PROVIDER)), DAY))
        .hasMessageStartingWith("booking.amount: '1000000000000.01'");
  }

  @Test
  void kindLineAndReasonGoTogether() {
    Booking.Builder payment =
        Booking.builder().from(Booking.payment(CLAIM, line(1, Payee.provider(PROVIDER)), DAY));
    assertThatThrownBy(() -> payment.kind(BookingKind.REVOCATION).build())
        .hasMessageStartingWith("booking.line: 'true' does not go with REVOCATION");
    assertThatThrownBy(
            () -> payment.kind(BookingKind.PAYMENT).reason(RevocationReason.ERROR).build())
        .hasMessageStartingWith("booking.reason: 'true' does not go with PAYMENT");
    Booking.Builder revocation =
        Booking.builder().from(Booking.revocation(CLAIM, RevocationReason.ERROR, DAY));
    assertThatThrownBy(() -> revocation.kind(BookingKind.RECOVERY).build())
        .hasMessageStartingWith("booking.line: 'false' does not go with RECOVERY");
    assertThatThrownBy(() -> revocation.kind(BookingKind.REVOCATION).groups(noGroups()).build())
        .hasMessage("booking.groups: '' must name at least one group");
    assertThat(RevocationReason.ERROR.term()).isEqualTo("失误");
    assertThat(RevocationReason.FRAUD.clauses()).containsExactly(Clause.C3_9);
  }

  private static SmallEnumSet<TraineeGroup> noGroups() {
    return SmallEnumSet.ofBits(TraineeGroup.values(), 0);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-01, 2020-Q1",
    "2020-03-31, 2020-Q1",
    "2020-04-01, 2020-Q2",
    "2020-09-30, 2020-Q3",
    "2020-12-31, 2020-Q4",
    "0001-01-01, 0001-Q1",
    "9999-12-31, 9999-Q4"
  })
  void aQuarterHasThreeMonths(LocalDate day, String quarter) {
    assertThat(YearQuarter.of(day)).hasToString(quarter).isEqualTo(YearQuarter.parse(quarter));
  }

  @Test
  void quartersAreInOrder() {
    assertThat(YearQuarter.parse("2020-Q4")).isLessThan(YearQuarter.parse("2021-Q1"));
    assertThat(YearQuarter.parse("2020-Q1")).isLessThan(YearQuarter.parse("2020-Q2"));
    assertThatThrownBy(() -> new YearQuarter(2020, 5)).hasMessage("quarter: '5' must be 1 to 4");
    assertThatThrownBy(() -> new YearQuarter(2020, 0)).hasMessage("quarter: '0' must be 1 to 4");
    assertThatThrownBy(() -> new YearQuarter(0, 1))
        .hasMessage("quarter: '0' must be in the years 1 to 9999");
    assertThatThrownBy(() -> new YearQuarter(10_000, 1)).isInstanceOf(InvalidFactException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2020", "2020-Q0", "2020-Q5", "2020Q1", "20-Q1", "2020-q1", "0000-Q1"})
  void otherQuartersAreRefused(String text) {
    assertThatThrownBy(() -> YearQuarter.parse(text)).isInstanceOf(InvalidFactException.class);
  }

  @Test
  void sealsRoundTrip() {
    String text = "42:" + "0123456789abcdef".repeat(4);
    assertThat(LedgerSeal.parse(text)).hasToString(text);
    assertThat(LedgerSeal.START).hasToString("0:" + "0".repeat(64));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "42",
        "42:",
        ":0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
        "042:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
        "-1:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
        "42:0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef",
        "42:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcde",
        "1234567890123456789:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
      })
  void otherSealsAreRefused(String text) {
    assertThatThrownBy(() -> LedgerSeal.parse(text))
        .isInstanceOf(InvalidFactException.class)
        .hasMessageStartingWith("ledger seal: '");
  }
}
