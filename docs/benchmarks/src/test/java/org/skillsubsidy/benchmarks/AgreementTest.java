package org.skillsubsidy.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.benchmarks.columns.Outcomes;
import org.skillsubsidy.benchmarks.population.Population;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;

/** What is compared decides alike, and on claims that look like real ones. */
class AgreementTest {

  private static final int CLAIMS = 50_000;

  private static final Outcomes AGREED = Agreement.require(new Population(CLAIMS));

  @Test
  void mostClaimsArePayable() {
    assertThat(AGREED.countPayable()).isBetween(CLAIMS * 7 / 10, CLAIMS * 9 / 10);
  }

  @Test
  void everyBarOfThePlansOwnTermsOccurs() {
    EnumSet<Bar> underReadingR6 = EnumSet.of(Bar.LOWER_LEVEL_AFTER_HIGHER);
    for (Bar bar : EnumSet.complementOf(underReadingR6)) {
      assertThat(AGREED.count(bar)).as("%s", bar).isPositive();
    }
  }

  @Test
  void everyDenialOfThePlansOwnTermsOccurs() {
    EnumSet<Denial> underReadingsR7AndR8 =
        EnumSet.of(
            Denial.WORKER_TRAINING_NO_ROOM_UNDER_CAP,
            Denial.ENTERPRISE_TRAINING_ALREADY_PAID_THIS_YEAR);
    for (Denial denial : EnumSet.complementOf(underReadingsR7AndR8)) {
      assertThat(AGREED.count(denial)).as("%s", denial).isPositive();
    }
  }
}
