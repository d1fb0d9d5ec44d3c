package org.skillsubsidy.policy.rules.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.skillsubsidy.policy.model.disclosure.Disclosure;
import org.skillsubsidy.policy.model.disclosure.GroupPayouts;
import org.skillsubsidy.policy.model.disclosure.PayeePayouts;
import org.skillsubsidy.policy.model.disclosure.Payouts;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.target.TargetProgress;
import org.skillsubsidy.policy.model.value.Fraction;
import org.skillsubsidy.policy.model.value.Yuan;
import org.skillsubsidy.policy.rules.text.Csv;

/**
 * A disclosure as CSV (3.9): all its tables below one another, each row named by its table. What a
 * table does not count is empty.
 *
 * <ul>
 *   <li>{@code total}: all claims, people and payments; the item is what puts a payout into a month
 *   <li>{@code ledger}: the seal, where one is published; the item is the number of the last entry,
 *       the detail its digest
 *   <li>{@code outcome}, {@code bar}, {@code denial}: claims by what became of them and why
 *   <li>{@code month}: payments by month and, as the detail, by fund
 *   <li>{@code kind}, {@code fund}: payments
 *   <li>{@code groups}: people and payments by the exact set of groups, separated by {@code |};
 *       {@code OTHERS} for those that few people share
 *   <li>{@code payee}: payments by role and, as the detail, by organisation
 *   <li>{@code target}: what is counted, the years, and exact figures as counts or fractions
 * </ul>
 */
@Cites(Clause.C3_9)
public final class DisclosureCsv {

  /** The columns. */
  public static final String HEADER =
      "table,item,detail,claims,people,payments,yuan,goal,actual,attainment";

  private static final String NOT_COUNTED = "";

  private DisclosureCsv() {}

  /**
   * Writes a disclosure.
   *
   * @param disclosure the disclosure
   * @return the header and the rows, without ends of line
   */
  public static List<String> lines(Disclosure disclosure) {
    List<String> lines = new ArrayList<>();
    lines.add(HEADER);
    lines.add(
        paid(
            "total",
            disclosure.monthBasis().name(),
            NOT_COUNTED,
            disclosure.claims(),
            disclosure.people(),
            disclosure.total()));
    disclosure
        .ledgerSeal()
        .ifPresent(
            seal ->
                lines.add(
                    Csv.line("ledger", seal.number(), seal.digest(), "", "", "", "", "", "", "")));
    disclosure.outcomes().forEach((outcome, n) -> lines.add(claims("outcome", outcome.name(), n)));
    disclosure
        .byMonth()
        .forEach(
            (month, funds) ->
                funds.forEach(
                    (fund, paid) -> lines.add(paid("month", month.toString(), fund.name(), paid))));
    disclosure
        .byKind()
        .forEach((kind, paid) -> lines.add(paid("kind", kind.name(), NOT_COUNTED, paid)));
    disclosure
        .byFund()
        .forEach((fund, paid) -> lines.add(paid("fund", fund.name(), NOT_COUNTED, paid)));
    for (GroupPayouts row : disclosure.byGroups()) {
      lines.add(paid("groups", names(row), NOT_COUNTED, NOT_COUNTED, row.people(), row.payouts()));
    }
    for (PayeePayouts row : disclosure.byPayee()) {
      String organisation = row.organisation().map(OrganisationCode::toString).orElse(NOT_COUNTED);
      lines.add(paid("payee", row.kind().name(), organisation, row.payouts()));
    }
    disclosure.bars().forEach((bar, n) -> lines.add(claims("bar", bar.name(), n)));
    disclosure.denials().forEach((denial, n) -> lines.add(claims("denial", denial.text(), n)));
    disclosure
        .targets()
        .ifPresent(report -> report.progress().forEach(target -> lines.add(line(target))));
    return lines;
  }

  private static String names(GroupPayouts row) {
    return row.groups().isEmpty()
        ? "OTHERS"
        : row.groups().stream().map(TraineeGroup::name).collect(Collectors.joining("|"));
  }

  private static String claims(String table, String item, long claims) {
    return Csv.line(table, item, "", claims, "", "", "", "", "", "");
  }

  private static String paid(String table, String item, String detail, Payouts paid) {
    return paid(table, item, detail, NOT_COUNTED, NOT_COUNTED, paid);
  }

  private static String paid(
      String table, String item, String detail, Object claims, Object people, Payouts paid) {
    return Csv.line(
        table,
        item,
        detail,
        claims,
        people,
        paid.payments(),
        Yuan.text(paid.fen()),
        NOT_COUNTED,
        NOT_COUNTED,
        NOT_COUNTED);
  }

  private static String line(TargetProgress progress) {
    return Csv.line(
        "target",
        progress.target().kind(),
        progress.target().isYearly()
            ? progress.target().firstYear()
            : progress.target().firstYear() + "-" + progress.target().lastYear(),
        NOT_COUNTED,
        NOT_COUNTED,
        NOT_COUNTED,
        NOT_COUNTED,
        progress.target().goal(),
        progress.actual().map(Fraction::toString).orElse(NOT_COUNTED),
        progress.attainment());
  }
}
