package org.skillsubsidy.policy.rules.batch;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.BatchDecisions;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.ClaimId;
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
    BitSet repeated = new BitSet();
    ByTrainee groups = new ByTrainee(claims, shard, repeats.length);
    Trainee trainee = new Trainee(groups.members(), repeated);
    for (int group = 0; group < groups.size(); group++) {
      trainee.decide(groups.start(group), groups.end(group));
    }
    repeats[shard] = repeated;
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

  /** One trainee's claims after another's. */
  private final class Trainee {

    private static final int FEW = 16;

    private final ClaimDecider decider = new ClaimDecider(tables);

    /** The places of claims; those from start to end are the trainee's. */
    private final int[] members;

    private final BitSet repeated;

    /** For each claim from start the member, from start, with the same id that comes first. */
    private int[] firstOfId = new int[FEW];

    /** Whether the claims of an id, at its first member, are given with different facts. */
    private boolean[] conflicting = new boolean[FEW];

    Trainee(int[] members, BitSet repeated) {
      this.members = members;
      this.repeated = repeated;
    }

    void decide(int start, int end) {
      SubsidyClaim first = claims[members[start]];
      TrainingHistory history = histories.isEmpty() ? null : histories.get(first.trainee().id());
      if (history != null) {
        ClaimDecider.requireSameTrainee(history, first);
      }
      decider.startTrainee(history);
      if (end - start == 1) {
        decideOne(members[start]);
        return;
      }
      sort(start, end);
      compareIds(start, end);
      for (int i = 0; i < end - start; i++) {
        int index = members[start + i];
        int firstIndex = members[start + firstOfId[i]];
        if (conflicting[firstOfId[i]]) {
          continue;
        }
        if (firstIndex == index) {
          decideOne(index);
        } else {
          SubsidyDecision decision = decisions[firstIndex];
          decisions[index] = decision;
          repeated.set(index, decision != null);
        }
      }
    }

    private void decideOne(int index) {
      SubsidyClaim claim = claims[index];
      SubsidyDecision earlier = decider.earlierOf(claim);
      if (earlier == null) {
        decisions[index] = decider.decide(claim);
      } else if (earlier.claim().equals(claim)) {
        decisions[index] = earlier;
        repeated.set(index);
      }
    }

    /** Stable, so that of equal claims the first of the input is the one that is decided. */
    private void sort(int start, int end) {
      if (end - start > FEW) {
        Integer[] boxed = new Integer[end - start];
        Arrays.setAll(boxed, i -> members[start + i]);
        Arrays.sort(boxed, (a, b) -> SubsidyClaim.CANONICAL_ORDER.compare(claims[a], claims[b]));
        for (int i = 0; i < boxed.length; i++) {
          members[start + i] = boxed[i];
        }
        return;
      }
      for (int i = start + 1; i < end; i++) {
        int member = members[i];
        int at = i;
        while (at > start
            && SubsidyClaim.CANONICAL_ORDER.compare(claims[members[at - 1]], claims[member]) > 0) {
          members[at] = members[at - 1];
          at--;
        }
        members[at] = member;
      }
    }

    private void compareIds(int start, int end) {
      int size = end - start;
      if (size > firstOfId.length) {
        firstOfId = new int[size];
        conflicting = new boolean[size];
      }
      Map<ClaimId, Integer> places = size > FEW ? new HashMap<>() : null;
      for (int i = 0; i < size; i++) {
        SubsidyClaim claim = claims[members[start + i]];
        int first = i;
        if (places == null) {
          first = 0;
          while (!claims[members[start + first]].id().equals(claim.id())) {
            first++;
          }
        } else {
          Integer place = places.putIfAbsent(claim.id(), i);
          first = place == null ? i : place;
        }
        firstOfId[i] = first;
        if (first == i) {
          conflicting[i] = false;
        } else if (!claims[members[start + first]].equals(claim)) {
          conflicting[first] = true;
        }
      }
    }
  }
}
