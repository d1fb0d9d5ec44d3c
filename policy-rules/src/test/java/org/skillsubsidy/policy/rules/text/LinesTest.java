package org.skillsubsidy.policy.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsubsidy.policy.model.json.JsonText;

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
}
