package org.skillsubsidy.policy.model.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsubsidy.policy.model.Samples;
import org.skillsubsidy.policy.model.ValueContract;
import org.skillsubsidy.policy.model.claim.CertificateNumber;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.identity.TrainingId;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.Yuan;

class OutsideTrainingTest {

  @Test
  void isEqualByItsFacts() {
    ValueContract.assertSame(training().build(), training().build());
    ValueContract.assertDifferent(
        training().build(),
        training().year(2021).build(),
        training().slot(1).build(),
        training().provider(OrganisationCode.parse(Samples.EMPLOYER)).build(),
        training().trainingId(TrainingId.parse("T-2")).build(),
        training().occupation(Occupation.parse("2022:6-18-02-04")).build(),
        training().level(CertificateLevel.JUNIOR).build(),
        training().trainingEnd(LocalDate.of(2020, 6, 15)).build(),
        training().putPaidFen(SubsidyKind.CERTIFICATE, 300_00).build(),
        training().certificateNumber(CertificateNumber.parse("S-1")).build());
  }

  @Test
  void knowsWhatWasPaidAndNothingElse() {
    OutsideTraining entry = training().putPaidFen(SubsidyKind.CERTIFICATE, 300_00).build();

    assertThat(entry.paidFen(SubsidyKind.CERTIFICATE)).isEqualTo(300_00);
    assertThat(entry.paidFen(SubsidyKind.ENTERPRISE_TRAINING)).isZero();
    assertThat(entry.slot()).isEmpty();
    assertThat(entry.level()).isEmpty();
    assertThat(entry.certificateNumber()).isEmpty();
    assertThat(entry.claim()).isEmpty();
    assertThat(SubsidyDecision.behind(entry)).isEmpty();
  }

  @Test
  void isMaskedForPeople() {
    assertThat(
            training()
                .slot(2)
                .certificateNumber(CertificateNumber.parse(Samples.IDENTITY_NUMBER))
                .build())
        .hasToString(
            "OutsideTraining{year=2020, slot=2, provider=91140100MA0GUP1BXE, trainingId=T-1,"
                + " occupation=2015:6-18-02-04, trainingEnd=2020-06-14, paidFen={},"
                + " certificateNumber=140105********0012}");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void aPlaceIsOneOrMore(int slot) {
    assertThat(training().slot(1).build().slot()).hasValue(1);
    assertThatThrownBy(() -> training().slot(slot).build())
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("history.slot: '" + slot + "' must be 1 or more");
  }

  @ParameterizedTest
  @EnumSource
  void anAmountIsNotNegative(SubsidyKind kind) {
    assertThat(training().putPaidFen(kind, 0).build().paidFen(kind)).isZero();
    assertThatThrownBy(() -> training().putPaidFen(kind, -1).build())
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("history.paid." + kind + ": '-0.01' must not be negative");
    assertThatThrownBy(() -> training().putPaidFen(kind, Yuan.MAX_FEN + 1).build())
        .hasMessage(
            "history.paid." + kind + ": '1000000000000.01' is more than 1000000000000.00 yuan");
  }

  @Test
  void isNeverChanged() {
    Map<SubsidyKind, Long> paid = new EnumMap<>(Map.of(SubsidyKind.CERTIFICATE, 1L));
    OutsideTraining entry = training().paidFen(paid).build();
    paid.put(SubsidyKind.CERTIFICATE, 2L);

    assertThat(entry.paidFen(SubsidyKind.CERTIFICATE)).isEqualTo(1);
    assertThatThrownBy(() -> entry.paidFen().put(SubsidyKind.CERTIFICATE, 2L))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void fiveFactsAreRequired() {
    assertThatThrownBy(() -> OutsideTraining.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Cannot build OutsideTraining, some of required attributes are not set"
                + " [year, provider, trainingId, occupation, trainingEnd]");
  }

  static OutsideTraining.Builder training() {
    return OutsideTraining.builder()
        .year(2020)
        .provider(OrganisationCode.parse(Samples.PROVIDER))
        .trainingId(TrainingId.parse("T-1"))
        .occupation(Samples.occupation())
        .trainingEnd(LocalDate.of(2020, 6, 14));
  }
}
