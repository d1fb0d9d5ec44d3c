package org.skillsubsidy.policy.model.fund;

import static org.skillsubsidy.policy.model.value.InvalidFactException.require;

import javax.money.MonetaryAmount;
import org.skillsubsidy.policy.model.value.Yuan;

/**
 * A line of the budget that has too little.
 *
 * @param budgetLine the line
 * @param neededFen what was asked of it, in fen
 * @param availableFen what it has, in fen
 */
public record Shortage(BudgetLine budgetLine, long neededFen, long availableFen) {

  /**
   * Checks that something is missing.
   *
   * @throws org.skillsubsidy.policy.model.value.InvalidFactException if as much is available as is
   *     needed
   */
  public Shortage {
    require(
        availableFen >= 0, "shortage.available", Yuan.text(availableFen), "must not be negative");
    require(
        neededFen > availableFen,
        "shortage.needed",
        Yuan.text(neededFen),
        "must be more than is available, " + Yuan.text(availableFen));
  }

  /**
   * Returns what is missing.
   *
   * @return more than 0, in fen
   */
  public long missingFen() {
    return neededFen - availableFen;
  }

  /**
   * Returns what is missing.
   *
   * @return the amount in CNY
   */
  public MonetaryAmount missing() {
    return Yuan.ofFen(missingFen());
  }
}
