package org.skillsubsidy.policy.rules.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.target.TargetFigures;
import org.skillsubsidy.policy.model.target.YearFigures;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.rules.PolicyCalculator;
import org.skillsubsidy.policy.testkit.arbitrary.World;
import org.skillsubsidy.policy.testkit.arbitrary.WorldGenerator;
import org.skillsubsidy.policy.testkit.fixture.ClaimBuilder;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;

/** 1: what decisions say of 300万人次. */
class Clause1TrainingCounterTest {

  private static YearFigures figures(long trainings, long people, long nonEmployees) {
    return YearFigures.builder()
        .trainings(trainings)
        .people(people)
        .nonEmployees(nonEmployees)
        .build();
  }

  private static List<SubsidyDecision> decide(ClaimBuilder... claims) {
    return PolicyCalculator.DEFAULT
        .decideAll(List.of(claims).stream().map(ClaimBuilder::build).toList())
        .decisions();
  }

  @Test
  void countsTrainingsAndPeopleByYear() {
    // 2019: one employee. 2020: p:a twice, once as an employee, and p:b, who left nothing payable:
    // a veteran without a certificate. 2021: nothing.
    List<SubsidyDecision> decisions =
        decide(
            Fixtures.employeeClaim().trainee("p:c").during("2019-03-04", "2019-03-29"),
            Fixtures.claim().id("C-1").trainee("p:a").trainingId("T-1"),
            Fixtures.employeeClaim()
                .id("C-2")
                .trainee("p:a")
                .trainingId("T-2")
                .occupation(Fixtures.ELECTRICIAN)
                .certificateNumber("N-2")
                .during("2020-05-04", "2020-05-29"),
            Fixtures.claim().trainee("p:b").groups(TraineeGroup.VETERAN).withoutCertificate());

    assertThat(TrainingCounter.DEFAULT.count(decisions, 2019, 2021).years())
        .isEqualTo(Map.of(2019, figures(1, 1, 0), 2020, figures(2, 1, 1), 2021, figures(0, 0, 0)));
    assertThat(TrainingCounter.DEFAULT.count(decisions, 2020, 2020).years())
        .isEqualTo(Map.of(2020, figures(2, 1, 1)));
    assertThat(TrainingCounter.DEFAULT.count(List.of(), 2019, 2019).years())
        .isEqualTo(Map.of(2019, figures(0, 0, 0)));
  }

  @Test
  void aDecisionWithoutTermsCountsNowhere() {
    List<SubsidyDecision> decisions = decide(Fixtures.claim().during("2022-03-07", "2022-04-01"));
    assertThat(TrainingCounter.DEFAULT.count(decisions, 2019, 2022).years().get(2022))
        .isEqualTo(figures(0, 0, 0));
  }

  @Test
  void theYearsAreInOrder() {
    assertThatThrownBy(() -> TrainingCounter.DEFAULT.count(List.of(), 2021, 2020))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("lastYear: '2020' must not be before 2021");
  }

  @Test
  void whatEachYearCountsIsWhatAllCount() {
    WorldGenerator worlds = WorldGenerator.seeded(1);
    for (int i = 0; i < 200; i++) {
      World world = worlds.next();
      List<SubsidyDecision> decisions =
          PolicyCalculator.of(world.timeline())
              .decideAll(world.claims(), world.histories())
              .decisions();
      TargetFigures figures = TrainingCounter.DEFAULT.count(decisions, 2000, 2040);

      long payable = decisions.stream().filter(decision -> decision.totalFen() > 0).count();
      assertThat(
              figures.years().values().stream().mapToLong(y -> y.trainings().orElseThrow()).sum())
          .isEqualTo(payable);
    }
  }
}
