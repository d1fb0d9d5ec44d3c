package org.skillsubsidy.policy.model.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.ValueContract;
import org.skillsubsidy.policy.model.value.Attainment;
import org.skillsubsidy.policy.model.value.Fraction;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.Yuan;

class EducationFundTest {

  @Test
  void isThreeAmounts() {
    EducationFund fund =
        EducationFund.builder()
            .wages(Yuan.of("1000"))
            .spent(Yuan.of("100.50"))
            .frontLine(Yuan.of("60"))
            .build();
    assertThat(fund.wages()).isEqualTo(Yuan.of("1000"));
    assertThat(fund.spent()).isEqualTo(Yuan.of("100.50"));
    assertThat(fund.frontLine()).isEqualTo(Yuan.of("60"));
    EducationFund.Builder same =
        EducationFund.builder().wagesFen(1000_00).spentFen(100_50).frontLineFen(60_00);
    ValueContract.assertSame(fund, same.build());
    ValueContract.assertDifferent(
        fund, same.frontLineFen(1).build(), same.spentFen(2).build(), same.wagesFen(3).build());
  }

  @Test
  void refusesMoreThanAWhole() {
    assertThatThrownBy(
            () -> EducationFund.builder().wagesFen(0).spentFen(10_00).frontLineFen(10_01).build())
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("educationFund.frontLine: '10.01' is more than all that was spent, 10.00");
    assertThatThrownBy(
            () -> EducationFund.builder().wagesFen(-1).spentFen(0).frontLineFen(0).build())
        .hasMessageStartingWith("educationFund.wages: '-0.01'");
    assertThatThrownBy(
            () -> EducationFund.builder().wagesFen(0).spentFen(-1).frontLineFen(-1).build())
        .hasMessageStartingWith("educationFund.spent: '-0.01'");
    assertThatThrownBy(
            () -> EducationFund.builder().wagesFen(0).spentFen(0).frontLineFen(-1).build())
        .hasMessageStartingWith("educationFund.frontLine: '-0.01'");
    assertThatThrownBy(
            () ->
                EducationFundTerms.builder().deductibleShareOfWages(Fraction.of(101, 100)).build())
        .hasMessage("educationFundTerms.deductibleShareOfWages: '101/100' must be 0 to 1");
    assertThatThrownBy(() -> EducationFundTerms.builder().frontLineShare(Fraction.of(2)).build())
        .hasMessage("educationFundTerms.frontLineShare: '2' must be 0 to 1");
    assertThat(EducationFundTerms.builder().frontLineShare(Fraction.of(1)).build()).isNotNull();
  }

  @Test
  void allOfItMayBeForFrontLineStaff() {
    assertThat(
            EducationFund.builder().wagesFen(0).spentFen(5).frontLineFen(5).build().frontLineFen())
        .isEqualTo(5);
  }

  @Test
  void anAssessmentIsInYuanToo() {
    EducationFundAssessment assessment =
        new EducationFundAssessment(
            Fraction.of(80_00),
            80_00,
            Fraction.ZERO,
            20_00,
            Optional.of(Fraction.of(1, 2)),
            Attainment.NOT_MET,
            OptionalLong.of(10_00),
            Fraction.ZERO);
    assertThat(assessment.deductible()).isEqualTo(Yuan.of("80"));
    assertThat(assessment.excess()).isEqualTo(Yuan.of("20"));
    assertThat(assessment.shortfall()).contains(Yuan.of("10"));
  }
}
