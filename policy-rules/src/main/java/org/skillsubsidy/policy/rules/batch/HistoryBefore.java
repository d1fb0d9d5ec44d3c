package org.skillsubsidy.policy.rules.batch;

import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.HistoryEntry;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.rules.examination.TermsTables;

/** The history that a decision was made against, for those who say something about it later. */
public final class HistoryBefore {

  private HistoryBefore() {}

  /**
   * Finds the history that a decision was made against.
   *
   * @param tables the terms that decided
   * @param decision the decision
   * @param history that history, or one in which the decision's own training and later ones stand
   * @return the history without these
   * @throws InvalidFactException if the history is another trainee's, or if terms and history do
   *     not lead to the decision
   */
  public static TrainingHistory of(
      TermsTables tables, SubsidyDecision decision, TrainingHistory history) {
    SubsidyClaim claim = decision.claim();
    ClaimDecider.requireSameTrainee(history, claim);
    TrainingHistory before = TrainingHistory.empty(history.trainee());
    for (HistoryEntry entry : history.entries()) {
      if (isOf(entry, claim.id())) {
        break;
      }
      before = before.with(entry);
    }
    ClaimDecider decider = new ClaimDecider(tables);
    decider.startTrainee(before);
    InvalidFactException.require(
        isSame(decider.decide(claim), decision),
        "decision",
        claim.id(),
        "does not follow from these terms and this history");
    return before;
  }

  /** Which place of its window a training has changes nothing: a reassessment may keep another. */
  private static boolean isSame(SubsidyDecision again, SubsidyDecision decision) {
    return (again.entersHistory() && decision.entersHistory())
        ? again.withSlot(decision.slot().orElseThrow()).equals(decision)
        : again.equals(decision);
  }

  /**
   * Tells whether the training of a claim stands in a history.
   *
   * @param history the history
   * @param id the claim's id
   * @return true if it does
   */
  public static boolean holds(TrainingHistory history, ClaimId id) {
    for (HistoryEntry entry : history.entries()) {
      if (isOf(entry, id)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOf(HistoryEntry entry, ClaimId id) {
    SubsidyClaim claim = entry.claim().orElse(null);
    return claim != null && claim.id().equals(id);
  }
}
