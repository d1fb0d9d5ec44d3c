package org.skillsubsidy.policy.model.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsubsidy.policy.model.ValueContract;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.ProviderKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.plan.TrainingType;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.Yuan;

class PolicyTermsTest {

  private static final Map<String, Function<PolicyTerms, Object>> TERMS = terms();

  private static final Map<String, UnaryOperator<PolicyTerms.Builder>> CHANGES = changes();

  @Test
  void clause1TheActionIsFrom2019To2021() {
    assertThat(PolicyTerms.PLAN.validFrom()).isEqualTo("2019-01-01");
    assertThat(PolicyTerms.PLAN.validTo()).isEqualTo("2021-12-31");
    assertThat(PolicyTerms.PLAN.inForceOn(LocalDate.of(2018, 12, 31))).isFalse();
    assertThat(PolicyTerms.PLAN.inForceOn(LocalDate.of(2019, 1, 1))).isTrue();
    assertThat(PolicyTerms.PLAN.inForceOn(LocalDate.of(2021, 12, 31))).isTrue();
    assertThat(PolicyTerms.PLAN.inForceOn(LocalDate.of(2022, 1, 1))).isFalse();
  }

  @Test
  void termsOfWhichNothingIsSetAreThePlans() {
    PolicyTerms terms = new PolicyTerms.Builder().build();

    assertThat(terms).isEqualTo(PolicyTerms.PLAN);
    TERMS.forEach(
        (term, of) -> assertThat(of.apply(terms)).as(term).isEqualTo(of.apply(PolicyTerms.PLAN)));
  }

  @Test
  void clause23TheFlatRateIs300YuanForThreeTrainings() {
    assertThat(PolicyTerms.PLAN.flatRateFen()).isEqualTo(30_000);
    assertThat(PolicyTerms.PLAN.flatRate()).isEqualTo(Yuan.of("300"));
    assertThat(PolicyTerms.PLAN.flatRateTypes())
        .containsExactlyInAnyOrder(
            TrainingType.PRE_JOB, TrainingType.SAFETY_SKILL, TrainingType.JOB_TRANSFER);
    assertThat(PolicyTerms.PLAN.flatRatePayee()).isEqualTo(PayeeRule.EMPLOYER);
    assertThat(PolicyTerms.PLAN.flatRateFund()).isEqualTo(FundSource.SKILLS_SPECIAL_ACCOUNT);
  }

  @Test
  void clause21ApprenticeshipHasNoAmount() {
    assertThat(PolicyTerms.PLAN.typesWithoutRate())
        .containsExactly(TrainingType.NEW_APPRENTICESHIP);
  }

  @Test
  void clause24TheTuitionIsPaidUpTo1000YuanForSixGroups() {
    assertThat(PolicyTerms.PLAN.workerCapFen()).isEqualTo(100_000);
    assertThat(PolicyTerms.PLAN.workerCap()).isEqualTo(Yuan.of("1000"));
    assertThat(PolicyTerms.PLAN.workerGroups())
        .containsExactlyInAnyOrder(
            TraineeGroup.RURAL_MIGRANT_WORKER,
            TraineeGroup.SCHOOL_LEAVER,
            TraineeGroup.COLLEGE_GRADUATE,
            TraineeGroup.UNEMPLOYED,
            TraineeGroup.HARD_TO_EMPLOY,
            TraineeGroup.DISABLED);
    assertThat(PolicyTerms.PLAN.workerPayee()).isEqualTo(PayeeRule.TUITION_BEARER);
    assertThat(PolicyTerms.PLAN.workerFund()).isEqualTo(FundSource.EMPLOYMENT_SUBSIDY_FUND);
  }

  @Test
  void clause25TheAllowanceIs15YuanADayForThePoor() {
    assertThat(PolicyTerms.PLAN.dailyAllowanceFen()).isEqualTo(1_500);
    assertThat(PolicyTerms.PLAN.dailyAllowance()).isEqualTo(Yuan.of("15"));
    assertThat(PolicyTerms.PLAN.poorGroups())
        .containsExactlyInAnyOrder(TraineeGroup.POOR_LABOURER, TraineeGroup.POOR_HOUSEHOLD_CHILD);
    assertThat(PolicyTerms.PLAN.allowancePayee()).isEqualTo(PayeeRule.TRAINEE);
    assertThat(PolicyTerms.PLAN.allowanceFund()).isEqualTo(FundSource.EMPLOYMENT_SUBSIDY_FUND);
  }

  @Test
  void clause26ThreeTrainingsAYear() {
    assertThat(PolicyTerms.PLAN.trainingCap()).isEqualTo(3);
    assertThat(PolicyTerms.PLAN.capWindow()).isEqualTo(CapWindow.CALENDAR_YEAR);
  }

  @Test
  void clause26CertificatesHaveARateAtThreeLevels() {
    assertThat(PolicyTerms.PLAN.certificateRatesFen())
        .containsOnly(
            Map.entry(CertificateLevel.SPECIAL_ABILITY, 15_000L),
            Map.entry(CertificateLevel.JUNIOR, 30_000L),
            Map.entry(CertificateLevel.SENIOR, 60_000L));
    assertThat(PolicyTerms.PLAN.certificateRate(CertificateLevel.SPECIAL_ABILITY))
        .contains(Yuan.of("150"));
    assertThat(PolicyTerms.PLAN.certificateRate(CertificateLevel.JUNIOR)).contains(Yuan.of("300"));
    assertThat(PolicyTerms.PLAN.certificateRate(CertificateLevel.SENIOR)).contains(Yuan.of("600"));
    assertThat(PolicyTerms.PLAN.certificateRate(CertificateLevel.INTERMEDIATE)).isEmpty();
    assertThat(PolicyTerms.PLAN.certificateRate(CertificateLevel.TECHNICIAN)).isEmpty();
    assertThat(PolicyTerms.PLAN.certificateRate(CertificateLevel.SENIOR_TECHNICIAN)).isEmpty();
    assertThat(PolicyTerms.PLAN.certificatesFrom()).isEqualTo("2019-07-01");
    assertThat(PolicyTerms.PLAN.certificatePayee()).isEqualTo(PayeeRule.EXAM_ORGANISER);
    assertThat(PolicyTerms.PLAN.employeeCertificateFund())
        .isEqualTo(FundSource.SKILLS_SPECIAL_ACCOUNT);
    assertThat(PolicyTerms.PLAN.certificateFund()).isEqualTo(FundSource.EMPLOYMENT_SUBSIDY_FUND);
  }

  @Test
  void clause34TheRealNameSystemHoldsFrom2020() {
    assertThat(PolicyTerms.PLAN.realNameFrom()).isEqualTo("2020-01-01");
  }

  @ParameterizedTest
  @EnumSource
  void clause37FilingForThreeKindsOfProviderAndCompetitionForTheOthers(ProviderKind kind) {
    assertThat(PolicyTerms.PLAN.admissions().get(kind))
        .containsExactlyInAnyOrderElementsOf(
            kind == ProviderKind.TRAINING_INSTITUTION
                ? List.of(
                    Admission.TENDER,
                    Admission.NEGOTIATION,
                    Admission.CONSULTATION,
                    Admission.OTHER_COMPETITIVE)
                : List.of(Admission.FILED));
  }

  @Test
  void thePlanIsReadByTheDefaults() {
    assertThat(PolicyTerms.PLAN.readings()).isEqualTo(Readings.DEFAULT);
  }

  @Test
  void clause38TermsAreChangedOneByOne() {
    assertThat(CHANGES).containsOnlyKeys(TERMS.keySet());
    CHANGES.forEach(
        (changed, change) -> {
          PolicyTerms terms = change.apply(PolicyTerms.PLAN.toBuilder()).build();
          TERMS.forEach(
              (name, term) -> {
                if (name.equals(changed)) {
                  assertThat(term.apply(terms)).as(name).isNotEqualTo(term.apply(PolicyTerms.PLAN));
                } else {
                  assertThat(term.apply(terms)).as(name).isEqualTo(term.apply(PolicyTerms.PLAN));
                }
              });
          ValueContract.assertSame(terms, terms.toBuilder().build());
          ValueContract.assertSame(terms, change.apply(PolicyTerms.builder()).build());
        });
  }

  @Test
  void areEqualByTheirTerms() {
    ValueContract.assertSame(PolicyTerms.PLAN, PolicyTerms.builder().build());
    ValueContract.assertSame(PolicyTerms.PLAN, PolicyTerms.PLAN.toBuilder().build());
    ValueContract.assertDifferent(
        CHANGES.values().stream()
            .map(change -> change.apply(PolicyTerms.builder()).build())
            .toArray());
  }

  @Test
  void aListCanBeEmptiedAndStaysSo() {
    PolicyTerms nothing =
        PolicyTerms.builder()
            .flatRateTypes(Set.of())
            .typesWithoutRate(Set.of())
            .workerGroups(Set.of())
            .poorGroups(Set.of())
            .certificateRatesFen(Map.of())
            .admissions(Map.of())
            .build();

    assertThat(nothing.flatRateTypes()).isEmpty();
    assertThat(nothing.typesWithoutRate()).isEmpty();
    assertThat(nothing.workerGroups()).isEmpty();
    assertThat(nothing.poorGroups()).isEmpty();
    assertThat(nothing.certificateRatesFen()).isEmpty();
    assertThat(nothing.admissions()).isEmpty();
    assertThat(nothing.toBuilder().build()).isEqualTo(nothing);
  }

  @Test
  void oneEntryOfAListIsAddedToThePlans() {
    PolicyTerms terms =
        PolicyTerms.builder()
            .addFlatRateTypes(TrainingType.ON_THE_JOB)
            .addWorkerGroups(TraineeGroup.VETERAN)
            .putCertificateRatesFen(CertificateLevel.INTERMEDIATE, 450_00)
            .putAdmissions(ProviderKind.ENTERPRISE, EnumSet.of(Admission.FILED, Admission.TENDER))
            .build();

    assertThat(terms.flatRateTypes())
        .containsExactlyInAnyOrder(
            TrainingType.PRE_JOB,
            TrainingType.SAFETY_SKILL,
            TrainingType.JOB_TRANSFER,
            TrainingType.ON_THE_JOB);
    assertThat(terms.workerGroups()).hasSize(7).contains(TraineeGroup.VETERAN);
    assertThat(terms.certificateRatesFen())
        .hasSize(4)
        .containsEntry(CertificateLevel.INTERMEDIATE, 450_00L)
        .containsEntry(CertificateLevel.SENIOR, 600_00L);
    assertThat(terms.admissions())
        .hasSize(4)
        .containsEntry(ProviderKind.ENTERPRISE, EnumSet.of(Admission.FILED, Admission.TENDER))
        .containsEntry(ProviderKind.PUBLIC_CENTRE, EnumSet.of(Admission.FILED));
  }

  @Test
  void areNeverChanged() {
    Set<TrainingType> types = EnumSet.of(TrainingType.PRE_JOB);
    Set<Admission> ways = EnumSet.of(Admission.FILED);
    Map<CertificateLevel, Long> rates = new EnumMap<>(Map.of(CertificateLevel.JUNIOR, 1L));
    Map<ProviderKind, Set<Admission>> admissions = new HashMap<>();
    admissions.put(ProviderKind.ENTERPRISE, ways);
    PolicyTerms terms =
        PolicyTerms.builder()
            .flatRateTypes(types)
            .certificateRatesFen(rates)
            .admissions(admissions)
            .build();
    types.add(TrainingType.ON_THE_JOB);
    rates.put(CertificateLevel.SENIOR, 2L);
    admissions.clear();
    ways.add(Admission.NONE);

    assertThat(terms.flatRateTypes()).containsExactly(TrainingType.PRE_JOB);
    assertThat(terms.certificateRatesFen()).containsOnly(Map.entry(CertificateLevel.JUNIOR, 1L));
    assertThat(terms.admissions())
        .containsOnly(Map.entry(ProviderKind.ENTERPRISE, Set.of(Admission.FILED)));
    for (PolicyTerms each : List.of(terms, PolicyTerms.PLAN)) {
      assertThatThrownBy(() -> each.flatRateTypes().add(TrainingType.ON_THE_JOB))
          .isInstanceOf(UnsupportedOperationException.class);
      assertThatThrownBy(() -> each.certificateRatesFen().put(CertificateLevel.SENIOR, 2L))
          .isInstanceOf(UnsupportedOperationException.class);
      assertThatThrownBy(() -> each.admissions().clear())
          .isInstanceOf(UnsupportedOperationException.class);
      assertThatThrownBy(() -> each.admissions().get(ProviderKind.ENTERPRISE).add(Admission.NONE))
          .isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Test
  void endNotBeforeTheyBegin() {
    LocalDate day = LocalDate.of(2022, 1, 1);
    PolicyTerms oneDay = PolicyTerms.builder().validFrom(day).validTo(day).build();

    assertThat(oneDay.inForceOn(day)).isTrue();
    assertThat(oneDay.inForceOn(day.minusDays(1))).isFalse();
    assertThat(oneDay.inForceOn(day.plusDays(1))).isFalse();
    assertThatThrownBy(() -> PolicyTerms.builder().validFrom(day).build())
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("terms.validTo: '2021-12-31' is before the first day, 2022-01-01");
  }

  @Test
  void theCapMayBeNothingButNotLess() {
    assertThat(PolicyTerms.builder().trainingCap(0).build().trainingCap()).isZero();
    assertThatThrownBy(() -> PolicyTerms.builder().trainingCap(-1).build())
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("terms.trainingCap: '-1' must not be negative");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE, 100_000_001, Long.MAX_VALUE})
  void everyRateIsMoreThanNothingAndAtMostAMillion(long fen) {
    String refused = ": '" + Yuan.text(fen) + "' must be more than 0 and at most 1000000.00 yuan";

    assertThatThrownBy(() -> PolicyTerms.builder().flatRateFen(fen).build())
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("terms.flatRate" + refused);
    assertThatThrownBy(() -> PolicyTerms.builder().workerCapFen(fen).build())
        .hasMessage("terms.workerCap" + refused);
    assertThatThrownBy(() -> PolicyTerms.builder().dailyAllowanceFen(fen).build())
        .hasMessage("terms.dailyAllowance" + refused);
    assertThatThrownBy(
            () ->
                PolicyTerms.builder().putCertificateRatesFen(CertificateLevel.JUNIOR, fen).build())
        .hasMessage("terms.certificateRates.JUNIOR" + refused);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, PolicyTerms.MAX_RATE_FEN})
  void theSmallestAndTheLargestRateAreAccepted(long fen) {
    PolicyTerms terms =
        PolicyTerms.builder()
            .flatRate(Yuan.ofFen(fen))
            .workerCap(Yuan.ofFen(fen))
            .dailyAllowance(Yuan.ofFen(fen))
            .putCertificateRatesFen(CertificateLevel.TECHNICIAN, fen)
            .build();

    assertThat(terms.flatRateFen()).isEqualTo(fen);
    assertThat(terms.workerCapFen()).isEqualTo(fen);
    assertThat(terms.dailyAllowanceFen()).isEqualTo(fen);
    assertThat(terms.certificateRate(CertificateLevel.TECHNICIAN)).contains(Yuan.ofFen(fen));
  }

  @Test
  void ratesAreExactYuan() {
    assertThatThrownBy(() -> PolicyTerms.builder().flatRate(Money.of(300, "USD")))
        .isInstanceOf(InvalidFactException.class)
        .hasMessage("terms.flatRate: 'USD 300' must be in CNY");
    assertThatThrownBy(() -> PolicyTerms.builder().workerCap(Money.of(0.125, "CNY")))
        .hasMessage("terms.workerCap: 'CNY 0.125' has more than two decimals");
    assertThatThrownBy(() -> PolicyTerms.builder().dailyAllowance(Money.of(-15, "CNY")))
        .hasMessage("terms.dailyAllowance: 'CNY -15' must not be negative");
  }

  @ParameterizedTest
  @EnumSource
  void onlyWhoIsThereForEveryClaimCanBePaid(PayeeRule payee) {
    assertPayee(
        payee,
        "terms.flatRatePayee",
        List.of(PayeeRule.TRAINEE, PayeeRule.EMPLOYER, PayeeRule.PROVIDER),
        PolicyTerms.builder().flatRatePayee(payee),
        PolicyTerms::flatRatePayee);
    assertPayee(
        payee,
        "terms.workerPayee",
        List.of(PayeeRule.TRAINEE, PayeeRule.PROVIDER, PayeeRule.TUITION_BEARER),
        PolicyTerms.builder().workerPayee(payee),
        PolicyTerms::workerPayee);
    assertPayee(
        payee,
        "terms.allowancePayee",
        List.of(PayeeRule.TRAINEE, PayeeRule.PROVIDER),
        PolicyTerms.builder().allowancePayee(payee),
        PolicyTerms::allowancePayee);
    assertPayee(
        payee,
        "terms.certificatePayee",
        List.of(PayeeRule.TRAINEE, PayeeRule.PROVIDER, PayeeRule.EXAM_ORGANISER),
        PolicyTerms.builder().certificatePayee(payee),
        PolicyTerms::certificatePayee);
  }

  private static void assertPayee(
      PayeeRule payee,
      String fact,
      List<PayeeRule> possible,
      PolicyTerms.Builder builder,
      Function<PolicyTerms, PayeeRule> accessor) {
    if (possible.contains(payee)) {
      assertThat(accessor.apply(builder.build())).isEqualTo(payee);
    } else {
      assertThatThrownBy(builder::build)
          .isInstanceOf(InvalidFactException.class)
          .hasMessage(fact + ": '" + payee + "' must be one of " + possible);
    }
  }

  private static Map<String, Function<PolicyTerms, Object>> terms() {
    Map<String, Function<PolicyTerms, Object>> terms = new LinkedHashMap<>();
    terms.put("validFrom", PolicyTerms::validFrom);
    terms.put("validTo", PolicyTerms::validTo);
    terms.put("readings", PolicyTerms::readings);
    terms.put("trainingCap", PolicyTerms::trainingCap);
    terms.put("capWindow", PolicyTerms::capWindow);
    terms.put("flatRate", PolicyTerms::flatRateFen);
    terms.put("flatRateTypes", PolicyTerms::flatRateTypes);
    terms.put("typesWithoutRate", PolicyTerms::typesWithoutRate);
    terms.put("workerCap", PolicyTerms::workerCapFen);
    terms.put("workerGroups", PolicyTerms::workerGroups);
    terms.put("poorGroups", PolicyTerms::poorGroups);
    terms.put("dailyAllowance", PolicyTerms::dailyAllowanceFen);
    terms.put("certificateRates", PolicyTerms::certificateRatesFen);
    terms.put("certificatesFrom", PolicyTerms::certificatesFrom);
    terms.put("realNameFrom", PolicyTerms::realNameFrom);
    terms.put("admissions", PolicyTerms::admissions);
    terms.put("flatRatePayee", PolicyTerms::flatRatePayee);
    terms.put("workerPayee", PolicyTerms::workerPayee);
    terms.put("allowancePayee", PolicyTerms::allowancePayee);
    terms.put("certificatePayee", PolicyTerms::certificatePayee);
    terms.put("flatRateFund", PolicyTerms::flatRateFund);
    terms.put("workerFund", PolicyTerms::workerFund);
    terms.put("allowanceFund", PolicyTerms::allowanceFund);
    terms.put("employeeCertificateFund", PolicyTerms::employeeCertificateFund);
    terms.put("certificateFund", PolicyTerms::certificateFund);
    return terms;
  }

  private static Map<String, UnaryOperator<PolicyTerms.Builder>> changes() {
    Map<String, UnaryOperator<PolicyTerms.Builder>> changes = new LinkedHashMap<>();
    changes.put("validFrom", b -> b.validFrom(LocalDate.of(2018, 1, 1)));
    changes.put("validTo", b -> b.validTo(LocalDate.of(2022, 12, 31)));
    changes.put("readings", b -> b.readings(Readings.parse("R6=BARRED")));
    changes.put("trainingCap", b -> b.trainingCap(2));
    changes.put("capWindow", b -> b.capWindow(CapWindow.LIFETIME));
    changes.put("flatRate", b -> b.flatRate(Yuan.of("500")));
    changes.put("flatRateTypes", b -> b.flatRateTypes(Set.of(TrainingType.PRE_JOB)));
    changes.put("typesWithoutRate", b -> b.typesWithoutRate(Set.of()));
    changes.put("workerCap", b -> b.workerCap(Yuan.of("1200")));
    changes.put("workerGroups", b -> b.workerGroups(Set.of(TraineeGroup.VETERAN)));
    changes.put("poorGroups", b -> b.poorGroups(Set.of(TraineeGroup.POOR_LABOURER)));
    changes.put("dailyAllowance", b -> b.dailyAllowance(Yuan.of("20")));
    changes.put(
        "certificateRates",
        b -> b.certificateRatesFen(Map.of(CertificateLevel.INTERMEDIATE, 450_00L)));
    changes.put("certificatesFrom", b -> b.certificatesFrom(LocalDate.of(2019, 1, 1)));
    changes.put("realNameFrom", b -> b.realNameFrom(LocalDate.of(2021, 1, 1)));
    changes.put(
        "admissions", b -> b.admissions(Map.of(ProviderKind.ENTERPRISE, Set.of(Admission.TENDER))));
    changes.put("flatRatePayee", b -> b.flatRatePayee(PayeeRule.PROVIDER));
    changes.put("workerPayee", b -> b.workerPayee(PayeeRule.PROVIDER));
    changes.put("allowancePayee", b -> b.allowancePayee(PayeeRule.PROVIDER));
    changes.put("certificatePayee", b -> b.certificatePayee(PayeeRule.PROVIDER));
    changes.put("flatRateFund", b -> b.flatRateFund(FundSource.INDUSTRY_FUND));
    changes.put("workerFund", b -> b.workerFund(FundSource.INDUSTRY_FUND));
    changes.put("allowanceFund", b -> b.allowanceFund(FundSource.INDUSTRY_FUND));
    changes.put(
        "employeeCertificateFund", b -> b.employeeCertificateFund(FundSource.INDUSTRY_FUND));
    changes.put("certificateFund", b -> b.certificateFund(FundSource.LOCAL_TALENT_FUND));
    return changes;
  }
}
