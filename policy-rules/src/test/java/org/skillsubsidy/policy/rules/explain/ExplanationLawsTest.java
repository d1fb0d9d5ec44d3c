package org.skillsubsidy.policy.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.claim.TuitionBearer;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.Outcome;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.decision.SubsidyLine;
import org.skillsubsidy.policy.model.explain.Arithmetic;
import org.skillsubsidy.policy.model.explain.Explanation;
import org.skillsubsidy.policy.model.explain.Statement;
import org.skillsubsidy.policy.model.explain.Verdict;
import org.skillsubsidy.policy.model.history.HistoryEntry;
import org.skillsubsidy.policy.model.json.JsonText;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.terms.CertificateBasisReading;
import org.skillsubsidy.policy.model.terms.DownwardReading;
import org.skillsubsidy.policy.model.terms.FlatRatePeriodReading;
import org.skillsubsidy.policy.model.terms.FlatRateReading;
import org.skillsubsidy.policy.model.terms.GroupsReading;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.model.terms.ReadingChoice;
import org.skillsubsidy.policy.model.terms.Readings;
import org.skillsubsidy.policy.model.value.Masking;
import org.skillsubsidy.policy.model.value.Yuan;
import org.skillsubsidy.policy.rules.Decided;

/** An explanation says what its decision says, and gives the values from which that follows. */
@Cites({
  Clause.C1,
  Clause.C2_3,
  Clause.C2_4,
  Clause.C2_5,
  Clause.C2_6,
  Clause.C3_1,
  Clause.C3_2,
  Clause.C3_4,
  Clause.C3_6,
  Clause.C3_7,
  Clause.C3_9
})
class ExplanationLawsTest {

  private static final int WORLDS = 600;
  private static final List<ExplanationText> TEXTS =
      List.of(ExplanationText.of(Locale.CHINESE), ExplanationText.of(Locale.ENGLISH));

  private interface Check {
    void of(Decided decided, Explanation explanation);
  }

  private static void inWorlds(long seed, Check check) {
    Decided.inWorlds(
        seed,
        WORLDS,
        decided ->
            check.of(
                decided,
                Explainer.of(decided.timeline()).explain(decided.decision(), decided.history())));
  }

  @Test
  void theReasonsAreTheDecisionsOwn() {
    inWorlds(71, ExplanationLawsTest::reasonsAreTheDecisionsOwn);
  }

  static void reasonsAreTheDecisionsOwn(Decided decided, Explanation explanation) {
    SubsidyDecision decision = decided.decision();
    Set<Bar> bars = EnumSet.noneOf(Bar.class);
    Set<Denial> denials = EnumSet.noneOf(Denial.class);
    Set<SubsidyKind> paid = EnumSet.noneOf(SubsidyKind.class);
    for (Statement statement : flat(explanation)) {
      if (statement.verdict() == Verdict.HOLDS && statement.subject() instanceof Bar bar) {
        bars.add(bar);
        assertThat(statement.clauses()).isEqualTo(bar.clauses());
      } else if (statement.verdict() == Verdict.HOLDS) {
        denials.add((Denial) statement.subject());
        assertThat(statement.clauses()).isEqualTo(((Denial) statement.subject()).clauses());
      } else if (statement.verdict() == Verdict.PAID) {
        paid.add((SubsidyKind) statement.subject());
      }
    }
    assertThat(bars).isEqualTo(decision.bars());
    assertThat(denials).isEqualTo(decision.denials());
    assertThat(paid)
        .containsExactlyElementsOf(decision.lines().stream().map(SubsidyLine::kind).toList());
  }

  @Test
  void everyReadingThatTheDecisionRestsOnIsToldAndNoOther() {
    Set<ReadingChoice> seen = new HashSet<>();
    inWorlds(
        72,
        (decided, explanation) -> {
          readingsAreTheDecisionsOwn(decided, explanation);
          decided
              .decision()
              .readings()
              .forEach(reading -> seen.add(explanation.readings().choice(reading)));
        });
    for (Reading reading : Reading.values()) {
      assertThat(seen).containsAll(reading.choices());
    }
  }

  static void readingsAreTheDecisionsOwn(Decided decided, Explanation explanation) {
    Set<Reading> told = EnumSet.noneOf(Reading.class);
    flat(explanation).forEach(statement -> told.addAll(statement.readings()));
    assertThat(told).isEqualTo(decided.decision().readings());
    if (decided.terms() != null) {
      assertThat(explanation.readings()).isEqualTo(decided.terms().readings());
    }
  }

  @Test
  void theArithmeticGivesTheAmountOfTheLine() {
    inWorlds(73, ExplanationLawsTest::arithmeticGivesTheAmount);
  }

  static void arithmeticGivesTheAmount(Decided decided, Explanation explanation) {
    for (Statement statement : explanation.statements()) {
      if (statement.verdict() == Verdict.PAID) {
        SubsidyLine line =
            decided.decision().lineFor((SubsidyKind) statement.subject()).orElseThrow();
        assertThat(statement.amount().orElseThrow().fen()).isEqualTo(line.fen());
        assertThat(statement.fact("amount")).contains(line.amount());
        assertThat(statement.fact("payee")).contains(line.payee());
        assertThat(statement.fact("fund")).contains(line.fund());
        assertThat(statement.clauses()).containsExactly(line.clause());
        amountsAreStated(decided, line, statement.amount().orElseThrow());
        if (line.kind() == SubsidyKind.WORKER_TRAINING) {
          assertThat(statement.amount().orElseThrow() instanceof Arithmetic.AtMost)
              .as("%s shows its cap", statement)
              .isEqualTo(line.clause() == Clause.C2_4);
        }
      }
    }
  }

  /** Each amount stands where the arithmetic says that it stands. */
  private static void amountsAreStated(Decided decided, SubsidyLine line, Arithmetic arithmetic) {
    if (arithmetic instanceof Arithmetic.PerDay perDay) {
      amountsAreStated(decided, line, perDay.rate());
      assertThat(perDay.days())
          .isIn(
              (long) decided.claim().training().days(), decided.claim().training().calendarDays());
    } else if (arithmetic instanceof Arithmetic.Left left) {
      amountsAreStated(decided, line, left.whole());
      amountsAreStated(decided, line, left.used());
    } else if (arithmetic instanceof Arithmetic.AtMost atMost) {
      amountsAreStated(decided, line, atMost.whole());
      amountsAreStated(decided, line, atMost.limit());
    } else {
      Arithmetic.Stated stated = (Arithmetic.Stated) arithmetic;
      PolicyTerms terms = decided.terms();
      assertThat(stated.amount())
          .isEqualTo(
              switch (stated.origin()) {
                case TUITION -> decided.claim().training().tuition();
                case FLAT_RATE -> terms.flatRate();
                case DAILY_ALLOWANCE -> terms.dailyAllowance();
                case CERTIFICATE_RATE ->
                    terms
                        .certificateRate(decided.claim().certificate().orElseThrow().level())
                        .orElseThrow();
                case TRAINING_CAP, YEAR_CAP -> terms.workerCap();
                case PAID_IN_YEAR ->
                    Yuan.ofFen(
                        decided.history().entries().stream()
                            .filter(
                                entry -> entry.year() == decided.decision().year().orElseThrow())
                            .mapToLong(entry -> entry.paidFen(line.kind()))
                            .sum());
              });
    }
  }

  @Test
  void whatIsWithheldIsWhatWouldBePaid() {
    int[] withheld = {0};
    inWorlds(
        74,
        (decided, explanation) -> {
          for (Statement statement : explanation.full().statements()) {
            if (statement.verdict() == Verdict.WITHHELD) {
              withheld[0]++;
              assertThat(decided.decision().outcome()).isEqualTo(Outcome.BARRED);
              assertThat(statement.fact("amount"))
                  .contains(statement.amount().orElseThrow().amount());
            }
          }
        });
    assertThat(withheld[0]).isGreaterThan(400);
  }

  /** The values of a statement are enough to come to its verdict. */
  @Test
  void theVerdictFollowsFromTheValues() {
    Set<Enum<?>> seen = new HashSet<>();
    inWorlds(
        75,
        (decided, explanation) -> {
          verdictsFollowFromTheValues(decided, explanation);
          flat(explanation.full()).forEach(statement -> seen.add(statement.subject()));
        });
    assertThat(seen).contains(Bar.values()).contains(Denial.values());
  }

  static void verdictsFollowFromTheValues(Decided decided, Explanation explanation) {
    for (Statement statement : flat(explanation.full())) {
      if (statement.verdict() == Verdict.HOLDS || statement.verdict() == Verdict.CLEARED) {
        assertThat(follows(decided, statement))
            .as("%s of %s", statement, decided)
            .isEqualTo(statement.verdict() == Verdict.HOLDS);
      }
    }
  }

  private static boolean follows(Decided decided, Statement said) {
    if (said.subject() instanceof Denial denial) {
      return follows(decided.terms(), denial, said);
    }
    PolicyTerms terms = decided.terms();
    return switch ((Bar) said.subject()) {
      case NOT_IN_FORCE ->
          list(said, "terms").stream()
              .noneMatch(each -> ((PolicyTerms) each).inForceOn(day(said, "end")));
      case PROVIDER_BANNED ->
          said.evidence().variant().equals("DATED")
              && !day(said, "start").isBefore(day(said, "bannedFrom"));
      case PROVIDER_NOT_ADMITTED ->
          !list(said, "ways").contains(said.fact("admission").orElseThrow());
      case OUTSIDE_LICENSED_SCOPE ->
          !list(said, "licensed").isEmpty()
              && !list(said, "licensed").contains(said.fact("occupation").orElseThrow());
      case NOT_LISTED -> said.evidence().variant().equals("UNLISTED");
      case NOT_REAL_NAME_REGISTERED ->
          said.evidence().variant().equals("UNREGISTERED")
              && !day(said, "end").isBefore(day(said, "from"));
      case TRAINING_ALREADY_SUBSIDISED -> !list(said, "trainings").isEmpty();
      case ANNUAL_LIMIT -> {
        assertThat(list(said, "trainings")).hasSize(number(said, "count"));
        assertThat(number(said, "place")).isEqualTo(number(said, "count") + 1);
        yield number(said, "place") > number(said, "cap");
      }
      case REPEATED_TRAINING ->
          switch (terms.readings().repeat()) {
            case OCCUPATION -> !list(said, "trainings").isEmpty();
            case OCCUPATION_AND_LEVEL -> said.fact("level").isPresent() && sameLevel(said);
            case ALSO_UNLEVELLED -> sameLevel(said);
          };
      case LOWER_LEVEL_AFTER_HIGHER ->
          terms.readings().downward() == DownwardReading.BARRED
              && said.evidence().variant().equals("HIGHER")
              && !list(said, "trainings").isEmpty();
    };
  }

  private static boolean sameLevel(Statement said) {
    return list(said, "trainings").stream()
        .map(HistoryEntry.class::cast)
        .anyMatch(entry -> entry.level().map(Object.class::cast).equals(said.fact("level")));
  }

  private static boolean follows(PolicyTerms terms, Denial denial, Statement said) {
    Readings readings = terms.readings();
    return switch (denial.reason()) {
      case RATE_NOT_STATED ->
          denial.kind() == SubsidyKind.CERTIFICATE
              ? !list(said, "named").contains(said.fact("level").orElseThrow())
              : terms.typesWithoutRate().contains(said.fact("type").orElseThrow());
      case TRAINING_TYPE_NOT_NAMED ->
          !list(said, "named").contains(said.fact("type").orElseThrow())
              && (readings.flatRate() == FlatRateReading.NAMED_TYPES
                  || terms.typesWithoutRate().contains(said.fact("type").orElseThrow()));
      case CERTIFICATE_REQUIRED ->
          Set.of("NO_CERTIFICATE", "OTHER_CERTIFICATE").contains(said.evidence().variant())
              && (readings.certificateBasis() == CertificateBasisReading.EVERY_LEVEL
                  || (readings.certificateBasis() == CertificateBasisReading.HIGH_SKILLED
                      && ((CertificateLevel) said.fact("target").orElseThrow()).isHighSkilled()));
      case ALREADY_PAID_THIS_YEAR ->
          readings.flatRatePeriod() == FlatRatePeriodReading.PER_YEAR && someWasPaid(said);
      case LEFT_TO_SEPARATE_MEASURES ->
          readings.groups() == GroupsReading.NAMED_GROUPS
              && Collections.disjoint(list(said, "groups"), terms.workerGroups())
              && Collections.disjoint(list(said, "groups"), terms.poorGroups());
      case NO_TUITION -> !isPositive(said, "tuition");
      case NO_ROOM_UNDER_CAP ->
          someWasPaid(said)
              && said.evidence().variant().equals("PER_YEAR")
              && !amount(said, "paid").isLessThan(amount(said, "cap"));
      case TRAINEE_WAS_CHARGED ->
          said.fact("bearer").orElseThrow() == TuitionBearer.TRAINEE && isPositive(said, "tuition");
      case NO_CERTIFICATE -> said.evidence().facts().isEmpty();
      case CERTIFICATE_BEFORE_START -> day(said, "issued").isBefore(day(said, "from"));
      case EXAM_NOT_FREE -> isPositive(said, "fee");
      case CERTIFICATE_DOES_NOT_MATCH ->
          !said.fact("certificateOccupation").equals(said.fact("occupation"))
              || (said.fact("target").isPresent()
                  && !said.fact("target").equals(said.fact("certificateLevel")));
      case CERTIFICATE_ALREADY_SUBSIDISED -> !list(said, "trainings").isEmpty();
    };
  }

  @Test
  void theDefaultHoldsOnlyWhatDecidedAndFullHoldsAllOfIt() {
    inWorlds(
        76,
        (decided, explanation) -> {
          List<Statement> all = flat(explanation.full());
          List<Statement> decisive = flat(explanation);
          assertThat(decisive).allMatch(Statement::isDecisive);
          assertThat(all.stream().filter(Statement::isDecisive).map(Statement::subject).toList())
              .isEqualTo(decisive.stream().map(Statement::subject).toList());
          if (!decided.decision().bars().contains(Bar.NOT_IN_FORCE)) {
            assertThat(all.stream().map(Statement::subject)).contains(Bar.values());
            assertThat(all.stream().map(Statement::subject)).contains(SubsidyKind.values());
          }
        });
  }

  @Test
  void everyTextIsCompleteWithoutAnIdentityNumberAndReadableAsJson() {
    inWorlds(
        77,
        (decided, explanation) -> {
          for (ExplanationText texts : TEXTS) {
            for (Explanation each : List.of(explanation, explanation.full())) {
              String text = texts.text(each);
              String json = texts.json(each);
              assertThat(text).doesNotContain("{", "}").endsWith("\n");
              for (String made : List.of(text, texts.markdown(each), json, each.toString())) {
                assertThat(made).doesNotContain(wholeId(decided));
              }
              assertThat(text).isEqualTo(Masking.mask(text));
              JsonNode tree = JsonText.read(json, "explanation");
              assertThat(tree.get("claim").asText()).isEqualTo(decided.claim().id().toString());
              assertThat(sentences(tree.get("statements"), new ArrayList<>()))
                  .allSatisfy(sentence -> assertThat(text).contains(sentence));
            }
          }
        });
  }

  private static String wholeId(Decided decided) {
    return decided
        .claim()
        .trainee()
        .id()
        .identityNumber()
        .map(number -> number.storageForm())
        .orElse("no identity number");
  }

  private static List<String> sentences(JsonNode statements, List<String> found) {
    for (JsonNode statement : statements) {
      found.add(statement.get("text").asText());
      sentences(statement.get("parts"), found);
    }
    return found;
  }

  @Test
  void everySentenceOfTheBundlesIsSaid() {
    Set<String> used = new TreeSet<>();
    inWorlds(
        78,
        (decided, explanation) -> {
          for (Statement statement : flat(explanation.full())) {
            used.add(key(statement));
          }
        });
    for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      Set<String> there =
          new TreeSet<>(
              ResourceBundle.getBundle("org.skillsubsidy.policy.rules.explain.reasons", language)
                  .keySet());
      there.removeIf(
          key ->
              !key.startsWith("why.")
                  || key.startsWith("why.head.")
                  || key.startsWith("why.basis")
                  || key.equals("why.kind.arithmetic"));
      assertThat(there).isEqualTo(used);
    }
  }

  private static String key(Statement statement) {
    boolean generic =
        statement.subject() instanceof SubsidyKind && statement.verdict() != Verdict.NOT_APPLICABLE;
    String subject =
        statement.subject() instanceof Denial denial
            ? denial.reason().name()
            : generic ? "kind" : statement.subject().name();
    String variant = statement.evidence().variant();
    return "why."
        + subject
        + "."
        + statement.verdict()
        + (variant.isEmpty() || generic ? "" : "." + variant);
  }

  private static List<Statement> flat(Explanation explanation) {
    List<Statement> all = new ArrayList<>();
    for (Statement statement : explanation.statements()) {
      all.add(statement);
      all.addAll(statement.parts());
    }
    return all;
  }

  private static LocalDate day(Statement said, String name) {
    return (LocalDate) said.fact(name).orElseThrow();
  }

  private static int number(Statement said, String name) {
    return (Integer) said.fact(name).orElseThrow();
  }

  private static MonetaryAmount amount(Statement said, String name) {
    return (MonetaryAmount) said.fact(name).orElseThrow();
  }

  /** An amount was paid, and the trainings that it was paid for are named. */
  private static boolean someWasPaid(Statement said) {
    boolean paid = isPositive(said, "paid");
    assertThat(list(said, "trainings").isEmpty()).isEqualTo(!paid);
    return paid;
  }

  private static boolean isPositive(Statement said, String name) {
    return amount(said, name).isPositive();
  }

  private static Collection<?> list(Statement said, String name) {
    return (Collection<?>) said.fact(name).orElseThrow();
  }
}
