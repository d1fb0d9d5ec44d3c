package org.skillsubsidy.policy.rules.batch;

import java.util.Arrays;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.identity.TraineeId;

/**
 * The places of claims, grouped by trainee with one hash lookup each. Holds a few numbers for each
 * claim and no objects.
 */
final class ByTrainee {

  private static final int ELSEWHERE = -1;
  private static final int SMALLEST_TABLE = 1024;

  private final SubsidyClaim[] claims;

  /** A group's number + 1 at its hash, or 0. Open addressing, at most half full. */
  private int[] table = new int[SMALLEST_TABLE];

  /** The hash of each group, and the place of its first claim. */
  private int[] hashes = new int[SMALLEST_TABLE / 2];

  private int[] firsts = new int[SMALLEST_TABLE / 2];

  private int size;

  /** Where each group begins in {@link #members}, with the end of the last. */
  private final int[] starts;

  private final int[] members;

  /**
   * Groups one shard of the claims. All claims of a trainee are in the same shard.
   *
   * @param claims all claims
   * @param shard the number of the shard, from 0
   * @param shards how many there are
   */
  ByTrainee(SubsidyClaim[] claims, int shard, int shards) {
    this.claims = claims;
    int[] groupOf = new int[claims.length];
    int count = 0;
    for (int i = 0; i < claims.length; i++) {
      TraineeId trainee = claims[i].trainee().id();
      int hash = spread(trainee.hashCode());
      if (shards == 1 || Integer.remainderUnsigned(hash, shards) == shard) {
        groupOf[i] = groupOf(trainee, hash, i);
        count++;
      } else {
        groupOf[i] = ELSEWHERE;
      }
    }
    starts = new int[size + 1];
    for (int group : groupOf) {
      if (group != ELSEWHERE) {
        starts[group + 1]++;
      }
    }
    for (int group = 0; group < size; group++) {
      starts[group + 1] += starts[group];
    }
    members = new int[count];
    int[] next = Arrays.copyOf(starts, size);
    for (int i = 0; i < groupOf.length; i++) {
      if (groupOf[i] != ELSEWHERE) {
        members[next[groupOf[i]]++] = i;
      }
    }
  }

  /** Returns the number of trainees. */
  int size() {
    return size;
  }

  /** Returns where the trainee's claims begin among {@link #members}. */
  int start(int group) {
    return starts[group];
  }

  /** Returns where the trainee's claims end, exclusive. */
  int end(int group) {
    return starts[group + 1];
  }

  /** Returns the places of all claims, those of a trainee side by side and ascending at first. */
  int[] members() {
    return members;
  }

  private int groupOf(TraineeId trainee, int hash, int index) {
    int mask = table.length - 1;
    int at = hash & mask;
    while (table[at] != 0) {
      int group = table[at] - 1;
      if (hashes[group] == hash && claims[firsts[group]].trainee().id().equals(trainee)) {
        return group;
      }
      at = (at + 1) & mask;
    }
    if (size == hashes.length) {
      grow();
      return groupOf(trainee, hash, index);
    }
    table[at] = size + 1;
    hashes[size] = hash;
    firsts[size] = index;
    return size++;
  }

  private void grow() {
    hashes = Arrays.copyOf(hashes, hashes.length * 2);
    firsts = Arrays.copyOf(firsts, firsts.length * 2);
    table = new int[table.length * 2];
    int mask = table.length - 1;
    for (int group = 0; group < size; group++) {
      int at = hashes[group] & mask;
      while (table[at] != 0) {
        at = (at + 1) & mask;
      }
      table[at] = group + 1;
    }
  }

  /** Identity numbers differ in few digits, so their hashes need mixing. */
  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 15);
  }
}
