package org.skillsubsidy.policy.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javax.money.MonetaryAmount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.explain.Arithmetic;
import org.skillsubsidy.policy.model.explain.Evidence;
import org.skillsubsidy.policy.model.explain.Explanation;
import org.skillsubsidy.policy.model.explain.Statement;
import org.skillsubsidy.policy.model.explain.Verdict;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.rules.Decided;

/** The laws of explanations bite: each catches explanations that say something else. */
class ExplanationFaultsTest {

  private static final int WORLDS = 60;

  /** What is wrong with the explanation, and the law that sees it. */
  @SuppressWarnings("ImmutableEnumChecker")
  enum Fault {
    A_BAR_THAT_APPLIES_IS_CLEARED(
        each -> each.subject() instanceof Bar && each.verdict() == Verdict.HOLDS,
        each -> withVerdict(each, Verdict.CLEARED),
        ExplanationLawsTest::reasonsAreTheDecisionsOwn),
    A_BAR_IS_MADE_UP(
        each -> each.subject() instanceof Bar && each.verdict() == Verdict.CLEARED,
        each -> withVerdict(each, Verdict.HOLDS),
        ExplanationLawsTest::reasonsAreTheDecisionsOwn),
    A_DENIAL_IS_KEPT_BACK(
        each -> each.subject() instanceof Denial && each.verdict() == Verdict.HOLDS,
        each -> withVerdict(each, Verdict.CLEARED),
        ExplanationLawsTest::reasonsAreTheDecisionsOwn),
    A_LINE_IS_KEPT_BACK(
        each -> each.verdict() == Verdict.PAID,
        each -> withVerdict(each, Verdict.WITHHELD),
        ExplanationLawsTest::reasonsAreTheDecisionsOwn),
    A_BAR_CITES_ANOTHER_CLAUSE(
        each -> each.subject() instanceof Bar && each.verdict() == Verdict.HOLDS,
        each -> withClauses(each, List.of(Clause.C4_4)),
        ExplanationLawsTest::reasonsAreTheDecisionsOwn),
    A_READING_IS_KEPT_BACK(
        each -> !each.readings().isEmpty(),
        each -> withReadings(each, Set.of()),
        ExplanationLawsTest::readingsAreTheDecisionsOwn),
    A_READING_IS_MADE_UP(
        each -> each.subject() == Bar.NOT_LISTED,
        each -> withReadings(each, EnumSet.allOf(Reading.class)),
        ExplanationLawsTest::readingsAreTheDecisionsOwn),
    THE_CAP_IS_LEFT_OUT(
        each ->
            each.verdict() == Verdict.PAID
                && each.amount().orElseThrow() instanceof Arithmetic.AtMost,
        each -> withAmount(each, ((Arithmetic.AtMost) each.amount().orElseThrow()).whole()),
        ExplanationLawsTest::arithmeticGivesTheAmount),
    AN_AMOUNT_COMES_FROM_ELSEWHERE(
        each -> each.subject() == SubsidyKind.CERTIFICATE && each.verdict() == Verdict.PAID,
        each ->
            withAmount(
                each,
                new Arithmetic.Stated(
                    Arithmetic.Origin.DAILY_ALLOWANCE, each.amount().orElseThrow().fen())),
        ExplanationLawsTest::arithmeticGivesTheAmount),
    A_DAY_MORE_IS_COUNTED(
        each ->
            each.verdict() == Verdict.PAID
                && each.amount().orElseThrow() instanceof Arithmetic.PerDay,
        each -> {
          Arithmetic.PerDay perDay = (Arithmetic.PerDay) each.amount().orElseThrow();
          return withAmount(each, new Arithmetic.PerDay(perDay.rate(), perDay.days() + 1));
        },
        ExplanationLawsTest::arithmeticGivesTheAmount),
    ANOTHER_FUND_IS_NAMED(
        each -> each.verdict() == Verdict.PAID,
        each ->
            withFact(
                each,
                "fund",
                each.fact("fund").orElseThrow() == FundSource.INDUSTRY_FUND
                    ? FundSource.LOCAL_TALENT_FUND
                    : FundSource.INDUSTRY_FUND),
        ExplanationLawsTest::arithmeticGivesTheAmount),
    A_LINE_CITES_ANOTHER_CLAUSE(
        each -> each.verdict() == Verdict.PAID,
        each -> withClauses(each, List.of(Clause.C4_4)),
        ExplanationLawsTest::arithmeticGivesTheAmount),
    THE_COUNT_IS_ONE_LESS(
        each -> each.subject() == Bar.ANNUAL_LIMIT,
        each -> withFact(each, "count", (int) each.fact("count").orElseThrow() - 1),
        ExplanationLawsTest::verdictsFollowFromTheValues),
    TRAININGS_OF_THE_HISTORY_ARE_NOT_NAMED(
        each ->
            each.verdict() == Verdict.HOLDS
                && each.fact("trainings")
                    .map(all -> !((Collection<?>) all).isEmpty())
                    .orElse(false),
        each -> withFact(each, "trainings", List.of()),
        ExplanationLawsTest::verdictsFollowFromTheValues),
    A_DAY_IS_ANOTHER(
        each -> each.verdict() == Verdict.HOLDS && each.fact("from").isPresent(),
        each -> withFact(each, "from", moved((LocalDate) each.fact("from").orElseThrow(), each)),
        ExplanationLawsTest::verdictsFollowFromTheValues),
    A_FEE_IS_NOTHING(
        each -> each.verdict() == Verdict.HOLDS && each.fact("fee").isPresent(),
        each ->
            withFact(each, "fee", ((MonetaryAmount) each.fact("fee").orElseThrow()).multiply(0)),
        ExplanationLawsTest::verdictsFollowFromTheValues),
    THE_LEVEL_WOULD_HAVE_A_RATE(
        each ->
            each.verdict() == Verdict.HOLDS
                && each.fact("level").isPresent()
                && each.fact("named").isPresent(),
        each -> withFact(each, "named", List.of(each.fact("level").orElseThrow())),
        ExplanationLawsTest::verdictsFollowFromTheValues);

    private final Predicate<Statement> where;
    private final UnaryOperator<Statement> change;
    private final BiConsumer<Decided, Explanation> law;

    Fault(
        Predicate<Statement> where,
        UnaryOperator<Statement> change,
        BiConsumer<Decided, Explanation> law) {
      this.where = where;
      this.change = change;
      this.law = law;
    }

    private Explanation in(Explanation explanation) {
      return Explanation.of(
          explanation.decision(), explanation.readings(), all(explanation.full().statements()));
    }

    private List<Statement> all(List<Statement> statements) {
      List<Statement> changed = new ArrayList<>();
      for (Statement each : statements) {
        Statement outer = where.test(each) ? change.apply(each) : each;
        changed.add(
            new Statement(
                outer.subject(),
                outer.verdict(),
                outer.evidence(),
                outer.clauses(),
                outer.readings(),
                outer.amount(),
                all(outer.parts())));
      }
      return changed;
    }

    /** A day on the other side of what it is compared with. */
    private static LocalDate moved(LocalDate day, Statement statement) {
      return statement.subject() instanceof Bar ? day.plusYears(100) : day.minusYears(100);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFaultIsCaught(Fault fault) {
    int[] caught = {0};
    int[] changed = {0};
    Decided.inWorlds(
        79,
        WORLDS,
        decided -> {
          Explanation right =
              Explainer.of(decided.timeline()).explain(decided.decision(), decided.history());
          fault.law.accept(decided, right);
          Explanation wrong = fault.in(right);
          if (!wrong.equals(right)) {
            changed[0]++;
            caught[0] += isBroken(fault, decided, wrong) ? 1 : 0;
          }
        });
    assertThat(caught[0]).isPositive().isEqualTo(changed[0]);
  }

  private static boolean isBroken(Fault fault, Decided decided, Explanation wrong) {
    try {
      fault.law.accept(decided, wrong);
      return false;
    } catch (AssertionError broken) {
      return true;
    }
  }

  private static Statement withVerdict(Statement old, Verdict verdict) {
    return new Statement(
        old.subject(),
        verdict,
        old.evidence(),
        old.clauses(),
        old.readings(),
        old.amount(),
        old.parts());
  }

  private static Statement withClauses(Statement old, List<Clause> clauses) {
    return new Statement(
        old.subject(),
        old.verdict(),
        old.evidence(),
        clauses,
        old.readings(),
        old.amount(),
        old.parts());
  }

  private static Statement withReadings(Statement old, Set<Reading> readings) {
    return new Statement(
        old.subject(),
        old.verdict(),
        old.evidence(),
        old.clauses(),
        readings,
        old.amount(),
        old.parts());
  }

  private static Statement withAmount(Statement old, Arithmetic amount) {
    return new Statement(
        old.subject(),
        old.verdict(),
        old.evidence(),
        old.clauses(),
        old.readings(),
        Optional.of(amount),
        old.parts());
  }

  private static Statement withFact(Statement old, String name, Object value) {
    Evidence evidence = Evidence.of(old.evidence().variant());
    for (Map.Entry<String, Object> fact : old.evidence().facts().entrySet()) {
      evidence = evidence.with(fact.getKey(), fact.getKey().equals(name) ? value : fact.getValue());
    }
    return new Statement(
        old.subject(),
        old.verdict(),
        evidence.with(name, value),
        old.clauses(),
        old.readings(),
        old.amount(),
        old.parts());
  }
}
