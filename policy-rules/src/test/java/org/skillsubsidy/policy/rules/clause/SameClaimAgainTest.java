package org.skillsubsidy.policy.rules.clause;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.skillsubsidy.policy.testkit.assertion.PolicyAssertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.BatchDecisions;
import org.skillsubsidy.policy.model.claim.ConflictingClaimException;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.rules.PolicyCalculator;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;

/** The same claim again is paid once; with other facts it is an error that names the id. */
@Cites(Clause.C2_6)
class SameClaimAgainTest {

  private static final SubsidyClaim CLAIM = Fixtures.claim().build();

  private static TrainingHistory historyOf(SubsidyClaim claim) {
    TrainingHistory empty = TrainingHistory.empty(claim.trainee().id());
    return empty.with(PolicyCalculator.DEFAULT.decide(claim, empty).historyEntry().orElseThrow());
  }

  @Test
  void againstAHistoryItGetsTheSameDecision() {
    TrainingHistory history = historyOf(CLAIM);
    SubsidyDecision again = PolicyCalculator.DEFAULT.decide(CLAIM, history);
    assertThat(again).isEqualTo(SubsidyDecision.behind(history.entries().get(0)).orElseThrow());
  }

  @Test
  void againstAHistoryWithOtherFactsItIsAConflict() {
    SubsidyClaim corrected = Fixtures.claim().tuition("801").build();
    assertThatThrownBy(() -> PolicyCalculator.DEFAULT.decide(corrected, historyOf(CLAIM)))
        .isInstanceOf(ConflictingClaimException.class)
        .hasMessageContaining("'C-1'")
        .hasMessageContaining("********")
        .message()
        .doesNotContain(Fixtures.TRAINEE.storageForm());
  }

  @Test
  void inABatchItIsCountedOnce() {
    BatchDecisions decisions =
        PolicyCalculator.DEFAULT.decideAll(
            List.of(CLAIM, Fixtures.claim().tuition("800.00").build(), CLAIM));
    assertThat(decisions).isRepeatedAt(1).isRepeatedAt(2).hasConflictsAt();
    assertThat(decisions).decision(2).isPayable().takesSlot(1);
    Assertions.assertThat(decisions.decisions()).hasSize(1);
  }

  @Test
  void inABatchNoneOfTheClaimsInConflictIsDecidedAndTheRestIs() {
    BatchDecisions decisions =
        PolicyCalculator.DEFAULT.decideAll(
            List.of(
                CLAIM,
                Fixtures.claim()
                    .id("C-2")
                    .trainingId("T-2")
                    .level(CertificateLevel.SENIOR)
                    .certificateNumber("S-2")
                    .build(),
                Fixtures.claim().tuition("801").build(),
                CLAIM));
    assertThat(decisions).hasConflictsAt(0, 2, 3);
    assertThat(decisions).decision(1).isPayable().takesSlot(1);
  }

  @Test
  void inABatchAgainstAHistoryItIsNotPaidAgain() {
    TrainingHistory history = historyOf(CLAIM);
    BatchDecisions again =
        PolicyCalculator.DEFAULT.decideAll(List.of(CLAIM), Map.of(Fixtures.TRAINEE, history));
    assertThat(again).isRepeatedAt(0).decision(0).isPayable();
    BatchDecisions conflict =
        PolicyCalculator.DEFAULT.decideAll(
            List.of(Fixtures.claim().tuition("801").build()), Map.of(Fixtures.TRAINEE, history));
    assertThat(conflict).hasConflictsAt(0);
  }

  @Test
  void theSameIdOfAnotherTraineeIsAnotherClaim() {
    BatchDecisions decisions =
        PolicyCalculator.DEFAULT.decideAll(
            List.of(CLAIM, Fixtures.claim().trainee("p:other").tuition("5").build()));
    assertThat(decisions).hasConflictsAt().decision(1).isPayable();
  }

  @Test
  void aHistoryOfAnotherTraineeIsRefused() {
    TrainingHistory other =
        TrainingHistory.empty(Fixtures.claim().trainee("p:other").build().trainee().id());
    assertThatThrownBy(() -> PolicyCalculator.DEFAULT.decide(CLAIM, other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("history.trainee: 'p:other' is not the trainee of claim C-1");
    assertThatThrownBy(
            () ->
                PolicyCalculator.DEFAULT.decideAll(List.of(CLAIM), Map.of(Fixtures.TRAINEE, other)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
