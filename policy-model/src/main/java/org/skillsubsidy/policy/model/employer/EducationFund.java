package org.skillsubsidy.policy.model.employer;

import javax.money.MonetaryAmount;
import org.immutables.value.Value;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.Yuan;

/**
 * An employer's employee education fund (职工教育经费) in one tax year: what was paid in wages, and what
 * was spent on training (2.3).
 */
@Value.Immutable
public abstract class EducationFund {

  /** Restricts subclassing to the generated value. */
  EducationFund() {}

  /**
   * Starts a fund.
   *
   * @return a builder; all three amounts are required
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the total of wages and salaries (工资薪金总额).
   *
   * @return the total in fen
   */
  public abstract long wagesFen();

  /**
   * Returns what was spent from the fund. Allowances for mentors of apprentices (师带徒) may be paid
   * from it, so they are part of it.
   *
   * @return the spending in fen
   */
  public abstract long spentFen();

  /**
   * Returns what of it was spent on training front-line staff (一线职工). The plan does not say whether
   * a mentor's allowance is; the employer's books do.
   *
   * @return a part of {@link #spentFen()}, in fen
   */
  public abstract long frontLineFen();

  /**
   * Returns the total of wages and salaries.
   *
   * @return the total in CNY
   */
  public MonetaryAmount wages() {
    return Yuan.ofFen(wagesFen());
  }

  /**
   * Returns what was spent from the fund.
   *
   * @return the spending in CNY
   */
  public MonetaryAmount spent() {
    return Yuan.ofFen(spentFen());
  }

  /**
   * Returns what of it was spent on training front-line staff.
   *
   * @return the part in CNY
   */
  public MonetaryAmount frontLine() {
    return Yuan.ofFen(frontLineFen());
  }

  /** Checks the amounts, and the part against the whole. */
  @Value.Check
  protected void check() {
    Yuan.requireInRange(wagesFen(), "educationFund.wages");
    Yuan.requireInRange(spentFen(), "educationFund.spent");
    Yuan.requireInRange(frontLineFen(), "educationFund.frontLine");
    if (frontLineFen() > spentFen()) {
      throw new InvalidFactException(
          "educationFund.frontLine",
          Yuan.text(frontLineFen()),
          "is more than all that was spent, " + Yuan.text(spentFen()));
    }
  }

  /** Builds an {@link EducationFund}. */
  public static final class Builder extends ImmutableEducationFund.Builder {

    Builder() {}

    /**
     * Sets the total of wages and salaries.
     *
     * @param wages CNY, not negative, at most two decimals
     * @return this builder
     */
    public Builder wages(MonetaryAmount wages) {
      return wagesFen(Yuan.fen(wages, "educationFund.wages"));
    }

    /**
     * Sets what was spent from the fund.
     *
     * @param spent CNY, not negative, at most two decimals
     * @return this builder
     */
    public Builder spent(MonetaryAmount spent) {
      return spentFen(Yuan.fen(spent, "educationFund.spent"));
    }

    /**
     * Sets what of it was spent on training front-line staff.
     *
     * @param frontLine CNY, not negative, at most two decimals
     * @return this builder
     */
    public Builder frontLine(MonetaryAmount frontLine) {
      return frontLineFen(Yuan.fen(frontLine, "educationFund.frontLine"));
    }
  }
}
