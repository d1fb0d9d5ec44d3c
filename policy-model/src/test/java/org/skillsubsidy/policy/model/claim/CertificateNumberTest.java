package org.skillsubsidy.policy.model.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsubsidy.policy.model.Samples;
import org.skillsubsidy.policy.model.ValueContract;
import org.skillsubsidy.policy.model.value.InvalidFactException;

class CertificateNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "S000014010120500123",
        "|",
        "a|b|c",
        "2020 晋 0001",
        "编号:0001",
        "\"quoted\", and so on",
        "É",
        "\uD83D\uDE00",
        "0123456789012345678901234567890123456789012345678901234567890123"
      })
  void roundTrips(String text) {
    CertificateNumber number = CertificateNumber.parse(text);

    assertThat(number.storageForm()).isEqualTo(text);
    assertThat(number).hasToString(text);
    ValueContract.assertSame(number, CertificateNumber.parse(number.storageForm()));
  }

  @Test
  void isMaskedForPeopleWhereItHoldsItsHoldersIdentityNumber() {
    CertificateNumber number = CertificateNumber.parse("晋" + Samples.IDENTITY_NUMBER + "号");

    assertThat(number).hasToString("晋" + Samples.MASKED_NUMBER + "号");
    assertThat(number.storageForm()).isEqualTo("晋" + Samples.IDENTITY_NUMBER + "号");
    assertThat(CertificateNumber.parse(number.storageForm())).isEqualTo(number);
  }

  @Test
  void isWhatIsWrittenAndNothingLike() {
    ValueContract.assertDifferent(
        CertificateNumber.parse("a1"),
        CertificateNumber.parse("A1"),
        CertificateNumber.parse("A1 "),
        CertificateNumber.parse("Ａ１"),
        CertificateNumber.parse(Samples.IDENTITY_NUMBER),
        CertificateNumber.parse(Samples.MASKED_NUMBER));
  }

  @Test
  void isCountedInCharactersAndNotInTheirHalves() {
    String longest = "\uD83D\uDE00".repeat(64);

    assertThat(CertificateNumber.parse(longest).storageForm()).isEqualTo(longest);
    assertThatThrownBy(() -> CertificateNumber.parse(longest + "1"))
        .hasMessageEndingWith(" must be 1 to 64 printable characters");
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "",
        "\n",
        "a\nb",
        "a\tb",
        "a\u0000",
        "a\u0085",
        "a\u200B",
        "\uFEFFa",
        "a\u202Eb",
        "a\u2028",
        "a\u2029",
        "a\uD83D",
        "\uDE00a",
        "\uE000",
        "\u0378",
        "a\u00ADb",
        "01234567890123456789012345678901234567890123456789012345678901234"
      })
  void isRefusedWhenItIsEmptyTooLongOrNotPrintable(String text) {
    assertThatThrownBy(() -> CertificateNumber.parse(text))
        .isInstanceOf(InvalidFactException.class)
        .hasMessageStartingWith("certificate.number: '")
        .hasMessageEndingWith("' must be 1 to 64 printable characters");
  }
}
