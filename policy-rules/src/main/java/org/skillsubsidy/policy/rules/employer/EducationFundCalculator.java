package org.skillsubsidy.policy.rules.employer;

import java.util.Optional;
import java.util.OptionalLong;
import org.skillsubsidy.policy.model.employer.EducationFund;
import org.skillsubsidy.policy.model.employer.EducationFundAssessment;
import org.skillsubsidy.policy.model.employer.EducationFundTerms;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.value.Attainment;
import org.skillsubsidy.policy.model.value.Fraction;

/**
 * Holds an employer's education fund against the plan: how much of it is deductible, and whether
 * front-line staff get their share (2.3). Immutable and stateless.
 */
@Cites(Clause.C2_3)
public final class EducationFundCalculator {

  /** Calculates with the plan's own shares, 8 % of wages and 60 % for front-line staff. */
  public static final EducationFundCalculator DEFAULT = of(EducationFundTerms.PLAN);

  private final EducationFundTerms terms;

  private EducationFundCalculator(EducationFundTerms terms) {
    this.terms = terms;
  }

  /**
   * Makes a calculator.
   *
   * @param terms the two shares
   * @return the calculator
   */
  public static EducationFundCalculator of(EducationFundTerms terms) {
    return new EducationFundCalculator(terms);
  }

  /**
   * Assesses a fund.
   *
   * @param fund what was paid in wages and spent on training in one tax year
   * @return what is deductible and what is not, the front-line share and what is missing to it
   */
  public EducationFundAssessment assess(EducationFund fund) {
    Fraction spent = Fraction.of(fund.spentFen());
    // deductible = min(spent, share of wages), rounded down to the fen
    Fraction ceiling = terms.deductibleShareOfWages().times(fund.wagesFen());
    Fraction exact = spent.compareTo(ceiling) <= 0 ? spent : ceiling;
    long deductible = exact.floor();

    Optional<Fraction> share =
        fund.spentFen() == 0
            ? Optional.empty()
            : Optional.of(Fraction.of(fund.frontLineFen(), fund.spentFen()));
    // shortfall = share of spending - front-line spending, rounded up to the fen
    Fraction missing =
        Fraction.of(fund.frontLineFen()).missingTo(terms.frontLineShare().times(fund.spentFen()));
    long shortfall = missing.ceiling();

    return new EducationFundAssessment(
        ceiling,
        deductible,
        Fraction.of(deductible).missingTo(exact),
        fund.spentFen() - deductible,
        share,
        Attainment.of(share, terms.frontLineShare()),
        share.isEmpty() ? OptionalLong.empty() : OptionalLong.of(shortfall),
        missing.missingTo(Fraction.of(shortfall)));
  }
}
