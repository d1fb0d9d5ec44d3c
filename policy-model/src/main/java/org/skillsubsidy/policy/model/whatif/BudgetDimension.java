package org.skillsubsidy.policy.model.whatif;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.value.SmallEnumSet;

/**
 * One of the ways in which a budget can be summed up.
 *
 * @param <K> what a part is known by
 */
public final class BudgetDimension<K> {

  /** By the year in which the training counts. */
  public static final BudgetDimension<Integer> YEAR =
      new BudgetDimension<>("YEAR", BudgetCell::year, Comparator.naturalOrder());

  /** By kind of subsidy. */
  public static final BudgetDimension<SubsidyKind> KIND =
      new BudgetDimension<>("KIND", BudgetCell::kind, Comparator.naturalOrder());

  /** By fund. */
  public static final BudgetDimension<FundSource> FUND =
      new BudgetDimension<>("FUND", BudgetCell::fund, Comparator.naturalOrder());

  /** By the exact set of the trainee's groups: who is in two counts in neither alone. */
  public static final BudgetDimension<SmallEnumSet<TraineeGroup>> GROUPS =
      new BudgetDimension<>(
          "GROUPS", BudgetCell::groups, Comparator.comparingLong(SmallEnumSet::bits));

  private final String name;
  private final Function<BudgetCell, K> key;
  private final Comparator<K> order;

  private BudgetDimension(String name, Function<BudgetCell, K> key, Comparator<K> order) {
    this.name = name;
    this.key = key;
    this.order = order;
  }

  /**
   * Returns all dimensions.
   *
   * @return year, kind, fund, groups
   */
  public static List<BudgetDimension<?>> all() {
    return List.of(YEAR, KIND, FUND, GROUPS);
  }

  /**
   * Returns the part that a cell is in.
   *
   * @param cell the cell
   * @return the part's key
   */
  public K keyOf(BudgetCell cell) {
    return key.apply(cell);
  }

  /**
   * Returns the order of parts in a table.
   *
   * @return an order in which two parts are equal only if they are the same
   */
  public Comparator<K> order() {
    return order;
  }

  /** Returns the dimension's name. */
  @Override
  public String toString() {
    return name;
  }
}
