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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
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
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.identity.TrainingId;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.ProviderKind;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.plan.TrainingType;
import org.skillsubsidy.policy.model.terms.CapWindow;
import org.skillsubsidy.policy.model.terms.PayeeRule;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.terms.Reading;
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
        .restsOn(Reading.R2)
        .pay(
            SubsidyKind.CERTIFICATE,
            300_00,
            PayeeKind.PROVIDER,
            FundSource.SKILLS_SPECIAL_ACCOUNT,
            Clause.C2_6)
        .enter(CapWindow.LIFETIME, 2, RepeatKey.ANY_LEVEL)
        .build();
  }

  private static SubsidyDecision paidInAYear() {
    return SubsidyDecision.builder()
        .start(full())
        .year(2020)
        .pay(
            SubsidyKind.WORKER_TRAINING,
            700_00,
            PayeeKind.TRAINEE,
            FundSource.EMPLOYMENT_SUBSIDY_FUND,
            Clause.C2_4)
        .enter(CapWindow.CALENDAR_YEAR, 1, RepeatKey.NO_LEVEL)
        .build();
  }

  /** A claim in which nothing that can be stated is left out. */
  private static SubsidyClaim full() {
    return Samples.claim()
        .id(ClaimId.parse("C-3"))
        .training(
            Samples.training()
                .targetLevel(CertificateLevel.SENIOR)
                .projectBased(true)
                .realNameRegistered(false)
                .provider(
                    Samples.provider()
                        .bannedFrom(LocalDate.of(2020, 6, 2))
                        .licensedOccupations(
                            List.of(Samples.occupation(), Occupation.parse("2015:6-31-01-03")))
                        .build())
                .build())
        .certificate(
            Samples.certificate()
                .occupation(Occupation.parse("2022:6-18-02-04"))
                .examFeeFen(1_05)
                .build())
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
    return PolicyTimeline.of(PolicyTerms.PLAN, otherThanThePlan());
  }

  /** Terms in which every field is another than in the plan. */
  private static PolicyTerms otherThanThePlan() {
    return PolicyTerms.builder()
        .validFrom(LocalDate.of(2023, 1, 1))
        .validTo(LocalDate.of(2025, 12, 31))
        .readings(Readings.DEFAULT.with("R2=OCCUPATION"))
        .trainingCap(2)
        .capWindow(CapWindow.LIFETIME)
        .flatRateFen(310_00)
        .flatRateTypes(List.of(TrainingType.ON_THE_JOB))
        .typesWithoutRate(List.of(TrainingType.ENTREPRENEURSHIP))
        .workerCapFen(1_010_00)
        .workerGroups(List.of(TraineeGroup.VETERAN))
        .poorGroups(List.of(TraineeGroup.PRISONER))
        .dailyAllowanceFen(20_50)
        .certificateRatesFen(Map.of(CertificateLevel.TECHNICIAN, 1_000_00L))
        .certificatesFrom(LocalDate.of(2023, 2, 1))
        .realNameFrom(LocalDate.of(2023, 3, 1))
        .admissions(Map.of(ProviderKind.ENTERPRISE, Set.of(Admission.TENDER)))
        .flatRatePayee(PayeeRule.PROVIDER)
        .workerPayee(PayeeRule.TRAINEE)
        .allowancePayee(PayeeRule.PROVIDER)
        .certificatePayee(PayeeRule.TRAINEE)
        .flatRateFund(FundSource.INDUSTRY_FUND)
        .workerFund(FundSource.LOCAL_TALENT_FUND)
        .allowanceFund(FundSource.INDUSTRY_FUND)
        .employeeCertificateFund(FundSource.LOCAL_TALENT_FUND)
        .certificateFund(FundSource.INDUSTRY_FUND)
        .build();
  }

  static Stream<Arguments> documents() {
    return Stream.of(
        document(() -> PolicyJson.write(claim()), claim(), STRICT::readClaim),
        document(() -> PolicyJson.write(full()), full(), STRICT::readClaim),
        document(
            () -> PolicyJson.writeClaims(List.of(claim(), barred().claim())),
            List.of(claim(), barred().claim()),
            STRICT::readClaims),
        document(() -> PolicyJson.write(paid()), paid(), STRICT::readDecision),
        document(() -> PolicyJson.write(paidInAYear()), paidInAYear(), STRICT::readDecision),
        document(
            () -> PolicyJson.writeDecisions(List.of(barred(), paid())),
            List.of(barred(), paid()),
            STRICT::readDecisions),
        document(() -> PolicyJson.write(history()), history(), STRICT::readHistory),
        document(() -> PolicyJson.write(timeline()), timeline(), STRICT::readTimeline),
        document(
            () -> PolicyJson.writeKeys(paid().exclusiveKeys()),
            paid().exclusiveKeys(),
            STRICT::readKeys));
  }

  /** The document is written within the test, so that a writer that fails makes it fail. */
  private static Arguments document(
      Supplier<String> writer, Object value, Function<String, JsonReading<?>> reader) {
    return Arguments.of(writer, value, reader);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aDocumentRoundTripsAndIsAsTheSchemaSays(
      Supplier<String> writer, Object value, Function<String, JsonReading<?>> reader) {
    String json = writer.get();
    assertThat(reader.apply(json).orThrow()).isEqualTo(value);
    assertThat(json).startsWith("{\"version\":\"1.0\",").doesNotContain("\n");
    assertThat(SCHEMA.validate(JsonText.read(json, "document"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void anotherKindOfDocumentIsRefused(
      Supplier<String> writer, Object value, Function<String, JsonReading<?>> reader) {
    String json = writer.get();
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
  void aDecisionIsWrittenWithItsPayments() {
    assertThat(PolicyJson.write(paid()))
        .contains(
            "\"payments\":[{\"kind\":\"CERTIFICATE\",\"amount_yuan\":\"300.00\","
                + "\"payee_kind\":\"PROVIDER\",\"payee_id\":\""
                + Samples.PROVIDER
                + "\",\"fund\":\"SKILLS_SPECIAL_ACCOUNT\",\"clause\":\"2.6\"}]");
  }

  @Test
  void termsStateOnlyWhatDiffersFromThePlan() {
    assertThat(TermsJson.write(PolicyTerms.PLAN)).isEmpty();
    assertThat(TermsJson.write(PolicyTerms.builder().trainingCap(2).build()))
        .hasToString("{\"training_cap\":2}");
    assertThat(TermsJson.readTimeline(List.of())).isEqualTo(PolicyTimeline.PLAN);
    List<JsonFields> written = new ArrayList<>();
    TermsJson.write(timeline()).forEach(terms -> written.add(JsonFields.of(terms, "")));
    assertThat(TermsJson.readTimeline(written)).isEqualTo(timeline());
  }

  @Test
  void historiesOfManyTraineesAreOneList() {
    TrainingHistory another =
        TrainingHistory.of(
            TraineeId.parse("p:1"),
            history().entries().stream().filter(entry -> entry.claim().isEmpty()).toList());
    List<JsonFields> written = new ArrayList<>();
    HistoryJson.write(List.of(history(), another))
        .forEach(entry -> written.add(JsonFields.of(entry, "")));
    Map<TraineeId, TrainingHistory> read = HistoryJson.read(written);
    assertThat(read).hasSize(2).containsEntry(another.trainee(), another);
    assertThat(read.get(Samples.traineeId()).entries())
        .hasSize(2)
        .allSatisfy(entry -> assertThat(entry.claim()).isEmpty());
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
                    + String.join(", ", Stream.of(TraineeGroup.values()).map(Enum::name).toList())),
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

  @Test
  void whatIsNotKnownIsRefusedBesideWhatIsWrong() {
    String note = PolicyJson.write(paid()).replace("\"bars\":[", "\"note\":1,\"bars\":[");
    assertThat(pointers(STRICT.readDecision(note))).containsExactly("/decision/note");
    assertThat(pointers(STRICT.readDecision(note.replace("\"denials\":[", "\"denials\":[\"NO\","))))
        .containsExactly("/decision/note", "/decision/denials/0");
    assertThat(
            STRICT
                .readDecision(
                    PolicyJson.write(paid()).replace("\"bars\":[", "\"bars\":[\"NOT_LISTED\""))
                .problems())
        .singleElement()
        .asString()
        .contains("contradicts the rest: ");
    String decisions = PolicyJson.writeDecisions(List.of(paid(), barred()));
    assertThat(
            pointers(
                STRICT.readDecisions(
                    decisions.replaceFirst("\"claim\":\\{", "\"by\":\"me\",\"claim\":{"))))
        .containsExactly("/decisions/0/by");
    assertThat(pointers(STRICT.readTimeline("{\"timeline\": [{\"readings\": {\"R99\": \"X\"}}]}")))
        .containsExactly("/timeline/0/readings/R99");
  }

  @Test
  void whatIsEmptyIsToBeLeftOut() {
    String json = PolicyJson.write(full());
    assertThat(
            STRICT
                .readClaim(
                    json.replaceFirst(
                            "\"provider_occupations\":\\[[^]]*]", "\"provider_occupations\":[]")
                        .replace("\"target_level\":\"SENIOR\"", "\"target_level\":\"\""))
                .problems())
        .extracting(JsonProblem::problem)
        .containsExactly(
            "'' must not be empty; leave the field out where there is nothing to state",
            "'[]' must name at least one, or be left out where none is known");
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
    String longest = "1" + " ".repeat(JsonText.MAX_DOCUMENT - 1);
    assertThat(JsonText.read(longest, "x").intValue()).isEqualTo(1);
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
    assertThat(pointers(STRICT.readClaim("{\"claim\": {\"" + "n".repeat(80) + "\": 1}}")))
        .contains("/claim/" + "n".repeat(80));
  }
}
