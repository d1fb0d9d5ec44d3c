package org.skillsubsidy.policy.testkit.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.skillsubsidy.policy.testkit.arbitrary.EndlessText;
import org.skillsubsidy.policy.testkit.arbitrary.HostileTexts;

class HostileTextsTest {

  private static final String SEED = "20190701";
  private static final String VALID = "C-1,p:4711,UNEMPLOYED|DISABLED";

  @Provide
  Arbitrary<String> texts() {
    return HostileTexts.of(VALID);
  }

  @Property(seed = SEED)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void aTextMayBeWholeOrChangedAndIsNeverHuge(@ForAll("texts") String text) {
    assertThat(text.length()).isLessThanOrEqualTo(50_000);
    Statistics.label("whole")
        .collect(text.equals(VALID))
        .coverage(
            coverage -> {
              coverage.check(true).percentage(share -> share > 5);
              coverage.check(false).percentage(share -> share > 60);
            });
    Statistics.label("with a number")
        .collect(!HostileTexts.numbersIn(text).isEmpty())
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 15));
    Statistics.label("long")
        .collect(text.length() > 4_096)
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 0.5));
  }

  @Example
  void aNumberIsFoundHoweverItIsSpelled() {
    for (String spelled :
        new String[] {
          "140105199003070012",
          "No.140105199003070012!",
          "140105 19900307 0012",
          "1 4 0 1 0 5 1 9 9 0 0 3 0 7 0 0 1 2",
          "140105-19900307-0012",
          "140105\n19900307\u200B0012",
          "\uFF11\uFF14\uFF10\uFF11\uFF10\uFF15199003070012"
        }) {
      assertThat(HostileTexts.numbersIn(spelled)).containsExactly("140105********0012");
    }
    assertThat(HostileTexts.numbersIn("140105********0012, 140105199003070")).isEmpty();
  }

  @Example
  void anEndlessTextTellsWhatWasTakenAndEndsTheTestInTime() {
    EndlessText text = EndlessText.of("ab", "xyz", 5);
    char[] target = new char[6];

    assertThat(text.read(target, 0, 6)).isEqualTo(6);
    assertThat(target).containsExactly("abxyzx".toCharArray());
    assertThat(text.taken()).isEqualTo(6);
    assertThatThrownBy(() -> text.read(target, 0, 1)).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> EndlessText.of("a", "", 5))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
