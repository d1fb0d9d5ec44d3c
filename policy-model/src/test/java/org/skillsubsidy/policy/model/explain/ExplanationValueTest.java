package org.skillsubsidy.policy.model.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skillsubsidy.policy.model.ValueContract.assertDifferent;
import static org.skillsubsidy.policy.model.ValueContract.assertSame;

import java.util.ArrayList;
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
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.model.terms.Readings;
import org.skillsubsidy.policy.model.value.Yuan;

class ExplanationValueTest {

  private static final Arithmetic.Stated CAP =
      new Arithmetic.Stated(Arithmetic.Origin.YEAR_CAP, 1000_00);
  private static final SubsidyDecision DECISION =
      SubsidyDecision.builder().start(Samples.claim().build()).year(2020).build();

  private static Arithmetic.Stated stated(Arithmetic.Origin origin, long fen) {
    return new Arithmetic.Stated(origin, fen);
  }

  private static Statement statement(Enum<?> subject, Verdict verdict, Statement... parts) {
    return new Statement(
        subject,
        verdict,
        Evidence.NONE,
        List.of(Clause.C2_6),
        Set.of(),
        Optional.empty(),
        List.of(parts));
  }

  @Test
  void aRateIsPaidForEachDay() {
    Arithmetic.Stated rate = stated(Arithmetic.Origin.DAILY_ALLOWANCE, 15_00);
    assertThat(new Arithmetic.PerDay(rate, 12).fen()).isEqualTo(180_00);
    assertThat(new Arithmetic.PerDay(rate, 12).amount()).isEqualTo(Yuan.of("180"));
  }

  @Test
  void whatIsUsedUpLeavesNothingAndNeverLess() {
    assertThat(new Arithmetic.Left(CAP, stated(Arithmetic.Origin.PAID_IN_YEAR, 999_99)).fen())
        .isEqualTo(1);
    assertThat(new Arithmetic.Left(CAP, CAP).fen()).isZero();
    assertThat(new Arithmetic.Left(CAP, stated(Arithmetic.Origin.PAID_IN_YEAR, 1000_01)).fen())
        .isZero();
  }

  @Test
  void aCapCutsOnlyWhatIsAboveIt() {
    assertThat(new Arithmetic.AtMost(stated(Arithmetic.Origin.TUITION, 999_99), CAP).fen())
        .isEqualTo(999_99);
    assertThat(new Arithmetic.AtMost(stated(Arithmetic.Origin.TUITION, 1000_01), CAP).fen())
        .isEqualTo(1000_00);
  }

  @Test
  void evidenceKeepsTheOrderInWhichItIsTold() {
    Evidence evidence = Evidence.of(Clause.C2_6).with("place", 4).with("cap", 3);
    assertThat(evidence.variant()).isEqualTo("C2_6");
    assertThat(evidence.facts()).containsExactly(Map.entry("place", 4), Map.entry("cap", 3));
    assertThat(evidence.readings()).isEmpty();
    assertThat(evidence.with(false, Reading.R2)).isSameAs(evidence);
    assertThat(evidence.with(true, Reading.R2).with(Reading.R1).readings())
        .containsExactly(Reading.R1, Reading.R2);
    assertThat(evidence).hasToString("C2_6{place=4, cap=3}");
  }

  @Test
  void evidenceIsEqualByCaseValuesAndReadings() {
    assertSame(Evidence.of("A").with("place", 4), Evidence.of("A").with("place", 4));
    assertDifferent(
        Evidence.NONE,
        Evidence.of("A"),
        Evidence.of("A").with("place", 4),
        Evidence.of("A").with("place", 3),
        Evidence.of("A").with("place", 4).with(Reading.R2));
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.INCLUDE,
      names = {"HOLDS", "PAID", "DENIED", "COUNTED"})
  void whatMadeTheDecisionIsDecisive(Verdict verdict) {
    assertThat(statement(Matter.PLACE, verdict).isDecisive()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"HOLDS", "PAID", "DENIED", "COUNTED"})
  void whatChangedNothingIsDecisiveOnlyWithAReadingOrAPart(Verdict verdict) {
    Statement idle = statement(Matter.YEAR, verdict);
    assertThat(idle.isDecisive()).isFalse();
    Statement read =
        new Statement(
            Matter.YEAR,
            verdict,
            Evidence.NONE,
            List.of(),
            Set.of(Reading.R1),
            Optional.empty(),
            List.of());
    assertThat(read.isDecisive()).isTrue();
    assertThat(statement(SubsidyKind.CERTIFICATE, verdict, read).isDecisive()).isTrue();
    assertThat(statement(SubsidyKind.CERTIFICATE, verdict, idle).isDecisive()).isFalse();
  }

  @Test
  void anExplanationHoldsWhatDecidedAndFullAllOfIt() {
    Statement cleared = statement(Denial.CERTIFICATE_EXAM_NOT_FREE, Verdict.CLEARED);
    Statement holds = statement(Denial.CERTIFICATE_RATE_NOT_STATED, Verdict.HOLDS);
    Statement denied = statement(SubsidyKind.CERTIFICATE, Verdict.DENIED, cleared, holds);
    Statement listed = statement(Bar.NOT_LISTED, Verdict.CLEARED);
    List<Statement> all = new ArrayList<>(List.of(listed, denied));
    Explanation explanation = Explanation.of(DECISION, Readings.DEFAULT, all);
    all.clear();

    assertThat(explanation.statements())
        .containsExactly(statement(SubsidyKind.CERTIFICATE, Verdict.DENIED, holds));
    assertThat(explanation.full().statements()).containsExactly(listed, denied);
    assertThat(explanation.full().full()).isEqualTo(explanation.full());
    assertThat(explanation.decision()).isSameAs(DECISION);
    assertThat(explanation.readings()).isEqualTo(Readings.DEFAULT);
    assertThat(explanation.toString())
        .contains("CERTIFICATE DENIED {} [CERTIFICATE_RATE_NOT_STATED HOLDS")
        .doesNotContain(Samples.IDENTITY_NUMBER);
  }

  @Test
  void explanationsAreEqualByWhatTheySay() {
    List<Statement> all = List.of(statement(Bar.NOT_LISTED, Verdict.HOLDS));
    Explanation explanation = Explanation.of(DECISION, Readings.DEFAULT, all);
    assertSame(explanation, Explanation.of(DECISION, Readings.DEFAULT, all));
    assertDifferent(
        explanation,
        Explanation.of(DECISION, Readings.DEFAULT, List.of()),
        Explanation.of(DECISION, Readings.DEFAULT.with("R2=OCCUPATION"), all),
        Explanation.of(
            SubsidyDecision.builder().start(Samples.claim().build()).year(2021).build(),
            Readings.DEFAULT,
            all),
        Explanation.of(
            DECISION,
            Readings.DEFAULT,
            List.of(all.get(0), statement(Bar.PROVIDER_BANNED, Verdict.CLEARED))));
  }

  @Test
  void aFactThatIsNotThereIsEmpty() {
    Statement statement =
        new Statement(
            Bar.ANNUAL_LIMIT,
            Verdict.HOLDS,
            Evidence.of("").with("cap", 3),
            Bar.ANNUAL_LIMIT.clauses(),
            Set.of(),
            Optional.empty(),
            List.of());
    assertThat(statement.fact("cap")).contains(3);
    assertThat(statement.fact("place")).isEmpty();
    assertThat(statement).hasToString("ANNUAL_LIMIT HOLDS {cap=3}");
    assertThat(Matter.YEAR.clauses()).containsExactly(Clause.C2_6);
  }
}
