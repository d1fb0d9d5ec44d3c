package org.skillsubsidy.policy.model.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillsubsidy.policy.model.ValueContract;
import org.skillsubsidy.policy.model.value.InvalidFactException;

class ReadingsTest {

  private static final List<Reading> QUESTIONS = List.of(Reading.values());

  private static final List<Function<Readings, ReadingChoice>> ACCESSORS =
      List.of(
          Readings::year,
          Readings::repeat,
          Readings::quota,
          Readings::flatRate,
          Readings::allowance,
          Readings::downward,
          Readings::workerCap,
          Readings::flatRatePeriod,
          Readings::certificateBasis,
          Readings::allowanceDays,
          Readings::poorTuition,
          Readings::employee,
          Readings::groups);

  @Test
  void theDefaultsHoldWhereNothingElseIsSaid() {
    assertThat(Readings.DEFAULT)
        .hasToString(
            "R1=TRAINING_END;R2=OCCUPATION_AND_LEVEL;R3=PAYABLE;R4=NAMED_TYPES;R5=LABOURER;"
                + "R6=ALLOWED;R7=PER_TRAINING;R8=PER_TRAINING;R9=HIGH_SKILLED;R10=TRAINING_DAYS;"
                + "R11=CAPPED;R12=FLAT_RATE_ONLY;R13=NAMED_GROUPS");
    assertThat(Readings.parse("")).isEqualTo(Readings.DEFAULT);
  }

  @Test
  void eachAccessorAnswersItsQuestion() {
    assertThat(ACCESSORS).hasSameSizeAs(QUESTIONS);
    for (Reading changed : Reading.values()) {
      for (ReadingChoice choice : changed.choices()) {
        Readings readings = Readings.DEFAULT.with(choice);
        for (Reading reading : Reading.values()) {
          ReadingChoice expected = reading == changed ? choice : reading.defaultChoice();
          assertThat(readings.choice(reading)).isEqualTo(expected);
          assertThat(ACCESSORS.get(QUESTIONS.indexOf(reading)).apply(readings)).isEqualTo(expected);
        }
      }
    }
  }

  @Test
  void everyChoiceMakesOtherReadings() {
    List<Readings> all = new ArrayList<>(List.of(Readings.DEFAULT));
    for (Reading reading : Reading.values()) {
      for (ReadingChoice choice : reading.choices().subList(1, reading.choices().size())) {
        all.add(Readings.DEFAULT.with(choice));
      }
    }

    ValueContract.assertDifferent(all.toArray());
  }

  @Test
  void roundTripInEveryCombinationOfTwo() {
    for (Reading one : Reading.values()) {
      for (ReadingChoice first : one.choices()) {
        for (Reading other : Reading.values()) {
          for (ReadingChoice second : other.choices()) {
            Readings readings = Readings.DEFAULT.with(first).with(second);
            ValueContract.assertSame(readings, Readings.parse(readings.toString()));
          }
        }
      }
    }
  }

  @Test
  void withLeavesTheReadingsAsTheyAre() {
    Readings changed = Readings.DEFAULT.with(RepeatReading.OCCUPATION);

    assertThat(Readings.DEFAULT.repeat()).isEqualTo(RepeatReading.OCCUPATION_AND_LEVEL);
    assertThat(changed.with(RepeatReading.OCCUPATION_AND_LEVEL)).isEqualTo(Readings.DEFAULT);
    assertThat(Readings.DEFAULT.with("R2=OCCUPATION")).isEqualTo(changed);
    assertThat(Readings.parse("R2=OCCUPATION")).isEqualTo(changed);
  }

  @ParameterizedTest
  @CsvSource({
    "R2, 'reading: ''R2'' must be such as R2=OCCUPATION'",
    "R2:OCCUPATION, 'reading: ''R2:OCCUPATION'' must be such as R2=OCCUPATION'",
    "=OCCUPATION, 'reading: '''' must be one of R1 to R13'",
    "R14=OCCUPATION, 'reading: ''R14'' must be one of R1 to R13'",
    "R2=, 'reading R2: '''' must be one of OCCUPATION_AND_LEVEL, ALSO_UNLEVELLED, OCCUPATION'",
    "R2=LEVEL,"
        + " 'reading R2: ''LEVEL'' must be one of OCCUPATION_AND_LEVEL, ALSO_UNLEVELLED, OCCUPATION'",
    "R6=BARRED=BARRED, 'reading R6: ''BARRED=BARRED'' must be one of ALLOWED, BARRED'",
    "R6=BARRED;, 'reading: '''' must be such as R2=OCCUPATION'",
    "R6=BARRED R7=PER_YEAR,"
        + " 'reading R6: ''BARRED R7=PER_YEAR'' must be one of ALLOWED, BARRED'",
  })
  void noOtherTextIsRead(String text, String message) {
    assertThatThrownBy(() -> Readings.parse(text))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage(message);
  }
}
