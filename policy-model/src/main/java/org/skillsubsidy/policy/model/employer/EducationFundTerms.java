package org.skillsubsidy.policy.model.employer;

import static org.skillsubsidy.policy.model.value.InvalidFactException.require;

import org.immutables.value.Value;
import org.skillsubsidy.policy.model.value.Fraction;

/** The two shares that the plan sets for the employee education fund (2.3). */
@Value.Immutable
public abstract class EducationFundTerms {

  /** The plan's own shares. */
  public static final EducationFundTerms PLAN = builder().build();

  /** Restricts subclassing to the generated value. */
  EducationFundTerms() {}

  /**
   * Starts terms that are the plan's wherever nothing else is set.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the share of wages up to which spending is deductible.
   *
   * @return 0 to 1; in the plan 8 %
   */
  @Value.Default
  public Fraction deductibleShareOfWages() {
    return Fraction.ofPercent(8);
  }

  /**
   * Returns the share of spending that front-line staff must get at least.
   *
   * @return 0 to 1; in the plan 60 %
   */
  @Value.Default
  public Fraction frontLineShare() {
    return Fraction.ofPercent(60);
  }

  /** Checks that both are shares of a whole. */
  @Value.Check
  protected void check() {
    requireShare("educationFundTerms.deductibleShareOfWages", deductibleShareOfWages());
    requireShare("educationFundTerms.frontLineShare", frontLineShare());
  }

  private static void requireShare(String fact, Fraction share) {
    require(share.compareTo(Fraction.ONE) <= 0, fact, share, "must be 0 to 1");
  }

  /** Builds {@link EducationFundTerms}. */
  public static final class Builder extends ImmutableEducationFundTerms.Builder {
    Builder() {}
  }
}
