package org.skillsubsidy.policy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InvalidObjectException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillsubsidy.policy.model.claim.CertificateNumber;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.ExclusiveKey;
import org.skillsubsidy.policy.model.decision.Payee;
import org.skillsubsidy.policy.model.decision.PayeeKind;
import org.skillsubsidy.policy.model.decision.RepeatKey;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.decision.SubsidyLine;
import org.skillsubsidy.policy.model.history.OutsideTraining;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.identity.IdentityNumber;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.identity.TrainingId;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.ProviderKind;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.plan.TrainingType;
import org.skillsubsidy.policy.model.terms.CapWindow;
import org.skillsubsidy.policy.model.terms.PayeeRule;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.model.terms.Readings;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.SerializedByProxy;
import org.skillsubsidy.policy.model.value.SmallEnumSet;

/** Law 13 for Java's object streams: what crosses a cluster is equal, and nothing invalid does. */
class SerializationTest {

  private static final long WORKER_FEN = 700_01;

  private static SubsidyDecision.Builder deciding() {
    return SubsidyDecision.builder()
        .start(Samples.claim().build())
        .year(2020)
        .level(CertificateLevel.JUNIOR)
        .restsOn(Reading.R2);
  }

  private static SubsidyDecision paid(CapWindow window, RepeatKey repeatKey) {
    return deciding()
        .pay(
            SubsidyKind.ENTERPRISE_TRAINING,
            300_00,
            PayeeKind.EMPLOYER,
            FundSource.SKILLS_SPECIAL_ACCOUNT,
            Clause.C2_3)
        .pay(
            SubsidyKind.WORKER_TRAINING,
            WORKER_FEN,
            PayeeKind.PROVIDER,
            FundSource.INDUSTRY_FUND,
            Clause.C2_4)
        .pay(
            SubsidyKind.LIVING_ALLOWANCE,
            150_00,
            PayeeKind.TRAINEE,
            FundSource.EMPLOYMENT_SUBSIDY_FUND,
            Clause.C2_5)
        .pay(
            SubsidyKind.CERTIFICATE,
            300_00,
            PayeeKind.PROVIDER,
            FundSource.LOCAL_TALENT_FUND,
            Clause.C2_6)
        .enter(window, 3, repeatKey)
        .build();
  }

  private static SubsidyDecision barred() {
    return deciding()
        .level(null)
        .bar(Bar.NOT_LISTED)
        .bar(Bar.ANNUAL_LIMIT)
        .deny(Denial.CERTIFICATE_EXAM_NOT_FREE)
        .build();
  }

  private static OutsideTraining.Builder outside() {
    return OutsideTraining.builder()
        .year(2019)
        .slot(2)
        .provider(OrganisationCode.parse(Samples.PROVIDER))
        .trainingId(TrainingId.parse("T-1"))
        .occupation(Samples.occupation())
        .level(CertificateLevel.SENIOR)
        .trainingEnd(LocalDate.of(2019, 12, 1))
        .paidFen(Map.of(SubsidyKind.CERTIFICATE, 600_00L))
        .certificateNumber(CertificateNumber.parse("S|1"));
  }

  /** Terms in which everything differs from the plan. */
  private static PolicyTerms otherTerms() {
    return PolicyTerms.builder()
        .validFrom(LocalDate.of(2022, 2, 1))
        .validTo(LocalDate.of(2025, 12, 31))
        .readings(Readings.DEFAULT.with("R2=OCCUPATION").with("R13=ANY_GROUP"))
        .trainingCap(4)
        .capWindow(CapWindow.LIFETIME)
        .flatRateFen(301_00)
        .flatRateTypes(Set.of(TrainingType.OFF_THE_JOB))
        .typesWithoutRate(Set.of(TrainingType.ENTREPRENEURSHIP))
        .workerCapFen(2_000_00)
        .workerGroups(Set.of(TraineeGroup.VETERAN))
        .poorGroups(Set.of(TraineeGroup.PRISONER, TraineeGroup.DISABLED))
        .dailyAllowanceFen(16_00)
        .certificateRatesFen(Map.of(CertificateLevel.TECHNICIAN, 1_00L))
        .certificatesFrom(LocalDate.of(2022, 3, 1))
        .realNameFrom(LocalDate.of(2022, 4, 1))
        .admissions(Map.of(ProviderKind.ENTERPRISE, EnumSet.of(Admission.TENDER, Admission.NONE)))
        .flatRatePayee(PayeeRule.TRAINEE)
        .workerPayee(PayeeRule.PROVIDER)
        .allowancePayee(PayeeRule.PROVIDER)
        .certificatePayee(PayeeRule.TRAINEE)
        .flatRateFund(FundSource.INDUSTRY_FUND)
        .workerFund(FundSource.LOCAL_TALENT_FUND)
        .allowanceFund(FundSource.INDUSTRY_FUND)
        .employeeCertificateFund(FundSource.LOCAL_TALENT_FUND)
        .certificateFund(FundSource.SKILLS_SPECIAL_ACCOUNT)
        .build();
  }

  static Stream<Object> values() {
    TraineeId trainee = Samples.traineeId();
    return Stream.of(
        ClaimId.parse("C-1"),
        TrainingId.parse("T-1"),
        trainee,
        TraineeId.parse("p:4711"),
        IdentityNumber.parse(Samples.NUMBER_WITH_X),
        OrganisationCode.parse(Samples.PROVIDER),
        Samples.occupation(),
        CertificateNumber.parse("证 1"),
        ExclusiveKey.certificate(trainee, CertificateNumber.parse("a|b")),
        Payee.trainee(trainee),
        SmallEnumSet.copyOf(Bar.values(), Set.of(Bar.NOT_IN_FORCE, Bar.REPEATED_TRAINING)),
        SmallEnumSet.copyOf(Bar.values(), Set.of()),
        Samples.trainee().build(),
        Samples.trainee().groups(TraineeGroup.VETERAN).employer(Optional.empty()).build(),
        Samples.provider()
            .bannedFrom(LocalDate.of(2021, 1, 1))
            .licensedOccupations(Set.of(Samples.occupation()))
            .build(),
        Samples.training().targetLevel(CertificateLevel.SENIOR).build(),
        Samples.certificate().examFeeFen(1).build(),
        Samples.claim().build(),
        Samples.claim().certificate(Optional.empty()).build(),
        Readings.DEFAULT.with("R7=PER_YEAR"),
        PolicyTerms.PLAN,
        otherTerms(),
        PolicyTimeline.of(otherTerms(), PolicyTerms.PLAN),
        outside().build(),
        outside().slot(java.util.OptionalInt.empty()).paidFen(Map.of()).build(),
        new SubsidyLine(
            SubsidyKind.CERTIFICATE,
            1,
            Payee.trainee(trainee),
            FundSource.INDUSTRY_FUND,
            Clause.C2_6),
        paid(CapWindow.CALENDAR_YEAR, RepeatKey.LEVEL),
        paid(CapWindow.LIFETIME, RepeatKey.ANY_LEVEL),
        barred(),
        deciding().bar(Bar.NOT_IN_FORCE).build(),
        paid(CapWindow.LIFETIME, RepeatKey.ABSENT).historyEntry().orElseThrow(),
        TrainingHistory.of(
            trainee,
            List.of(
                outside().build(),
                paid(CapWindow.LIFETIME, RepeatKey.LEVEL).historyEntry().orElseThrow())));
  }

  @ParameterizedTest
  @MethodSource("values")
  void aValueThatCrossesIsEqual(Object value) {
    ValueContract.assertSame(value, Serialization.copy(value));
  }

  @Test
  void everyKindOfEntryStaysWhatItIs() {
    SubsidyDecision decision = paid(CapWindow.CALENDAR_YEAR, RepeatKey.LEVEL);
    TrainingHistory copy =
        (TrainingHistory)
            Serialization.copy(
                TrainingHistory.empty(Samples.traineeId())
                    .with(decision.historyEntry().orElseThrow()));
    assertThat(SubsidyDecision.behind(copy.entries().get(0))).contains(decision);
  }

  @Test
  void aBatchKeepsConflictsAndRepeats() {
    BitSet repeats = new BitSet();
    repeats.set(2);
    SubsidyDecision[] decisions = {null, barred(), barred()};
    BatchDecisions copy =
        (BatchDecisions) Serialization.copy(BatchDecisions.of(decisions, repeats));
    assertThat(copy.size()).isEqualTo(3);
    assertThat(copy.conflicts()).containsExactly(0);
    assertThat(copy.decision(1)).contains(barred());
    assertThat(copy.isRepeat(1)).isFalse();
    assertThat(copy.isRepeat(2)).isTrue();
  }

  static Stream<Class<?>> classes() {
    return values()
        .map(Object::getClass)
        .filter(SerializedByProxy.class::isAssignableFrom)
        .distinct()
        .map(type -> (Class<?>) type);
  }

  @ParameterizedTest
  @MethodSource("classes")
  void noStreamCanMakeAValueWithoutItsChecks(Class<?> type) {
    Class<?>[] parents =
        Stream.<Class<?>>iterate(type.getSuperclass(), Class::getSuperclass)
            .takeWhile(parent -> parent != Object.class)
            .toArray(Class<?>[]::new);
    assertThatThrownBy(() -> Serialization.read(Serialization.withoutFields(type, parents)))
        .isInstanceOf(InvalidObjectException.class)
        .hasMessageContaining(type.getName());
    assertThatThrownBy(() -> Serialization.read(Serialization.withoutFields(type)))
        .isInstanceOf(InvalidObjectException.class)
        .hasMessageContaining(type.getName());
  }

  @Test
  void noStreamCanMakeASetWithoutItsUniverse() {
    assertThatThrownBy(() -> Serialization.read(Serialization.withoutFields(SmallEnumSet.class)))
        .isInstanceOf(InvalidObjectException.class)
        .hasMessage("a set of constants cannot be read as such");
  }

  @Test
  void aForgedFactIsRefusedAsAnyOther() {
    assertThatThrownBy(
            () ->
                Serialization.read(
                    Serialization.forged(Samples.claim().build(), "C-0001", "C 0001")))
        .isInstanceOf(InvalidFactException.class)
        .hasMessageStartingWith("claim id: 'C 0001'");
    assertThatThrownBy(
            () ->
                Serialization.read(
                    Serialization.forged(
                        Samples.claim().build(), Samples.IDENTITY_NUMBER, "140105199003070011")))
        .isInstanceOf(InvalidFactException.class)
        .hasMessageContaining("'140105********0011' has the wrong check character");
    assertThatThrownBy(
            () ->
                Serialization.read(
                    Serialization.forged(Samples.training().tuitionFen(1_23).build(), 1_23, -1)))
        .isInstanceOf(InvalidFactException.class)
        .hasMessageContaining("must not be negative");
  }

  @Test
  void aForgedDecisionIsRefused() {
    SubsidyDecision decision = paid(CapWindow.CALENDAR_YEAR, RepeatKey.LEVEL);
    assertThatThrownBy(() -> Serialization.read(Serialization.forged(decision, WORKER_FEN, -1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cannot pay -1 fen");
    assertThatThrownBy(() -> Serialization.read(Serialization.forged(decision, WORKER_FEN, 0)))
        .isInstanceOf(InvalidObjectException.class)
        .hasMessageContaining("bits that stand for nothing");
    SubsidyDecision other = deciding().deny(Denial.CERTIFICATE_NO_CERTIFICATE).build();
    long reasons = reasons(other);
    for (long forged :
        new long[] {
          reasons | 1L << 63, reasons | 7L << 39, reasons | 1L << 44, reasons | 1L << 42
        }) {
      assertThatThrownBy(() -> Serialization.read(Serialization.forged(other, reasons, forged)))
          .as("bits %x", forged)
          .isInstanceOf(InvalidObjectException.class)
          .hasMessageContaining("bits that stand for nothing");
    }
  }

  /** As the class packs them: denials from bit 10, readings from 26, the level JUNIOR at 39. */
  private static long reasons(SubsidyDecision decision) {
    return SmallEnumSet.bitsOf(decision.denials()) << 10
        | SmallEnumSet.bitsOf(decision.readings()) << 26
        | 2L << 39;
  }
}
