package org.skillsubsidy.policy.model.admission;

import java.util.Optional;
import java.util.Set;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.value.SmallEnumSet;

/**
 * Whether a provider may hold subsidised training (3.2, 3.7, 3.9).
 *
 * @param routes the ways that are open to its kind, any one of which is enough; empty where no
 *     terms are in force, or the terms open none
 * @param bars what stands against it, in the words of a decision: {@link Bar#NOT_IN_FORCE} alone,
 *     or {@link Bar#PROVIDER_BANNED} and {@link Bar#PROVIDER_NOT_ADMITTED}; empty where nothing
 *     does
 * @param licensed the occupations that it is licensed for; empty where the licence is not known,
 *     which bars nothing
 */
public record ProviderAdmission(
    Set<Admission> routes, Set<Bar> bars, Optional<Set<Occupation>> licensed) {

  /** Copies the sets. */
  public ProviderAdmission {
    routes = SmallEnumSet.copyOf(Admission.values(), routes);
    bars = SmallEnumSet.copyOf(Bar.values(), bars);
    licensed = licensed.map(Set::copyOf);
  }

  /**
   * Tells whether the provider is admitted.
   *
   * @return true if nothing stands against it
   */
  public boolean isAdmitted() {
    return bars.isEmpty();
  }

  /**
   * Tells whether the licence covers an occupation (3.2). A licence in another edition of the
   * classification says nothing about it: codes were renumbered.
   *
   * @param occupation the occupation
   * @return covered, not covered, or unknown
   */
  public Scope scope(Occupation occupation) {
    if (licensed.isEmpty()) {
      return Scope.UNKNOWN;
    }
    if (licensed.get().contains(occupation)) {
      return Scope.LICENSED;
    }
    return licensed.get().stream().allMatch(each -> each.edition() == occupation.edition())
        ? Scope.NOT_LICENSED
        : Scope.UNKNOWN;
  }

  /** Whether a licence covers an occupation. */
  public enum Scope {
    /** It does. */
    LICENSED,
    /** It is known, and does not. */
    NOT_LICENSED,
    /** The licence is not known, or is in another edition. */
    UNKNOWN
  }
}
