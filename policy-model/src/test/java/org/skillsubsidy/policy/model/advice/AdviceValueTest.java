package org.skillsubsidy.policy.model.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skillsubsidy.policy.model.Samples;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;

class AdviceValueTest {

  private static SubsidyDecision.Builder decision() {
    return SubsidyDecision.builder().start(Samples.claim().build()).year(2020);
  }

  private static final SubsidyDecision FINE = decision().build();
  private static final SubsidyDecision BARRED = decision().bar(Bar.NOT_LISTED).build();
  private static final SubsidyDecision DENIED =
      decision().deny(Denial.CERTIFICATE_NO_CERTIFICATE).build();
  private static final Change REVIEW = new Change(Remedy.COURSE_REVIEW, Map.of());

  @Test
  void neitherBarNorDenialLeavesNothingToBeWishedFor() {
    assertThat(Advice.isFullyPayable(FINE)).isTrue();
    assertThat(Advice.isFullyPayable(BARRED)).isFalse();
    assertThat(Advice.isFullyPayable(DENIED)).isFalse();
    assertThat(new Advice(FINE, List.of(), Map.of(), List.of()).isFullyPayable()).isTrue();
    assertThat(new Advice(DENIED, List.of(), Map.of(), List.of()).isFullyPayable()).isFalse();
    assertThat(new Way(List.of(REVIEW), Set.of(), Set.of(), FINE).isComplete()).isTrue();
    assertThat(new Way(List.of(REVIEW), Set.of(), Set.of(), DENIED).isComplete()).isFalse();
  }

  @Test
  void whatNoWayLiftsIsLiftedByNothing() {
    Way way = new Way(List.of(REVIEW), Set.of(Bar.NOT_LISTED), Set.of(), FINE);
    Map<Enum<?>, List<Way>> reasons = new LinkedHashMap<>();
    reasons.put(Bar.NOT_LISTED, List.of(way));
    reasons.put(Bar.ANNUAL_LIMIT, List.of());
    reasons.put(Denial.CERTIFICATE_RATE_NOT_STATED, List.of());
    Advice advice = new Advice(BARRED, List.of(), reasons, List.of());
    reasons.clear();
    assertThat(advice.nothingLifts())
        .containsExactly(Bar.ANNUAL_LIMIT, Denial.CERTIFICATE_RATE_NOT_STATED);
    assertThat(advice.reasons().keySet())
        .containsExactly(Bar.NOT_LISTED, Bar.ANNUAL_LIMIT, Denial.CERTIFICATE_RATE_NOT_STATED);
  }

  @Test
  void whatIsGivenIsCopied() {
    List<Change> changes = new ArrayList<>(List.of(REVIEW));
    Map<String, Object> facts = new LinkedHashMap<>(Map.of("fee", 1));
    Change change = new Change(Remedy.EXAM_FEE_REFUND, facts);
    Way way = new Way(changes, EnumSet.of(Bar.NOT_LISTED), Set.of(), FINE);
    changes.clear();
    facts.clear();
    assertThat(way.changes()).containsExactly(REVIEW);
    assertThat(change.facts()).containsExactly(Map.entry("fee", 1));
    Set<Difference> differences = EnumSet.of(Difference.LEVEL);
    Alternative alternative =
        new Alternative(
            differences,
            Samples.claim().build().training().end(),
            Samples.claim().build().training().end(),
            Optional.empty(),
            FINE);
    differences.clear();
    assertThat(alternative.differences()).containsExactly(Difference.LEVEL);
  }

  @ParameterizedTest
  @EnumSource
  void everyRemedyAnswersToAClause(Remedy remedy) {
    assertThat(remedy.clauses()).isNotEmpty().isSorted().doesNotHaveDuplicates();
  }
}
