package org.skillsubsidy.policy.rules.batch;

import java.util.Arrays;
import org.skillsubsidy.policy.model.claim.ClaimFacts;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;

/**
 * The places of claims, one trainee's after another's. They are put in the order of a hash of the
 * trainee, in which those of a trainee stand side by side: all of them into buckets, by the first
 * bits, and a bucket by all bits when it is its turn. Holds a few numbers for each claim and no
 * objects.
 */
final class ByTrainee {

  /** A bucket that is worked on stays in the processor's cache, with all that belongs to it. */
  private static final int CLAIMS_IN_BUCKET = 64;

  private final SubsidyClaim[] claims;

  /** The number of each claim in the order of trainees, once its bucket was gone through. */
  private final int[] numbers;

  /** The hash of the trainee and the place of the claim, bucket by bucket. */
  private final long[] keys;

  /** Where each bucket ends in {@link #keys}. */
  private final int[] ends;

  private int bucket = -1;

  /** The open bucket among {@link #keys}. */
  private int from;

  private int to;

  /** The places of the open bucket's claims, one trainee's after another's. */
  private int[] places = new int[CLAIMS_IN_BUCKET];

  /** Where the places of each trainee in the open bucket end. */
  private int[] traineeEnds = new int[CLAIMS_IN_BUCKET];

  /** What {@link #fetch} read, so that the reading is not left out as useless. */
  long fetched;

  private int trainees;
  private int trainee = -1;

  /**
   * Begins with one shard of the claims. All claims of a trainee are in the same shard.
   *
   * @param claims all claims
   * @param hashes the {@link #hash} of each; read here, and not later
   * @param numbers is told by {@link #next} when each claim's turn was among those of the shard,
   *     from 0
   * @param shard the number of the shard, from 0
   * @param shards how many there are
   */
  ByTrainee(SubsidyClaim[] claims, int[] hashes, int[] numbers, int shard, int shards) {
    this.claims = claims;
    this.numbers = numbers;
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(claims.length / CLAIMS_IN_BUCKET);
    int shift = Integer.SIZE - bits;
    int[] starts = new int[(1 << bits) + 1];
    for (int hash : hashes) {
      if (shards == 1 || shard(hash, shards) == shard) {
        starts[bucket(hash, shift) + 1]++;
      }
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    keys = new long[starts[starts.length - 1]];
    for (int place = 0; place < hashes.length; place++) {
      int hash = hashes[place];
      if (shards == 1 || shard(hash, shards) == shard) {
        keys[starts[bucket(hash, shift)]++] = ((long) hash << Integer.SIZE) | place;
      }
    }
    ends = starts;
  }

  /** Returns a hash of a claim's trainee. */
  static int hash(SubsidyClaim claim) {
    // Identity numbers differ in few digits, so their keys need mixing.
    long mixed = claim.facts().trainee() * 0x9E37_79B9_7F4A_7C15L;
    return (int) ((mixed ^ (mixed >>> 29)) >>> Integer.SIZE);
  }

  /** Returns the shard that a hash belongs to. */
  static int shard(int hash, int shards) {
    // The upper bits find the bucket, so that here the lower ones have to decide.
    return (int) (((hash & 0xFFFFL) * shards) >>> 16);
  }

  private static int bucket(int hash, int shift) {
    return shift == Integer.SIZE ? 0 : hash >>> shift;
  }

  /**
   * Goes to the next trainee.
   *
   * @return false if there is none
   */
  boolean next() {
    trainee++;
    while (trainee == trainees) {
      close();
      if (++bucket == ends.length - 1) {
        return false;
      }
      open(ends[bucket]);
    }
    return true;
  }

  private void close() {
    for (int number = from; number < to; number++) {
      numbers[places[number - from]] = number;
    }
  }

  private void open(int nextTo) {
    from = to;
    to = nextTo;
    int size = to - from;
    if (size > places.length) {
      places = new int[size];
      traineeEnds = new int[size];
    }
    Arrays.sort(keys, from, to);
    for (int i = 0; i < size; i++) {
      places[i] = (int) keys[from + i];
    }
    fetch(size);
    trainee = 0;
    trainees = 0;
    for (int start = 0; start < size; start = traineeEnds[trainees++]) {
      traineeEnds[trainees] = endOfTrainee(start, size);
    }
  }

  /**
   * Reads the facts of each claim, for the whole bucket in one short loop. The claims lie all over
   * the memory; here the processor fetches many of them side by side, where it would wait for one
   * after another while it decides.
   */
  private void fetch(int size) {
    long sum = 0;
    for (int i = 0; i < size; i++) {
      ClaimFacts facts = claims[places[i]].facts();
      // The first and the last of them: an object may lie across the borders of what is fetched.
      sum += facts.end() + (facts.hasCertificate() ? 1 : 0);
    }
    fetched += sum;
  }

  /** Claims of another trainee with the same hash are left behind. */
  private int endOfTrainee(int start, int size) {
    int hash = hash(keys[from + start]);
    SubsidyClaim first = claims[places[start]];
    int end = start + 1;
    for (int i = end; i < size && hash(keys[from + i]) == hash; i++) {
      int place = places[i];
      if (isOfSameTrainee(first, claims[place])) {
        System.arraycopy(places, end, places, end + 1, i - end);
        places[end++] = place;
      }
    }
    return end;
  }

  /** Only of pseudonyms may different ones have the same key. */
  private static boolean isOfSameTrainee(SubsidyClaim a, SubsidyClaim b) {
    long key = a.facts().trainee();
    return key == b.facts().trainee() && (key >= 0 || a.trainee().id().equals(b.trainee().id()));
  }

  private static int hash(long key) {
    return (int) (key >>> Integer.SIZE);
  }

  /** Returns the number of claims in the shard. */
  int size() {
    return keys.length;
  }

  /** Returns the places of claims; those of the trainee ascend from start to end. */
  int[] places() {
    return places;
  }

  /** Returns where the trainee's places begin. */
  int start() {
    return trainee == 0 ? 0 : traineeEnds[trainee - 1];
  }

  /** Returns where the trainee's places end, exclusive. */
  int end() {
    return traineeEnds[trainee];
  }
}
