package org.skillsubsidy.policy.model.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.skillsubsidy.policy.model.Samples.certificate;
import static org.skillsubsidy.policy.model.Samples.claim;
import static org.skillsubsidy.policy.model.Samples.trainee;
import static org.skillsubsidy.policy.model.Samples.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.Samples;
import org.skillsubsidy.policy.model.ValueContract;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.value.InvalidFactException;

class SubsidyClaimTest {

  private static final Trainee WITHOUT_EMPLOYER =
      Trainee.builder().id(Samples.traineeId()).groups(TraineeGroup.UNEMPLOYED).build();

  @Test
  void isEqualByItsFactsAndNotByTheirSpelling() {
    ValueContract.assertSame(claim().build(), claim().build());
    ValueContract.assertSame(
        claim().trainee(trainee().id(TraineeId.parse("14010519880229005x")).build()).build(),
        claim().trainee(trainee().id(TraineeId.parse("14010519880229005X")).build()).build());
    ValueContract.assertDifferent(
        claim().build(),
        claim().id(ClaimId.parse("C-0002")).build(),
        claim().trainee(trainee().groups(TraineeGroup.ENTERPRISE_EMPLOYEE).build()).build(),
        claim().training(training().projectBased(true).build()).build(),
        claim().certificate(certificate().examFeeFen(1).build()).build(),
        SubsidyClaim.builder()
            .id(ClaimId.parse("C-0001"))
            .trainee(trainee().build())
            .training(training().build())
            .submittedOn(LocalDate.of(2020, 7, 1))
            .build(),
        claim().submittedOn(LocalDate.of(2020, 7, 2)).build());
  }

  @Test
  void noTextForPeopleHoldsAnIdentityNumber() {
    SubsidyClaim claim =
        claim()
            .certificate(
                certificate().number(CertificateNumber.parse(Samples.IDENTITY_NUMBER)).build())
            .build();

    assertThat(claim.toString())
        .contains(Samples.MASKED_NUMBER)
        .doesNotContain(Samples.IDENTITY_NUMBER);
    assertThat(ConflictingClaimException.message(claim))
        .isEqualTo(
            "claim 'C-0001' of trainee 140105********0012"
                + " is given more than once, with different facts");
    assertThat(new ConflictingClaimException(claim))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(ConflictingClaimException.message(claim));
  }

  @Test
  void isNotSubmittedBeforeTheTrainingStarts() {
    assertThat(claim().submittedOn(LocalDate.of(2020, 6, 1)).build().submittedOn())
        .isEqualTo("2020-06-01");
    assertThatThrownBy(() -> claim().submittedOn(LocalDate.of(2020, 5, 31)).build())
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("claim.submittedOn: '2020-05-31' is before the training's start, 2020-06-01");
  }

  @Test
  void theEmployerWhoBearsTheTuitionIsThere() {
    assertThatThrownBy(() -> claim().trainee(WITHOUT_EMPLOYER).build())
        .isInstanceOf(InvalidFactException.class)
        .hasMessage(
            "training.tuitionBorneBy: 'EMPLOYER' needs an employer, and the trainee has none");
    for (TuitionBearer bearer : List.of(TuitionBearer.TRAINEE, TuitionBearer.PROVIDER)) {
      Training training = training().tuitionBorneBy(bearer).build();
      assertThat(claim().trainee(WITHOUT_EMPLOYER).training(training).build().training())
          .isEqualTo(training);
    }
  }

  @Test
  void theEmployerWhoOrganisedTheExamIsThere() {
    SubsidyClaim.Builder withoutEmployer =
        claim()
            .trainee(WITHOUT_EMPLOYER)
            .training(training().tuitionBorneBy(TuitionBearer.TRAINEE).build());
    Certificate byEmployer = certificate().examOrganisedBy(ExamOrganiser.EMPLOYER).build();

    assertThat(withoutEmployer.build().certificate()).isPresent();
    assertThatThrownBy(() -> withoutEmployer.certificate(byEmployer).build())
        .isInstanceOf(InvalidFactException.class)
        .hasMessage(
            "certificate.examOrganisedBy: 'EMPLOYER' needs an employer, and the trainee has none");
    assertThat(claim().certificate(byEmployer).build().certificate()).contains(byEmployer);
  }

  @Test
  void aCertificateBeforeTheTrainingOrAfterTheSubmissionIsAMatterForTheAudit() {
    for (String day : List.of("1999-12-31", "2020-06-01", "2020-07-02", "2030-01-01")) {
      Certificate issued = certificate().issuedOn(LocalDate.parse(day)).build();
      assertThat(claim().certificate(issued).build().certificate()).contains(issued);
    }
  }

  @Test
  void theCanonicalOrderIsByEndThenSubmissionThenId() {
    List<SubsidyClaim> ordered =
        List.of(
            claimOf("C-2", "2020-06-13", "2020-07-02"),
            claimOf("C-9", "2020-06-14", "2020-06-01"),
            claimOf("C-1", "2020-06-14", "2020-07-01"),
            claimOf("C-10", "2020-06-14", "2020-07-01"),
            claimOf("C-2", "2020-06-14", "2020-07-01"),
            claimOf("c-1", "2020-06-14", "2020-07-01"),
            claimOf("C-0", "2020-06-15", "2020-06-20"));
    Random random = new Random(26);

    for (int i = 0; i < 100; i++) {
      List<SubsidyClaim> shuffled = new ArrayList<>(ordered);
      Collections.shuffle(shuffled, random);
      shuffled.sort(SubsidyClaim.CANONICAL_ORDER);
      assertThat(shuffled).isEqualTo(ordered);
    }
    assertThat(SubsidyClaim.CANONICAL_ORDER.compare(claim().build(), claim().build())).isZero();
  }

  @Test
  void allButTheCertificateIsRequired() {
    assertThatThrownBy(() -> SubsidyClaim.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Cannot build SubsidyClaim, some of required attributes are not set"
                + " [id, trainee, training, submittedOn]");
  }

  private static SubsidyClaim claimOf(String id, String end, String submittedOn) {
    return claim()
        .id(ClaimId.parse(id))
        .training(training().end(LocalDate.parse(end)).build())
        .submittedOn(LocalDate.parse(submittedOn))
        .build();
  }
}
