package org.skillsubsidy.policy.testkit.arbitrary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.ProviderKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.plan.TrainingType;
import org.skillsubsidy.policy.model.terms.CapWindow;
import org.skillsubsidy.policy.model.terms.PayeeRule;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.model.terms.ReadingChoice;
import org.skillsubsidy.policy.model.terms.Readings;

/** Makes readings, terms and timelines from choices; the plainest are the plan's. */
final class TermsMaker {

  /** How many choices readings take: two each. */
  static final int READINGS_CHOICES = 2 * Reading.values().length;

  /** How many choices terms take. */
  static final int TERMS_CHOICES = READINGS_CHOICES + 80;

  /** How many choices a timeline takes. */
  static final int TIMELINE_CHOICES = 3 * TERMS_CHOICES + 4;

  private TermsMaker() {}

  /** Makes readings in which each choice is the default two times in three. */
  static Readings readings(Choices choices) {
    Readings readings = Readings.DEFAULT;
    for (Reading reading : Reading.values()) {
      List<ReadingChoice> answers = reading.choices();
      boolean other = choices.oneIn(3);
      ReadingChoice answer = answers.get(1 + choices.below(answers.size() - 1));
      if (other) {
        readings = readings.with(answer);
      }
    }
    return readings;
  }

  /** Makes terms in force in the plan's years, with every value that a government can adjust. */
  static PolicyTerms terms(Choices choices) {
    Readings readings = readings(choices);
    FundSource[] funds = FundSource.values();
    PolicyTerms plan = PolicyTerms.PLAN;
    return PolicyTerms.builder()
        .readings(readings)
        .trainingCap(choices.mostly(3, 3, 2, 1, 0, 4))
        .capWindow(choices.mostly(4, CapWindow.CALENDAR_YEAR, CapWindow.LIFETIME))
        .flatRateFen(choices.mostly(6, plan.flatRateFen(), 1L, 300_01L, 1_000_000_00L))
        .workerCapFen(choices.mostly(4, plan.workerCapFen(), 1L, 999_99L, 700_00L, 3_000_00L))
        .dailyAllowanceFen(choices.mostly(6, plan.dailyAllowanceFen(), 1L, 15_33L))
        .certificateRatesFen(certificateRates(choices))
        .certificatesFrom(
            choices.mostly(
                6, plan.certificatesFrom(), LocalDate.of(2020, 1, 1), LocalDate.of(2019, 6, 30)))
        .realNameFrom(
            choices.mostly(
                6, plan.realNameFrom(), LocalDate.of(2019, 7, 1), LocalDate.of(2021, 1, 1)))
        .flatRateTypes(set(choices, TrainingType.class, plan.flatRateTypes()))
        .typesWithoutRate(set(choices, TrainingType.class, plan.typesWithoutRate()))
        .workerGroups(set(choices, TraineeGroup.class, plan.workerGroups()))
        .poorGroups(set(choices, TraineeGroup.class, plan.poorGroups()))
        .admissions(admissions(choices))
        .flatRatePayee(
            choices.mostly(6, plan.flatRatePayee(), PayeeRule.TRAINEE, PayeeRule.PROVIDER))
        .workerPayee(choices.mostly(6, plan.workerPayee(), PayeeRule.TRAINEE, PayeeRule.PROVIDER))
        .allowancePayee(choices.mostly(6, plan.allowancePayee(), PayeeRule.PROVIDER))
        .certificatePayee(
            choices.mostly(6, plan.certificatePayee(), PayeeRule.TRAINEE, PayeeRule.PROVIDER))
        .flatRateFund(choices.mostly(6, plan.flatRateFund(), funds))
        .workerFund(choices.mostly(6, plan.workerFund(), funds))
        .allowanceFund(choices.mostly(6, plan.allowanceFund(), funds))
        .employeeCertificateFund(choices.mostly(6, plan.employeeCertificateFund(), funds))
        .certificateFund(choices.mostly(6, plan.certificateFund(), funds))
        .build();
  }

  /** Makes one to three terms that follow one another, with and without gaps. */
  static PolicyTimeline timeline(Choices choices) {
    int kind = choices.below(6);
    LocalDate turn = choices.of(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 6, 15));
    int gap = choices.of(0, 1, 30);
    PolicyTerms first = terms(choices);
    PolicyTerms second = terms(choices);
    PolicyTerms third = terms(choices);
    if (kind < 2) {
      return PolicyTimeline.PLAN;
    }
    if (kind < 5) {
      return PolicyTimeline.of(first);
    }
    List<PolicyTerms> all = new ArrayList<>();
    all.add(first.toBuilder().validTo(turn.minusDays(1)).build());
    all.add(
        second.toBuilder()
            .validFrom(turn.plusDays(gap))
            .validTo(LocalDate.of(2020, 12, 31))
            .build());
    all.add(third.toBuilder().validFrom(LocalDate.of(2021, 1, 1)).build());
    return PolicyTimeline.of(all);
  }

  private static Map<CertificateLevel, Long> certificateRates(Choices choices) {
    Map<CertificateLevel, Long> rates = new EnumMap<>(PolicyTerms.PLAN.certificateRatesFen());
    for (CertificateLevel level : CertificateLevel.values()) {
      boolean changed = choices.oneIn(6);
      int rate = choices.below(4);
      if (changed && rate == 3) {
        rates.remove(level);
      } else if (changed) {
        rates.put(level, List.of(400_00L, 1L, 123_45L).get(rate));
      }
    }
    return rates;
  }

  private static <E extends Enum<E>> Set<E> set(Choices choices, Class<E> type, Set<E> plan) {
    Set<E> set = EnumSet.copyOf(plan);
    boolean changed = choices.oneIn(4);
    E flipped = choices.of(type.getEnumConstants());
    boolean emptied = choices.oneIn(6);
    if (changed && emptied) {
      set.clear();
    } else if (changed && !set.remove(flipped)) {
      set.add(flipped);
    }
    return set;
  }

  private static Map<ProviderKind, Set<Admission>> admissions(Choices choices) {
    Map<ProviderKind, Set<Admission>> admissions = new HashMap<>(PolicyTerms.PLAN.admissions());
    boolean changed = choices.oneIn(6);
    ProviderKind kind = choices.of(ProviderKind.values());
    Admission way = choices.of(Admission.values());
    boolean none = choices.oneIn(4);
    if (changed && none) {
      admissions.remove(kind);
    } else if (changed) {
      admissions.put(kind, Set.of(way));
    }
    return admissions;
  }
}
