package org.skillsubsidy.policy.model.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.skillsubsidy.policy.model.Samples.IDENTITY_NUMBER;
import static org.skillsubsidy.policy.model.Samples.MASKED_NUMBER;
import static org.skillsubsidy.policy.model.Samples.NUMBER_WITH_X;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsubsidy.policy.model.ValueContract;
import org.skillsubsidy.policy.model.value.InvalidFactException;

class IdentityNumberTest {

  @Test
  void isTheSameHoweverItsLastCharacterIsWritten() {
    ValueContract.assertSame(
        IdentityNumber.parse(NUMBER_WITH_X), IdentityNumber.parse(NUMBER_WITH_X.replace('X', 'x')));
    ValueContract.assertDifferent(
        IdentityNumber.parse(NUMBER_WITH_X), IdentityNumber.parse(IDENTITY_NUMBER));
  }

  @Test
  void isMaskedForPeopleAndWholeForStorage() {
    assertThat(IdentityNumber.parse(IDENTITY_NUMBER)).hasToString(MASKED_NUMBER);
    assertThat(IdentityNumber.parse(IDENTITY_NUMBER).storageForm()).isEqualTo(IDENTITY_NUMBER);
    assertThat(IdentityNumber.parse("14010519880229005x")).hasToString("140105********005X");
    assertThat(IdentityNumber.parse("14010519880229005x").storageForm()).isEqualTo(NUMBER_WITH_X);
  }

  @ParameterizedTest(name = "{index}: {1}")
  @CsvSource({
    "140105199003070012, 1990-03-07",
    "140105188001010012, 1880-01-01",
    "14010520000229006X, 2000-02-29",
    "810000199408230021, 1994-08-23",
    "932682198501010017, 1985-01-01",
  })
  void statesTheDateOfBirth(String number, LocalDate birthDate) {
    assertThat(IdentityNumber.parse(number).birthDate()).isEqualTo(birthDate);
  }

  @ParameterizedTest(name = "{index}: {1}")
  @CsvSource({
    "140105199003070012, RESIDENT, 居民身份证",
    "81000019980902013X, RESIDENCE_PERMIT, 港澳台居民居住证",
    "820000200009100032, RESIDENCE_PERMIT, 港澳台居民居住证",
    "830000200209060065, RESIDENCE_PERMIT, 港澳台居民居住证",
    "911124198108030024, FOREIGN_PERMANENT_RESIDENT, 外国人永久居留身份证",
  })
  void saysWhatDocumentItIsOf(String number, IdentityKind kind, String term) {
    assertThat(IdentityNumber.parse(number).kind()).isEqualTo(kind);
    assertThat(kind.term()).isEqualTo(term);
  }

  @ParameterizedTest(name = "{index}: {1}")
  @CsvSource({
    "14010519900307001, 140105********7001, must have 18 characters",
    "1401051990030700122, 140105********0122, must have 18 characters",
    "14010519900307001é, 140105********001é, has the wrong check character",
    "140105199003070013, 140105********0013, has the wrong check character",
    "14010519880229003x, 140105********003X, has the wrong check character",
    "14010519900230001x, 140105********001X, has no real date of birth in characters 7 to 14",
    "140105900307001, 140105********7001,"
        + " has the 15 digits of the old form; upgrade it to 18 characters first",
    "14010590030700x, 140105********700X, must have 18 characters",
    "040105199003070012, 040105********0012,"
        + " 'must begin with 1 to 7 (residents), 81, 82, 83 (permits) or 9 (foreigners)'",
    "14010519900307O012, 140105********O012,"
        + " 'must be 17 digits and a check character, a digit or X'",
    "13812345678, 13812345678, must have 18 characters",
    "138123456789, 138123********6789, must have 18 characters",
  })
  void isRefusedWithTheReasonAndMasked(String text, String masked, String reason) {
    assertThatThrownBy(() -> IdentityNumber.parse(text))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("identity number: '" + masked + "' " + reason);
    assertThat(IdentityNumber.isValid(text)).isFalse();
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "",
        "\n",
        "140105199003070012\n",
        "\t140105199003070012",
        "\u0000140105199003070012",
        "14010519900307001\u0000",
        "14010519900307001\n",
        "\uD835\uDFCF40105199003070012",
      })
  void blanksAndControlCharactersAreNeverIgnored(String text) {
    assertThat(IdentityNumber.isValid(text)).isFalse();
    assertThatThrownBy(() -> IdentityNumber.parse(text)).isInstanceOf(InvalidFactException.class);
  }

  @ParameterizedTest(name = "{index}")
  @CsvSource({
    "610104620927690, 610104196209276908",
    "150102880730303, 150102198807303035",
    "130503670401001, 130503196704010016",
    "330105781027002, 330105197810270025",
    // the orders of those who were a hundred years old when numbers were first given
    "140105800229996, 140105188002299962",
    "140105991231999, 140105189912319998",
    "140105800229995, 140105198002299953",
  })
  void fromLegacyAddsCenturyAndCheckCharacter(String legacy, String number) {
    assertThat(IdentityNumber.fromLegacy(legacy).storageForm()).isEqualTo(number);
    assertThat(IdentityNumber.fromLegacy(legacy)).isEqualTo(IdentityNumber.parse(number));
  }

  @ParameterizedTest(name = "{index}")
  @CsvSource({
    "'', '', must have the 15 digits of the old form",
    "14010590030700, 140105********0700, must have the 15 digits of the old form",
    "14010590030700X, 140105********700X, must have the 15 digits of the old form",
    "140105199003070012, 140105********0012, must have the 15 digits of the old form",
    "１40105900307001, １40105********7001, must have the 15 digits of the old form",
    "040105900307001, 040105********7001, 'is not a resident''s: it must begin with 1 to 7'",
    "810000900307001, 810000********7001, 'is not a resident''s: it must begin with 1 to 7'",
    "911124900307001, 911124********7001, 'is not a resident''s: it must begin with 1 to 7'",
    "140105901307001, 140105********7001, has no real date of birth in characters 7 to 14",
    "140105000229999, 140105********9999, has no real date of birth in characters 7 to 14",
  })
  void fromLegacyRefusesWhatIsNoResidentsOldNumber(String text, String masked, String reason) {
    assertThatThrownBy(() -> IdentityNumber.fromLegacy(text))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("identity number: '" + masked + "' " + reason);
  }
}
