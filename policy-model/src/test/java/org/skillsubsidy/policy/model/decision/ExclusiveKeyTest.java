package org.skillsubsidy.policy.model.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.skillsubsidy.policy.model.Samples.IDENTITY_NUMBER;
import static org.skillsubsidy.policy.model.Samples.MASKED_NUMBER;
import static org.skillsubsidy.policy.model.Samples.OCCUPATION;
import static org.skillsubsidy.policy.model.Samples.PROVIDER;
import static org.skillsubsidy.policy.model.Samples.occupation;
import static org.skillsubsidy.policy.model.Samples.traineeId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsubsidy.policy.model.ValueContract;
import org.skillsubsidy.policy.model.claim.CertificateNumber;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.identity.TrainingId;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.value.InvalidFactException;

class ExclusiveKeyTest {

  private static final TraineeId PSEUDONYM = TraineeId.parse("p:4711");
  private static final OrganisationCode PROVIDER_CODE = OrganisationCode.parse(PROVIDER);

  @Test
  void theStorageFormIsStable() {
    assertThat(ExclusiveKey.slotOfYear(PSEUDONYM, 2020, 1).storageForm())
        .isEqualTo("slot|p:4711|2020|1");
    assertThat(ExclusiveKey.slotOfLifetime(PSEUDONYM, 3).storageForm())
        .isEqualTo("slot|p:4711|lifetime|3");
    assertThat(ExclusiveKey.occupation(PSEUDONYM, occupation()).storageForm())
        .isEqualTo("occupation|p:4711|2015:6-18-02-04|any");
    assertThat(ExclusiveKey.occupationAt(PSEUDONYM, occupation(), Optional.empty()).storageForm())
        .isEqualTo("occupation|p:4711|2015:6-18-02-04|none");
    assertThat(
            ExclusiveKey.training(PSEUDONYM, PROVIDER_CODE, TrainingId.parse("T-1")).storageForm())
        .isEqualTo("training|p:4711|91140100MA0GUP1BXE|T-1");
    assertThat(ExclusiveKey.certificate(traineeId(), CertificateNumber.parse("S|1")).storageForm())
        .isEqualTo("certificate|140105199003070012|S|1");
  }

  @ParameterizedTest
  @EnumSource
  void everyLevelHasItsKey(CertificateLevel level) {
    ExclusiveKey key = ExclusiveKey.occupationAt(PSEUDONYM, occupation(), Optional.of(level));

    assertThat(key.storageForm()).isEqualTo("occupation|p:4711|2015:6-18-02-04|" + level);
    assertThat(key.kind()).isEqualTo(ExclusiveKey.Kind.OCCUPATION);
    assertThat(ExclusiveKey.parse(key.storageForm())).isEqualTo(key);
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "1",
        "|",
        "||",
        "a|b",
        "|a",
        "a|",
        "slot|p:4711|2020|1",
        " ",
        "certificate|",
        "2020 晋 0001",
        IDENTITY_NUMBER,
        "\uD83D\uDE00",
        "a,b\"c"
      })
  void aCertificatesNumberIsReadBackWhateverItHolds(String number) {
    for (TraineeId trainee : List.of(PSEUDONYM, traineeId())) {
      ExclusiveKey key = ExclusiveKey.certificate(trainee, CertificateNumber.parse(number));

      ValueContract.assertSame(key, ExclusiveKey.parse(key.storageForm()));
      assertThat(ExclusiveKey.parse(key.storageForm()).trainee()).isEqualTo(trainee);
      assertThat(key.kind()).isEqualTo(ExclusiveKey.Kind.CERTIFICATE);
    }
  }

  @ParameterizedTest
  @ValueSource(
      ints = {Integer.MIN_VALUE, -999_999_999, -1, 0, 1, 9, 2020, 999_999_999, Integer.MAX_VALUE})
  void everyYearIsReadBack(int year) {
    for (int slot : new int[] {1, 2, 3, 10, 999_999_999, Integer.MAX_VALUE}) {
      ExclusiveKey key = ExclusiveKey.slotOfYear(PSEUDONYM, year, slot);
      ExclusiveKey lifetime = ExclusiveKey.slotOfLifetime(PSEUDONYM, slot);

      ValueContract.assertSame(key, ExclusiveKey.parse(key.storageForm()));
      ValueContract.assertSame(lifetime, ExclusiveKey.parse(lifetime.storageForm()));
      assertThat(key.kind()).isEqualTo(ExclusiveKey.Kind.SLOT);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void aPlaceIsOneOrMore(int slot) {
    assertThatThrownBy(() -> ExclusiveKey.slotOfYear(PSEUDONYM, 2020, slot))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("slot: '" + slot + "' must be 1 or more");
    assertThatThrownBy(() -> ExclusiveKey.slotOfLifetime(PSEUDONYM, slot))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("slot: '" + slot + "' must be 1 or more");
  }

  @Test
  void noTwoKeysHaveTheSameForm() {
    List<ExclusiveKey> keys = new ArrayList<>();
    for (TraineeId trainee : List.of(PSEUDONYM, TraineeId.parse("p:4712"), traineeId())) {
      keys.add(ExclusiveKey.slotOfYear(trainee, 2020, 1));
      keys.add(ExclusiveKey.slotOfYear(trainee, 2020, 2));
      keys.add(ExclusiveKey.slotOfYear(trainee, 2021, 1));
      keys.add(ExclusiveKey.slotOfLifetime(trainee, 1));
      for (Occupation each : List.of(occupation(), Occupation.parse("2022:6-18-02-04"))) {
        keys.add(ExclusiveKey.occupation(trainee, each));
        keys.add(ExclusiveKey.occupationAt(trainee, each, Optional.empty()));
        for (CertificateLevel level : CertificateLevel.values()) {
          keys.add(ExclusiveKey.occupationAt(trainee, each, Optional.of(level)));
        }
      }
      keys.add(ExclusiveKey.training(trainee, PROVIDER_CODE, TrainingId.parse("1")));
      keys.add(ExclusiveKey.training(trainee, PROVIDER_CODE, TrainingId.parse("2")));
      keys.add(ExclusiveKey.certificate(trainee, CertificateNumber.parse("1")));
      keys.add(ExclusiveKey.certificate(trainee, CertificateNumber.parse("2020|1")));
      keys.add(ExclusiveKey.certificate(trainee, CertificateNumber.parse(PROVIDER + "|1")));
      keys.add(ExclusiveKey.certificate(trainee, CertificateNumber.parse(OCCUPATION + "|any")));
    }

    ValueContract.assertDifferent(keys.toArray());
    assertThat(keys.stream().map(ExclusiveKey::storageForm)).doesNotHaveDuplicates();
    for (ExclusiveKey key : keys) {
      ValueContract.assertSame(key, ExclusiveKey.parse(key.storageForm()));
    }
  }

  @Test
  void isMaskedForPeople() {
    CertificateNumber number = CertificateNumber.parse("晋" + IDENTITY_NUMBER);

    assertThat(ExclusiveKey.certificate(traineeId(), number))
        .hasToString("certificate|" + MASKED_NUMBER + "|晋" + MASKED_NUMBER);
    assertThat(ExclusiveKey.slotOfYear(traineeId(), 2020, 1))
        .hasToString("slot|" + MASKED_NUMBER + "|2020|1");
    assertThat(ExclusiveKey.slotOfYear(PSEUDONYM, 2020, 1)).hasToString("slot|p:4711|2020|1");
  }

  @Test
  void isShortEnoughForAColumn() {
    String longest = "x".repeat(64);
    TraineeId trainee = TraineeId.parse("p:" + longest);

    assertThat(
            ExclusiveKey.training(trainee, PROVIDER_CODE, TrainingId.parse(longest)).storageForm())
        .hasSizeLessThanOrEqualTo(200);
    assertThat(
            ExclusiveKey.certificate(trainee, CertificateNumber.parse("\uD83D\uDE00".repeat(64)))
                .storageForm()
                .codePoints()
                .count())
        .isLessThanOrEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "slot",
        "slot|p:4711",
        "slot|p:4711|2020",
        "slot|p:4711|2020|1|1",
        "slot|p:4711|2020|",
        "slot|p:4711||1",
        "slot|p:4711|2020|+1",
        "slot|p:4711|2020|01",
        "slot|p:4711|02020|1",
        "slot|p:4711|-0|1",
        "slot|p:4711|2020|1 ",
        "slot|p:4711|2020|2147483648",
        "slot|p:4711|-2147483649|1",
        "slot|p:4711|2020|99999999999",
        "slot|p:4711|2020|１",
        "slot|p:4711|LIFETIME|1",
        "SLOT|p:4711|2020|1",
        "place|p:4711|2020|1",
        "occupation|p:4711|2015:6-18-02-04",
        "occupation|p:4711|2015:6-18-02-04|junior",
        "occupation|p:4711|2015:6-18-02-04|ANY",
        "occupation|p:4711|2015:6-18-02-04|",
        "occupation|p:4711|2015:6-18-02-04|JUNIOR|SENIOR",
        "training|p:4711|91140100MA0GUP1BXE",
        "training|p:4711|91140100MA0GUP1BXE|T|1",
        "certificate|p:4711",
      })
  void noOtherTextIsAKey(String text) {
    assertThatThrownBy(() -> ExclusiveKey.parse(text))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage(
            "exclusive key: '%s' must be such as slot|p:4711|2020|1"
                + " or training|p:4711|provider|training id",
            text);
  }

  @ParameterizedTest
  @CsvSource({
    "slot|4711|2020|1, 'identity number: ''4711'' must have 18 characters'",
    "slot|p:|2020|1, 'trainee id: '''' is not allowed:"
        + " a pseudonym is p: and 1 to 64 of A-Z a-z 0-9 . _ -'",
    "slot|p:4711|2020|0, 'slot: ''0'' must be 1 or more'",
    "slot|p:4711|lifetime|-1, 'slot: ''-1'' must be 1 or more'",
    "occupation|p:4711|6-18-02-04|any,"
        + " 'occupation: ''6-18-02-04'' must be edition:code such as 2015:6-18-02-04'",
    "training|p:4711|91140100MA0GUP1BXF|T,"
        + " 'organisation code: ''91140100MA0GUP1BXF'' has the wrong check character, its 18th'",
    "training|p:4711|91140100MA0GUP1BXE|,"
        + " 'training id: '''' is not allowed: it must be 1 to 64 of A-Z a-z 0-9 . _ -'",
    "certificate|p:4711|, 'certificate.number: '''' must be 1 to 64 printable characters'",
  })
  void aPartThatIsWrongIsNamed(String text, String message) {
    assertThatThrownBy(() -> ExclusiveKey.parse(text))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage(message);
  }

  @Test
  void aTextThatIsNoKeyIsMaskedInTheMessage() {
    assertThatThrownBy(() -> ExclusiveKey.parse("place|" + IDENTITY_NUMBER + "|2020|1"))
        .hasMessageContaining(MASKED_NUMBER)
        .hasMessageNotContaining(IDENTITY_NUMBER);
  }
}
