package org.skillsubsidy.policy.model.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.function.ObjLongConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.value.Attainment;
import org.skillsubsidy.policy.model.value.Fraction;
import org.skillsubsidy.policy.model.value.InvalidFactException;

class TargetTest {

  private static YearFigures year(long trainings, long people, long nonEmployees, long employed) {
    return YearFigures.builder()
        .trainings(trainings)
        .people(people)
        .nonEmployees(nonEmployees)
        .nonEmployeesEmployed(employed)
        .build();
  }

  @Test
  void everyTargetOfThePlanIsThere() {
    assertThat(Target.PLAN.stream().map(TargetTest::text))
        .containsExactly(
            "PEOPLE_TRAINED 2019-2019 1000000",
            "EMPLOYMENT_RATE 2019-2019 1/4",
            "TRAININGS 2020-2020 1000000",
            "EMPLOYMENT_RATE 2020-2020 1/4",
            "TRAININGS 2021-2021 1000000",
            "EMPLOYMENT_RATE 2021-2021 1/4",
            "TRAININGS 2019-2021 3000000",
            "NEW_SKILLED_WORKERS 2019-2021 1500000",
            "SKILLED_SHARE 2019-2021 1/4",
            "NEW_HIGH_SKILLED_WORKERS 2019-2021 450000",
            "HIGH_SKILLED_SHARE 2019-2021 3/10",
            "APPRENTICES 2019-2021 30000");
    assertThat(Target.PLAN.stream().map(Target::kind)).contains(TargetKind.values());
    assertThat(TargetKind.APPRENTICES.clauses()).containsExactly(Clause.C2_1);
    assertThat(TargetKind.TRAININGS.clauses()).containsExactly(Clause.C1);
    assertThat(TargetKind.TRAININGS.term()).isEqualTo("补贴性职业技能培训人次");
  }

  private static String text(Target target) {
    return "%s %d-%d %s"
        .formatted(target.kind(), target.firstYear(), target.lastYear(), target.goal());
  }

  @Test
  void refusesTargetsThatCannotBe() {
    assertThatThrownBy(() -> new Target(TargetKind.TRAININGS, 2021, 2019, Fraction.ONE))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("target.lastYear: '2019' is before the first year, 2021");
    assertThatThrownBy(() -> new Target(TargetKind.PEOPLE_TRAINED, 2019, 2021, Fraction.ONE))
        .hasMessage(
            "target.lastYear: '2021' must be the first year: people of several years cannot be"
                + " added up");
    assertThatThrownBy(() -> Target.ofYear(TargetKind.SKILLED_SHARE, 2019, Fraction.ofPercent(101)))
        .hasMessage("target.goal: '101/100' must be a share from 0 to 1");
    assertThat(Target.ofYear(TargetKind.SKILLED_SHARE, 2019, Fraction.ONE).isYearly()).isTrue();
  }

  static Stream<Arguments> impossibleFigures() {
    return Stream.of(
        impossible("newSkilledWorkers", -1, TargetFigures.Builder::newSkilledWorkers),
        impossible("skilledWorkers", -1, TargetFigures.Builder::skilledWorkers),
        impossible("employedPeople", -1, TargetFigures.Builder::employedPeople),
        impossible("newHighSkilledWorkers", -1, TargetFigures.Builder::newHighSkilledWorkers),
        impossible("highSkilledWorkers", -1, TargetFigures.Builder::highSkilledWorkers),
        impossible("apprentices", -1, TargetFigures.Builder::apprentices),
        impossible("apprentices", 1_000_000_000_001L, TargetFigures.Builder::apprentices));
  }

  private static Arguments impossible(
      String name, long count, ObjLongConsumer<TargetFigures.Builder> figure) {
    return Arguments.of(name, count, figure);
  }

  @ParameterizedTest
  @MethodSource("impossibleFigures")
  void refusesFiguresThatCannotBe(
      String name, long count, ObjLongConsumer<TargetFigures.Builder> figure) {
    TargetFigures.Builder builder = TargetFigures.builder();
    figure.accept(builder, count);
    assertThatThrownBy(builder::build)
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("targetFigures.%s: '%d' must be 0 to 1000000000000", name, count);
  }

  @Test
  void theHighSkilledAreSkilled() {
    TargetFigures.Builder figures = TargetFigures.builder().skilledWorkers(10);
    assertThat(figures.highSkilledWorkers(10).build().highSkilledWorkers()).hasValue(10);
    assertThatThrownBy(() -> figures.highSkilledWorkers(11).build())
        .hasMessage("targetFigures.highSkilledWorkers: '11' is more than skilledWorkers, 10");
    assertThat(TargetFigures.builder().apprentices(1_000_000_000_000L).build().apprentices())
        .isPresent();
  }

  @Test
  void refusesMoreOfAPartThanOfTheWhole() {
    assertThatThrownBy(() -> year(10, 11, 0, 0))
        .hasMessage("yearFigures.people: '11' is more than trainings, 10");
    assertThatThrownBy(() -> year(10, 9, 10, 0))
        .hasMessage("yearFigures.nonEmployees: '10' is more than people, 9");
    assertThatThrownBy(() -> year(10, 9, 8, 9))
        .hasMessage("yearFigures.nonEmployeesEmployed: '9' is more than nonEmployees, 8");
    assertThatThrownBy(() -> year(-1, 0, 0, 0))
        .hasMessage("yearFigures.trainings: '-1' must be 0 to 1000000000000");
    assertThat(year(10, 10, 10, 10).people()).hasValue(10);
    assertThat(YearFigures.builder().people(5).build().trainings()).isEmpty();
  }

  @Test
  void everyKindCitesItsClause() {
    for (TargetKind kind : TargetKind.values()) {
      assertThat(kind.clauses())
          .containsExactly(kind == TargetKind.APPRENTICES ? Clause.C2_1 : Clause.C1);
      assertThat(kind.term()).isNotBlank();
      assertThat(kind.isRatio())
          .isEqualTo(kind.name().endsWith("RATE") || kind.name().endsWith("SHARE"));
    }
  }

  @Test
  void aReportIsByYearAndInAll() {
    TargetProgress yearly =
        new TargetProgress(
            Target.ofYear(TargetKind.TRAININGS, 2020, Fraction.of(10)),
            Optional.of(Fraction.of(7)));
    TargetProgress inAll =
        new TargetProgress(
            new Target(TargetKind.TRAININGS, 2019, 2020, Fraction.of(10)), Optional.empty());
    TargetReport report = new TargetReport(List.of(inAll, yearly));

    assertThat(report.ofYear(2020)).containsExactly(yearly);
    assertThat(report.ofYear(2019)).isEmpty();
    assertThat(report.inAll()).containsExactly(inAll);
    assertThat(yearly.gap()).contains(Fraction.of(3));
    assertThat(yearly.attainment()).isEqualTo(Attainment.NOT_MET);
    assertThat(inAll.gap()).isEmpty();
    assertThat(inAll.attainment()).isEqualTo(Attainment.UNKNOWN);
  }

  @Test
  void figuresAreAddedOneByOne() {
    TargetFigures figures =
        TargetFigures.builder().year(2019, year(4, 3, 2, 1)).apprentices(5).build();
    TargetFigures more = figures.toBuilder().skilledWorkers(6).build();
    assertThat(more.years()).containsOnlyKeys(2019);
    assertThat(more.apprentices()).hasValue(5);
    assertThat(more.skilledWorkers()).hasValue(6);
    assertThat(figures.skilledWorkers()).isEmpty();
  }
}
