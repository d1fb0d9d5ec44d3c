package org.skillsubsidy.policy.rules.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.target.Target;
import org.skillsubsidy.policy.model.target.TargetKind;
import org.skillsubsidy.policy.model.target.TargetProgress;
import org.skillsubsidy.policy.model.target.TargetReport;
import org.skillsubsidy.policy.model.value.Fraction;

/** Progress to a target never looks better than it is. */
class TargetTableTest {

  private static String html(Target target, Optional<Fraction> actual) {
    return TargetTable.html(new TargetReport(List.of(new TargetProgress(target, actual))));
  }

  private static Target trainings() {
    return Target.ofYear(TargetKind.TRAININGS, 2020, Fraction.of(1_000_000));
  }

  @Test
  void aGoalThatIsReachedFillsItsBar() {
    assertThat(html(trainings(), Optional.of(Fraction.of(1_000_000))))
        .contains("bar met", "width=\"100.0%\"", "1,000,000 / 1,000,000", "✓ <", "达到", ">2020<");
    assertThat(html(trainings(), Optional.of(Fraction.of(2_500_000)))).contains("width=\"100.0%\"");
  }

  @Test
  void oneShortOfTheGoalLeavesAGap() {
    assertThat(html(trainings(), Optional.of(Fraction.of(999_999))))
        .contains("bar not_met", "width=\"99.9%\"", "999,999 / 1,000,000", "未达到");
  }

  @Test
  void aShareIsShownInPercentAndRoundedDown() {
    Target share = new Target(TargetKind.SKILLED_SHARE, 2019, 2021, Fraction.ofPercent(25));

    assertThat(html(share, Optional.of(Fraction.of(24_999, 100_000))))
        .contains("24.9% / 25.0%", "not met", "2019–2021");
    assertThat(html(share, Optional.of(Fraction.of(1, 4)))).contains("25.0% / 25.0%", "bar met");
  }

  @Test
  void whatIsUnknownIsNeitherNothingNorMissed() {
    assertThat(html(trainings(), Optional.empty()))
        .contains("bar unknown", "width=\"0.0%\"", "未知", "? <", "无法计算")
        .doesNotContain("未达到");
  }

  @Test
  void aGoalOfNothingIsReachedByNothing() {
    Target nothing = Target.ofYear(TargetKind.TRAININGS, 2020, Fraction.ZERO);

    assertThat(html(nothing, Optional.of(Fraction.ZERO))).contains("bar met", "width=\"100.0%\"");
  }
}
