package org.skillsubsidy.policy.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsubsidy.policy.model.json.JsonText;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;

class ConformanceCommandTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path folder;
  private Path cases;

  @BeforeEach
  void writeACase() throws IOException {
    CaseBook book = new CaseBook();
    book.about("2.4").shows("one", "A worker is paid.", Fixtures.claim(), Expectation.paid());
    cases = folder.resolve("cases.jsonl");
    Files.writeString(cases, book.text());
  }

  private int run(String... args) throws InterruptedException {
    return ConformanceCommand.run(List.of(args), stream(out), stream(err));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void askPrintsTheQuestionsWithoutTheAnswers() throws InterruptedException {
    assertThat(run("ask")).isZero();
    List<String> questions = text(out).lines().toList();
    assertThat(questions).hasSameSizeAs(ConformanceKit.standard().cases());
    assertThat(questions)
        .noneMatch(question -> question.contains("\"expected\""))
        .noneMatch(question -> question.contains("\"sentence\""));
  }

  @Test
  void runStartsAProgramAndReports() throws InterruptedException {
    Path reports = folder.resolve("reports");
    List<String> args =
        new ArrayList<>(
            List.of("run", "--cases", cases.toString(), "--report", reports.toString()));
    args.addAll(List.of("--name", "Acme 1.0", "--timeout", "120", "--"));
    args.addAll(Program.command("answers"));
    assertThat(run(args.toArray(String[]::new))).isZero();
    assertThat(text(out))
        .contains("Candidate  Acme 1.0")
        .contains("Cases      cases.jsonl, 1 cases")
        .contains("Result     PASSED: 1 passed, 0 failed, 0 not supported");
    assertThat(reports.resolve("report.html")).exists();
    assertThat(text(err)).isEmpty();
  }

  @Test
  void compareReadsAnswersFromAFile() throws IOException, InterruptedException {
    Path answers = folder.resolve("answers.jsonl");
    String decision = JsonText.write(Expectation.paid().toJson(Fixtures.claim().build()));
    Files.writeString(answers, "{\"id\":\"one\",\"decisions\":[" + decision + "]}\n");
    assertThat(run("compare", "--cases", cases.toString(), answers.toString())).isZero();
    assertThat(text(out)).contains("Candidate  " + answers);
    Files.writeString(answers, "{\"id\":\"one\",\"decisions\":[]}\n");
    assertThat(run("compare", "--cases", cases.toString(), answers.toString())).isEqualTo(1);
    assertThat(text(out)).contains("decisions: expected 1, but there are 0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "help",
        "ask more",
        "ask --",
        "run",
        "run --",
        "run java",
        "compare",
        "compare a b",
        "compare -- a",
        "run --colour red -- java",
        "run --name",
      })
  void whatIsNoCommandIsAnsweredWithTheUsage(String args) throws InterruptedException {
    assertThat(run(args.isEmpty() ? new String[0] : args.split(" "))).isEqualTo(2);
    assertThat(text(err)).startsWith("usage: ask");
    assertThat(text(out)).isEmpty();
  }

  @Test
  void whatCannotBeCarriedOutIsSaidInALine() throws InterruptedException {
    String nowhere = folder.resolve("nowhere").toString();
    assertThat(run("compare", nowhere)).isEqualTo(2);
    assertThat(run("ask", "--cases", nowhere)).isEqualTo(2);
    assertThat(run("run", "--cases", cases.toString(), "--", nowhere)).isEqualTo(2);
    assertThat(run("run", "--timeout", "0", "--", "java")).isEqualTo(2);
    assertThat(text(err).lines())
        .satisfiesExactly(
            first -> assertThat(first).startsWith("cannot read " + nowhere),
            second -> assertThat(second).startsWith("cannot read " + nowhere),
            third -> assertThat(third).startsWith("cannot start " + nowhere),
            fourth -> assertThat(fourth).isEqualTo("--timeout: '0' must be seconds, 1 to 999999"));
  }
}
