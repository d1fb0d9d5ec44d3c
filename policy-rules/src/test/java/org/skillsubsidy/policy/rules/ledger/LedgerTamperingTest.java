package org.skillsubsidy.policy.rules.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skillsubsidy.policy.model.decision.RevocationReason;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.decision.SubsidyLine;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.ledger.Booking;
import org.skillsubsidy.policy.model.ledger.Ledger;
import org.skillsubsidy.policy.model.ledger.LedgerEntry;
import org.skillsubsidy.policy.model.ledger.LedgerFinding;
import org.skillsubsidy.policy.model.ledger.LedgerFinding.Problem;
import org.skillsubsidy.policy.model.ledger.LedgerFormat;
import org.skillsubsidy.policy.model.ledger.LedgerReading;
import org.skillsubsidy.policy.model.ledger.LedgerSeal;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.rules.PolicyCalculator;
import org.skillsubsidy.policy.testkit.fixture.ClaimBuilder;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;

/** 3.9: whatever is done to a ledger's file is found, and the entry is named. */
@Cites(Clause.C3_9)
class LedgerTamperingTest {

  private static final LocalDate DAY = LocalDate.of(2020, 4, 1);
  private static final SubsidyDecision EMPLOYEE = decide(Fixtures.employeeClaim());
  private static final SubsidyDecision POOR = decide(Fixtures.poorLabourerClaim());

  /** 11 entries, of two digits at the end: 2 and 3 payments, a revocation and 3 recoveries, 2. */
  private static final Ledger LEDGER =
      Ledger.EMPTY
          .with(Bookkeeper.DEFAULT.payments(EMPLOYEE, DAY))
          .with(Bookkeeper.DEFAULT.payments(POOR, DAY.plusDays(1)))
          .with(Bookkeeper.DEFAULT.revocation(POOR, RevocationReason.FRAUD, DAY.plusDays(2)))
          .with(Bookkeeper.DEFAULT.payments(EMPLOYEE, DAY.plusDays(3)));

  private static final int SIZE = LEDGER.entries().size();

  private static SubsidyDecision decide(ClaimBuilder builder) {
    return PolicyCalculator.DEFAULT.decide(
        builder.build(), TrainingHistory.empty(builder.build().trainee().id()));
  }

  private static List<String> lines(LedgerFormat format) {
    return new ArrayList<>(LedgerWriter.of(format).lines(LEDGER));
  }

  /** Where the first entry is in the list of lines. */
  private static int first(LedgerFormat format) {
    return format == LedgerFormat.CSV ? 1 : 0;
  }

  private static List<LedgerFinding> findings(LedgerFormat format, List<String> lines) {
    LedgerReading reading = LedgerReader.of(format).sealedBy(LEDGER.seal()).read(lines);
    assertThat(reading.ledger().isEmpty()).isEqualTo(!reading.findings().isEmpty());
    return reading.findings();
  }

  private static LedgerFinding finding(Problem problem, long number, int line) {
    return new LedgerFinding(problem, number, number, line);
  }

  @ParameterizedTest
  @EnumSource(LedgerFormat.class)
  void everyOtherCharacterInEveryPlaceOfEveryEntry(LedgerFormat format) {
    int first = first(format);
    for (int number = 1; number <= SIZE; number++) {
      List<String> lines = lines(format);
      int at = first + number - 1;
      String line = lines.get(at);
      for (int place = 0; place < line.length(); place++) {
        for (char other : "1,".toCharArray()) {
          if (other != line.charAt(place)) {
            lines.set(at, line.substring(0, place) + other + line.substring(place + 1));
            assertThat(findings(format, lines))
                .as(lines.get(at))
                .containsExactly(finding(Problem.CHANGED, number, at + 1));
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(LedgerFormat.class)
  void everyCharacterThatIsTakenOutOrPutIn(LedgerFormat format) {
    for (int number = 1; number <= SIZE; number++) {
      List<String> lines = lines(format);
      int at = first(format) + number - 1;
      String line = lines.get(at);
      for (int place = 0; place < line.length(); place += 3) {
        lines.set(at, line.substring(0, place) + line.substring(place + 1));
        assertThat(findings(format, lines))
            .containsExactly(finding(Problem.CHANGED, number, at + 1));
        lines.set(at, line.substring(0, place) + '1' + line.substring(place));
        assertThat(findings(format, lines))
            .containsExactly(finding(Problem.CHANGED, number, at + 1));
      }
    }
  }

  /** A line break put for a character cuts a line in two; another character for it joins two. */
  @ParameterizedTest
  @EnumSource(LedgerFormat.class)
  void aLineThatIsCutOrJoined(LedgerFormat format) {
    for (int number = 1; number <= SIZE; number++) {
      int at = first(format) + number - 1;
      String line = lines(format).get(at);
      for (int place = 0; place < line.length(); place += 7) {
        List<String> cut = lines(format);
        cut.set(at, line.substring(0, place));
        cut.add(at + 1, line.substring(place + 1));
        assertThat(findings(format, cut)).extracting(LedgerFinding::number).contains((long) number);
      }
      if (number < SIZE) {
        List<String> joined = lines(format);
        joined.set(at, line + " " + joined.remove(at + 1));
        assertThat(findings(format, joined))
            .containsExactly(
                finding(Problem.CHANGED, number, at + 1), finding(Problem.MISSING, number + 1, 0));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(LedgerFormat.class)
  void everyLineThatIsRemoved(LedgerFormat format) {
    for (int number = 1; number <= SIZE; number++) {
      List<String> lines = lines(format);
      lines.remove(first(format) + number - 1);
      assertThat(findings(format, lines)).containsExactly(finding(Problem.MISSING, number, 0));
    }
  }

  @Test
  void severalThatAreRemoved() {
    List<String> lines = lines(LedgerFormat.CSV);
    lines.subList(3, 6).clear();
    lines.remove(7);
    assertThat(findings(LedgerFormat.CSV, lines))
        .containsExactly(
            new LedgerFinding(Problem.MISSING, 3, 5, 0), finding(Problem.MISSING, 10, 0));
    assertThat(findings(LedgerFormat.CSV, lines.subList(0, 1)))
        .containsExactly(new LedgerFinding(Problem.MISSING, 1, SIZE, 0));
  }

  @ParameterizedTest
  @EnumSource(LedgerFormat.class)
  void everyTwoThatAreSwapped(LedgerFormat format) {
    int first = first(format);
    for (int one = 1; one <= SIZE; one++) {
      for (int other = one + 1; other <= SIZE; other++) {
        List<String> lines = lines(format);
        Collections.swap(lines, first + one - 1, first + other - 1);
        assertThat(findings(format, lines))
            .containsExactly(
                finding(Problem.MISPLACED, one, first + other),
                finding(Problem.MISPLACED, other, first + one));
      }
    }
  }

  @Test
  void everyLineThatIsThereAgain() {
    for (int number = 1; number <= SIZE; number++) {
      for (int at = number + 1; at <= SIZE + 1; at++) {
        List<String> lines = lines(LedgerFormat.CSV);
        lines.add(at, lines.get(number));
        assertThat(findings(LedgerFormat.CSV, lines))
            .containsExactly(finding(Problem.DUPLICATED, number, at + 1));
      }
    }
  }

  /** Another booking in the place of one, chained to the one before by whoever wrote it. */
  @Test
  void everyEntryThatIsWrittenAnew() {
    for (int number = 1; number <= SIZE; number++) {
      List<String> lines = lines(LedgerFormat.CSV);
      lines.set(number, forged(number).storageForm());
      assertThat(findings(LedgerFormat.CSV, lines))
          .containsExactly(finding(Problem.CHANGED, number, number + 1));
    }
  }

  /** The same, and everything behind it chained anew: this only a seal can show. */
  @Test
  void everyEndThatIsWrittenAnew() {
    for (int number = 1; number <= SIZE; number++) {
      List<Booking> bookings = new ArrayList<>();
      LEDGER.entries().forEach(entry -> bookings.add(entry.booking()));
      bookings.set(number - 1, forged(number).booking());
      List<String> lines = LedgerWriter.DEFAULT.lines(Ledger.EMPTY.with(bookings));
      assertThat(findings(LedgerFormat.CSV, lines))
          .containsExactly(finding(Problem.CHANGED, SIZE, SIZE + 1));
      assertThat(LedgerReader.DEFAULT.read(lines).findings()).isEmpty();

      LedgerSeal earlier = LEDGER.entries().get(number - 1).seal();
      assertThat(LedgerReader.DEFAULT.sealedBy(earlier).read(lines).findings())
          .containsExactly(finding(Problem.CHANGED, number, number + 1));
    }
  }

  private static LedgerEntry forged(int number) {
    LedgerEntry entry = LEDGER.entries().get(number - 1);
    SubsidyLine line = EMPLOYEE.lines().get(0);
    SubsidyLine more =
        new SubsidyLine(line.kind(), 9_000_00, line.payee(), line.fund(), line.clause());
    LedgerSeal before = number == 1 ? LedgerSeal.START : LEDGER.entries().get(number - 2).seal();
    return LedgerEntry.following(
        before, Booking.payment(EMPLOYEE.claim(), more, entry.booking().bookedOn()));
  }

  @Test
  void anEndThatIsCutOffTakesASealToSee() {
    List<String> lines = lines(LedgerFormat.CSV).subList(0, SIZE);
    assertThat(LedgerReader.DEFAULT.read(lines).findings()).isEmpty();
    assertThat(findings(LedgerFormat.CSV, lines))
        .containsExactly(finding(Problem.MISSING, SIZE, 0));
  }

  @Test
  void aSealDoesNotForbidMore() {
    LedgerSeal middle = LEDGER.entries().get(4).seal();
    assertThat(LedgerReader.DEFAULT.sealedBy(middle).read(lines(LedgerFormat.CSV)).ledger())
        .contains(LEDGER);
    assertThat(
            LedgerReader.DEFAULT.sealedBy(LedgerSeal.START).read(lines(LedgerFormat.CSV)).ledger())
        .contains(LEDGER);
  }

  @Test
  void aBookingIntoThePastIsFound() {
    LedgerEntry last = LEDGER.last().orElseThrow();
    LedgerEntry late =
        LedgerEntry.following(last.seal(), Booking.payment(POOR.claim(), POOR.lines().get(0), DAY));
    List<String> lines = lines(LedgerFormat.CSV);
    lines.add(late.storageForm());
    assertThat(findings(LedgerFormat.CSV, lines))
        .containsExactly(finding(Problem.BACKDATED, SIZE + 1, SIZE + 2));
    assertThat(
            LedgerReader.DEFAULT
                .after(last)
                .read(List.of(LedgerWriter.HEADER, late.storageForm()))
                .findings())
        .containsExactly(finding(Problem.BACKDATED, SIZE + 1, 2));
  }

  @Test
  void theHeaderIsWantedAsItIs() {
    List<String> lines = lines(LedgerFormat.CSV);
    lines.set(0, lines.get(0).replace("number", "Number"));
    assertThat(findings(LedgerFormat.CSV, lines)).containsExactly(finding(Problem.NO_HEADER, 0, 1));
    lines.remove(0);
    assertThat(findings(LedgerFormat.CSV, lines)).containsExactly(finding(Problem.NO_HEADER, 0, 1));
    assertThat(LedgerReader.DEFAULT.read(List.of()).findings())
        .containsExactly(finding(Problem.NO_HEADER, 0, 1));
  }

  @Test
  void nothingIsAnEmptyLedger() {
    assertThat(LedgerReader.DEFAULT.read(List.of(LedgerWriter.HEADER)).ledger())
        .contains(Ledger.EMPTY);
    assertThat(LedgerReader.of(LedgerFormat.JSON_LINES).read(List.of()).ledger())
        .contains(Ledger.EMPTY);
  }

  @Test
  void aLineThatIsNoEntryIsNamedByTheOneBefore() {
    for (String line : List.of("", " ", "total,3100.00")) {
      List<String> lines = lines(LedgerFormat.CSV);
      lines.add(3, line);
      assertThat(findings(LedgerFormat.CSV, lines))
          .containsExactly(finding(Problem.UNREADABLE, 2, 4));
    }
  }

  @Test
  void aContinuationFollowsItsOwnLedger() {
    List<LedgerEntry> entries = LEDGER.entries();
    List<String> rest = new ArrayList<>(List.of(LedgerWriter.HEADER));
    entries.subList(5, SIZE).forEach(entry -> rest.add(entry.storageForm()));

    assertThat(LedgerReader.DEFAULT.after(entries.get(4)).read(rest).findings()).isEmpty();
    assertThat(LedgerReader.DEFAULT.read(rest).findings())
        .containsExactly(new LedgerFinding(Problem.MISSING, 1, 5, 0));
    assertThat(LedgerReader.DEFAULT.after(forged(5)).read(rest).findings())
        .containsExactly(finding(Problem.CHANGED, 6, 2));
    assertThat(LedgerReader.DEFAULT.after(entries.get(5)).read(rest).findings())
        .containsExactly(finding(Problem.DUPLICATED, 6, 2));
    assertThat(
            LedgerReader.DEFAULT
                .after(entries.get(4))
                .sealedBy(forged(5).seal())
                .read(rest)
                .findings())
        .containsExactly(finding(Problem.CHANGED, 5, 0));
  }

  /** What the ledger holds already is no news, whatever the line says of it. */
  @Test
  void aContinuationBeginsBehindWhatIsKnown() {
    List<LedgerEntry> entries = LEDGER.entries();
    List<String> again =
        List.of(LedgerWriter.HEADER, forged(5).storageForm(), entries.get(5).storageForm());
    assertThat(
            LedgerReader.DEFAULT
                .after(entries.get(4))
                .sealedBy(entries.get(4).seal())
                .read(again)
                .findings())
        .containsExactly(finding(Problem.DUPLICATED, 5, 2));
  }

  /** The last line says which entry it was, wherever it stands now. */
  @Test
  void aChangedLastLineThatIsMovedIsStillTheLast() {
    List<String> lines = lines(LedgerFormat.CSV);
    lines.add(1, lines.remove(SIZE).replace(".00,", ".01,"));
    assertThat(findings(LedgerFormat.CSV, lines))
        .contains(finding(Problem.CHANGED, SIZE, 2), finding(Problem.MISPLACED, SIZE, 2))
        .noneMatch(found -> found.problem() == Problem.UNREADABLE);
  }

  @Test
  void aRemovedAndAChangedEntryAreTwoFindings() {
    List<String> lines = lines(LedgerFormat.CSV);
    lines.remove(3);
    lines.set(3, lines.get(3).replace(".00,", ".01,"));
    assertThat(findings(LedgerFormat.CSV, lines))
        .containsExactly(finding(Problem.MISSING, 3, 0), finding(Problem.CHANGED, 4, 4));

    List<String> end = lines(LedgerFormat.CSV);
    end.remove(SIZE - 1);
    end.set(SIZE - 1, end.get(SIZE - 1).replace(".00,", ".01,"));
    assertThat(findings(LedgerFormat.CSV, end))
        .containsExactly(
            finding(Problem.MISSING, SIZE - 1, 0), finding(Problem.CHANGED, SIZE, SIZE));
  }

  @Test
  void anEntryFarAheadIsOneFinding() {
    List<String> lines = lines(LedgerFormat.CSV);
    LedgerSeal far = new LedgerSeal(99_999_999_999_999_998L, "f".repeat(64));
    lines.add(LedgerEntry.following(far, LEDGER.entries().get(SIZE - 1).booking()).storageForm());
    assertThat(findings(LedgerFormat.CSV, lines))
        .containsExactly(new LedgerFinding(Problem.MISSING, SIZE + 1, 99_999_999_999_999_998L, 0));
  }

  /** Valid JSON for the same entry, but not as it is written. */
  @Test
  void jsonIsReadAsItIsWritten() {
    String line = lines(LedgerFormat.JSON_LINES).get(0);
    assertThat(line)
        .startsWith("{\"number\":1,\"booked_on\":\"2020-04-01\",\"booking\":\"PAYMENT\",")
        .contains("\"trainee_groups\":[\"ENTERPRISE_EMPLOYEE\"],", "\"reason\":null,");
    for (String other :
        List.of(
            line.replace(":1,", ": 1,"),
            line.replace(":1,", ":1.0,"),
            line.replace("\"PAYMENT\"", "\"PAYMEN\\u0054\""),
            line.replace("null", "\"\""),
            line.replace("\"PAYMENT\"", "null"),
            line.replace("{\"number\":1,", "{").replace("}", ",\"number\":1}"),
            line + " ",
            line + line,
            "[" + line + "]")) {
      assertThat(other).isNotEqualTo(line);
      assertThat(LedgerReader.of(LedgerFormat.JSON_LINES).read(List.of(other)).findings())
          .as(other)
          .containsExactly(finding(Problem.CHANGED, 1, 1));
    }
  }
}
