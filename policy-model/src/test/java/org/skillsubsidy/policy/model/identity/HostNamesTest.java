package org.skillsubsidy.policy.model.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsubsidy.policy.model.ValueContract;
import org.skillsubsidy.policy.model.value.InvalidFactException;

/** Claim ids and training ids: names that the host chooses. */
class HostNamesTest {

  private static final String LONGEST =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._";

  @ParameterizedTest
  @ValueSource(strings = {"1", "a", "-", "_", ".", "C-2020.06_1", "140105199003070013", LONGEST})
  void areTheirText(String text) {
    assertThat(ClaimId.parse(text)).hasToString(text);
    assertThat(TrainingId.parse(text)).hasToString(text);
    ValueContract.assertSame(ClaimId.parse(text), ClaimId.parse(text));
    ValueContract.assertSame(TrainingId.parse(text), TrainingId.parse(text));
  }

  @Test
  void differByEveryCharacterAndByWhatTheyName() {
    ValueContract.assertDifferent(
        ClaimId.parse("a"),
        ClaimId.parse("A"),
        ClaimId.parse("a."),
        ClaimId.parse("a-"),
        TrainingId.parse("a"),
        TrainingId.parse("A"));
  }

  @Test
  void areFarApartInATable() {
    assertThat(ClaimId.parse("a")).doesNotHaveSameHashCodeAs(ClaimId.parse("b"));
    assertThat(TrainingId.parse("a")).doesNotHaveSameHashCodeAs(TrainingId.parse("b"));
  }

  @Test
  void areOrderedByTheCodeOfTheirCharacters() {
    List<String> ordered = List.of("-", ".", "0", "1", "10", "2", "A", "B", "_", "a", "aa", "b");

    assertThat(ordered.stream().map(ClaimId::parse).sorted().map(ClaimId::toString))
        .containsExactlyElementsOf(ordered);
    assertThat(ordered.stream().map(TrainingId::parse).sorted().map(TrainingId::toString))
        .containsExactlyElementsOf(ordered);
    assertThat(ClaimId.parse("1")).isEqualByComparingTo(ClaimId.parse("1"));
    assertThat(TrainingId.parse("1")).isEqualByComparingTo(TrainingId.parse("1"));
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "", " ", "a ", " a", "a b", "a/b", "a:b", "a|b", "a,b", "é", "编号", "１", "٣", "a\n",
        "a\u0000"
      })
  void areRefusedInAnyOtherForm(String text) {
    String shown = text.replace('\n', '\uFFFD').replace('\u0000', '\uFFFD');
    assertThatThrownBy(() -> ClaimId.parse(text))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage(
            "claim id: '" + shown + "' is not allowed: it must be 1 to 64 of A-Z a-z 0-9 . _ -");
    assertThatThrownBy(() -> TrainingId.parse(text))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage(
            "training id: '" + shown + "' is not allowed: it must be 1 to 64 of A-Z a-z 0-9 . _ -");
  }

  @Test
  void areRefusedWhenTheyAreTooLong() {
    assertThatThrownBy(() -> ClaimId.parse(LONGEST + "-"))
        .hasMessage(
            "claim id: '" + LONGEST + "-' is not allowed: it must be 1 to 64 of A-Z a-z 0-9 . _ -");
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "140105199003070012",
        "14010519880229005X",
        "14010519880229005x",
        "810000199408230021",
        "911124198108030024"
      })
  void areRefusedWhenTheyAreIdentityNumbers(String number) {
    String masked = number.substring(0, 6) + "********" + number.substring(14).replace('x', 'X');
    Stream.<Runnable>of(() -> ClaimId.parse(number), () -> TrainingId.parse(number))
        .forEach(
            reading ->
                assertThatThrownBy(reading::run)
                    .isInstanceOf(InvalidFactException.class)
                    .hasMessageEndingWith(
                        " id: '" + masked + "' is an identity number, which must not stand here"));
  }
}
