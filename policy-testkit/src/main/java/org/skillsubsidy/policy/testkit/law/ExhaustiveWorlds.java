package org.skillsubsidy.policy.testkit.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.skillsubsidy.policy.model.SubsidyCalculator;
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
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.ClaimId;
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
import org.skillsubsidy.policy.model.terms.CapWindow;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.model.terms.ReadingChoice;
import org.skillsubsidy.policy.model.terms.Readings;
import org.skillsubsidy.policy.testkit.arbitrary.Identities;
import org.skillsubsidy.policy.testkit.oracle.ReferenceCalculator;

/** Small worlds in which no combination is left out. */
final class ExhaustiveWorlds {

  private static final TraineeId TRAINEE = Identities.pseudonym(0);
  private static final TrainingHistory NOTHING = TrainingHistory.empty(TRAINEE);
  private static final Occupation WELDER = Occupation.parse("2015:6-18-02-04");
  private static final Occupation CARER = Occupation.parse("2015:4-10-01-01");

  private static final List<Set<TraineeGroup>> GROUPS =
      List.of(
          EnumSet.of(TraineeGroup.RURAL_MIGRANT_WORKER),
          EnumSet.of(TraineeGroup.ENTERPRISE_EMPLOYEE),
          EnumSet.of(TraineeGroup.POOR_LABOURER),
          EnumSet.of(TraineeGroup.POOR_HOUSEHOLD_CHILD),
          EnumSet.of(TraineeGroup.VETERAN),
          EnumSet.of(TraineeGroup.ENTERPRISE_EMPLOYEE, TraineeGroup.DISABLED),
          EnumSet.of(TraineeGroup.ENTERPRISE_EMPLOYEE, TraineeGroup.POOR_LABOURER),
          EnumSet.of(TraineeGroup.ENTERPRISE_EMPLOYEE, TraineeGroup.VETERAN));

  private ExhaustiveWorlds() {}

  /** A calculator and the reference under the same terms. */
  private record Pair(SubsidyCalculator calculator, ReferenceCalculator reference) {

    void compare(SubsidyClaim claim, TrainingHistory history) {
      ReferenceLaws.compare(
          claim, calculator.decide(claim, history), reference.decide(claim, history));
    }
  }

  private static List<Pair> pairs(
      Function<PolicyTimeline, SubsidyCalculator> calculators, List<PolicyTerms> allTerms) {
    return allTerms.stream()
        .map(PolicyTimeline::of)
        .map(each -> new Pair(calculators.apply(each), ReferenceCalculator.of(each)))
        .toList();
  }

  /** The plan's terms, and with each other choice of each of the readings. */
  private static List<PolicyTerms> eachChoiceOf(Set<Reading> readings) {
    List<PolicyTerms> all = new ArrayList<>();
    all.add(PolicyTerms.PLAN);
    for (Reading reading : readings) {
      for (ReadingChoice choice : reading.choices()) {
        if (choice != reading.defaultChoice()) {
          all.add(PolicyTerms.builder().readings(Readings.DEFAULT.with(choice)).build());
        }
      }
    }
    return all;
  }

  static long entitlements(Function<PolicyTimeline, SubsidyCalculator> calculators) {
    List<Pair> pairs = pairs(calculators, eachChoiceOf(EnumSet.allOf(Reading.class)));
    Provider provider = provider().build();
    LocalDate end = LocalDate.of(2019, 8, 20);
    long cases = 0;
    for (Set<TraineeGroup> groups : GROUPS) {
      Trainee trainee = trainee(groups);
      for (TrainingType type : TrainingType.values()) {
        for (Optional<CertificateLevel> target : levels()) {
          for (TuitionBearer bearer : TuitionBearer.values()) {
            for (long tuition : new long[] {0, 999_99, 1_000_01}) {
              Training training =
                  training(end)
                      .type(type)
                      .targetLevel(target)
                      .tuitionBorneBy(bearer)
                      .tuitionFen(tuition)
                      .provider(provider)
                      .build();
              for (Optional<Certificate> certificate : certificates(training)) {
                SubsidyClaim claim = claim(trainee, training, certificate);
                for (Pair pair : pairs) {
                  pair.compare(claim, NOTHING);
                  cases++;
                }
              }
            }
          }
        }
      }
    }
    return cases;
  }

  private static List<Optional<CertificateLevel>> levels() {
    List<Optional<CertificateLevel>> levels = new ArrayList<>();
    levels.add(Optional.empty());
    for (CertificateLevel level : CertificateLevel.values()) {
      levels.add(Optional.of(level));
    }
    return levels;
  }

  /** None; one that is right; one for each thing that can be wrong; one of each other level. */
  private static List<Optional<Certificate>> certificates(Training training) {
    CertificateLevel right = training.targetLevel().orElse(CertificateLevel.JUNIOR);
    LocalDate first = LocalDate.of(2019, 7, 1);
    List<Certificate.Builder> certificates = new ArrayList<>();
    certificates.add(certificate(right).issuedOn(first));
    certificates.add(certificate(right).issuedOn(first.minusDays(1)));
    certificates.add(certificate(right).examFeeFen(1));
    certificates.add(certificate(right).occupation(CARER));
    certificates.add(certificate(right).examOrganisedBy(ExamOrganiser.EMPLOYER));
    certificates.add(certificate(right).examFeeFen(1).occupation(CARER).issuedOn(first));
    certificates.add(certificate(CertificateLevel.SPECIAL_ABILITY));
    certificates.add(certificate(CertificateLevel.INTERMEDIATE));
    certificates.add(certificate(CertificateLevel.SENIOR));
    List<Optional<Certificate>> all = new ArrayList<>();
    all.add(Optional.empty());
    certificates.forEach(each -> all.add(Optional.of(each.build())));
    return all;
  }

  static long bars(Function<PolicyTimeline, SubsidyCalculator> calculators) {
    List<Pair> pairs = pairs(calculators, eachChoiceOf(EnumSet.allOf(Reading.class)));
    List<LocalDate> ends =
        List.of(
            LocalDate.of(2018, 12, 31),
            LocalDate.of(2019, 1, 1),
            LocalDate.of(2019, 12, 31),
            LocalDate.of(2020, 1, 1),
            LocalDate.of(2021, 12, 31),
            LocalDate.of(2022, 1, 1));
    List<Trainee> trainees =
        List.of(
            trainee(EnumSet.of(TraineeGroup.POOR_LABOURER)),
            trainee(EnumSet.of(TraineeGroup.PRISONER)));
    long cases = 0;
    for (LocalDate end : ends) {
      for (Provider provider : providers(training(end).build().start())) {
        for (Listing listing : Listing.values()) {
          for (boolean registered : new boolean[] {true, false}) {
            Training training =
                training(end)
                    .provider(provider)
                    .listing(listing)
                    .realNameRegistered(registered)
                    .build();
            for (Trainee trainee : trainees) {
              SubsidyClaim claim = claim(trainee, training, Optional.empty());
              for (Pair pair : pairs) {
                pair.compare(claim, NOTHING);
                cases++;
              }
            }
          }
        }
      }
    }
    return cases;
  }

  private static List<Provider> providers(LocalDate start) {
    List<Optional<LocalDate>> bans =
        List.of(
            Optional.empty(),
            Optional.of(start.minusDays(1)),
            Optional.of(start),
            Optional.of(start.plusDays(1)));
    List<Set<Occupation>> licences = List.of(Set.of(), Set.of(WELDER), Set.of(CARER));
    List<Provider> providers = new ArrayList<>();
    for (ProviderKind kind : ProviderKind.values()) {
      for (Admission admission : Admission.values()) {
        for (Optional<LocalDate> ban : bans) {
          for (Set<Occupation> licence : licences) {
            providers.add(
                provider()
                    .kind(kind)
                    .admission(admission)
                    .bannedFrom(ban)
                    .licensedOccupations(licence)
                    .build());
          }
        }
      }
    }
    return providers;
  }

  static long histories(Function<PolicyTimeline, SubsidyCalculator> calculators) {
    List<PolicyTerms> terms =
        eachChoiceOf(
            EnumSet.of(Reading.R1, Reading.R2, Reading.R3, Reading.R6, Reading.R7, Reading.R8));
    terms.add(PolicyTerms.builder().capWindow(CapWindow.LIFETIME).build());
    List<Pair> pairs = pairs(calculators, terms);
    List<SubsidyClaim> claims = claimsThatHistoryTouches();
    long cases = 0;
    for (TrainingHistory history : everyHistory()) {
      for (SubsidyClaim claim : claims) {
        for (Pair pair : pairs) {
          pair.compare(claim, history);
          cases++;
        }
      }
    }
    return cases;
  }

  private static List<SubsidyClaim> claimsThatHistoryTouches() {
    List<Trainee> trainees =
        List.of(
            trainee(EnumSet.of(TraineeGroup.POOR_LABOURER)),
            trainee(EnumSet.of(TraineeGroup.ENTERPRISE_EMPLOYEE)));
    List<SubsidyClaim> claims = new ArrayList<>();
    for (Trainee trainee : trainees) {
      for (Occupation occupation : List.of(WELDER, CARER)) {
        for (int year : new int[] {2019, 2020}) {
          for (String training : List.of("t0", "t9")) {
            Training.Builder plain =
                training(LocalDate.of(year, 12, 20))
                    .start(LocalDate.of(2019, 12, 1))
                    .type(TrainingType.PRE_JOB)
                    .id(TrainingId.parse(training))
                    .occupation(occupation);
            claims.add(claim(trainee, plain.build(), Optional.empty()));
            for (String number : List.of("S0", "S9")) {
              Optional<Certificate> certificate =
                  Optional.of(
                      certificate(CertificateLevel.JUNIOR)
                          .occupation(occupation)
                          .number(CertificateNumber.parse(number))
                          .issuedOn(LocalDate.of(2020, 12, 21))
                          .build());
              claims.add(claim(trainee, plain.build(), certificate));
              Training.Builder levelled = Training.builder().from(plain.build());
              for (CertificateLevel level :
                  List.of(CertificateLevel.JUNIOR, CertificateLevel.INTERMEDIATE)) {
                claims.add(claim(trainee, levelled.targetLevel(level).build(), certificate));
              }
            }
          }
        }
      }
    }
    return claims;
  }

  /** One of the trainings that histories are made of. */
  private record Earlier(Occupation occupation, Optional<CertificateLevel> level, int year) {

    /** What is paid, the place and the ids depend on how many trainings came before. */
    OutsideTraining at(int place) {
      OutsideTraining.Builder training =
          OutsideTraining.builder()
              .year(year)
              .provider(Identities.organisation(101))
              .trainingId(TrainingId.parse("t" + place))
              .occupation(occupation)
              .level(level)
              .trainingEnd(LocalDate.of(year, 6, 30))
              .paidFen(paid(place));
      if (place % 2 == 1) {
        training.slot(place);
      }
      return training.certificateNumber(CertificateNumber.parse("S" + place)).build();
    }

    private static Map<SubsidyKind, Long> paid(int place) {
      return switch (place) {
        case 0 -> Map.of(SubsidyKind.WORKER_TRAINING, 400_00L, SubsidyKind.CERTIFICATE, 300_00L);
        case 1 -> Map.of(SubsidyKind.ENTERPRISE_TRAINING, 300_00L);
        case 2 -> Map.of(SubsidyKind.WORKER_TRAINING, 600_00L);
        default -> Map.of(SubsidyKind.CERTIFICATE, 150_00L);
      };
    }
  }

  /** Every history of up to four trainings, over two occupations, two levels and two years. */
  private static List<TrainingHistory> everyHistory() {
    List<Earlier> kinds = new ArrayList<>();
    for (Occupation occupation : List.of(WELDER, CARER)) {
      for (int year : new int[] {2019, 2020}) {
        for (CertificateLevel level : List.of(CertificateLevel.JUNIOR, CertificateLevel.SENIOR)) {
          kinds.add(new Earlier(occupation, Optional.of(level), year));
        }
      }
    }
    kinds.add(new Earlier(WELDER, Optional.empty(), 2020));
    List<TrainingHistory> histories = new ArrayList<>();
    extend(kinds, 0, NOTHING, 4, histories);
    return histories;
  }

  private static void extend(
      List<Earlier> kinds,
      int from,
      TrainingHistory history,
      int room,
      List<TrainingHistory> histories) {
    histories.add(history);
    for (int kind = from; room > 0 && kind < kinds.size(); kind++) {
      TrainingHistory longer = history.with(kinds.get(kind).at(history.entries().size()));
      extend(kinds, kind, longer, room - 1, histories);
    }
  }

  private static Trainee trainee(Set<TraineeGroup> groups) {
    return Trainee.builder()
        .id(TRAINEE)
        .groups(groups)
        .employer(Identities.organisation(1))
        .build();
  }

  private static Provider.Builder provider() {
    return Provider.builder()
        .code(Identities.organisation(101))
        .kind(ProviderKind.ENTERPRISE)
        .admission(Admission.FILED);
  }

  private static Training.Builder training(LocalDate end) {
    return Training.builder()
        .id(TrainingId.parse("t1"))
        .type(TrainingType.EMPLOYMENT_SKILL)
        .occupation(WELDER)
        .start(end.minusDays(9))
        .end(end)
        .days(8)
        .tuitionFen(700_00)
        .tuitionBorneBy(TuitionBearer.PROVIDER)
        .projectBased(false)
        .provider(provider().build())
        .listing(Listing.CATALOGUE)
        .realNameRegistered(true);
  }

  private static Certificate.Builder certificate(CertificateLevel level) {
    return Certificate.builder()
        .kind(
            level == CertificateLevel.SPECIAL_ABILITY
                ? CertificateKind.SPECIAL_ABILITY
                : CertificateKind.SKILL_LEVEL)
        .level(level)
        .occupation(WELDER)
        .number(CertificateNumber.parse("S1"))
        .issuedOn(LocalDate.of(2020, 1, 10))
        .examOrganisedBy(ExamOrganiser.PROVIDER)
        .examFeeFen(0);
  }

  private static SubsidyClaim claim(
      Trainee trainee, Training training, Optional<Certificate> certificate) {
    return SubsidyClaim.builder()
        .id(ClaimId.parse("c1"))
        .trainee(trainee)
        .training(training)
        .certificate(certificate)
        .submittedOn(training.end().plusDays(30))
        .build();
  }

  static void report(String world, long cases) {
    System.out.println("Exhaustive world of " + world + ": " + cases + " cases");
  }
}
