package org.skillsubsidy.policy.rules.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.advice.Advice;
import org.skillsubsidy.policy.model.advice.Alternative;
import org.skillsubsidy.policy.model.advice.Change;
import org.skillsubsidy.policy.model.advice.Difference;
import org.skillsubsidy.policy.model.advice.Remedy;
import org.skillsubsidy.policy.model.advice.Way;
import org.skillsubsidy.policy.model.claim.ClaimColumn;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.value.Masking;
import org.skillsubsidy.policy.rules.ClaimRow;
import org.skillsubsidy.policy.rules.Decided;

/** Law 17: following the advice lifts what it says it lifts, and no smaller step does. */
@Cites({Clause.C2_5, Clause.C2_6, Clause.C3_1, Clause.C3_4, Clause.C3_6, Clause.C3_7})
class AdviceLawsTest {

  private static final int WORLDS = 400;

  /** The facts that each remedy may change, and no other. */
  private static final Map<Remedy, Set<ClaimColumn>> CHANGED =
      Map.of(
          Remedy.COURSE_REVIEW, EnumSet.of(ClaimColumn.LISTING),
          Remedy.PROVIDER_FILING, EnumSet.of(ClaimColumn.PROVIDER_ADMISSION),
          Remedy.REAL_NAME_ENTRY, EnumSet.of(ClaimColumn.REAL_NAME_REGISTERED),
          Remedy.CERTIFICATE,
              EnumSet.range(ClaimColumn.CERTIFICATE_KIND, ClaimColumn.EXAM_FEE_YUAN),
          Remedy.TUITION_REFUND, EnumSet.of(ClaimColumn.TUITION_BORNE_BY),
          Remedy.EXAM_FEE_REFUND, EnumSet.of(ClaimColumn.EXAM_FEE_YUAN));

  record Case(Decided decided, Advice advice) {

    SubsidyDecision old() {
      return decided.decision();
    }

    SubsidyDecision decide(SubsidyClaim claim) {
      return decided.calculator().decide(claim, decided.history());
    }

    List<Way> all() {
      Set<Way> all = new HashSet<>(advice.ways());
      advice.reasons().values().forEach(all::addAll);
      return List.copyOf(all);
    }
  }

  private static void inWorlds(long seed, Consumer<Case> check) {
    inWorlds(seed, WORLDS, check);
  }

  static void inWorlds(long seed, int worlds, Consumer<Case> check) {
    Decided.inWorlds(
        seed,
        worlds,
        decided ->
            check.accept(
                new Case(
                    decided,
                    Advisor.of(decided.timeline()).advise(decided.decision(), decided.history()))));
  }

  @Test
  void decidingAgainGivesWhatTheAdviceSays() {
    inWorlds(81, AdviceLawsTest::decidingAgainGivesTheSame);
  }

  static void decidingAgainGivesTheSame(Case each) {
    for (Way way : each.all()) {
      SubsidyDecision again = each.decide(way.decision().claim());
      assertThat(again).isEqualTo(way.decision());
      for (Bar bar : way.bars()) {
        assertThat(each.old().bars()).contains(bar);
        assertThat(again.bars()).doesNotContain(bar);
      }
      for (Denial denial : way.denials()) {
        assertThat(each.old().denials()).contains(denial);
        assertThat(again.denials()).doesNotContain(denial);
      }
      assertThat(each.old().bars()).containsAll(again.bars());
      assertThat(deniedKinds(each.old())).containsAll(deniedKinds(again));
    }
  }

  @Test
  void onlyFactsThatCanHonestlyBeChangedAreChanged() {
    inWorlds(82, AdviceLawsTest::onlyHonestFactsChange);
  }

  static void onlyHonestFactsChange(Case each) {
    for (Way way : each.all()) {
      Set<ClaimColumn> allowed = EnumSet.noneOf(ClaimColumn.class);
      Set<Remedy> remedies = EnumSet.noneOf(Remedy.class);
      for (Change change : way.changes()) {
        allowed.addAll(CHANGED.get(change.remedy()));
        assertThat(remedies.add(change.remedy())).isTrue();
      }
      assertThat(allowed).containsAll(differences(each.old().claim(), way.decision().claim()));
    }
  }

  @Test
  void noPartOfAWayDoesTheSame() {
    inWorlds(83, AdviceLawsTest::noPartDoesTheSame);
  }

  static void noPartDoesTheSame(Case each) {
    for (Way way : each.advice().ways()) {
      for (SubsidyDecision partly : parts(each, way)) {
        assertThat(
                partly.bars().isEmpty()
                    && deniedKinds(partly).size() <= deniedKinds(way.decision()).size())
            .isFalse();
      }
    }
    each.advice()
        .reasons()
        .forEach(
            (reason, ways) -> {
              for (Way way : ways) {
                for (SubsidyDecision partly : parts(each, way)) {
                  boolean still =
                      partly.bars().contains(reason)
                          || partly.denials().contains(reason)
                          || !each.old().bars().containsAll(partly.bars())
                          || !each.old().denials().containsAll(partly.denials());
                  assertThat(still).isTrue();
                }
              }
            });
  }

  /** The claim with all changes of a way but one. */
  private static List<SubsidyDecision> parts(Case each, Way way) {
    List<SubsidyDecision> parts = new ArrayList<>();
    if (!ClaimRow.holds(each.old().claim()) || way.changes().size() < 2) {
      return parts;
    }
    Map<ClaimColumn, String> old = ClaimRow.of(each.old().claim());
    for (Change left : way.changes()) {
      Map<ClaimColumn, String> row = ClaimRow.of(way.decision().claim());
      CHANGED.get(left.remedy()).forEach(column -> row.put(column, old.get(column)));
      parts.add(each.decide(ClaimRow.claim(row)));
    }
    return parts;
  }

  @Test
  void whatNothingLiftsNoRemedyLifts() {
    int[] barred = {0};
    inWorlds(
        84,
        each -> {
          if (each.old().bars().contains(Bar.NOT_IN_FORCE) || !ClaimRow.holds(each.old().claim())) {
            return;
          }
          Map<ClaimColumn, String> row = ClaimRow.of(each.old().claim());
          row.put(ClaimColumn.LISTING, "REVIEWED");
          row.put(ClaimColumn.REAL_NAME_REGISTERED, "true");
          SubsidyDecision better = each.decide(ClaimRow.claim(row));
          for (Enum<?> reason : each.advice().nothingLifts()) {
            if (reason instanceof Bar bar) {
              barred[0]++;
              assertThat(bar).isNotIn(Bar.NOT_LISTED, Bar.NOT_REAL_NAME_REGISTERED);
              assertThat(better.bars()).contains(bar);
            }
          }
        });
    assertThat(barred[0]).isGreaterThan(200);
  }

  @Test
  void everyReasonIsAnsweredAndWaysPayMore() {
    int[] complete = {0};
    inWorlds(
        85,
        each -> {
          reasonsAreAnsweredAndWaysPayMore(each);
          complete[0] += (int) each.advice().ways().stream().filter(Way::isComplete).count();
        });
    assertThat(complete[0]).isGreaterThan(200);
  }

  static void reasonsAreAnsweredAndWaysPayMore(Case each) {
    List<Enum<?>> reasons = new ArrayList<>(each.old().bars());
    reasons.addAll(each.old().denials());
    assertThat(List.copyOf(each.advice().reasons().keySet())).isEqualTo(reasons);
    assertThat(each.advice().isFullyPayable()).isEqualTo(reasons.isEmpty());
    for (Way way : each.advice().ways()) {
      assertThat(way.decision().totalFen()).isGreaterThan(each.old().totalFen());
      assertThat(way.isComplete())
          .isEqualTo(way.decision().bars().isEmpty() && way.decision().denials().isEmpty());
    }
    each.advice()
        .reasons()
        .forEach(
            (reason, ways) ->
                assertThat(ways)
                    .allMatch(
                        way -> way.bars().contains(reason) || way.denials().contains(reason)));
    boolean someBarStays =
        each.advice().nothingLifts().stream().anyMatch(reason -> reason instanceof Bar);
    if (someBarStays) {
      assertThat(each.advice().ways()).isEmpty();
    }
  }

  @Test
  void alternativesAreOpenAndAsNearAsTheyCanBe() {
    Set<Set<Difference>> seen = new HashSet<>();
    inWorlds(
        86,
        each -> {
          alternativesAreOpenAndNear(each);
          each.advice()
              .alternatives()
              .forEach(alternative -> seen.add(Set.copyOf(alternative.differences())));
        });
    assertThat(seen)
        .contains(
            Set.of(),
            Set.of(Difference.PERIOD),
            Set.of(Difference.PROVIDER),
            Set.of(Difference.LEVEL),
            Set.of(Difference.OCCUPATION));
  }

  static void alternativesAreOpenAndNear(Case each) {
    TrainingHistory now =
        each.old()
            .historyEntry()
            .map(entry -> each.decided().history().with(entry))
            .orElse(each.decided().history());
    for (Alternative alternative : each.advice().alternatives()) {
      SubsidyClaim other = alternative.decision().claim();
      assertThat(other.training().end())
          .isEqualTo(alternative.from())
          .isAfterOrEqualTo(each.old().claim().training().end());
      assertThat(alternative.to().getYear()).isEqualTo(alternative.from().getYear());
      assertThat(each.decided().calculator().decide(other, now)).isEqualTo(alternative.decision());
      assertThat(alternative.decision().bars()).isEmpty();
      assertThat(alternative.differences())
          .hasSameSizeAs(each.advice().alternatives().get(0).differences());
      Set<Difference> shown = differences(each, alternative);
      assertThat(alternative.differences()).containsAll(shown);
    }
  }

  private static Set<Difference> differences(Case each, Alternative alternative) {
    SubsidyClaim old = each.old().claim();
    SubsidyClaim other = alternative.decision().claim();
    Set<Difference> shown = EnumSet.noneOf(Difference.class);
    if (!alternative.from().equals(old.training().end())) {
      shown.add(Difference.PERIOD);
    }
    if (!other.training().provider().equals(old.training().provider())) {
      shown.add(Difference.PROVIDER);
    }
    if (!other.training().occupation().equals(old.training().occupation())) {
      shown.add(Difference.OCCUPATION);
    }
    if (!other
        .training()
        .targetLevel()
        .equals(old.training().targetLevel().or(() -> each.old().level()))) {
      shown.add(Difference.LEVEL);
    }
    return shown;
  }

  @Test
  void textsAreCompleteAndHoldNoIdentityNumber() {
    Set<String> told = new TreeSet<>();
    inWorlds(
        87,
        each -> {
          for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            String text = AdviceText.of(language).text(each.advice());
            assertThat(text).doesNotContain("{", "}").isEqualTo(Masking.mask(text));
          }
          each.all()
              .forEach(
                  way -> way.changes().forEach(change -> told.add("change." + change.remedy())));
          each.advice()
              .alternatives()
              .forEach(other -> other.differences().forEach(d -> told.add("difference." + d)));
        });
    for (Remedy remedy : Remedy.values()) {
      assertThat(told).contains("change." + remedy);
    }
    for (Difference difference : Difference.values()) {
      assertThat(told).contains("difference." + difference);
    }
    assertThat(keys(Locale.CHINESE)).isEqualTo(keys(Locale.ENGLISH));
  }

  private static Set<String> keys(Locale language) {
    return new TreeSet<>(
        ResourceBundle.getBundle("org.skillsubsidy.policy.rules.explain.reasons", language)
            .keySet());
  }

  private static Set<SubsidyKind> deniedKinds(SubsidyDecision decision) {
    Set<SubsidyKind> kinds = EnumSet.noneOf(SubsidyKind.class);
    decision.denials().forEach(denial -> kinds.add(denial.kind()));
    return kinds;
  }

  private static Set<ClaimColumn> differences(SubsidyClaim old, SubsidyClaim changed) {
    Set<ClaimColumn> different = EnumSet.noneOf(ClaimColumn.class);
    if (ClaimRow.holds(old)) {
      Map<ClaimColumn, String> after = ClaimRow.of(changed);
      ClaimRow.of(old)
          .forEach(
              (column, text) -> {
                if (!text.equals(after.get(column))) {
                  different.add(column);
                }
              });
    }
    return different;
  }
}
