package org.skillsubsidy.policy.testkit.arbitrary;

import java.util.SplittableRandom;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;

/**
 * Makes worlds fast: few trainees with many claims around the days on which rules change, with
 * repeated occupations, trainings, certificates and claims, under any terms and readings. The same
 * seed makes the same worlds. Not thread-safe.
 */
public final class WorldGenerator {

  private static final int CLAIMS_OF_ONE = 6;
  private static final int MOST_CLAIMS = 16;
  private static final int MOST_TRAINEES = 3;
  private static final int MOST_OUTSIDE = 5;

  private final SplittableRandom random;

  private WorldGenerator(SplittableRandom random) {
    this.random = random;
  }

  /**
   * Starts a generator.
   *
   * @param seed any number
   * @return the generator
   */
  public static WorldGenerator seeded(long seed) {
    return new WorldGenerator(new SplittableRandom(seed));
  }

  /**
   * Makes a small world.
   *
   * @return 1 to 16 claims of 1 to 3 trainees
   */
  public World next() {
    return world(1 + random.nextInt(MOST_CLAIMS), 1, MOST_TRAINEES);
  }

  /**
   * Makes a world of any size.
   *
   * @param claims how many claims
   * @return a world with a trainee for every six claims or so
   */
  public World next(int claims) {
    int trainees = 1 + claims / CLAIMS_OF_ONE;
    return world(claims, trainees, trainees);
  }

  /**
   * Makes a world of any size under given terms.
   *
   * @param claims how many claims
   * @param timeline the terms
   * @return a world with a trainee for every six claims or so
   */
  public World next(int claims, PolicyTimeline timeline) {
    World world = next(claims);
    return new World(timeline, world.claims(), world.histories());
  }

  private World world(int claims, int fewestTrainees, int mostTrainees) {
    int outside = random.nextInt(2) * random.nextInt(MOST_OUTSIDE + claims / MOST_CLAIMS);
    return WorldMaker.world(
        Rows.random(random::nextInt, claims, outside), fewestTrainees, mostTrainees);
  }
}
