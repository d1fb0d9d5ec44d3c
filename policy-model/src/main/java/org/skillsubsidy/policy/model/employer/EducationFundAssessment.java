package org.skillsubsidy.policy.model.employer;

import java.util.Optional;
import java.util.OptionalLong;
import javax.money.MonetaryAmount;
import org.skillsubsidy.policy.model.value.Attainment;
import org.skillsubsidy.policy.model.value.Fraction;
import org.skillsubsidy.policy.model.value.Yuan;

/**
 * What the plan says of one employer's fund in one year (2.3).
 *
 * <p>A share of wages need not be whole fen. The deductible amount is rounded down to the fen, the
 * shortfall up to the fen, and each states what that took away or added; every other figure is
 * exact.
 *
 * @param ceilingFen the share of wages up to which spending is deductible, exact, in fen
 * @param deductibleFen what is deductible: what was spent, at most the ceiling, rounded down to the
 *     fen
 * @param cutOffFen what the rounding took away, less than a fen; zero unless the ceiling was passed
 * @param excessFen what was spent and is not deductible this year, so that with {@code
 *     deductibleFen} it is all that was spent
 * @param frontLineShare the share of spending that went to front-line staff; empty where nothing
 *     was spent
 * @param frontLine whether the share is what the terms want; unknown where nothing was spent
 * @param shortfallFen what would have to be spent on front-line staff in place of others, rounded
 *     up to the fen; 0 where the share is reached, empty where nothing was spent
 * @param roundedUpFen what the rounding of the shortfall added, less than a fen
 */
public record EducationFundAssessment(
    Fraction ceilingFen,
    long deductibleFen,
    Fraction cutOffFen,
    long excessFen,
    Optional<Fraction> frontLineShare,
    Attainment frontLine,
    OptionalLong shortfallFen,
    Fraction roundedUpFen) {

  /**
   * Returns what is deductible.
   *
   * @return the amount in CNY
   */
  public MonetaryAmount deductible() {
    return Yuan.ofFen(deductibleFen);
  }

  /**
   * Returns what was spent and is not deductible this year.
   *
   * @return the amount in CNY
   */
  public MonetaryAmount excess() {
    return Yuan.ofFen(excessFen);
  }

  /**
   * Returns what would have to be spent on front-line staff in place of others.
   *
   * @return the amount in CNY, empty where nothing was spent
   */
  public Optional<MonetaryAmount> shortfall() {
    return shortfallFen.isEmpty()
        ? Optional.empty()
        : Optional.of(Yuan.ofFen(shortfallFen.getAsLong()));
  }
}
