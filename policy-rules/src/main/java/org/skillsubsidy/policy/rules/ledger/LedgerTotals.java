package org.skillsubsidy.policy.rules.ledger;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.skillsubsidy.policy.model.ledger.Grouping;
import org.skillsubsidy.policy.model.ledger.LedgerEntry;
import org.skillsubsidy.policy.model.ledger.LedgerTotal;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;

/**
 * Sums up a ledger, in all and by groups: for the monthly, quarterly and yearly reports (4.1), for
 * the public (3.9), and to hold it against the funds (3.8). Stateless.
 */
@Cites({Clause.C3_8, Clause.C3_9, Clause.C4_1})
public final class LedgerTotals {

  /** The only one. */
  public static final LedgerTotals DEFAULT = new LedgerTotals();

  private LedgerTotals() {}

  /**
   * Sums everything up.
   *
   * @param entries the entries
   * @return the grand total
   */
  public LedgerTotal total(Iterable<LedgerEntry> entries) {
    LedgerTotal total = LedgerTotal.ZERO;
    for (LedgerEntry entry : entries) {
      total = total.plus(LedgerTotal.of(entry.booking()));
    }
    return total;
  }

  /**
   * Sums up by groups. The groups of every grouping sum to the grand total.
   *
   * @param grouping how payments and recoveries are grouped
   * @param entries the entries
   * @param <K> what a group is known by
   * @return an immutable map of the groups that there are, in the grouping's order
   */
  public <K> SortedMap<K, LedgerTotal> by(Grouping<K> grouping, Iterable<LedgerEntry> entries) {
    SortedMap<K, LedgerTotal> totals = new TreeMap<>(grouping.order());
    for (LedgerEntry entry : entries) {
      LedgerTotal one = LedgerTotal.of(entry.booking());
      grouping.keyOf(entry.booking()).ifPresent(key -> totals.merge(key, one, LedgerTotal::plus));
    }
    return Collections.unmodifiableSortedMap(totals);
  }
}
