package org.skillsubsidy.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsubsidy.policy.model.BatchDecisions;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.claim.Trainee;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;

/** Every decision of a batch stands at the place of its claim, whoever else is in the batch. */
class PlacesInABatchTest {

  /** Names with the same hash, as text and so as trainees. */
  private static final List<String> SAME_HASH = List.of("p:AaAa", "p:AaBB", "p:BBAa", "p:BBBB");

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void traineesWithTheSameHashAreStillDifferentPeople(int parts) {
    assertThat(SAME_HASH.stream().map(TraineeId::parse).map(TraineeId::hashCode))
        .containsOnly(TraineeId.parse(SAME_HASH.get(0)).hashCode());
    List<SubsidyClaim> claims =
        IntStream.range(0, 40)
            .mapToObj(i -> claim(SAME_HASH.get(i * 7 % 5 % SAME_HASH.size()), "C" + i))
            .toList();
    BatchDecisions decisions =
        PolicyCalculator.DEFAULT.decideAll(claims, Map.of(), Runnable::run, parts);
    assertInPlace(decisions, claims);
    assertThat(payable(decisions)).hasSameSizeAs(SAME_HASH);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 1_024, 1_025, 5_000})
  void oneTraineeMayHaveAnyNumberOfClaims(int size) {
    List<SubsidyClaim> claims =
        IntStream.range(0, size).mapToObj(i -> claim("p:busy", "C" + (size - i))).toList();
    BatchDecisions decisions = PolicyCalculator.DEFAULT.decideAll(claims);
    assertInPlace(decisions, claims);
    assertThat(payable(decisions)).hasSize(1);
    assertThat(decisions.decision(size - 1).orElseThrow().entersHistory())
        .as("the first in canonical order, C1")
        .isTrue();
  }

  @Test
  void manyTraineesAreDecidedWhereTheyStand() {
    List<SubsidyClaim> claims =
        IntStream.range(0, 20_000).mapToObj(i -> claim("p:t" + i % 9_973, "C" + i)).toList();
    BatchDecisions decisions = PolicyCalculator.DEFAULT.decideAll(claims);
    assertInPlace(decisions, claims);
    assertThat(payable(decisions)).hasSize(9_973);
  }

  private static void assertInPlace(BatchDecisions decisions, List<SubsidyClaim> claims) {
    assertThat(decisions.size()).isEqualTo(claims.size());
    for (int i = 0; i < claims.size(); i++) {
      assertThat(decisions.decision(i).orElseThrow().claim()).isSameAs(claims.get(i));
      assertThat(decisions.isRepeat(i)).isFalse();
    }
  }

  /** All are for the same training, so each trainee is paid once. */
  private static Set<TraineeId> payable(BatchDecisions decisions) {
    List<TraineeId> paid = new ArrayList<>();
    for (SubsidyDecision decision : decisions.decisions()) {
      if (decision.entersHistory()) {
        paid.add(decision.claim().trainee().id());
      }
    }
    assertThat(paid).doesNotHaveDuplicates();
    return Set.copyOf(paid);
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
