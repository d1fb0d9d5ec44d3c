package org.skillsubsidy.policy.model;

import java.util.List;
import java.util.Map;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.TraineeId;

/**
 * Decides claims by the plan. This is the contract that every implementation is held against.
 *
 * <p>An implementation is a pure function: it has no state, reads no clock, locale or file, and may
 * be shared by any number of threads.
 */
public interface SubsidyCalculator {

  /**
   * Decides one claim.
   *
   * <p>A claim that the history knows is not paid again: with equal facts it gets the same
   * decision.
   *
   * @param claim the claim
   * @param history what the claim's trainee has been paid for so far
   * @return the decision; if it enters the history, the next history is {@code
   *     history.with(decision.historyEntry().get())}
   * @throws IllegalArgumentException if the history is another trainee's
   * @throws org.skillsubsidy.policy.model.claim.ConflictingClaimException if the history knows the
   *     claim's id with other facts
   */
  SubsidyDecision decide(SubsidyClaim claim, TrainingHistory history);

  /**
   * Decides many claims: those of each trainee in the canonical order ({@link
   * SubsidyClaim#CANONICAL_ORDER}), as if one by one. Neither the order of the list nor the claims
   * of other trainees change a decision.
   *
   * @param claims the claims, in any order
   * @param histories what trainees have been paid for so far; a trainee who is missing has nothing
   * @return a decision for each claim, except for claims in conflict
   * @throws IllegalArgumentException if a history stands under another trainee than its own
   */
  BatchDecisions decideAll(List<SubsidyClaim> claims, Map<TraineeId, TrainingHistory> histories);

  /**
   * Decides many claims of trainees who have not been paid for anything.
   *
   * @param claims the claims, in any order
   * @return a decision for each claim, except for claims in conflict
   */
  default BatchDecisions decideAll(List<SubsidyClaim> claims) {
    return decideAll(claims, Map.of());
  }
}
