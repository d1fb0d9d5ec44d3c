package org.skillsubsidy.benchmarks.inhouse;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.claim.ExamOrganiser;
import org.skillsubsidy.policy.model.claim.Listing;
import org.skillsubsidy.policy.model.claim.TuitionBearer;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.PayeeKind;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.ProviderKind;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.plan.TrainingType;

/** Why not, by the plan's own terms and the default readings. */
final class InHouseRules {

  private static final LocalDate FROM = LocalDate.of(2019, 1, 1);
  private static final LocalDate TO = LocalDate.of(2021, 12, 31);
  private static final LocalDate REAL_NAME_FROM = LocalDate.of(2020, 1, 1);
  private static final LocalDate CERTIFICATES_FROM = LocalDate.of(2019, 7, 1);
  private static final int CAP = 3;

  private static final Set<TrainingType> FLAT_RATE_TYPES =
      EnumSet.of(TrainingType.PRE_JOB, TrainingType.SAFETY_SKILL, TrainingType.JOB_TRANSFER);
  private static final Set<TraineeGroup> NAMED_GROUPS =
      EnumSet.range(TraineeGroup.RURAL_MIGRANT_WORKER, TraineeGroup.POOR_HOUSEHOLD_CHILD);
  private static final Set<CertificateLevel> LEVELS_WITH_RATE =
      EnumSet.of(
          CertificateLevel.SPECIAL_ABILITY, CertificateLevel.JUNIOR, CertificateLevel.SENIOR);

  private InHouseRules() {}

  static boolean inForce(InHouseClaim claim) {
    LocalDate end = claim.training().end();
    return !end.isBefore(FROM) && !end.isAfter(TO);
  }

  static Set<Bar> bars(
      InHouseClaim claim, List<InHouseDecision> history, @Nullable CertificateLevel level) {
    Set<Bar> bars = EnumSet.noneOf(Bar.class);
    InHouseClaim.Training training = claim.training();
    InHouseClaim.Provider provider = training.provider();
    if (provider.bannedFrom() != null && !training.start().isBefore(provider.bannedFrom())) {
      bars.add(Bar.PROVIDER_BANNED);
    }
    if (!isAdmitted(provider)) {
      bars.add(Bar.PROVIDER_NOT_ADMITTED);
    }
    if (!provider.licensed().isEmpty() && !provider.licensed().contains(training.occupation())) {
      bars.add(Bar.OUTSIDE_LICENSED_SCOPE);
    }
    if (training.listing() == Listing.UNLISTED) {
      bars.add(Bar.NOT_LISTED);
    }
    if (!training.realName() && !training.end().isBefore(REAL_NAME_FROM)) {
      bars.add(Bar.NOT_REAL_NAME_REGISTERED);
    }
    int inYear = 0;
    for (InHouseDecision earlier : history) {
      InHouseClaim.Training other = earlier.claim().training();
      if (other.id().equals(training.id()) && other.provider().code().equals(provider.code())) {
        bars.add(Bar.TRAINING_ALREADY_SUBSIDISED);
      }
      if (level != null
          && earlier.level() == level
          && other.occupation().equals(training.occupation())) {
        bars.add(Bar.REPEATED_TRAINING);
      }
      if (earlier.year() == training.end().getYear()) {
        inYear++;
      }
    }
    if (inYear >= CAP) {
      bars.add(Bar.ANNUAL_LIMIT);
    }
    return bars;
  }

  private static boolean isAdmitted(InHouseClaim.Provider provider) {
    return provider.kind() == ProviderKind.TRAINING_INSTITUTION
        ? provider.admission() != Admission.FILED && provider.admission() != Admission.NONE
        : provider.admission() == Admission.FILED;
  }

  static Set<Denial> denials(InHouseClaim claim, List<InHouseDecision> history) {
    Set<Denial> denials = EnumSet.noneOf(Denial.class);
    InHouseClaim.Training training = claim.training();
    InHouseClaim.Certificate certificate = claim.certificate();
    Set<TraineeGroup> groups = claim.trainee().groups();
    boolean matches = certificate != null && matches(training, certificate);
    boolean apprenticeship = training.type() == TrainingType.NEW_APPRENTICESHIP;
    boolean certificateMissing =
        training.target() != null && training.target().isHighSkilled() && !matches;
    if (claim.trainee().isEmployee()) {
      if (apprenticeship) {
        denials.add(Denial.ENTERPRISE_TRAINING_RATE_NOT_STATED);
      }
      if (!FLAT_RATE_TYPES.contains(training.type())) {
        denials.add(Denial.ENTERPRISE_TRAINING_TRAINING_TYPE_NOT_NAMED);
      }
      if (certificateMissing) {
        denials.add(Denial.ENTERPRISE_TRAINING_CERTIFICATE_REQUIRED);
      }
    } else {
      if (groups.stream().noneMatch(NAMED_GROUPS::contains)) {
        denials.add(Denial.WORKER_TRAINING_LEFT_TO_SEPARATE_MEASURES);
      }
      if (apprenticeship) {
        denials.add(Denial.WORKER_TRAINING_RATE_NOT_STATED);
      }
      if (training.tuitionFen() == 0) {
        denials.add(Denial.WORKER_TRAINING_NO_TUITION);
      }
      if (certificateMissing) {
        denials.add(Denial.WORKER_TRAINING_CERTIFICATE_REQUIRED);
      }
    }
    if (groups.contains(TraineeGroup.POOR_LABOURER)
        && training.bearer() == TuitionBearer.TRAINEE
        && training.tuitionFen() > 0) {
      denials.add(Denial.LIVING_ALLOWANCE_TRAINEE_WAS_CHARGED);
    }
    if (certificate == null) {
      denials.add(Denial.CERTIFICATE_NO_CERTIFICATE);
      return denials;
    }
    if (certificate.issuedOn().isBefore(CERTIFICATES_FROM)) {
      denials.add(Denial.CERTIFICATE_CERTIFICATE_BEFORE_START);
    }
    if (!LEVELS_WITH_RATE.contains(certificate.level())) {
      denials.add(Denial.CERTIFICATE_RATE_NOT_STATED);
    }
    if (certificate.feeFen() > 0) {
      denials.add(Denial.CERTIFICATE_EXAM_NOT_FREE);
    }
    if (!matches) {
      denials.add(Denial.CERTIFICATE_CERTIFICATE_DOES_NOT_MATCH);
    }
    for (InHouseDecision earlier : history) {
      InHouseClaim.Certificate other = earlier.claim().certificate();
      if (other != null
          && other.number().equals(certificate.number())
          && earlier.pays(SubsidyKind.CERTIFICATE)) {
        denials.add(Denial.CERTIFICATE_CERTIFICATE_ALREADY_SUBSIDISED);
      }
    }
    return denials;
  }

  private static boolean matches(
      InHouseClaim.Training training, InHouseClaim.Certificate certificate) {
    return certificate.occupation().equals(training.occupation())
        && (training.target() == null || training.target() == certificate.level());
  }

  static @Nullable CertificateLevel level(InHouseClaim claim, Set<Denial> denials) {
    if (claim.training().target() != null) {
      return claim.training().target();
    }
    boolean denied = denials.stream().anyMatch(denial -> denial.kind() == SubsidyKind.CERTIFICATE);
    return claim.certificate() == null || denied ? null : claim.certificate().level();
  }

  static boolean isDenied(Set<Denial> denials, SubsidyKind kind) {
    for (Denial denial : denials) {
      if (denial.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  static PayeeKind bearer(InHouseClaim claim) {
    return switch (claim.training().bearer()) {
      case TRAINEE -> PayeeKind.TRAINEE;
      case EMPLOYER -> PayeeKind.EMPLOYER;
      case PROVIDER -> PayeeKind.PROVIDER;
    };
  }

  static PayeeKind organiser(InHouseClaim.Certificate certificate) {
    return certificate.organiser() == ExamOrganiser.EMPLOYER
        ? PayeeKind.EMPLOYER
        : PayeeKind.PROVIDER;
  }

  static FundSource certificateFund(InHouseClaim claim) {
    return claim.trainee().isEmployee()
        ? FundSource.SKILLS_SPECIAL_ACCOUNT
        : FundSource.EMPLOYMENT_SUBSIDY_FUND;
  }

  static int slot(List<InHouseDecision> history, int year) {
    int slot = 1;
    while (isHeld(history, year, slot)) {
      slot++;
    }
    return slot;
  }

  private static boolean isHeld(List<InHouseDecision> history, int year, int slot) {
    for (InHouseDecision earlier : history) {
      if (earlier.year() == year && earlier.slot() == slot) {
        return true;
      }
    }
    return false;
  }
}
