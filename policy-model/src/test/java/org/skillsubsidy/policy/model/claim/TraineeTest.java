package org.skillsubsidy.policy.model.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.skillsubsidy.policy.model.Samples.trainee;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skillsubsidy.policy.model.Samples;
import org.skillsubsidy.policy.model.ValueContract;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.value.InvalidFactException;

class TraineeTest {

  @Test
  void isEqualByItsFacts() {
    ValueContract.assertSame(trainee().build(), trainee().build());
    ValueContract.assertSame(
        trainee().id(TraineeId.parse("14010519880229005X")).build(),
        trainee().id(TraineeId.parse("14010519880229005x")).build());
    ValueContract.assertDifferent(
        trainee().build(),
        trainee().id(TraineeId.parse("p:4711")).build(),
        trainee().groups(TraineeGroup.ENTERPRISE_EMPLOYEE).build(),
        trainee().employer(OrganisationCode.parse(Samples.PROVIDER)).build(),
        trainee().groups(TraineeGroup.RURAL_MIGRANT_WORKER).build(),
        Trainee.builder()
            .id(Samples.traineeId())
            .groups(TraineeGroup.RURAL_MIGRANT_WORKER)
            .build());
  }

  @Test
  void theOrderOfTheGroupsIsNoFact() {
    Set<TraineeGroup> groups =
        EnumSet.of(TraineeGroup.RURAL_MIGRANT_WORKER, TraineeGroup.ENTERPRISE_EMPLOYEE);

    ValueContract.assertSame(
        trainee()
            .groups(
                TraineeGroup.RURAL_MIGRANT_WORKER,
                TraineeGroup.ENTERPRISE_EMPLOYEE,
                TraineeGroup.RURAL_MIGRANT_WORKER)
            .build(),
        trainee().groups(groups).build());
    assertThat(trainee().build().groups())
        .containsExactly(TraineeGroup.ENTERPRISE_EMPLOYEE, TraineeGroup.RURAL_MIGRANT_WORKER);
  }

  @Test
  void isMaskedForPeople() {
    assertThat(trainee().build())
        .hasToString(
            "Trainee{id=140105********0012, groups=[ENTERPRISE_EMPLOYEE, RURAL_MIGRANT_WORKER],"
                + " employer=91140105MA0H000108}");
  }

  @Test
  void isInAGroup() {
    assertThatThrownBy(() -> trainee().groups(List.of()).build())
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("trainee.groups: '' must name at least one group");
  }

  @ParameterizedTest
  @EnumSource
  void onlyAnEnterpriseEmployeeMustHaveAnEmployer(TraineeGroup group) {
    Trainee.Builder withoutEmployer = Trainee.builder().id(Samples.traineeId()).groups(group);

    if (group == TraineeGroup.ENTERPRISE_EMPLOYEE) {
      assertThatThrownBy(withoutEmployer::build)
          .isInstanceOf(InvalidFactException.class)
          .hasMessage(
              "trainee.employer: '' must not be empty: an enterprise employee has an employer");
    } else {
      assertThat(withoutEmployer.build().employer()).isEmpty();
    }
    assertThat(trainee().groups(group).build().employer()).isPresent();
  }

  @Test
  void idAndGroupsAreRequired() {
    assertThatThrownBy(() -> Trainee.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Cannot build Trainee, some of required attributes are not set [id, groups]");
  }
}
