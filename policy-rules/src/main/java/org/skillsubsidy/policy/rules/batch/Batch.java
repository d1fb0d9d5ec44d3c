package org.skillsubsidy.policy.rules.batch;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.BatchDecisions;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.rules.examination.TermsTables;

/**
 * The claims of many trainees, decided trainee by trainee. A batch is cut into shards between
 * trainees; shards share nothing but the claims and may be decided by different threads.
 */
public final class Batch {

  private final TermsTables tables;
  private final SubsidyClaim[] claims;
  private final Map<TraineeId, TrainingHistory> histories;
  private final @Nullable SubsidyDecision[] decisions;
  private final BitSet[] repeats;

  /**
   * Begins.
   *
   * @param tables the terms
   * @param claims the claims, in any order
   * @param histories what trainees have been paid for so far
   * @param shards how many parts the batch is cut into
   */
  public Batch(
      TermsTables tables,
      List<SubsidyClaim> claims,
      Map<TraineeId, TrainingHistory> histories,
      int shards) {
    this.tables = tables;
    this.claims = claims.toArray(new SubsidyClaim[0]);
    this.histories = histories;
    decisions = new SubsidyDecision[this.claims.length];
    repeats = new BitSet[shards];
  }

  /**
   * Decides one shard.
   *
   * @param shard its number, from 0
   */
  public void decideShard(int shard) {
    ByTrainee groups = new ByTrainee(claims, shard, repeats.length);
    Part part = new Part(claims, groups.size());
    TraineeDecider decider = new TraineeDecider(tables);
    while (groups.next()) {
      int[] places = groups.places();
      int start = groups.start();
      TrainingHistory history =
          histories.isEmpty() ? null : histories.get(claims[places[start]].trainee().id());
      decider.decide(part, places, start, groups.end(), history);
    }
    for (int place = 0; place < claims.length; place++) {
      int number = groups.number(place);
      if (number != ByTrainee.ELSEWHERE) {
        decisions[place] = part.decisions().get(number);
      }
    }
    repeats[shard] = part.repeats();
  }

  /**
   * Returns the result, once every shard is decided.
   *
   * @return the decisions by the place of each claim
   */
  public BatchDecisions result() {
    BitSet all = repeats[0];
    for (int shard = 1; shard < repeats.length; shard++) {
      all.or(repeats[shard]);
    }
    return BatchDecisions.of(decisions, all);
  }
}
