package org.skillsubsidy.policy.testkit.law;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.identity.TrainingId;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.CertificateKind;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.ProviderKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.plan.TrainingType;
import org.skillsubsidy.policy.testkit.arbitrary.Identities;

/** A claim that takes one combination of facts after another. */
final class ClaimDraft {

  static final TraineeId TRAINEE = Identities.pseudonym(0);
  static final OrganisationCode PROVIDER = Identities.organisation(101);
  static final Occupation WELDER = Occupation.parse("2015:6-18-02-04");
  static final Occupation CARER = Occupation.parse("2015:4-10-01-01");

  private static final OrganisationCode EMPLOYER = Identities.organisation(1);

  Set<TraineeGroup> groups = EnumSet.of(TraineeGroup.POOR_LABOURER);
  TrainingType type = TrainingType.EMPLOYMENT_SKILL;
  String trainingId = "t9";
  Occupation occupation = WELDER;
  Optional<CertificateLevel> target = Optional.empty();
  LocalDate end = LocalDate.of(2019, 8, 20);
  int calendarDays = 10;
  long tuitionFen = 700_00;
  TuitionBearer bearer = TuitionBearer.PROVIDER;
  Listing listing = Listing.CATALOGUE;
  boolean registered = true;

  ProviderKind providerKind = ProviderKind.ENTERPRISE;
  Admission admission = Admission.FILED;

  /** How many days after the start the provider is banned; null for never. */
  @Nullable Integer bannedAfterDays;

  Set<Occupation> licence = Set.of();

  boolean certified;
  CertificateLevel certificateLevel = CertificateLevel.JUNIOR;
  Occupation certificateOccupation = WELDER;
  String certificateNumber = "S9";
  LocalDate issuedOn = LocalDate.of(2020, 1, 10);
  ExamOrganiser organiser = ExamOrganiser.PROVIDER;
  long examFeeFen;

  /** Takes every combination of one fact of each kind, and tells how many there are. */
  static long everyCombination(
      List<List<Consumer<ClaimDraft>>> kinds, Consumer<SubsidyClaim> visitor) {
    return everyCombination(kinds, 0, new ClaimDraft(), visitor);
  }

  private static long everyCombination(
      List<List<Consumer<ClaimDraft>>> kinds,
      int kind,
      ClaimDraft draft,
      Consumer<SubsidyClaim> visitor) {
    if (kind == kinds.size()) {
      visitor.accept(draft.claim());
      return 1;
    }
    long combinations = 0;
    for (Consumer<ClaimDraft> fact : kinds.get(kind)) {
      fact.accept(draft);
      combinations += everyCombination(kinds, kind + 1, draft, visitor);
    }
    return combinations;
  }

  private SubsidyClaim claim() {
    SubsidyClaim.Builder claim =
        SubsidyClaim.builder()
            .id(ClaimId.parse("c1"))
            .trainee(Trainee.builder().id(TRAINEE).groups(groups).employer(EMPLOYER).build())
            .training(training())
            .submittedOn(end.plusDays(30));
    return certified ? claim.certificate(certificate()).build() : claim.build();
  }

  private Training training() {
    LocalDate start = end.minusDays(calendarDays - 1);
    Provider.Builder provider =
        Provider.builder()
            .code(PROVIDER)
            .kind(providerKind)
            .admission(admission)
            .licensedOccupations(licence);
    if (bannedAfterDays != null) {
      provider.bannedFrom(start.plusDays(bannedAfterDays));
    }
    return Training.builder()
        .id(TrainingId.parse(trainingId))
        .type(type)
        .occupation(occupation)
        .targetLevel(target)
        .start(start)
        .end(end)
        .days(calendarDays - 2)
        .tuitionFen(tuitionFen)
        .tuitionBorneBy(bearer)
        .projectBased(false)
        .provider(provider.build())
        .listing(listing)
        .realNameRegistered(registered)
        .build();
  }

  private Certificate certificate() {
    return Certificate.builder()
        .kind(
            certificateLevel == CertificateLevel.SPECIAL_ABILITY
                ? CertificateKind.SPECIAL_ABILITY
                : CertificateKind.SKILL_LEVEL)
        .level(certificateLevel)
        .occupation(certificateOccupation)
        .number(CertificateNumber.parse(certificateNumber))
        .issuedOn(issuedOn)
        .examOrganisedBy(organiser)
        .examFeeFen(examFeeFen)
        .build();
  }
}
