package org.skillsubsidy.policy.testkit.assertion;

import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.decision.SubsidyLine;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.value.Yuan;

/** A decision as several lines of text, for a tester who wonders why an assertion failed. */
public final class DecisionText {

  private DecisionText() {}

  /**
   * Describes a decision: what became of it, each payment, bar and denial with its clause, its
   * place in the history and the readings that it rests on.
   *
   * @param decision the decision
   * @return lines of text without a whole identity number
   */
  public static String of(SubsidyDecision decision) {
    StringJoiner lines = new StringJoiner(System.lineSeparator());
    lines.add(
        "claim %s of %s: %s, %s yuan"
            .formatted(
                decision.claim().id(),
                decision.claim().trainee().id(),
                decision.outcome(),
                Yuan.text(decision.totalFen())));
    for (SubsidyLine line : decision.lines()) {
      lines.add(
          "pays %s %s to %s from %s (%s)"
              .formatted(
                  line.kind(),
                  Yuan.text(line.fen()),
                  line.payee(),
                  line.fund(),
                  line.clause().number()));
    }
    for (Bar bar : decision.bars()) {
      lines.add("barred by %s (%s)".formatted(bar, numbers(bar.clauses())));
    }
    for (Denial denial : decision.denials()) {
      lines.add("denies %s (%s)".formatted(denial.text(), numbers(denial.clauses())));
    }
    if (decision.slot().isPresent()) {
      lines.add(
          "enters the history: year %d, slot %d"
              .formatted(decision.year().getAsInt(), decision.slot().getAsInt()));
    }
    if (!decision.readings().isEmpty()) {
      lines.add("rests on " + joined(decision.readings()));
    }
    return lines.toString();
  }

  private static String numbers(List<Clause> clauses) {
    return joined(clauses.stream().map(Clause::number).toList());
  }

  private static String joined(Collection<?> parts) {
    return parts.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
