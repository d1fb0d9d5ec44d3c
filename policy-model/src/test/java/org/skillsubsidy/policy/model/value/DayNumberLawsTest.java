package org.skillsubsidy.policy.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class DayNumberLawsTest {

  private static final String SEED = "20190101";

  @Property(tries = 2000, seed = SEED)
  void daysAndTheirNumbersAreInTheSameOrder(
      @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long day,
      @ForAll @LongRange(min = -800, max = 800) long later) {
    LocalDate one = LocalDate.ofEpochDay(day);
    LocalDate other = LocalDate.ofEpochDay(day + later);
    assertThat(Integer.signum(Long.compare(DayNumber.of(one), DayNumber.of(other))))
        .isEqualTo(Integer.signum(one.compareTo(other)));
  }

  @Property(tries = 1000, seed = SEED)
  void theYearIsTold(@ForAll @LongRange(min = -365_243_219_162L, max = 365_241_780_471L) long day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    assertThat(DayNumber.year(DayNumber.of(date))).isEqualTo(date.getYear());
  }

  @Example
  void theFirstAndTheLastDayHaveNumbersToo() {
    assertThat(DayNumber.of(LocalDate.MIN)).isLessThan(DayNumber.of(LocalDate.MIN.plusDays(1)));
    assertThat(DayNumber.of(LocalDate.MAX)).isGreaterThan(DayNumber.of(LocalDate.MAX.minusDays(1)));
    assertThat(DayNumber.year(DayNumber.of(LocalDate.MIN))).isEqualTo(LocalDate.MIN.getYear());
    assertThat(DayNumber.year(DayNumber.of(LocalDate.MAX))).isEqualTo(LocalDate.MAX.getYear());
  }
}
