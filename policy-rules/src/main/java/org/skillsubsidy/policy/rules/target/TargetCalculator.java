package org.skillsubsidy.policy.rules.target;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.target.Target;
import org.skillsubsidy.policy.model.target.TargetFigures;
import org.skillsubsidy.policy.model.target.TargetProgress;
import org.skillsubsidy.policy.model.target.TargetReport;
import org.skillsubsidy.policy.model.target.YearFigures;
import org.skillsubsidy.policy.model.value.Fraction;

/**
 * Holds figures against targets (1, 2.1): goal, actual, gap, met or not, or unknown. Immutable and
 * stateless.
 */
@Cites({Clause.C1, Clause.C2_1})
public final class TargetCalculator {

  /** Holds figures against the plan's own targets. */
  public static final TargetCalculator DEFAULT = of(Target.PLAN);

  private final List<Target> targets;

  private TargetCalculator(List<Target> targets) {
    this.targets = targets;
  }

  /**
   * Makes a calculator.
   *
   * @param targets the targets, in the order in which they are reported
   * @return the calculator
   */
  public static TargetCalculator of(List<Target> targets) {
    return new TargetCalculator(List.copyOf(targets));
  }

  /**
   * Assesses how far the targets were reached.
   *
   * @param figures what is known
   * @return the progress of every target; unknown where a figure is missing or the whole of a ratio
   *     is zero
   */
  public TargetReport assess(TargetFigures figures) {
    return new TargetReport(
        targets.stream()
            .map(target -> new TargetProgress(target, actual(target, figures)))
            .toList());
  }

  private static Optional<Fraction> actual(Target target, TargetFigures figures) {
    return switch (target.kind()) {
      case PEOPLE_TRAINED -> count(sum(target, figures, YearFigures::people));
      case TRAININGS -> count(sum(target, figures, YearFigures::trainings));
      case EMPLOYMENT_RATE ->
          share(
              sum(target, figures, YearFigures::nonEmployeesEmployed),
              sum(target, figures, YearFigures::nonEmployees));
      case NEW_SKILLED_WORKERS -> count(figures.newSkilledWorkers());
      case SKILLED_SHARE -> share(figures.skilledWorkers(), figures.employedPeople());
      case NEW_HIGH_SKILLED_WORKERS -> count(figures.newHighSkilledWorkers());
      case HIGH_SKILLED_SHARE -> share(figures.highSkilledWorkers(), figures.skilledWorkers());
      case APPRENTICES -> count(figures.apprentices());
    };
  }

  /** A sum with an unknown part is unknown: less than the goal may yet be enough. */
  private static OptionalLong sum(
      Target target, TargetFigures figures, Function<YearFigures, OptionalLong> figure) {
    long sum = 0;
    for (int year = target.firstYear(); year <= target.lastYear(); year++) {
      YearFigures ofYear = figures.years().get(year);
      OptionalLong part = ofYear == null ? OptionalLong.empty() : figure.apply(ofYear);
      if (part.isEmpty()) {
        return part;
      }
      sum += part.getAsLong();
    }
    return OptionalLong.of(sum);
  }

  private static Optional<Fraction> count(OptionalLong count) {
    return count.isEmpty() ? Optional.empty() : Optional.of(Fraction.of(count.getAsLong()));
  }

  private static Optional<Fraction> share(OptionalLong part, OptionalLong whole) {
    return part.isEmpty() || whole.orElse(0) == 0
        ? Optional.empty()
        : Optional.of(Fraction.of(part.getAsLong(), whole.getAsLong()));
  }
}
