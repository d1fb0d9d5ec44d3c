package org.skillsubsidy.policy.testkit.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.json.InvalidJsonException;
import org.skillsubsidy.policy.model.json.JsonProblem;
import org.skillsubsidy.policy.model.json.JsonReading;
import org.skillsubsidy.policy.model.json.JsonText;
import org.skillsubsidy.policy.model.json.PolicyJson;
import org.skillsubsidy.policy.model.json.TermsPack;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;

/** Each limit of documents: what is within it is read, what is beyond is refused and named. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class DocumentLimitsTest {

  private static final String CLAIM = PolicyJson.write(Fixtures.claim().build());

  private record Limit(String within, String beyond, String problem) {}

  static List<Limit> limits() {
    return List.of(
        new Limit(
            "[".repeat(JsonText.MAX_DEPTH) + "]".repeat(JsonText.MAX_DEPTH),
            "[".repeat(JsonText.MAX_DEPTH + 1) + "]".repeat(JsonText.MAX_DEPTH + 1),
            "nesting depth (17) exceeds the maximum allowed (16"),
        new Limit(
            "[" + "[".repeat(JsonText.MAX_DEPTH - 1) + "]".repeat(JsonText.MAX_DEPTH - 1) + "]",
            "[".repeat(1_000_000),
            "nesting depth (17) exceeds the maximum allowed (16"),
        new Limit(
            '"' + "a".repeat(JsonText.MAX_TEXT) + '"',
            '"' + "a".repeat(JsonText.MAX_TEXT + 1) + '"',
            "(4097) exceeds the maximum allowed (4096"),
        new Limit(
            "{\"" + "a".repeat(JsonText.MAX_NAME) + "\":1}",
            "{\"" + "a".repeat(1_000_000) + "\":1}",
            "exceeds the maximum allowed (256"),
        new Limit(
            "9".repeat(JsonText.MAX_DIGITS),
            "9".repeat(JsonText.MAX_DIGITS + 1),
            "(21) exceeds the maximum allowed (20"),
        new Limit("-1", "-" + "9".repeat(1_000_000), "exceeds the maximum allowed ("),
        new Limit("1e999999999", "1e9999999999", "holds a number with too large an exponent"),
        new Limit("0.0000000000000000001", "0." + "0".repeat(1_000_000), "allowed ("),
        new Limit(
            "[" + "0,".repeat(100_000) + "0]",
            "[" + "0,".repeat(JsonText.MAX_TOKENS) + "0]",
            "exceeds the maximum allowed (4194304"),
        new Limit(
            "7" + " ".repeat(JsonText.MAX_DOCUMENT - 1),
            "7" + " ".repeat(JsonText.MAX_DOCUMENT),
            "is longer than the limit of 67108864 characters"));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("limits")
  void whatIsBeyondALimitIsRefusedWithTheLimit(Limit limit) {
    JsonText.read(limit.within, "message");

    assertThatThrownBy(() -> JsonText.read(limit.beyond, "message"))
        .isInstanceOfSatisfying(
            InvalidFactException.class,
            e -> {
              assertThat(e)
                  .hasMessageStartingWith("message: '")
                  .hasMessageContaining(limit.problem);
              Shown.check(e);
            });
    assertThat(PolicyJson.STRICT.readClaim(limit.beyond).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.problem()).contains(limit.problem));
  }

  @Test
  void aDocumentWithTooManyProblemsIsNotReadToItsEnd() {
    String empty = "{\"claims\":[" + "{},".repeat(50_000) + "{}]}";
    JsonReading<List<SubsidyClaim>> reading = PolicyJson.STRICT.readClaims(empty);

    assertThat(reading.value()).isEmpty();
    assertThat(reading.problems()).hasSize(PolicyJson.MAX_PROBLEMS + 1);
    assertThat(reading.problems().get(PolicyJson.MAX_PROBLEMS))
        .hasToString("/ (line 1, column 1): has 1000 problems; the rest was not read");
    assertThatThrownBy(reading::orThrow)
        .isInstanceOf(InvalidJsonException.class)
        .hasMessageEndingWith("\nand 981 more")
        .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(21));
  }

  @Test
  void manyFieldsThatAreNotKnownEndReadingToo() {
    StringBuilder fields = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      fields.append(",\"f").append(i).append("\":").append(i);
    }

    assertThat(problems(CLAIM.replaceFirst("}}$", fields + "}}")))
        .hasSize(PolicyJson.MAX_PROBLEMS + 1);
  }

  /**
   * A place is as long as the names on the way to it, so that it must not be made for each value.
   */
  @Test
  void deepValuesWithLongNamesAreNotGoneThroughOneByOne() {
    String name = "{\"" + "n".repeat(JsonText.MAX_NAME) + "\":";
    int depth = JsonText.MAX_DEPTH - 3;
    String deep = name.repeat(depth) + "[" + "0,".repeat(300_000) + "0]" + "}".repeat(depth);

    assertThat(problems(CLAIM.replaceFirst("}}$", ",\"deep\":" + deep + "}}")))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.pointer()).isEqualTo("/claim/deep");
              assertThat(problem.problem()).endsWith("...' is a field that is not known here");
            });
  }

  @Test
  void aNameCannotBreakTheLineOfAPlaceOrCarryANumberInto() {
    String name = "a\\nERROR 140105-19900307-0012" + "\u202E" + "b".repeat(100);
    List<JsonProblem> problems =
        problems(CLAIM.replaceFirst("}}$", ",\n\"" + name.replace("\\", "\\\\") + "\":7}}"));

    assertThat(problems)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.pointer())
                  .isEqualTo(
                      "/claim/a\uFFFDERROR 140105-********-0012\uFFFD" + "b".repeat(51) + "...");
              assertThat(problem.line()).isEqualTo(2);
              Shown.check(problem.toString());
            });
  }

  @Test
  void aNumberThatIsKeptIsGivenBackAsItWas() {
    for (String number :
        List.of("1e999999999", "0.12345678901234567", "1.50", "1E-400", "12345678901234567890")) {
      String json = CLAIM.replaceFirst("\\{", "{\"portal\":" + number + ",");
      JsonReading<SubsidyClaim> reading = PolicyJson.KEEPING_UNKNOWN.readClaim(json);
      String back = reading.withUnknown(PolicyJson.write(reading.orThrow()));

      assertThat(back).endsWith("\"portal\":" + number.replace("e9", "E+9") + "}");
    }
  }

  @Test
  void aTimelineHasAtMostAThousandTerms() {
    String timeline =
        "{\"timeline\":["
            + "{},".repeat(PolicyJson.MAX_TERMS)
            + "{\"valid_from\":\"2030-01-01\",\"valid_to\":\"2030-12-31\"}]}";

    assertThat(PolicyJson.STRICT.readTimeline(timeline).problems())
        .extracting(JsonProblem::toString)
        .containsExactly(
            "/timeline (line 1, column 13): '1001 terms' must not hold more than 1000");
  }

  @Test
  void aPackHasAtMostFiveThousandFacts() {
    assertThat(TermsPack.MAX_FACTS).isEqualTo(5_000);
    assertThat(
            packProblems(
                period -> {
                  ArrayNode parts = period.putArray("training_cap");
                  for (int i = 0; i <= TermsPack.MAX_FACTS; i++) {
                    parts.addObject();
                  }
                }))
        .contains("are too many: a pack holds at most 5000");
  }

  @Test
  void aPackHasAtMostAHundredPeriods() {
    JsonNode plan = JsonText.read(plan(), "plan");
    ArrayNode periods = (ArrayNode) plan.get("pack").get("periods");
    while (periods.size() <= TermsPack.MAX_PERIODS) {
      periods.addObject();
    }

    assertThat(PolicyJson.STRICT.readPack(JsonText.write(plan)).problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.problem())
                    .isEqualTo("'101 periods' must not hold more than 100"));
  }

  @Test
  void whatAPackCallsItselfIsShownMasked() {
    ObjectNode plan = (ObjectNode) JsonText.read(plan(), "plan");
    ((ObjectNode) plan.get("pack")).put("name", "of 140105199003070012");
    TermsPack pack = PolicyJson.STRICT.readPack(JsonText.write(plan)).orThrow();

    assertThat(pack).asString().startsWith("of 140105********0012: ");
    assertThat(pack.name()).isEqualTo("of 140105199003070012");
  }

  private static String packProblems(Consumer<ObjectNode> change) {
    JsonNode plan = JsonText.read(plan(), "plan");
    change.accept((ObjectNode) plan.get("pack").get("periods").get(0));
    List<JsonProblem> problems = PolicyJson.STRICT.readPack(JsonText.write(plan)).problems();
    problems.forEach(problem -> Shown.check(problem.toString()));
    return problems.toString();
  }

  private static String plan() {
    try (InputStream stream =
        Objects.requireNonNull(TermsPack.class.getResourceAsStream(TermsPack.PLAN))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<JsonProblem> problems(String claim) {
    return PolicyJson.STRICT.readClaim(claim).problems();
  }
}
