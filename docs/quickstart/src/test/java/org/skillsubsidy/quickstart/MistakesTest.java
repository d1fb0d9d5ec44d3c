package org.skillsubsidy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsubsidy.policy.testkit.arbitrary.Identities;

/** Each shipped mistake is named with its place, and the rows around it are decided. */
class MistakesTest {

  private static final Path MISTAKES = Path.of("samples/mistakes");
  private static final Path EXPECTED = Path.of("src/test/resources/mistakes");

  @TempDir Path folder;

  static List<String> files() {
    try (Stream<Path> files = Files.list(MISTAKES)) {
      return files.map(file -> file.getFileName().toString().replace(".csv", "")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @BeforeAll
  static void writeWhereAsked(@TempDir Path folder) throws IOException {
    if (Boolean.getBoolean("sample.write")) {
      for (String name : files()) {
        Files.writeString(EXPECTED.resolve(name + ".txt"), everything(name, folder));
      }
    }
  }

  /** All that a run leaves behind: status, reports, results. */
  private static String everything(String name, Path folder) throws IOException {
    Run run = Run.of(MISTAKES.resolve(name + ".csv"), folder);
    return "exit status %d%n%n%s%ndecisions.csv%n%s%npayments.csv%n%s"
        .formatted(run.status(), run.err(), run.decisions(), run.payments())
        .replace(System.lineSeparator(), "\n");
  }

  @ParameterizedTest
  @MethodSource("files")
  void isReportedWithItsPlaceAndTheOtherRowsAreDecided(String name) throws IOException {
    String everything = everything(name, folder);
    assertThat(everything).isEqualTo(Files.readString(EXPECTED.resolve(name + ".txt")));
    Run.assertNoIdentityNumber(everything);
  }

  @Test
  void allThatTheJobPromisesToNameIsShipped() {
    assertThat(files())
        .contains(
            "wrong-checksum",
            "no-such-date",
            "too-many-days",
            "unknown-group",
            "negative-money",
            "three-decimals",
            "missing-column",
            "broken-quotes",
            "one-id-two-claims",
            "empty",
            "bom",
            "crlf",
            "other-order");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bom", "other-order"})
  void aFileThatIsOnlyOddIsDecidedAsAnyOther(String name) throws IOException {
    Run usual = Run.of(MISTAKES.resolve("crlf.csv"), folder);
    assertThat(usual.decisions().lines()).hasSize(3);
    assertThat(usual.payments().lines()).hasSize(5);

    Run odd = Run.of(MISTAKES.resolve(name + ".csv"), folder.resolve("odd"));

    assertThat(odd.status()).isEqualTo(Quickstart.DONE);
    assertThat(odd.decisions()).isEqualTo(usual.decisions());
    assertThat(odd.payments()).isEqualTo(usual.payments());
  }

  @Test
  void theSameClaimAgainIsShownAgainAndPaidOnce() throws IOException {
    Run once = Run.of(MISTAKES.resolve("blank-lines.csv"), folder);
    List<String> decisions = once.decisions().lines().toList();

    Run twice = Run.of(MISTAKES.resolve("same-claim-again.csv"), folder.resolve("twice"));

    assertThat(twice.payments()).isEqualTo(once.payments());
    assertThat(twice.decisions().lines())
        .containsExactly(
            decisions.get(0),
            decisions.get(1),
            decisions.get(2),
            decisions.get(3),
            decisions.get(1),
            decisions.get(3));
  }

  @Test
  void rowsWithMistakesAreCountedOnceInTheSummary() {
    Run run = Run.of(MISTAKES.resolve("half-a-certificate.csv"), folder, "--lang", "en");

    assertThat(run.err().lines()).hasSize(3);
    assertThat(run.out())
        .startsWith("half-a-certificate.csv: 3 rows\n")
        .containsPattern("Payable +1\n")
        .containsPattern("Rows not decided +2\n");
  }

  private Run decide(String text) throws IOException {
    Path file = folder.resolve("claims.csv");
    Files.writeString(file, text);
    return Run.of(file, folder.resolve("out"));
  }

  private static List<String> lines() throws IOException {
    return Files.readAllLines(MISTAKES.resolve("crlf.csv"), StandardCharsets.UTF_8);
  }

  @Test
  void aQuoteThatIsNeverClosedCostsItsOwnRowOnly() throws IOException {
    List<String> lines = lines();
    Run run =
        decide(
            String.join(
                "\n", lines.get(0), lines.get(1).replace("S-1", "\"S-1"), lines.get(2), ""));
    assertThat(run.err())
        .isEqualTo("claims.csv:2: certificate_number: the quote is never closed\n");
    assertThat(run.decisions().lines()).hasSize(2);
  }

  @Test
  void aLineBreakInQuotesCountsAsALine() throws IOException {
    List<String> lines = lines();
    Run run =
        decide(
            String.join(
                "\n",
                lines.get(0),
                lines.get(1).replace("S-1", "\"S\n1\""),
                "",
                lines.get(2).replace("UNEMPLOYED", "STUDENT"),
                ""));
    assertThat(run.err().lines().map(line -> line.substring(0, 14)))
        .containsExactly("claims.csv:2: ", "claims.csv:5: ");
  }

  @Test
  void aRowWithTooFewOrTooManyFieldsIsReported() throws IOException {
    List<String> lines = lines();
    Run run =
        decide(String.join("\n", lines.get(0), lines.get(1) + ",more", "SX-1,p:1", lines.get(2)));
    assertThat(run.err())
        .isEqualTo(
            """
            claims.csv:2: submitted_on: the row has 31 fields, the header 30
            claims.csv:3: trainee_groups: the row has 2 fields, the header 30
            """);
    assertThat(run.decisions().lines()).hasSize(2);
  }

  @Test
  void aFileWithAHeaderAloneIsDecided() throws IOException {
    Run run = decide(lines().get(0) + "\n");
    assertThat(run.status()).isEqualTo(Quickstart.DONE);
    assertThat(run.decisions().lines()).hasSize(1);
  }

  @Test
  void aColumnThatStandsTwiceIsAnError() throws IOException {
    Run run = decide(lines().get(0) + ",listing\n");
    assertThat(run.status()).isEqualTo(Quickstart.WRONG);
    assertThat(run.err()).isEqualTo("claims.csv:1: listing: the column stands there 2 times\n");
  }

  @Test
  void anIdentityNumberInAWrongColumnIsMasked() throws IOException {
    List<String> lines = lines();
    String number = Identities.resident(1);
    Run run =
        decide(
            lines.get(0)
                + "\n"
                + lines.get(1).replace("SX-0000001", number).replace("JUNIOR", number));
    assertThat(run.err()).contains("claims.csv:2: claim_id: ").doesNotContain(number);
    assertThat(run.status()).isEqualTo(Quickstart.WRONG);
  }
}
