package org.skillsubsidy.policy.rules.estimate;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.claim.Certificate;
import org.skillsubsidy.policy.model.claim.CertificateNumber;
import org.skillsubsidy.policy.model.claim.ExamOrganiser;
import org.skillsubsidy.policy.model.claim.Listing;
import org.skillsubsidy.policy.model.claim.Provider;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.claim.Trainee;
import org.skillsubsidy.policy.model.claim.Training;
import org.skillsubsidy.policy.model.claim.TuitionBearer;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.identity.TrainingId;
import org.skillsubsidy.policy.model.occupation.ClassificationEdition;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.CertificateKind;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.ProviderKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.plan.TrainingType;
import org.skillsubsidy.policy.model.value.SmallEnumSet;
import org.skillsubsidy.policy.rules.examination.Unused;

/** The facts of one claim while all that they can be is tried. What is not set is plain. */
final class Draft {

  /** An organisation that nobody has: no amount and no bar depends on who it is. */
  static final OrganisationCode NOBODY = OrganisationCode.parse("91350100M000100Y43");

  private final TrainingHistory history;
  private final ClaimId id;
  private @Nullable Trainee trainee;
  private @Nullable Training training;

  Set<TraineeGroup> groups = Set.of(TraineeGroup.UNEMPLOYED);
  TrainingId trainingId;
  TrainingType type = TrainingType.EMPLOYMENT_SKILL;
  Occupation occupation = Unused.occupation(ClassificationEdition.EDITION_2015, Set.of());
  @Nullable CertificateLevel target;
  LocalDate start = LocalDate.EPOCH;
  LocalDate end = LocalDate.EPOCH;
  int days = 1;
  long tuitionFen;
  TuitionBearer bearer = TuitionBearer.PROVIDER;
  OrganisationCode provider = NOBODY;
  ProviderKind kind = ProviderKind.ENTERPRISE;
  Admission admission = Admission.FILED;
  @Nullable LocalDate bannedFrom;
  Set<Occupation> licensed = Set.of();
  Listing listing = Listing.CATALOGUE;
  boolean registered = true;
  boolean certified;
  CertificateLevel level = CertificateLevel.JUNIOR;
  Occupation certificateOccupation = occupation;
  CertificateNumber number;
  LocalDate issued = LocalDate.EPOCH;
  long feeFen;

  Draft(TrainingHistory history) {
    this.history = history;
    id = Unused.claimId(history);
    trainingId = Unused.trainingId(history);
    number = Unused.certificateNumber(history);
  }

  @SuppressWarnings("unchecked")
  void setGroups(Set<?> groups) {
    this.groups = (Set<TraineeGroup>) groups;
  }

  /**
   * Makes trainee and training of the facts as they are now, for all claims until the next time.
   */
  void settleTraining() {
    trainee =
        Trainee.builder()
            .id(history.trainee())
            .groups(SmallEnumSet.copyOf(TraineeGroup.values(), groups))
            .employer(NOBODY)
            .build();
    training = training();
  }

  SubsidyClaim claim() {
    SubsidyClaim.Builder claim =
        SubsidyClaim.builder()
            .id(id)
            .trainee(Objects.requireNonNull(trainee))
            .training(Objects.requireNonNull(training))
            .submittedOn(end);
    return certified ? claim.certificate(certificate()).build() : claim.build();
  }

  private Training training() {
    return Training.builder()
        .id(trainingId)
        .type(type)
        .occupation(occupation)
        .targetLevel(Optional.ofNullable(target))
        .start(start)
        .end(end)
        .days(days)
        .tuitionFen(tuitionFen)
        .tuitionBorneBy(bearer)
        .projectBased(false)
        .provider(
            Provider.builder()
                .code(provider)
                .kind(kind)
                .admission(admission)
                .bannedFrom(Optional.ofNullable(bannedFrom))
                .licensedOccupations(licensed)
                .build())
        .listing(listing)
        .realNameRegistered(registered)
        .build();
  }

  private Certificate certificate() {
    return Certificate.builder()
        .kind(
            level == CertificateLevel.SPECIAL_ABILITY
                ? CertificateKind.SPECIAL_ABILITY
                : CertificateKind.SKILL_LEVEL)
        .level(level)
        .occupation(certificateOccupation)
        .number(number)
        .issuedOn(issued)
        .examOrganisedBy(ExamOrganiser.PROVIDER)
        .examFeeFen(feeFen)
        .build();
  }
}
