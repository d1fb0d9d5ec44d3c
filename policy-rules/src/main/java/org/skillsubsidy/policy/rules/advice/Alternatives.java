package org.skillsubsidy.policy.rules.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.advice.Alternative;
import org.skillsubsidy.policy.model.advice.Difference;
import org.skillsubsidy.policy.model.claim.Listing;
import org.skillsubsidy.policy.model.claim.Provider;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.claim.Training;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.ProviderKind;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.rules.PolicyCalculator;
import org.skillsubsidy.policy.rules.examination.Unused;

/** The other trainings that a trainee could still take after one that was not subsidised. */
final class Alternatives {

  /** What was paid in the year stands in the way of these, so that another year lifts them. */
  static final Set<Denial> OF_THE_YEAR =
      Set.of(
          Denial.ENTERPRISE_TRAINING_ALREADY_PAID_THIS_YEAR,
          Denial.WORKER_TRAINING_NO_ROOM_UNDER_CAP);

  private static final List<Set<Difference>> SUBJECTS =
      List.of(Set.of(), Set.of(Difference.LEVEL), Set.of(Difference.OCCUPATION));

  private static final List<Set<Difference>> PROVIDERS =
      List.of(Set.of(), Set.of(Difference.PROVIDER));

  /** Days that are in one year and under one set of terms. */
  private record Period(LocalDate from, LocalDate to, PolicyTerms terms, boolean isFirst) {}

  private final PolicyCalculator calculator;
  private final TrainingHistory history;
  private final SubsidyDecision decision;
  private final SubsidyClaim claim;
  private final Training training;

  private Alternatives(
      PolicyCalculator calculator, SubsidyDecision decision, TrainingHistory history) {
    this.calculator = calculator;
    this.history = history;
    this.decision = decision;
    claim = decision.claim();
    training = claim.training();
  }

  /**
   * Finds other trainings.
   *
   * @param calculator the terms
   * @param decision what was decided
   * @param history what the trainee has been paid for by now
   * @return those with the fewest differences, the earliest of each kind
   */
  static List<Alternative> of(
      PolicyCalculator calculator, SubsidyDecision decision, TrainingHistory history) {
    return new Alternatives(calculator, decision, history).find();
  }

  private List<Alternative> find() {
    Map<Set<Difference>, Alternative> found = new LinkedHashMap<>();
    for (Period period : periods()) {
      for (Set<Difference> differences : differences(period)) {
        if (!found.containsKey(differences)) {
          Alternative alternative = alternative(period, differences);
          if (alternative != null) {
            found.put(differences, alternative);
          }
        }
      }
    }
    int fewest = found.keySet().stream().mapToInt(Set::size).min().orElse(0);
    return found.values().stream()
        .filter(alternative -> alternative.differences().size() == fewest)
        .toList();
  }

  /** From the training's end on, and no more years than the history could fill. */
  private List<Period> periods() {
    List<Period> periods = new ArrayList<>();
    for (PolicyTerms terms : calculator.timeline().terms()) {
      boolean inForce = terms.inForceOn(training.end());
      LocalDate from = later(training.end(), terms.validFrom());
      int end = Math.min(terms.validTo().getYear(), from.getYear() + history.entries().size());
      for (int year = from.getYear(); year <= end; year++) {
        LocalDate first = later(from, LocalDate.of(year, 1, 1));
        LocalDate last = LocalDate.of(year, 12, 31);
        last = terms.validTo().isBefore(last) ? terms.validTo() : last;
        if (!last.isBefore(first)) {
          periods.add(new Period(first, last, terms, inForce && first.equals(training.end())));
        }
      }
    }
    return periods;
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static List<Set<Difference>> differences(Period period) {
    List<Set<Difference>> all = new ArrayList<>();
    for (Set<Difference> subject : SUBJECTS) {
      for (Set<Difference> provider : PROVIDERS) {
        Set<Difference> differences = EnumSet.noneOf(Difference.class);
        if (!period.isFirst()) {
          differences.add(Difference.PERIOD);
        }
        differences.addAll(provider);
        differences.addAll(subject);
        all.add(differences);
      }
    }
    return all;
  }

  private @Nullable Alternative alternative(Period period, Set<Difference> differences) {
    Provider provider = training.provider();
    if (differences.contains(Difference.PROVIDER)) {
      provider = otherProvider(period.terms());
    }
    Occupation occupation = training.occupation();
    if (provider != null && differences.contains(Difference.OCCUPATION)) {
      occupation = otherOccupation(provider);
    }
    if (provider == null || occupation == null) {
      return null;
    }
    CertificateLevel own = training.targetLevel().orElse(decision.level().orElse(null));
    if (!differences.contains(Difference.LEVEL)) {
      return alternative(period, differences, provider, occupation, own);
    }
    for (CertificateLevel level : CertificateLevel.values()) {
      Alternative alternative =
          isAbove(level, own)
              ? alternative(period, differences, provider, occupation, level)
              : null;
      if (alternative != null) {
        return alternative;
      }
    }
    return null;
  }

  /** Without a level of the ladder of one's own, every level of it is above. */
  private static boolean isAbove(CertificateLevel level, @Nullable CertificateLevel own) {
    return (own == null || own == CertificateLevel.SPECIAL_ABILITY)
        ? level != CertificateLevel.SPECIAL_ABILITY
        : level.isAbove(own);
  }

  /** Open on the first and on the last day, and so on all between: bars only come with time. */
  private @Nullable Alternative alternative(
      Period period,
      Set<Difference> differences,
      Provider provider,
      Occupation occupation,
      @Nullable CertificateLevel level) {
    SubsidyDecision onLast = decide(period.to(), provider, occupation, level);
    SubsidyDecision onFirst = decide(period.from(), provider, occupation, level);
    return isOpen(onFirst) && isOpen(onLast)
        ? new Alternative(
            differences,
            period.from(),
            period.to(),
            differences.contains(Difference.LEVEL) ? Optional.ofNullable(level) : Optional.empty(),
            onFirst)
        : null;
  }

  private static boolean isOpen(SubsidyDecision other) {
    return other.bars().isEmpty() && other.denials().stream().noneMatch(OF_THE_YEAR::contains);
  }

  private SubsidyDecision decide(
      LocalDate day, Provider provider, Occupation occupation, @Nullable CertificateLevel level) {
    Training other =
        Training.builder()
            .from(training)
            .id(Unused.trainingId(history))
            .occupation(occupation)
            .targetLevel(Optional.ofNullable(level))
            .start(day)
            .end(day)
            .days(1)
            .provider(provider)
            .listing(Listing.CATALOGUE)
            .realNameRegistered(true)
            .build();
    return calculator.decide(
        SubsidyClaim.builder()
            .id(Unused.claimId(history))
            .trainee(claim.trainee())
            .training(other)
            .submittedOn(day)
            .build(),
        history);
  }

  private @Nullable Provider otherProvider(PolicyTerms terms) {
    List<ProviderKind> kinds = new ArrayList<>(List.of(training.provider().kind()));
    kinds.addAll(List.of(ProviderKind.values()));
    for (ProviderKind kind : kinds) {
      Set<Admission> ways = terms.admissions().getOrDefault(kind, Set.of());
      if (!ways.isEmpty()) {
        return Provider.builder()
            .code(training.provider().code())
            .kind(kind)
            .admission(EnumSet.copyOf(ways).iterator().next())
            .build();
      }
    }
    return null;
  }

  /** One of the licence, where that is known, that the history does not have. */
  private @Nullable Occupation otherOccupation(Provider provider) {
    Set<Occupation> had = new HashSet<>();
    had.add(training.occupation());
    history.entries().forEach(entry -> had.add(entry.occupation()));
    if (!provider.licensedOccupations().isEmpty()) {
      return provider.licensedOccupations().stream()
          .filter(occupation -> !had.contains(occupation))
          .findFirst()
          .orElse(null);
    }
    return Unused.occupation(training.occupation().edition(), had);
  }
}
