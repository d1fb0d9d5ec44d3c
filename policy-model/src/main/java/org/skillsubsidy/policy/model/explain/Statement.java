package org.skillsubsidy.policy.model.explain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.model.value.SmallEnumSet;

/**
 * One sentence of an explanation, in values.
 *
 * @param subject what it is about: a {@link org.skillsubsidy.policy.model.decision.Bar}, a {@link
 *     org.skillsubsidy.policy.model.plan.SubsidyKind}, a {@link
 *     org.skillsubsidy.policy.model.decision.Denial} or a {@link Matter}
 * @param verdict how it turned out
 * @param evidence what was looked at
 * @param clauses by which clauses
 * @param readings the readings that the decision rests on in this; a part of the decision's own
 * @param amount how the amount came about, for a subsidy that is paid or withheld
 * @param parts for a subsidy, a statement about each reason that could deny it
 */
public record Statement(
    Enum<?> subject,
    Verdict verdict,
    Evidence evidence,
    List<Clause> clauses,
    Set<Reading> readings,
    Optional<Arithmetic> amount,
    List<Statement> parts) {

  /** Copies the collections. */
  public Statement {
    clauses = List.copyOf(clauses);
    readings = SmallEnumSet.copyOf(Reading.values(), readings);
    parts = List.copyOf(parts);
  }

  /**
   * Returns the value of a name.
   *
   * @param name a name of {@link Evidence#facts()}
   * @return empty where the statement has no such value
   */
  public Optional<Object> fact(String name) {
    return Optional.ofNullable(evidence.facts().get(name));
  }

  /**
   * Tells whether this made the decision what it is: a bar that applies, a denial that holds, a
   * subsidy that is paid or denied, a place that is taken, or anything that rests on a reading.
   *
   * @return false for what was examined and changed nothing
   */
  public boolean isDecisive() {
    return switch (verdict) {
          case HOLDS, PAID, DENIED, COUNTED -> true;
          case CLEARED, WITHHELD, NOT_APPLICABLE, NOT_COUNTED, SETTLED -> false;
        }
        || !readings.isEmpty()
        || parts.stream().anyMatch(Statement::isDecisive);
  }

  /** Returns this statement with its decisive parts only. */
  Statement decisive() {
    return new Statement(
        subject,
        verdict,
        evidence,
        clauses,
        readings,
        amount,
        parts.stream().filter(Statement::isDecisive).toList());
  }

  /** Returns subject, verdict and values as {@code ANNUAL_LIMIT HOLDS YEAR{place=4}}. */
  @Override
  public String toString() {
    return subject + " " + verdict + " " + evidence + (parts.isEmpty() ? "" : " " + parts);
  }
}
