package org.skillsubsidy.policy.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvalidFactExceptionTest {

  private static final String NUMBER = "140105199003070012";

  @Test
  void namesFactValueAndRule() {
    InvalidFactException wrong =
        new InvalidFactException("training.days", 31, "must be 1 to 14, the days of the period");

    assertThat(wrong)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("training.days: '31' must be 1 to 14, the days of the period")
        .hasNoCause();
    assertThat(wrong.fact()).isEqualTo("training.days");
    assertThat(wrong.problem()).isEqualTo("'31' must be 1 to 14, the days of the period");
  }

  @Test
  void canBeNamedAsTheReaderOfTheInputKnowsTheFact() {
    InvalidFactException wrong = new InvalidFactException("training.days", 31, "must be less");
    InvalidFactException named = wrong.named("training_days");

    assertThat(named).hasMessage("training_days: '31' must be less").hasCause(wrong);
    assertThat(named.fact()).isEqualTo("training_days");
    assertThat(named.problem()).isEqualTo(wrong.problem());
  }

  @Test
  void requireThrowsUnlessTheRuleIsKept() {
    assertThatCode(() -> InvalidFactException.require(true, "fact", "value", "must be right"))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> InvalidFactException.require(false, "fact", "value", "must be right"))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("fact: 'value' must be right");
  }

  @Test
  void masksIdentityNumbersInTheValue() {
    assertThat(new InvalidFactException("fact", "id " + NUMBER + "!", "is wrong"))
        .hasMessage("fact: 'id 140105********0012!' is wrong");
    assertThat(new InvalidFactException("fact", "140105900307001", "is wrong"))
        .hasMessage("fact: '140105*****7001' is wrong");
  }

  @Test
  void quotesEightyCharactersWholeAndNoMore() {
    String eighty = "0123456789".repeat(7) + "abcdefghij";

    assertThat(new InvalidFactException("fact", eighty, "is wrong"))
        .hasMessage("fact: '" + eighty + "' is wrong");
    assertThat(new InvalidFactException("fact", eighty + "k", "is wrong"))
        .hasMessage("fact: '" + eighty + "...' is wrong");
    assertThat(new InvalidFactException("fact", "a".repeat(1_000_000), "is wrong"))
        .hasMessage("fact: '" + "a".repeat(80) + "...' is wrong");
  }

  @Test
  void noCutShowsANumberThatStandsAtTheEnd() {
    for (int before = 50; before <= 81; before++) {
      String value = "a".repeat(before) + NUMBER + "a".repeat(100);
      String masked = "a".repeat(before) + "140105********0012" + "a".repeat(100);

      assertThat(new InvalidFactException("fact", value, "is wrong"))
          .hasMessage("fact: '" + masked.substring(0, 80) + "...' is wrong");
    }
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "a\nb",
        "a\rb",
        "a\tb",
        "a\u0000b",
        "a\u001Bb",
        "a\u0085b",
        "a\u2028b",
        "a\u2029b",
        "a\u202Eb",
        "a\u200Bb",
        "a\uFEFFb"
      })
  void charactersThatCouldChangeTheLineAreShownAsReplaced(String value) {
    assertThat(new InvalidFactException("fact", value, "is wrong"))
        .hasMessage("fact: 'a\uFFFDb' is wrong");
  }

  @Test
  void noCharacterIsCutInHalf() {
    String faces = "\uD83D\uDE00".repeat(60);

    assertThat(new InvalidFactException("fact", "a" + faces, "is wrong"))
        .hasMessage("fact: 'a" + "\uD83D\uDE00".repeat(39) + "...' is wrong");
  }

  @Test
  void factAndRuleAreCutAndMaskedToo() {
    InvalidFactException wrong =
        new InvalidFactException(
            "/" + NUMBER + "\n" + "f".repeat(10_000),
            "value",
            "is no " + NUMBER + "r".repeat(10_000));

    assertThat(wrong.fact())
        .startsWith("/140105********0012\uFFFDfff")
        .hasSize(403)
        .endsWith("...");
    assertThat(wrong.problem()).startsWith("'value' is no 140105********0012rr").endsWith("...");
    assertThat(wrong.getMessage().length()).isLessThan(InvalidFactException.LONGEST_MESSAGE);
    assertThat(wrong.named(NUMBER).fact()).isEqualTo("140105********0012");
  }

  @Test
  void noMessageIsLongerThanTheLongest() {
    String text = "m".repeat(5_000);

    assertThat(new InvalidFactException(text, text, text).getMessage())
        .hasSizeLessThanOrEqualTo(InvalidFactException.LONGEST_MESSAGE);
  }
}
