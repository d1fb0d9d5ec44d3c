package org.skillsubsidy.policy.model.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.skillsubsidy.policy.model.Samples.certificate;

import java.time.LocalDate;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skillsubsidy.policy.model.Samples;
import org.skillsubsidy.policy.model.ValueContract;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.CertificateKind;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.Yuan;

class CertificateTest {

  @Test
  void isEqualByItsFacts() {
    ValueContract.assertSame(certificate().build(), certificate().build());
    ValueContract.assertSame(
        certificate().examFeeFen(50_00).build(), certificate().examFee(Yuan.of("50.0")).build());
    ValueContract.assertDifferent(
        certificate().build(),
        certificate().kind(CertificateKind.QUALIFICATION).build(),
        certificate().level(CertificateLevel.SENIOR).build(),
        certificate().occupation(Occupation.parse("2022:6-18-02-04")).build(),
        certificate().number(CertificateNumber.parse("S2")).build(),
        certificate().issuedOn(LocalDate.of(2020, 6, 21)).build(),
        certificate().examOrganisedBy(ExamOrganiser.EMPLOYER).build(),
        certificate().examFeeFen(1).build());
  }

  @Test
  void showsItsFactsAndMasksItsNumber() {
    CertificateNumber number = CertificateNumber.parse(Samples.IDENTITY_NUMBER);

    assertThat(certificate().number(number).build())
        .hasToString(
            "Certificate{kind=SKILL_LEVEL, level=JUNIOR, occupation=2015:6-18-02-04,"
                + " number=140105********0012, issuedOn=2020-06-20, examOrganisedBy=PROVIDER,"
                + " examFeeFen=0}");
  }

  @Test
  void theFeeIsYuan() {
    assertThat(certificate().examFeeFen(50_05).build().examFee()).isEqualTo(Yuan.of("50.05"));
    assertThat(certificate().build().examFee().isZero()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void theLevelIsSpecialAbilityIfAndOnlyIfTheKindIs(CertificateLevel level) {
    boolean special = level == CertificateLevel.SPECIAL_ABILITY;
    for (CertificateKind kind : CertificateKind.values()) {
      if (special == (kind == CertificateKind.SPECIAL_ABILITY)) {
        assertThat(certificate().kind(kind).level(level).build().level()).isEqualTo(level);
      } else {
        assertThatThrownBy(() -> certificate().kind(kind).level(level).build())
            .isInstanceOf(InvalidFactException.class)
            .hasMessage(
                "certificate.level: '%s' does not go with a certificate of kind %s:"
                    + " SPECIAL_ABILITY goes with SPECIAL_ABILITY alone",
                level, kind);
      }
    }
  }

  @Test
  void theFeeIsNotNegativeAndExact() {
    assertThatThrownBy(() -> certificate().examFeeFen(-1).build())
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("certificate.examFee: '-0.01' must not be negative");
    assertThatThrownBy(() -> certificate().examFeeFen(Yuan.MAX_FEN + 1).build())
        .hasMessage("certificate.examFee: '1000000000000.01' is more than 1000000000000.00 yuan");
    assertThatThrownBy(() -> certificate().examFee(Money.of(1, "USD")))
        .hasMessage("certificate.examFee: 'USD 1' must be in CNY");
    assertThatThrownBy(() -> certificate().examFee(Money.of(0.005, "CNY")))
        .hasMessage("certificate.examFee: 'CNY 0.005' has more than two decimals");
  }

  @Test
  void everyFactIsRequired() {
    assertThatThrownBy(() -> Certificate.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Cannot build Certificate, some of required attributes are not set [kind, level,"
                + " occupation, number, issuedOn, examOrganisedBy, examFeeFen]");
  }

  @Test
  void isForATrainingOfItsOccupationAndLevel() {
    Training withoutTarget = Samples.training().build();
    Training junior = Samples.training().targetLevel(CertificateLevel.JUNIOR).build();
    Training senior = Samples.training().targetLevel(CertificateLevel.SENIOR).build();
    Certificate matching = certificate().build();
    Certificate ofOther = certificate().occupation(Occupation.parse("2022:6-18-02-04")).build();

    assertThat(matching.isFor(withoutTarget)).isTrue();
    assertThat(matching.isFor(junior)).isTrue();
    assertThat(matching.isFor(senior)).isFalse();
    assertThat(ofOther.isFor(withoutTarget)).isFalse();
    assertThat(ofOther.isFor(junior)).isFalse();
  }
}
