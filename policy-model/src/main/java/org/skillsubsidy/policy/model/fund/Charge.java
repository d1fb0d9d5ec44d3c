package org.skillsubsidy.policy.model.fund;

import org.skillsubsidy.policy.model.decision.SubsidyLine;
import org.skillsubsidy.policy.model.value.InvalidFactException;

/**
 * A line of a decision, and the line of the budget that bears it. Money leaves a fund by charges
 * alone, and there is no charge to another fund than the decision's (专款专用, 3.8).
 *
 * @param line what is paid
 * @param budgetLine what it is charged to, a line of the same fund
 */
public record Charge(SubsidyLine line, BudgetLine budgetLine) {

  /**
   * Checks that both are of one fund.
   *
   * @throws InvalidFactException if the budget line is another fund's
   */
  public Charge {
    if (budgetLine.fund() != line.fund()) {
      throw new InvalidFactException(
          "charge.budgetLine", budgetLine, "must be a line of the decision's fund, " + line.fund());
    }
  }
}
