package org.skillsubsidy.policy.model.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.terms.Readings;

/**
 * Why a decision is what it is. Immutable.
 *
 * <p>It holds what made the decision so, and {@link #full()} also what was examined and changed
 * nothing. Bars come first, then the subsidies, each in the order of a decision, then the year and
 * the place.
 */
public final class Explanation {

  private final SubsidyDecision decision;
  private final Readings readings;
  private final List<Statement> examined;
  private final List<Statement> statements;

  private Explanation(
      SubsidyDecision decision,
      Readings readings,
      List<Statement> examined,
      List<Statement> statements) {
    this.decision = decision;
    this.readings = readings;
    this.examined = examined;
    this.statements = statements;
  }

  /**
   * Makes an explanation.
   *
   * @param decision what is explained
   * @param readings how the plan is read by the terms that decided
   * @param examined a statement about everything that was examined
   * @return an explanation with those that are decisive
   */
  public static Explanation of(
      SubsidyDecision decision, Readings readings, List<Statement> examined) {
    return new Explanation(
        decision,
        readings,
        List.copyOf(examined),
        examined.stream().filter(Statement::isDecisive).map(Statement::decisive).toList());
  }

  /**
   * Returns the explanation with everything that was examined.
   *
   * @return an explanation whose {@link #statements()} are all of them
   */
  public Explanation full() {
    return new Explanation(decision, readings, examined, examined);
  }

  /**
   * Returns what is explained.
   *
   * @return the decision
   */
  public SubsidyDecision decision() {
    return decision;
  }

  /**
   * Returns how the plan is read by the terms that decided.
   *
   * @return the thirteen choices; the default ones where no terms are in force
   */
  public Readings readings() {
    return readings;
  }

  /**
   * Returns why.
   *
   * @return an immutable list
   */
  public List<Statement> statements() {
    return statements;
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return this == o
        || (o instanceof Explanation other
            && decision.equals(other.decision)
            && readings.equals(other.readings)
            && examined.equals(other.examined)
            && statements.equals(other.statements));
  }

  @Override
  public int hashCode() {
    return decision.hashCode() * 31 + statements.size();
  }

  /** Returns the decision, with the trainee masked, and the statements. */
  @Override
  public String toString() {
    return "Explanation{" + decision + ", " + statements + "}";
  }
}
