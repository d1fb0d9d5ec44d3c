package org.skillsubsidy.policy.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.skillsubsidy.policy.model.claim.Certificate;
import org.skillsubsidy.policy.model.claim.ClaimFacts;
import org.skillsubsidy.policy.model.claim.ExamOrganiser;
import org.skillsubsidy.policy.model.claim.Provider;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.claim.Training;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.value.DayNumber;

/** The numbers that rules look at say what the claim says. */
@Domain(PolicyDomain.class)
class ClaimFactsTest {

  private static final String SEED = "20190703";

  @Property(tries = 2000, seed = SEED)
  void tellOfTheTrainee(@ForAll SubsidyClaim claim) {
    ClaimFacts facts = claim.facts();
    assertThat(facts.trainee()).isEqualTo(claim.trainee().id().key());
    assertThat(facts.groups()).isEqualTo(claim.trainee().groups().bits());
    for (TraineeGroup group : TraineeGroup.values()) {
      assertThat(facts.isOf(group)).isEqualTo(claim.trainee().groups().contains(group));
    }
    assertThat(facts.hasEmployer()).isEqualTo(claim.trainee().employer().isPresent());
    assertThat(facts.claimIdHash()).isEqualTo(claim.id().hashCode());
    assertThat(facts.submittedOn()).isEqualTo(DayNumber.of(claim.submittedOn()));
  }

  @Property(tries = 2000, seed = SEED)
  void tellOfTheTraining(@ForAll SubsidyClaim claim) {
    Training training = claim.training();
    ClaimFacts facts = claim.facts();
    assertThat(facts.trainingIdHash()).isEqualTo(training.id().hashCode());
    assertThat(facts.type()).isEqualTo(training.type());
    assertThat(facts.occupation()).isEqualTo(training.occupation().key());
    assertThat(facts.target()).isEqualTo(training.targetLevel().orElse(null));
    assertThat(facts.start()).isEqualTo(DayNumber.of(training.start()));
    assertThat(facts.end()).isEqualTo(DayNumber.of(training.end()));
    assertThat(facts.days()).isEqualTo(training.days());
    assertThat(facts.calendarDays()).isEqualTo(training.calendarDays());
    assertThat(facts.tuitionFen()).isEqualTo(training.tuitionFen());
    assertThat(facts.tuitionBorneBy()).isEqualTo(training.tuitionBorneBy());
    assertThat(facts.listing()).isEqualTo(training.listing());
    assertThat(facts.realNameRegistered()).isEqualTo(training.realNameRegistered());
  }

  @Property(tries = 2000, seed = SEED)
  void tellOfTheProvider(@ForAll SubsidyClaim claim) {
    Training training = claim.training();
    Provider provider = training.provider();
    ClaimFacts facts = claim.facts();
    assertThat(facts.providerKind()).isEqualTo(provider.kind());
    assertThat(facts.providerAdmission()).isEqualTo(provider.admission());
    assertThat(facts.isAtBannedProvider())
        .isEqualTo(provider.bannedFrom().map(day -> !training.start().isBefore(day)).orElse(false));
    assertThat(facts.isOutsideLicensedScope())
        .isEqualTo(
            !provider.licensedOccupations().isEmpty()
                && !provider.licensedOccupations().contains(training.occupation()));
  }

  @Property(tries = 2000, seed = SEED)
  void tellOfTheCertificate(@ForAll SubsidyClaim claim) {
    Certificate certificate = claim.certificate().orElse(null);
    ClaimFacts facts = claim.facts();
    assertThat(facts.hasCertificate()).isEqualTo(certificate != null);
    if (certificate == null) {
      assertThat(facts.certificateMatches()).isFalse();
      assertThat(facts.certificateLevel()).isNull();
      assertThat(facts.certificateNumberHash()).isZero();
      assertThat(facts.issuedOn()).isEqualTo(facts.end());
      assertThat(facts.isExamCharged()).isFalse();
      assertThat(facts.isExamOrganisedByEmployer()).isFalse();
      return;
    }
    assertThat(facts.certificateMatches()).isEqualTo(certificate.isFor(claim.training()));
    assertThat(facts.certificateLevel()).isEqualTo(certificate.level());
    assertThat(facts.certificateNumberHash()).isEqualTo(certificate.number().hashCode());
    assertThat(facts.issuedOn()).isEqualTo(DayNumber.of(certificate.issuedOn()));
    assertThat(facts.isExamCharged()).isEqualTo(certificate.examFeeFen() > 0);
    assertThat(facts.isExamOrganisedByEmployer())
        .isEqualTo(certificate.examOrganisedBy() == ExamOrganiser.EMPLOYER);
  }

  @Property(tries = 300, seed = SEED)
  void followFromTheClaimAlone(@ForAll SubsidyClaim claim, @ForAll SubsidyClaim other) {
    LocalDate later = claim.submittedOn().plusDays(1);
    SubsidyClaim moved =
        SubsidyClaim.builder()
            .id(other.id())
            .trainee(claim.trainee())
            .training(claim.training())
            .certificate(claim.certificate())
            .submittedOn(later)
            .build();
    assertThat(moved.facts().submittedOn()).isEqualTo(DayNumber.of(later));
    assertThat(moved.facts().claimIdHash()).isEqualTo(other.id().hashCode());
    assertThat(moved.facts().end()).isEqualTo(claim.facts().end());
  }
}
