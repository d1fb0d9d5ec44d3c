package org.skillsubsidy.policy.rules.target;

import static org.skillsubsidy.policy.model.value.InvalidFactException.require;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.skillsubsidy.policy.model.decision.Outcome;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.target.TargetFigures;
import org.skillsubsidy.policy.model.target.YearFigures;

/**
 * Counts what decisions say of the targets (1): subsidised trainings, people who took part, and
 * people who took part and are not employees. Who found work, who is skilled and who is an
 * apprentice is known elsewhere. Stateless.
 */
@Cites(Clause.C1)
public final class TrainingCounter {

  /** The only counter. */
  public static final TrainingCounter DEFAULT = new TrainingCounter();

  private TrainingCounter() {}

  /**
   * Counts payable decisions by the year in which each training counts (reading R1).
   *
   * @param decisions each decision once, as a batch's {@code decisions()} gives them
   * @param firstYear the first year that is stated
   * @param lastYear the last year that is stated; decisions of other years are left out
   * @return figures with zeros for a year in which nothing was payable; add what else is known
   *     through {@link TargetFigures#toBuilder()}
   * @throws org.skillsubsidy.policy.model.value.InvalidFactException if the years are in the wrong
   *     order
   */
  public TargetFigures count(Iterable<SubsidyDecision> decisions, int firstYear, int lastYear) {
    require(firstYear <= lastYear, "lastYear", lastYear, "must not be before " + firstYear);
    List<Year> years = new ArrayList<>();
    for (int year = firstYear; year <= lastYear; year++) {
      years.add(new Year());
    }
    for (SubsidyDecision decision : decisions) {
      if (decision.outcome() == Outcome.PAYABLE) {
        int year = decision.year().orElseThrow();
        if (year >= firstYear && year <= lastYear) {
          years.get(year - firstYear).add(decision);
        }
      }
    }
    TargetFigures.Builder figures = TargetFigures.builder();
    for (int year = firstYear; year <= lastYear; year++) {
      figures.year(year, years.get(year - firstYear).figures());
    }
    return figures.build();
  }

  private static final class Year {
    private long trainings;
    private final Set<TraineeId> people = new HashSet<>();
    private final Set<TraineeId> nonEmployees = new HashSet<>();

    void add(SubsidyDecision decision) {
      trainings++;
      TraineeId trainee = decision.claim().trainee().id();
      people.add(trainee);
      if (!decision.claim().trainee().groups().contains(TraineeGroup.ENTERPRISE_EMPLOYEE)) {
        nonEmployees.add(trainee);
      }
    }

    YearFigures figures() {
      return YearFigures.builder()
          .trainings(trainings)
          .people(people.size())
          .nonEmployees(nonEmployees.size())
          .build();
    }
  }
}
