package org.skillsubsidy.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsubsidy.policy.model.BatchDecisions;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.testkit.arbitrary.World;
import org.skillsubsidy.policy.testkit.arbitrary.WorldGenerator;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;

/** A batch that is cut between trainees and decided by several threads is the same batch. */
class PartsOfABatchTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8, 64})
  void decideAsOne(int parts) {
    ExecutorService executor = Executors.newFixedThreadPool(4);
    try {
      WorldGenerator worlds = WorldGenerator.seeded(parts);
      for (int i = 0; i < 40; i++) {
        World world = worlds.next(500);
        PolicyCalculator calculator = PolicyCalculator.of(world.timeline());
        BatchDecisions whole = calculator.decideAll(world.claims(), world.histories());
        BatchDecisions cut =
            calculator.decideAll(world.claims(), world.histories(), executor, parts);
        assertThat(cut.conflicts()).isEqualTo(whole.conflicts());
        for (int claim = 0; claim < whole.size(); claim++) {
          assertThat(cut.decision(claim)).isEqualTo(whole.decision(claim));
          assertThat(cut.isRepeat(claim)).isEqualTo(whole.isRepeat(claim));
        }
      }
    } finally {
      executor.shutdown();
    }
  }

  /** Each part asks for the histories of the trainees that it decides. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void everyTraineeIsDecidedInOnePart(int parts) {
    List<TraineeId> asked = new ArrayList<>();
    Map<TraineeId, TrainingHistory> histories =
        new HashMap<>(Map.of(Fixtures.TRAINEE, TrainingHistory.empty(Fixtures.TRAINEE))) {
          @Override
          public @Nullable TrainingHistory get(Object trainee) {
            asked.add((TraineeId) trainee);
            return super.get(trainee);
          }
        };
    List<SubsidyClaim> claims = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      claims.add(Fixtures.claim().trainee("p:" + i % 10).id("C-" + i).build());
    }
    PolicyCalculator.DEFAULT.decideAll(claims, histories, Runnable::run, parts);
    assertThat(asked).hasSize(10).doesNotHaveDuplicates();
  }

  @Test
  void atLeastOnePartIsNeeded() {
    assertThatThrownBy(
            () -> PolicyCalculator.DEFAULT.decideAll(List.of(), Map.of(), Runnable::run, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("parts: '0' must be 1 or more");
  }

  @Test
  void whatFailsInAPartFailsTheBatch() {
    SubsidyClaim claim = Fixtures.claim().build();
    TrainingHistory other = TrainingHistory.empty(TraineeId.parse("p:other"));
    assertThatThrownBy(
            () ->
                PolicyCalculator.DEFAULT.decideAll(
                    List.of(claim), Map.of(Fixtures.TRAINEE, other), Runnable::run, 2))
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(IllegalArgumentException.class);
  }
}
