package org.skillsubsidy.policy.rules.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.target.Target;
import org.skillsubsidy.policy.model.target.TargetFigures;
import org.skillsubsidy.policy.model.target.TargetKind;
import org.skillsubsidy.policy.model.target.TargetProgress;
import org.skillsubsidy.policy.model.target.TargetReport;
import org.skillsubsidy.policy.model.target.YearFigures;
import org.skillsubsidy.policy.model.value.Attainment;
import org.skillsubsidy.policy.model.value.Fraction;

/** 1 and 2.1: each target with goal, actual and gap; a ratio of nothing is unknown, not zero. */
@Cites({Clause.C1, Clause.C2_1})
class Clause1TargetTest {

  /**
   * Figures made up to lie on both sides of every goal:
   *
   * <ul>
   *   <li>2019: 1,000,000 people in 1,050,000 trainings; of 800,000 who are no employees 200,000
   *       found work, a quarter;
   *   <li>2020: 999,999 trainings, one too few; 199,999 of 800,000 found work, 1/800,000 too few;
   *   <li>2021: 1,200,000 trainings; nobody who is no employee took part;
   *   <li>3,249,999 trainings in all; 4,750,000 of 19,000,000 employed are skilled, a quarter;
   *       1,424,999 of those are high-skilled, one less than 30 %.
   * </ul>
   */
  private static final TargetFigures FIGURES =
      TargetFigures.builder()
          .year(2019, year(1_050_000, 1_000_000, 800_000, 200_000))
          .year(2020, year(999_999, 950_000, 800_000, 199_999))
          .year(2021, year(1_200_000, 1_000_000, 0, 0))
          .newSkilledWorkers(1_500_000)
          .skilledWorkers(4_750_000)
          .employedPeople(19_000_000)
          .newHighSkilledWorkers(449_000)
          .highSkilledWorkers(1_424_999)
          .apprentices(31_000)
          .build();

  private static YearFigures year(long trainings, long people, long nonEmployees, long employed) {
    return YearFigures.builder()
        .trainings(trainings)
        .people(people)
        .nonEmployees(nonEmployees)
        .nonEmployeesEmployed(employed)
        .build();
  }

  private static TargetProgress progress(
      TargetFigures figures, TargetKind kind, int first, int last) {
    return TargetCalculator.DEFAULT.assess(figures).progress().stream()
        .filter(
            each ->
                each.target().kind() == kind
                    && each.target().firstYear() == first
                    && each.target().lastYear() == last)
        .findFirst()
        .orElseThrow();
  }

  private static void assertProgress(
      TargetKind kind, int first, int last, String actual, String gap, Attainment attainment) {
    TargetProgress progress = progress(FIGURES, kind, first, last);
    assertThat(progress.actual()).contains(Fraction.parse(actual));
    assertThat(progress.gap()).contains(Fraction.parse(gap));
    assertThat(progress.attainment()).isEqualTo(attainment);
  }

  @Test
  void in2019PeopleCountAndLaterTrainings() {
    assertProgress(TargetKind.PEOPLE_TRAINED, 2019, 2019, "1000000", "0", Attainment.MET);
    assertProgress(TargetKind.TRAININGS, 2020, 2020, "999999", "1", Attainment.NOT_MET);
    assertProgress(TargetKind.TRAININGS, 2021, 2021, "1200000", "0", Attainment.MET);
    assertProgress(TargetKind.TRAININGS, 2019, 2021, "3249999", "0", Attainment.MET);
  }

  @Test
  void aQuarterIsEnoughAndOnePersonLessIsNot() {
    assertProgress(TargetKind.EMPLOYMENT_RATE, 2019, 2019, "1/4", "0", Attainment.MET);
    assertProgress(
        TargetKind.EMPLOYMENT_RATE, 2020, 2020, "199999/800000", "1/800000", Attainment.NOT_MET);
  }

  @Test
  void skillsAtTheEndOf2021() {
    assertProgress(TargetKind.NEW_SKILLED_WORKERS, 2019, 2021, "1500000", "0", Attainment.MET);
    assertProgress(TargetKind.SKILLED_SHARE, 2019, 2021, "1/4", "0", Attainment.MET);
    assertProgress(
        TargetKind.NEW_HIGH_SKILLED_WORKERS, 2019, 2021, "449000", "1000", Attainment.NOT_MET);
    // 3/10 of 4,750,000 is 1,425,000
    assertProgress(
        TargetKind.HIGH_SKILLED_SHARE,
        2019,
        2021,
        "1424999/4750000",
        "1/4750000",
        Attainment.NOT_MET);
  }

  @Test
  void clause21Apprentices() {
    assertProgress(TargetKind.APPRENTICES, 2019, 2021, "31000", "0", Attainment.MET);
    TargetFigures fewer = FIGURES.toBuilder().apprentices(29_999).build();
    assertThat(progress(fewer, TargetKind.APPRENTICES, 2019, 2021).gap()).contains(Fraction.ONE);
  }

  @Test
  void aRatioOfNothingIsUnknown() {
    TargetProgress nobody = progress(FIGURES, TargetKind.EMPLOYMENT_RATE, 2021, 2021);
    assertThat(nobody.actual()).isEmpty();
    assertThat(nobody.gap()).isEmpty();
    assertThat(nobody.attainment()).isEqualTo(Attainment.UNKNOWN);

    TargetFigures noEmployed = FIGURES.toBuilder().employedPeople(0).build();
    assertThat(progress(noEmployed, TargetKind.SKILLED_SHARE, 2019, 2021).attainment())
        .isEqualTo(Attainment.UNKNOWN);
  }

  @Test
  void withoutFiguresEverythingIsUnknown() {
    TargetReport report = TargetCalculator.DEFAULT.assess(TargetFigures.builder().build());
    assertThat(report.progress())
        .hasSize(12)
        .allSatisfy(
            progress -> {
              assertThat(progress.actual()).isEmpty();
              assertThat(progress.gap()).isEmpty();
              assertThat(progress.attainment()).isEqualTo(Attainment.UNKNOWN);
            });
  }

  @Test
  void noTargetsNoReport() {
    TargetReport report = TargetCalculator.of(List.of()).assess(FIGURES);
    assertThat(report.progress()).isEmpty();
  }

  @Test
  void aSumWithAnUnknownYearIsUnknown() {
    TargetFigures twoYears =
        TargetFigures.builder()
            .year(2019, year(3_000_000, 0, 0, 0))
            .year(2020, year(3_000_000, 0, 0, 0))
            .build();
    assertThat(progress(twoYears, TargetKind.TRAININGS, 2019, 2021).attainment())
        .isEqualTo(Attainment.UNKNOWN);
    TargetFigures withoutTrainings =
        twoYears.toBuilder().year(2021, YearFigures.builder().build()).build();
    assertThat(progress(withoutTrainings, TargetKind.TRAININGS, 2019, 2021).attainment())
        .isEqualTo(Attainment.UNKNOWN);
    TargetFigures nothingIn2021 = twoYears.toBuilder().year(2021, year(0, 0, 0, 0)).build();
    assertThat(progress(nothingIn2021, TargetKind.TRAININGS, 2019, 2021).actual())
        .contains(Fraction.of(6_000_000));
  }

  @Test
  void aRatioOverYearsIsTheRatioOfTheSums() {
    Target target = new Target(TargetKind.EMPLOYMENT_RATE, 2019, 2020, Fraction.ofPercent(25));
    TargetProgress progress =
        TargetCalculator.of(List.of(target)).assess(FIGURES).progress().get(0);
    assertThat(progress.actual()).contains(Fraction.of(399_999, 1_600_000));
  }

  @Test
  void theReportIsByYearAndInAll() {
    TargetReport report = TargetCalculator.DEFAULT.assess(FIGURES);
    assertThat(report.ofYear(2019).stream().map(each -> each.target().kind()))
        .containsExactly(TargetKind.PEOPLE_TRAINED, TargetKind.EMPLOYMENT_RATE);
    assertThat(report.ofYear(2021).stream().map(each -> each.target().kind()))
        .containsExactly(TargetKind.TRAININGS, TargetKind.EMPLOYMENT_RATE);
    assertThat(report.ofYear(2022)).isEmpty();
    assertThat(report.inAll().stream().map(each -> each.target().kind()))
        .containsExactly(
            TargetKind.TRAININGS,
            TargetKind.NEW_SKILLED_WORKERS,
            TargetKind.SKILLED_SHARE,
            TargetKind.NEW_HIGH_SKILLED_WORKERS,
            TargetKind.HIGH_SKILLED_SHARE,
            TargetKind.APPRENTICES);
  }

  @Property(seed = "20190101")
  void moreEmployedNeverWidenTheGap(
      @ForAll @IntRange(min = 1, max = 500) int trainees, @ForAll @IntRange(max = 500) int some) {
    int employed = Math.min(some, trainees - 1);
    TargetProgress fewer = employmentRate(trainees, employed);
    TargetProgress more = employmentRate(trainees, employed + 1);

    assertThat(more.gap().orElseThrow()).isLessThanOrEqualTo(fewer.gap().orElseThrow());
    // met if and only if employed / trainees >= 1 / 4
    assertThat(fewer.attainment())
        .isEqualTo(employed * 4 >= trainees ? Attainment.MET : Attainment.NOT_MET);
    assertThat(fewer.gap().orElseThrow().equals(Fraction.ZERO))
        .isEqualTo(fewer.attainment() == Attainment.MET);
  }

  private static TargetProgress employmentRate(int trainees, int employed) {
    TargetFigures figures =
        TargetFigures.builder().year(2019, year(trainees, trainees, trainees, employed)).build();
    return progress(figures, TargetKind.EMPLOYMENT_RATE, 2019, 2019);
  }
}
