package org.skillsubsidy.policy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What every value promises: equal by its facts alone, and never equal to anything else. */
public final class ValueContract {

  private ValueContract() {}

  /**
   * Checks that two values that were made apart stand for the same.
   *
   * @param one a value
   * @param same another object with the same facts
   */
  public static void assertSame(Object one, Object same) {
    assertThat(one).isNotSameAs(same).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(same).isEqualTo(one).isEqualTo(List.of(same).get(0)).hasToString(one.toString());
  }

  /**
   * Checks that values differ from each other, from null and from objects of other types, and that
   * their hash codes are not all the same.
   *
   * @param values values that each stand for something else
   */
  public static void assertDifferent(Object... values) {
    List<Object> all = List.of(values);
    assertThat(all.stream().map(Object::hashCode).distinct().count()).isGreaterThan(1);
    for (int i = 0; i < all.size(); i++) {
      Object one = all.get(i);
      assertThat(one).isNotEqualTo(null).isNotEqualTo(one.toString());
      for (Object other : all.subList(i + 1, all.size())) {
        assertThat(one).isNotEqualTo(other);
        assertThat(other).isNotEqualTo(one);
      }
    }
  }
}
