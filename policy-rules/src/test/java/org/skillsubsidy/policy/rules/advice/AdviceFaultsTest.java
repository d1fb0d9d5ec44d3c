package org.skillsubsidy.policy.rules.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skillsubsidy.policy.model.advice.Advice;
import org.skillsubsidy.policy.model.advice.Alternative;
import org.skillsubsidy.policy.model.advice.Way;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.claim.Training;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.rules.advice.AdviceLawsTest.Case;

/** The laws of advice bite: each catches advice that does not hold what it promises. */
class AdviceFaultsTest {

  private static final int WORLDS = 120;

  /** What is wrong with the advice, and the law that sees it. */
  @SuppressWarnings("ImmutableEnumChecker")
  enum Fault {
    A_WAY_PROMISES_TOO_MUCH(
        ways(
            (each, way) -> {
              Set<Denial> denials = EnumSet.noneOf(Denial.class);
              denials.addAll(each.old().denials());
              return new Way(way.changes(), each.old().bars(), denials, way.decision());
            }),
        AdviceLawsTest::decidingAgainGivesTheSame,
        false),
    A_WAY_WAS_NOT_DECIDED_AGAIN(
        ways((each, way) -> new Way(way.changes(), way.bars(), way.denials(), each.old())),
        AdviceLawsTest::decidingAgainGivesTheSame,
        true),
    A_FACT_OF_THE_PAST_IS_CHANGED(
        ways(
            (each, way) -> {
              SubsidyClaim claim = way.decision().claim();
              Training dearer =
                  Training.builder()
                      .from(claim.training())
                      .tuitionFen(claim.training().tuitionFen() + 1)
                      .build();
              return new Way(
                  way.changes(),
                  way.bars(),
                  way.denials(),
                  each.decide(SubsidyClaim.builder().from(claim).training(dearer).build()));
            }),
        AdviceLawsTest::onlyHonestFactsChange,
        false),
    A_CHANGE_IS_NOT_TOLD(
        ways(
            (each, way) ->
                new Way(
                    way.changes().subList(1, way.changes().size()),
                    way.bars(),
                    way.denials(),
                    way.decision())),
        AdviceLawsTest::onlyHonestFactsChange,
        false),
    MORE_THAN_NEEDED_IS_ADVISED(
        each -> {
          Map<Enum<?>, List<Way>> reasons = new LinkedHashMap<>();
          each.advice()
              .reasons()
              .forEach(
                  (reason, ways) -> {
                    List<Way> larger =
                        each.advice().ways().stream()
                            .filter(
                                way ->
                                    way.bars().contains(reason) || way.denials().contains(reason))
                            .filter(
                                way ->
                                    !ways.isEmpty()
                                        && way.changes().size() > ways.get(0).changes().size())
                            .toList();
                    reasons.put(reason, larger.isEmpty() ? ways : larger);
                  });
          return new Advice(
              each.old(), each.advice().ways(), reasons, each.advice().alternatives());
        },
        AdviceLawsTest::noPartDoesTheSame,
        false),
    A_REASON_IS_NOT_ANSWERED(
        each -> {
          Map<Enum<?>, List<Way>> reasons = new LinkedHashMap<>(each.advice().reasons());
          each.advice().reasons().keySet().stream().limit(1).forEach(reasons::remove);
          return new Advice(
              each.old(), each.advice().ways(), reasons, each.advice().alternatives());
        },
        AdviceLawsTest::reasonsAreAnsweredAndWaysPayMore,
        true),
    A_REASON_IS_ANSWERED_BY_WHAT_LIFTS_ANOTHER(
        each -> {
          Map<Enum<?>, List<Way>> reasons = new LinkedHashMap<>(each.advice().reasons());
          List<Way> answers = each.all();
          for (Enum<?> reason : each.advice().nothingLifts()) {
            reasons.put(reason, answers);
          }
          return new Advice(
              each.old(), each.advice().ways(), reasons, each.advice().alternatives());
        },
        AdviceLawsTest::reasonsAreAnsweredAndWaysPayMore,
        true),
    A_WAY_PAYS_NO_MORE(
        each -> {
          List<Way> ways = new ArrayList<>(each.advice().ways());
          each.all().stream()
              .filter(way -> way.decision().totalFen() == each.old().totalFen())
              .forEach(ways::add);
          return new Advice(
              each.old(), ways, each.advice().reasons(), each.advice().alternatives());
        },
        AdviceLawsTest::reasonsAreAnsweredAndWaysPayMore,
        true),
    AN_ALTERNATIVE_IS_NOT_OPEN(
        each ->
            new Advice(
                each.old(),
                each.advice().ways(),
                each.advice().reasons(),
                each.advice().alternatives().stream()
                    .map(
                        other ->
                            new Alternative(
                                other.differences(),
                                each.old().claim().training().end(),
                                other.to(),
                                other.level(),
                                each.old()))
                    .toList()),
        AdviceLawsTest::alternativesAreOpenAndNear,
        false),
    A_DIFFERENCE_IS_NOT_TOLD(
        each ->
            new Advice(
                each.old(),
                each.advice().ways(),
                each.advice().reasons(),
                each.advice().alternatives().stream()
                    .map(
                        other ->
                            new Alternative(
                                Set.of(),
                                other.from(),
                                other.to(),
                                other.level(),
                                other.decision()))
                    .toList()),
        AdviceLawsTest::alternativesAreOpenAndNear,
        false);

    private final Function<Case, Advice> wrong;
    private final Consumer<Case> law;
    private final boolean always;

    Fault(Function<Case, Advice> wrong, Consumer<Case> law, boolean always) {
      this.wrong = wrong;
      this.law = law;
      this.always = always;
    }

    private static Function<Case, Advice> ways(BiFunction<Case, Way, Way> change) {
      return each -> {
        Map<Enum<?>, List<Way>> reasons = new LinkedHashMap<>();
        each.advice()
            .reasons()
            .forEach((reason, ways) -> reasons.put(reason, changed(each, ways, change)));
        return new Advice(
            each.old(),
            changed(each, each.advice().ways(), change),
            reasons,
            each.advice().alternatives());
      };
    }

    private static List<Way> changed(Case each, List<Way> ways, BiFunction<Case, Way, Way> change) {
      return ways.stream().map(way -> change.apply(each, way)).toList();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFaultIsCaught(Fault fault) {
    int[] changed = {0};
    int[] caught = {0};
    AdviceLawsTest.inWorlds(
        88,
        WORLDS,
        each -> {
          Advice wrong = fault.wrong.apply(each);
          if (!wrong.equals(each.advice())) {
            changed[0]++;
            caught[0] += isBroken(fault, new Case(each.decided(), wrong)) ? 1 : 0;
          }
        });
    // some faults leave advice that happens to be right
    assertThat(caught[0]).isPositive().isBetween(fault.always ? changed[0] : 1, changed[0]);
  }

  private static boolean isBroken(Fault fault, Case wrong) {
    try {
      fault.law.accept(wrong);
      return false;
    } catch (AssertionError broken) {
      return true;
    }
  }
}
