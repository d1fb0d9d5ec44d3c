package org.skillsubsidy.policy.rules.batch;

import java.util.List;
import java.util.Map;
import org.skillsubsidy.policy.model.BatchDecisions;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.rules.examination.TermsTables;

/**
 * The claims of many trainees, decided trainee by trainee. A batch is cut into shards between
 * trainees; shards share nothing but the claims and may be decided by different threads.
 */
public final class Batch {

  private final TermsTables tables;
  private final PlacedClaims all;
  private final Map<TraineeId, TrainingHistory> histories;
  private final PlacedClaims[] shards;

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
    this.histories = histories;
    all = PlacedClaims.of(claims.toArray(new SubsidyClaim[0]));
    this.shards = new PlacedClaims[shards];
    for (int shard = 0; shard < shards; shard++) {
      this.shards[shard] = all.part();
    }
  }

  /**
   * Decides one shard.
   *
   * @param shard its number, from 0
   */
  public void decideShard(int shard) {
    PlacedClaims part = shards[shard];
    SubsidyClaim[] claims = part.claims();
    ByTrainee groups = new ByTrainee(claims, shard, shards.length);
    int[] places = groups.members();
    TraineeDecider decider = new TraineeDecider(tables);
    for (int group = 0; group < groups.size(); group++) {
      int start = groups.start(group);
      TrainingHistory history =
          histories.isEmpty() ? null : histories.get(claims[places[start]].trainee().id());
      decider.decide(part, places, start, groups.end(group), history);
    }
  }

  /**
   * Returns the result, once every shard is decided.
   *
   * @return the decisions by the place of each claim
   */
  public BatchDecisions result() {
    for (PlacedClaims shard : shards) {
      all.repeats().or(shard.repeats());
    }
    return all.result();
  }
}
