package org.skillsubsidy.policy.testkit.law;

import static org.skillsubsidy.policy.testkit.law.ClaimDraft.CARER;
import static org.skillsubsidy.policy.testkit.law.ClaimDraft.WELDER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.SubsidyCalculator;
import org.skillsubsidy.policy.model.claim.CertificateNumber;
import org.skillsubsidy.policy.model.claim.ExamOrganiser;
import org.skillsubsidy.policy.model.claim.Listing;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.claim.TuitionBearer;
import org.skillsubsidy.policy.model.history.OutsideTraining;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.TrainingId;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.Admission;
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
import org.skillsubsidy.policy.testkit.oracle.ReferenceCalculator;

/** Small worlds in which no combination is left out. */
final class ExhaustiveWorlds {

  private static final TrainingHistory NOTHING = TrainingHistory.empty(ClaimDraft.TRAINEE);
  private static final Set<Reading> ALL_READINGS = EnumSet.allOf(Reading.class);

  /** The readings that ask for the history. */
  private static final Set<Reading> HISTORY_READINGS =
      EnumSet.of(Reading.R1, Reading.R2, Reading.R3, Reading.R6, Reading.R7, Reading.R8);

  private static final List<Consumer<ClaimDraft>> GROUPS =
      facts(
          (draft, groups) -> draft.groups = groups,
          EnumSet.of(TraineeGroup.POOR_LABOURER),
          EnumSet.of(TraineeGroup.RURAL_MIGRANT_WORKER),
          EnumSet.of(TraineeGroup.ENTERPRISE_EMPLOYEE),
          EnumSet.of(TraineeGroup.POOR_HOUSEHOLD_CHILD),
          EnumSet.of(TraineeGroup.VETERAN),
          EnumSet.of(TraineeGroup.ENTERPRISE_EMPLOYEE, TraineeGroup.DISABLED),
          EnumSet.of(TraineeGroup.ENTERPRISE_EMPLOYEE, TraineeGroup.POOR_LABOURER),
          EnumSet.of(TraineeGroup.ENTERPRISE_EMPLOYEE, TraineeGroup.VETERAN));

  private static final List<Consumer<ClaimDraft>> LISTINGS =
      facts((draft, listing) -> draft.listing = listing, Listing.values());

  private static final List<Consumer<ClaimDraft>> REGISTERED =
      facts((draft, registered) -> draft.registered = registered, true, false);

  /** None; one that is right; one for each thing that can be wrong; one of each other level. */
  private static final List<Consumer<ClaimDraft>> CERTIFICATES =
      List.of(
          draft -> draft.certified = false,
          certificate(draft -> draft.issuedOn = LocalDate.of(2019, 7, 1)),
          certificate(draft -> draft.issuedOn = LocalDate.of(2019, 6, 30)),
          certificate(draft -> draft.certificateOccupation = CARER),
          certificate(draft -> draft.examFeeFen = 1),
          certificate(draft -> draft.organiser = ExamOrganiser.EMPLOYER),
          certificate(
              draft -> {
                draft.examFeeFen = 1;
                draft.certificateOccupation = CARER;
                draft.issuedOn = LocalDate.of(2019, 6, 30);
              }),
          certificate(draft -> draft.certificateLevel = CertificateLevel.SPECIAL_ABILITY),
          certificate(draft -> draft.certificateLevel = CertificateLevel.INTERMEDIATE),
          certificate(draft -> draft.certificateLevel = CertificateLevel.SENIOR));

  private ExhaustiveWorlds() {}

  @SafeVarargs
  private static <T> List<Consumer<ClaimDraft>> facts(BiConsumer<ClaimDraft, T> set, T... values) {
    List<Consumer<ClaimDraft>> facts = new ArrayList<>();
    for (T value : values) {
      facts.add(draft -> set.accept(draft, value));
    }
    return facts;
  }

  /** A certificate that is right but for what is changed. */
  private static Consumer<ClaimDraft> certificate(Consumer<ClaimDraft> change) {
    return draft -> {
      draft.certified = true;
      draft.certificateLevel = draft.target.orElse(CertificateLevel.JUNIOR);
      draft.certificateOccupation = draft.occupation;
      draft.issuedOn = LocalDate.of(2020, 1, 10);
      draft.organiser = ExamOrganiser.PROVIDER;
      draft.examFeeFen = 0;
      change.accept(draft);
    };
  }

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

  private static long withoutHistory(
      Function<PolicyTimeline, SubsidyCalculator> calculators,
      List<List<Consumer<ClaimDraft>>> kinds) {
    List<Pair> pairs = pairs(calculators, eachChoiceOf(ALL_READINGS));
    return pairs.size()
        * ClaimDraft.everyCombination(
            kinds, claim -> pairs.forEach(pair -> pair.compare(claim, NOTHING)));
  }

  static long entitlements(Function<PolicyTimeline, SubsidyCalculator> calculators) {
    return withoutHistory(
        calculators,
        List.of(
            GROUPS,
            facts((draft, type) -> draft.type = type, TrainingType.values()),
            targets(CertificateLevel.values()),
            facts((draft, bearer) -> draft.bearer = bearer, TuitionBearer.values()),
            facts((draft, fen) -> draft.tuitionFen = fen, 0L, 999_99L, 1_000_01L),
            CERTIFICATES));
  }

  /** No target, or one of the levels. */
  private static List<Consumer<ClaimDraft>> targets(CertificateLevel... levels) {
    List<Consumer<ClaimDraft>> targets = new ArrayList<>();
    targets.add(draft -> draft.target = Optional.empty());
    targets.addAll(facts((draft, level) -> draft.target = Optional.of(level), levels));
    return targets;
  }

  static long bars(Function<PolicyTimeline, SubsidyCalculator> calculators) {
    List<Consumer<ClaimDraft>> bans = new ArrayList<>();
    bans.add(draft -> draft.bannedAfterDays = null);
    bans.addAll(facts((draft, days) -> draft.bannedAfterDays = days, -1, 0, 1));
    return withoutHistory(
        calculators,
        List.of(
            facts((draft, kind) -> draft.providerKind = kind, ProviderKind.values()),
            facts((draft, admission) -> draft.admission = admission, Admission.values()),
            bans,
            facts(
                (draft, licence) -> draft.licence = licence,
                Set.<Occupation>of(),
                Set.of(WELDER),
                Set.of(CARER)),
            LISTINGS,
            REGISTERED,
            facts(
                (draft, end) -> draft.end = end,
                LocalDate.of(2018, 12, 31),
                LocalDate.of(2019, 1, 1),
                LocalDate.of(2019, 12, 31),
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2021, 12, 31),
                LocalDate.of(2022, 1, 1)),
            facts(
                (draft, groups) -> draft.groups = groups,
                EnumSet.of(TraineeGroup.POOR_LABOURER),
                EnumSet.of(TraineeGroup.PRISONER))));
  }

  static long wholeClaims(Function<PolicyTimeline, SubsidyCalculator> calculators) {
    return withoutHistory(
        calculators,
        List.of(
            GROUPS,
            facts(
                (draft, type) -> draft.type = type,
                TrainingType.PRE_JOB,
                TrainingType.ON_THE_JOB,
                TrainingType.NEW_APPRENTICESHIP,
                TrainingType.EMPLOYMENT_SKILL),
            targets(CertificateLevel.JUNIOR, CertificateLevel.SENIOR),
            List.of(payer(TuitionBearer.TRAINEE, 1_000_01), payer(TuitionBearer.EMPLOYER, 0)),
            List.of(
                provider(ProviderKind.ENTERPRISE, Admission.FILED, null),
                provider(ProviderKind.ENTERPRISE, Admission.TENDER, 1),
                provider(ProviderKind.TRAINING_INSTITUTION, Admission.TENDER, 0)),
            LISTINGS,
            REGISTERED,
            facts(
                (draft, end) -> draft.end = end,
                LocalDate.of(2018, 12, 31),
                LocalDate.of(2019, 12, 31),
                LocalDate.of(2020, 1, 1)),
            CERTIFICATES.subList(0, 4)));
  }

  private static Consumer<ClaimDraft> payer(TuitionBearer bearer, long tuitionFen) {
    return draft -> {
      draft.bearer = bearer;
      draft.tuitionFen = tuitionFen;
    };
  }

  private static Consumer<ClaimDraft> provider(
      ProviderKind kind, Admission admission, @Nullable Integer bannedAfterDays) {
    return draft -> {
      draft.providerKind = kind;
      draft.admission = admission;
      draft.bannedAfterDays = bannedAfterDays;
    };
  }

  static long histories(Function<PolicyTimeline, SubsidyCalculator> calculators) {
    List<Pair> pairs = pairs(calculators, termsThatHistoryTouches());
    List<SubsidyClaim> claims = new ArrayList<>();
    long combinations = ClaimDraft.everyCombination(factsThatHistoryTouches(), claims::add);
    List<TrainingHistory> histories = everyHistory();
    for (TrainingHistory history : histories) {
      for (SubsidyClaim claim : claims) {
        pairs.forEach(pair -> pair.compare(claim, history));
      }
    }
    return combinations * histories.size() * pairs.size();
  }

  private static List<PolicyTerms> termsThatHistoryTouches() {
    List<PolicyTerms> terms = eachChoiceOf(HISTORY_READINGS);
    Readings perYear = Readings.DEFAULT.with("R7=PER_YEAR").with("R8=PER_YEAR");
    Readings workerRateToo = perYear.with("R12=WORKER_RATE_TOO").with("R13=ANY_GROUP");
    terms.add(PolicyTerms.builder().capWindow(CapWindow.LIFETIME).build());
    terms.add(PolicyTerms.builder().capWindow(CapWindow.LIFETIME).readings(perYear).build());
    terms.add(PolicyTerms.builder().readings(perYear.with("R11=AT_COST")).build());
    terms.add(PolicyTerms.builder().readings(workerRateToo).build());
    return terms;
  }

  /** The claim's training starts in 2019 in any case, and its certificate is of 2020. */
  private static List<List<Consumer<ClaimDraft>>> factsThatHistoryTouches() {
    return List.of(
        facts(
            (draft, groups) -> {
              draft.groups = groups;
              draft.type = TrainingType.PRE_JOB;
            },
            EnumSet.of(TraineeGroup.POOR_LABOURER),
            EnumSet.of(TraineeGroup.ENTERPRISE_EMPLOYEE)),
        facts((draft, occupation) -> draft.occupation = occupation, WELDER, CARER),
        List.of(ends(LocalDate.of(2019, 12, 20), 20), ends(LocalDate.of(2020, 12, 20), 400)),
        facts((draft, id) -> draft.trainingId = id, "t0", "t9"),
        targets(CertificateLevel.JUNIOR, CertificateLevel.INTERMEDIATE),
        List.of(
            draft -> draft.certified = false,
            certificate(draft -> draft.certificateNumber = "S0"),
            certificate(draft -> draft.certificateNumber = "S9")));
  }

  private static Consumer<ClaimDraft> ends(LocalDate end, int calendarDays) {
    return draft -> {
      draft.end = end;
      draft.calendarDays = calendarDays;
    };
  }

  /** One of the trainings that histories are made of. */
  private record Earlier(Occupation occupation, Optional<CertificateLevel> level, int year) {

    /** What is paid, the place and the ids depend on how many trainings came before. */
    OutsideTraining at(int place) {
      OutsideTraining.Builder training =
          OutsideTraining.builder()
              .year(year)
              .provider(ClaimDraft.PROVIDER)
              .trainingId(TrainingId.parse("t" + place))
              .occupation(occupation)
              .level(level)
              .trainingEnd(LocalDate.of(year, 6, 30))
              .certificateNumber(CertificateNumber.parse("S" + place))
              .paidFen(paid(place));
      return place % 2 == 1 ? training.slot(place).build() : training.build();
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

  static void report(String world, long cases) {
    System.out.println("Exhaustive world of " + world + ": " + cases + " cases");
  }
}
