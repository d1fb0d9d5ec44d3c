package org.skillsubsidy.policy.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

  @Test
  void isInLowestTerms() {
    assertThat(Fraction.of(6, 10)).isEqualTo(Fraction.parse("3/5")).hasToString("3/5");
    assertThat(Fraction.of(6, 10)).hasSameHashCodeAs(Fraction.of(3, 5));
    assertThat(Fraction.of(6, 10).numerator()).isEqualTo(BigInteger.valueOf(3));
    assertThat(Fraction.of(6, 10).denominator()).isEqualTo(BigInteger.valueOf(5));
    assertThat(Fraction.ofPercent(60)).isEqualTo(Fraction.of(3, 5));
    assertThat(Fraction.of(0, 7)).isEqualTo(Fraction.ZERO).hasToString("0");
    assertThat(Fraction.of(14, 7)).isEqualTo(Fraction.of(2)).hasToString("2");
  }

  @Test
  void differsByEitherSide() {
    assertThat(Fraction.of(1, 2))
        .isNotEqualTo(Fraction.of(1, 3))
        .isNotEqualTo(Fraction.of(3, 2))
        .isNotEqualTo(null)
        .isNotEqualTo("1/2");
    assertThat(Fraction.of(1, 2).hashCode())
        .isNotEqualTo(Fraction.of(1, 3).hashCode())
        .isNotEqualTo(Fraction.of(3, 2).hashCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "3/5", "7", "999999999999999998/999999999999999999"})
  void roundTrips(String text) {
    assertThat(Fraction.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "1/",
        "/2",
        "-1",
        "1/-2",
        "+1",
        "1.5",
        "1/2/3",
        " 1",
        "1 ",
        "1/2\n",
        "٣",
        "１",
        "1e3",
        "1000000000000000000",
        "1/1000000000000000000"
      })
  void refusesOtherForms(String text) {
    assertThatThrownBy(() -> Fraction.parse(text))
        .isInstanceOf(InvalidFactException.class)
        .hasMessageStartingWith("fraction: '")
        .hasMessageEndingWith("must be such as 3/5 or 7");
  }

  @Test
  void neitherDividesByZeroNorGoesBelowIt() {
    assertThatThrownBy(() -> Fraction.parse("1/0"))
        .hasMessage("fraction: '0' cannot divide: must be more than 0");
    assertThatThrownBy(() -> Fraction.of(1, -2)).isInstanceOf(InvalidFactException.class);
    assertThatThrownBy(() -> Fraction.of(-1, 2)).hasMessage("fraction: '-1' must not be negative");
    assertThatThrownBy(() -> Fraction.of(1, 2).times(-1))
        .hasMessage("fraction: '-1' must not be negative");
  }

  @Test
  void isOrderedByItsSize() {
    List<Fraction> ordered =
        List.of(
            Fraction.ZERO,
            Fraction.of(1, 3),
            Fraction.of(333_333_333_333_333_334L, 1_000_000_000_000_000_000L),
            Fraction.of(1, 2),
            Fraction.of(1),
            Fraction.of(Long.MAX_VALUE));
    assertThat(ordered).isSorted();
    assertThat(Fraction.of(2, 4)).isEqualByComparingTo(Fraction.of(1, 2));
  }

  @Test
  void multipliesWithoutOverflow() {
    assertThat(Fraction.of(Long.MAX_VALUE, 3).times(3)).isEqualTo(Fraction.of(Long.MAX_VALUE));
    assertThat(Fraction.of(2, 25).times(100_001)).isEqualTo(Fraction.of(200_002, 25));
    assertThat(Fraction.of(2, 25).times(0)).isEqualTo(Fraction.ZERO);
  }

  @Test
  void saysWhatIsMissingToAGoal() {
    assertThat(Fraction.of(1, 5).missingTo(Fraction.of(1, 4))).isEqualTo(Fraction.of(1, 20));
    assertThat(Fraction.of(1, 4).missingTo(Fraction.of(1, 4))).isEqualTo(Fraction.ZERO);
    assertThat(Fraction.of(1, 3).missingTo(Fraction.of(1, 4))).isEqualTo(Fraction.ZERO);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0",
    "1/3, 0, 1, 33",
    "2499/10000, 0, 1, 24",
    "1/4, 0, 1, 25",
    "1, 1, 1, 100",
    "7/2, 3, 4, 350"
  })
  void roundsOnlyWhereTheNameSaysSo(String text, long floor, long ceiling, long percent) {
    Fraction fraction = Fraction.parse(text);
    assertThat(fraction.floor()).isEqualTo(floor);
    assertThat(fraction.ceiling()).isEqualTo(ceiling);
    assertThat(fraction.percentRoundedDown()).isEqualTo(percent);
  }

  @Test
  void attainmentIncludesTheGoalItself() {
    Fraction goal = Fraction.ofPercent(25);
    assertThat(Attainment.of(Optional.of(Fraction.of(1, 4)), goal)).isEqualTo(Attainment.MET);
    assertThat(Attainment.of(Optional.of(Fraction.of(1, 3)), goal)).isEqualTo(Attainment.MET);
    assertThat(Attainment.of(Optional.of(Fraction.of(2499, 10_000)), goal))
        .isEqualTo(Attainment.NOT_MET);
    assertThat(Attainment.of(Optional.empty(), goal)).isEqualTo(Attainment.UNKNOWN);
    assertThat(Attainment.MET.term()).isEqualTo("达到");
  }
}
