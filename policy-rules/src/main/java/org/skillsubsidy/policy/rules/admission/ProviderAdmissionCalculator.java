package org.skillsubsidy.policy.rules.admission;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.skillsubsidy.policy.model.admission.ProviderAdmission;
import org.skillsubsidy.policy.model.claim.Provider;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.value.InvalidFactException;

/**
 * Tells which way into subsidised training a provider needs, whether it has come that way, and for
 * which occupations (3.2, 3.7), before anybody is trained. Public and private providers are not
 * told apart (3.2). Immutable and stateless.
 */
@Cites({Clause.C3_2, Clause.C3_7})
public final class ProviderAdmissionCalculator {

  /** Assesses by the plan's own terms. */
  public static final ProviderAdmissionCalculator DEFAULT = of(PolicyTimeline.PLAN);

  private final PolicyTimeline timeline;

  private ProviderAdmissionCalculator(PolicyTimeline timeline) {
    this.timeline = timeline;
  }

  /**
   * Makes a calculator.
   *
   * @param timeline the terms; those in force on a training's end decide
   * @return the calculator
   */
  public static ProviderAdmissionCalculator of(PolicyTimeline timeline) {
    return new ProviderAdmissionCalculator(timeline);
  }

  /**
   * Makes a calculator.
   *
   * @param terms the terms, before and after which nothing is in force
   * @return the calculator
   */
  public static ProviderAdmissionCalculator of(PolicyTerms terms) {
    return of(PolicyTimeline.of(terms));
  }

  /**
   * Assesses a provider for a training.
   *
   * @param provider the provider
   * @param start the training's first day, which a ban is held against (3.9)
   * @param end the training's last day, which terms must be in force on
   * @return what a decision would say of the provider
   * @throws InvalidFactException if the start is after the end
   */
  public ProviderAdmission assess(Provider provider, LocalDate start, LocalDate end) {
    if (start.isAfter(end)) {
      throw new InvalidFactException(
          "training.end", end, "is before the training's start, " + start);
    }
    Optional<Set<Occupation>> licensed =
        Optional.of(provider.licensedOccupations()).filter(occupations -> !occupations.isEmpty());
    Optional<PolicyTerms> terms = timeline.termsOn(end);
    if (terms.isEmpty()) {
      return new ProviderAdmission(Set.of(), Set.of(Bar.NOT_IN_FORCE), licensed);
    }
    Set<Admission> routes = terms.get().admissions().getOrDefault(provider.kind(), Set.of());
    Set<Bar> bars = EnumSet.noneOf(Bar.class);
    if (provider.bannedFrom().filter(day -> !start.isBefore(day)).isPresent()) {
      bars.add(Bar.PROVIDER_BANNED);
    }
    if (!routes.contains(provider.admission())) {
      bars.add(Bar.PROVIDER_NOT_ADMITTED);
    }
    return new ProviderAdmission(routes, bars, licensed);
  }
}
