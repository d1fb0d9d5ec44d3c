package org.skillsubsidy.policy.rules.employer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.employer.EducationFund;
import org.skillsubsidy.policy.model.employer.EducationFundAssessment;
import org.skillsubsidy.policy.model.employer.EducationFundTerms;
import org.skillsubsidy.policy.model.value.Attainment;
import org.skillsubsidy.policy.model.value.Fraction;
import org.skillsubsidy.policy.model.value.Yuan;

/** 2.3: 工资薪金总额8% are deductible, 60%以上用于一线职工培训. */
class Clause23EducationFundTest {

  private static final String SEED = "20190101";

  private static EducationFund fund(String wages, String spent, String frontLine) {
    return EducationFund.builder()
        .wages(Yuan.of(wages))
        .spent(Yuan.of(spent))
        .frontLine(Yuan.of(frontLine))
        .build();
  }

  private static EducationFundAssessment assess(String wages, String spent, String frontLine) {
    return EducationFundCalculator.DEFAULT.assess(fund(wages, spent, frontLine));
  }

  @Test
  void spendingBelowTheCeilingIsDeductibleWhole() {
    // 8 % of 1,000,000 is 80,000; of 50,000 spent, 30,000 is 3/5, exactly 60 %
    EducationFundAssessment answer = assess("1000000", "50000", "30000");

    assertThat(answer.ceilingFen()).isEqualTo(Fraction.of(80_000_00));
    assertThat(answer.deductible()).isEqualTo(Yuan.of("50000"));
    assertThat(answer.cutOffFen()).isEqualTo(Fraction.ZERO);
    assertThat(answer.excess()).isEqualTo(Yuan.of("0"));
    assertThat(answer.frontLineShare()).contains(Fraction.of(3, 5));
    assertThat(answer.frontLine()).isEqualTo(Attainment.MET);
    assertThat(answer.shortfall()).contains(Yuan.of("0"));
    assertThat(answer.roundedUpFen()).isEqualTo(Fraction.ZERO);
  }

  @Test
  void theCeilingItselfIsDeductibleAndTheNextFenIsNot() {
    EducationFundAssessment at = assess("1000000", "80000", "80000");
    assertThat(at.deductible()).isEqualTo(Yuan.of("80000"));
    assertThat(at.excess()).isEqualTo(Yuan.of("0"));

    EducationFundAssessment above = assess("1000000", "80000.01", "80000");
    assertThat(above.deductible()).isEqualTo(Yuan.of("80000"));
    assertThat(above.cutOffFen()).isEqualTo(Fraction.ZERO);
    assertThat(above.excess()).isEqualTo(Yuan.of("0.01"));
  }

  @Test
  void aPartOfAFenIsCutOffAndStated() {
    // 8 % of 1,000.01 is 80.0008 yuan: 8,000 fen and 2/25 of a fen
    EducationFundAssessment above = assess("1000.01", "100", "100");
    assertThat(above.ceilingFen()).isEqualTo(Fraction.of(200_002, 25));
    assertThat(above.deductible()).isEqualTo(Yuan.of("80"));
    assertThat(above.cutOffFen()).isEqualTo(Fraction.of(2, 25));
    assertThat(above.excess()).isEqualTo(Yuan.of("20"));

    EducationFundAssessment below = assess("1000.01", "80", "80");
    assertThat(below.deductible()).isEqualTo(Yuan.of("80"));
    assertThat(below.cutOffFen()).isEqualTo(Fraction.ZERO);

    EducationFundAssessment justAbove = assess("1000.01", "80.01", "80");
    assertThat(justAbove.deductible()).isEqualTo(Yuan.of("80"));
    assertThat(justAbove.cutOffFen()).isEqualTo(Fraction.of(2, 25));
    assertThat(justAbove.excess()).isEqualTo(Yuan.of("0.01"));
  }

  @Test
  void withoutWagesNothingIsDeductible() {
    EducationFundAssessment answer = assess("0", "10", "0");
    assertThat(answer.deductible()).isEqualTo(Yuan.of("0"));
    assertThat(answer.excess()).isEqualTo(Yuan.of("10"));
    assertThat(answer.frontLineShare()).contains(Fraction.ZERO);
    assertThat(answer.shortfall()).contains(Yuan.of("6"));
  }

  @Test
  void aShareOfNothingIsUnknown() {
    EducationFundAssessment answer = assess("1000000", "0", "0");
    assertThat(answer.deductible()).isEqualTo(Yuan.of("0"));
    assertThat(answer.excess()).isEqualTo(Yuan.of("0"));
    assertThat(answer.frontLineShare()).isEmpty();
    assertThat(answer.frontLine()).isEqualTo(Attainment.UNKNOWN);
    assertThat(answer.shortfallFen()).isEmpty();
    assertThat(answer.shortfall()).isEmpty();
    assertThat(answer.roundedUpFen()).isEqualTo(Fraction.ZERO);
  }

  @Test
  void oneFenLessThanTheShareIsAShortfallOfOneFen() {
    EducationFundAssessment answer = assess("1000000", "100", "59.99");
    assertThat(answer.frontLineShare()).contains(Fraction.of(5999, 10_000));
    assertThat(answer.frontLine()).isEqualTo(Attainment.NOT_MET);
    assertThat(answer.shortfall()).contains(Yuan.of("0.01"));
    assertThat(answer.roundedUpFen()).isEqualTo(Fraction.ZERO);
  }

  @Test
  void aShortfallIsRoundedUpAndSaysByHowMuch() {
    // 60 % of 100.01 is 60.006; from 50.00 that is 1,000.6 fen
    EducationFundAssessment answer = assess("1000000", "100.01", "50");
    assertThat(answer.frontLineShare()).contains(Fraction.of(5000, 10_001));
    assertThat(answer.shortfall()).contains(Yuan.of("10.01"));
    assertThat(answer.roundedUpFen()).isEqualTo(Fraction.of(2, 5));
  }

  @Test
  void bothSharesAreParameters() {
    EducationFundTerms terms =
        EducationFundTerms.builder()
            .deductibleShareOfWages(Fraction.of(1, 40))
            .frontLineShare(Fraction.of(2, 3))
            .build();
    EducationFundAssessment answer =
        EducationFundCalculator.of(terms).assess(fund("1000", "30", "20"));

    assertThat(answer.deductible()).isEqualTo(Yuan.of("25"));
    assertThat(answer.excess()).isEqualTo(Yuan.of("5"));
    assertThat(answer.frontLine()).isEqualTo(Attainment.MET);
    assertThat(EducationFundTerms.PLAN.deductibleShareOfWages()).isEqualTo(Fraction.parse("8/100"));
    assertThat(EducationFundTerms.PLAN.frontLineShare()).isEqualTo(Fraction.parse("60/100"));
  }

  @Test
  void theLargestFundHasAnAnswer() {
    EducationFundAssessment answer = assess("1000000000000", "1000000000000", "1000000000000");
    assertThat(answer.deductible()).isEqualTo(Yuan.of("80000000000"));
    assertThat(answer.excess()).isEqualTo(Yuan.of("920000000000"));
  }

  @Property(seed = SEED)
  void noFenIsLost(
      @ForAll @LongRange(max = 2_000_000) long wages,
      @ForAll @LongRange(max = 200_000) long spent,
      @ForAll @IntRange(max = 100) int frontLinePercent) {
    EducationFund fund = fundOf(wages, spent, spent * frontLinePercent / 100);
    EducationFundAssessment answer = EducationFundCalculator.DEFAULT.assess(fund);

    assertThat(answer.deductibleFen() + answer.excessFen()).isEqualTo(spent);
    // deductible <= 8 % of wages < deductible + 1, wherever something is not deductible
    assertThat(answer.deductibleFen() * 100).isLessThanOrEqualTo(wages * 8);
    if (answer.excessFen() > 0) {
      assertThat((answer.deductibleFen() + 1) * 100).isGreaterThan(wages * 8);
    }
    assertThat(answer.cutOffFen()).isLessThan(Fraction.of(1));
  }

  @Property(seed = SEED)
  void theShortfallIsTheLeastThatReachesTheShare(
      @ForAll @LongRange(min = 1, max = 200_000) long spent,
      @ForAll @IntRange(max = 100) int frontLinePercent) {
    long frontLine = spent * frontLinePercent / 100;
    EducationFundAssessment answer =
        EducationFundCalculator.DEFAULT.assess(fundOf(0, spent, frontLine));

    long shortfall = answer.shortfallFen().orElseThrow();
    assertThat((frontLine + shortfall) * 100).isGreaterThanOrEqualTo(spent * 60);
    if (shortfall > 0) {
      assertThat((frontLine + shortfall - 1) * 100).isLessThan(spent * 60);
    }
    assertThat(answer.frontLine()).isEqualTo(shortfall == 0 ? Attainment.MET : Attainment.NOT_MET);
    assertThat(answer.shortfallFen()).isNotEqualTo(OptionalLong.empty());
  }

  @Property(seed = SEED)
  void moreWagesNeverLowerWhatIsDeductible(
      @ForAll @LongRange(max = 2_000_000) long wages,
      @ForAll @LongRange(max = 100) long more,
      @ForAll @LongRange(max = 200_000) long spent) {
    long before = EducationFundCalculator.DEFAULT.assess(fundOf(wages, spent, 0)).deductibleFen();
    long after =
        EducationFundCalculator.DEFAULT.assess(fundOf(wages + more, spent, 0)).deductibleFen();
    assertThat(after).isGreaterThanOrEqualTo(before);
  }

  private static EducationFund fundOf(long wages, long spent, long frontLine) {
    return EducationFund.builder().wagesFen(wages).spentFen(spent).frontLineFen(frontLine).build();
  }
}
