package org.skillsubsidy.policy.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.json.ClaimJson;
import org.skillsubsidy.policy.model.json.HistoryJson;
import org.skillsubsidy.policy.model.json.JsonText;
import org.skillsubsidy.policy.model.json.TermsJson;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.ProviderKind;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.plan.TrainingType;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.model.terms.ReadingChoice;
import org.skillsubsidy.policy.testkit.arbitrary.World;
import org.skillsubsidy.policy.testkit.arbitrary.WorldGenerator;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;

/** The schemas describe the case files, the questions and the answers, and nothing else. */
class CaseSchemaTest {

  private static final Map<String, String> SCHEMAS =
      Stream.of("case", "question", "answer")
          .collect(
              Collectors.toMap(
                  CaseSchemaTest::id,
                  name ->
                      ConformanceKit.resource(
                          ConformanceKit.VERSION + "/" + name + ".schema.json")));

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(SCHEMAS));

  private static String id(String name) {
    return "urn:skillsubsidy:conformance:" + ConformanceKit.VERSION + ":" + name;
  }

  private static Schema schema(String name) {
    return REGISTRY.getSchema(SchemaLocation.of(id(name)));
  }

  private static JsonNode definitions() {
    return JsonText.read(SCHEMAS.get(id("case")), "case schema").get("$defs");
  }

  @Test
  void everyCaseAndEveryQuestionIsValid() {
    for (String chapter : ConformanceKit.CHAPTERS) {
      ConformanceKit.resource(ConformanceKit.VERSION + "/" + chapter + ".jsonl")
          .lines()
          .forEach(line -> assertThat(schema("case").validate(json(line))).as(line).isEmpty());
    }
    for (ConformanceCase each : ConformanceKit.standard().cases()) {
      assertThat(schema("question").validate(json(each.question()))).isEmpty();
    }
  }

  @Test
  void whateverIsWrittenInAWorldIsValid() {
    WorldGenerator worlds = WorldGenerator.seeded(6);
    for (int i = 0; i < 200; i++) {
      World world = worlds.next();
      ObjectNode question = ((ObjectNode) json("{\"id\":\"world\"}"));
      question.set("terms", TermsJson.write(world.timeline()));
      question.set("history", HistoryJson.write(world.histories().values()));
      world.claims().forEach(claim -> question.withArray("claims").add(ClaimJson.write(claim)));
      assertThat(schema("question").validate(question)).as(world.toString()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":\"a\",\"not_supported\":\"terms\"}                      | true",
        "{\"id\":\"a\",\"decisions\":[{\"claim_id\":\"C\",\"conflict\":true}]} | true",
        "{\"id\":\"a\"}                                                | false",
        "{\"id\":\"a\",\"decisions\":[]}                               | false",
        "{\"id\":\"a\",\"decisions\":[{\"claim_id\":\"C\"}]}           | false",
        "{\"id\":\"a\",\"not_supported\":\"x\",\"decisions\":[{\"claim_id\":\"C\",\"conflict\":true}]}"
            + "| false",
        "{\"decisions\":[{\"claim_id\":\"C\",\"conflict\":true}]}      | false",
      })
  void answers(String answer, boolean valid) {
    assertThat(schema("answer").validate(json(answer)).isEmpty()).isEqualTo(valid);
  }

  @Test
  void whatIsNoCaseIsRefused() {
    refused(json -> json.put("note", "x"));
    refused(json -> json.put("clause", "5.1"));
    refused(json -> json.remove("sentence"));
    refused(json -> json.putArray("claims"));
    refused(json -> claim(json).put("training_days", "20"));
    refused(json -> claim(json).put("training_start", "2.3.2020"));
    refused(json -> claim(json).put("tuition_yuan", 800));
    refused(json -> claim(json).put("colour", "red"));
    refused(json -> claim(json).remove("exam_fee_yuan"));
    refused(json -> claim(json).remove("claim_id"));
    refused(json -> decision(json).put("outcome", "PAID"));
    refused(json -> decision(json).remove("payments"));
    refused(json -> ((ObjectNode) decision(json).get("payments").get(0)).remove("fund"));
  }

  private static void refused(Consumer<ObjectNode> change) {
    CaseBook book = new CaseBook();
    book.about("1").shows("a", "A sentence.", Fixtures.claim(), Expectation.paid());
    ObjectNode json = (ObjectNode) json(book.text().strip());
    assertThat(schema("case").validate(json)).isEmpty();
    change.accept(json);
    assertThat(schema("case").validate(json)).as(json.toString()).isNotEmpty();
  }

  private static ObjectNode claim(ObjectNode json) {
    return (ObjectNode) json.get("claims").get(0);
  }

  private static ObjectNode decision(ObjectNode json) {
    return (ObjectNode) json.get("expected").get(0);
  }

  @Test
  void theSchemaKnowsTheWordsOfThePlan() {
    JsonNode definitions = definitions();
    assertThat(words(definitions.get("group"))).isEqualTo(names(TraineeGroup.values()));
    assertThat(words(definitions.get("training_type"))).isEqualTo(names(TrainingType.values()));
    assertThat(words(definitions.get("level"))).isEqualTo(names(CertificateLevel.values()));
    assertThat(words(definitions.get("kind"))).isEqualTo(names(SubsidyKind.values()));
    assertThat(words(definitions.get("provider_kind"))).isEqualTo(names(ProviderKind.values()));
    assertThat(words(definitions.get("admission"))).isEqualTo(names(Admission.values()));
    assertThat(words(definitions.get("fund"))).isEqualTo(names(FundSource.values()));
    assertThat(words(definitions.get("clause")))
        .isEqualTo(Stream.of(Clause.values()).map(Clause::number).toList());
    JsonNode decision = definitions.get("decision").get("properties");
    assertThat(words(decision.get("bars").get("items"))).isEqualTo(names(Bar.values()));
    assertThat(words(decision.get("denials").get("items")))
        .isEqualTo(Stream.of(Denial.values()).map(Denial::text).toList());
    assertThat(words(decision.get("readings").get("items"))).isEqualTo(names(Reading.values()));
    JsonNode readings = definitions.get("terms").get("properties").get("readings");
    for (Reading reading : Reading.values()) {
      assertThat(words(readings.get("properties").get(reading.name())))
          .isEqualTo(reading.choices().stream().map(ReadingChoice::name).toList());
    }
  }

  private static List<String> words(JsonNode definition) {
    return definition.get("enum").valueStream().map(JsonNode::asText).toList();
  }

  private static List<String> names(Enum<?>... constants) {
    return Stream.of(constants).map(Enum::name).toList();
  }

  private static JsonNode json(String text) {
    return JsonText.read(text, "text");
  }
}
