package org.skillsubsidy.policy.rules.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Outcome;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.disclosure.Disclosure;
import org.skillsubsidy.policy.model.disclosure.GroupPayouts;
import org.skillsubsidy.policy.model.disclosure.PayeePayouts;
import org.skillsubsidy.policy.model.disclosure.Payouts;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.ledger.Booking;
import org.skillsubsidy.policy.model.ledger.Grouping;
import org.skillsubsidy.policy.model.ledger.Ledger;
import org.skillsubsidy.policy.model.ledger.LedgerEntry;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.value.Yuan;
import org.skillsubsidy.policy.rules.PolicyCalculator;
import org.skillsubsidy.policy.rules.ledger.Bookkeeper;
import org.skillsubsidy.policy.rules.ledger.LedgerTotals;
import org.skillsubsidy.policy.testkit.arbitrary.World;
import org.skillsubsidy.policy.testkit.arbitrary.WorldGenerator;

/** What holds for the disclosure of any decisions. */
@Cites(Clause.C3_9)
class DisclosureLawsTest {

  private static final int WORLDS = 400;
  private static final int FEWEST = 3;

  private static void forAll(long seed, BiConsumer<List<SubsidyDecision>, Disclosure> law) {
    WorldGenerator worlds = WorldGenerator.seeded(seed);
    int payable = 0;
    for (int i = 0; i < WORLDS; i++) {
      World world = worlds.next(1 + i % 60);
      List<SubsidyDecision> decisions =
          PolicyCalculator.of(world.timeline())
              .decideAll(world.claims(), world.histories())
              .decisions();
      Disclosure disclosure = Discloser.of(FEWEST).disclose(decisions);
      payable += disclosure.byMonth().size();
      law.accept(decisions, disclosure);
    }
    assertThat(payable).isGreaterThan(WORLDS);
  }

  @Test
  void everyGroupingAddsUpToTheSumOfTheDecisions() {
    forAll(
        91,
        (decisions, disclosure) -> {
          Payouts sum =
              new Payouts(
                  decisions.stream().mapToLong(decision -> decision.lines().size()).sum(),
                  decisions.stream().mapToLong(SubsidyDecision::totalFen).sum());

          assertThat(disclosure.total()).isEqualTo(sum);
          assertThat(sum(disclosure.byKind().values())).isEqualTo(sum);
          assertThat(sum(disclosure.byFund().values())).isEqualTo(sum);
          assertThat(
                  sum(
                      disclosure.byMonth().values().stream()
                          .map(Map::values)
                          .flatMap(Collection::stream)
                          .toList()))
              .isEqualTo(sum);
          assertThat(sum(disclosure.byGroups().stream().map(GroupPayouts::payouts).toList()))
              .isEqualTo(sum);
          assertThat(sum(disclosure.byPayee().stream().map(PayeePayouts::payouts).toList()))
              .isEqualTo(sum);
        });
  }

  @Test
  void theTablesOfTheCsvAddUpToTheSameSum() {
    forAll(
        92,
        (decisions, disclosure) -> {
          List<CsvRecord> rows = new ArrayList<>();
          String text = String.join("\n", DisclosureCsv.lines(disclosure));
          CsvReader.builder().ofCsvRecord(text).forEach(rows::add);

          assertThat(rows).allSatisfy(row -> assertThat(row.getFieldCount()).isEqualTo(10));
          for (String table : List.of("total", "month", "kind", "fund", "groups", "payee")) {
            long fen =
                rows.stream()
                    .filter(row -> row.getField(0).equals(table))
                    .mapToLong(row -> Yuan.parseFen(row.getField(6)))
                    .sum();
            assertThat(fen).as(table).isEqualTo(disclosure.total().fen());
          }
        });
  }

  @Test
  void theFiguresAreThoseOfALedgerThatBooksEachClaimOnTheDayItWasHandedIn() {
    forAll(
        98,
        (decisions, disclosure) -> {
          List<LedgerEntry> entries = ledger(decisions).entries();
          Map<YearMonth, Long> byMonth = new TreeMap<>();
          disclosure
              .byMonth()
              .forEach((month, funds) -> byMonth.put(month, sum(funds.values()).fen()));

          assertThat(byMonth).isEqualTo(net(Grouping.MONTH, entries));
          assertThat(fen(disclosure.byKind())).isEqualTo(net(Grouping.KIND, entries));
          assertThat(fen(disclosure.byFund())).isEqualTo(net(Grouping.FUND, entries));
        });
  }

  private static Ledger ledger(List<SubsidyDecision> decisions) {
    List<Booking> bookings = new ArrayList<>();
    decisions.stream()
        .sorted(Comparator.comparing(decision -> decision.claim().submittedOn()))
        .forEach(
            decision ->
                bookings.addAll(
                    Bookkeeper.DEFAULT.payments(decision, decision.claim().submittedOn())));
    return Ledger.EMPTY.with(bookings);
  }

  private static <K> Map<K, Long> net(Grouping<K> grouping, List<LedgerEntry> entries) {
    Map<K, Long> net = new HashMap<>();
    LedgerTotals.DEFAULT
        .by(grouping, entries)
        .forEach((group, total) -> net.put(group, total.netFen()));
    return net;
  }

  private static <K> Map<K, Long> fen(Map<K, Payouts> payouts) {
    Map<K, Long> fen = new HashMap<>();
    payouts.forEach((key, paid) -> fen.put(key, paid.fen()));
    return fen;
  }

  @Test
  void claimsAndPeopleAreThoseOfTheDecisions() {
    forAll(
        93,
        (decisions, disclosure) -> {
          assertThat(disclosure.claims()).isEqualTo(decisions.size());
          assertThat(disclosure.people())
              .isEqualTo(
                  decisions.stream()
                      .filter(decision -> decision.outcome() == Outcome.PAYABLE)
                      .map(decision -> decision.claim().trainee().id())
                      .distinct()
                      .count());
          for (Bar bar : Bar.values()) {
            assertThat(disclosure.bars().getOrDefault(bar, 0L))
                .isEqualTo(
                    decisions.stream().filter(decision -> decision.bars().contains(bar)).count());
          }
        });
  }

  @Test
  void theOrderOfTheDecisionsChangesNothing() {
    Random random = new Random(94);
    forAll(
        94,
        (decisions, disclosure) -> {
          List<SubsidyDecision> shuffled = new ArrayList<>(decisions);
          Collections.shuffle(shuffled, random);
          Disclosure again = Discloser.of(FEWEST).disclose(shuffled);

          assertThat(again).isEqualTo(disclosure);
          assertThat(DisclosureCsv.lines(again)).isEqualTo(DisclosureCsv.lines(disclosure));
          assertThat(DisclosurePage.html(again)).isEqualTo(DisclosurePage.html(disclosure));
        });
  }

  @Test
  void theDayOfPaymentMovesMoneyBetweenMonthsAndNowhereElse() {
    forAll(
        95,
        (decisions, disclosure) -> {
          Disclosure paid =
              Discloser.of(FEWEST).disclose(decisions, decision -> LocalDate.of(2022, 2, 2));

          assertThat(paid.byMonth()).hasSizeLessThanOrEqualTo(1);
          assertThat(
                  paid.toBuilder()
                      .monthBasis(disclosure.monthBasis())
                      .byMonth(disclosure.byMonth())
                      .build())
              .isEqualTo(disclosure);
        });
  }

  @Test
  void noCombinationOfGroupsThatFewShareStandsAlone() {
    forAll(
        96,
        (decisions, disclosure) ->
            assertThat(disclosure.byGroups())
                .filteredOn(row -> !row.groups().isEmpty())
                .allSatisfy(row -> assertThat(row.people()).isGreaterThanOrEqualTo(FEWEST)));
  }

  @Test
  void noPersonIsNamed() {
    forAll(
        97,
        (decisions, disclosure) -> {
          String published =
              DisclosurePage.html(disclosure)
                  + String.join("\n", DisclosureCsv.lines(disclosure))
                  + disclosure;
          assertThat(
                  decisions.stream()
                      .map(decision -> decision.claim().trainee().id())
                      .distinct()
                      .flatMap(DisclosureLawsTest::names))
              .noneMatch(published::contains);
        });
  }

  /** A person is neither named whole nor masked. */
  private static Stream<String> names(TraineeId trainee) {
    return Stream.of(trainee.storageForm(), trainee.toString());
  }

  private static Payouts sum(Collection<Payouts> payouts) {
    return payouts.stream().reduce(Payouts.NONE, Payouts::plus);
  }
}
