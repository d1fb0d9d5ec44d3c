package org.skillsubsidy.policy.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillsubsidy.policy.model.json.JsonText;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;

/** Answers in a file, compared field by field, and the three forms of the report on them. */
class ConformanceReportTest {

  @TempDir private Path folder;

  private static String expectation() {
    return JsonText.write(Expectation.paid().toJson(Fixtures.claim().build()));
  }

  private ConformanceReport answered(String... answers) throws IOException {
    CaseBook book = new CaseBook();
    book.about("2.4")
        .shows("paid", "A <worker> is \"paid\" & glad.", Fixtures.claim(), Expectation.paid());
    book.about("2.6").shows("keys", "Keys.", Fixtures.claim(), Expectation.paid().withKeys("a"));
    Path cases = folder.resolve("cases.jsonl");
    Files.writeString(cases, book.text());
    Path file = folder.resolve("answers.jsonl");
    Files.write(file, List.of(answers));
    return ConformanceKit.of(cases).compare("Acme <1.0>", file);
  }

  private static String answer(String id, Consumer<ObjectNode> change) {
    ObjectNode decision = (ObjectNode) JsonText.read(expectation(), "expectation");
    change.accept(decision);
    return "{\"id\":\"%s\",\"decisions\":[%s]}".formatted(id, decision);
  }

  private List<String> remarksOn(Consumer<ObjectNode> change) throws IOException {
    return answered(answer("paid", change)).results().get(0).remarks();
  }

  @Test
  void everyFieldThatDiffersIsNamed() throws IOException {
    assertThat(remarksOn(json -> {})).isEmpty();
    assertThat(remarksOn(json -> json.put("outcome", "BARRED")))
        .containsExactly("outcome: expected PAYABLE, but it is BARRED");
    assertThat(remarksOn(json -> json.put("total_yuan", "1100.01")))
        .containsExactly("total_yuan: expected 1100.00, but it is 1100.01");
    assertThat(remarksOn(json -> json.putArray("bars").add("NOT_LISTED").add("ANNUAL_LIMIT")))
        .containsExactly("bars: expected nothing, but it is NOT_LISTED|ANNUAL_LIMIT");
    assertThat(remarksOn(json -> json.remove("denials")))
        .containsExactly("denials: expected nothing, but it is left out");
    assertThat(remarksOn(json -> json.put("annual_slot", 2)))
        .containsExactly("annual_slot: expected 1, but it is 2");
    assertThat(remarksOn(json -> json.remove(List.of("year", "annual_slot"))))
        .containsExactly(
            "year: expected 2020, but it is nothing", "annual_slot: expected 1, but it is nothing");
    assertThat(remarksOn(json -> json.putArray("readings").add("R1")))
        .containsExactly("readings: expected nothing, but it is R1");
    assertThat(remarksOn(json -> json.put("conflict", true)))
        .containsExactly("conflict: expected false, but it is true");
    assertThat(remarksOn(json -> payment(json).put("fund", "INDUSTRY_FUND")).get(0))
        .startsWith("payments: expected WORKER_TRAINING 800.00 to TRAINEE 140105********000X from")
        .contains("from INDUSTRY_FUND by 2.4");
  }

  private static ObjectNode payment(ObjectNode json) {
    return (ObjectNode) json.get("payments").get(0);
  }

  @Test
  void spellingIsNoDifference() throws IOException {
    assertThat(
            remarksOn(
                json -> {
                  json.put("total_yuan", "1100").put("level", "JUNIOR").put("repeat", false);
                  payment(json).put("amount_yuan", "800.0");
                  String payee = payment(json).get("payee_id").textValue();
                  payment(json).put("payee_id", payee.replace('X', 'x'));
                }))
        .isEmpty();
  }

  @Test
  void anAnswerThatCannotBeReadFails() throws IOException {
    assertThat(remarksOn(json -> json.put("total_yuan", 1100)))
        .containsExactly("line 1/decisions/0/total_yuan: '1100' must be a text, in quotes");
    assertThat(remarksOn(json -> json.put("note", "x")))
        .containsExactly("line 1/decisions/0/note: '\"x\"' is a field that is not known here");
    assertThat(remarksOn(json -> payment(json).remove("fund")))
        .containsExactly("line 1/decisions/0/payments/0/fund: '' must not be left out");
  }

  @Test
  void aDecisionTooManyIsADifference() throws IOException {
    String twice = "{\"id\":\"paid\",\"decisions\":[%1$s,%1$s]}".formatted(expectation());
    assertThat(answered(twice).results().get(0).remarks())
        .containsExactly("decisions: expected 1, but there are 2");
  }

  @Test
  void explanationsMayBeLeftOutAndTheReportSaysSo() throws IOException {
    ConformanceReport report =
        answered(answer("paid", json -> json.remove("readings")), answer("keys", json -> {}));
    assertThat(report.summary()).isEqualTo("PASSED: 2 passed, 0 failed, 0 not supported");
    assertThat(report.notCompared()).containsExactly("exclusive_keys", "readings");
    assertThat(report.text())
        .contains("Left out   exclusive_keys, readings: not compared where left out");
  }

  @Test
  void theTextNamesClauseCaseAndDifference() throws IOException {
    ConformanceReport report = answered(answer("paid", json -> json.put("outcome", "BARRED")));
    assertThat(report.text())
        .isEqualTo(
            """
            Conformance with the skills training subsidy plan 2019-2021

            Candidate  Acme <1.0>
            Cases      cases.jsonl, 2 cases, SHA-256 %s
            Result     FAILED: 0 passed, 2 failed, 0 not supported

            Clause  Passed  Failed  Not supported
            2.4          0       1              0
            2.6          0       1              0

            Problems of the run

            lines of answers: 1, cases: 2

            Failed

            2.4  paid
              A <worker> is "paid" & glad.
                outcome: expected PAYABLE, but it is BARRED
            2.6  keys
              Keys.
                there is no answer
            """
                .formatted(report.digest()));
    assertThat(report.digest()).matches("[0-9a-f]{64}");
  }

  @Test
  void theCsvHasARowForEachCase() throws IOException {
    ConformanceReport report = answered(answer("paid", json -> json.put("outcome", "BARRED")));
    List<List<String>> rows =
        CsvReader.builder().ofCsvRecord(report.csv()).stream().map(CsvRecord::getFields).toList();
    assertThat(rows)
        .containsExactly(
            List.of("clause", "case", "verdict", "sentence", "remarks"),
            List.of(
                "2.4",
                "paid",
                "FAILED",
                "A <worker> is \"paid\" & glad.",
                "outcome: expected PAYABLE, but it is BARRED"),
            List.of("2.6", "keys", "FAILED", "Keys.", "there is no answer"));
  }

  @Test
  void thePageNeedsNothingElseAndEscapesWhatItShows() throws IOException {
    String page = answered(answer("paid", json -> json.put("outcome", "<b>"))).html();
    assertThat(page)
        .startsWith("<!DOCTYPE html>")
        .contains("Acme &lt;1.0&gt;")
        .contains("A &lt;worker&gt; is &quot;paid&quot; &amp; glad.")
        .contains("expected PAYABLE, but it is &lt;b&gt;")
        .contains("<td lang=\"zh\">二(四) 面向广大劳动者开展职业技能培训和创业培训</td>")
        .contains("<li class=\"failed\">lines of answers: 1, cases: 2</li>")
        .doesNotContain("http:", "https:", "src=", "href=", "<script", "@import", "url(");
  }

  @Test
  void noFormHoldsAWholeIdentityNumber() throws IOException {
    String number = Fixtures.TRAINEE.storageForm();
    ConformanceReport report =
        answered(
            answer("paid", json -> json.put("outcome", number)),
            "{\"id\":\"keys\",\"not_supported\":\"" + number + "\"}",
            number,
            "{\"id\":\"" + number + "\"}");
    for (String form : List.of(report.text(), report.csv(), report.html())) {
      assertThat(form).contains("140105********000X").doesNotContain(number);
    }
  }

  @Test
  void theReportIsWrittenInThreeForms() throws IOException {
    ConformanceReport report = answered();
    report.writeTo(folder.resolve("a/b"));
    assertThat(folder.resolve("a/b/report.txt")).hasContent(report.text());
    assertThat(folder.resolve("a/b/report.csv")).hasContent(report.csv());
    assertThat(folder.resolve("a/b/report.html")).hasContent(report.html());
  }

  @Test
  void casesThatAreNoneAreRefusedByTheirLine() throws IOException {
    Path file = folder.resolve("wrong.jsonl");
    CaseBook book = new CaseBook();
    book.about("2.4").shows("one", "One.", Fixtures.claim(), Expectation.paid());
    String good = book.text().strip();
    Files.write(file, List.of(good, good.replace("\"id\":\"one\"", "\"name\":\"one\"")));
    assertThatThrownBy(() -> ConformanceKit.of(file))
        .isInstanceOf(InvalidFactException.class)
        .hasMessageStartingWith("wrong.jsonl:2/id: ");
    Files.write(file, List.of(good, good));
    assertThatThrownBy(() -> ConformanceKit.of(file)).hasMessage("id: 'one' is there twice");
    Files.write(file, List.of(good.replaceAll("\"expected\":.*", "\"expected\":[]}")));
    assertThatThrownBy(() -> ConformanceKit.of(file))
        .hasMessageStartingWith("wrong.jsonl:1/expected: '0' must hold a decision for each");
  }
}
