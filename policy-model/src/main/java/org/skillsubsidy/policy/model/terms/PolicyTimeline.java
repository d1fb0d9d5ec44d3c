package org.skillsubsidy.policy.model.terms;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.SerializedByProxy;

/**
 * Terms that follow one another. At most one is in force on any day; there may be gaps, and in a
 * gap none is: nothing falls back to earlier or later terms (3.8).
 */
public final class PolicyTimeline extends SerializedByProxy {

  @Serial private static final long serialVersionUID = 1L;

  /** The plan's own terms alone. */
  public static final PolicyTimeline PLAN = of(PolicyTerms.PLAN);

  private final List<PolicyTerms> terms;

  private PolicyTimeline(List<PolicyTerms> terms) {
    this.terms = terms;
  }

  /**
   * Makes a timeline.
   *
   * @param terms one or more, in any order
   * @return the timeline
   * @throws InvalidFactException if there are none, or if two are in force on one day
   */
  public static PolicyTimeline of(PolicyTerms... terms) {
    return of(Arrays.asList(terms));
  }

  /**
   * Makes a timeline.
   *
   * @param terms one or more, in any order
   * @return the timeline
   * @throws InvalidFactException if there are none, or if two are in force on one day
   */
  public static PolicyTimeline of(Collection<PolicyTerms> terms) {
    List<PolicyTerms> sorted =
        terms.stream().sorted(Comparator.comparing(PolicyTerms::validFrom)).toList();
    InvalidFactException.require(!sorted.isEmpty(), "timeline", "", "must hold at least one terms");
    for (int i = 1; i < sorted.size(); i++) {
      PolicyTerms earlier = sorted.get(i - 1);
      PolicyTerms later = sorted.get(i);
      if (!earlier.validTo().isBefore(later.validFrom())) {
        throw new InvalidFactException(
            "timeline",
            later.validFrom(),
            "is in terms that overlap others, which are in force from %s to %s"
                .formatted(earlier.validFrom(), earlier.validTo()));
      }
    }
    return new PolicyTimeline(sorted);
  }

  /**
   * Finds the terms in force on a day.
   *
   * @param day the day, for a claim the last of its training
   * @return empty in a gap, before the first and after the last
   */
  public Optional<PolicyTerms> termsOn(LocalDate day) {
    for (PolicyTerms each : terms) {
      if (each.inForceOn(day)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns all terms.
   *
   * @return the terms, the earliest first
   */
  public List<PolicyTerms> terms() {
    return terms;
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return this == o || (o instanceof PolicyTimeline other && terms.equals(other.terms));
  }

  @Override
  public int hashCode() {
    return terms.hashCode();
  }

  @Override
  public String toString() {
    return "PolicyTimeline" + terms;
  }

  @Override
  @Serial
  protected Object writeReplace() {
    return new Serialized(terms);
  }

  private record Serialized(List<PolicyTerms> terms) implements Serializable {
    @Serial
    private Object readResolve() {
      return of(terms.toArray(PolicyTerms[]::new));
    }
  }
}
