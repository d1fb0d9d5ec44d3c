package org.skillsubsidy.policy.model.whatif;

import java.util.Comparator;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.value.SmallEnumSet;

/**
 * The smallest part of a budget: every line that is paid is in exactly one.
 *
 * @param year the year in which the training counts (2.6)
 * @param kind what is paid
 * @param fund from which fund
 * @param groups the exact set of the trainee's groups
 */
public record BudgetCell(
    int year, SubsidyKind kind, FundSource fund, SmallEnumSet<TraineeGroup> groups)
    implements Comparable<BudgetCell> {

  private static final Comparator<BudgetCell> ORDER =
      Comparator.comparingInt(BudgetCell::year)
          .thenComparing(BudgetCell::kind)
          .thenComparing(BudgetCell::fund)
          .thenComparingLong(cell -> cell.groups().bits());

  /** Orders by year, kind, fund and groups. */
  @Override
  public int compareTo(BudgetCell other) {
    return ORDER.compare(this, other);
  }
}
