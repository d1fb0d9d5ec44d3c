package org.skillsubsidy.policy.model.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.skillsubsidy.policy.model.Samples.IDENTITY_NUMBER;
import static org.skillsubsidy.policy.model.Samples.MASKED_NUMBER;
import static org.skillsubsidy.policy.model.Samples.NUMBER_WITH_X;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsubsidy.policy.model.ValueContract;
import org.skillsubsidy.policy.model.value.InvalidFactException;

class TraineeIdTest {

  @Test
  void ofAnIdentityNumberIsMaskedForPeople() {
    TraineeId id = TraineeId.parse(IDENTITY_NUMBER);

    assertThat(id).hasToString(MASKED_NUMBER);
    assertThat(id.storageForm()).isEqualTo(IDENTITY_NUMBER);
    assertThat(id.identityNumber()).contains(IdentityNumber.parse(IDENTITY_NUMBER));
    assertThat(TraineeId.parse(id.storageForm())).isEqualTo(id);
    assertThat(TraineeId.of(IdentityNumber.parse(IDENTITY_NUMBER))).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p:4711",
        "p:x",
        "p:-._",
        "p:p",
        "p:140105199003070013",
        "p:0123456789012345678901234567890123456789012345678901234567890123"
      })
  void aPseudonymIsShownAsItIs(String text) {
    TraineeId id = TraineeId.parse(text);

    assertThat(id).hasToString(text);
    assertThat(id.storageForm()).isEqualTo(text);
    assertThat(id.identityNumber()).isEmpty();
    assertThat(TraineeId.parse(id.storageForm())).isEqualTo(id);
  }

  @Test
  void namesOnePersonOrAnother() {
    ValueContract.assertSame(
        TraineeId.parse(NUMBER_WITH_X), TraineeId.parse(NUMBER_WITH_X.replace('X', 'x')));
    ValueContract.assertSame(TraineeId.parse("p:4711"), TraineeId.parse("p:4711"));
    ValueContract.assertDifferent(
        TraineeId.parse(IDENTITY_NUMBER),
        TraineeId.parse(NUMBER_WITH_X),
        TraineeId.parse("p:4711"),
        TraineeId.parse("p:x"),
        TraineeId.parse("p:X"),
        TraineeId.parse("p:14010519900307001"));
  }

  @ParameterizedTest(name = "{index}")
  @CsvSource({
    "p:140105199003070012, 'trainee id: ''140105********0012'' is an identity number,"
        + " which must not stand here'",
    "p:14010519880229005x, 'trainee id: ''140105********005X'' is an identity number,"
        + " which must not stand here'",
    "p:, 'trainee id: '''' is not allowed: a pseudonym is p: and 1 to 64 of A-Z a-z 0-9 . _ -'",
    "p:a b, 'trainee id: ''a b'' is not allowed:"
        + " a pseudonym is p: and 1 to 64 of A-Z a-z 0-9 . _ -'",
    "P:4711, 'identity number: ''P:4711'' must have 18 characters'",
    "4711, 'identity number: ''4711'' must have 18 characters'",
    "140105199003070013, 'identity number: ''140105********0013''"
        + " has the wrong check character'",
    "140105900307001, 'identity number: ''140105********7001''"
        + " has the 15 digits of the old form; upgrade it to 18 characters first'",
  })
  void isRefusedWithTheReasonAndMasked(String text, String message) {
    assertThatThrownBy(() -> TraineeId.parse(text))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage(message);
  }

  @Test
  void isOrderedAsItsStorageFormIs() {
    List<TraineeId> ids =
        Stream.of(NUMBER_WITH_X, IDENTITY_NUMBER, "p:1", "p:10", "p:2", "p:A", "p:a", "p:-")
            .map(TraineeId::parse)
            .toList();
    for (TraineeId id : ids) {
      for (TraineeId other : ids) {
        assertThat(Integer.signum(id.compareTo(other)))
            .as("%s, %s", id, other)
            .isEqualTo(Integer.signum(id.storageForm().compareTo(other.storageForm())));
      }
    }
  }

  @Test
  void theKeyTellsIdentityNumbersApartAndPseudonymsMostly() {
    long number = TraineeId.parse(IDENTITY_NUMBER).key();
    assertThat(number).isNotNegative().isEqualTo(TraineeId.parse(IDENTITY_NUMBER).key());
    assertThat(TraineeId.parse(NUMBER_WITH_X).key()).isNotNegative().isNotEqualTo(number);
    // The hash codes of "1" and "Aa" are positive; that of "zzzzzz" is negative.
    for (String pseudonym : List.of("p:1", "p:Aa", "p:zzzzzz")) {
      assertThat(TraineeId.parse(pseudonym).key())
          .isNegative()
          .isEqualTo(TraineeId.parse(pseudonym).key())
          .isNotEqualTo(TraineeId.parse("p:2").key());
    }
    assertThat(TraineeId.parse("p:Aa").key()).isEqualTo(TraineeId.parse("p:BB").key());
  }
}
