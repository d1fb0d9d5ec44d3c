package org.skillsubsidy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.model.terms.ReadingChoice;
import org.skillsubsidy.policy.model.terms.Readings;
import org.skillsubsidy.policy.model.value.Yuan;
import org.skillsubsidy.policy.testkit.oracle.ReferenceCalculator;

/**
 * What hangs on the readings, for the sample: the table of the guide is what the program prints.
 * With {@code -Dreadings.write=true} the guide is written anew.
 */
class ReadingsAtStakeTableTest {

  private static final Path PAGE = Path.of("../guide/what-if.md");
  private static final Pattern TABLE =
      Pattern.compile("(?m)^\\| reading \\|(?:.*\\n)+?(?=\\n|\\z)");

  private record Printed(int status, String out, String err) {

    static Printed by(String... args) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      int status =
          ReadingsAtStakeTable.run(
              new PrintStream(out, true, StandardCharsets.UTF_8),
              new PrintStream(err, true, StandardCharsets.UTF_8),
              args);
      return new Printed(status, text(out), text(err));
    }

    private static String text(ByteArrayOutputStream bytes) {
      return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }

  @BeforeAll
  static void writeWhereAsked() throws IOException {
    if (Boolean.getBoolean("readings.write")) {
      String page = Files.readString(PAGE);
      Files.writeString(
          PAGE, TABLE.matcher(page).replaceFirst(Matcher.quoteReplacement(Printed.by().out())));
    }
  }

  @Test
  void isTheTableOfTheGuide() throws IOException {
    Printed printed = Printed.by();
    assertThat(printed.status()).isZero();
    assertThat(printed.err()).isEmpty();
    Matcher table = TABLE.matcher(Files.readString(PAGE));
    assertThat(table.find()).isTrue();
    assertThat(table.group()).isEqualTo(printed.out());
  }

  /** By the reference calculator, from the totals alone. */
  @Test
  void holdsTheDifferencesOfTheTotals() {
    long asRead = total(Readings.DEFAULT);
    String printed = Printed.by().out();
    for (Reading reading : Reading.values()) {
      for (ReadingChoice choice : reading.choices()) {
        if (choice != reading.defaultChoice()) {
          String difference = Yuan.text(total(Readings.DEFAULT.with(choice)) - asRead);
          assertThat(printed)
              .containsPattern(
                  "\\| %s \\| \\S+ \\| `%s` \\| .* \\| %s \\|\n"
                      .formatted(reading, choice.name(), Pattern.quote(difference)));
        }
      }
    }
  }

  private static long total(Readings readings) {
    return ReferenceCalculator.of(PolicyTerms.builder().readings(readings).build())
        .decideAll(SampleClaims.claims())
        .decisions()
        .stream()
        .mapToLong(decision -> decision.totalFen())
        .sum();
  }

  /** The guide says so of these two. */
  @Test
  void theSampleHasMoneyOnAllReadingsButTwo() {
    List<String> rows = Printed.by().out().lines().skip(2).toList();
    for (Reading reading : Reading.values()) {
      boolean moves =
          rows.stream()
              .anyMatch(row -> row.startsWith("| " + reading + " |") && !row.contains("| 0 |"));
      assertThat(moves)
          .as("%s", reading)
          .isEqualTo(reading != Reading.R1 && reading != Reading.R12);
    }
  }

  @Test
  void decidesAnyFileAndReportsItsProblems() {
    assertThat(Printed.by("samples/claims.csv")).isEqualTo(Printed.by());
    Printed missing = Printed.by("samples/there-is-no-such-file.csv");
    assertThat(missing.status()).isEqualTo(Quickstart.FAILED);
    assertThat(missing.err()).startsWith("readings: ");
    Printed wrong = Printed.by("samples/mistakes/no-such-date.csv");
    assertThat(wrong.status()).isEqualTo(Quickstart.WRONG);
    assertThat(wrong.err()).startsWith("no-such-date.csv:");
    Printed conflict = Printed.by("samples/mistakes/one-id-two-claims.csv");
    assertThat(conflict.status()).isEqualTo(Quickstart.WRONG);
    assertThat(conflict.err()).contains("is given more than once, with different facts");
    Printed tooMany = Printed.by("a", "b");
    assertThat(tooMany.status()).isEqualTo(Quickstart.WRONG);
    assertThat(tooMany.out()).isEmpty();
  }
}
