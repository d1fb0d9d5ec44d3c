package org.skillsubsidy.policy.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.history.HistoryEntry;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.json.JsonText;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.value.Yuan;
import org.skillsubsidy.policy.rules.PolicyCalculator;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;

/** What is written as CSV and JSON is what other readers of them read. */
class LinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "a,b",
        "\"",
        "a\"b\"",
        "line\nfeed",
        "carriage\rreturn",
        "\ttab",
        "培训补贴",
        "back\\slash",
        " blank ",
        "\u0000\u001f",
        "𠀀",
        "\u2028"
      })
  void anyTextComesBack(String text) {
    String line = Csv.line("first", text, "last");
    JsonNode json = JsonText.read(new JsonObject().put("f", text).toString(), "text");

    assertThat(CsvReader.builder().ofCsvRecord(line).iterator().next().getFields())
        .containsExactly("first", text, "last");
    assertThat(json.get("f").textValue()).isEqualTo(text);
  }

  @Test
  void onlyWhatMustBeQuotedIsQuoted() {
    assertThat(Csv.line("a b", 1, "x,y", "say \"x\"")).isEqualTo("a b,1,\"x,y\",\"say \"\"x\"\"\"");
    assertThat(Csv.line()).isEmpty();
  }

  @Test
  void fieldsStandInTheOrderInWhichTheyArePut() {
    JsonObject inner = new JsonObject().put("b", true);

    assertThat(
            new JsonObject()
                .put("z", 1)
                .putNull("a")
                .put("o", inner)
                .putTexts("t", List.of("x y", "\"", "\u001f"))
                .putObjects("l", List.of(inner, new JsonObject()))
                .putTexts("none", List.of()))
        .hasToString(
            "{\"z\":1,\"a\":null,\"o\":{\"b\":true},\"t\":[\"x y\",\"\\\"\",\"\\u001f\"],"
                + "\"l\":[{\"b\":true},{}],\"none\":[]}");
  }

  @Test
  void everyCharacterThatMarkdownGivesAMeaningIsEscaped() {
    assertThat(Markdown.escape("\\`*_{}[]<>#|~&"))
        .isEqualTo("\\\\\\`\\*\\_\\{\\}\\[\\]\\<\\>\\#\\|\\~\\&");
    assertThat(Markdown.escape("plain 文字 (1.5-2)!")).isEqualTo("plain 文字 (1.5-2)!");
  }

  @Test
  void valuesStandInJsonAsInTheFiles() {
    SubsidyClaim claim = Fixtures.claim().build();
    TrainingHistory empty = TrainingHistory.empty(Fixtures.TRAINEE);
    HistoryEntry decided =
        PolicyCalculator.DEFAULT.decide(claim, empty).historyEntry().orElseThrow();
    HistoryEntry outside = Fixtures.pastTraining().build();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("number", 3);
    values.put("money", Yuan.of("12.5"));
    values.put("constant", CertificateLevel.SENIOR);
    values.put("day", LocalDate.of(2020, 3, 2));
    values.put("terms", PolicyTerms.PLAN);
    values.put("claim", ClaimId.parse("C-" + Fixtures.TRAINEE.storageForm()));
    values.put("trainings", List.of(decided, outside));
    JsonObject json = new JsonObject();
    values.forEach((name, value) -> JsonValue.put(json, name, value));

    assertThat(json)
        .hasToString(
            "{\"number\":3,\"money\":\"12.50\",\"constant\":\"SENIOR\",\"day\":\"2020-03-02\","
                + "\"terms\":\"2019-01-01/2021-12-31\",\"claim\":\"C-"
                + Fixtures.TRAINEE
                + "\",\"trainings\":[\"C-1\",\"P-1\"]}");
  }
}
