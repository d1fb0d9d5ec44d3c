package org.skillsubsidy.policy.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {

  private static final String NUMBER = "140105199003070012";
  private static final String MASKED = "140105********0012";

  @ParameterizedTest(name = "{index}")
  @CsvSource({
    "140105199003070012, 140105********0012",
    "14010519880229005X, 140105********005X",
    "14010519880229005x, 140105********005X",
    "810000199408230021, 810000********0021",
    "911124198108030024, 911124********0024",
    "440524188001010014, 440524********0014",
    "140105209912310010, 140105********0010",
  })
  void hidesTheDateOfBirth(String number, String masked) {
    assertThat(Masking.mask(number)).isEqualTo(masked);
    assertThat(Masking.maskNumber(number)).isEqualTo(masked);
  }

  @ParameterizedTest(name = "{index}")
  @CsvSource({
    // a wrong check character, a 31st of February, a month 13, a first digit 0
    "140105199003070019, 140105********0019",
    "140105199002310012, 140105********0012",
    "140105199013070012, 140105********0012",
    "040105199003070012, 040105********0012",
    "140105199019390012, 140105********0012",
  })
  void hidesANumberWithASlipToo(String number, String masked) {
    assertThat(Masking.mask(number)).isEqualTo(masked);
  }

  @ParameterizedTest(name = "{index}")
  @CsvSource({
    "14010519900307001, 140105********001",
    "14010519900307001Y, 140105********001Y",
    "14010519900307001*, 140105********001*",
    "S14010519900307001号, S140105********001号",
  })
  void hidesANumberWithoutItsCheckCharacterWhichFollowsFromTheRest(String number, String masked) {
    assertThat(Masking.mask(number)).isEqualTo(masked);
  }

  @ParameterizedTest(name = "{index}")
  @CsvSource({
    "140105900307001, 140105*****7001",
    "140105900307001x, 140105*****7001x",
    "X140105900307001X, X140105*****7001X",
    "ID140105900307001号, ID140105*****7001号",
  })
  void hidesNumbersOfTheOldForm(String number, String masked) {
    assertThat(Masking.mask(number)).isEqualTo(masked);
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "%s",
        " %s",
        "%s ",
        "id=%s",
        "%sabc",
        "身份证%s号",
        "(%s)",
        "'%s'",
        "-%s-",
        "x%s",
        "X%sY",
        "%s\n%s",
        "%s,%s",
        "%s%s",
        "%sX%s",
        "\uD83D\uDE00%s\uD83D\uDE00"
      })
  void hidesThemWhateverStandsAround(String around) {
    String text = around.replace("%s", NUMBER);

    assertThat(Masking.mask(text)).isEqualTo(around.replace("%s", MASKED));
  }

  @ParameterizedTest(name = "{index}")
  @CsvSource({
    "1140105199003070012, 1140105********0012",
    "1401051990030700123, 140105********00123",
    "0000000000140105199003070012, 0000000000140105********0012",
    "140105199003070012140105199003070012, 140105********0012140105********0012",
    "9914010519880229005X, 99140105********005X",
    // two that overlap, one of them by chance: hiding it must not leave the other whole
    "14010590030700120190101140105199003070012, 140105900307001**********0105********0012",
  })
  void hidesThemInsideLongerNumbers(String text, String masked) {
    assertThat(Masking.mask(text)).isEqualTo(masked);
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "",
        "C-2020-0001",
        "13812345678",
        "14010519900307",
        "1401051990030700",
        "S000014010120500123",
        "123456789012345",
        "123456789012345678",
        "140105199020070012",
        "140105199003400012",
        "140105219903070012",
        "140105179903070012",
        "6222021234567890123",
        "91140100MA0GUP1BXE",
        "2020-06-01 2020-06-14",
        "140105-20190307-0012",
        "140105_20200307_0012",
        "140105.20210307.0012",
        "140105,19900307,0012",
        "140105|19900307|0012",
        "140105    19900307    0012",
      })
  void leavesEveryOtherTextAsItIs(String text) {
    assertThat(Masking.mask(text)).isEqualTo(text);
  }

  @ParameterizedTest(name = "{index}")
  @CsvSource({
    "140105 19900307 0012, 140105 ******** 0012",
    "140105-19900307-0012, 140105-********-0012",
    "140105_20181231_0012, 140105_********_0012",
    "140105.19900307.0012, 140105.********.0012",
    "140105 - 19900307 - 0012, 140105 - ******** - 0012",
    "1 4 0 1 0 5 1 9 9 0 0 3 0 7 0 0 1 2, 1 4 0 1 0 5 * * * * * * * * 0 0 1 2",
    "140105 2020 03 07 0012, 140105 **** ** ** 0012",
    "14010519880229-005x, 140105********-005X",
    "１４０１０５１９９００３０７００１２, １４０１０５********００１２",
    "140105１９９００３０７0012, 140105********0012",
  })
  void seesThroughWhatTheReadersEyePassesOver(String spelled, String masked) {
    assertThat(Masking.mask(spelled)).isEqualTo(masked);
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(strings = {"\t", "\n", "\u0000", "\u00A0", "\u200B", "\u202E", "\u2028", "\uD800"})
  void seesThroughWhatCannotBeSeen(String between) {
    assertThat(Masking.mask("140105" + between + "19900307" + between + "0012"))
        .isEqualTo("140105" + between + "********" + between + "0012");
  }

  @Test
  void digitsOutsideTheFirstPlaneAreHiddenWhole() {
    String nine = "\uD835\uDFD7";

    assertThat(Masking.mask("1401051" + nine + "900307" + "0012"))
        .isEqualTo("140105" + "*".repeat(9) + "0012");
  }

  @Test
  void maskedTextStaysAsItIs() {
    assertThat(Masking.mask(MASKED)).isEqualTo(MASKED);
  }
}
