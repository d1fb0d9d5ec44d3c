package org.skillsubsidy.policy.rules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.BatchDecisions;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.claim.Trainee;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.testkit.arbitrary.World;
import org.skillsubsidy.policy.testkit.arbitrary.WorldGenerator;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;

/** Claims that arrive trainee by trainee are decided as in a batch, one trainee at a time. */
class ClaimsByTraineeTest {

  @Test
  void areDecidedAsInABatch() {
    WorldGenerator worlds = WorldGenerator.seeded(11);
    int conflicts = 0;
    int repeats = 0;
    for (int i = 0; i < 300; i++) {
      World world = worlds.next(60);
      PolicyCalculator calculator = PolicyCalculator.of(world.timeline());
      BatchDecisions batch = calculator.decideAll(world.claims(), world.histories());
      Map<TraineeId, List<Integer>> places = placesByTrainee(world.claims());
      Iterator<List<Integer>> trainees = places.values().iterator();
      calculator.decideByTrainee(
          places.values().stream().flatMap(List::stream).map(world.claims()::get).iterator(),
          world::historyOf,
          (claims, decisions) -> {
            List<Integer> ofTrainee = trainees.next();
            assertThat(claims).isEqualTo(ofTrainee.stream().map(world.claims()::get).toList());
            assertThat(decisions.size()).isEqualTo(ofTrainee.size());
            for (int claim = 0; claim < ofTrainee.size(); claim++) {
              int place = ofTrainee.get(claim);
              assertThat(decisions.decision(claim)).isEqualTo(batch.decision(place));
              assertThat(decisions.isRepeat(claim)).isEqualTo(batch.isRepeat(place));
            }
          });
      assertThat(trainees.hasNext()).isFalse();
      conflicts += batch.conflicts().size();
      repeats += (int) IntStream.range(0, batch.size()).filter(batch::isRepeat).count();
    }
    assertThat(conflicts).isPositive();
    assertThat(repeats).isPositive();
  }

  private static Map<TraineeId, List<Integer>> placesByTrainee(List<SubsidyClaim> claims) {
    return IntStream.range(0, claims.size())
        .boxed()
        .collect(
            groupingBy(place -> claims.get(place).trainee().id(), LinkedHashMap::new, toList()));
  }

  @Test
  void areReadOnlyOneAheadOfTheTraineeWhoIsHandedOver() {
    int[] read = {0};
    Iterator<SubsidyClaim> claims =
        IntStream.range(0, 1_000)
            .mapToObj(i -> claim("p:t" + i / 4, "C" + i))
            .peek(claim -> read[0]++)
            .iterator();
    List<Integer> ahead = new ArrayList<>();
    int[] taken = {0};
    PolicyCalculator.DEFAULT.decideByTrainee(
        claims,
        TrainingHistory::empty,
        (ofTrainee, decisions) -> {
          taken[0] += ofTrainee.size();
          ahead.add(read[0] - taken[0]);
        });
    assertThat(taken[0]).isEqualTo(1_000);
    assertThat(ahead).hasSize(250).endsWith(0);
    assertThat(ahead.subList(0, 249)).containsOnly(1);
  }

  @Test
  void ofATraineeWhoTurnsUpAgainAreDecidedAgainstTheHistoryByThen() {
    Map<TraineeId, TrainingHistory> store = new LinkedHashMap<>();
    List<BatchDecisions> decided = new ArrayList<>();
    PolicyCalculator.DEFAULT.decideByTrainee(
        Stream.of(claim("p:a", "C1"), claim("p:b", "C2"), claim("p:a", "C1")).iterator(),
        trainee -> store.getOrDefault(trainee, TrainingHistory.empty(trainee)),
        (claims, decisions) -> {
          decided.add(decisions);
          TraineeId trainee = claims.get(0).trainee().id();
          decisions
              .decisions()
              .forEach(
                  decision ->
                      store.put(
                          trainee,
                          TrainingHistory.empty(trainee)
                              .with(decision.historyEntry().orElseThrow())));
        });
    assertThat(decided).hasSize(3);
    assertThat(decided.get(0).isRepeat(0)).isFalse();
    assertThat(decided.get(2).isRepeat(0)).isTrue();
    assertThat(decided.get(2).decision(0)).isEqualTo(decided.get(0).decision(0));
  }

  @Test
  void ofNobodyAreNoWork() {
    PolicyCalculator.DEFAULT.decideByTrainee(
        List.<SubsidyClaim>of().iterator(),
        TrainingHistory::empty,
        (claims, decisions) -> {
          throw new AssertionError("nobody was to be handed over");
        });
  }

  @Test
  void areNotDecidedAgainstAnotherTraineesHistory() {
    TrainingHistory others = TrainingHistory.empty(TraineeId.parse("p:other"));
    List<SubsidyClaim> handedOver = new ArrayList<>();
    assertThatThrownBy(
            () ->
                PolicyCalculator.DEFAULT.decideByTrainee(
                    Stream.of(claim("p:a", "C1"), claim("p:b", "C2")).iterator(),
                    id -> id.equals(TraineeId.parse("p:a")) ? TrainingHistory.empty(id) : others,
                    (claims, decisions) -> handedOver.addAll(claims)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("history.trainee");
    assertThat(handedOver).containsExactly(claim("p:a", "C1"));
  }

  private static SubsidyClaim claim(String trainee, String id) {
    SubsidyClaim claim = Fixtures.claim().build();
    return SubsidyClaim.builder()
        .from(claim)
        .id(ClaimId.parse(id))
        .trainee(Trainee.builder().from(claim.trainee()).id(TraineeId.parse(trainee)).build())
        .build();
  }
}
