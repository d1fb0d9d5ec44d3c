package org.skillsubsidy.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.BatchDecisions;
import org.skillsubsidy.policy.testkit.arbitrary.World;
import org.skillsubsidy.policy.testkit.arbitrary.WorldGenerator;
import org.skillsubsidy.policy.testkit.oracle.ReferenceCalculator;

/**
 * The calculator decides as the reference calculator, which was written from the specification
 * alone.
 */
class ReferenceComparisonTest {

  private static final int CLAIMS = 120_000;

  @Test
  void decidesEveryClaimOfTheGeneratedWorldsAsTheReference() {
    WorldGenerator worlds = WorldGenerator.seeded(20190101);
    int compared = 0;
    while (compared < CLAIMS) {
      World world = worlds.next();
      BatchDecisions actual =
          PolicyCalculator.of(world.timeline()).decideAll(world.claims(), world.histories());
      BatchDecisions expected =
          ReferenceCalculator.of(world.timeline()).decideAll(world.claims(), world.histories());
      for (int i = 0; i < actual.size(); i++) {
        assertThat(actual.decision(i))
            .as("%s under %s", world.claims().get(i), world.timeline())
            .isEqualTo(expected.decision(i));
        assertThat(actual.isRepeat(i))
            .as("repeat %d of %s", i, world)
            .isEqualTo(expected.isRepeat(i));
      }
      compared += actual.size();
    }
  }
}
