package org.skillsubsidy.policy.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.BatchDecisions;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.Outcome;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.testkit.oracle.ReferenceCalculator;

class WorldGeneratorTest {

  @Test
  void theSameSeedMakesTheSameWorlds() {
    WorldGenerator one = WorldGenerator.seeded(7);
    WorldGenerator same = WorldGenerator.seeded(7);
    for (int i = 0; i < 50; i++) {
      assertThat(one.next()).isEqualTo(same.next());
    }
    assertThat(WorldGenerator.seeded(8).next(40)).isNotEqualTo(WorldGenerator.seeded(7).next(40));
  }

  @Test
  void aWorldHasAsManyClaimsAsAskedFor() {
    assertThat(WorldGenerator.seeded(7).next(1_000).claims()).hasSize(1_000);
  }

  @Test
  void worldsReachEveryOutcomeBarDenialAndReading() {
    WorldGenerator worlds = WorldGenerator.seeded(7);
    Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    Set<Bar> bars = EnumSet.noneOf(Bar.class);
    Set<Denial> denials = EnumSet.noneOf(Denial.class);
    Set<Reading> readings = EnumSet.noneOf(Reading.class);
    int conflicts = 0;
    for (int i = 0; i < 500; i++) {
      World world = worlds.next();
      BatchDecisions batch =
          ReferenceCalculator.of(world.timeline()).decideAll(world.claims(), world.histories());
      conflicts += batch.conflicts().size();
      for (SubsidyDecision decision : batch.decisions()) {
        outcomes.add(decision.outcome());
        bars.addAll(decision.bars());
        denials.addAll(decision.denials());
        readings.addAll(decision.readings());
      }
    }
    assertThat(outcomes).containsExactly(Outcome.values());
    assertThat(bars).containsExactly(Bar.values());
    assertThat(denials).containsExactly(Denial.values());
    assertThat(readings).containsExactly(Reading.values());
    assertThat(conflicts).isPositive();
  }
}
