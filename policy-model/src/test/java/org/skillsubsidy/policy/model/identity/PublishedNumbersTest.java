package org.skillsubsidy.policy.model.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.skillsubsidy.policy.model.value.InvalidFactException;

/**
 * Numbers that other projects test with, samples that authorities published, and cases at every
 * boundary, each with the verdict of GB 11643, or of GB 32100 and GB 11714, and the reason for it.
 */
class PublishedNumbersTest {

  @ParameterizedTest(name = "{index}: {1}, {2}")
  @CsvFileSource(
      resources = "identity-numbers.csv",
      numLinesToSkip = 1,
      ignoreLeadingAndTrailingWhitespace = false)
  void identityNumber(String number, String verdict, String reason) {
    boolean valid = verdict.equals("valid");

    assertThat(IdentityNumber.isValid(number)).isEqualTo(valid);
    if (valid) {
      IdentityNumber read = IdentityNumber.parse(number);
      assertThat(read.kind()).isEqualTo(IdentityKind.valueOf(reason));
      assertThat(read.storageForm()).isEqualTo(number.replace('x', 'X'));
      assertThat(IdentityNumber.parse(read.storageForm())).isEqualTo(read);
    } else {
      assertThatThrownBy(() -> IdentityNumber.parse(number))
          .isInstanceOf(InvalidFactException.class)
          .hasMessageStartingWith("identity number: '")
          .hasMessageEndingWith("' " + reason);
    }
  }

  @ParameterizedTest(name = "{index}: {0}")
  @CsvFileSource(
      resources = "organisation-codes.csv",
      numLinesToSkip = 1,
      ignoreLeadingAndTrailingWhitespace = false)
  void organisationCode(String code, String verdict, String reason) {
    if (verdict.equals("valid")) {
      OrganisationCode read = OrganisationCode.parse(code);
      assertThat(read).hasToString(code);
      assertThat(OrganisationCode.parse(read.toString())).isEqualTo(read);
    } else {
      assertThatThrownBy(() -> OrganisationCode.parse(code))
          .isInstanceOf(InvalidFactException.class)
          .hasMessage("organisation code: '" + code + "' " + reason);
    }
  }
}
