package org.skillsubsidy.policy.rules.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.Yuan;

@Cites(Clause.C3_8)
class ProRataTest {

  private static List<Long> split(long total, Long... weights) {
    return ProRata.DEFAULT.splitFen(total, List.of(weights));
  }

  @Test
  void dividesAmongEqualsFromTheFirst() {
    // 100 / 3 = 33 1/3: one fen is left, and all remainders are equal
    assertThat(split(100, 1L, 1L, 1L)).containsExactly(34L, 33L, 33L);
    assertThat(split(2, 5L, 5L, 5L)).containsExactly(1L, 1L, 0L);
  }

  @Test
  void givesWhatIsLeftToTheLargestRemainders() {
    // 10 x 1/6, 2/6, 3/6 = 1 2/3, 3 1/3, 5: one fen is left, for the first
    assertThat(split(10, 1L, 2L, 3L)).containsExactly(2L, 3L, 5L);
    // 6 x 47/100, 16/100, .. = 2.82, 0.96, 1.02, 0.6, 0.36, 0.24: three are left
    assertThat(split(6, 47L, 16L, 17L, 10L, 6L, 4L)).containsExactly(3L, 1L, 1L, 1L, 0L, 0L);
  }

  @Test
  void dividesInProportionWhereItComesOutEven() {
    assertThat(ProRata.DEFAULT.split(Yuan.of("900"), List.of(1L, 2L)))
        .containsExactly(Yuan.of("300"), Yuan.of("600"));
    assertThat(split(900, 0L, 1L, 0L)).containsExactly(0L, 900L, 0L);
    assertThat(split(7, 3L)).containsExactly(7L);
  }

  @Test
  void nothingIsDividedIntoNothing() {
    assertThat(split(0)).isEmpty();
    assertThat(split(0, 0L, 0L)).containsExactly(0L, 0L);
    assertThat(split(0, 1L, 2L)).containsExactly(0L, 0L);
  }

  @Test
  void somethingIsNotDividedByNothing() {
    assertThatThrownBy(() -> split(1))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("proRata.weights: '[]' must not be all 0");
    assertThatThrownBy(() -> split(1, 0L, 0L))
        .hasMessage("proRata.weights: '[0, 0]' must not be all 0");
    assertThatThrownBy(() -> split(1, 2L, -1L))
        .hasMessage("proRata.weight: '-1' must not be negative");
    assertThatThrownBy(() -> split(-1, 2L)).hasMessageStartingWith("proRata.total: '-0.01'");
  }

  @Test
  void dividesTheLargestAmountsByTheLargestWeights() {
    assertThat(split(Yuan.MAX_FEN, Long.MAX_VALUE, Long.MAX_VALUE, 1L))
        .containsExactly(Yuan.MAX_FEN / 2, Yuan.MAX_FEN / 2, 0L);
  }

  @Property(seed = "20190101")
  void thePartsSumToTheWholeAndEachIsItsShareRoundedDownOrUp(
      @ForAll @LongRange(max = 100_000) long total,
      @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 1, max = 50) Long> weights) {
    List<Long> parts = ProRata.DEFAULT.splitFen(total, weights);
    long whole = weights.stream().mapToLong(Long::longValue).sum();

    assertThat(parts.stream().mapToLong(Long::longValue).sum()).isEqualTo(total);
    for (int i = 0; i < parts.size(); i++) {
      // total x weight / whole - 1 < part < total x weight / whole + 1
      assertThat((parts.get(i) + 1) * whole).isGreaterThan(total * weights.get(i));
      assertThat((parts.get(i) - 1) * whole).isLessThan(total * weights.get(i));
      for (int j = 0; j < parts.size(); j++) {
        if (weights.get(i) > weights.get(j)) {
          assertThat(parts.get(i)).isGreaterThanOrEqualTo(parts.get(j));
        }
      }
    }
    assertThat(ProRata.DEFAULT.splitFen(total, weights)).isEqualTo(parts);
  }
}
