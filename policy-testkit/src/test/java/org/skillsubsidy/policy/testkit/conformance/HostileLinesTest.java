package org.skillsubsidy.policy.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.testkit.arbitrary.EndlessText;
import org.skillsubsidy.policy.testkit.arbitrary.HostileTexts;

/** Cases and answers that somebody else wrote: read or refused, within bounds, and never leaked. */
class HostileLinesTest {

  private static final String SEED = "20190701";
  private static final List<ConformanceCase> CASES =
      ConformanceKit.standard().cases().subList(0, 5);

  @Provide
  Arbitrary<String> cases() {
    return HostileTexts.of(
        Arbitraries.of(ConformanceKit.resource("1.0/history.jsonl").lines().limit(5).toList()));
  }

  @Property(seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void aLineIsACaseOrRefused(@ForAll("cases") String line) {
    try {
      ConformanceCase read = ConformanceCase.read(line, "cases.jsonl:1");
      assertThat(HostileTexts.numbersIn(read.toString())).isEmpty();
      assertThat(read.toString()).doesNotContain("\n", "\u202E");
    } catch (InvalidFactException e) {
      assertThat(HostileTexts.numbersIn(e.getMessage())).isEmpty();
      assertThat(e).hasMessageMatching("[^\\n\\r]{1,1000}");
    }
  }

  @Provide
  Arbitrary<String> answers() {
    return HostileTexts.of(
        CASES.stream()
            .map(
                asked ->
                    """
                    {"id":"%s","decisions":[{"claim_id":"C-1","outcome":"PAYABLE","total_yuan":\
                    "300.00","bars":["NOT_LISTED"],"denials":[],"year":2020,"annual_slot":1,\
                    "readings":["R7"],"payments":[{"kind":"CERTIFICATE","amount_yuan":"300.00",\
                    "payee_kind":"TRAINEE","payee_id":"14010519880229005x","fund":"A",\
                    "clause":"2.6"}]}]}"""
                        .formatted(asked.id()))
            .toArray(String[]::new));
  }

  @Property(seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void aLineIsAnAnswerOrAProblem(@ForAll("answers") String line) {
    Answers answers = Answers.read(line.lines(), CASES);
    for (ConformanceCase asked : CASES) {
      Answer answer = answers.byCase().get(asked.id());
      if (answer != null) {
        CaseResult.of(asked, answer).remarks().forEach(HostileLinesTest::checkShown);
      }
    }
    answers.problems().forEach(HostileLinesTest::checkShown);
  }

  private static void checkShown(String shown) {
    assertThat(HostileTexts.numbersIn(shown)).isEmpty();
    assertThat(shown).matches("[^\\n\\r\u202E]{1,4500}");
  }

  @Test
  void aTextWithoutAnEndIsGivenUp() {
    EndlessText text =
        EndlessText.of("{\"id\":\"140105199003070012", "a", BoundedText.LONGEST * 2L);

    assertThatThrownBy(() -> BoundedText.of(text, "answers.jsonl"))
        .isInstanceOf(InvalidFactException.class)
        .hasMessageStartingWith("answers.jsonl: '{\"id\":\"140105********0012aaa")
        .hasMessageEndingWith("...' is longer than 67108864 characters");
    assertThat(text.taken()).isLessThan(BoundedText.LONGEST + 20_000L);
  }

  @Test
  void ofManyWrongLinesTheFirstAreTold() {
    Answers answers = Answers.read(Collections.nCopies(500_000, "").stream(), CASES);

    assertThat(answers.problems())
        .hasSize(1_002)
        .startsWith("line 1: '' is no JSON: it is empty")
        .endsWith(
            "the lines behind these 1000 problems were not read",
            "lines of answers: 500000, cases: 5");
  }

  @Test
  void aFileIsNamedWithoutANumberInItsName(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("140105199003070012.jsonl");
    Files.writeString(file, "{}\n");

    assertThatThrownBy(() -> ConformanceKit.of(file))
        .hasMessageStartingWith("140105********0012.jsonl:1/id: ");
    Files.write(file, "\u00E9".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> ConformanceKit.of(file))
        .hasMessageContaining("140105********0012.jsonl: ")
        .message()
        .doesNotContain("140105199003070012");
  }

  @Test
  void anIdIsShownAsItIsSoItHoldsNothingThatMayNotBeShown() {
    String line = ConformanceKit.resource("1.0/bars.jsonl").lines().findFirst().orElseThrow();
    String id = ConformanceCase.read(line, "line").id();

    for (String other : List.of("", "140105-19900307-0012", "a\\nb", "a".repeat(201))) {
      assertThatThrownBy(
              () ->
                  ConformanceCase.read(
                      line.replaceFirst(id, other.replace("\\", "\\\\")), "line 7"))
          .isInstanceOf(InvalidFactException.class)
          .hasMessageStartingWith("line 7/id: '")
          .hasMessageEndingWith(
              "' must be 1 to 200 printable characters, without an identity number");
    }
    assertThat(ConformanceCase.read(line.replaceFirst(id, "a".repeat(200)), "line").id())
        .hasSize(200);
  }
}
