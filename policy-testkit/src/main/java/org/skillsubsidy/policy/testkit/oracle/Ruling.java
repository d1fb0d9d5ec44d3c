package org.skillsubsidy.policy.testkit.oracle;

import static org.skillsubsidy.policy.model.plan.TraineeGroup.ENTERPRISE_EMPLOYEE;
import static org.skillsubsidy.policy.model.plan.TraineeGroup.POOR_HOUSEHOLD_CHILD;
import static org.skillsubsidy.policy.model.plan.TraineeGroup.POOR_LABOURER;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skillsubsidy.policy.model.claim.Certificate;
import org.skillsubsidy.policy.model.claim.Listing;
import org.skillsubsidy.policy.model.claim.Provider;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.claim.Training;
import org.skillsubsidy.policy.model.claim.TuitionBearer;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.PayeeKind;
import org.skillsubsidy.policy.model.decision.RepeatKey;
import org.skillsubsidy.policy.model.history.HistoryEntry;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.plan.TrainingType;
import org.skillsubsidy.policy.model.terms.AllowanceReading;
import org.skillsubsidy.policy.model.terms.CapWindow;
import org.skillsubsidy.policy.model.terms.DownwardReading;
import org.skillsubsidy.policy.model.terms.EmployeeReading;
import org.skillsubsidy.policy.model.terms.FlatRatePeriodReading;
import org.skillsubsidy.policy.model.terms.FlatRateReading;
import org.skillsubsidy.policy.model.terms.GroupsReading;
import org.skillsubsidy.policy.model.terms.PayeeRule;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.PoorTuitionReading;
import org.skillsubsidy.policy.model.terms.Readings;
import org.skillsubsidy.policy.model.terms.RepeatReading;
import org.skillsubsidy.policy.model.terms.WorkerCapReading;

/**
 * One claim under the terms that are in force for it, sentence by sentence as the specification has
 * them (sections 3 to 7). Nothing is kept between two questions, so each rule can be read alone.
 */
class Ruling {

  /** What is paid for one kind of subsidy. */
  record Line(SubsidyKind kind, long fen, PayeeKind payee, FundSource fund, Clause clause) {}

  /** What is decided, as far as a decision can rest on a reading. */
  record Result(
      Set<Bar> bars, Set<Denial> denials, List<Line> lines, int year, boolean entersHistory) {}

  final PolicyTerms terms;
  final SubsidyClaim claim;
  final TrainingHistory history;

  Ruling(PolicyTerms terms, SubsidyClaim claim, TrainingHistory history) {
    this.terms = terms;
    this.claim = claim;
    this.history = history;
  }

  /** Decides. "BARRED: a bar applies, nothing is paid" (section 5). */
  final Result result() {
    Set<Bar> bars = bars();
    List<Line> lines = bars.isEmpty() ? lines() : List.of();
    return new Result(bars, denials(), lines, year(), entersHistory(bars, lines));
  }

  // Section 3: bars.

  /** "Every bar is examined, and every one that applies is reported." */
  Set<Bar> bars() {
    Set<Bar> bars = EnumSet.noneOf(Bar.class);
    if (providerBanned()) {
      bars.add(Bar.PROVIDER_BANNED);
    }
    if (providerNotAdmitted()) {
      bars.add(Bar.PROVIDER_NOT_ADMITTED);
    }
    if (outsideLicensedScope()) {
      bars.add(Bar.OUTSIDE_LICENSED_SCOPE);
    }
    if (notListed()) {
      bars.add(Bar.NOT_LISTED);
    }
    if (notRealNameRegistered()) {
      bars.add(Bar.NOT_REAL_NAME_REGISTERED);
    }
    if (trainingAlreadySubsidised()) {
      bars.add(Bar.TRAINING_ALREADY_SUBSIDISED);
    }
    if (annualLimit()) {
      bars.add(Bar.ANNUAL_LIMIT);
    }
    if (repeatedTraining()) {
      bars.add(Bar.REPEATED_TRAINING);
    }
    if (lowerLevelAfterHigher()) {
      bars.add(Bar.LOWER_LEVEL_AFTER_HIGHER);
    }
    return bars;
  }

  /** "The training starts on or after the date from which the provider is banned" (3.9). */
  boolean providerBanned() {
    Optional<LocalDate> from = provider().bannedFrom();
    return from.isPresent() && !training().start().isBefore(from.get());
  }

  /**
   * "ENTERPRISE, VOCATIONAL_SCHOOL, PUBLIC_CENTRE need FILED; TRAINING_INSTITUTION needs TENDER,
   * NEGOTIATION, CONSULTATION or OTHER_COMPETITIVE" (3.7).
   */
  boolean providerNotAdmitted() {
    Set<Admission> ways = terms.admissions().getOrDefault(provider().kind(), Set.of());
    return !ways.contains(provider().admission());
  }

  /** "The provider's licensed occupations are known and lack this one" (3.2). */
  boolean outsideLicensedScope() {
    boolean known = !provider().licensedOccupations().isEmpty();
    return known && !provider().licensedOccupations().contains(training().occupation());
  }

  /** "Listing is UNLISTED" (3.6, 3.7). */
  boolean notListed() {
    return training().listing() == Listing.UNLISTED;
  }

  /** "The training ends on or after 2020-01-01 and is not in the real-name system" (3.4). */
  boolean notRealNameRegistered() {
    return !training().end().isBefore(terms.realNameFrom()) && !training().realNameRegistered();
  }

  /** "The history has this training: same provider and training id" (2.6). */
  boolean trainingAlreadySubsidised() {
    for (HistoryEntry earlier : history.entries()) {
      if (earlier.provider().equals(provider().code())
          && earlier.trainingId().equals(training().id())) {
        return true;
      }
    }
    return false;
  }

  /**
   * "The history has at least 3 trainings in the claim's year (in all, where the window is a
   * lifetime)" (2.6).
   */
  boolean annualLimit() {
    return window().size() >= terms.trainingCap();
  }

  /** "The history has a training of the same occupation at the same level" (2.6, R2). */
  boolean repeatedTraining() {
    for (HistoryEntry earlier : history.entries()) {
      if (sameOccupation(earlier) && repeatsLevelOf(earlier)) {
        return true;
      }
    }
    return false;
  }

  /** R2: "training without a level is not reached", "no level is a level of its own", any level. */
  boolean repeatsLevelOf(HistoryEntry earlier) {
    return switch (readings().repeat()) {
      case OCCUPATION_AND_LEVEL -> level().isPresent() && level().equals(earlier.level());
      case ALSO_UNLEVELLED -> level().equals(earlier.level());
      case OCCUPATION -> true;
    };
  }

  /**
   * "Only under reading R6: the history has a training of the same occupation at a higher level
   * that ended before this one ends" (2.6).
   */
  boolean lowerLevelAfterHigher() {
    if (readings().downward() != DownwardReading.BARRED || level().isEmpty()) {
      return false;
    }
    for (HistoryEntry earlier : history.entries()) {
      if (sameOccupation(earlier)
          && earlier.level().isPresent()
          && earlier.level().get().isAbove(level().get())
          && earlier.trainingEnd().isBefore(training().end())) {
        return true;
      }
    }
    return false;
  }

  /** "An occupation is known by its code and the edition" (section 1). */
  boolean sameOccupation(HistoryEntry earlier) {
    return earlier.occupation().equals(training().occupation());
  }

  /**
   * "A training's level is its target level; where it has none, the level of its certificate if
   * that has no denial; else it has none" (section 3).
   */
  Optional<CertificateLevel> level() {
    if (training().targetLevel().isPresent()) {
      return training().targetLevel();
    }
    return certificateDenials().isEmpty()
        ? claim.certificate().map(Certificate::level)
        : Optional.empty();
  }

  /** R1: "which date puts a training into a year". */
  int year() {
    LocalDate date =
        switch (readings().year()) {
          case TRAINING_END -> training().end();
          case TRAINING_START -> training().start();
          case CERTIFICATE_ISSUE ->
              claim.certificate().isPresent()
                  ? claim.certificate().get().issuedOn()
                  : training().end();
        };
    return date.getYear();
  }

  /**
   * "Every training of the year counts, whatever terms it was decided under. Under a lifetime
   * window every training of the history counts" (section 6).
   */
  List<HistoryEntry> window() {
    return terms.capWindow() == CapWindow.LIFETIME ? history.entries() : entriesOfYear();
  }

  /** "PER_YEAR in R7 and R8 always means R1's year, also under a lifetime window" (section 7). */
  final List<HistoryEntry> entriesOfYear() {
    List<HistoryEntry> ofYear = new ArrayList<>();
    for (HistoryEntry earlier : history.entries()) {
      if (earlier.year() == year()) {
        ofYear.add(earlier);
      }
    }
    return ofYear;
  }

  // Section 4: entitlements.

  /** "Every denial that holds is reported, for a barred claim too." */
  Set<Denial> denials() {
    Set<Denial> denials = EnumSet.noneOf(Denial.class);
    if (enterpriseTrainingApplies()) {
      denials.addAll(enterpriseTrainingDenials());
    }
    if (workerTrainingApplies()) {
      denials.addAll(workerTrainingDenials());
    }
    if (livingAllowanceApplies()) {
      denials.addAll(livingAllowanceDenials());
    }
    denials.addAll(certificateDenials());
    return denials;
  }

  /** What is paid if there is no bar. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    if (enterpriseTrainingApplies() && enterpriseTrainingDenials().isEmpty()) {
      lines.add(enterpriseTrainingLine());
    }
    if (workerTrainingApplies() && workerTrainingDenials().isEmpty()) {
      lines.add(workerTrainingLine());
    }
    if (livingAllowanceApplies() && livingAllowanceDenials().isEmpty()) {
      lines.add(livingAllowanceLine());
    }
    if (certificateDenials().isEmpty()) {
      lines.add(certificateLine());
    }
    return lines;
  }

  /** "Applies when the groups have ENTERPRISE_EMPLOYEE" (2.3). */
  boolean enterpriseTrainingApplies() {
    return groups().contains(ENTERPRISE_EMPLOYEE);
  }

  Set<Denial> enterpriseTrainingDenials() {
    Set<Denial> denials = EnumSet.noneOf(Denial.class);
    // "RATE_NOT_STATED for NEW_APPRENTICESHIP (the plan sets targets for it but no amount)"
    if (rateNotStated()) {
      denials.add(Denial.ENTERPRISE_TRAINING_RATE_NOT_STATED);
    }
    if (!trainingTypeNamed()) {
      denials.add(Denial.ENTERPRISE_TRAINING_TRAINING_TYPE_NOT_NAMED);
    }
    if (certificateRequired()) {
      denials.add(Denial.ENTERPRISE_TRAINING_CERTIFICATE_REQUIRED);
    }
    // R8: "per training, or once per person and year"
    if (readings().flatRatePeriod() == FlatRatePeriodReading.PER_YEAR
        && paidInYear(SubsidyKind.ENTERPRISE_TRAINING) > 0) {
      denials.add(Denial.ENTERPRISE_TRAINING_ALREADY_PAID_THIS_YEAR);
    }
    return denials;
  }

  /** R4: PRE_JOB, SAFETY_SKILL, JOB_TRANSFER, or "ANY_TYPE (except apprenticeship)". */
  boolean trainingTypeNamed() {
    TrainingType type = training().type();
    if (terms.flatRateTypes().contains(type)) {
      return true;
    }
    return readings().flatRate() == FlatRateReading.ANY_TYPE && !rateNotStated();
  }

  /** The plan's one type without an amount is NEW_APPRENTICESHIP (2.1). */
  boolean rateNotStated() {
    return terms.typesWithoutRate().contains(training().type());
  }

  /** "300 yuan, flat, to the employer, from SKILLS_SPECIAL_ACCOUNT" (2.3). */
  Line enterpriseTrainingLine() {
    return new Line(
        SubsidyKind.ENTERPRISE_TRAINING,
        terms.flatRateFen(),
        payee(terms.flatRatePayee()),
        terms.flatRateFund(),
        Clause.C2_3);
  }

  /**
   * "Applies when the groups lack ENTERPRISE_EMPLOYEE"; R12: "WORKER_TRAINING applies to them too
   * where the flat rate is denied; other employees keep the flat rate alone" (2.4).
   */
  boolean workerTrainingApplies() {
    if (!groups().contains(ENTERPRISE_EMPLOYEE)) {
      return true;
    }
    return readings().employee() == EmployeeReading.WORKER_RATE_TOO
        && inGroupOf24Or25()
        && !enterpriseTrainingDenials().isEmpty();
  }

  /** R13: "every group is one of 2.4's, for R12 too". */
  boolean inGroupOf24Or25() {
    if (readings().groups() == GroupsReading.ANY_GROUP) {
      return true;
    }
    return !Collections.disjoint(groups(), terms.workerGroups()) || inGroupOf25();
  }

  boolean inGroupOf25() {
    return !Collections.disjoint(groups(), terms.poorGroups());
  }

  Set<Denial> workerTrainingDenials() {
    Set<Denial> denials = EnumSet.noneOf(Denial.class);
    // "when no group is from 2.4 or 2.5 (R13; 2.4's last paragraph)"
    if (!inGroupOf24Or25()) {
      denials.add(Denial.WORKER_TRAINING_LEFT_TO_SEPARATE_MEASURES);
    }
    if (rateNotStated()) {
      denials.add(Denial.WORKER_TRAINING_RATE_NOT_STATED);
    }
    // "NO_TUITION when it is zero"
    if (training().tuitionFen() == 0) {
      denials.add(Denial.WORKER_TRAINING_NO_TUITION);
    }
    if (certificateRequired()) {
      denials.add(Denial.WORKER_TRAINING_CERTIFICATE_REQUIRED);
    }
    // R7: "when the year's worker training already reached the cap, whatever else is wrong"
    if (readings().workerCap() == WorkerCapReading.PER_YEAR
        && !tuitionAtCost()
        && paidInYear(SubsidyKind.WORKER_TRAINING) >= terms.workerCapFen()) {
      denials.add(Denial.WORKER_TRAINING_NO_ROOM_UNDER_CAP);
    }
    return denials;
  }

  /** R11: "AT_COST (groups of 2.5: no cap and so no NO_ROOM_UNDER_CAP, clause 2.5)". */
  boolean tuitionAtCost() {
    return readings().poorTuition() == PoorTuitionReading.AT_COST && inGroupOf25();
  }

  /** "The tuition, at most 1,000 yuan (R7, R11); from EMPLOYMENT_SUBSIDY_FUND" (2.4). */
  Line workerTrainingLine() {
    return new Line(
        SubsidyKind.WORKER_TRAINING,
        workerTrainingFen(),
        payee(terms.workerPayee()),
        terms.workerFund(),
        tuitionAtCost() ? Clause.C2_5 : Clause.C2_4);
  }

  long workerTrainingFen() {
    long tuition = training().tuitionFen();
    if (tuitionAtCost()) {
      return tuition;
    }
    // R7, PER_YEAR: "the line is cut to what is left"
    long left =
        switch (readings().workerCap()) {
          case PER_TRAINING -> terms.workerCapFen();
          case PER_YEAR -> terms.workerCapFen() - paidInYear(SubsidyKind.WORKER_TRAINING);
        };
    return Math.min(tuition, left);
  }

  /** "Applies when the groups have POOR_LABOURER (R5)" (2.5). */
  boolean livingAllowanceApplies() {
    return groups().contains(POOR_LABOURER)
        || (readings().allowance() == AllowanceReading.LABOURER_AND_CHILD
            && groups().contains(POOR_HOUSEHOLD_CHILD));
  }

  Set<Denial> livingAllowanceDenials() {
    // "when the trainee bore a tuition that is not zero (2.5 is about free training)"
    boolean charged =
        training().tuitionBorneBy() == TuitionBearer.TRAINEE && training().tuitionFen() != 0;
    return charged ? EnumSet.of(Denial.LIVING_ALLOWANCE_TRAINEE_WAS_CHARGED) : Set.of();
  }

  /** "15 yuan a training day (R10), to the trainee, from EMPLOYMENT_SUBSIDY_FUND" (2.5). */
  Line livingAllowanceLine() {
    return new Line(
        SubsidyKind.LIVING_ALLOWANCE,
        terms.dailyAllowanceFen() * allowanceDays(),
        payee(terms.allowancePayee()),
        terms.allowanceFund(),
        Clause.C2_5);
  }

  /** R10: "days of training, or of the period". */
  long allowanceDays() {
    return switch (readings().allowanceDays()) {
      case TRAINING_DAYS -> training().days();
      case CALENDAR_DAYS -> ChronoUnit.DAYS.between(training().start(), training().end()) + 1;
    };
  }

  /** The denials of the kind that "always applies" (2.6). */
  Set<Denial> certificateDenials() {
    if (claim.certificate().isEmpty()) {
      // "NO_CERTIFICATE (then no other)"
      return EnumSet.of(Denial.CERTIFICATE_NO_CERTIFICATE);
    }
    Certificate certificate = claim.certificate().get();
    Set<Denial> denials = EnumSet.noneOf(Denial.class);
    if (issuedBeforeStart(certificate)) {
      denials.add(Denial.CERTIFICATE_CERTIFICATE_BEFORE_START);
    }
    // "when the terms name no rate for the level"
    if (!terms.certificateRatesFen().containsKey(certificate.level())) {
      denials.add(Denial.CERTIFICATE_RATE_NOT_STATED);
    }
    // "when the trainee was charged a fee"
    if (certificate.examFeeFen() != 0) {
      denials.add(Denial.CERTIFICATE_EXAM_NOT_FREE);
    }
    if (doesNotMatch(certificate)) {
      denials.add(Denial.CERTIFICATE_CERTIFICATE_DOES_NOT_MATCH);
    }
    if (certificateAlreadySubsidised(certificate)) {
      denials.add(Denial.CERTIFICATE_CERTIFICATE_ALREADY_SUBSIDISED);
    }
    return denials;
  }

  /** "When issued before 2019-07-01" (2.6). */
  boolean issuedBeforeStart(Certificate certificate) {
    return certificate.issuedOn().isBefore(terms.certificatesFrom());
  }

  /** "When its occupation differs from the training's, or its level from the target level". */
  boolean doesNotMatch(Certificate certificate) {
    boolean otherOccupation = !certificate.occupation().equals(training().occupation());
    boolean otherLevel =
        training().targetLevel().isPresent()
            && training().targetLevel().get() != certificate.level();
    return otherOccupation || otherLevel;
  }

  /** "When this trainee's history has a paid certificate line for this number". */
  boolean certificateAlreadySubsidised(Certificate certificate) {
    for (HistoryEntry earlier : history.entries()) {
      if (earlier.paidFen(SubsidyKind.CERTIFICATE) > 0
          && earlier.certificateNumber().equals(Optional.of(certificate.number()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "SPECIAL_ABILITY 150, JUNIOR 300, SENIOR 600 yuan; to the employer or the provider, whichever
   * organised the exam; from SKILLS_SPECIAL_ACCOUNT for an enterprise employee, else
   * EMPLOYMENT_SUBSIDY_FUND" (2.6).
   */
  Line certificateLine() {
    Certificate certificate = claim.certificate().orElseThrow();
    return new Line(
        SubsidyKind.CERTIFICATE,
        terms.certificateRatesFen().getOrDefault(certificate.level(), 0L),
        payee(terms.certificatePayee()),
        groups().contains(ENTERPRISE_EMPLOYEE)
            ? terms.employeeCertificateFund()
            : terms.certificateFund(),
        Clause.C2_6);
  }

  /** R9: which trainings need "a certificate that matches" (2.6, 3.1). */
  boolean certificateRequired() {
    Optional<CertificateLevel> target = training().targetLevel();
    boolean wanted =
        switch (readings().certificateBasis()) {
          case HIGH_SKILLED -> target.isPresent() && target.get().isHighSkilled();
          case EVERY_LEVEL -> target.isPresent();
          case NEVER -> false;
        };
    // "no CERTIFICATE_DOES_NOT_MATCH, whatever else is wrong with it"
    boolean matches = claim.certificate().isPresent() && !doesNotMatch(claim.certificate().get());
    return wanted && !matches;
  }

  final long paidInYear(SubsidyKind kind) {
    long paid = 0;
    for (HistoryEntry earlier : entriesOfYear()) {
      paid += earlier.paidFen(kind);
    }
    return paid;
  }

  private PayeeKind payee(PayeeRule rule) {
    return switch (rule) {
      case TRAINEE -> PayeeKind.TRAINEE;
      case EMPLOYER -> PayeeKind.EMPLOYER;
      case PROVIDER -> PayeeKind.PROVIDER;
      case TUITION_BEARER ->
          switch (training().tuitionBorneBy()) {
            case TRAINEE -> PayeeKind.TRAINEE;
            case EMPLOYER -> PayeeKind.EMPLOYER;
            case PROVIDER -> PayeeKind.PROVIDER;
          };
      case EXAM_ORGANISER ->
          switch (claim.certificate().orElseThrow().examOrganisedBy()) {
            case EMPLOYER -> PayeeKind.EMPLOYER;
            case PROVIDER -> PayeeKind.PROVIDER;
          };
    };
  }

  // Sections 5 and 6: what stays in the history.

  /** R3: "only a PAYABLE decision enters", or "also a training for which nothing was payable". */
  boolean entersHistory(Set<Bar> bars, List<Line> lines) {
    return switch (readings().quota()) {
      case PAYABLE -> !lines.isEmpty();
      case NOT_BARRED -> bars.isEmpty();
    };
  }

  /**
   * "The smallest number from 1 that no training of the history holds in that window"; "entries
   * that come from outside without a slot get the free ones".
   */
  int slot() {
    Set<Integer> held = new HashSet<>();
    for (HistoryEntry earlier : window()) {
      earlier.slot().ifPresent(held::add);
    }
    for (HistoryEntry earlier : window()) {
      if (earlier.slot().isEmpty()) {
        held.add(smallestFree(held));
      }
    }
    return smallestFree(held);
  }

  private static int smallestFree(Set<Integer> held) {
    int number = 1;
    while (held.contains(number)) {
      number++;
    }
    return number;
  }

  /** "What R2 makes the ban's key; absent where the ban does not reach" (section 5). */
  final RepeatKey repeatKey() {
    if (readings().repeat() == RepeatReading.OCCUPATION) {
      return RepeatKey.ANY_LEVEL;
    }
    if (level().isPresent()) {
      return RepeatKey.LEVEL;
    }
    return readings().repeat() == RepeatReading.ALSO_UNLEVELLED
        ? RepeatKey.NO_LEVEL
        : RepeatKey.ABSENT;
  }

  private Readings readings() {
    return terms.readings();
  }

  private Training training() {
    return claim.training();
  }

  private Provider provider() {
    return claim.training().provider();
  }

  private Set<TraineeGroup> groups() {
    return claim.trainee().groups();
  }
}
