package org.skillsubsidy.policy.rules.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.Payee;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.decision.SubsidyLine;
import org.skillsubsidy.policy.model.ledger.Booking;
import org.skillsubsidy.policy.model.ledger.Ledger;
import org.skillsubsidy.policy.model.ledger.LedgerEntry;
import org.skillsubsidy.policy.model.ledger.LedgerFormat;
import org.skillsubsidy.policy.model.ledger.LedgerReading;
import org.skillsubsidy.policy.model.ledger.LedgerSeal;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.rules.PolicyCalculator;
import org.skillsubsidy.policy.testkit.arbitrary.HostileTexts;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;

/** Ledgers that somebody spoiled: intact, or findings; never anything else, however long a line. */
class HostileLedgerTest {

  private static final String SEED = "20190701";
  private static final Ledger LEDGER = ledger();

  private static Ledger ledger() {
    SubsidyDecision poor =
        Fixtures.poorLabourerInFreeTraining().decidedBy(PolicyCalculator.DEFAULT);
    SubsidyDecision employee =
        Fixtures.employeeInPreJobTraining().decidedBy(PolicyCalculator.DEFAULT);
    return Ledger.EMPTY
        .with(Bookkeeper.DEFAULT.payments(poor, LocalDate.of(2020, 6, 30)))
        .with(Bookkeeper.DEFAULT.payments(employee, LocalDate.of(2020, 7, 31)));
  }

  /** A file of lines, spoiled as a whole. */
  private record Spoiled(LedgerFormat format, String text) {}

  @Provide
  Arbitrary<Spoiled> files() {
    return Arbitraries.oneOf(spoiled(LedgerFormat.CSV), spoiled(LedgerFormat.JSON_LINES));
  }

  private static Arbitrary<Spoiled> spoiled(LedgerFormat format) {
    return HostileTexts.of(String.join("\n", LedgerWriter.of(format).lines(LEDGER)))
        .map(text -> new Spoiled(format, text));
  }

  @Property(seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void aLedgerIsIntactOrThereAreFindings(@ForAll("files") Spoiled file) {
    List<String> lines = file.text.lines().toList();
    LedgerReading reading = LedgerReader.of(file.format).sealedBy(seal()).read(lines);

    assertThat(reading.ledger().isPresent()).isEqualTo(reading.findings().isEmpty());
    reading
        .ledger()
        .ifPresent(read -> assertThat(LedgerWriter.of(file.format).lines(read)).isEqualTo(lines));
    assertThat(reading.ledger().map(Ledger::entries))
        .isIn(Optional.empty(), Optional.of(LEDGER.entries()));
    assertThat(HostileTexts.numbersIn(reading.findings().toString())).isEmpty();
  }

  private static LedgerSeal seal() {
    return LEDGER.seal();
  }

  @ParameterizedTest
  @EnumSource(LedgerFormat.class)
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void aLineOfMillionsOfCharactersIsAFindingAndIsNotCutIntoPieces(LedgerFormat format) {
    List<String> sound = LedgerWriter.of(format).lines(LEDGER);
    String last = sound.get(sound.size() - 1);
    for (String part : List.of(",", "\"", "{", "[\"", "9", "|", "\",\"", "\\")) {
      String huge = part.repeat(4_000_000 / part.length());
      for (String line : List.of(huge, last + huge, last.replaceFirst("\"?,", huge + "$0"))) {
        List<String> lines = new ArrayList<>(sound);
        lines.set(lines.size() - 1, line);

        assertThat(LedgerReader.of(format).read(lines).findings()).hasSize(1);
      }
    }
  }

  @Test
  void theLongestLineThatThereCanBeIsWithinTheLimit() {
    SubsidyClaim claim =
        Fixtures.employeeClaim()
            .id("c".repeat(64))
            .trainee("p:" + "t".repeat(64))
            .groups(TraineeGroup.values())
            .build();
    SubsidyLine line =
        new SubsidyLine(
            SubsidyKind.ENTERPRISE_TRAINING,
            100_000_000_000_000L,
            Payee.provider(claim.training().provider().code()),
            FundSource.SKILLS_SPECIAL_ACCOUNT,
            Clause.C2_3);
    LedgerEntry entry =
        LedgerEntry.following(
            new LedgerSeal(999_999_999_999_999_998L, "0".repeat(64)),
            Booking.recovery(claim, line, LocalDate.of(9999, 12, 31)));

    assertThat(LedgerJson.write(entry).length()).isLessThan(LedgerEntry.LONGEST_LINE);
    assertThat(LedgerEntry.parse(entry.storageForm())).isEqualTo(entry);
    assertThat(LedgerJson.parse(LedgerJson.write(entry))).isEqualTo(entry);
    String tooLong = ",".repeat(LedgerEntry.LONGEST_LINE + 1);
    assertThatThrownBy(() -> LedgerEntry.parse(tooLong))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage(
            "ledger entry: '%s...' must not be longer than 2048 characters"
                .formatted(",".repeat(80)));
    assertThatThrownBy(() -> LedgerJson.parse(tooLong))
        .isInstanceOf(InvalidFactException.class)
        .hasMessageEndingWith("' must not be longer than 2048 characters");
  }
}
