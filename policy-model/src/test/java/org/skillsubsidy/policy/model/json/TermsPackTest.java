package org.skillsubsidy.policy.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsubsidy.policy.model.ValueContract;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.terms.CapWindow;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.terms.RepeatReading;

/** 3.8: terms as data, each number with its source and its days. */
class TermsPackTest {

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

  private static TermsPack shipped(String name) {
    return PolicyJson.STRICT.readPack(resource(name)).orThrow();
  }

  @Test
  void thePlanAsDataIsThePlanInCode() {
    TermsPack plan = shipped(TermsPack.PLAN);
    assertThat(plan.timeline()).isEqualTo(PolicyTimeline.PLAN);
    assertThat(plan.isIllustration()).isFalse();
    assertThat(plan.gaps()).isEmpty();
    assertThat(plan.name()).isEqualTo("山西省职业技能提升行动实施方案(2019-2021年)");
    assertThat(plan.documents())
        .containsExactly(
            new TermsPack.Document("plan", plan.name(), TermsPack.Reliability.OFFICIAL));
    assertThat(plan.facts())
        .contains(
            new TermsPack.Fact(
                "certificate_rates_yuan.SENIOR",
                "600.00",
                Optional.of("YUAN_PER_CERTIFICATE"),
                "plan",
                Optional.of("2.6"),
                LocalDate.of(2019, 1, 1),
                LocalDate.of(2021, 12, 31)))
        .allSatisfy(fact -> assertThat(fact.clause()).isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {TermsPack.PLAN, TermsPack.NATIONAL_2023, TermsPack.EVERY_LEVEL})
  void aPackIsAsTheSchemaSaysAndIsWrittenBackWithoutLoss(String name) {
    JsonNode json = JsonText.read(resource(name), name);
    assertThat(SCHEMA.validate(json)).isEmpty();
    TermsPack pack = shipped(name);
    assertThat(JsonText.read(PolicyJson.write(pack), name)).isEqualTo(json);
    ValueContract.assertSame(pack, PolicyJson.STRICT.readPack(PolicyJson.write(pack)).orThrow());
  }

  @Test
  void packsThatDifferAreDifferent() {
    ValueContract.assertDifferent(
        shipped(TermsPack.PLAN), shipped(TermsPack.NATIONAL_2023), shipped(TermsPack.EVERY_LEVEL));
  }

  @Test
  void theNationalRuleOf2023IsAnIllustration() {
    TermsPack pack = shipped(TermsPack.NATIONAL_2023);
    assertThat(pack.isIllustration()).isTrue();
    PolicyTerms terms = pack.timeline().terms().get(0);
    assertThat(terms.trainingCap()).isEqualTo(3);
    assertThat(terms.capWindow()).isEqualTo(CapWindow.LIFETIME);
    assertThat(terms.readings().repeat()).isEqualTo(RepeatReading.OCCUPATION);
    assertThat(pack.toString()).startsWith("财社〔2023〕181号");
  }

  @Test
  void aPackCanHaveARateForEveryLevel() {
    TermsPack pack = shipped(TermsPack.EVERY_LEVEL);
    assertThat(pack.isIllustration()).isTrue();
    assertThat(pack.documents().get(0).reliability()).isEqualTo(TermsPack.Reliability.LOW);
    assertThat(pack.timeline().terms().get(0).certificateRatesFen())
        .isEqualTo(
            Map.of(
                CertificateLevel.JUNIOR, 1_200_00L,
                CertificateLevel.INTERMEDIATE, 1_600_00L,
                CertificateLevel.SENIOR, 2_000_00L,
                CertificateLevel.TECHNICIAN, 4_000_00L,
                CertificateLevel.SENIOR_TECHNICIAN, 5_000_00L));
  }

  private static JsonReading<TermsPack> changed(Consumer<ObjectNode> change) {
    ObjectNode json = JsonText.read(resource(TermsPack.PLAN), "plan").deepCopy();
    change.accept((ObjectNode) json.get("pack"));
    return PolicyJson.STRICT.readPack(json.toPrettyString());
  }

  private static ObjectNode period(ObjectNode pack) {
    return (ObjectNode) pack.get("periods").get(0);
  }

  private static ObjectNode fact(ObjectNode pack, String name) {
    return (ObjectNode) period(pack).get(name);
  }

  private static String only(JsonReading<TermsPack> reading) {
    assertThat(reading.value()).isEmpty();
    assertThat(reading.problems()).hasSize(1);
    JsonProblem problem = reading.problems().get(0);
    assertThat(problem.line()).as(problem.toString()).isGreaterThan(1);
    return problem.pointer() + " " + problem.problem();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "daily_allowance_yuan | unit     | \"YUAN_PER_TRAINING\" | must be YUAN_PER_DAY",
        "flat_rate_yuan       | unit     | null                  | must be YUAN_PER_TRAINING",
        "cap_window           | unit     | \"TRAININGS\"         | must be left out: this has no unit",
        "flat_rate_yuan       | value    | 300                   | must be a text, in quotes",
        "flat_rate_yuan       | value    | \"300.001\"           | has more than two decimals",
        "flat_rate_yuan       | value    | \"0\"                 | must be more than 0",
        "training_cap         | value    | \"3\"                 | must be a whole number",
        "training_cap         | value    | -1                    | must not be negative",
        "flat_rate_types      | value    | \"PRE_JOB\"           | must be a list",
        "flat_rate_payee      | value    | \"EXAM_ORGANISER\"    | must be one of",
        "training_cap         | value    | null                  | must not be left out",
        "training_cap         | document | \"decree\"            | must be one of the documents [plan]",
        "training_cap         | document | null                  | must not be left out",
        "training_cap         | colour   | \"red\"               | is a field that is not known here",
        "training_cap         | clause   | \"\"                  | must be 1 to 400 characters",
        "training_cap         | valid_from | \"2018-12-31\"      | must be within the period",
        "training_cap         | valid_to | \"2022-01-01\"        | must be within the period",
        "training_cap         | valid_to | \"2020-02-30\"        | must be a date",
      })
  void aWrongFactIsRefusedWithItsPlace(String name, String field, String value, String problem) {
    assertThat(only(changed(pack -> fact(pack, name).set(field, JsonText.read(value, "value")))))
        .startsWith("/pack/periods/0/" + name + "/" + field)
        .contains(problem);
  }

  @Test
  void whatIsNotKnownOrMissingIsRefusedWithItsPlace() {
    assertThat(only(changed(pack -> period(pack).put("flat_rate", 300))))
        .isEqualTo("/pack/periods/0/flat_rate '300' is a field that is not known here");
    assertThat(only(changed(pack -> period(pack).remove("worker_cap_yuan"))))
        .isEqualTo("/pack/periods/0/worker_cap_yuan '' must not be left out");
    assertThat(only(changed(pack -> pack.put("note", "x"))))
        .isEqualTo("/pack/note '\"x\"' is a field that is not known here");
    assertThat(only(changed(pack -> pack.remove("illustration"))))
        .isEqualTo("/pack/illustration '' must not be left out");
    assertThat(
            only(
                changed(
                    pack ->
                        fact(pack, "certificate_rates_yuan")
                            .set(
                                "MASTER",
                                fact(pack, "flat_rate_yuan")
                                    .deepCopy()
                                    .put("unit", "YUAN_PER_CERTIFICATE")))))
        .startsWith("/pack/periods/0/certificate_rates_yuan/MASTER/value");
    assertThat(
            only(
                changed(
                    pack ->
                        fact(pack, "readings")
                            .putObject("R2")
                            .put("value", "LEVEL")
                            .put("document", "plan"))))
        .startsWith("/pack/periods/0/readings/R2/value 'LEVEL' must be one of OCCUPATION_AND");
    assertThat(only(changed(pack -> fact(pack, "worker_groups").putArray("value").add("RICH"))))
        .startsWith("/pack/periods/0/worker_groups/value/0 'RICH' must be one of");
    assertThat(only(changed(pack -> pack.putArray("periods"))))
        .isEqualTo("/pack/periods '' must hold at least one period");
    assertThat(
            only(
                changed(
                    pack ->
                        ((ObjectNode) pack.get("documents").get("plan"))
                            .put("reliability", "HIGH"))))
        .startsWith("/pack/documents/plan/reliability 'HIGH' must be one of OFFICIAL, REPOST, LOW");
    assertThat(
            only(changed(pack -> ((ObjectNode) pack.get("documents").get("plan")).put("by", "x"))))
        .isEqualTo("/pack/documents/plan/by '\"x\"' is a field that is not known here");
    assertThat(
            PolicyJson.KEEPING_UNKNOWN
                .readPack(resource(TermsPack.PLAN).replace("\"name\"", "\"x\": 1, \"name\""))
                .problems())
        .hasSize(1);
  }

  @Test
  void aFactThatStandsTwiceIsRefusedWithItsLine() {
    JsonReading<TermsPack> twice =
        PolicyJson.STRICT.readPack(
            resource(TermsPack.PLAN)
                .replace("\"cap_window\"", "\"training_cap\": {}, \n\"cap_window\""));
    assertThat(twice.problems())
        .singleElement()
        .asString()
        .matches("/ \\(line 1[0-9], column [0-9]+\\): is no JSON: Duplicate field 'training_cap'");
  }

  @Test
  void severalMistakesAreToldInOneGo() {
    JsonReading<TermsPack> reading =
        changed(
            pack -> {
              fact(pack, "training_cap").put("unit", "YUAN_PER_DAY");
              fact(pack, "flat_rate_yuan").put("value", "1,000");
              fact(pack, "certificates_from").put("value", "1 July 2019");
              period(pack).remove("allowance_fund");
            });
    assertThat(reading.problems())
        .extracting(JsonProblem::pointer)
        .containsExactlyInAnyOrder(
            "/pack/periods/0/training_cap/unit",
            "/pack/periods/0/flat_rate_yuan/value",
            "/pack/periods/0/certificates_from/value",
            "/pack/periods/0/allowance_fund");
  }

  /** Two values, each with its own days. */
  private static Consumer<ObjectNode> capOf(String to, String from) {
    return pack -> {
      ObjectNode first = fact(pack, "training_cap").deepCopy().put("valid_to", to);
      ObjectNode second =
          fact(pack, "training_cap").deepCopy().put("value", 4).put("valid_from", from);
      period(pack).putArray("training_cap").add(second).add(first);
    };
  }

  @Test
  void eachNumberHasDaysOfItsOwn() {
    TermsPack pack = changed(capOf("2020-06-30", "2020-07-01")).orThrow();
    assertThat(pack.gaps()).isEmpty();
    assertThat(pack.timeline())
        .isEqualTo(
            PolicyTimeline.of(
                PolicyTerms.builder().validTo(LocalDate.of(2020, 6, 30)).build(),
                PolicyTerms.builder().validFrom(LocalDate.of(2020, 7, 1)).trainingCap(4).build()));
    assertThat(SCHEMA.validate(JsonText.read(PolicyJson.write(pack), "pack"))).isEmpty();
  }

  @Test
  void aRateCanEndWithoutAGap() {
    TermsPack pack =
        changed(
                each ->
                    ((ObjectNode) fact(each, "certificate_rates_yuan").get("SENIOR"))
                        .put("valid_to", "2020-12-31"))
            .orThrow();
    assertThat(pack.gaps()).isEmpty();
    assertThat(pack.timeline().terms()).hasSize(2);
    assertThat(pack.timeline().terms().get(0))
        .isEqualTo(PolicyTerms.builder().validTo(LocalDate.of(2020, 12, 31)).build());
    assertThat(pack.timeline().terms().get(1).certificateRatesFen())
        .containsOnlyKeys(CertificateLevel.SPECIAL_ABILITY, CertificateLevel.JUNIOR);
  }

  @Test
  void overlapsAreRefusedWithTheirPlace() {
    assertThat(only(changed(capOf("2020-07-01", "2020-07-01"))))
        .isEqualTo(
            "/pack/periods/0/training_cap/0/valid_from '2020-07-01' overlaps what holds from"
                + " 2019-01-01 to 2020-07-01");
    assertThat(
            only(
                changed(
                    pack ->
                        ((ArrayNode) pack.get("periods"))
                            .add(period(pack).deepCopy().put("valid_from", "2021-12-31")))))
        .isEqualTo(
            "/pack/periods/1/valid_from '2021-12-31' overlaps what holds from 2019-01-01 to"
                + " 2021-12-31");
    assertThat(only(changed(pack -> period(pack).put("valid_to", "2018-12-31"))))
        .isEqualTo("/pack/periods/0/valid_to '2018-12-31' is before the first day, 2019-01-01");
  }

  @Test
  void gapsAreAllowedAndReported() {
    TermsPack between =
        changed(
                pack ->
                    ((ArrayNode) pack.get("periods"))
                        .add(
                            period(pack)
                                .deepCopy()
                                .put("valid_from", "2022-01-03")
                                .put("valid_to", "2022-12-31")))
            .orThrow();
    assertThat(between.gaps())
        .containsExactly(
            new TermsPack.Gap(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 1, 2), List.of()));
    TermsPack within = changed(capOf("2020-06-30", "2020-07-11")).orThrow();
    assertThat(within.gaps())
        .containsExactly(
            new TermsPack.Gap(
                LocalDate.of(2020, 7, 1), LocalDate.of(2020, 7, 10), List.of("training_cap")));
    assertThat(within.timeline().termsOn(LocalDate.of(2020, 7, 1))).isEmpty();
    assertThat(within.timeline().termsOn(LocalDate.of(2020, 7, 11))).isPresent();
  }

  /** The plan's period, after one of the years to come. */
  private static ObjectNode periodBefore(ObjectNode pack, String from, String to) {
    ObjectNode later = period(pack).deepCopy().put("valid_from", from).put("valid_to", to);
    pack.putArray("periods")
        .add(later)
        .add(
            period(JsonText.read(resource(TermsPack.PLAN), "plan").deepCopy().withObject("/pack")));
    return later;
  }

  @Test
  void periodsStandInAnyOrderAndGapsInThatOfTheirDays() {
    TermsPack pack =
        changed(
                each ->
                    ((ObjectNode)
                            periodBefore(each, "2022-01-03", "2022-12-31").get("training_cap"))
                        .put("valid_from", "2022-01-10"))
            .orThrow();
    assertThat(pack.gaps())
        .containsExactly(
            new TermsPack.Gap(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 1, 2), List.of()),
            new TermsPack.Gap(
                LocalDate.of(2022, 1, 3), LocalDate.of(2022, 1, 9), List.of("training_cap")));
    assertThat(pack.timeline().terms()).hasSize(2);
  }

  @Test
  void aTextHasNoMoreThan400Characters() {
    String longest = "n".repeat(400);
    assertThat(changed(pack -> pack.put("name", longest)).orThrow().name()).isEqualTo(longest);
    assertThat(only(changed(pack -> pack.put("name", longest + "n"))))
        .startsWith("/pack/name ")
        .endsWith("must be 1 to 400 characters");
  }

  @Test
  void aPackInWhichNothingIsEverInForceIsNone() {
    assertThat(
            only(
                changed(
                    pack -> {
                      fact(pack, "training_cap").put("valid_to", "2020-01-01");
                      fact(pack, "cap_window").put("valid_from", "2020-01-02");
                    })))
        .isEqualTo("/pack/periods '' states no day on which every fact holds");
  }
}
