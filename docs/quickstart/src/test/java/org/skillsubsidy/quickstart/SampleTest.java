package org.skillsubsidy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsubsidy.policy.model.BatchDecisions;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.plan.TrainingType;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.value.Masking;
import org.skillsubsidy.policy.rules.PolicyCalculator;
import org.skillsubsidy.policy.testkit.oracle.ReferenceCalculator;

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
      Files.writeString(SAMPLE, SampleClaims.csv(SampleClaims.claims()));
      Run run = Run.of(SAMPLE, KEPT);
      Files.writeString(KEPT.resolve("summary_zh.txt"), summary(run));
      Files.writeString(
          KEPT.resolve("summary_en.txt"), summary(Run.of(SAMPLE, KEPT, "--lang", "en")));
    }
  }

  @Test
  void isWhatTheMakerMakes() throws IOException {
    assertThat(Files.readString(SAMPLE)).isEqualTo(SampleClaims.csv(SampleClaims.claims()));
  }

  @Test
  void hasTheResultsThatAreKept() throws IOException {
    Run run = Run.of(SAMPLE, folder);
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.decisions()).isEqualTo(Files.readString(KEPT.resolve("decisions.csv")));
    assertThat(run.payments()).isEqualTo(Files.readString(KEPT.resolve("payments.csv")));
    assertThat(run.flags()).isEqualTo(Files.readString(KEPT.resolve("flags.csv")));
    assertThat(run.disclosureTables()).isEqualTo(Files.readString(KEPT.resolve("disclosure.csv")));
    assertThat(run.disclosurePage()).isEqualTo(Files.readString(KEPT.resolve("disclosure.html")));
  }

  @Test
  void isDisclosedWithTheTotalOfItsPayments() throws IOException {
    Run run = Run.of(SAMPLE, folder);
    BigDecimal paid =
        rows(run.payments()).stream()
            .map(row -> new BigDecimal(row[2]))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    List<String[]> tables = rows(run.disclosureTables());
    for (String table : List.of("total", "month", "kind", "fund", "groups", "payee")) {
      assertThat(
              tables.stream()
                  .filter(row -> row[0].equals(table))
                  .map(row -> new BigDecimal(row[6]))
                  .reduce(BigDecimal.ZERO, BigDecimal::add))
          .as(table)
          .isEqualTo(paid);
    }
    assertThat(run.disclosurePage()).contains(String.format(Locale.ROOT, "%,.2f", paid));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void hasTheSummaryThatIsKept(String language) throws IOException {
    assertThat(summary(Run.of(SAMPLE, folder, "--lang", language)))
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
    assertThat(rows(run.decisions()).stream().filter(row -> row[0].equals("sent-twice")))
        .hasSize(2)
        .allMatch(row -> row[1].equals("PAYABLE"));
    assertThat(
            rows(run.payments()).stream()
                .filter(row -> row[0].equals("sent-twice") && row[1].equals("CERTIFICATE")))
        .hasSize(1);
  }

  @Test
  void isDecidedAsTheReferenceCalculatorDecides() {
    List<SubsidyClaim> claims = SampleClaims.claims();
    BatchDecisions actual = PolicyCalculator.DEFAULT.decideAll(claims);
    BatchDecisions expected = ReferenceCalculator.of(PolicyTerms.PLAN).decideAll(claims);
    for (int i = 0; i < claims.size(); i++) {
      assertThat(actual.decision(i)).isEqualTo(expected.decision(i));
      assertThat(actual.isRepeat(i)).isEqualTo(expected.isRepeat(i));
    }
  }

  @Test
  void isWhatTheProgramDecidesWithoutAFile() throws IOException {
    // The tests' classes lie in target, as the program does.
    Run run = Run.command(Path.of("target", "sample"));
    assertThat(run.status()).isEqualTo(Quickstart.DONE);
    assertThat(run.err()).isEmpty();
    assertThat(run.decisions()).isEqualTo(Files.readString(KEPT.resolve("decisions.csv")));
    assertThat(run.payments()).isEqualTo(Files.readString(KEPT.resolve("payments.csv")));
    assertThat(run.out().lines().limit(20))
        .containsExactlyElementsOf(
            Files.readString(KEPT.resolve("summary_zh.txt")).lines().limit(20).toList());
  }

  @Test
  void hasEveryGroupAndEveryTypeOfTraining() {
    Set<TraineeGroup> groups = EnumSet.noneOf(TraineeGroup.class);
    Set<TrainingType> types = EnumSet.noneOf(TrainingType.class);
    for (SubsidyClaim claim : SampleClaims.claims()) {
      groups.addAll(claim.trainee().groups());
      types.add(claim.training().type());
    }
    assertThat(groups).isEqualTo(EnumSet.allOf(TraineeGroup.class));
    assertThat(types).isEqualTo(EnumSet.allOf(TrainingType.class));
  }

  @Test
  void leavesNoIdentityNumberInAnythingThatIsPrintedOrWritten() throws IOException {
    Run run = Run.of(SAMPLE, folder);
    assertThat(run.payments()).contains("TRAINEE,149900********");
    Run.assertNoIdentityNumber(run.out() + run.err() + run.decisions() + run.payments());
    Run.assertNoIdentityNumber(run.flags() + run.disclosureTables() + run.disclosurePage());
  }

  @Test
  void namesNoPlaceWhereAnyoneWasBorn() {
    // 149900 is no district, so that no number of the sample can be somebody's.
    for (SubsidyClaim claim : SampleClaims.claims()) {
      assertThat(claim.trainee().id().storageForm()).matches("149900.{12}|p:.*");
      assertThat(claim.training().provider().code().toString()).startsWith("91149900");
    }
  }

  /** The summary, whichever folder it names, and whatever its digits look like. */
  private static String summary(Run run) {
    return run.out().replace(Masking.mask(run.folder().toString()), "OUT_FOLDER");
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
