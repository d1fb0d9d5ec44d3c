package org.skillsubsidy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.identity.IdentityNumber;
import org.skillsubsidy.policy.model.plan.SubsidyKind;

/**
 * The shipped sample shows everything that the default readings can give, and its results are the
 * ones that are kept. With {@code -Dsample.write=true} the kept files are written anew.
 */
class SampleTest {

  private static final Path SAMPLE = Path.of("samples/claims.csv");
  private static final Path KEPT = Path.of("src/test/resources/sample");

  @TempDir Path folder;

  @BeforeAll
  static void writeWhereAsked() throws IOException {
    if (Boolean.getBoolean("sample.write")) {
      Files.createDirectories(SAMPLE.getParent());
      Files.createDirectories(KEPT);
      Files.writeString(SAMPLE, SampleClaims.csv());
      Run run = Run.of(SAMPLE, KEPT);
      Files.writeString(KEPT.resolve("summary_zh.txt"), run.out());
      Files.writeString(KEPT.resolve("summary_en.txt"), Run.of(SAMPLE, KEPT, "--lang", "en").out());
    }
  }

  @Test
  void isWhatTheMakerMakes() throws IOException {
    assertThat(Files.readString(SAMPLE)).isEqualTo(SampleClaims.csv());
  }

  @Test
  void hasTheResultsThatAreKept() throws IOException {
    Run run = Run.of(SAMPLE, folder);
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.decisions()).isEqualTo(Files.readString(KEPT.resolve("decisions.csv")));
    assertThat(run.payments()).isEqualTo(Files.readString(KEPT.resolve("payments.csv")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void hasTheSummaryThatIsKept(String language) throws IOException {
    assertThat(Run.of(SAMPLE, folder, "--lang", language).out())
        .isEqualTo(Files.readString(KEPT.resolve("summary_" + language + ".txt")));
  }

  @Test
  void showsEveryBarDenialAndKindThatTheDefaultReadingsGive() throws IOException {
    List<String[]> rows = rows(Run.of(SAMPLE, folder).decisions());
    assertThat(members(rows, 7))
        .isEqualTo(names(EnumSet.complementOf(EnumSet.of(Bar.LOWER_LEVEL_AFTER_HIGHER))));
    Set<Denial> otherReadings =
        EnumSet.of(
            Denial.ENTERPRISE_TRAINING_ALREADY_PAID_THIS_YEAR,
            Denial.WORKER_TRAINING_NO_ROOM_UNDER_CAP);
    assertThat(members(rows, 8))
        .isEqualTo(
            EnumSet.complementOf(EnumSet.copyOf(otherReadings)).stream()
                .map(Denial::text)
                .collect(Collectors.toSet()));
    for (int amount = 3; amount < 3 + SubsidyKind.values().length; amount++) {
      int column = amount;
      assertThat(rows).anyMatch(row -> !row[column].equals("0.00"));
    }
  }

  @Test
  void holdsARepeatThatIsPaidOnce() throws IOException {
    Run run = Run.of(SAMPLE, folder);
    assertThat(rows(run.decisions()).stream().filter(row -> row[0].equals("SX-9500001")))
        .hasSize(2)
        .allMatch(row -> row[1].equals("PAYABLE"));
    assertThat(
            rows(run.payments()).stream()
                .filter(row -> row[0].equals("SX-9500001") && row[1].equals("CERTIFICATE")))
        .hasSize(1);
  }

  @Test
  void leavesNoIdentityNumberInAnythingThatIsPrintedOrWritten() throws IOException {
    Run run = Run.of(SAMPLE, folder);
    String everything = run.out() + run.err() + run.decisions() + run.payments();
    for (int i = 0; i + 18 <= everything.length(); i++) {
      assertThat(IdentityNumber.isValid(everything.substring(i, i + 18))).isFalse();
    }
  }

  private static List<String[]> rows(String csv) {
    return csv.lines().skip(1).map(line -> line.split(",", -1)).toList();
  }

  private static Set<String> members(List<String[]> rows, int column) {
    return rows.stream()
        .flatMap(row -> Arrays.stream(row[column].split("\\|", -1)))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toSet());
  }

  private static Set<String> names(Set<Bar> bars) {
    return bars.stream().map(Bar::name).collect(Collectors.toSet());
  }
}
