package org.skillsubsidy.policy.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillsubsidy.policy.model.Samples;
import org.skillsubsidy.policy.model.claim.CertificateNumber;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.PayeeKind;
import org.skillsubsidy.policy.model.decision.RepeatKey;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.OutsideTraining;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.identity.TrainingId;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.ProviderKind;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.terms.CapWindow;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.terms.Readings;

/** Law 13 for documents, and what a reader says of those that are none. */
class PolicyJsonTest {

  private static final PolicyJson STRICT = PolicyJson.STRICT;

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(resource(PolicyJson.SCHEMA));

  private static String resource(String name) {
    try (InputStream stream =
        Objects.requireNonNull(PolicyJson.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SubsidyClaim claim() {
    return Samples.claim().build();
  }

  private static SubsidyDecision paid() {
    return SubsidyDecision.builder()
        .start(claim())
        .year(2020)
        .level(CertificateLevel.JUNIOR)
        .deny(Denial.ENTERPRISE_TRAINING_ALREADY_PAID_THIS_YEAR)
        .pay(
            SubsidyKind.CERTIFICATE,
            300_00,
            PayeeKind.PROVIDER,
            FundSource.SKILLS_SPECIAL_ACCOUNT,
            Clause.C2_6)
        .enter(CapWindow.LIFETIME, 2, RepeatKey.ANY_LEVEL)
        .build();
  }

  private static SubsidyDecision barred() {
    return SubsidyDecision.builder()
        .start(Samples.claim().id(ClaimId.parse("C-2")).certificate(Optional.empty()).build())
        .bar(Bar.NOT_IN_FORCE)
        .build();
  }

  private static TrainingHistory history() {
    return TrainingHistory.of(
        Samples.traineeId(),
        List.of(
            OutsideTraining.builder()
                .year(2019)
                .slot(1)
                .provider(OrganisationCode.parse(Samples.PROVIDER))
                .trainingId(TrainingId.parse("T-1"))
                .occupation(Samples.occupation())
                .level(CertificateLevel.SENIOR)
                .trainingEnd(LocalDate.of(2019, 12, 1))
                .paidFen(Map.of(SubsidyKind.CERTIFICATE, 600_00L))
                .certificateNumber(CertificateNumber.parse("S|\"1"))
                .build(),
            paid().historyEntry().orElseThrow()));
  }

  private static PolicyTimeline timeline() {
    return PolicyTimeline.of(
        PolicyTerms.PLAN,
        PolicyTerms.builder()
            .validFrom(LocalDate.of(2023, 1, 1))
            .validTo(LocalDate.of(2025, 12, 31))
            .readings(Readings.DEFAULT.with("R2=OCCUPATION"))
            .capWindow(CapWindow.LIFETIME)
            .dailyAllowanceFen(20_50)
            .certificateRatesFen(Map.of(CertificateLevel.TECHNICIAN, 1_000_00L))
            .admissions(Map.of(ProviderKind.ENTERPRISE, java.util.Set.of(Admission.TENDER)))
            .build());
  }

  static Stream<Arguments> documents() {
    return Stream.of(
        Arguments.of(PolicyJson.write(claim()), claim(), reader(STRICT::readClaim)),
        Arguments.of(
            PolicyJson.writeClaims(List.of(claim(), barred().claim())),
            List.of(claim(), barred().claim()),
            reader(STRICT::readClaims)),
        Arguments.of(PolicyJson.write(paid()), paid(), reader(STRICT::readDecision)),
        Arguments.of(
            PolicyJson.writeDecisions(List.of(barred(), paid())),
            List.of(barred(), paid()),
            reader(STRICT::readDecisions)),
        Arguments.of(PolicyJson.write(history()), history(), reader(STRICT::readHistory)),
        Arguments.of(PolicyJson.write(timeline()), timeline(), reader(STRICT::readTimeline)),
        Arguments.of(
            PolicyJson.writeKeys(paid().exclusiveKeys()),
            paid().exclusiveKeys(),
            reader(STRICT::readKeys)));
  }

  private static Function<String, JsonReading<?>> reader(Function<String, JsonReading<?>> reader) {
    return reader;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aDocumentRoundTripsAndIsAsTheSchemaSays(
      String json, Object value, Function<String, JsonReading<?>> reader) {
    assertThat(reader.apply(json).orThrow()).isEqualTo(value);
    assertThat(json).startsWith("{\"version\":\"1.0\",").doesNotContain("\n");
    assertThat(SCHEMA.validate(JsonText.read(json, "document"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void anotherKindOfDocumentIsRefused(
      String json, Object value, Function<String, JsonReading<?>> reader) {
    JsonReading<?> reading = reader.apply("{\"version\": \"1.0\", \"other\": 1}");
    assertThat(reading.value()).isEmpty();
    assertThat(reading.problems())
        .extracting(JsonProblem::problem)
        .contains("'' must not be left out", "'1' is a field that is not known here");
    assertThat(reader.apply("[]").problems())
        .containsExactly(new JsonProblem("", 1, 1, "'[]' must be an object"));
    assertThat(reader.apply(json.replace("\"1.0\"", "\"0.9\"")).problems())
        .containsExactly(
            new JsonProblem(
                "/version", 1, 12, "'0.9' is a version that is not known here; 1.0 is"));
  }

  @Test
  void whereTheVersionIsLeftOutItIsTheFirst() {
    assertThat(STRICT.readClaim("{\"claim\": " + ClaimJson.write(claim()) + "}").value())
        .contains(claim());
  }

  @Test
  void theDecisionBehindAnEntryStaysBehindIt() {
    TrainingHistory read = STRICT.readHistory(PolicyJson.write(history())).orThrow();
    assertThat(SubsidyDecision.behind(read.entries().get(0))).isEmpty();
    assertThat(SubsidyDecision.behind(read.entries().get(1))).contains(paid());
  }

  @Test
  void allThatIsWrongIsToldInOneGoWithItsPlace() {
    String json =
        """
        {
          "version": "1.0",
          "claims": [
            %s,
            {"claim_id": "C 2", "training_days": "20", "trainee_groups": ["DISABLED", "RICH"],
             "colour": "red",
             "trainee_id": "140105199003070011"},
            "claim"
          ]
        }
        """
            .formatted(ClaimJson.write(claim()));
    JsonReading<List<SubsidyClaim>> reading = STRICT.readClaims(json);
    assertThat(reading.value()).isEmpty();
    assertThat(reading.problems())
        .containsExactly(new JsonProblem("/claims/2", 8, 5, "'\"claim\"' must be an object"));
    List<JsonProblem> problems =
        STRICT.readClaims(json.replace("\"claim\"\n", ClaimJson.write(claim()) + "\n")).problems();
    assertThat(problems)
        .contains(
            new JsonProblem(
                "/claims/1/trainee_groups/1",
                5,
                79,
                "'RICH' must be one of "
                    + String.join(
                        ", ",
                        Stream.of(org.skillsubsidy.policy.model.plan.TraineeGroup.values())
                            .map(Enum::name)
                            .toList())),
            new JsonProblem(
                "/claims/1/training_days",
                5,
                42,
                "'\"20\"' must be a whole number, without quotes"),
            new JsonProblem("/claims/1/training_start", 5, 5, "'' must not be left out"),
            new JsonProblem(
                "/claims/1/trainee_id",
                7,
                20,
                "'140105********0011' has the wrong check character"),
            new JsonProblem(
                "/claims/1/colour", 6, 16, "'\"red\"' is a field that is not known here"))
        .extracting(JsonProblem::pointer)
        .contains("/claims/1/claim_id", "/claims/1/submitted_on")
        .doesNotContain("/claims/1/certificate_kind");
    assertThatThrownBy(() -> STRICT.readClaims(json).orThrow())
        .isInstanceOf(InvalidJsonException.class)
        .hasMessage("/claims/2 (line 8, column 5): '\"claim\"' must be an object");
  }

  @Test
  void aDecisionTellsAllThatIsWrongAndAllThatContradicts() {
    String json = PolicyJson.write(paid());
    assertThat(
            pointers(
                STRICT.readDecision(
                    json.replace("\"outcome\":\"PAYABLE\"", "\"outcome\":\"BARRED\"")
                        .replace("\"total_yuan\":\"300.00\"", "\"total_yuan\":\"1.00\""))))
        .containsExactly("/decision/outcome", "/decision/total_yuan");
    assertThat(
            pointers(
                STRICT.readDecision(
                    json.replace("\"denials\":[", "\"denials\":[\"NO\",")
                        .replace("\"annual_slot\":2", "\"annual_slot\":0")
                        .replace("\"fund\":\"SKILLS_SPECIAL_ACCOUNT\"", "\"fund\":\"MINE\""))))
        .containsExactly(
            "/decision/denials/0", "/decision/annual_slot", "/decision/payments/0/fund");
    assertThat(
            pointers(STRICT.readDecision(json.replace("\"bars\":[", "\"bars\":[\"NOT_LISTED\""))))
        .containsExactly("/decision/payments");
    String key = "certificate|140105199003070012|S000014010120500123";
    List<JsonProblem> keys = STRICT.readDecision(json.replace(",\"" + key + "\"", "")).problems();
    assertThat(keys)
        .singleElement()
        .extracting(JsonProblem::pointer)
        .isEqualTo("/decision/exclusive_keys");
    assertThat(keys.toString()).doesNotContain(Samples.IDENTITY_NUMBER);
  }

  private static List<String> pointers(JsonReading<?> reading) {
    return reading.problems().stream().map(JsonProblem::pointer).toList();
  }

  @Test
  void aHistoryTellsAllThatIsWrong() {
    String json =
        """
        {"trainee_id": "p:1", "trainings": [
          {"provider_code": "1", "training_id": "T", "occupation_edition": "2015",
           "occupation_code": "6-18", "training_end": "2019-12-32", "annual_slot": 0,
           "certificate_yuan": "1.001", "note": ""}]}
        """;
    assertThat(pointers(STRICT.readHistory(json)))
        .containsExactly(
            "/trainings/0/year",
            "/trainings/0/provider_code",
            "/trainings/0/occupation_code",
            "/trainings/0/training_end",
            "/trainings/0/annual_slot",
            "/trainings/0/certificate_yuan",
            "/trainings/0/note");
    String another = PolicyJson.write(history()).replaceFirst(Samples.IDENTITY_NUMBER, "p:1");
    assertThat(STRICT.readHistory(another).problems())
        .singleElement()
        .asString()
        .startsWith("/trainings (line 1, column")
        .contains("is a claim of 140105********0012, not p:1");
    String never = PolicyJson.write(history()).replace("\"2019\"", "\"2019\"");
    assertThat(STRICT.readHistory(never).value()).contains(history());
  }

  @Test
  void aDecisionThatEntersNoHistoryIsNoTrainingOfOne() {
    String decided =
        JsonText.read(PolicyJson.writeDecisions(List.of(barred())), "x")
            .get("decisions")
            .get(0)
            .toString();
    assertThat(
            STRICT
                .readHistory(
                    "{\"trainee_id\": \""
                        + Samples.IDENTITY_NUMBER
                        + "\", \"trainings\": ["
                        + decided
                        + "]}")
                .problems())
        .singleElement()
        .asString()
        .contains("/trainings/0/decision")
        .endsWith("'BARRED' does not enter a history");
  }

  @Test
  void termsTellAllThatIsWrong() {
    assertThat(
            pointers(
                STRICT.readTimeline(
                    """
                    {"timeline": [
                      {"training_cap": "3", "flat_rate_yuan": 300, "readings": {"R2": "NONE"},
                       "certificate_rates_yuan": {"MASTER": "1.00"}, "cap": 1},
                      {"worker_cap_yuan": "0"}]}
                    """)))
        .containsExactly(
            "/timeline/0/training_cap",
            "/timeline/0/flat_rate_yuan",
            "/timeline/0/readings/R2",
            "/timeline/0/certificate_rates_yuan/MASTER",
            "/timeline/0/cap",
            "/timeline/1/worker_cap_yuan");
    assertThat(STRICT.readTimeline("{\"timeline\": [{}, {}]}").problems())
        .singleElement()
        .asString()
        .startsWith("/timeline (line 1, column 14): '2019-01-01' is in terms that overlap");
    assertThat(pointers(STRICT.readTimeline("{\"timeline\": []}"))).containsExactly("/timeline");
  }

  @Test
  void whatIsNotKnownIsKeptAndGivenBackByChoice() {
    String json =
        PolicyJson.write(paid())
            .replaceFirst("\\{", "{\"source\":\"portal\",")
            .replace("\"claim\":{", "\"claim\":{\"a/b~c\":{\"x\":[1]},")
            .replace("\"kind\":\"CERTIFICATE\"", "\"kind\":\"CERTIFICATE\",\"bank\":\"ICBC\"");
    assertThat(pointers(STRICT.readDecision(json))).containsExactly("/source", "/claim/a~1b~0c");
    JsonReading<SubsidyDecision> kept = PolicyJson.KEEPING_UNKNOWN.readDecision(json);
    assertThat(kept.orThrow()).isEqualTo(paid());
    assertThat(kept.unknown().keySet())
        .containsExactlyInAnyOrder("/claim/a~1b~0c", "/decision/payments/0/bank", "/source");
    JsonNode back = JsonText.read(kept.withUnknown(PolicyJson.write(kept.orThrow())), "document");
    assertThat(back).isEqualTo(JsonText.read(json, "document"));
    assertThat(kept.withUnknown("{}")).isEqualTo("{\"source\":\"portal\"}");
    assertThat(PolicyJson.KEEPING_UNKNOWN.readDecision(json.replace("2020-06-01", "x")).unknown())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "                                     | 1 | 1  | is no JSON: it is empty",
        "{\"claim\":                          | 1 | 10 | is no JSON",
        "{} {}                                | 1 | 4  | is no JSON",
        "{\"claim\": {\"a\": 1, \"a\": 2}}    | 1 | 23 | is no JSON: Duplicate field 'a'",
        "{\"claim\": nonsense}                | 1 | 11 | is no JSON",
        "{\"claim\": NaN}                     | 1 | 14 | is no JSON",
        "{\"claim\": 140105199003070012a}     | 1 | 29 | is no JSON",
        "{\"140105199003070012\": {\"140105199003070012\": 1, \"140105199003070012\": 2}}"
            + " | 1 | 70 | Duplicate field '140105********0012'",
      })
  void whatIsNoJsonIsRefusedWithItsPlace(String json, int line, int column, String problem) {
    JsonReading<SubsidyClaim> reading = STRICT.readClaim(json == null ? "" : json);
    assertThat(reading.problems())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.pointer()).isEmpty();
              assertThat(each.problem()).contains(problem).doesNotContain(Samples.IDENTITY_NUMBER);
              assertThat(each.line()).isEqualTo(line);
              assertThat(each.column()).isEqualTo(column);
            });
  }

  static Stream<Arguments> beyondTheLimits() {
    return Stream.of(
        Arguments.of("[".repeat(JsonText.MAX_DEPTH + 1), "nesting depth"),
        Arguments.of(
            "{\"a\":\"" + "x".repeat(JsonText.MAX_TEXT + 1) + "\"}", "String value length"),
        Arguments.of("{\"" + "x".repeat(JsonText.MAX_NAME * 4) + "\":1}", "Name length"),
        Arguments.of("{\"a\":" + "9".repeat(JsonText.MAX_DIGITS + 1) + "}", "Number value length"),
        Arguments.of(
            "{" + " ".repeat(JsonText.MAX_DOCUMENT) + "}", "is longer than the limit of 67108864"));
  }

  @ParameterizedTest
  @MethodSource("beyondTheLimits")
  void whatIsBeyondALimitIsRefused(String json, String problem) {
    assertThat(STRICT.readClaim(json).problems())
        .singleElement()
        .satisfies(each -> assertThat(each.problem()).contains(problem).hasSizeLessThan(400));
  }

  @Test
  void whatIsWithinTheLimitsIsRead() {
    String text = "x".repeat(JsonText.MAX_TEXT);
    assertThat(JsonText.read("\"" + text + "\"", "x").textValue()).isEqualTo(text);
    String nested = "[".repeat(JsonText.MAX_DEPTH) + "]".repeat(JsonText.MAX_DEPTH);
    assertThat(JsonText.read(nested, "x").isArray()).isTrue();
    assertThat(JsonText.read("9".repeat(JsonText.MAX_DIGITS), "x").isIntegralNumber()).isTrue();
  }

  @Test
  void noPlaceHoldsAWholeIdentityNumber() {
    JsonReading<SubsidyClaim> reading =
        STRICT.readClaim(
            "{\"claim\": {\""
                + Samples.IDENTITY_NUMBER
                + "\": \""
                + Samples.IDENTITY_NUMBER
                + "\", \""
                + "n".repeat(100)
                + "\": 1}}");
    assertThat(reading.problems().toString())
        .doesNotContain(Samples.IDENTITY_NUMBER)
        .contains("/claim/140105********0012 (line 1, column 34): '\"140105********0012\"'")
        .contains("n".repeat(80) + "... (");
  }
}
