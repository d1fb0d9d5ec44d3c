package org.skillsubsidy.policy.model.whatif;

import static org.skillsubsidy.policy.model.value.InvalidFactException.require;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.decision.SubsidyLine;
import org.skillsubsidy.policy.model.reassess.DecisionChange;

/**
 * The same claims decided under two terms or readings.
 *
 * @param before the decisions under the first
 * @param after the decisions under the second, on the same claims in the same order
 */
public record WhatIf(List<SubsidyDecision> before, List<SubsidyDecision> after) {

  /**
   * Checks that both are of the same claims.
   *
   * @throws org.skillsubsidy.policy.model.value.InvalidFactException if they are not
   */
  public WhatIf {
    before = List.copyOf(before);
    after = List.copyOf(after);
    require(
        before.size() == after.size(),
        "whatIf.after",
        after.size(),
        "must be as many decisions as before, " + before.size());
    for (int i = 0; i < before.size(); i++) {
      require(
          before.get(i).claim().equals(after.get(i).claim()),
          "whatIf.after",
          after.get(i).claim().id(),
          "must be the same claim as before, " + before.get(i).claim().id());
    }
  }

  /**
   * Returns the claims that are decided otherwise, be it with another place or other readings
   * alone.
   *
   * @return an immutable list, in the order of the decisions
   */
  public List<DecisionChange> changes() {
    List<DecisionChange> changes = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      if (!before.get(i).equals(after.get(i))) {
        changes.add(new DecisionChange(Optional.of(before.get(i)), Optional.of(after.get(i))));
      }
    }
    return Collections.unmodifiableList(changes);
  }

  /**
   * Returns the claims for which other money is paid: more, less, to another payee or from another
   * fund.
   *
   * @return an immutable list, in the order of the decisions
   */
  public List<DecisionChange> paidOtherwise() {
    return changes().stream().filter(change -> !change.adjustments().isEmpty()).toList();
  }

  /**
   * Returns the budget under both, part by part.
   *
   * @return an immutable map of the parts in which something is paid, by year, kind, fund and
   *     groups
   */
  public SortedMap<BudgetCell, BudgetChange> budget() {
    SortedMap<BudgetCell, BudgetChange> budget = new TreeMap<>();
    for (int i = 0; i < before.size(); i++) {
      for (SubsidyLine line : before.get(i).lines()) {
        budget.merge(
            cell(before.get(i), line), new BudgetChange(1, line.fen(), 0, 0), BudgetChange::plus);
      }
      for (SubsidyLine line : after.get(i).lines()) {
        budget.merge(
            cell(after.get(i), line), new BudgetChange(0, 0, 1, line.fen()), BudgetChange::plus);
      }
    }
    return Collections.unmodifiableSortedMap(budget);
  }

  private static BudgetCell cell(SubsidyDecision decision, SubsidyLine line) {
    return new BudgetCell(
        decision.year().orElseThrow(),
        line.kind(),
        line.fund(),
        decision.claim().trainee().groups());
  }

  /**
   * Sums the budget up. The parts of every dimension sum to the same.
   *
   * @param dimension by what
   * @param <K> what a part is known by
   * @return an immutable map of the parts in which something is paid, in the dimension's order
   */
  public <K> SortedMap<K, BudgetChange> budgetBy(BudgetDimension<K> dimension) {
    SortedMap<K, BudgetChange> parts = new TreeMap<>(dimension.order());
    budget()
        .forEach((cell, change) -> parts.merge(dimension.keyOf(cell), change, BudgetChange::plus));
    return Collections.unmodifiableSortedMap(parts);
  }

  /**
   * Returns what all claims come to.
   *
   * @return the sum of all parts
   */
  public BudgetChange total() {
    return budget().values().stream().reduce(BudgetChange.NOTHING, BudgetChange::plus);
  }

  /**
   * Returns what is paid more for the claims for which more is paid under the second.
   *
   * @return the sum in fen, 0 or more
   */
  public long moreFen() {
    long more = 0;
    for (int i = 0; i < before.size(); i++) {
      more = Math.addExact(more, Math.max(0, after.get(i).totalFen() - before.get(i).totalFen()));
    }
    return more;
  }

  /**
   * Returns what is paid less for the claims for which less is paid under the second.
   *
   * @return the sum in fen, 0 or more
   */
  public long lessFen() {
    return moreFen() - total().differenceFen();
  }
}
