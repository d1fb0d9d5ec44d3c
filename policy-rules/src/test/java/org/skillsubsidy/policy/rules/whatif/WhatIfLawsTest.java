package org.skillsubsidy.policy.rules.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.identity.IdentityNumber;
import org.skillsubsidy.policy.model.ledger.Grouping;
import org.skillsubsidy.policy.model.ledger.Ledger;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.model.whatif.BudgetChange;
import org.skillsubsidy.policy.model.whatif.BudgetDimension;
import org.skillsubsidy.policy.model.whatif.ReadingAtStake;
import org.skillsubsidy.policy.model.whatif.WhatIf;
import org.skillsubsidy.policy.rules.ledger.Bookkeeper;
import org.skillsubsidy.policy.rules.ledger.LedgerTotals;
import org.skillsubsidy.policy.testkit.arbitrary.World;
import org.skillsubsidy.policy.testkit.arbitrary.WorldGenerator;
import org.skillsubsidy.policy.testkit.oracle.ReferenceCalculator;

/** Laws of comparisons, on worlds that no one thought up. */
@Cites(Clause.C3_8)
class WhatIfLawsTest {

  /** A world, compared with the terms of another. */
  private record Case(World world, PolicyTimeline other, WhatIf whatIf) {}

  private static final List<Case> CASES = cases();

  private static List<Case> cases() {
    WorldGenerator worlds = WorldGenerator.seeded(38);
    List<Case> cases = new ArrayList<>();
    while (cases.size() < 300) {
      World world = worlds.next(30);
      PolicyTimeline other = worlds.next().timeline();
      cases.add(
          new Case(
              world,
              other,
              WhatIfCalculator.DEFAULT.compare(
                  world.claims(), world.histories(), world.timeline(), other)));
    }
    return cases;
  }

  @Test
  void everyDimensionSumsToTheTotal() {
    long difference = 0;
    for (Case each : CASES) {
      BudgetChange total = each.whatIf().total();
      assertThat(total.fenBefore()).isEqualTo(sum(each.whatIf().before()));
      assertThat(total.fenAfter()).isEqualTo(sum(each.whatIf().after()));
      assertThat(total.linesBefore())
          .isEqualTo(each.whatIf().before().stream().mapToLong(one -> one.lines().size()).sum());
      for (BudgetDimension<?> dimension : BudgetDimension.all()) {
        assertThat(sum(each.whatIf().budgetBy(dimension))).as("%s", dimension).isEqualTo(total);
      }
      assertThat(each.whatIf().moreFen() - each.whatIf().lessFen())
          .isEqualTo(total.differenceFen());
      difference += Math.abs(total.differenceFen());
    }
    assertThat(difference).isPositive();
  }

  private static long sum(List<SubsidyDecision> decisions) {
    return decisions.stream().mapToLong(SubsidyDecision::totalFen).sum();
  }

  private static BudgetChange sum(SortedMap<?, BudgetChange> parts) {
    return parts.values().stream().reduce(BudgetChange.NOTHING, BudgetChange::plus);
  }

  /** The ledger sums up the same money by code of its own. */
  @Test
  void kindsAndGroupsAreThoseOfTheLedger() {
    for (Case each : CASES) {
      Ledger ledger =
          Ledger.EMPTY.with(
              Bookkeeper.DEFAULT.payments(each.whatIf().after(), LocalDate.of(2022, 1, 1)));
      var groups = each.whatIf().budgetBy(BudgetDimension.GROUPS);
      LedgerTotals.DEFAULT
          .by(Grouping.GROUPS, ledger.entries())
          .forEach(
              (key, total) -> assertThat(groups.get(key).fenAfter()).isEqualTo(total.paidFen()));
      var funds = each.whatIf().budgetBy(BudgetDimension.FUND);
      LedgerTotals.DEFAULT
          .by(Grouping.FUND, ledger.entries())
          .forEach(
              (key, total) -> assertThat(funds.get(key).linesAfter()).isEqualTo(total.payments()));
      var kinds = each.whatIf().budgetBy(BudgetDimension.KIND);
      for (SubsidyKind kind : SubsidyKind.values()) {
        assertThat(kinds.getOrDefault(kind, BudgetChange.NOTHING).fenBefore())
            .isEqualTo(each.whatIf().before().stream().mapToLong(one -> one.fen(kind)).sum());
      }
    }
  }

  @Test
  void theSameTermsChangeNothing() {
    for (Case each : CASES) {
      WhatIf same =
          WhatIfCalculator.DEFAULT.compare(
              each.world().claims(), each.world().histories(), each.other(), each.other());
      assertThat(same.changes()).isEmpty();
      assertThat(same.total().differenceFen()).isZero();
      assertThat(same.moreFen()).isZero();
      assertThat(same.lessFen()).isZero();
    }
  }

  @Test
  void theOtherWayRoundEveryDifferenceIsTheOpposite() {
    for (Case each : CASES) {
      WhatIf back =
          WhatIfCalculator.DEFAULT.compare(
              each.world().claims(),
              each.world().histories(),
              each.other(),
              each.world().timeline());
      assertThat(back.total().differenceFen()).isEqualTo(-each.whatIf().total().differenceFen());
      assertThat(back.moreFen()).isEqualTo(each.whatIf().lessFen());
      assertThat(back.paidOtherwise()).hasSameSizeAs(each.whatIf().paidOtherwise());
    }
  }

  @Test
  void anyCalculatorWillDo() {
    WhatIfCalculator reference = WhatIfCalculator.of(ReferenceCalculator::of);
    for (Case each : CASES.subList(0, 60)) {
      assertThat(
              reference.compare(
                  each.world().claims(),
                  each.world().histories(),
                  each.world().timeline(),
                  each.other()))
          .isEqualTo(each.whatIf());
    }
  }

  /**
   * Section 7: whatever depends on a reading says so. What no decision rests on is not at stake.
   */
  @Test
  void onlyReadingsThatADecisionRestsOnAreAtStake() {
    Set<Reading> moved = EnumSet.noneOf(Reading.class);
    for (Case each : CASES.subList(0, 100)) {
      Set<Reading> named = EnumSet.noneOf(Reading.class);
      each.whatIf().before().forEach(decision -> named.addAll(decision.readings()));
      for (ReadingAtStake stake :
          WhatIfCalculator.DEFAULT.readings(
              each.world().claims(), each.world().histories(), each.world().timeline())) {
        Reading reading = stake.choice().reading();
        if (!stake.whatIf().paidOtherwise().isEmpty()) {
          moved.add(reading);
          assertThat(named).contains(reading);
        }
      }
    }
    assertThat(moved).isEqualTo(EnumSet.allOf(Reading.class));
  }

  @Test
  void noLineHoldsAnIdentityNumber() {
    int rows = 0;
    for (Case each : CASES) {
      String text =
          String.join("\n", WhatIfCsv.claims(each.whatIf()))
              + String.join("\n", WhatIfCsv.budget(each.whatIf()))
              + each.whatIf();
      for (var claim : each.world().claims()) {
        claim
            .trainee()
            .id()
            .identityNumber()
            .map(IdentityNumber::storageForm)
            .ifPresent(number -> assertThat(text).doesNotContain(number));
      }
      rows += each.whatIf().paidOtherwise().size();
    }
    assertThat(rows).isGreaterThan(300);
  }
}
