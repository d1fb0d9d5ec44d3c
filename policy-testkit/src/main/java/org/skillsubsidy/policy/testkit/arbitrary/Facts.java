package org.skillsubsidy.policy.testkit.arbitrary;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skillsubsidy.policy.model.claim.Certificate;
import org.skillsubsidy.policy.model.claim.CertificateNumber;
import org.skillsubsidy.policy.model.claim.ExamOrganiser;
import org.skillsubsidy.policy.model.claim.Listing;
import org.skillsubsidy.policy.model.claim.Provider;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.claim.Trainee;
import org.skillsubsidy.policy.model.claim.Training;
import org.skillsubsidy.policy.model.claim.TuitionBearer;
import org.skillsubsidy.policy.model.history.OutsideTraining;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.identity.TrainingId;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.CertificateKind;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.ProviderKind;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.plan.TrainingType;

/**
 * Makes claims and trainings from choices. Every claim makes the same number of choices, so that
 * changing one leaves the meaning of the others.
 */
final class Facts {

  /** How many choices a claim takes. */
  static final int CLAIM_CHOICES = 64;

  /** How many choices a training from outside takes. */
  static final int OUTSIDE_CHOICES = 16;

  /** The days around which the plan's rules change, a day in mid-year first. */
  static final List<LocalDate> TURNS =
      List.of(
          LocalDate.of(2020, 6, 15),
          LocalDate.of(2019, 12, 31),
          LocalDate.of(2019, 7, 1),
          LocalDate.of(2020, 1, 1),
          LocalDate.of(2021, 1, 1),
          LocalDate.of(2018, 12, 31),
          LocalDate.of(2021, 12, 31),
          LocalDate.of(2019, 1, 1));

  private static final Occupation[] OCCUPATIONS = {
    Occupation.parse("2015:6-18-02-04"),
    Occupation.parse("2022:6-18-02-04"),
    Occupation.parse("2015:4-10-01-01"),
  };
  private static final OrganisationCode[] PROVIDERS = {
    Identities.organisation(101), Identities.organisation(102), Identities.organisation(103),
  };
  private static final OrganisationCode[] EMPLOYERS = {
    Identities.organisation(1), Identities.organisation(2),
  };
  private static final TraineeGroup[] GROUPS = TraineeGroup.values();
  private static final TraineeGroup[] LIKELY_GROUPS = {
    TraineeGroup.RURAL_MIGRANT_WORKER,
    TraineeGroup.ENTERPRISE_EMPLOYEE,
    TraineeGroup.POOR_LABOURER,
    TraineeGroup.POOR_HOUSEHOLD_CHILD,
    TraineeGroup.VETERAN,
    TraineeGroup.ENTERPRISE_EMPLOYEE,
  };
  private static final TrainingType[] TYPES = {
    TrainingType.EMPLOYMENT_SKILL,
    TrainingType.PRE_JOB,
    TrainingType.SAFETY_SKILL,
    TrainingType.JOB_TRANSFER,
    TrainingType.SKILL_UPGRADE,
    TrainingType.LABOUR_PREPARATION,
    TrainingType.ENTREPRENEURSHIP,
    TrainingType.ON_THE_JOB,
    TrainingType.OFF_THE_JOB,
    TrainingType.PRE_JOB,
    TrainingType.SAFETY_SKILL,
    TrainingType.NEW_APPRENTICESHIP,
  };
  private static final CertificateLevel[] LEVELS = {
    CertificateLevel.JUNIOR,
    CertificateLevel.INTERMEDIATE,
    CertificateLevel.SENIOR,
    CertificateLevel.SPECIAL_ABILITY,
    CertificateLevel.TECHNICIAN,
    CertificateLevel.SENIOR_TECHNICIAN,
    CertificateLevel.JUNIOR,
    CertificateLevel.SENIOR,
  };
  private static final Long[] TUITIONS = {
    700_00L, 1_000_00L, 999_99L, 1_000_01L, 0L, 1L, 300_00L, 333_33L, 2_500_00L, 30_000_000_00L, 0L
  };

  private Facts() {}

  /**
   * Makes a claim.
   *
   * @param choices at least {@link #CLAIM_CHOICES}
   * @param place makes ids that are the claim's own
   * @param trainee whose claim it is
   * @param turn the day around which the training ends
   */
  static SubsidyClaim claim(Choices choices, int place, TraineeId trainee, LocalDate turn) {
    Period period = period(choices, turn);
    Trainee who = trainee(choices, trainee);
    Training training = training(choices, place, period, who.employer().isPresent());
    boolean certified = choices.below(4) > 0;
    Certificate certificate =
        certificate(choices, place, training, turn, who.employer().isPresent());
    SubsidyClaim.Builder claim =
        SubsidyClaim.builder()
            .id(ClaimId.parse("c" + place))
            .trainee(who)
            .training(training)
            .submittedOn(
                choices.of(
                    period.end.plusDays(20),
                    period.end,
                    period.start,
                    period.end.plusDays(choices.below(40))));
    return certified ? claim.certificate(certificate).build() : claim.build();
  }

  /** Makes a subsidised training that was decided elsewhere, in a year near the turn. */
  static OutsideTraining outside(Choices choices, LocalDate turn) {
    LocalDate end = turn.plusDays(choices.of(-90, 0, -1, 1, -400));
    OutsideTraining.Builder outside =
        OutsideTraining.builder()
            .year(choices.mostly(8, end.getYear(), end.getYear() - 1, end.getYear() + 1))
            .provider(choices.of(PROVIDERS))
            .trainingId(TrainingId.parse("t" + choices.of("x0", "0", "x1")))
            .occupation(choices.of(OCCUPATIONS))
            .trainingEnd(end);
    int slot = choices.of(1, 2, 3, 100);
    if (choices.oneIn(2)) {
      outside.slot(slot);
    }
    CertificateLevel level = choices.of(LEVELS);
    if (choices.below(4) > 0) {
      outside.level(level);
    }
    Map<SubsidyKind, Long> paid = new HashMap<>();
    SubsidyKind kind = choices.of(SubsidyKind.values());
    long fen = choices.of(300_00L, 1_000_00L, 999_99L, 1L, 600_00L);
    if (choices.below(4) > 0) {
      paid.put(kind, fen);
    }
    if (choices.oneIn(2)) {
      paid.put(SubsidyKind.CERTIFICATE, 150_00L);
    }
    CertificateNumber number = number(choices.of("x0", "0", "x1"));
    if (choices.oneIn(2)) {
      outside.certificateNumber(number);
    }
    return outside.paidFen(paid).build();
  }

  private record Period(LocalDate start, LocalDate end, int days) {}

  private static Period period(Choices choices, LocalDate turn) {
    LocalDate end = turn.plusDays(choices.of(0, 1, -1, choices.below(30), -choices.below(30), 40));
    LocalDate start = end.minusDays(choices.of(9, 0, 1, 19, choices.below(60), 200));
    int calendarDays = (int) (end.toEpochDay() - start.toEpochDay()) + 1;
    int days =
        choices.of(Math.min(calendarDays, 8), calendarDays, 1, 1 + choices.below(calendarDays));
    return new Period(start, end, days);
  }

  private static Trainee trainee(Choices choices, TraineeId id) {
    Set<TraineeGroup> groups = EnumSet.noneOf(TraineeGroup.class);
    groups.add(choices.of(choices.of(LIKELY_GROUPS), choices.of(GROUPS)));
    TraineeGroup second = choices.of(LIKELY_GROUPS);
    TraineeGroup third = choices.of(GROUPS);
    if (choices.oneIn(4)) {
      groups.add(second);
    }
    if (choices.oneIn(6)) {
      groups.add(third);
    }
    Trainee.Builder trainee = Trainee.builder().id(id).groups(groups);
    OrganisationCode employer = choices.of(EMPLOYERS);
    boolean employed = choices.oneIn(4);
    if (employed || groups.contains(TraineeGroup.ENTERPRISE_EMPLOYEE)) {
      trainee.employer(employer);
    }
    return trainee.build();
  }

  private static Training training(Choices choices, int place, Period period, boolean employed) {
    Occupation occupation = choices.of(OCCUPATIONS);
    Training.Builder training =
        Training.builder()
            .id(TrainingId.parse("t" + choices.mostly(8, "" + place, "x0", "x1")))
            .type(choices.of(TYPES))
            .occupation(occupation)
            .start(period.start)
            .end(period.end)
            .days(period.days)
            .tuitionFen(choices.of(TUITIONS))
            .tuitionBorneBy(
                choices.of(
                    TuitionBearer.PROVIDER,
                    employed ? TuitionBearer.EMPLOYER : TuitionBearer.PROVIDER,
                    TuitionBearer.TRAINEE))
            .projectBased(choices.oneIn(2))
            .listing(choices.mostly(4, Listing.CATALOGUE, Listing.REVIEWED, Listing.UNLISTED))
            .realNameRegistered(!choices.oneIn(10))
            .provider(provider(choices, occupation, period));
    CertificateLevel level = choices.of(LEVELS);
    return choices.below(4) > 0 ? training.targetLevel(level).build() : training.build();
  }

  private static Provider provider(Choices choices, Occupation occupation, Period period) {
    ProviderKind kind = choices.of(ProviderKind.values());
    Admission right =
        kind == ProviderKind.TRAINING_INSTITUTION
            ? choices.of(
                Admission.TENDER,
                Admission.NEGOTIATION,
                Admission.CONSULTATION,
                Admission.OTHER_COMPETITIVE)
            : choices.of(Admission.FILED);
    Provider.Builder provider =
        Provider.builder()
            .code(choices.of(PROVIDERS))
            .kind(kind)
            .admission(choices.mostly(8, right, Admission.values()));
    LocalDate bannedFrom =
        choices.of(
            period.end.plusDays(1),
            period.start.plusDays(1),
            period.start,
            period.start.minusDays(1));
    if (choices.oneIn(6)) {
      provider.bannedFrom(bannedFrom);
    }
    Occupation another =
        Occupation.of(occupation.edition(), choices.of("4-03-02-01", "6-18-02-05"));
    if (choices.oneIn(4)) {
      provider.addLicensedOccupations(another);
    }
    if (choices.oneIn(2)) {
      provider.addLicensedOccupations(occupation);
    }
    return provider.build();
  }

  private static Certificate certificate(
      Choices choices, int place, Training training, LocalDate turn, boolean employed) {
    CertificateLevel other = choices.of(LEVELS);
    CertificateLevel level = choices.oneIn(8) ? other : training.targetLevel().orElse(other);
    CertificateKind ladder = choices.of(CertificateKind.SKILL_LEVEL, CertificateKind.QUALIFICATION);
    return Certificate.builder()
        .level(level)
        .kind(level == CertificateLevel.SPECIAL_ABILITY ? CertificateKind.SPECIAL_ABILITY : ladder)
        .occupation(choices.mostly(8, training.occupation(), OCCUPATIONS))
        .number(number(choices.mostly(4, "" + place, "x0", "x1")))
        .issuedOn(
            choices.of(
                training.end(),
                training.end().plusDays(10),
                turn,
                turn.plusDays(1),
                LocalDate.of(2019, 7, 1),
                LocalDate.of(2019, 6, 30),
                training.start().minusDays(1),
                training.end().plusYears(1)))
        .examOrganisedBy(choices.of(ExamOrganiser.PROVIDER, organiser(employed)))
        .examFeeFen(choices.mostly(8, 0L, 1L, 50_00L))
        .build();
  }

  private static ExamOrganiser organiser(boolean employed) {
    return employed ? ExamOrganiser.EMPLOYER : ExamOrganiser.PROVIDER;
  }

  private static CertificateNumber number(String text) {
    return CertificateNumber.parse("S0001" + text);
  }
}
