package org.skillsubsidy.policy.testkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillsubsidy.policy.model.BatchDecisions;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.claim.TuitionBearer;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.json.ClaimJson;
import org.skillsubsidy.policy.model.json.DecisionJson;
import org.skillsubsidy.policy.model.json.HistoryJson;
import org.skillsubsidy.policy.model.json.JsonFields;
import org.skillsubsidy.policy.model.json.JsonText;
import org.skillsubsidy.policy.model.json.TermsJson;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.testkit.arbitrary.World;
import org.skillsubsidy.policy.testkit.arbitrary.WorldGenerator;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;
import org.skillsubsidy.policy.testkit.oracle.ReferenceCalculator;

/** Law 13: storage forms round-trip. And what is not of the form is refused, with its place. */
class JsonOfWorldsTest {

  private static final int WORLDS = 600;

  /** The columns of {@code claims.csv}, as POLICY 11 lists them. */
  private static final List<String> CLAIM_COLUMNS =
      Arrays.asList(
          ("claim_id,trainee_id,trainee_groups,employer_code,training_id,training_type,"
                  + "occupation_edition,occupation_code,target_level,training_start,training_end,"
                  + "training_days,tuition_yuan,tuition_borne_by,project_based,provider_code,"
                  + "provider_kind,provider_admission,provider_banned_from,provider_occupations,"
                  + "listing,real_name_registered,certificate_kind,certificate_level,"
                  + "certificate_occupation,certificate_number,certificate_issued,"
                  + "exam_organised_by,exam_fee_yuan,submitted_on")
              .split(","));

  private static final List<String> DECISION_COLUMNS =
      Arrays.asList(
          ("claim_id,outcome,total_yuan,enterprise_training_yuan,worker_training_yuan,"
                  + "living_allowance_yuan,certificate_yuan,bars,denials,year,annual_slot")
              .split(","));

  private static final List<String> PAYMENT_COLUMNS =
      Arrays.asList("kind,amount_yuan,payee_kind,payee_id,fund,clause".split(","));

  @Test
  void everythingInAWorldRoundTrips() {
    WorldGenerator worlds = WorldGenerator.seeded(4);
    int decisions = 0;
    for (int i = 0; i < WORLDS; i++) {
      World world = worlds.next();
      assertThat(timeline(TermsJson.write(world.timeline()))).isEqualTo(world.timeline());
      world.claims().forEach(claim -> assertThat(claim(ClaimJson.write(claim))).isEqualTo(claim));
      assertThat(histories(HistoryJson.write(world.histories().values())))
          .isEqualTo(withoutEmpty(world.histories()));
      BatchDecisions batch =
          ReferenceCalculator.of(world.timeline()).decideAll(world.claims(), world.histories());
      for (SubsidyDecision decision : batch.decisions()) {
        assertThat(decision(DecisionJson.write(decision), decision.claim())).isEqualTo(decision);
        decisions++;
      }
    }
    assertThat(decisions).isGreaterThan(WORLDS);
  }

  private static Map<TraineeId, TrainingHistory> withoutEmpty(
      Map<TraineeId, TrainingHistory> histories) {
    return histories.entrySet().stream()
        .filter(each -> !each.getValue().entries().isEmpty())
        .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Test
  void anEntryOfADecisionIsReadBackAsOneFromOutsideWithTheSameFacts() {
    SubsidyDecision decision =
        Fixtures.sameOccupationAtAHigherLevel().decidedBy(ReferenceCalculator.of(PolicyTerms.PLAN));
    TrainingHistory history =
        TrainingHistory.empty(Fixtures.TRAINEE).with(decision.historyEntry().orElseThrow());
    JsonNode written = HistoryJson.write(List.of(history));
    TrainingHistory read = histories(written).get(Fixtures.TRAINEE);
    assertThat(read.entries().get(0).claim()).isEmpty();
    assertThat(HistoryJson.write(List.of(read))).isEqualTo(written);
  }

  @Test
  void fieldsAreTheColumnsOfTheCsvFiles() {
    SubsidyClaim full =
        Fixtures.employeeClaim()
            .bannedFrom("2021-01-01")
            .licensedFor(Fixtures.WELDER, Fixtures.ELECTRICIAN)
            .build();
    assertThat(names(ClaimJson.write(full))).containsExactlyElementsOf(CLAIM_COLUMNS);
    JsonNode decision =
        DecisionJson.write(
            Fixtures.firstTraining().decidedBy(ReferenceCalculator.of(PolicyTerms.PLAN)));
    assertThat(names(decision))
        .startsWith(DECISION_COLUMNS.toArray(String[]::new))
        .endsWith("payments", "level", "readings", "exclusive_keys");
    assertThat(names(decision.get("payments").get(0))).containsExactlyElementsOf(PAYMENT_COLUMNS);
  }

  @Test
  void termsStateOnlyWhatDiffersFromThePlan() {
    assertThat(TermsJson.write(PolicyTerms.PLAN)).isEmpty();
    assertThat(
            JsonText.write(
                TermsJson.write(
                    PolicyTerms.builder()
                        .trainingCap(2)
                        .readings(PolicyTerms.PLAN.readings().with("R2=OCCUPATION"))
                        .build())))
        .isEqualTo("{\"readings\":{\"R2\":\"OCCUPATION\"},\"training_cap\":2}");
    assertThat(TermsJson.readTimeline(List.of())).isEqualTo(PolicyTimeline.PLAN);
  }

  @Test
  void aCertificateOfAnotherEditionSaysSo() {
    SubsidyClaim claim = Fixtures.claim().certificateOccupation(Fixtures.SAME_CODE_IN_2022).build();
    ObjectNode json = ClaimJson.write(claim);
    assertThat(json.get("certificate_occupation").textValue()).isEqualTo("2022:6-18-02-04");
    assertThat(claim(json)).isEqualTo(claim);
  }

  @Test
  void anotherSpellingOfTheSameFactsIsTheSameClaim() {
    ObjectNode json =
        ClaimJson.write(
            Fixtures.claim().groups(TraineeGroup.UNEMPLOYED, TraineeGroup.DISABLED).build());
    SubsidyClaim claim = claim(json.deepCopy());
    json.put("tuition_yuan", "800");
    json.putArray("trainee_groups").add("DISABLED").add("UNEMPLOYED");
    json.put("trainee_id", json.get("trainee_id").textValue().replace('X', 'x'));
    json.putNull("employer_code");
    assertThat(claim(json)).isEqualTo(claim);
  }

  @Test
  void everyFieldOfAClaimIsNeededUnlessItIsOptional() {
    ObjectNode json = ClaimJson.write(Fixtures.employeeClaim().build());
    Set<String> needed = new HashSet<>(names(json));
    needed.remove("target_level");
    for (String field : needed) {
      ObjectNode without = json.deepCopy().without(field);
      assertThatThrownBy(() -> claim(without))
          .as("without %s", field)
          .isInstanceOf(InvalidFactException.class)
          .hasMessageStartingWith("/claims/0/" + field + ": ");
    }
    assertThat(claim(json.deepCopy().without("target_level")).training().targetLevel()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "claim_id             | \"a b\"       | is not allowed",
        "trainee_groups       | []            | must name at least one",
        "trainee_groups       | \"DISABLED\"  | must be a list",
        "training_type        | \"ON_JOB\"    | must be one of PRE_JOB",
        "training_end         | \"2020-03-01\"| is before the training's start",
        "training_end         | \"2020-02-30\"| is no day of the calendar",
        "training_days        | 27            | must be 1 to 26",
        "training_days        | \"20\"        | must be a whole number, without quotes",
        "training_days        | 20.5          | must be a whole number, without quotes",
        "training_days        | 20000000000   | must be a whole number, without quotes",
        "tuition_yuan         | 800           | must be a text, in quotes",
        "tuition_yuan         | \"800.000\"   | has more than two decimals",
        "tuition_borne_by     | \"EMPLOYER\"  | needs an employer",
        "exam_organised_by    | \"EMPLOYER\"  | needs an employer",
        "project_based        | \"false\"     | must be true or false, without quotes",
        "provider_code        | \"91\"        | must have 18 characters",
        "provider_occupations | []            | must name at least one",
        "certificate_level    | \"SPECIAL_ABILITY\" | does not go with a certificate of kind",
        "submitted_on         | \"2020-03-01\"| is before the training's start",
        "tuition              | \"800\"       | is a field that is not known here",
      })
  void aWrongFieldIsRefusedWithItsPlace(String field, String value, String problem) {
    ObjectNode json = ClaimJson.write(Fixtures.claim().build());
    json.set(field, JsonText.read(value, "value"));
    assertThatThrownBy(() -> claim(json))
        .isInstanceOf(InvalidFactException.class)
        .hasMessageStartingWith("/claims/0/" + field + ": ")
        .hasMessageContaining(problem);
  }

  @Test
  void anElementOfAListIsNamedToo() {
    ObjectNode json = ClaimJson.write(Fixtures.claim().build());
    json.putArray("trainee_groups").add("DISABLED").add("RICH");
    assertThatThrownBy(() -> claim(json)).hasMessageStartingWith("/claims/0/trainee_groups/1: ");
  }

  @Test
  void noMessageHoldsAWholeIdentityNumber() {
    ObjectNode json = ClaimJson.write(Fixtures.claim().build());
    String number = json.get("trainee_id").textValue();
    json.put("tuition_yuan", number);
    json.put(number, "a field nobody knows");
    assertThatThrownBy(() -> claim(json)).hasMessageNotContaining(number);
    assertThatThrownBy(() -> JsonText.read("{\"a\": " + number + ", ", "line 1"))
        .hasMessageStartingWith("line 1: ")
        .hasMessageNotContaining(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"training_cap\": -1}                    | /terms/0/training_cap: '-1'",
        "{\"cap\": 2}                              | /terms/0/cap: ",
        "{\"readings\": {\"R2\": \"NONE\"}}        | /terms/0/readings/R2: ",
        "{\"readings\": {\"R14\": \"NONE\"}}       | /terms/0/readings/R14: ",
        "{\"readings\": \"R2=OCCUPATION\"}         | /terms/0/readings: ",
        "{\"certificate_rates_yuan\": {\"MASTER\": \"1.00\"}} | /terms/0/certificate_rates_yuan/MASTER",
        "{\"admissions\": {\"ENTERPRISE\": [\"BRIBE\"]}}      | /terms/0/admissions/ENTERPRISE/0: ",
        "[]                                        | /terms/0: ",
      })
  void wrongTermsAreRefused(String json, String message) {
    assertThatThrownBy(() -> timeline(JsonText.read("[" + json + "]", "terms")))
        .isInstanceOf(InvalidFactException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void aWrongHistoryIsRefused() {
    JsonNode json =
        HistoryJson.write(
            List.of(
                TrainingHistory.of(
                    Fixtures.TRAINEE, List.of(Fixtures.pastTraining().slot(1).build()))));
    ObjectNode entry = (ObjectNode) json.get(0);
    entry.put("annual_slot", 0);
    assertThatThrownBy(() -> histories(json)).hasMessageStartingWith("/history/0/annual_slot: '0'");
    entry.put("annual_slot", 1).put("slot", 1);
    assertThatThrownBy(() -> histories(json)).hasMessageStartingWith("/history/0/slot: ");
  }

  @Test
  void aDecisionThatContradictsItselfIsRefused() {
    SubsidyDecision decision =
        Fixtures.firstTraining().decidedBy(ReferenceCalculator.of(PolicyTerms.PLAN));
    contradiction(decision, json -> json.put("total_yuan", "1100.01"), "total_yuan");
    contradiction(decision, json -> json.put("outcome", "BARRED"), "outcome");
    contradiction(decision, json -> json.put("claim_id", "C-2"), "claim_id");
    contradiction(decision, json -> json.putArray("exclusive_keys"), "exclusive_keys");
    contradiction(decision, json -> json.putArray("bars").add("NOT_LISTED"), "payments");
    contradiction(decision, json -> payment(json).put("payee_kind", "EMPLOYER"), "payments");
    contradiction(
        decision, json -> payment(json).put("amount_yuan", "0.00"), "payments/0/amount_yuan");
    contradiction(
        decision, json -> payment(json).put("amount_yuan", "0"), "payments/0/amount_yuan");
    contradiction(decision, json -> payment(json).put("payee_id", "p:other"), "payments");
    contradiction(decision, json -> payment(json).put("note", "x"), "payments/0/note");
    contradiction(decision, json -> json.put("note", "x"), "note");
  }

  private static ObjectNode payment(ObjectNode decision) {
    return (ObjectNode) decision.get("payments").get(0);
  }

  private static void contradiction(
      SubsidyDecision decision, Consumer<ObjectNode> change, String field) {
    ObjectNode json = DecisionJson.write(decision);
    change.accept(json);
    assertThatThrownBy(() -> decision(json, decision.claim()))
        .isInstanceOf(InvalidFactException.class)
        .hasMessageStartingWith("/decision/" + field + ": ");
  }

  @Test
  void textThatIsNoJsonIsRefused() {
    for (String text : List.of("", "{", "{} {}", "{\"a\":1,\"a\":2}", "nonsense")) {
      assertThatThrownBy(() -> JsonText.read(text, "line 7"))
          .isInstanceOf(InvalidFactException.class)
          .hasMessageStartingWith("line 7: ");
    }
    assertThatThrownBy(() -> JsonFields.of(JsonText.read("[]", "x"), ""))
        .hasMessageStartingWith("JSON: '[]' must be an object");
  }

  @Test
  void bearersAndGroupsKeepTheirNames() {
    ObjectNode json = ClaimJson.write(Fixtures.poorLabourerClaim().build());
    assertThat(json.get("tuition_borne_by").textValue()).isEqualTo(TuitionBearer.PROVIDER.name());
    assertThat(JsonText.write(json.get("trainee_groups"))).isEqualTo("[\"POOR_LABOURER\"]");
  }

  private static JsonNode throughText(JsonNode json) {
    return JsonText.read(JsonText.write(json), "text");
  }

  private static SubsidyClaim claim(JsonNode json) {
    return ClaimJson.read(JsonFields.of(throughText(json), "/claims/0"));
  }

  private static SubsidyDecision decision(JsonNode json, SubsidyClaim claim) {
    return DecisionJson.read(JsonFields.of(throughText(json), "/decision"), claim);
  }

  private static PolicyTimeline timeline(JsonNode json) {
    return TermsJson.readTimeline(objects(json, "/terms"));
  }

  private static Map<TraineeId, TrainingHistory> histories(JsonNode json) {
    return HistoryJson.read(objects(json, "/history"));
  }

  private static List<JsonFields> objects(JsonNode list, String place) {
    List<JsonFields> objects = new ArrayList<>();
    throughText(list)
        .forEach(each -> objects.add(JsonFields.of(each, place + "/" + objects.size())));
    return objects;
  }

  private static List<String> names(JsonNode object) {
    return Stream.of(object).flatMap(each -> JsonFields.of(each, "").names().stream()).toList();
  }
}
