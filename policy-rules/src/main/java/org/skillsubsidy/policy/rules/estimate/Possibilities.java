package org.skillsubsidy.policy.rules.estimate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.skillsubsidy.policy.model.claim.CertificateNumber;
import org.skillsubsidy.policy.model.claim.Listing;
import org.skillsubsidy.policy.model.claim.TuitionBearer;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.estimate.EnrolmentFact;
import org.skillsubsidy.policy.model.estimate.PartialClaim;
import org.skillsubsidy.policy.model.history.HistoryEntry;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.identity.TrainingId;
import org.skillsubsidy.policy.model.occupation.ClassificationEdition;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.ProviderKind;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.plan.TrainingType;
import org.skillsubsidy.policy.model.terms.DownwardReading;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.terms.PoorTuitionReading;
import org.skillsubsidy.policy.rules.examination.Unused;

/**
 * Everything that the facts of a claim can be, as far as it makes a difference: of values that no
 * rule tells apart under any of the terms there is one, and a known fact is what it is.
 */
final class Possibilities {

  /** A second organisation that nobody has. */
  private static final OrganisationCode NOBODY_ELSE = OrganisationCode.parse("9114010099999998XK");

  private final PartialClaim claim;
  private final TrainingHistory history;
  private final PolicyTimeline timeline;
  private final Days days;

  Possibilities(PartialClaim claim, TrainingHistory history, PolicyTimeline timeline) {
    this.claim = claim;
    this.history = history;
    this.timeline = timeline;
    days = new Days(claim, history, timeline);
  }

  Days days() {
    return days;
  }

  /** The facts on which amounts rest, beside the days of the training, in the order to set them. */
  List<List<Value>> facts() {
    return List.of(
        axis(EnrolmentFact.TRAINEE_GROUPS, Set.class, groups(), Draft::setGroups),
        axis(
            EnrolmentFact.TRAINING_TYPE,
            TrainingType.class,
            types(),
            (draft, type) -> draft.type = type),
        axis(
            EnrolmentFact.OCCUPATION,
            Occupation.class,
            occupations(),
            (draft, occupation) -> draft.occupation = occupation),
        targets(),
        tuitions(),
        axis(
            EnrolmentFact.TUITION_BORNE_BY,
            TuitionBearer.class,
            List.of(TuitionBearer.PROVIDER, TuitionBearer.TRAINEE),
            (draft, bearer) -> draft.bearer = bearer),
        certificates());
  }

  /** The facts of a certificate, where there is one, in the order to set them. */
  List<List<Value>> factsOfCertificate() {
    return List.of(
        axis(
            EnrolmentFact.CERTIFICATE_LEVEL,
            CertificateLevel.class,
            List.of(CertificateLevel.values()),
            (draft, level) -> draft.level = level),
        axis(
            EnrolmentFact.CERTIFICATE_ISSUED,
            LocalDate.class,
            days.issues(),
            (draft, day) -> draft.issued = day),
        certificateOccupations(),
        numbers(),
        fees());
  }

  /** The facts on which a bar alone rests. */
  List<Question> questions() {
    return List.of(bans(), admissions(), licences(), listings(), registrations(), trainings());
  }

  private <T> List<Value> axis(
      EnrolmentFact fact, Class<T> type, Collection<? extends T> all, BiConsumer<Draft, T> set) {
    Optional<T> known = claim.value(fact, type);
    if (known.isPresent()) {
      T value = known.get();
      return List.of(Value.of(fact, draft -> set.accept(draft, value)));
    }
    return all.stream().map(each -> Value.of(fact, draft -> set.accept(draft, each))).toList();
  }

  /** A set for each way in which rules can see all of a trainee's groups together. */
  private Collection<Set<TraineeGroup>> groups() {
    Map<BitSet, Set<TraineeGroup>> seen = new LinkedHashMap<>();
    for (TraineeGroup group : TraineeGroup.values()) {
      BitSet own = seenAs(group);
      Map<BitSet, Set<TraineeGroup>> more = new LinkedHashMap<>();
      more.put(own, Set.of(group));
      seen.forEach(
          (others, groups) -> {
            BitSet together = (BitSet) others.clone();
            together.or(own);
            Set<TraineeGroup> all = new HashSet<>(groups);
            all.add(group);
            more.putIfAbsent(together, all);
          });
      more.forEach(seen::putIfAbsent);
    }
    return seen.values();
  }

  /** A poor household's child alone is entitled to nothing that a labourer is not. */
  private BitSet seenAs(TraineeGroup group) {
    BitSet seen = new BitSet();
    seen.set(0, group == TraineeGroup.ENTERPRISE_EMPLOYEE);
    seen.set(1, group == TraineeGroup.POOR_LABOURER);
    int next = 2;
    for (PolicyTerms terms : timeline.terms()) {
      boolean poor = terms.poorGroups().contains(group);
      seen.set(next++, poor);
      seen.set(next++, poor || terms.workerGroups().contains(group));
    }
    return seen;
  }

  private Collection<TrainingType> types() {
    Map<Object, TrainingType> seen = new LinkedHashMap<>();
    for (TrainingType type : TrainingType.values()) {
      List<Boolean> asSeen = new ArrayList<>();
      for (PolicyTerms terms : timeline.terms()) {
        asSeen.add(terms.flatRateTypes().contains(type));
        asSeen.add(terms.typesWithoutRate().contains(type));
      }
      seen.putIfAbsent(asSeen, type);
    }
    return seen.values();
  }

  /**
   * Those that are named somewhere, and one that is not; with a licence, of its edition. Of those
   * with the same past one is enough.
   */
  private Collection<Occupation> occupations() {
    Set<Occupation> named = new LinkedHashSet<>();
    history.entries().forEach(entry -> named.add(entry.occupation()));
    Set<Occupation> licensed = licensed();
    Set<Occupation> certified = new HashSet<>();
    claim.value(EnrolmentFact.CERTIFICATE_OCCUPATION, Occupation.class).ifPresent(certified::add);
    named.addAll(licensed);
    named.addAll(certified);
    ClassificationEdition edition =
        licensed.stream()
            .findFirst()
            .map(Occupation::edition)
            .orElse(ClassificationEdition.EDITION_2015);
    named.add(Unused.occupation(edition, named));
    boolean endsMatter =
        timeline.terms().stream()
            .anyMatch(terms -> terms.readings().downward() == DownwardReading.BARRED);
    Map<Object, Occupation> seen = new LinkedHashMap<>();
    for (Occupation occupation : named) {
      if (licensed.isEmpty() || occupation.edition() == edition) {
        List<Object> asSeen = new ArrayList<>();
        asSeen.add(licensed.contains(occupation));
        asSeen.add(certified.contains(occupation));
        for (HistoryEntry entry : history.entries()) {
          if (entry.occupation().equals(occupation)) {
            asSeen.add(entry.level());
            asSeen.add(endsMatter ? entry.trainingEnd() : "");
          }
        }
        seen.putIfAbsent(asSeen, occupation);
      }
    }
    return seen.values();
  }

  @SuppressWarnings("unchecked")
  private Set<Occupation> licensed() {
    return claim.value(EnrolmentFact.PROVIDER_OCCUPATIONS, Set.class).orElse(Set.of());
  }

  private List<Value> targets() {
    List<Value> values = new ArrayList<>();
    boolean known = claim.value(EnrolmentFact.TARGET_LEVEL, CertificateLevel.class).isPresent();
    if (!known) {
      values.add(Value.of(EnrolmentFact.TARGET_LEVEL, draft -> draft.target = null));
    }
    if (!claim.isAbsent(EnrolmentFact.TARGET_LEVEL)) {
      values.addAll(
          axis(
              EnrolmentFact.TARGET_LEVEL,
              CertificateLevel.class,
              List.of(CertificateLevel.values()),
              (draft, level) -> draft.target = level));
    }
    return values;
  }

  /** Nothing, something, as much as any cap, and more than that where it is paid. */
  private List<Value> tuitions() {
    List<Value> values =
        new ArrayList<>(
            axis(
                EnrolmentFact.TUITION,
                Long.class,
                List.of(0L, 1L, PolicyTerms.MAX_RATE_FEN),
                (draft, fen) -> draft.tuitionFen = fen));
    boolean uncapped =
        timeline.terms().stream()
            .anyMatch(terms -> terms.readings().poorTuition() == PoorTuitionReading.AT_COST);
    if (uncapped && !claim.knows(EnrolmentFact.TUITION)) {
      values.add(
          Value.open(
              EnrolmentFact.TUITION, draft -> draft.tuitionFen = PolicyTerms.MAX_RATE_FEN + 1));
    }
    return values;
  }

  private List<Value> certificates() {
    List<Value> values = new ArrayList<>();
    if (!claim.value(EnrolmentFact.CERTIFICATE, Boolean.class).isPresent()) {
      values.add(Value.of(EnrolmentFact.CERTIFICATE, draft -> draft.certified = false));
    }
    if (!claim.isAbsent(EnrolmentFact.CERTIFICATE)) {
      values.add(Value.of(EnrolmentFact.CERTIFICATE, draft -> draft.certified = true));
    }
    return values;
  }

  private List<Value> certificateOccupations() {
    EnrolmentFact fact = EnrolmentFact.CERTIFICATE_OCCUPATION;
    return claim
        .value(fact, Occupation.class)
        .map(known -> List.of(Value.of(fact, draft -> draft.certificateOccupation = known)))
        .orElseGet(
            () ->
                List.of(
                    Value.of(fact, draft -> draft.certificateOccupation = draft.occupation),
                    Value.spoiling(
                        fact, draft -> draft.certificateOccupation = otherThan(draft.occupation))));
  }

  private static Occupation otherThan(Occupation occupation) {
    return Unused.occupation(occupation.edition(), Set.of(occupation));
  }

  /** One that was never paid, and one that was. */
  private List<Value> numbers() {
    EnrolmentFact fact = EnrolmentFact.CERTIFICATE_NUMBER;
    CertificateNumber known = claim.value(fact, CertificateNumber.class).orElse(null);
    if (known != null) {
      return List.of(Value.of(fact, draft -> draft.number = known));
    }
    List<Value> values = new ArrayList<>();
    CertificateNumber unpaid = Unused.certificateNumber(history);
    values.add(Value.of(fact, draft -> draft.number = unpaid));
    history.entries().stream()
        .filter(entry -> entry.paidFen(SubsidyKind.CERTIFICATE) > 0)
        .flatMap(entry -> entry.certificateNumber().stream())
        .limit(1)
        .forEach(paid -> values.add(Value.spoiling(fact, draft -> draft.number = paid)));
    return values;
  }

  private List<Value> fees() {
    EnrolmentFact fact = EnrolmentFact.EXAM_FEE;
    return claim
        .value(fact, Long.class)
        .map(known -> List.of(Value.of(fact, draft -> draft.feeFen = known)))
        .orElseGet(
            () ->
                List.of(
                    Value.of(fact, draft -> draft.feeFen = 0),
                    Value.spoiling(fact, draft -> draft.feeFen = 1)));
  }

  private Question bans() {
    EnrolmentFact fact = EnrolmentFact.PROVIDER_BANNED_FROM;
    LocalDate known = claim.value(fact, LocalDate.class).orElse(null);
    List<Consumer<Draft>> answers = new ArrayList<>();
    answers.add(draft -> draft.bannedFrom = known);
    if (!claim.knows(fact)) {
      answers.add(draft -> draft.bannedFrom = draft.start);
    }
    return new Question(Bar.PROVIDER_BANNED, Set.of(fact), answers);
  }

  private Question admissions() {
    List<Consumer<Draft>> answers = new ArrayList<>();
    for (ProviderKind kind : all(EnrolmentFact.PROVIDER_KIND, ProviderKind.values())) {
      for (Admission way : all(EnrolmentFact.PROVIDER_ADMISSION, Admission.values())) {
        answers.add(
            draft -> {
              draft.kind = kind;
              draft.admission = way;
            });
      }
    }
    return new Question(
        Bar.PROVIDER_NOT_ADMITTED,
        Set.of(EnrolmentFact.PROVIDER_KIND, EnrolmentFact.PROVIDER_ADMISSION),
        answers);
  }

  private Question licences() {
    EnrolmentFact fact = EnrolmentFact.PROVIDER_OCCUPATIONS;
    Set<Occupation> known = licensed();
    List<Consumer<Draft>> answers = new ArrayList<>();
    answers.add(draft -> draft.licensed = known);
    if (!claim.knows(fact)) {
      answers.add(draft -> draft.licensed = Set.of(otherThan(draft.occupation)));
    }
    return new Question(Bar.OUTSIDE_LICENSED_SCOPE, Set.of(fact), answers);
  }

  private Question listings() {
    EnrolmentFact fact = EnrolmentFact.LISTING;
    List<Consumer<Draft>> answers = new ArrayList<>();
    all(fact, Listing.values()).forEach(each -> answers.add(draft -> draft.listing = each));
    return new Question(Bar.NOT_LISTED, Set.of(fact), answers);
  }

  private Question registrations() {
    EnrolmentFact fact = EnrolmentFact.REAL_NAME_REGISTERED;
    List<Consumer<Draft>> answers = new ArrayList<>();
    all(fact, new Boolean[] {true, false})
        .forEach(each -> answers.add(draft -> draft.registered = each));
    return new Question(Bar.NOT_REAL_NAME_REGISTERED, Set.of(fact), answers);
  }

  /** A training that is not in the history where that can be, and those that are. */
  private Question trainings() {
    Optional<TrainingId> id = claim.value(EnrolmentFact.TRAINING_ID, TrainingId.class);
    Optional<OrganisationCode> provider =
        claim.value(EnrolmentFact.PROVIDER_CODE, OrganisationCode.class);
    Set<OrganisationCode> providers = new HashSet<>();
    history.entries().forEach(entry -> providers.add(entry.provider()));
    OrganisationCode nobody = providers.contains(Draft.NOBODY) ? NOBODY_ELSE : Draft.NOBODY;
    List<Consumer<Draft>> answers = new ArrayList<>();
    answers.add(training(id.orElse(Unused.trainingId(history)), provider.orElse(nobody)));
    if (id.isEmpty() || provider.isEmpty()) {
      for (HistoryEntry entry : history.entries()) {
        answers.add(training(id.orElse(entry.trainingId()), provider.orElse(entry.provider())));
      }
    }
    return new Question(
        Bar.TRAINING_ALREADY_SUBSIDISED,
        Set.of(EnrolmentFact.TRAINING_ID, EnrolmentFact.PROVIDER_CODE),
        answers);
  }

  private static Consumer<Draft> training(TrainingId id, OrganisationCode provider) {
    return draft -> {
      draft.trainingId = id;
      draft.provider = provider;
    };
  }

  /** What is known, or everything. */
  private <T> List<T> all(EnrolmentFact fact, T[] values) {
    Optional<?> known = claim.value(fact, Object.class);
    return known.isPresent()
        ? Arrays.stream(values).filter(known.get()::equals).toList()
        : List.of(values);
  }
}
