package org.skillsubsidy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.model.terms.ReadingChoice;

/** The options do what they say, and mistakes in the command line are named. */
class QuickstartTest {

  private static final Path SAMPLE = Path.of("samples/claims.csv");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "--cap; --cap needs a value",
        "--cap -1; --cap: '-1' must be a whole number, 0 or more",
        "--cap 1 --cap 2; --cap is given more than once",
        "--window YEAR; --window: 'YEAR' must be CALENDAR_YEAR or LIFETIME",
        "--lang de; --lang: 'de' must be zh or en",
        "--reading R14=X; --reading: 'R14' must be one of R1 to R13",
        "--reading R2; --reading: 'R2' must be such as R2=OCCUPATION",
        "--reading R3=NEVER; --reading: 'NEVER' must be one of PAYABLE, NOT_BARRED",
        "--reading R3=PAYABLE --reading R3=PAYABLE; --reading R3 is given more than once",
        "--verbose; '--verbose' is no option",
        "more; a claims file and a folder for the results are needed; --help says more"
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
        .isEqualTo("quickstart: " + missing + ": there is no such file\n");
    assertThat(Run.of(folder, folder).err())
        .isEqualTo("quickstart: " + folder + ": is a folder, not a file\n");
    Path file = Files.writeString(folder.resolve("taken"), "");
    assertThat(Run.of(SAMPLE, file).err())
        .isEqualTo("quickstart: " + file + ": results cannot be written there, it is a file\n");
    Path own = Files.copy(SAMPLE, folder.resolve("decisions.csv"));
    Run overwriting = Run.of(own, folder);
    assertThat(overwriting.status()).isEqualTo(Quickstart.WRONG);
    assertThat(Files.readString(own)).isEqualTo(Files.readString(SAMPLE));
  }

  @Test
  void helpAndVersionNeedNoFiles() {
    assertThat(Run.command(folder, "--help").out()).startsWith("用法");
    assertThat(Run.command(folder, "--help", "--lang", "en").out()).startsWith("Usage");
    assertThat(Run.command(folder, "--version").out()).startsWith("quickstart ");
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
  void bothLanguagesHaveEveryText() {
    String name = "org.skillsubsidy.quickstart.texts";
    assertThat(ResourceBundle.getBundle(name, Locale.CHINESE).keySet())
        .isEqualTo(ResourceBundle.getBundle(name, Locale.ENGLISH).keySet())
        .isNotEmpty();
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
}
