package org.skillsubsidy.policy.rules.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.decision.RevocationReason;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.fund.BudgetLine;
import org.skillsubsidy.policy.model.fund.Funds;
import org.skillsubsidy.policy.model.fund.PaymentRun;
import org.skillsubsidy.policy.model.identity.IdentityNumber;
import org.skillsubsidy.policy.model.ledger.Booking;
import org.skillsubsidy.policy.model.ledger.Grouping;
import org.skillsubsidy.policy.model.ledger.Ledger;
import org.skillsubsidy.policy.model.ledger.LedgerFormat;
import org.skillsubsidy.policy.model.ledger.LedgerReading;
import org.skillsubsidy.policy.model.ledger.LedgerTotal;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.value.Yuan;
import org.skillsubsidy.policy.rules.PolicyCalculator;
import org.skillsubsidy.policy.rules.fund.FundPayments;
import org.skillsubsidy.policy.testkit.arbitrary.World;
import org.skillsubsidy.policy.testkit.arbitrary.WorldGenerator;

/** Laws of the ledger, on worlds that no one thought up, with some claims struck out. */
@Cites(Clause.C3_9)
class LedgerLawsTest {

  private static final int WORLDS = 300;
  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 30);

  /** Decisions, and which of them are struck out later. */
  private record Case(List<SubsidyDecision> decisions, List<SubsidyDecision> revoked) {

    long netFen() {
      return sum(decisions) - sum(revoked);
    }

    static long sum(List<SubsidyDecision> decisions) {
      return decisions.stream().mapToLong(SubsidyDecision::totalFen).sum();
    }

    /** A day for each decision, the revocations on days after all payments. */
    Ledger ledger() {
      Ledger ledger = Ledger.EMPTY;
      LocalDate day = FIRST_DAY;
      for (SubsidyDecision decision : decisions) {
        day = day.plusDays(9);
        ledger = ledger.with(Bookkeeper.DEFAULT.payments(decision, day));
      }
      for (SubsidyDecision decision : revoked) {
        day = day.plusDays(20);
        ledger = ledger.with(Bookkeeper.DEFAULT.revocation(decision, RevocationReason.FRAUD, day));
      }
      return ledger;
    }
  }

  private static List<Case> cases() {
    WorldGenerator worlds = WorldGenerator.seeded(39);
    SplittableRandom random = new SplittableRandom(39);
    List<Case> cases = new ArrayList<>();
    while (cases.size() < WORLDS) {
      World world = worlds.next();
      List<SubsidyDecision> decisions =
          PolicyCalculator.of(world.timeline())
              .decideAll(world.claims(), world.histories())
              .decisions();
      cases.add(
          new Case(
              decisions,
              decisions.stream()
                  .filter(decision -> decision.totalFen() > 0 && random.nextInt(3) == 0)
                  .toList()));
    }
    return cases;
  }

  @Test
  void noGroupingLosesAFen() {
    long money = 0;
    for (Case each : cases()) {
      Ledger ledger = each.ledger();
      LedgerTotal total = LedgerTotals.DEFAULT.total(ledger.entries());
      assertThat(total.paidFen()).isEqualTo(Case.sum(each.decisions()));
      assertThat(total.recoveredFen()).isEqualTo(Case.sum(each.revoked()));
      assertThat(total.netFen()).isEqualTo(each.netFen());
      for (Grouping<?> grouping : Grouping.all()) {
        assertThat(sum(LedgerTotals.DEFAULT.by(grouping, ledger.entries())))
            .as("%s of %s", grouping, ledger)
            .isEqualTo(total);
      }
      money += total.paidFen();
    }
    assertThat(money).isPositive();
  }

  @Test
  void manyDecisionsAreBookedOneAfterAnother() {
    List<Booking> booked = new ArrayList<>();
    for (Case each : cases()) {
      List<Booking> oneByOne = new ArrayList<>();
      each.decisions().forEach(one -> oneByOne.addAll(Bookkeeper.DEFAULT.payments(one, FIRST_DAY)));
      List<Booking> together = Bookkeeper.DEFAULT.payments(each.decisions(), FIRST_DAY);
      assertThat(together).isEqualTo(oneByOne);
      booked.addAll(together);
    }
    assertThat(booked).isNotEmpty();
  }

  private static LedgerTotal sum(SortedMap<?, LedgerTotal> totals) {
    return totals.values().stream().reduce(LedgerTotal.ZERO, LedgerTotal::plus);
  }

  @Test
  void whatIsAddedChangesNoMonthThatIsOver() {
    for (Case each : cases()) {
      Ledger ledger = each.ledger();
      SortedMap<YearMonth, LedgerTotal> all =
          LedgerTotals.DEFAULT.by(Grouping.MONTH, ledger.entries());
      for (int size = 1; size < ledger.entries().size(); size++) {
        SortedMap<YearMonth, LedgerTotal> before =
            LedgerTotals.DEFAULT.by(Grouping.MONTH, ledger.entries().subList(0, size));
        YearMonth current = YearMonth.from(ledger.entries().get(size - 1).booking().bookedOn());
        assertThat(before.headMap(current)).isEqualTo(all.headMap(current));
      }
    }
  }

  @Test
  void whatLeftTheFundsIsWhatTheBooksSay() {
    for (Case each : cases()) {
      Funds funds = Funds.EMPTY;
      for (FundSource fund : FundSource.values()) {
        funds = funds.allot(BudgetLine.main(fund), Yuan.ofFen(Yuan.MAX_FEN));
      }
      PaymentRun run = FundPayments.DEFAULT.payAll(funds, each.decisions());
      assertThat(run.unpaid()).isEmpty();
      funds = run.funds();
      for (SubsidyDecision decision : each.revoked()) {
        funds = FundPayments.DEFAULT.recover(funds, decision);
      }
      SortedMap<FundSource, LedgerTotal> books =
          LedgerTotals.DEFAULT.by(Grouping.FUND, each.ledger().entries());
      for (FundSource fund : FundSource.values()) {
        LedgerTotal total = books.getOrDefault(fund, LedgerTotal.ZERO);
        assertThat(funds.balance(fund).paidFen()).isEqualTo(total.paidFen());
        assertThat(funds.balance(fund).recoveredFen()).isEqualTo(total.recoveredFen());
      }
    }
  }

  @Test
  void bothFormsRoundTrip() {
    for (Case each : cases()) {
      Ledger ledger = each.ledger();
      for (LedgerFormat format : LedgerFormat.values()) {
        List<String> lines = LedgerWriter.of(format).lines(ledger);
        LedgerReading reading = LedgerReader.of(format).sealedBy(ledger.seal()).read(lines);
        assertThat(reading).isEqualTo(new LedgerReading(Optional.of(ledger), List.of()));
        assertThat(LedgerWriter.of(format).lines(reading.ledger().orElseThrow())).isEqualTo(lines);
      }
    }
  }

  @Test
  void aContinuationIsThePartOfTheWhole() {
    for (Case each : cases()) {
      Ledger whole = each.ledger();
      int size = whole.entries().size();
      for (int cut = 1; cut <= size; cut += 3) {
        List<Booking> rest =
            whole.entries().subList(cut, size).stream().map(entry -> entry.booking()).toList();
        Ledger continuation = Ledger.after(whole.entries().get(cut - 1)).with(rest);
        assertThat(continuation.entries()).isEqualTo(whole.entries().subList(cut, size));
        assertThat(continuation.seal()).isEqualTo(whole.seal());
        LedgerReading reading =
            LedgerReader.DEFAULT
                .after(whole.entries().get(cut - 1))
                .sealedBy(whole.seal())
                .read(LedgerWriter.DEFAULT.lines(continuation));
        assertThat(reading.ledger()).contains(continuation);
      }
    }
  }

  @Test
  void onlyTheStorageFormsHoldIdentityNumbers() {
    int held = 0;
    for (Case each : cases()) {
      Ledger ledger = each.ledger();
      for (SubsidyDecision decision : each.decisions()) {
        Optional<IdentityNumber> number = decision.claim().trainee().id().identityNumber();
        if (number.isPresent() && decision.totalFen() > 0) {
          String whole = number.get().storageForm();
          assertThat(ledger.toString()).doesNotContain(whole).contains(number.get().toString());
          for (LedgerFormat format : LedgerFormat.values()) {
            assertThat(String.join("\n", LedgerWriter.of(format).lines(ledger))).contains(whole);
          }
          assertThat(ledger.entries())
              .allSatisfy(entry -> assertThat(entry.booking().toString()).doesNotContain(whole));
          held++;
        }
      }
    }
    assertThat(held).isPositive();
  }
}
