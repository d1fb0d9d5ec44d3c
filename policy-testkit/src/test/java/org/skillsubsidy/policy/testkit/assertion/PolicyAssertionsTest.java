package org.skillsubsidy.policy.testkit.assertion;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.skillsubsidy.policy.model.decision.Bar.ANNUAL_LIMIT;
import static org.skillsubsidy.policy.model.decision.Bar.NOT_LISTED;
import static org.skillsubsidy.policy.model.decision.Bar.PROVIDER_BANNED;
import static org.skillsubsidy.policy.model.decision.Denial.CERTIFICATE_EXAM_NOT_FREE;
import static org.skillsubsidy.policy.model.decision.Denial.CERTIFICATE_NO_CERTIFICATE;
import static org.skillsubsidy.policy.model.decision.Denial.CERTIFICATE_RATE_NOT_STATED;
import static org.skillsubsidy.policy.model.plan.FundSource.EMPLOYMENT_SUBSIDY_FUND;
import static org.skillsubsidy.policy.model.plan.FundSource.INDUSTRY_FUND;
import static org.skillsubsidy.policy.model.plan.SubsidyKind.CERTIFICATE;
import static org.skillsubsidy.policy.model.plan.SubsidyKind.LIVING_ALLOWANCE;
import static org.skillsubsidy.policy.model.plan.SubsidyKind.WORKER_TRAINING;
import static org.skillsubsidy.policy.model.terms.Reading.R1;
import static org.skillsubsidy.policy.model.terms.Reading.R10;
import static org.skillsubsidy.policy.model.terms.Reading.R11;
import static org.skillsubsidy.policy.testkit.assertion.PolicyAssertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillsubsidy.policy.model.BatchDecisions;
import org.skillsubsidy.policy.model.claim.Listing;
import org.skillsubsidy.policy.model.decision.ExclusiveKey;
import org.skillsubsidy.policy.model.decision.Payee;
import org.skillsubsidy.policy.model.decision.PayeeKind;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;
import org.skillsubsidy.policy.testkit.fixture.Situation;
import org.skillsubsidy.policy.testkit.oracle.ReferenceCalculator;

/** Each assertion holds where it should, fails where it should, and then shows the decision. */
class PolicyAssertionsTest {

  private static final ReferenceCalculator CALCULATOR = ReferenceCalculator.of(PolicyTerms.PLAN);

  private static final SubsidyDecision PAYABLE =
      Situation.of(
              Fixtures.poorLabourerClaim()
                  .level(CertificateLevel.SENIOR)
                  .certificateIssued("2021-01-05"))
          .decidedBy(CALCULATOR);
  private static final SubsidyDecision NOTHING =
      Fixtures.seniorTrainingWithoutCertificate().decidedBy(CALCULATOR);
  private static final SubsidyDecision BARRED =
      Situation.of(
              Fixtures.claim().listing(Listing.UNLISTED).examFee("1.00"),
              Fixtures.pastTrainings(3, 2020))
          .decidedBy(CALCULATOR);

  @Test
  void theyHoldWhereTheyShould() {
    assertThat(PAYABLE)
        .isPayable()
        .isBarredExactlyBy()
        .deniesExactly()
        .pays(CERTIFICATE, "600.00")
        .to(Fixtures.PROVIDER)
        .to(PayeeKind.PROVIDER)
        .from(EMPLOYMENT_SUBSIDY_FUND)
        .citing("2.6")
        .pays(LIVING_ALLOWANCE, "300")
        .to(Fixtures.TRAINEE)
        .and()
        .paysOnly(CERTIFICATE, LIVING_ALLOWANCE, WORKER_TRAINING)
        .paysInTotal("1700.00")
        .restsOn(R10)
        .restsExactlyOn(R10, R1, R11)
        .countsIn(2020)
        .takesSlot(1)
        .hasExclusiveKeys(PAYABLE.exclusiveKeys().toArray(ExclusiveKey[]::new));
    assertThat(NOTHING).hasNothingPayable().denies(CERTIFICATE_NO_CERTIFICATE).staysOutOfHistory();
    assertThat(BARRED)
        .isBarred()
        .isBarredBy(ANNUAL_LIMIT)
        .isBarredExactlyBy(ANNUAL_LIMIT, NOT_LISTED)
        .denies(CERTIFICATE_EXAM_NOT_FREE)
        .paysNothingFor(WORKER_TRAINING)
        .hasExclusiveKeys();
  }

  @ParameterizedTest
  @MethodSource
  void theyFailWhereTheyShould(
      SubsidyDecision decision, Consumer<DecisionAssert> assertion, String expectation) {
    assertThatThrownBy(() -> assertion.accept(assertThat(decision)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Expecting the decision")
        .hasMessageContaining(expectation);
  }

  static Stream<Arguments> theyFailWhereTheyShould() {
    return Stream.of(
        failing(BARRED, DecisionAssert::isPayable, "to be PAYABLE"),
        failing(PAYABLE, DecisionAssert::hasNothingPayable, "to be NOTHING_PAYABLE"),
        failing(PAYABLE, DecisionAssert::isBarred, "to be BARRED"),
        failing(PAYABLE, d -> d.isBarredBy(ANNUAL_LIMIT), "to be BARRED"),
        failing(BARRED, d -> d.isBarredBy(ANNUAL_LIMIT, PROVIDER_BANNED), "PROVIDER_BANNED"),
        failing(BARRED, d -> d.isBarredExactlyBy(ANNUAL_LIMIT), "ANNUAL_LIMIT and no other bar"),
        failing(BARRED, d -> d.denies(CERTIFICATE_RATE_NOT_STATED), "CERTIFICATE:RATE_NOT_STATED"),
        failing(BARRED, DecisionAssert::deniesExactly, "to deny nothing and nothing else"),
        failing(PAYABLE, d -> d.pays(CERTIFICATE, "600.01"), "to pay 600.01 yuan for CERTIFICATE"),
        failing(NOTHING, d -> d.pays(CERTIFICATE, "0.00"), "to pay 0.00 yuan for CERTIFICATE"),
        failing(PAYABLE, d -> d.paysNothingFor(CERTIFICATE), "to pay nothing for CERTIFICATE"),
        failing(PAYABLE, d -> d.paysOnly(CERTIFICATE), "to pay CERTIFICATE and nothing else"),
        failing(PAYABLE, d -> d.paysInTotal("1699.99"), "to pay 1699.99 yuan in total"),
        failing(BARRED, d -> d.restsOn(R1), "to rest on R1"),
        failing(PAYABLE, d -> d.restsExactlyOn(R1), "to rest on R1 and no other reading"),
        failing(PAYABLE, d -> d.countsIn(2021), "to count in 2021"),
        failing(PAYABLE, d -> d.takesSlot(2), "to take slot 2"),
        failing(PAYABLE, DecisionAssert::staysOutOfHistory, "to stay out of the history"),
        failing(PAYABLE, DecisionAssert::hasExclusiveKeys, "to have the exclusive keys []"),
        failing(
            PAYABLE,
            d -> d.pays(CERTIFICATE, "600.00").to(Fixtures.OTHER_PROVIDER),
            "to PROVIDER|" + Fixtures.OTHER_PROVIDER + ", but it goes to PROVIDER|"),
        failing(
            PAYABLE,
            d -> d.pays(CERTIFICATE, "600.00").to(Payee.employer(Fixtures.PROVIDER)),
            "to EMPLOYER|"),
        failing(
            PAYABLE,
            d -> d.pays(LIVING_ALLOWANCE, "300.00").to(TraineeId.parse("p:other")),
            "to TRAINEE|p:other"),
        failing(
            PAYABLE,
            d -> d.pays(LIVING_ALLOWANCE, "300.00").to(PayeeKind.PROVIDER),
            "to the PROVIDER"),
        failing(
            PAYABLE,
            d -> d.pays(CERTIFICATE, "600.00").from(INDUSTRY_FUND),
            "from INDUSTRY_FUND, but it comes from EMPLOYMENT_SUBSIDY_FUND"),
        failing(
            PAYABLE,
            d -> d.pays(CERTIFICATE, "600.00").citing("2.5"),
            "by clause 2.5, but it is paid by 2.6"));
  }

  private static Arguments failing(
      SubsidyDecision decision, Consumer<DecisionAssert> assertion, String expectation) {
    return arguments(decision, assertion, expectation);
  }

  @Test
  void aFailureShowsTheWholeDecisionWithTheTraineeMasked() {
    assertThatThrownBy(() -> assertThat(PAYABLE).as("the claim of May").takesSlot(2))
        .hasMessage(
            """
            [the claim of May]\s
            Expecting the decision
              claim C-1 of 140105********000X: PAYABLE, 1700.00 yuan
              pays WORKER_TRAINING 800.00 to PROVIDER|%s from EMPLOYMENT_SUBSIDY_FUND (2.4)
              pays LIVING_ALLOWANCE 300.00 to TRAINEE|140105********000X from \
            EMPLOYMENT_SUBSIDY_FUND (2.5)
              pays CERTIFICATE 600.00 to PROVIDER|%s from EMPLOYMENT_SUBSIDY_FUND (2.6)
              enters the history: year 2020, slot 1
              rests on R1, R10, R11
            to take slot 2"""
                .formatted(Fixtures.PROVIDER, Fixtures.PROVIDER));
    assertThatThrownBy(() -> assertThat(BARRED).isPayable())
        .hasMessageContaining("barred by NOT_LISTED (3.6, 3.7)")
        .hasMessageContaining("denies CERTIFICATE:EXAM_NOT_FREE (2.6)");
  }

  @Test
  void batches() {
    BatchDecisions batch =
        CALCULATOR.decideAll(
            List.of(
                Fixtures.claim().build(),
                Fixtures.claim().build(),
                Fixtures.claim().id("C-2").trainingId("T-2").build(),
                Fixtures.claim().id("C-2").trainingId("T-3").build()));
    assertThat(batch).hasConflictsAt(2, 3).isRepeatedAt(1).decision(1).isPayable();
    assertThatThrownBy(() -> assertThat(batch).hasConflictsAt(2))
        .hasMessageContaining("expected conflicts at [2], but they are at [2, 3]");
    assertThatThrownBy(() -> assertThat(batch).isRepeatedAt(0))
        .hasMessageContaining("expected claim 0 to repeat");
    assertThatThrownBy(() -> assertThat(batch).decision(2))
        .hasMessageContaining("expected a decision of claim 2, but it is in conflict");
  }
}
