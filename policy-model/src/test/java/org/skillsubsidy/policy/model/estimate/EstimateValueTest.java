package org.skillsubsidy.policy.model.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.skillsubsidy.policy.model.ValueContract.assertDifferent;
import static org.skillsubsidy.policy.model.ValueContract.assertSame;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skillsubsidy.policy.model.Samples;
import org.skillsubsidy.policy.model.claim.Certificate;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.Yuan;

class EstimateValueTest {

  private static final SubsidyClaim CLAIM = Samples.claim().build();

  private static AmountRange range(long low, long high) {
    return new AmountRange(low, OptionalLong.of(high));
  }

  /** Nothing is paid, one bar is certain and one possible, one denial is certain. */
  private static Estimate estimate(Map<SubsidyKind, AmountRange> amounts, AmountRange total) {
    return new Estimate(
        PartialClaim.of(CLAIM),
        EnumSet.of(Bar.NOT_LISTED),
        EnumSet.of(Bar.PROVIDER_BANNED),
        EnumSet.of(Denial.CERTIFICATE_NO_CERTIFICATE),
        EnumSet.of(Denial.WORKER_TRAINING_NO_TUITION),
        new QuotaRange(0, 3),
        amounts,
        total,
        EnumSet.of(EnrolmentFact.TUITION));
  }

  private static Map<SubsidyKind, AmountRange> nothing() {
    Map<SubsidyKind, AmountRange> amounts = new EnumMap<>(SubsidyKind.class);
    for (SubsidyKind kind : SubsidyKind.values()) {
      amounts.put(kind, range(0, 0));
    }
    return amounts;
  }

  private static SubsidyDecision decision(List<Bar> bars, Denial... denials) {
    SubsidyDecision.Builder builder = SubsidyDecision.builder().start(CLAIM).year(2020);
    bars.forEach(builder::bar);
    for (Denial denial : denials) {
      builder.deny(denial);
    }
    return builder.build();
  }

  @Test
  void aRangeHasBothItsEnds() {
    AmountRange range = range(300_00, 600_00);
    assertThat(range.contains(299_99)).isFalse();
    assertThat(range.contains(300_00)).isTrue();
    assertThat(range.contains(600_00)).isTrue();
    assertThat(range.contains(600_01)).isFalse();
    assertThat(range.low()).isEqualTo(Yuan.of("300"));
    assertThat(range.high()).contains(Yuan.of("600"));
    AmountRange open = new AmountRange(300_00, OptionalLong.empty());
    assertThat(open.contains(299_99)).isFalse();
    assertThat(open.contains(Long.MAX_VALUE)).isTrue();
    assertThat(open.high()).isEmpty();
  }

  @Test
  void certainReasonsMustHoldAndPossibleOnesMay() {
    Estimate estimate = estimate(nothing(), range(0, 0));
    Denial certain = Denial.CERTIFICATE_NO_CERTIFICATE;
    assertThat(estimate.contains(decision(List.of(Bar.NOT_LISTED), certain))).isTrue();
    assertThat(
            estimate.contains(
                decision(
                    List.of(Bar.NOT_LISTED, Bar.PROVIDER_BANNED),
                    certain,
                    Denial.WORKER_TRAINING_NO_TUITION)))
        .isTrue();
    assertThat(estimate.contains(decision(List.of(), certain))).isFalse();
    assertThat(estimate.contains(decision(List.of(Bar.NOT_LISTED)))).isFalse();
    assertThat(estimate.contains(decision(List.of(Bar.NOT_LISTED, Bar.ANNUAL_LIMIT), certain)))
        .isFalse();
    assertThat(
            estimate.contains(
                decision(List.of(Bar.NOT_LISTED), certain, Denial.WORKER_TRAINING_RATE_NOT_STATED)))
        .isFalse();
  }

  @Test
  void everyAmountAndTheirTotalMustBeWithin() {
    SubsidyDecision decision = decision(List.of(Bar.NOT_LISTED), Denial.CERTIFICATE_NO_CERTIFICATE);
    Map<SubsidyKind, AmountRange> something = nothing();
    something.put(SubsidyKind.LIVING_ALLOWANCE, range(1, 2));
    assertThat(estimate(something, range(0, 0)).contains(decision)).isFalse();
    assertThat(estimate(nothing(), range(1, 2)).contains(decision)).isFalse();
    Map<SubsidyKind, AmountRange> incomplete = nothing();
    incomplete.remove(SubsidyKind.CERTIFICATE);
    assertThat(estimate(incomplete, range(0, 0)).contains(decision)).isFalse();
  }

  @Test
  void aClaimTellsEveryFact() {
    PartialClaim whole = PartialClaim.of(CLAIM);
    assertThat(whole.missing()).isEmpty();
    assertThat(whole.trainee()).isEqualTo(Samples.traineeId());
    assertSame(whole, whole.toBuilder().build());
    assertThat(whole.toString())
        .contains(Samples.MASKED_NUMBER)
        .doesNotContain(Samples.IDENTITY_NUMBER);
  }

  @ParameterizedTest
  @EnumSource
  void aForgottenFactIsMissingAndItsClaimIsAnother(EnrolmentFact fact) {
    PartialClaim whole = PartialClaim.of(CLAIM);
    PartialClaim fewer = whole.without(fact);
    assertThat(fewer.knows(fact)).isFalse();
    assertThat(fewer.isAbsent(fact)).isFalse();
    assertThat(fewer.value(fact, Object.class)).isEmpty();
    PartialClaim complete = whole.toBuilder().withoutTargetLevel().notBanned().build();
    assertThat(complete.toBuilder().withoutLicence().build().without(fact).missing())
        .allMatch(
            missing ->
                missing == fact || (fact == EnrolmentFact.CERTIFICATE && missing.isOfCertificate()))
        .contains(fact)
        .hasSize(fact == EnrolmentFact.CERTIFICATE ? 6 : 1);
    assertDifferent(whole, fewer, PartialClaim.builder(Samples.traineeId()).build());
  }

  @Test
  void onlyFactsOfACertificateComeWithOne() {
    assertThat(EnrolmentFact.values())
        .filteredOn(EnrolmentFact::isOfCertificate)
        .containsExactly(
            EnrolmentFact.CERTIFICATE_LEVEL,
            EnrolmentFact.CERTIFICATE_OCCUPATION,
            EnrolmentFact.CERTIFICATE_NUMBER,
            EnrolmentFact.CERTIFICATE_ISSUED,
            EnrolmentFact.EXAM_FEE);
    PartialClaim claim =
        PartialClaim.builder(Samples.traineeId()).certificateLevel(CertificateLevel.SENIOR).build();
    assertThat(claim.value(EnrolmentFact.CERTIFICATE, Boolean.class)).contains(true);
    PartialClaim none = claim.toBuilder().withoutCertificate().build();
    assertThat(none.isAbsent(EnrolmentFact.CERTIFICATE)).isTrue();
    assertThat(none.knows(EnrolmentFact.CERTIFICATE_LEVEL)).isTrue();
    assertThat(none.value(EnrolmentFact.CERTIFICATE_LEVEL, CertificateLevel.class)).isEmpty();
    Certificate certificate = Samples.certificate().build();
    PartialClaim all = none.toBuilder().certificate(certificate).build();
    assertThat(all.value(EnrolmentFact.CERTIFICATE_LEVEL, CertificateLevel.class))
        .contains(certificate.level());
    assertThat(all.value(EnrolmentFact.EXAM_FEE, Long.class)).contains(certificate.examFeeFen());
  }

  @Test
  void whatIsKnownNotToBeThereIsNotMissing() {
    PartialClaim claim =
        PartialClaim.builder(Samples.traineeId())
            .withoutTargetLevel()
            .notBanned()
            .withoutLicence()
            .withoutCertificate()
            .build();
    for (EnrolmentFact fact :
        Set.of(
            EnrolmentFact.TARGET_LEVEL,
            EnrolmentFact.PROVIDER_BANNED_FROM,
            EnrolmentFact.PROVIDER_OCCUPATIONS,
            EnrolmentFact.CERTIFICATE)) {
      assertThat(claim.isAbsent(fact)).isTrue();
      assertThat(claim.missing()).doesNotContain(fact);
    }
  }

  @Test
  void theDaysOfThePeriodAreTheMostThatCanBe() {
    PartialClaim.Builder claim =
        PartialClaim.builder(Samples.traineeId())
            .groups(TraineeGroup.UNEMPLOYED)
            .start(LocalDate.of(2020, 3, 2))
            .end(LocalDate.of(2020, 3, 4))
            .days(3);
    assertThat(claim.build().value(EnrolmentFact.TRAINING_DAYS, Integer.class)).contains(3);
    assertThatThrownBy(() -> claim.days(4).build())
        .isInstanceOf(InvalidFactException.class)
        .hasMessageContaining("training.days: '4' must be 1 to 3");
    assertThatThrownBy(() -> claim.days(0)).hasMessageContaining("training.days");
    assertThat(claim.days(1).build().value(EnrolmentFact.TRAINING_DAYS, Integer.class)).contains(1);
    assertThatThrownBy(() -> claim.end(LocalDate.of(2020, 3, 1)).build())
        .hasMessage("training.end: '2020-03-01' is before the training's start, 2020-03-02");
  }

  @Test
  void whatIsKnownNamesAtLeastOne() {
    PartialClaim.Builder claim = PartialClaim.builder(Samples.traineeId());
    assertThatThrownBy(() -> claim.groups(List.of()))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("trainee.groups: '' must name at least one group");
    assertThatThrownBy(() -> claim.licensedOccupations(List.of()))
        .isInstanceOf(InvalidFactException.class)
        .hasMessageStartingWith("provider.licensedOccupations: '' must name at least one");
    assertThat(
            claim
                .licensedOccupations(List.of(Samples.occupation()))
                .build()
                .value(EnrolmentFact.PROVIDER_OCCUPATIONS, Set.class))
        .contains(Set.of(Samples.occupation()));
  }
}
