package org.skillsubsidy.policy.model.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.Samples;
import org.skillsubsidy.policy.model.ValueContract;
import org.skillsubsidy.policy.model.claim.CertificateNumber;
import org.skillsubsidy.policy.model.decision.PayeeKind;
import org.skillsubsidy.policy.model.decision.RepeatKey;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.identity.TrainingId;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.terms.CapWindow;
import org.skillsubsidy.policy.model.value.InvalidFactException;

class TrainingHistoryTest {

  private static final TraineeId TRAINEE = Samples.traineeId();

  private static final HistoryEntry JANUARY = outside("T-1", "2020-01-31");
  private static final HistoryEntry JUNE = decided("C-1", "2020-06-14", "2020-07-01");
  private static final HistoryEntry DECEMBER = decided("C-2", "2020-12-31", "2021-01-01");

  @Test
  void beginsEmpty() {
    TrainingHistory empty = TrainingHistory.empty(TRAINEE);

    assertThat(empty.trainee()).isEqualTo(TRAINEE);
    assertThat(empty.entries()).isEmpty();
    ValueContract.assertSame(empty, TrainingHistory.of(TRAINEE, List.of()));
  }

  @Test
  void isOrderedByTheEndOfTheTrainings() {
    assertThat(TrainingHistory.of(TRAINEE, List.of(DECEMBER, JANUARY, JUNE)).entries())
        .containsExactly(JANUARY, JUNE, DECEMBER);
    assertThat(TrainingHistory.empty(TRAINEE).with(JUNE).with(DECEMBER).with(JANUARY).entries())
        .containsExactly(JANUARY, JUNE, DECEMBER);
  }

  @Test
  void doesNotKnowTheOrderInWhichTrainingsThatEndTogetherWereAdded() {
    List<HistoryEntry> entries =
        new ArrayList<>(
            List.of(
                JANUARY,
                JUNE,
                decided("C-3", "2020-06-14", "2020-07-01"),
                decided("C-0", "2020-06-14", "2020-07-02"),
                outside("T-1", "2020-06-14"),
                outside("T-2", "2020-06-14"),
                OutsideTrainingTest.training().slot(2).build(),
                OutsideTrainingTest.training()
                    .provider(OrganisationCode.parse(Samples.EMPLOYER))
                    .build(),
                OutsideTrainingTest.training().year(2021).build(),
                OutsideTrainingTest.training().level(CertificateLevel.JUNIOR).build(),
                OutsideTrainingTest.training().putPaidFen(SubsidyKind.CERTIFICATE, 1).build(),
                OutsideTrainingTest.training()
                    .certificateNumber(CertificateNumber.parse(Samples.IDENTITY_NUMBER))
                    .build(),
                OutsideTrainingTest.training()
                    .certificateNumber(CertificateNumber.parse("140105199104070012"))
                    .build(),
                DECEMBER));
    TrainingHistory history = TrainingHistory.of(TRAINEE, entries);
    Random random = new Random(2020);

    for (int i = 0; i < 200; i++) {
      Collections.shuffle(entries, random);
      ValueContract.assertSame(history, TrainingHistory.of(TRAINEE, entries));
    }
    assertThat(history.entries()).hasSize(14);
  }

  @Test
  void isEqualByTraineeAndTrainings() {
    ValueContract.assertSame(
        TrainingHistory.of(TRAINEE, List.of(JANUARY, JUNE)),
        TrainingHistory.of(
            TRAINEE,
            List.of(decided("C-1", "2020-06-14", "2020-07-01"), outside("T-1", "2020-01-31"))));
    ValueContract.assertDifferent(
        TrainingHistory.empty(TRAINEE),
        TrainingHistory.empty(TraineeId.parse("p:4711")),
        TrainingHistory.of(TRAINEE, List.of(JANUARY)),
        TrainingHistory.of(TRAINEE, List.of(JUNE)),
        TrainingHistory.of(TRAINEE, List.of(JANUARY, JUNE)),
        TrainingHistory.of(TRAINEE, List.of(JANUARY, JANUARY)));
  }

  @Test
  void moreTrainingsThanTheCapAreAccepted() {
    List<HistoryEntry> many = new ArrayList<>();
    for (int i = 1; i <= 100; i++) {
      many.add(outside("T-" + i, "2020-01-31"));
    }

    assertThat(TrainingHistory.of(TRAINEE, many).entries())
        .hasSize(100)
        .containsExactlyInAnyOrderElementsOf(many);
  }

  @Test
  void withAndWithoutLeaveItAsItIs() {
    TrainingHistory history = TrainingHistory.of(TRAINEE, List.of(JANUARY, JUNE, DECEMBER));
    TrainingHistory without = history.without(ClaimId.parse("C-1"));

    assertThat(history.entries()).containsExactly(JANUARY, JUNE, DECEMBER);
    assertThat(without.entries()).containsExactly(JANUARY, DECEMBER);
    assertThat(without.trainee()).isEqualTo(TRAINEE);
    assertThat(without.with(JUNE)).isEqualTo(history);
    assertThat(history.without(ClaimId.parse("C-9"))).isEqualTo(history);
    assertThatThrownBy(() -> history.entries().remove(0))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> without.entries().remove(0))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aClaimIsThereOnce() {
    TrainingHistory history = TrainingHistory.of(TRAINEE, List.of(JUNE));

    assertThatThrownBy(() -> history.with(decided("C-1", "2020-06-30", "2020-07-01")))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("history.entry: 'C-1' is in the history already");
    assertThatThrownBy(() -> TrainingHistory.of(TRAINEE, List.of(JUNE, JUNE)))
        .hasMessage("history.entry: 'C-1' is in the history already");
  }

  @Test
  void anotherTraineesClaimIsRefusedAndBothAreMasked() {
    TrainingHistory anothers = TrainingHistory.empty(TraineeId.parse(Samples.NUMBER_WITH_X));

    assertThatThrownBy(() -> anothers.with(JUNE))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage(
            "history.entry: 'C-1' is a claim of 140105********0012, not 140105********005X");
  }

  @Test
  void isMaskedForPeople() {
    assertThat(TrainingHistory.of(TRAINEE, List.of(JANUARY)))
        .hasToString("TrainingHistory{140105********0012, [" + JANUARY + "]}");
    assertThat(TrainingHistory.of(TRAINEE, List.of(JUNE)).toString())
        .doesNotContain(Samples.IDENTITY_NUMBER);
  }

  private static HistoryEntry outside(String training, String end) {
    return OutsideTrainingTest.training()
        .trainingId(TrainingId.parse(training))
        .trainingEnd(LocalDate.parse(end))
        .build();
  }

  private static HistoryEntry decided(String claim, String end, String submittedOn) {
    return SubsidyDecision.builder()
        .start(
            Samples.claim()
                .id(ClaimId.parse(claim))
                .training(Samples.training().end(LocalDate.parse(end)).build())
                .submittedOn(LocalDate.parse(submittedOn))
                .build())
        .year(2020)
        .pay(
            SubsidyKind.ENTERPRISE_TRAINING,
            300_00,
            PayeeKind.EMPLOYER,
            FundSource.SKILLS_SPECIAL_ACCOUNT,
            Clause.C2_3)
        .enter(CapWindow.CALENDAR_YEAR, 1, RepeatKey.ABSENT)
        .build()
        .historyEntry()
        .orElseThrow();
  }
}
