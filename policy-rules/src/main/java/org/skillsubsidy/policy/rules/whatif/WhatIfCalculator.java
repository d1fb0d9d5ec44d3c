package org.skillsubsidy.policy.rules.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.skillsubsidy.policy.model.SubsidyCalculator;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.model.terms.ReadingChoice;
import org.skillsubsidy.policy.model.whatif.ReadingAtStake;
import org.skillsubsidy.policy.model.whatif.WhatIf;
import org.skillsubsidy.policy.rules.PolicyCalculator;

/**
 * Decides the same claims under two terms or readings, as a government does before it adjusts the
 * terms (3.8). Immutable and stateless.
 *
 * <p>Both times every claim is decided from the same histories. Claims in conflict are in neither;
 * a claim that is given twice counts once.
 */
@Cites(Clause.C3_8)
public final class WhatIfCalculator {

  /** Decides with {@link PolicyCalculator}. */
  public static final WhatIfCalculator DEFAULT = of(PolicyCalculator::of);

  private final Function<PolicyTimeline, ? extends SubsidyCalculator> calculators;

  private WhatIfCalculator(Function<PolicyTimeline, ? extends SubsidyCalculator> calculators) {
    this.calculators = calculators;
  }

  /**
   * Makes a calculator that decides with any implementation of the contract.
   *
   * @param calculators makes a calculator for terms
   * @return the calculator
   */
  public static WhatIfCalculator of(
      Function<PolicyTimeline, ? extends SubsidyCalculator> calculators) {
    return new WhatIfCalculator(calculators);
  }

  /**
   * Compares two terms.
   *
   * @param claims the claims, in any order
   * @param histories what trainees have been paid for before
   * @param before the terms that are compared with
   * @param after the terms that are compared
   * @return the decisions under both
   */
  public WhatIf compare(
      List<SubsidyClaim> claims,
      Map<TraineeId, TrainingHistory> histories,
      PolicyTimeline before,
      PolicyTimeline after) {
    return new WhatIf(decide(claims, histories, before), decide(claims, histories, after));
  }

  /**
   * Compares each other choice of each reading with the choice that the terms have. Where terms
   * follow one another the choice is another in all of them.
   *
   * @param claims the claims, in any order
   * @param histories what trainees have been paid for before
   * @param timeline the terms
   * @return one for each other choice, in the order of the readings and of their choices; a choice
   *     that all terms have already is left out
   */
  public List<ReadingAtStake> readings(
      List<SubsidyClaim> claims,
      Map<TraineeId, TrainingHistory> histories,
      PolicyTimeline timeline) {
    List<SubsidyDecision> asRead = decide(claims, histories, timeline);
    List<ReadingAtStake> readings = new ArrayList<>();
    for (Reading reading : Reading.values()) {
      for (ReadingChoice choice : reading.choices()) {
        PolicyTimeline other = with(choice, timeline);
        if (!other.equals(timeline)) {
          readings.add(
              new ReadingAtStake(choice, new WhatIf(asRead, decide(claims, histories, other))));
        }
      }
    }
    return List.copyOf(readings);
  }

  private static PolicyTimeline with(ReadingChoice choice, PolicyTimeline timeline) {
    List<PolicyTerms> changed = new ArrayList<>();
    for (PolicyTerms terms : timeline.terms()) {
      changed.add(terms.toBuilder().readings(terms.readings().with(choice)).build());
    }
    return PolicyTimeline.of(changed);
  }

  private List<SubsidyDecision> decide(
      List<SubsidyClaim> claims,
      Map<TraineeId, TrainingHistory> histories,
      PolicyTimeline timeline) {
    return calculators.apply(timeline).decideAll(claims, histories).decisions();
  }
}
