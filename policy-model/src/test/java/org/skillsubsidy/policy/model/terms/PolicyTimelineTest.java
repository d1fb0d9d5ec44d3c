package org.skillsubsidy.policy.model.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillsubsidy.policy.model.ValueContract;
import org.skillsubsidy.policy.model.value.InvalidFactException;

class PolicyTimelineTest {

  private static final PolicyTerms FIRST = terms("2019-01-01", "2019-12-31");
  private static final PolicyTerms SECOND = terms("2020-01-01", "2020-06-30");
  private static final PolicyTerms AFTER_A_GAP = terms("2021-01-01", "2021-12-31");

  @Test
  void thePlanStandsAlone() {
    assertThat(PolicyTimeline.PLAN.terms()).containsExactly(PolicyTerms.PLAN);
    assertThat(PolicyTimeline.PLAN.termsOn(LocalDate.of(2018, 12, 31))).isEmpty();
    assertThat(PolicyTimeline.PLAN.termsOn(LocalDate.of(2019, 1, 1))).contains(PolicyTerms.PLAN);
    assertThat(PolicyTimeline.PLAN.termsOn(LocalDate.of(2021, 12, 31))).contains(PolicyTerms.PLAN);
    assertThat(PolicyTimeline.PLAN.termsOn(LocalDate.of(2022, 1, 1))).isEmpty();
  }

  @Test
  void theTermsInForceOnTheDayHoldAndInAGapNoneDo() {
    PolicyTimeline timeline = PolicyTimeline.of(AFTER_A_GAP, FIRST, SECOND);

    assertThat(timeline.terms()).containsExactly(FIRST, SECOND, AFTER_A_GAP);
    assertThat(timeline.termsOn(LocalDate.of(2018, 12, 31))).isEmpty();
    assertThat(timeline.termsOn(LocalDate.of(2019, 1, 1))).containsSame(FIRST);
    assertThat(timeline.termsOn(LocalDate.of(2019, 12, 31))).containsSame(FIRST);
    assertThat(timeline.termsOn(LocalDate.of(2020, 1, 1))).containsSame(SECOND);
    assertThat(timeline.termsOn(LocalDate.of(2020, 6, 30))).containsSame(SECOND);
    assertThat(timeline.termsOn(LocalDate.of(2020, 7, 1))).isEmpty();
    assertThat(timeline.termsOn(LocalDate.of(2020, 12, 31))).isEmpty();
    assertThat(timeline.termsOn(LocalDate.of(2021, 1, 1))).containsSame(AFTER_A_GAP);
    assertThat(timeline.termsOn(LocalDate.of(2021, 12, 31))).containsSame(AFTER_A_GAP);
    assertThat(timeline.termsOn(LocalDate.of(2022, 1, 1))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2019-12-31, 2020-12-31, 2019-12-31, 2019-01-01, 2019-12-31",
    "2018-01-01, 2019-01-01, 2019-01-01, 2018-01-01, 2019-01-01",
    "2019-01-01, 2019-12-31, 2019-01-01, 2019-01-01, 2019-12-31",
    "2019-06-01, 2019-06-01, 2019-06-01, 2019-01-01, 2019-12-31",
    "2018-01-01, 2020-12-31, 2019-01-01, 2018-01-01, 2020-12-31",
  })
  void twoInForceOnOneDayAreRefused(
      String from, String to, String later, String earlierFrom, String earlierTo) {
    PolicyTerms other = terms(from, to).toBuilder().trainingCap(2).build();
    String message =
        "timeline: '%s' is in terms that overlap others, which are in force from %s to %s"
            .formatted(later, earlierFrom, earlierTo);

    assertThatThrownBy(() -> PolicyTimeline.of(FIRST, other))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> PolicyTimeline.of(AFTER_A_GAP, other, FIRST)).hasMessage(message);
  }

  @Test
  void thereAreTerms() {
    assertThatThrownBy(PolicyTimeline::of)
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("timeline: '' must hold at least one terms");
    assertThatThrownBy(() -> PolicyTimeline.of(List.of()))
        .hasMessage("timeline: '' must hold at least one terms");
  }

  @Test
  void isEqualByItsTermsInWhateverOrderTheyWereGiven() {
    ValueContract.assertSame(
        PolicyTimeline.of(FIRST, SECOND), PolicyTimeline.of(List.of(SECOND, FIRST)));
    ValueContract.assertDifferent(
        PolicyTimeline.of(FIRST),
        PolicyTimeline.of(SECOND),
        PolicyTimeline.of(FIRST, SECOND),
        PolicyTimeline.PLAN);
    assertThat(PolicyTimeline.of(FIRST)).hasToString("PolicyTimeline[" + FIRST + "]");
  }

  @Test
  void isNeverChanged() {
    List<PolicyTerms> terms = new ArrayList<>(List.of(FIRST));
    PolicyTimeline timeline = PolicyTimeline.of(terms);
    terms.add(SECOND);

    assertThat(timeline.terms()).containsExactly(FIRST);
    assertThatThrownBy(() -> timeline.terms().add(SECOND))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static PolicyTerms terms(String from, String to) {
    return PolicyTerms.builder()
        .validFrom(LocalDate.parse(from))
        .validTo(LocalDate.parse(to))
        .build();
  }
}
