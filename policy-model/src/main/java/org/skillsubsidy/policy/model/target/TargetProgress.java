package org.skillsubsidy.policy.model.target;

import java.util.Optional;
import org.skillsubsidy.policy.model.value.Attainment;
import org.skillsubsidy.policy.model.value.Fraction;

/**
 * How far one target was reached.
 *
 * @param target the target
 * @param actual the figure, exact; empty where it is unknown, as a ratio of nothing is
 */
public record TargetProgress(Target target, Optional<Fraction> actual) {

  /**
   * Returns what is missing to the goal.
   *
   * @return exact; zero where the goal is reached, empty where the figure is unknown
   */
  public Optional<Fraction> gap() {
    return actual.map(figure -> figure.missingTo(target.goal()));
  }

  /**
   * Tells whether the goal is reached.
   *
   * @return met, not met, or unknown
   */
  public Attainment attainment() {
    return Attainment.of(actual, target.goal());
  }
}
