package org.skillsubsidy.policy.rules.whatif;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.reassess.DecisionChange;
import org.skillsubsidy.policy.model.value.Yuan;
import org.skillsubsidy.policy.model.whatif.ReadingAtStake;
import org.skillsubsidy.policy.model.whatif.WhatIf;
import org.skillsubsidy.policy.rules.text.Csv;

/** Writes comparisons as lines of CSV (RFC 4180), for people: identity numbers are masked. */
public final class WhatIfCsv {

  private static final String BUDGET =
      "year,kind,fund,trainee_groups,lines_before,yuan_before,lines_after,yuan_after,"
          + "difference_yuan";
  private static final String CLAIMS =
      "claim_id,trainee_id,outcome_before,outcome_after,yuan_before,yuan_after,difference_yuan,"
          + "bars_before,bars_after,denials_before,denials_after";
  private static final String READINGS =
      "reading,choice,claims_paid_otherwise,more_yuan,less_yuan,difference_yuan";

  private WhatIfCsv() {}

  /**
   * Writes the budget.
   *
   * @param whatIf the comparison
   * @return a header, and a line for each year, kind, fund and exact set of groups in which
   *     something is paid
   */
  public static List<String> budget(WhatIf whatIf) {
    List<String> lines = new ArrayList<>();
    lines.add(BUDGET);
    whatIf
        .budget()
        .forEach(
            (cell, change) ->
                lines.add(
                    Csv.line(
                        cell.year(),
                        cell.kind(),
                        cell.fund(),
                        joined(cell.groups(), TraineeGroup::name),
                        change.linesBefore(),
                        Yuan.text(change.fenBefore()),
                        change.linesAfter(),
                        Yuan.text(change.fenAfter()),
                        Yuan.text(change.differenceFen()))));
    return lines;
  }

  /**
   * Writes the claims for which other money is paid.
   *
   * @param whatIf the comparison
   * @return a header, and a line for each such claim
   */
  public static List<String> claims(WhatIf whatIf) {
    List<String> lines = new ArrayList<>();
    lines.add(CLAIMS);
    for (DecisionChange change : whatIf.paidOtherwise()) {
      SubsidyDecision before = change.before().orElseThrow();
      SubsidyDecision after = change.after().orElseThrow();
      lines.add(
          Csv.line(
              before.claim().id(),
              before.claim().trainee().id(),
              before.outcome(),
              after.outcome(),
              Yuan.text(before.totalFen()),
              Yuan.text(after.totalFen()),
              Yuan.text(after.totalFen() - before.totalFen()),
              joined(before.bars(), Bar::name),
              joined(after.bars(), Bar::name),
              joined(before.denials(), Denial::text),
              joined(after.denials(), Denial::text)));
    }
    return lines;
  }

  /**
   * Writes what hangs on readings.
   *
   * @param readings the other choices
   * @return a header, and a line for each choice
   */
  public static List<String> readings(List<ReadingAtStake> readings) {
    List<String> lines = new ArrayList<>();
    lines.add(READINGS);
    for (ReadingAtStake each : readings) {
      lines.add(
          Csv.line(
              each.choice().reading(),
              each.choice().name(),
              each.whatIf().paidOtherwise().size(),
              Yuan.text(each.whatIf().moreFen()),
              Yuan.text(each.whatIf().lessFen()),
              Yuan.text(each.whatIf().total().differenceFen())));
    }
    return lines;
  }

  private static <T> String joined(Collection<T> values, Function<T, String> text) {
    return values.stream().map(text).collect(Collectors.joining("|"));
  }
}
