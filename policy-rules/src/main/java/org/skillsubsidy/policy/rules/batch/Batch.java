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
 * The claims of many trainees, decided trainee by trainee.
 *
 * <p>For several threads there is the same number of slices, which are cut by place, and of shards,
 * which are cut between trainees. All slices are hashed, then all shards decided, then all slices
 * put in place; within a step nothing is written that another slice or shard reads.
 */
public final class Batch {

  private final TermsTables tables;
  private final SubsidyClaim[] claims;
  private final Map<TraineeId, TrainingHistory> histories;
  private final @Nullable SubsidyDecision[] decisions;

  /** Which trainee's a claim is, by its place. */
  private final int[] hashes;

  /** When a claim's turn was in its shard, by its place. */
  private final int[] numbers;

  private final Part[] shards;

  /**
   * Begins.
   *
   * @param tables the terms
   * @param claims the claims, in any order
   * @param histories what trainees have been paid for so far
   * @param shards how many shards and slices there are
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
    hashes = new int[this.claims.length];
    // One shard has read the hashes by the time it writes the first number.
    numbers = shards == 1 ? hashes : new int[this.claims.length];
    this.shards = new Part[shards];
  }

  /**
   * Hashes one slice.
   *
   * @param slice its number, from 0
   */
  public void hashSlice(int slice) {
    for (int place = start(slice); place < start(slice + 1); place++) {
      hashes[place] = ByTrainee.hash(claims[place]);
    }
  }

  /**
   * Decides one shard, once every slice is hashed.
   *
   * @param shard its number, from 0
   */
  public void decideShard(int shard) {
    ByTrainee groups = new ByTrainee(claims, hashes, numbers, shard, shards.length);
    Part part = new Part(claims, groups.size());
    TraineeDecider decider = new TraineeDecider(tables);
    while (groups.next()) {
      int[] places = groups.places();
      int start = groups.start();
      TrainingHistory history =
          histories.isEmpty() ? null : histories.get(claims[places[start]].trainee().id());
      decider.decide(part, places, start, groups.end(), history);
    }
    shards[shard] = part;
  }

  /**
   * Puts the decisions of one slice in place, once every shard is decided.
   *
   * @param slice its number, from 0
   */
  public void placeSlice(int slice) {
    for (int place = start(slice); place < start(slice + 1); place++) {
      int shard = shards.length == 1 ? 0 : ByTrainee.shard(hashes[place], shards.length);
      decisions[place] = shards[shard].decisions().get(numbers[place]);
    }
  }

  private int start(int slice) {
    return (int) ((long) claims.length * slice / shards.length);
  }

  /**
   * Returns the result, once every slice is in place.
   *
   * @return the decisions by the place of each claim
   */
  public BatchDecisions result() {
    BitSet repeats = shards[0].repeats();
    for (int shard = 1; shard < shards.length; shard++) {
      repeats.or(shards[shard].repeats());
    }
    return BatchDecisions.of(decisions, repeats);
  }
}
