package org.skillsubsidy.policy.testkit.arbitrary;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;

/**
 * Worlds of any kind, to be narrowed step by step. A world that breaks a law shrinks to few claims
 * with plain facts, under the plan's terms where these are enough.
 */
public final class WorldArbitrary extends ArbitraryDecorator<World> {

  private static final int MOST_OUTSIDE = 4;

  private int fewestClaims = 1;
  private int mostClaims = 12;
  private int mostTrainees = 3;
  private @Nullable PolicyTimeline timeline;

  WorldArbitrary() {}

  /**
   * Fixes how many claims a world has.
   *
   * @param fewest 1 or more
   * @param most not less than {@code fewest}
   * @return worlds with so many claims
   */
  public WorldArbitrary claims(int fewest, int most) {
    if (fewest < 1 || most < fewest) {
      throw new IllegalArgumentException("claims: " + fewest + " to " + most + " is no range");
    }
    WorldArbitrary narrowed = typedClone();
    narrowed.fewestClaims = fewest;
    narrowed.mostClaims = most;
    return narrowed;
  }

  /**
   * Fixes how many trainees share the claims. With one, the cap is soon reached.
   *
   * @param most 1 or more
   * @return worlds with at most so many trainees
   */
  public WorldArbitrary trainees(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("trainees: " + most + " must be 1 or more");
    }
    WorldArbitrary narrowed = typedClone();
    narrowed.mostTrainees = most;
    return narrowed;
  }

  /**
   * Fixes the terms.
   *
   * @param fixed the terms that follow one another
   * @return worlds with these terms
   */
  public WorldArbitrary under(PolicyTimeline fixed) {
    WorldArbitrary narrowed = typedClone();
    narrowed.timeline = fixed;
    return narrowed;
  }

  @Override
  protected Arbitrary<World> arbitrary() {
    return Arbitraries.fromGenerator(
        random -> {
          int claims = fewestClaims + random.nextInt(mostClaims - fewestClaims + 1);
          int outside = random.nextBoolean() ? 0 : random.nextInt(MOST_OUTSIDE + 1);
          Rows rows = Rows.random(random::nextInt, claims, outside);
          return new ShrinkableSample<>(rows, fewestClaims, this::world);
        });
  }

  private World world(Rows rows) {
    World world = WorldMaker.world(rows, 1, mostTrainees);
    return timeline == null ? world : new World(timeline, world.claims(), world.histories());
  }
}
