package org.skillsubsidy.policy.model.occupation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsubsidy.policy.model.ValueContract;
import org.skillsubsidy.policy.model.value.InvalidFactException;

class OccupationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"2015:6-18-02-04", "2022:6-18-02-04", "2015:0-00-00-00", "2022:9-99-99-99"})
  void roundTrips(String text) {
    Occupation occupation = Occupation.parse(text);

    assertThat(occupation).hasToString(text);
    assertThat(occupation.edition().year() + ":" + occupation.code()).isEqualTo(text);
    assertThat(Occupation.of(occupation.edition(), occupation.code())).isEqualTo(occupation);
    ValueContract.assertSame(occupation, Occupation.parse(occupation.toString()));
  }

  @Test
  void theSameCodeInAnotherEditionIsAnotherOccupation() {
    ValueContract.assertDifferent(
        Occupation.parse("2015:6-18-02-04"),
        Occupation.parse("2022:6-18-02-04"),
        Occupation.parse("2015:6-18-02-05"),
        Occupation.parse("2022:6-18-02-05"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "6",
        "6-18-02",
        "6-18-02-4",
        "6-18-02-044",
        "6-18-02-04-01",
        "06-18-02-04",
        "6_18_02_04",
        "6-18-02-0x",
        "６-18-02-04",
        "6-18-02-0４",
        " 6-18-02-04",
        "6-18-02-04 ",
        "61180-02-04",
        "6-18-020-4",
        "X-18-02-04"
      })
  void aCodeInAnyOtherFormIsRefused(String code) {
    assertThatThrownBy(() -> Occupation.of(ClassificationEdition.EDITION_2015, code))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("occupation: '" + code + "' must be a code such as 6-18-02-04");
  }

  @ParameterizedTest
  @CsvSource({
    "6-18-02-04, 'occupation: ''6-18-02-04'' must be edition:code such as 2015:6-18-02-04'",
    "'', 'occupation: '''' must be edition:code such as 2015:6-18-02-04'",
    ":6-18-02-04, 'occupation edition: '''' must be 2015 or 2022'",
    "2019:6-18-02-04, 'occupation edition: ''2019'' must be 2015 or 2022'",
    "2015:6-18-02, 'occupation: ''6-18-02'' must be a code such as 6-18-02-04'",
    "2015:2015:6-18-02-04,"
        + " 'occupation: ''2015:6-18-02-04'' must be a code such as 6-18-02-04'",
  })
  void aTextInAnyOtherFormIsRefused(String text, String message) {
    assertThatThrownBy(() -> Occupation.parse(text))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage(message);
  }

  @Test
  void thereAreTwoEditions() {
    assertThat(ClassificationEdition.values())
        .containsExactly(ClassificationEdition.EDITION_2015, ClassificationEdition.EDITION_2022);
    for (ClassificationEdition edition : ClassificationEdition.values()) {
      assertThat(ClassificationEdition.parse(edition.year())).isEqualTo(edition);
      assertThat(edition).hasToString("EDITION_" + edition.year());
    }
  }

  @Test
  void theKeyTellsEditionsAndCodesApart() {
    Set<Integer> keys = new HashSet<>();
    List<String> codes = List.of("0-00-00-00", "0-00-00-01", "6-18-02-04", "9-99-99-99");
    for (ClassificationEdition edition : ClassificationEdition.values()) {
      for (String code : codes) {
        int key = Occupation.of(edition, code).key();
        assertThat(key).isEqualTo(Occupation.of(edition, code).key());
        keys.add(key);
      }
    }
    assertThat(keys).hasSize(ClassificationEdition.values().length * codes.size());
  }
}
