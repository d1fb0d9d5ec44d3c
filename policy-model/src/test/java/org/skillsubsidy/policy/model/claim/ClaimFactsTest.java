package org.skillsubsidy.policy.model.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.Samples;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.CertificateKind;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.ProviderKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.plan.TrainingType;
import org.skillsubsidy.policy.model.value.DayNumber;

/**
 * The numbers that rules look at say what the claim says: by examples, which the mutants of this
 * module are held against. The law over generated claims stands in the testkit.
 */
class ClaimFactsTest {

  private static final Occupation OTHER = Occupation.parse("2022:6-31-01-03");

  private static SubsidyClaim of(Training.Builder training) {
    return Samples.claim().training(training.build()).build();
  }

  private static SubsidyClaim of(Certificate.Builder certificate) {
    return Samples.claim().certificate(certificate.build()).build();
  }

  private static Training.Builder at(Provider.Builder provider) {
    return Samples.training().provider(provider.build());
  }

  /** Each differs from the first in a few facts. */
  private static Stream<SubsidyClaim> claims() {
    return Stream.of(
        Samples.claim().build(),
        Samples.claim()
            .trainee(
                Trainee.builder()
                    .id(TraineeId.parse("p:1"))
                    .groups(TraineeGroup.VETERAN, TraineeGroup.DISABLED)
                    .build())
            .training(Samples.training().tuitionBorneBy(TuitionBearer.TRAINEE).build())
            .certificate(Optional.empty())
            .build(),
        of(
            Samples.training()
                .type(TrainingType.ENTREPRENEURSHIP)
                .occupation(OTHER)
                .targetLevel(CertificateLevel.SENIOR_TECHNICIAN)
                .listing(Listing.UNLISTED)
                .tuitionBorneBy(TuitionBearer.PROVIDER)
                .realNameRegistered(false)),
        of(Samples.training().targetLevel(CertificateLevel.SPECIAL_ABILITY)),
        of(at(Samples.provider().kind(ProviderKind.ENTERPRISE).admission(Admission.FILED))),
        of(at(Samples.provider().bannedFrom(LocalDate.of(2020, 6, 1)))),
        of(at(Samples.provider().bannedFrom(LocalDate.of(2020, 6, 2)))),
        of(at(Samples.provider().addLicensedOccupations(Samples.occupation()))),
        of(at(Samples.provider().addLicensedOccupations(Occupation.parse("2015:6-31-01-03")))),
        of(Samples.certificate().examFeeFen(1)),
        of(Samples.certificate().examOrganisedBy(ExamOrganiser.EMPLOYER)),
        of(Samples.certificate().level(CertificateLevel.TECHNICIAN).occupation(OTHER)));
  }

  @Test
  void tellOfTheTrainee() {
    claims().forEach(ClaimFactsTest::assertTellsOfTheTrainee);
  }

  private static void assertTellsOfTheTrainee(SubsidyClaim claim) {
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

  @Test
  void tellOfTheTraining() {
    claims().forEach(ClaimFactsTest::assertTellsOfTheTraining);
  }

  private static void assertTellsOfTheTraining(SubsidyClaim claim) {
    Training training = claim.training();
    Provider provider = training.provider();
    ClaimFacts facts = claim.facts();
    assertThat(facts.trainingIdHash()).isEqualTo(training.id().hashCode());
    assertThat(facts.type()).isEqualTo(training.type());
    assertThat(facts.occupation()).isEqualTo(training.occupation().key());
    assertThat(facts.target()).isEqualTo(training.targetLevel().orElse(null));
    assertThat(facts.start()).isEqualTo(DayNumber.of(training.start()));
    assertThat(facts.end()).isEqualTo(DayNumber.of(training.end()));
    assertThat(facts.days()).isEqualTo(10);
    assertThat(facts.calendarDays()).isEqualTo(14);
    assertThat(facts.tuitionFen()).isEqualTo(700_00);
    assertThat(facts.tuitionBorneBy()).isEqualTo(training.tuitionBorneBy());
    assertThat(facts.listing()).isEqualTo(training.listing());
    assertThat(facts.realNameRegistered()).isEqualTo(training.realNameRegistered());
    assertThat(facts.providerKind()).isEqualTo(provider.kind());
    assertThat(facts.providerAdmission()).isEqualTo(provider.admission());
    assertThat(facts.isAtBannedProvider()).isEqualTo(training.isAtBannedProvider());
    assertThat(facts.isOutsideLicensedScope()).isEqualTo(training.isOutsideLicensedScope());
  }

  @Test
  void tellOfTheCertificate() {
    claims().forEach(ClaimFactsTest::assertTellsOfTheCertificate);
  }

  private static void assertTellsOfTheCertificate(SubsidyClaim claim) {
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

  @Test
  void aSpecialAbilityIsALevelAndNoLevelIsNone() {
    SubsidyClaim special =
        of(
            Samples.certificate()
                .kind(CertificateKind.SPECIAL_ABILITY)
                .level(CertificateLevel.SPECIAL_ABILITY));
    assertThat(special.facts().certificateLevel()).isEqualTo(CertificateLevel.SPECIAL_ABILITY);
    assertThat(special.facts().target()).isNull();
  }
}
