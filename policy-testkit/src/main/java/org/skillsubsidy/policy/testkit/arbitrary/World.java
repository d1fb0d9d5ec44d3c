package org.skillsubsidy.policy.testkit.arbitrary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;

/**
 * Everything that a batch of decisions depends on.
 *
 * @param timeline the terms that follow one another
 * @param claims the claims, in the order in which they came in; ids can be there twice
 * @param histories what trainees have been paid for before, by trainings from outside
 */
public record World(
    PolicyTimeline timeline, List<SubsidyClaim> claims, Map<TraineeId, TrainingHistory> histories) {

  /** Copies list and map. */
  public World {
    claims = List.copyOf(claims);
    histories = Collections.unmodifiableMap(new LinkedHashMap<>(histories));
  }

  /**
   * Returns what a trainee has been paid for before.
   *
   * @param trainee any trainee
   * @return the history, empty where the world has none
   */
  public TrainingHistory historyOf(TraineeId trainee) {
    return histories.getOrDefault(trainee, TrainingHistory.empty(trainee));
  }

  /**
   * Returns the same world with other claims.
   *
   * @param others the claims
   * @return a world with the same terms and histories
   */
  public World withClaims(List<SubsidyClaim> others) {
    return new World(timeline, others, histories);
  }

  /** Returns in what the terms differ from the plan's, and claims and histories, one on a line. */
  @Override
  public String toString() {
    return "World{"
        + TermsText.of(timeline)
        + claims.stream().map(claim -> "\n  " + claim).collect(Collectors.joining())
        + histories.values().stream().map(history -> "\n  " + history).collect(Collectors.joining())
        + "}";
  }
}
