package org.skillsubsidy.policy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.identity.TraineeId;

class BatchDecisionsTest {

  private static final SubsidyDecision FIRST = decision("C-1");
  private static final SubsidyDecision SECOND = decision("C-2");

  @Test
  void aBatchOfNothingHasNoDecisions() {
    BatchDecisions nothing = BatchDecisions.of(new SubsidyDecision[0], new BitSet());

    assertThat(nothing.size()).isZero();
    assertThat(nothing.decisions()).isEmpty();
    assertThat(nothing.conflicts()).isEmpty();
  }

  @Test
  void everyClaimHasItsDecisionButEachCountsOnceAndConflictsNotAtAll() {
    BitSet repeats = new BitSet();
    repeats.set(2);
    BatchDecisions batch =
        BatchDecisions.of(new SubsidyDecision[] {FIRST, null, FIRST, SECOND, null}, repeats);

    assertThat(batch.size()).isEqualTo(5);
    assertThat(batch.decision(0)).containsSame(FIRST);
    assertThat(batch.decision(1)).isEmpty();
    assertThat(batch.decision(2)).containsSame(FIRST);
    assertThat(batch.decision(3)).containsSame(SECOND);
    assertThat(batch.decision(4)).isEmpty();
    assertThat(batch.isRepeat(0)).isFalse();
    assertThat(batch.isRepeat(2)).isTrue();
    assertThat(batch.decisions()).containsExactly(FIRST, SECOND);
    assertThat(batch.conflicts()).containsExactly(1, 4);
    assertThatThrownBy(() -> batch.decisions().remove(0))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> batch.conflicts().remove(0))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void withoutHistoriesNobodyHasBeenPaidForAnything() {
    SubsidyCalculator calculator =
        new SubsidyCalculator() {
          @Override
          public SubsidyDecision decide(SubsidyClaim claim, TrainingHistory history) {
            throw new UnsupportedOperationException();
          }

          @Override
          public BatchDecisions decideAll(
              List<SubsidyClaim> claims, Map<TraineeId, TrainingHistory> histories) {
            assertThat(histories).isEmpty();
            SubsidyDecision[] decisions =
                claims.stream()
                    .map(claim -> SubsidyDecision.builder().start(claim).build())
                    .toArray(SubsidyDecision[]::new);
            return BatchDecisions.of(decisions, new BitSet());
          }
        };

    assertThat(calculator.decideAll(List.of(FIRST.claim(), SECOND.claim())).decisions())
        .containsExactly(FIRST, SECOND);
  }

  private static SubsidyDecision decision(String claim) {
    return SubsidyDecision.builder()
        .start(Samples.claim().id(ClaimId.parse(claim)).build())
        .build();
  }
}
