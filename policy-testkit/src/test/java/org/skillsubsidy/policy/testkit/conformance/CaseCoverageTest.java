package org.skillsubsidy.policy.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.Outcome;
import org.skillsubsidy.policy.model.json.JsonText;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.CertificateKind;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.ProviderKind;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.plan.TrainingType;
import org.skillsubsidy.policy.model.terms.Reading;

/** Every row of POLICY 3, 4 and 7 has cases, on both sides where it has two. */
class CaseCoverageTest {

  private static final List<JsonNode> CASES =
      ConformanceKit.CHAPTERS.stream()
          .flatMap(
              chapter ->
                  ConformanceKit.resource(ConformanceKit.VERSION + "/" + chapter + ".jsonl")
                      .lines())
          .map(line -> JsonText.read(line, "case"))
          .toList();

  @Test
  void thereAreAtLeast400() {
    assertThat(ConformanceKit.standard().cases()).hasSizeGreaterThanOrEqualTo(400);
  }

  @Test
  void idsAreUniqueAndSentencesAreSentences() {
    assertThat(texts("id")).doesNotHaveDuplicates();
    assertThat(texts("sentence")).allMatch(sentence -> sentence.matches("(?s)[A-Z].*\\."));
  }

  @Test
  void everyOutcomeBarAndDenialIsExpectedSomewhere() {
    assertThat(expected("outcome")).containsAll(names(Outcome.values()));
    assertThat(expected("bars")).containsAll(names(Bar.values()));
    assertThat(expected("denials"))
        .containsAll(Stream.of(Denial.values()).map(Denial::text).toList());
    assertThat(expected("payments", "kind")).containsAll(names(SubsidyKind.values()));
    assertThat(expected("readings")).containsAll(names(Reading.values()));
  }

  @Test
  void everyFactOfTheVocabularyIsClaimedSomewhere() {
    assertThat(claimed("trainee_groups")).containsAll(names(TraineeGroup.values()));
    assertThat(claimed("training_type")).containsAll(names(TrainingType.values()));
    assertThat(claimed("target_level")).containsAll(names(CertificateLevel.values()));
    assertThat(claimed("certificate_level")).containsAll(names(CertificateLevel.values()));
    assertThat(claimed("certificate_kind")).containsAll(names(CertificateKind.values()));
    assertThat(claimed("provider_kind")).containsAll(names(ProviderKind.values()));
    assertThat(claimed("provider_admission")).containsAll(names(Admission.values()));
  }

  @Test
  void everyChoiceOfEveryReadingDecidesSomewhere() {
    List<ConformanceCase> cases = ConformanceKit.standard().cases();
    for (Reading reading : Reading.values()) {
      reading
          .choices()
          .forEach(
              choice ->
                  assertThat(cases)
                      .as(reading + "=" + choice)
                      .anyMatch(
                          each ->
                              each.expected().stream()
                                      .anyMatch(row -> row.states("readings", reading.name()))
                                  && each.timeline().terms().stream()
                                      .anyMatch(
                                          terms -> terms.readings().choice(reading) == choice)));
    }
  }

  @Test
  void everyTermIsAdjustedSomewhere() {
    Set<String> adjusted = new HashSet<>();
    for (JsonNode each : CASES) {
      each.path("terms").forEach(terms -> terms.fieldNames().forEachRemaining(adjusted::add));
    }
    JsonNode schema =
        JsonText.read(
            ConformanceKit.resource(ConformanceKit.VERSION + "/case.schema.json"), "schema");
    List<String> terms = new ArrayList<>();
    schema.at("/$defs/terms/properties").fieldNames().forEachRemaining(terms::add);
    assertThat(adjusted).containsExactlyInAnyOrderElementsOf(terms);
  }

  private static List<String> texts(String field) {
    return CASES.stream().map(each -> each.get(field).textValue()).toList();
  }

  private static Set<String> expected(String... path) {
    return collected("expected", path);
  }

  private static Set<String> claimed(String... path) {
    return collected("claims", path);
  }

  private static Set<String> collected(String list, String... path) {
    Set<String> texts = new HashSet<>();
    for (JsonNode each : CASES) {
      each.get(list).forEach(object -> collect(object, 0, path, texts));
    }
    return texts;
  }

  private static void collect(JsonNode node, int depth, String[] path, Set<String> texts) {
    if (node.isArray()) {
      node.forEach(element -> collect(element, depth, path, texts));
    } else if (depth < path.length) {
      collect(node.path(path[depth]), depth + 1, path, texts);
    } else if (node.isTextual()) {
      texts.add(node.textValue());
    }
  }

  private static List<String> names(Enum<?>... constants) {
    return Stream.of(constants).map(Enum::name).toList();
  }
}
