package org.skillsubsidy.policy.rules.estimate;

import org.skillsubsidy.policy.model.estimate.Estimate;
import org.skillsubsidy.policy.model.estimate.PartialClaim;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.rules.PolicyCalculator;
import org.skillsubsidy.policy.rules.examination.TermsTables;

/**
 * Says at enrolment what can be expected of a claim. Everything that the missing facts can be is
 * decided, as far as it makes a difference, so that an estimate is as narrow as the rules allow,
 * and the decision of the same facts with the same history is always within it (law 16). The less
 * is known, the more is decided: it takes milliseconds where the outcome of the exam is open, and
 * seconds where nothing is known.
 *
 * <p>Immutable and stateless: one estimator serves any number of threads.
 */
@Cites(Clause.C2_6)
public final class Estimator {

  /** Estimates by the plan's own terms and the default readings. */
  public static final Estimator DEFAULT = of(PolicyTimeline.PLAN);

  private final PolicyTimeline timeline;
  private final TermsTables tables;

  private Estimator(PolicyTimeline timeline) {
    this.timeline = timeline;
    tables = new TermsTables(timeline);
  }

  /**
   * Makes an estimator.
   *
   * @param timeline the terms that will decide
   * @return the estimator
   */
  public static Estimator of(PolicyTimeline timeline) {
    return new Estimator(timeline);
  }

  /**
   * Makes an estimator.
   *
   * @param calculator what will decide
   * @return the estimator
   */
  public static Estimator of(PolicyCalculator calculator) {
    return of(calculator.timeline());
  }

  /**
   * Estimates.
   *
   * @param claim what is known
   * @param history what the trainee has been paid for so far
   * @return the bounds of everything that the claim can be decided to
   * @throws InvalidFactException if the history is another trainee's
   */
  public Estimate estimate(PartialClaim claim, TrainingHistory history) {
    InvalidFactException.require(
        history.trainee().equals(claim.trainee()),
        "history.trainee",
        history.trainee(),
        "is not the trainee of the claim, " + claim.trainee());
    return new Trials(claim, history, timeline, tables).estimate();
  }
}
