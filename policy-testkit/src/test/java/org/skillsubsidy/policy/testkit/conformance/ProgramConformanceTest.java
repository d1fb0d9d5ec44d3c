package org.skillsubsidy.policy.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;

/** Programs outside: those that answer, and those that crash, hang, flood or talk. */
class ProgramConformanceTest {

  private static final Duration LONG = Duration.ofMinutes(2);

  @TempDir private Path folder;
  private ConformanceKit three;

  @BeforeEach
  void writeThreeCases() throws IOException {
    CaseBook book = new CaseBook();
    CaseBook.Page page = book.about("2.4");
    for (String id : List.of("one", "two", "three")) {
      page.shows(id, "A worker is paid.", Fixtures.claim(), Expectation.paid());
    }
    Path file = folder.resolve("three.jsonl");
    Files.writeString(file, book.text());
    three = ConformanceKit.of(file);
  }

  @Test
  void aProgramThatAnswersRightPassesAll() throws InterruptedException {
    ConformanceReport report =
        ConformanceKit.standard().run("Acme", Program.command("answers"), LONG);
    assertThat(report.problems()).isEmpty();
    assertThat(report.with(Verdict.FAILED)).isEmpty();
    assertThat(report.summary())
        .isEqualTo(
            "PASSED: %d passed, 0 failed, 0 not supported".formatted(report.results().size()));
    assertThat(report.notCompared()).isEmpty();
  }

  @Test
  void aProgramThatCrashesFailsWhatItDidNotAnswer() throws InterruptedException {
    ConformanceReport report = three.run("Acme", Program.command("crashes"), LONG);
    assertThat(report.isPassed()).isFalse();
    assertThat(report.count(Verdict.PASSED)).isEqualTo(1);
    assertThat(report.with(Verdict.FAILED))
        .allMatch(result -> result.remarks().equals(List.of("there is no answer")));
    assertThat(report.problems())
        .containsExactly(
            "the program ended with status 3",
            "it wrote on standard error: out of luck with 110105********002X",
            "lines of answers: 1, cases: 3");
  }

  @Test
  void aProgramThatStopsEarlyDoesNotPass() throws InterruptedException {
    ConformanceReport report = three.run("Acme", Program.command("stops-early"), LONG);
    assertThat(report.summary()).isEqualTo("FAILED: 1 passed, 2 failed, 0 not supported");
    assertThat(report.problems()).containsExactly("lines of answers: 1, cases: 3");
  }

  @Test
  void aProgramThatNeverEndsIsStopped() throws InterruptedException {
    ConformanceReport report =
        three.run("Acme", Program.command("never-ends"), Duration.ofSeconds(1));
    assertThat(report.isPassed()).isFalse();
    assertThat(report.problems()).contains("the program did not end within 1 seconds");
  }

  @Test
  void aProgramThatFloodsIsStopped() throws InterruptedException {
    ConformanceReport report = three.run("Acme", Program.command("floods"), LONG);
    assertThat(report.isPassed()).isFalse();
    assertThat(report.problems()).contains("the program writes more than 67108864 characters");
  }

  @Test
  void whatIsNoAnswerIsReportedByItsLine() throws InterruptedException {
    ConformanceReport report = three.run("Acme", Program.command("talks"), LONG);
    assertThat(report.count(Verdict.PASSED)).isEqualTo(3);
    assertThat(report.isPassed()).isFalse();
    assertThat(report.problems())
        .satisfiesExactly(
            first -> assertThat(first).startsWith("line 1: 'Welcome to Acme 1.0' is no JSON"),
            second -> assertThat(second).isEqualTo("line 5 answers case 'one' a second time"),
            third ->
                assertThat(third).isEqualTo("line 6 answers case 'unasked', which was not asked"),
            fourth -> assertThat(fourth).isEqualTo("lines of answers: 6, cases: 3"));
  }

  @Test
  void anHonestNoIsNoFailure() throws InterruptedException {
    ConformanceReport report = three.run("Acme", Program.command("declines"), LONG);
    assertThat(report.summary()).isEqualTo("PASSED IN PART: 0 passed, 0 failed, 3 not supported");
    assertThat(report.results().get(0).remarks()).containsExactly("anything");
  }

  @Test
  void aProgramThatDoesNotExistCannotBeRun() {
    List<String> nowhere = List.of(folder.resolve("nowhere").toString());
    assertThatThrownBy(() -> three.run("Acme", nowhere, LONG))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("cannot start");
  }
}
