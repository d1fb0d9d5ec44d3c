package org.skillsubsidy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.model.terms.ReadingChoice;
import org.skillsubsidy.policy.model.value.Masking;

/** The options do what they say, and mistakes in the command line are named. */
class QuickstartTest {

  private static final Path SAMPLE = Path.of("samples/claims.csv");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "--cap; --cap needs a value",
        "--reading; --reading needs a value",
        "--cap 9999999999; --cap: '9999999999' must be a whole number, 0 or more",
        "--reading=R6=BARRED; '--reading=R6=BARRED' is no option",
        "--cap -1; --cap: '-1' must be a whole number, 0 or more",
        "--cap 1 --cap 2; --cap is given more than once",
        "--window YEAR; --window: 'YEAR' must be CALENDAR_YEAR or LIFETIME",
        "--lang de; --lang: 'de' must be zh or en",
        "--reading R14=X; --reading: 'R14' must be one of R1 to R13",
        "--reading R2; --reading: 'R2' must be such as R2=OCCUPATION",
        "--reading R3=NEVER; --reading: 'NEVER' must be one of PAYABLE, NOT_BARRED",
        "--reading R3=PAYABLE --reading R3=PAYABLE; --reading R3 is given more than once",
        "--verbose; '--verbose' is no option",
        "more; a claims file and a folder for the results are needed, or neither; --help says more"
      })
  void aWrongCommandLineIsNamed(String options, String problem) {
    Run run = Run.of(SAMPLE, folder, options.split(" ", -1));
    assertThat(run.status()).isEqualTo(Quickstart.WRONG);
    assertThat(run.err()).startsWith("quickstart: " + problem);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void filesThatCannotBeUsedAreNamed() throws IOException {
    Path missing = folder.resolve("none.csv");
    assertThat(Run.of(missing, folder).err())
        .isEqualTo("quickstart: " + Masking.mask(missing.toString()) + ": there is no such file\n");
    assertThat(Run.of(folder, folder).err())
        .isEqualTo(
            "quickstart: " + Masking.mask(folder.toString()) + ": is a folder, not a file\n");
    Path file = Files.writeString(folder.resolve("taken"), "");
    assertThat(Run.of(SAMPLE, file).err())
        .isEqualTo(
            "quickstart: "
                + Masking.mask(file.toString())
                + ": results cannot be written there, it is a file\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"decisions.csv", "payments.csv", "flags.csv", "disclosure.html", "disclosure.csv"})
  void aResultNeverOverwritesTheClaims(String name) throws IOException {
    Path own = Files.copy(SAMPLE, folder.resolve(name));
    Run overwriting = Run.of(own, folder);
    assertThat(overwriting.status()).isEqualTo(Quickstart.WRONG);
    assertThat(overwriting.err())
        .isEqualTo(
            "quickstart: "
                + Masking.mask(own.toString())
                + ": would be overwritten by the results\n");
    assertThat(Files.readString(own)).isEqualTo(Files.readString(SAMPLE));
  }

  @Test
  void helpAndVersionNeedNoFiles() {
    assertThat(Run.command(folder, "--help").out()).startsWith("用法");
    assertThat(Run.command(folder, "--help", "--lang", "en").out()).startsWith("Usage");
    assertThat(Run.command(folder, "--version").out()).startsWith("quickstart ");
  }

  @Test
  void decisionsOnlyLeavesAuditAndDisclosureOut() throws IOException {
    Run all = Run.of(SAMPLE, folder.resolve("all"), "--lang", "en");
    Run only = Run.of(SAMPLE, folder.resolve("only"), "--lang", "en", "--decisions-only");
    assertThat(only.decisions()).isEqualTo(all.decisions());
    assertThat(only.payments()).isEqualTo(all.payments());
    assertThat(only.folder().toFile().list())
        .containsExactlyInAnyOrder("decisions.csv", "payments.csv");
    assertThat(all.folder().toFile().list())
        .containsExactlyInAnyOrder(
            "decisions.csv", "payments.csv", "flags.csv", "disclosure.html", "disclosure.csv");
    assertThat(all.out()).contains("Suspicions");
    assertThat(only.out()).doesNotContain("Suspicions");
  }

  @Test
  void capAndWindowChangeTheTerms() throws IOException {
    assertThat(Run.of(SAMPLE, folder, "--cap", "0").payments().lines()).hasSize(1);
    assertThat(Run.of(SAMPLE, folder, "--cap", "1", "--window", "LIFETIME").decisions())
        .doesNotContain(",2\n");
  }

  @Test
  void everyReadingCanBeChosen() {
    for (Reading reading : Reading.values()) {
      for (ReadingChoice choice : reading.choices()) {
        Run run = Run.of(SAMPLE, folder, "--reading", reading + "=" + choice.name());
        assertThat(run.status()).as("%s=%s", reading, choice.name()).isEqualTo(Quickstart.DONE);
      }
    }
  }

  @Test
  void theOrderOfTheRowsChangesNoDecision() throws IOException {
    List<String> lines = Files.readAllLines(SAMPLE);
    List<String> shuffled = new ArrayList<>(lines.subList(1, lines.size()));
    Collections.shuffle(shuffled, new Random(11));
    shuffled.add(0, lines.get(0));
    Path other = Files.write(folder.resolve("shuffled.csv"), shuffled);
    assertThat(Run.of(other, folder).decisions().lines().sorted())
        .containsExactlyElementsOf(Run.of(SAMPLE, folder).decisions().lines().sorted().toList());
  }

  @Test
  void progressIsReportedOnLongWorkAlone() throws IOException {
    long[] seconds = {0};
    Run quiet = Run.of(SAMPLE, folder);
    assertThat(quiet.err()).isEmpty();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Path many = folder.resolve("many.csv");
    ManyClaims.main(new String[] {"60000", many.toString()});
    Quickstart.run(
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        () -> seconds[0]++ * 10_000_000_000L,
        many.toString(),
        folder.toString());
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("已读取");
  }

  private static String row(Run run, String claim) throws IOException {
    return run.decisions().lines().filter(row -> row.startsWith(claim + ",")).findFirst().get();
  }

  @Test
  void whatIsAskedForDecides() throws IOException {
    Run usual = Run.of(SAMPLE, folder);
    assertThat(row(usual, "intermediate-after-senior")).contains(",PAYABLE,");
    assertThat(row(usual, "employee-on-the-job")).contains(",PAYABLE,300.00,");
    assertThat(row(usual, "third-of-2020")).endsWith(",2020,3");
    assertThat(row(usual, "first-of-2021")).endsWith(",2021,1");

    Run read = Run.of(SAMPLE, folder, "--reading", "R6=BARRED", "--reading", "R4=ANY_TYPE");
    assertThat(row(read, "intermediate-after-senior")).contains(",LOWER_LEVEL_AFTER_HIGHER,");
    assertThat(row(read, "employee-on-the-job")).contains(",PAYABLE,600.00,");

    Run capped = Run.of(SAMPLE, folder, "--cap", "2");
    assertThat(row(capped, "second-of-2020")).endsWith(",2020,2");
    assertThat(row(capped, "third-of-2020")).contains(",BARRED,").contains(",ANNUAL_LIMIT,");

    Run lifelong = Run.of(SAMPLE, folder, "--window", "LIFETIME", "--cap", "5");
    assertThat(row(lifelong, "fourth-of-2020")).endsWith(",2020,4");
    assertThat(row(lifelong, "first-of-2021")).endsWith(",2021,5");
  }

  @Test
  void optionsStandAnywhere() throws IOException {
    Run run =
        Run.command(
            folder,
            "--cap",
            "2",
            SAMPLE.toString(),
            "--lang",
            "en",
            folder.toString(),
            "--window",
            "LIFETIME");

    assertThat(run.status()).isEqualTo(Quickstart.DONE);
    assertThat(run.out()).startsWith("claims.csv: 320 rows\n");
    assertThat(row(run, "first-of-2021")).contains(",ANNUAL_LIMIT,");
  }

  @Test
  void helpNamesEveryOptionAndEveryReading() {
    for (String language : List.of("zh", "en")) {
      Run run = Run.command(folder, "--help", "--lang", language);
      assertThat(run.status()).isEqualTo(Quickstart.DONE);
      assertThat(run.err()).isEmpty();
      assertThat(run.out())
          .contains("--reading ", "--cap ", "--window ", "--lang ", "--help", "--version");
      for (Reading reading : Reading.values()) {
        assertThat(run.out().lines())
            .contains(
                "  --reading %s=%s"
                    .formatted(
                        reading,
                        reading.choices().stream()
                            .map(ReadingChoice::name)
                            .collect(Collectors.joining(", "))));
      }
    }
  }

  @Test
  void nothingIsTouchedWhenTheFileIsMissing() {
    Path results = folder.resolve("results");
    assertThat(Run.of(Path.of("none.csv"), results).status()).isEqualTo(Quickstart.WRONG);
    assertThat(results).doesNotExist();
  }

  @Test
  void foldersAreMadeAndOldResultsReplaced() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("one").resolve("two"));
    Files.writeString(deep.resolve(Results.PAYMENTS), "old\n".repeat(10_000));

    Run replaced = Run.of(SAMPLE, deep);
    Run made = Run.of(SAMPLE, folder.resolve("new").resolve("folder"));

    assertThat(replaced.payments()).isEqualTo(made.payments()).startsWith("claim_id,kind,");
    assertThat(replaced.decisions()).isEqualTo(made.decisions()).startsWith("claim_id,outcome,");
  }

  @Test
  void anIdentityNumberInTheNameOfAFileIsMasked() throws IOException {
    String number = "149900198908230004";
    Path file = Files.copy(SAMPLE, folder.resolve(number + ".csv"));
    Files.writeString(file, "bad row\n", StandardOpenOption.APPEND);

    Run run = Run.of(file, folder.resolve(number));

    assertThat(run.err())
        .isEqualTo("149900********0004.csv:322: trainee_id: the row has 1 fields, the header 30\n");
    assertThat(run.out()).startsWith("149900********0004.csv：").doesNotContain(number);
    assertThat(Run.of(folder.resolve(number + ".txt"), folder).err()).doesNotContain(number);
  }

  @Test
  void whatIsPrintedIsUtf8WhateverThePlatformPrefers() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=ISO-8859-1",
                "-Dstdout.encoding=ISO-8859-1",
                "-Dstderr.encoding=ISO-8859-1",
                "-cp",
                System.getProperty("java.class.path"),
                Quickstart.class.getName(),
                Path.of("samples", "mistakes", "not-utf-8.csv").toString(),
                folder.toString())
            .start();
    byte[] out = process.getInputStream().readAllBytes();
    byte[] err = process.getErrorStream().readAllBytes();

    assertThat(process.waitFor()).isEqualTo(Quickstart.WRONG);
    assertThat(new String(out, StandardCharsets.UTF_8)).startsWith("not-utf-8.csv：共 3 行");
    assertThat(new String(err, StandardCharsets.UTF_8))
        .contains("certificate_number: '\uFFFD\uFFFD\uFFFD\uFFFD-2' is not UTF-8");
  }
}
