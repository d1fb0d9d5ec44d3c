package org.skillsubsidy.policy.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.ValueContract;

class SmallEnumSetTest {

  private static final DayOfWeek[] DAYS = DayOfWeek.values();

  @Test
  void isTheSetOfItsBits() {
    for (int bits = 0; bits < 1 << DAYS.length; bits++) {
      Set<DayOfWeek> expected = EnumSet.noneOf(DayOfWeek.class);
      for (int day = 0; day < DAYS.length; day++) {
        if ((bits & (1 << day)) != 0) {
          expected.add(DAYS[day]);
        }
      }
      SmallEnumSet<DayOfWeek> set = SmallEnumSet.ofBits(DAYS, bits);

      assertThat(set).isEqualTo(expected).hasSameHashCodeAs(expected).hasSize(expected.size());
      assertThat(expected).isEqualTo(set);
      assertThat(set.isEmpty()).isEqualTo(expected.isEmpty());
      assertThat(set).containsExactlyElementsOf(expected).hasToString(expected.toString());
      assertThat(set.bits()).isEqualTo(bits);
      assertThat(SmallEnumSet.copyOf(DAYS, expected)).isEqualTo(set);
      assertThat(SmallEnumSet.bitsOf(expected)).isEqualTo(bits);
      assertThat(SmallEnumSet.bitsOf(set)).isEqualTo(bits);
      for (DayOfWeek day : DAYS) {
        assertThat(set.contains(day)).isEqualTo(expected.contains(day));
      }
    }
  }

  @Test
  void doesNotKnowTheOrderOrTheRepetitionOfItsMembers() {
    ValueContract.assertSame(
        SmallEnumSet.copyOf(DAYS, List.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
        SmallEnumSet.copyOf(DAYS, List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)));
    ValueContract.assertDifferent(
        SmallEnumSet.ofBits(DAYS, 1), SmallEnumSet.ofBits(DAYS, 2), SmallEnumSet.ofBits(DAYS, 3));
  }

  @Test
  void constantsOfOtherEnumsAreNoMembers() {
    SmallEnumSet<DayOfWeek> all = SmallEnumSet.ofBits(DAYS, 127);

    assertThat(all.contains((Object) Month.JANUARY)).isFalse();
    assertThat(all.contains((Object) Month.DECEMBER)).isFalse();
    assertThat(all.contains((Object) RoundingMode.UNNECESSARY)).isFalse();
    assertThat(all.contains((Object) "MONDAY")).isFalse();
    assertThat(all.contains(null)).isFalse();
  }

  @Test
  void isNeverChanged() {
    EnumSet<DayOfWeek> members = EnumSet.of(DayOfWeek.MONDAY);
    SmallEnumSet<DayOfWeek> set = SmallEnumSet.copyOf(DAYS, members);
    members.add(DayOfWeek.SUNDAY);

    assertThat(set).containsExactly(DayOfWeek.MONDAY);
    assertThatThrownBy(() -> set.add(DayOfWeek.SUNDAY))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> set.remove(DayOfWeek.MONDAY))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(set::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThat(set).containsExactly(DayOfWeek.MONDAY);
  }

  @Test
  void iteratesToItsEnd() {
    Iterator<DayOfWeek> days = SmallEnumSet.ofBits(DAYS, 0b1000001).iterator();

    assertThat(days.next()).isEqualTo(DayOfWeek.MONDAY);
    assertThat(days.next()).isEqualTo(DayOfWeek.SUNDAY);
    assertThat(days.hasNext()).isFalse();
    assertThatThrownBy(days::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void bitsWithoutAConstantAreRefused() {
    assertThatThrownBy(() -> SmallEnumSet.ofBits(DAYS, 0b10000000))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("bits: 0x80 stands for more than the 7 constants");
    assertThatThrownBy(() -> SmallEnumSet.ofBits(DAYS, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("bits: 0xffffffffffffffff stands for more than the 7 constants");
  }
}
