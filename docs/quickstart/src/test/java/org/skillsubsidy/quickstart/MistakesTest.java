package org.skillsubsidy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

  @ParameterizedTest
  @MethodSource("files")
  void isReportedWithItsPlace(String name) throws IOException {
    Run run = Run.of(MISTAKES.resolve(name + ".csv"), folder);
    String expected = Files.readString(EXPECTED.resolve(name + ".err"));
    assertThat(run.err()).isEqualTo(expected);
    assertThat(run.status()).isEqualTo(expected.isEmpty() ? Quickstart.DONE : Quickstart.WRONG);
    boolean undecidable = expected.contains(".csv:1: ");
    assertThat(run.decisions().lines()).hasSize(undecidable ? 1 : 3);
    assertThat(run.payments().lines().count()).isEqualTo(undecidable ? 1 : 5);
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
