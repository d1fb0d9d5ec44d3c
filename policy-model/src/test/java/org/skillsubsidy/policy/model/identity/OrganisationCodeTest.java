package org.skillsubsidy.policy.model.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.skillsubsidy.policy.model.Samples.EMPLOYER;
import static org.skillsubsidy.policy.model.Samples.PROVIDER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillsubsidy.policy.model.ValueContract;
import org.skillsubsidy.policy.model.value.InvalidFactException;

class OrganisationCodeTest {

  @Test
  void isItsText() {
    assertThat(OrganisationCode.parse(PROVIDER)).hasToString(PROVIDER);
    ValueContract.assertSame(OrganisationCode.parse(PROVIDER), OrganisationCode.parse(PROVIDER));
    ValueContract.assertDifferent(
        OrganisationCode.parse(PROVIDER), OrganisationCode.parse(EMPLOYER));
  }

  @ParameterizedTest
  @CsvSource({
    "91140100MA0GUP1BX, must have 18 characters",
    "'91140100MA0GUP1BXE ', must have 18 characters",
    "91140100ma0gup1bxe, 'must be digits and capital letters without I, O, S, V, Z'",
    "91140100MA0GUP1BOE, 'must be digits and capital letters without I, O, S, V, Z'",
    "91140100MA0GUP1B1E, 'has the wrong check character of the organisation, its 17th'",
    "91140100MA0GUP1BXF, 'has the wrong check character, its 18th'",
  })
  void isRefusedWithTheReason(String text, String reason) {
    assertThatThrownBy(() -> OrganisationCode.parse(text))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("organisation code: '" + text + "' " + reason);
  }
}
