package org.skillsubsidy.policy.model.fund;

import java.util.Comparator;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.value.InvalidFactException;

/**
 * A line of the budget of one fund (分账核算, 3.8). Its fund is part of its identity: money that is
 * charged to it is that fund's and no other's.
 *
 * @param fund the fund
 * @param name a name of the host's choice, such as a year or a district: 1 to 64 of {@code A-Z a-z
 *     0-9 . _ -}
 */
public record BudgetLine(FundSource fund, String name) implements Comparable<BudgetLine> {

  private static final String FACT = "budget line";
  private static final Comparator<BudgetLine> ORDER =
      Comparator.comparing(BudgetLine::fund).thenComparing(BudgetLine::name);

  /**
   * Checks the name.
   *
   * @throws InvalidFactException if it has another form
   */
  public BudgetLine {
    Names.require(FACT, name);
  }

  /**
   * Returns the line of a fund whose budget is not divided.
   *
   * @param fund the fund
   * @return the line named {@code main}
   */
  public static BudgetLine main(FundSource fund) {
    return new BudgetLine(fund, "main");
  }

  /**
   * Reads the storage form.
   *
   * @param text such as {@code SKILLS_SPECIAL_ACCOUNT:2020}
   * @return the line
   * @throws InvalidFactException if the fund does not exist or the name has another form
   */
  public static BudgetLine parse(String text) {
    for (FundSource fund : FundSource.values()) {
      if (text.startsWith(fund.name() + ":")) {
        return new BudgetLine(fund, text.substring(fund.name().length() + 1));
      }
    }
    throw new InvalidFactException(FACT, text, "must be such as SKILLS_SPECIAL_ACCOUNT:2020");
  }

  /** Orders lines by fund, then by name. */
  @Override
  public int compareTo(BudgetLine other) {
    return ORDER.compare(this, other);
  }

  /** Returns the storage form. */
  @Override
  public String toString() {
    return fund.name() + ":" + name;
  }
}
