package org.skillsubsidy.policy.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillsubsidy.policy.model.SubsidyCalculator;
import org.skillsubsidy.policy.model.claim.Certificate;
import org.skillsubsidy.policy.model.claim.Provider;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.claim.Trainee;
import org.skillsubsidy.policy.model.claim.Training;
import org.skillsubsidy.policy.model.claim.TuitionBearer;
import org.skillsubsidy.policy.model.decision.Outcome;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.HistoryEntry;
import org.skillsubsidy.policy.model.history.OutsideTraining;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.TrainingId;
import org.skillsubsidy.policy.model.json.JsonText;
import org.skillsubsidy.policy.model.occupation.ClassificationEdition;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.CertificateKind;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
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

/** Faults as vendors make them: the kit alone finds every one. */
class PlantedFaultsTest {

  private static final ConformanceKit KIT = ConformanceKit.standard();

  private static final List<String> ANSWERS =
      KIT.cases().stream().map(each -> Program.answer(each.question())).toList();

  private static final Map<ProviderKind, Set<Admission>> ANY_ADMISSION =
      Stream.of(ProviderKind.values())
          .collect(Collectors.toMap(kind -> kind, kind -> EnumSet.allOf(Admission.class)));

  @Test
  void theFaultlessPass() {
    assertThat(KIT.run("one by one", Handmade::new).with(Verdict.FAILED)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"inTheTerms", "inTheReadings", "inTheFacts", "inTheHistory", "inTheBatch"})
  void isFound(String fault, Function<PolicyTimeline, SubsidyCalculator> faulty) {
    ConformanceReport report = KIT.run(fault, faulty);
    assertThat(report.isPassed()).isFalse();
    // A fault that breaks everything would be found by anything.
    assertThat(report.count(Verdict.PASSED)).isGreaterThan(report.results().size() / 4);
  }

  static Stream<Arguments> inTheTerms() {
    return Stream.of(
        terms("a cap of four", t -> t.trainingCap(t.build().trainingCap() + 1)),
        terms("a cap of two", t -> t.trainingCap(Math.max(0, t.build().trainingCap() - 1))),
        terms("a cap of a lifetime", t -> t.capWindow(CapWindow.LIFETIME)),
        terms("no cap of 1,000 yuan", t -> t.workerCapFen(PolicyTerms.MAX_RATE_FEN)),
        terms("a cap of 999.99 yuan", t -> t.workerCapFen(t.build().workerCapFen() - 1)),
        terms("a flat rate of 301 yuan", t -> t.flatRateFen(t.build().flatRateFen() + 1_00)),
        terms("16 yuan a day", t -> t.dailyAllowanceFen(t.build().dailyAllowanceFen() + 1_00)),
        terms("intermediate certificates paid", t -> rate(t, CertificateLevel.INTERMEDIATE)),
        terms("technicians paid", t -> rate(t, CertificateLevel.TECHNICIAN)),
        terms("senior technicians paid", t -> rate(t, CertificateLevel.SENIOR_TECHNICIAN)),
        terms("a day early", t -> t.validFrom(t.build().validFrom().minusDays(1))),
        terms("a day late", t -> t.validFrom(t.build().validFrom().plusDays(1))),
        terms("ending a day early", t -> t.validTo(t.build().validTo().minusDays(1))),
        terms("never ending", t -> t.validTo(t.build().validTo().plusYears(9))),
        terms(
            "certificates of 30 June",
            t -> t.certificatesFrom(days(t.build().certificatesFrom(), -1))),
        terms(
            "certificates from 2 July",
            t -> t.certificatesFrom(days(t.build().certificatesFrom(), 1))),
        terms("real names a day early", t -> t.realNameFrom(days(t.build().realNameFrom(), -1))),
        terms("real names a day late", t -> t.realNameFrom(days(t.build().realNameFrom(), 1))),
        terms("apprentices as workers", t -> t.typesWithoutRate(Set.of())),
        terms(
            "safety training forgotten",
            t -> t.flatRateTypes(Set.of(TrainingType.PRE_JOB, TrainingType.JOB_TRANSFER))),
        terms(
            "the disabled forgotten",
            t ->
                t.workerGroups(
                    EnumSet.range(TraineeGroup.RURAL_MIGRANT_WORKER, TraineeGroup.HARD_TO_EMPLOY))),
        terms("children not among the poor", t -> t.poorGroups(Set.of(TraineeGroup.POOR_LABOURER))),
        terms("any admission", t -> t.admissions(ANY_ADMISSION)),
        terms("flat rate to the provider", t -> t.flatRatePayee(PayeeRule.PROVIDER)),
        terms("tuition to the trainee", t -> t.workerPayee(PayeeRule.TRAINEE)),
        terms("certificate to the provider", t -> t.certificatePayee(PayeeRule.PROVIDER)),
        terms(
            "one fund for certificates",
            t -> t.employeeCertificateFund(FundSource.EMPLOYMENT_SUBSIDY_FUND)),
        terms(
            "allowance from the special account",
            t -> t.allowanceFund(FundSource.SKILLS_SPECIAL_ACCOUNT)));
  }

  private static LocalDate days(LocalDate day, int days) {
    return day.plusDays(days);
  }

  private static PolicyTerms.Builder rate(PolicyTerms.Builder terms, CertificateLevel level) {
    Map<CertificateLevel, Long> rates = new EnumMap<>(CertificateLevel.class);
    rates.putAll(terms.build().certificateRatesFen());
    rates.putIfAbsent(level, 450_00L);
    return terms.certificateRatesFen(rates);
  }

  /** Each choice of each reading, whatever the terms say: year by the wrong date, and so on. */
  static Stream<Arguments> inTheReadings() {
    return Stream.of(Reading.values())
        .map(Reading::choices)
        .flatMap(List::stream)
        .map(
            choice ->
                terms(
                    choice.reading() + " is always " + choice.name(),
                    t -> t.readings(t.build().readings().with(choice))));
  }

  private static Arguments terms(String fault, UnaryOperator<PolicyTerms.Builder> change) {
    return fault(
        fault,
        timeline ->
            new Handmade(
                PolicyTimeline.of(
                    timeline.terms().stream()
                        .map(terms -> change.apply(terms.toBuilder()).build())
                        .toList())));
  }

  private static Arguments fault(
      String fault, Function<PolicyTimeline, SubsidyCalculator> calculators) {
    return arguments(fault, calculators);
  }

  static Stream<Arguments> inTheFacts() {
    return Stream.of(
        facts("a ban a day late", claim -> banned(claim, 1)),
        facts("a ban a day early", claim -> banned(claim, -1)),
        facts("exam fees ignored", claim -> certificate(claim, c -> c.examFeeFen(0))),
        facts(
            "certificate levels ignored",
            claim -> certificate(claim, c -> level(c, claim.training().targetLevel()))),
        facts(
            "certificate occupations ignored",
            claim -> certificate(claim, c -> c.occupation(claim.training().occupation()))),
        facts("editions ignored", claim -> inEditionOf2015(claim)),
        facts("licences ignored", claim -> provider(claim, p -> p.licensedOccupations(List.of()))),
        facts("the first group alone", PlantedFaultsTest::firstGroup),
        facts("nobody is ever charged", PlantedFaultsTest::charged));
  }

  private static Arguments facts(String fault, UnaryOperator<SubsidyClaim> change) {
    return fault(
        fault,
        timeline ->
            new Handmade(timeline) {
              @Override
              public SubsidyDecision decide(SubsidyClaim claim, TrainingHistory history) {
                return super.decide(change.apply(claim), history);
              }
            });
  }

  private static SubsidyClaim training(SubsidyClaim claim, UnaryOperator<Training.Builder> change) {
    Training.Builder training = Training.builder().from(claim.training());
    return SubsidyClaim.builder().from(claim).training(change.apply(training).build()).build();
  }

  private static SubsidyClaim provider(SubsidyClaim claim, UnaryOperator<Provider.Builder> change) {
    Provider.Builder provider = Provider.builder().from(claim.training().provider());
    return training(claim, training -> training.provider(change.apply(provider).build()));
  }

  private static SubsidyClaim certificate(
      SubsidyClaim claim, UnaryOperator<Certificate.Builder> change) {
    Optional<Certificate> changed =
        claim.certificate().map(c -> change.apply(Certificate.builder().from(c)).build());
    return SubsidyClaim.builder().from(claim).certificate(changed).build();
  }

  private static SubsidyClaim banned(SubsidyClaim claim, int days) {
    return provider(
        claim, p -> p.bannedFrom(claim.training().provider().bannedFrom().map(d -> days(d, days))));
  }

  private static Certificate.Builder level(
      Certificate.Builder certificate, Optional<CertificateLevel> level) {
    boolean onTheLadder =
        level.isPresent()
            && level.get() != CertificateLevel.SPECIAL_ABILITY
            && certificate.build().kind() != CertificateKind.SPECIAL_ABILITY;
    return onTheLadder ? certificate.level(level.get()) : certificate;
  }

  private static SubsidyClaim inEditionOf2015(SubsidyClaim claim) {
    List<Occupation> licensed =
        claim.training().provider().licensedOccupations().stream()
            .map(PlantedFaultsTest::inEditionOf2015)
            .toList();
    Provider provider =
        Provider.builder().from(claim.training().provider()).licensedOccupations(licensed).build();
    Occupation occupation = inEditionOf2015(claim.training().occupation());
    SubsidyClaim changed =
        training(claim, training -> training.occupation(occupation).provider(provider));
    return certificate(changed, c -> c.occupation(inEditionOf2015(c.build().occupation())));
  }

  private static Occupation inEditionOf2015(Occupation occupation) {
    return Occupation.of(ClassificationEdition.EDITION_2015, occupation.code());
  }

  private static SubsidyClaim firstGroup(SubsidyClaim claim) {
    TraineeGroup first = claim.trainee().groups().iterator().next();
    Trainee trainee = Trainee.builder().from(claim.trainee()).groups(first).build();
    return SubsidyClaim.builder().from(claim).trainee(trainee).build();
  }

  private static SubsidyClaim charged(SubsidyClaim claim) {
    boolean poor = claim.trainee().groups().contains(TraineeGroup.POOR_LABOURER);
    return poor ? training(claim, t -> t.tuitionBorneBy(TuitionBearer.PROVIDER)) : claim;
  }

  static Stream<Arguments> inTheHistory() {
    return Stream.of(
        history(
            "a repeat ban that ignores the edition",
            (claim, entry) -> entry.occupation(sameEdition(claim, entry.build().occupation()))),
        history(
            "a repeat ban that ignores the level",
            (claim, entry) -> entry.level(claim.training().targetLevel())),
        history(
            "trainings by their id alone",
            (claim, entry) -> entry.provider(claim.training().provider().code())),
        history(
            "the history counts by its ends",
            (claim, entry) -> entry.year(entry.build().trainingEnd().getYear())),
        history("slots of the history ignored", (claim, entry) -> entry.slot(OptionalInt.empty())),
        history(
            "higher levels bar whenever they ended",
            (claim, entry) -> entry.trainingEnd(LocalDate.of(2000, 1, 1))),
        history(
            "certificates paid again", (claim, entry) -> entry.certificateNumber(Optional.empty())),
        history("the history's payments ignored", (claim, entry) -> entry.paidFen(Map.of())),
        fault(
            "other years forgotten",
            timeline ->
                new Handmade(timeline) {
                  @Override
                  public SubsidyDecision decide(SubsidyClaim claim, TrainingHistory history) {
                    List<HistoryEntry> entries =
                        history.entries().stream()
                            .filter(entry -> entry.year() == claim.training().end().getYear())
                            .toList();
                    return super.decide(claim, TrainingHistory.of(history.trainee(), entries));
                  }
                }));
  }

  private static Occupation sameEdition(SubsidyClaim claim, Occupation occupation) {
    return Occupation.of(claim.training().occupation().edition(), occupation.code());
  }

  private static Arguments history(
      String fault,
      BiFunction<SubsidyClaim, OutsideTraining.Builder, OutsideTraining.Builder> change) {
    return fault(
        fault,
        timeline ->
            new Handmade(timeline) {
              @Override
              public SubsidyDecision decide(SubsidyClaim claim, TrainingHistory history) {
                List<HistoryEntry> entries =
                    history.entries().stream()
                        .map(
                            entry ->
                                entry instanceof OutsideTraining outside
                                    ? change
                                        .apply(claim, OutsideTraining.builder().from(outside))
                                        .build()
                                    : entry)
                        .toList();
                return super.decide(claim, TrainingHistory.of(history.trainee(), entries));
              }
            });
  }

  static Stream<Arguments> inTheBatch() {
    Comparator<SubsidyClaim> byId = Comparator.comparing(SubsidyClaim::id);
    Comparator<SubsidyClaim> byLength = Comparator.comparing(c -> c.id().toString().length());
    Comparator<SubsidyClaim> byEnd = Comparator.comparing(claim -> claim.training().end());
    Comparator<SubsidyClaim> bySubmission = Comparator.comparing(SubsidyClaim::submittedOn);
    Comparator<SubsidyClaim> byStart = Comparator.comparing(claim -> claim.training().start());
    return Stream.of(
        order("order by claim id", byId),
        order("order of the input", Comparator.comparing(claim -> 0)),
        order("order by the submission", bySubmission.thenComparing(byId)),
        order("order by the start", byStart.thenComparing(bySubmission).thenComparing(byId)),
        order("order by end and id", byEnd.thenComparing(byId)),
        order("order by end and submission", byEnd.thenComparing(bySubmission)),
        order(
            "order by ids as numbers",
            byEnd.thenComparing(bySubmission).thenComparing(byLength).thenComparing(byId)),
        order("last first", SubsidyClaim.CANONICAL_ORDER.reversed()),
        fault(
            "a refused claim uses up quota",
            timeline ->
                new Handmade(timeline) {
                  @Override
                  TrainingHistory next(SubsidyDecision decision, TrainingHistory history) {
                    return decision.outcome() == Outcome.BARRED
                        ? history.with(placeOf(decision.claim()))
                        : super.next(decision, history);
                  }
                }),
        fault(
            "every claim by itself",
            timeline ->
                new Handmade(timeline) {
                  @Override
                  TrainingHistory next(SubsidyDecision decision, TrainingHistory history) {
                    return history;
                  }
                }),
        fault(
            "repeats paid again",
            timeline ->
                new Handmade(timeline) {
                  @Override
                  boolean isRepeat(
                      SubsidyClaim claim, List<SubsidyClaim> before, TrainingHistory history) {
                    return isKnown(claim, history);
                  }
                }),
        fault(
            "what the history knows paid again",
            timeline ->
                new Handmade(timeline) {
                  @Override
                  boolean isRepeat(
                      SubsidyClaim claim, List<SubsidyClaim> before, TrainingHistory history) {
                    return before.contains(claim);
                  }
                }),
        fault(
            "the first of a conflict decided",
            timeline ->
                new Handmade(timeline) {
                  @Override
                  boolean inConflict(SubsidyClaim claim, List<SubsidyClaim> claims) {
                    return super.inConflict(claim, claims)
                        && claims.stream()
                            .filter(other -> other.id().equals(claim.id()))
                            .findFirst()
                            .filter(claim::equals)
                            .isEmpty();
                  }
                }),
        fault(
            "a known claim decided anew",
            timeline ->
                new Handmade(timeline) {
                  @Override
                  public SubsidyDecision decide(SubsidyClaim claim, TrainingHistory history) {
                    List<HistoryEntry> outside =
                        history.entries().stream().map(PlantedFaultsTest::outside).toList();
                    return super.decide(claim, TrainingHistory.of(history.trainee(), outside));
                  }
                }));
  }

  private static Arguments order(String fault, Comparator<SubsidyClaim> order) {
    return fault(
        fault,
        timeline ->
            new Handmade(timeline) {
              @Override
              Comparator<SubsidyClaim> order() {
                return order;
              }
            });
  }

  private static OutsideTraining placeOf(SubsidyClaim claim) {
    return OutsideTraining.builder()
        .year(claim.training().end().getYear())
        .provider(claim.training().provider().code())
        .trainingId(TrainingId.parse("refused-" + claim.id()))
        .occupation(Occupation.parse("2022:0-00-00-00"))
        .trainingEnd(claim.training().end())
        .build();
  }

  private static HistoryEntry outside(HistoryEntry entry) {
    Map<SubsidyKind, Long> paid = new EnumMap<>(SubsidyKind.class);
    Stream.of(SubsidyKind.values()).forEach(kind -> paid.put(kind, entry.paidFen(kind)));
    return OutsideTraining.builder()
        .year(entry.year())
        .slot(entry.slot())
        .provider(entry.provider())
        .trainingId(entry.trainingId())
        .occupation(entry.occupation())
        .level(entry.level())
        .trainingEnd(entry.trainingEnd())
        .paidFen(paid)
        .certificateNumber(entry.certificateNumber())
        .build();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void isFoundInAnswers(String fault, Consumer<ObjectNode> change, @TempDir Path folder)
      throws IOException {
    List<String> answers = new ArrayList<>();
    for (String each : ANSWERS) {
      JsonNode answer = JsonText.read(each, "answer");
      answer.get("decisions").forEach(decision -> change.accept((ObjectNode) decision));
      answers.add(JsonText.write(answer));
    }
    Path file = Files.write(folder.resolve("answers.jsonl"), answers);
    ConformanceReport report = KIT.compare(fault, file);
    assertThat(report.problems()).isEmpty();
    assertThat(report.isPassed()).isEqualTo(fault.equals("none"));
  }

  static Stream<Arguments> isFoundInAnswers() {
    return Stream.of(
        answers("none", json -> {}),
        answers("the first bar alone", json -> keepFirst(json, "bars")),
        answers("the first denial alone", json -> keepFirst(json, "denials")),
        answers("bars in reverse", json -> reverse(json, "bars")),
        answers("a barred claim has no denials", json -> whenBarred(json, "denials")),
        answers("a barred claim takes a place", json -> whenBarred(json, "annual_slot")),
        answers("gaps not reported", json -> drop(json, "denials", "CERTIFICATE:RATE_NOT_STATED")),
        answers("no reading named", json -> keepFirst(json, "readings")),
        answers("a place alone protected", json -> keepFirst(json, "exclusive_keys")),
        answers("the wrong clause", json -> json.path("payments").forEach(p -> put(p, "clause"))),
        answers("the wrong fund", json -> json.path("payments").forEach(p -> put(p, "fund"))),
        answers("no repeat named", json -> json.put("repeat", false)),
        answers("a total of its own", json -> json.put("total_yuan", "1100.00")));
  }

  private static Arguments answers(String fault, Consumer<ObjectNode> change) {
    return arguments(fault, change);
  }

  private static List<String> list(ObjectNode json, String field) {
    return new ArrayList<>(json.path(field).valueStream().map(JsonNode::textValue).toList());
  }

  private static void set(ObjectNode json, String field, List<String> texts) {
    ArrayNode list = json.putArray(field);
    texts.forEach(list::add);
  }

  private static void keepFirst(ObjectNode json, String field) {
    set(json, field, list(json, field).stream().limit(1).toList());
  }

  private static void reverse(ObjectNode json, String field) {
    List<String> texts = list(json, field);
    Collections.reverse(texts);
    set(json, field, texts);
  }

  private static void drop(ObjectNode json, String field, String text) {
    set(json, field, list(json, field).stream().filter(each -> !each.equals(text)).toList());
  }

  private static void whenBarred(ObjectNode json, String field) {
    if (json.path("outcome").asText().equals("BARRED")) {
      json.set(field, field.equals("denials") ? json.arrayNode() : json.numberNode(1));
    }
  }

  private static void put(JsonNode payment, String field) {
    ((ObjectNode) payment).put(field, field.equals("clause") ? "2.4" : "EMPLOYMENT_SUBSIDY_FUND");
  }
}
