package org.skillsubsidy.policy.rules.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.claim.Listing;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.claim.TuitionBearer;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.estimate.AmountRange;
import org.skillsubsidy.policy.model.estimate.EnrolmentFact;
import org.skillsubsidy.policy.model.estimate.Estimate;
import org.skillsubsidy.policy.model.estimate.PartialClaim;
import org.skillsubsidy.policy.model.estimate.QuotaRange;
import org.skillsubsidy.policy.model.history.OutsideTraining;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.ProviderKind;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.plan.TrainingType;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.Readings;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.Yuan;
import org.skillsubsidy.policy.rules.PolicyCalculator;
import org.skillsubsidy.policy.testkit.fixture.ClaimBuilder;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;
import org.skillsubsidy.policy.testkit.fixture.PastTrainingBuilder;

class EstimateTest {

  private static TrainingHistory nothing() {
    return TrainingHistory.empty(Fixtures.TRAINEE);
  }

  /** Everything is known but what comes of the exam. */
  private static PartialClaim enrolled(ClaimBuilder claim) {
    return PartialClaim.of(claim.licensedFor(Fixtures.WELDER).build())
        .without(EnrolmentFact.CERTIFICATE);
  }

  private static String range(AmountRange range) {
    return Yuan.text(range.lowFen())
        + ".."
        + (range.highFen().isPresent() ? Yuan.text(range.highFen().getAsLong()) : "");
  }

  private static String range(Estimate estimate, SubsidyKind kind) {
    return range(estimate.amounts().get(kind));
  }

  @Test
  void beforeTheExamTheCertificateIsOpen() {
    Estimate estimate = Estimator.DEFAULT.estimate(enrolled(Fixtures.claim()), nothing());
    assertThat(range(estimate, SubsidyKind.WORKER_TRAINING)).isEqualTo("800.00..800.00");
    assertThat(range(estimate, SubsidyKind.CERTIFICATE)).isEqualTo("0.00..300.00");
    assertThat(range(estimate.total())).isEqualTo("800.00..1100.00");
    assertThat(estimate.bars()).isEmpty();
    assertThat(estimate.possibleBars()).isEmpty();
    assertThat(estimate.denials()).isEmpty();
    assertThat(estimate.quotaLeft()).isEqualTo(new QuotaRange(3, 3));
    assertThat(estimate.toAsk())
        .containsExactly(
            EnrolmentFact.CERTIFICATE,
            EnrolmentFact.CERTIFICATE_LEVEL,
            EnrolmentFact.CERTIFICATE_OCCUPATION,
            EnrolmentFact.CERTIFICATE_ISSUED,
            EnrolmentFact.EXAM_FEE);
  }

  @Test
  void highSkilledTrainingIsPaidOnlyWithItsCertificate() {
    Estimate estimate =
        Estimator.DEFAULT.estimate(
            enrolled(Fixtures.claim().level(CertificateLevel.SENIOR)), nothing());
    assertThat(range(estimate, SubsidyKind.WORKER_TRAINING)).isEqualTo("0.00..800.00");
    assertThat(range(estimate.total())).isEqualTo("0.00..1400.00");
    assertThat(estimate.possibleDenials())
        .contains(Denial.WORKER_TRAINING_CERTIFICATE_REQUIRED, Denial.CERTIFICATE_NO_CERTIFICATE);
  }

  @Test
  void anUnknownTuitionIsAnythingUpToTheCap() {
    PartialClaim claim = enrolled(Fixtures.claim()).without(EnrolmentFact.TUITION);
    Estimate estimate = Estimator.DEFAULT.estimate(claim, nothing());
    assertThat(range(estimate, SubsidyKind.WORKER_TRAINING)).isEqualTo("0.00..1000.00");
    assertThat(estimate.possibleDenials()).contains(Denial.WORKER_TRAINING_NO_TUITION);
    assertThat(estimate.toAsk()).contains(EnrolmentFact.TUITION);
  }

  @Test
  void uncappedTuitionHasNoHighestAmount() {
    PolicyCalculator atCost =
        PolicyCalculator.of(
            PolicyTerms.builder().readings(Readings.DEFAULT.with("R11=AT_COST")).build());
    PartialClaim claim = enrolled(Fixtures.poorLabourerClaim()).without(EnrolmentFact.TUITION);
    Estimate estimate = Estimator.of(atCost).estimate(claim, nothing());
    assertThat(range(estimate, SubsidyKind.WORKER_TRAINING)).isEqualTo("0.00..");
    assertThat(range(estimate, SubsidyKind.LIVING_ALLOWANCE)).isEqualTo("300.00..300.00");
    assertThat(estimate.total().high()).isEmpty();
  }

  @Test
  void unknownDaysAreAtLeastOneAndAtMostThePeriod() {
    PartialClaim claim = enrolled(Fixtures.poorLabourerClaim());
    assertThat(
            range(
                Estimator.DEFAULT.estimate(claim.without(EnrolmentFact.TRAINING_DAYS), nothing()),
                SubsidyKind.LIVING_ALLOWANCE))
        .isEqualTo("15.00..390.00");
    assertThat(
            range(
                Estimator.DEFAULT.estimate(
                    claim
                        .without(EnrolmentFact.TRAINING_DAYS)
                        .without(EnrolmentFact.TRAINING_START),
                    nothing()),
                SubsidyKind.LIVING_ALLOWANCE))
        .isEqualTo("15.00..");
  }

  @Test
  void whatIsKnownAlreadyBars() {
    Estimate estimate =
        Estimator.DEFAULT.estimate(
            enrolled(Fixtures.claim().listing(Listing.UNLISTED))
                .without(EnrolmentFact.REAL_NAME_REGISTERED)
                .without(EnrolmentFact.PROVIDER_ADMISSION),
            nothing());
    assertThat(estimate.bars()).containsExactly(Bar.NOT_LISTED);
    assertThat(estimate.possibleBars())
        .containsExactly(Bar.PROVIDER_NOT_ADMITTED, Bar.NOT_REAL_NAME_REGISTERED);
    assertThat(range(estimate.total())).isEqualTo("0.00..0.00");
  }

  @Test
  void whatMayStillBarMakesTheLowestNothing() {
    Estimate estimate =
        Estimator.DEFAULT.estimate(
            enrolled(Fixtures.claim()).without(EnrolmentFact.LISTING), nothing());
    assertThat(estimate.possibleBars()).containsExactly(Bar.NOT_LISTED);
    assertThat(range(estimate.total())).isEqualTo("0.00..1100.00");
    assertThat(estimate.toAsk()).contains(EnrolmentFact.LISTING);
  }

  @Test
  void theYearDecidesWhetherThereIsRoom() {
    TrainingHistory full = Fixtures.fourthTrainingInOneYear().history();
    PartialClaim claim = enrolled(Fixtures.claim());
    Estimate now = Estimator.DEFAULT.estimate(claim, full);
    assertThat(now.bars()).containsExactly(Bar.ANNUAL_LIMIT);
    assertThat(now.quotaLeft()).isEqualTo(new QuotaRange(0, 0));
    Estimate open = Estimator.DEFAULT.estimate(claim.without(EnrolmentFact.TRAINING_END), full);
    assertThat(open.bars()).isEmpty();
    assertThat(open.possibleBars()).containsExactly(Bar.NOT_IN_FORCE, Bar.ANNUAL_LIMIT);
    assertThat(open.quotaLeft()).isEqualTo(new QuotaRange(0, 3));
    assertThat(open.toAsk()).contains(EnrolmentFact.TRAINING_END);
  }

  @Test
  void groupsThatExcludeEachOtherAreNotAddedUp() {
    PartialClaim claim =
        enrolled(Fixtures.claim().tuition("700")).without(EnrolmentFact.TRAINEE_GROUPS);
    Estimate estimate =
        Estimator.DEFAULT.estimate(claim.toBuilder().type(TrainingType.PRE_JOB).build(), nothing());
    assertThat(range(estimate, SubsidyKind.ENTERPRISE_TRAINING)).isEqualTo("0.00..300.00");
    assertThat(range(estimate, SubsidyKind.WORKER_TRAINING)).isEqualTo("0.00..700.00");
    // the trainee bears the tuition, so there is no allowance for anybody with the certificate
    assertThat(range(estimate, SubsidyKind.LIVING_ALLOWANCE)).isEqualTo("0.00..0.00");
    assertThat(range(estimate.total())).isEqualTo("0.00..1000.00");
  }

  private static Estimator under(String reading) {
    return under(PolicyTerms.builder(), reading);
  }

  private static Estimator under(PolicyTerms.Builder terms, String reading) {
    return Estimator.of(
        PolicyCalculator.of(terms.readings(Readings.DEFAULT.with(reading)).build()));
  }

  @Test
  void someGroupsAreLeftToSeparateMeasures() {
    PartialClaim claim = enrolled(Fixtures.claim()).without(EnrolmentFact.TRAINEE_GROUPS);
    assertThat(Estimator.DEFAULT.estimate(claim, nothing()).possibleDenials())
        .contains(Denial.WORKER_TRAINING_LEFT_TO_SEPARATE_MEASURES);
  }

  @Test
  void groupsCountAsTheTermsNameThem() {
    PolicyTerms.Builder poorVeterans =
        PolicyTerms.builder().poorGroups(List.of(TraineeGroup.VETERAN));
    PartialClaim dear =
        enrolled(Fixtures.claim().tuition("2000").tuitionBorneBy(TuitionBearer.PROVIDER))
            .without(EnrolmentFact.TRAINEE_GROUPS);
    Estimate atCost = under(poorVeterans, "R11=AT_COST").estimate(dear, nothing());
    assertThat(range(atCost, SubsidyKind.WORKER_TRAINING)).isEqualTo("0.00..2000.00");
    assertThat(range(atCost, SubsidyKind.LIVING_ALLOWANCE)).isEqualTo("0.00..300.00");
    PolicyTerms.Builder onlyUnemployed =
        PolicyTerms.builder().poorGroups(List.of()).workerGroups(List.of(TraineeGroup.UNEMPLOYED));
    PartialClaim free =
        enrolled(Fixtures.claim().tuitionBorneBy(TuitionBearer.PROVIDER))
            .without(EnrolmentFact.TRAINEE_GROUPS);
    Estimate unemployedLabourer = under(onlyUnemployed, "R5=LABOURER").estimate(free, nothing());
    assertThat(range(unemployedLabourer.total())).isEqualTo("0.00..1400.00");
  }

  @Test
  void amongOccupationsWithTheSameLevelsTheEndTellsThemApart() {
    PartialClaim claim =
        PartialClaim.of(Fixtures.claim().licensedFor(Fixtures.WELDER, Fixtures.CARE_WORKER).build())
            .without(EnrolmentFact.CERTIFICATE)
            .without(EnrolmentFact.OCCUPATION);
    TrainingHistory higher =
        TrainingHistory.of(
            Fixtures.TRAINEE,
            List.of(
                Fixtures.pastTraining()
                    .id("P-1")
                    .occupation(Fixtures.WELDER)
                    .level(CertificateLevel.SENIOR)
                    .ended("2019-11-29")
                    .build(),
                Fixtures.pastTraining()
                    .id("P-2")
                    .occupation(Fixtures.CARE_WORKER)
                    .level(CertificateLevel.SENIOR)
                    .ended("2021-06-30")
                    .build()));
    Estimate estimate = under("R6=BARRED").estimate(claim, higher);
    assertThat(estimate.possibleBars()).contains(Bar.LOWER_LEVEL_AFTER_HIGHER);
    assertThat(range(estimate.total())).isEqualTo("0.00..1100.00");
  }

  @Test
  void whereTheStartSetsTheYearAnEarlierOneMayBeFull() {
    PartialClaim claim = enrolled(Fixtures.claim()).without(EnrolmentFact.TRAINING_START);
    TrainingHistory full = Fixtures.firstTrainingOfTheNextYear().history();
    Estimate byStart = under("R1=TRAINING_START").estimate(claim, full);
    assertThat(byStart.possibleBars()).containsExactly(Bar.ANNUAL_LIMIT);
    assertThat(byStart.quotaLeft()).isEqualTo(new QuotaRange(0, 3));
    assertThat(Estimator.DEFAULT.estimate(claim, full).possibleBars()).isEmpty();
  }

  /** 2020 is full, and from June 2021 on a higher level has been trained: between there is room. */
  @Test
  void whatIsOpenBetweenTwoBarsIsSeen() {
    PartialClaim claim = enrolled(Fixtures.claim()).without(EnrolmentFact.TRAINING_END);
    List<OutsideTraining> past = new ArrayList<>();
    for (PastTrainingBuilder training : Fixtures.pastTrainings(2, 2020)) {
      past.add(training.build());
    }
    past.add(
        Fixtures.pastTraining()
            .occupation(Fixtures.WELDER)
            .level(CertificateLevel.SENIOR)
            .ended("2021-06-30")
            .countedIn(2020)
            .build());
    PolicyTerms.Builder since2020 = PolicyTerms.builder().validFrom(LocalDate.of(2020, 1, 1));
    Estimate estimate =
        under(since2020, "R6=BARRED").estimate(claim, TrainingHistory.of(Fixtures.TRAINEE, past));
    assertThat(range(estimate.total())).isEqualTo("0.00..1100.00");
    assertThat(estimate.possibleBars())
        .containsExactly(Bar.NOT_IN_FORCE, Bar.ANNUAL_LIMIT, Bar.LOWER_LEVEL_AFTER_HIGHER);
  }

  @Test
  void whereTheCertificateSetsTheYearItMayBeFull() {
    PartialClaim claim =
        PartialClaim.of(Fixtures.claim().licensedFor(Fixtures.WELDER).build())
            .without(EnrolmentFact.CERTIFICATE_ISSUED);
    TrainingHistory full = Fixtures.fourthTrainingInOneYear().history();
    Estimate estimate = under("R1=CERTIFICATE_ISSUE").estimate(claim, full);
    assertThat(estimate.possibleBars()).containsExactly(Bar.ANNUAL_LIMIT);
    assertThat(range(estimate.total())).isEqualTo("0.00..1100.00");
  }

  @Test
  void anEmployeeWhoIsPoorGetsBothAtOnce() {
    PartialClaim claim =
        enrolled(Fixtures.employeeClaim().tuition("0")).without(EnrolmentFact.TRAINEE_GROUPS);
    assertThat(range(Estimator.DEFAULT.estimate(claim, nothing()).total()))
        .isEqualTo("0.00..900.00");
  }

  @Test
  void aNumberMattersWhereACertificateWasPaid() {
    PartialClaim claim =
        PartialClaim.of(Fixtures.claim().build()).without(EnrolmentFact.CERTIFICATE);
    Estimate notPaid =
        Estimator.DEFAULT.estimate(claim, historyOf(Fixtures.pastTraining().certificate("N-1")));
    assertThat(notPaid.toAsk()).doesNotContain(EnrolmentFact.CERTIFICATE_NUMBER);
    assertThat(notPaid.possibleDenials())
        .doesNotContain(Denial.CERTIFICATE_CERTIFICATE_ALREADY_SUBSIDISED);
    Estimate paid =
        Estimator.DEFAULT.estimate(
            claim, historyOf(Fixtures.pastTraining().paidForCertificate("N-1")));
    assertThat(paid.possibleDenials()).contains(Denial.CERTIFICATE_CERTIFICATE_ALREADY_SUBSIDISED);
  }

  private static TrainingHistory historyOf(PastTrainingBuilder training) {
    return TrainingHistory.of(Fixtures.TRAINEE, List.of(training.build()));
  }

  @Test
  void whatMakesNoDifferenceIsNotAskedFor() {
    PartialClaim anyStart =
        enrolled(Fixtures.poorLabourerClaim()).without(EnrolmentFact.TRAINING_START);
    assertThat(Estimator.DEFAULT.estimate(anyStart, nothing()).toAsk())
        .doesNotContain(EnrolmentFact.TRAINING_START);
    PartialClaim notAdmitted =
        enrolled(Fixtures.claim().provider(ProviderKind.ENTERPRISE, Admission.NONE))
            .without(EnrolmentFact.PROVIDER_KIND);
    Estimate estimate = Estimator.DEFAULT.estimate(notAdmitted, nothing());
    assertThat(estimate.bars()).containsExactly(Bar.PROVIDER_NOT_ADMITTED);
    assertThat(estimate.toAsk()).doesNotContain(EnrolmentFact.PROVIDER_KIND);
  }

  @Test
  void aProviderThatIsNotKnownNeedNotBeOneOfTheHistory() {
    PartialClaim claim = enrolled(Fixtures.claim()).without(EnrolmentFact.PROVIDER_CODE);
    TrainingHistory sameId = historyOf(Fixtures.pastTraining().id("T-1").provider(Draft.NOBODY));
    Estimate estimate = Estimator.DEFAULT.estimate(claim, sameId);
    assertThat(estimate.bars()).isEmpty();
    assertThat(estimate.possibleBars()).containsExactly(Bar.TRAINING_ALREADY_SUBSIDISED);
  }

  @Test
  void aKnownAbsenceIsNoUnknown() {
    PartialClaim claim =
        PartialClaim.builder(Fixtures.TRAINEE)
            .groups(TraineeGroup.UNEMPLOYED)
            .withoutTargetLevel()
            .notBanned()
            .withoutCertificate()
            .build();
    assertThat(claim.missing())
        .doesNotContain(
            EnrolmentFact.TARGET_LEVEL,
            EnrolmentFact.PROVIDER_BANNED_FROM,
            EnrolmentFact.CERTIFICATE,
            EnrolmentFact.EXAM_FEE);
    Estimate estimate = Estimator.DEFAULT.estimate(claim, nothing());
    assertThat(estimate.possibleBars()).doesNotContain(Bar.PROVIDER_BANNED);
    assertThat(range(estimate, SubsidyKind.CERTIFICATE)).isEqualTo("0.00..0.00");
    assertThat(estimate.toAsk())
        .doesNotContain(EnrolmentFact.CERTIFICATE, EnrolmentFact.CERTIFICATE_LEVEL);
  }

  @Test
  void nothingKnownIsStillAnswered() {
    Estimate estimate =
        Estimator.DEFAULT.estimate(PartialClaim.builder(Fixtures.TRAINEE).build(), nothing());
    assertThat(estimate.bars()).isEmpty();
    assertThat(estimate.total().lowFen()).isZero();
    assertThat(range(estimate, SubsidyKind.CERTIFICATE)).isEqualTo("0.00..600.00");
    assertThat(estimate.toAsk())
        .containsExactlyInAnyOrderElementsOf(
            List.of(EnrolmentFact.values()).stream()
                // without a history no training, number or occupation is known from before
                .filter(fact -> fact != EnrolmentFact.CERTIFICATE_NUMBER)
                .filter(fact -> fact != EnrolmentFact.OCCUPATION)
                .filter(fact -> fact != EnrolmentFact.TRAINING_ID)
                .filter(fact -> fact != EnrolmentFact.PROVIDER_CODE)
                .toList());
  }

  @Test
  void aLicenceThatIsNotKnownYetMayBarAndOneThatIsNotStatedDoesNot() {
    PartialClaim claim = PartialClaim.of(Fixtures.claim().build());
    assertThat(claim.isAbsent(EnrolmentFact.PROVIDER_OCCUPATIONS)).isTrue();
    Estimate stated = Estimator.DEFAULT.estimate(claim, nothing());
    assertThat(range(stated.total())).isEqualTo("1100.00..1100.00");
    assertThat(stated.toAsk()).isEmpty();
    Estimate open =
        Estimator.DEFAULT.estimate(claim.without(EnrolmentFact.PROVIDER_OCCUPATIONS), nothing());
    assertThat(open.possibleBars()).containsExactly(Bar.OUTSIDE_LICENSED_SCOPE);
    assertThat(range(open.total())).isEqualTo("0.00..1100.00");
    assertThat(open.toAsk()).containsExactly(EnrolmentFact.PROVIDER_OCCUPATIONS);
  }

  @Test
  void factsThatContradictEachOtherAreRefused() {
    PartialClaim.Builder claim =
        PartialClaim.builder(Fixtures.TRAINEE)
            .start(LocalDate.of(2020, 3, 2))
            .end(LocalDate.of(2020, 3, 4))
            .days(4);
    assertThatThrownBy(claim::build)
        .isInstanceOf(InvalidFactException.class)
        .hasMessageContaining("training.days: '4' must be 1 to 3");
    assertThatThrownBy(() -> claim.start(LocalDate.of(2020, 3, 5)).build())
        .hasMessageContaining("training.end");
    assertThatThrownBy(() -> PartialClaim.builder(Fixtures.TRAINEE).days(0))
        .hasMessageContaining("training.days");
    assertThatThrownBy(() -> PartialClaim.builder(Fixtures.TRAINEE).groups(List.of()))
        .hasMessageContaining("trainee.groups");
    assertThatThrownBy(() -> PartialClaim.builder(Fixtures.TRAINEE).licensedOccupations(List.of()))
        .hasMessageContaining("provider.licensedOccupations");
    TrainingHistory other = TrainingHistory.empty(TraineeId.parse("p:other"));
    PartialClaim fine = PartialClaim.of(Fixtures.claim().build());
    assertThatThrownBy(() -> Estimator.DEFAULT.estimate(fine, other))
        .isInstanceOf(InvalidFactException.class)
        .hasMessageContaining("history.trainee");
  }

  @Test
  void factsAreToldAndForgotten() {
    SubsidyClaim claim = Fixtures.claim().licensedFor(Fixtures.WELDER).build();
    PartialClaim known = PartialClaim.of(claim);
    assertThat(known.missing()).isEmpty();
    assertThat(known.without(EnrolmentFact.CERTIFICATE).missing())
        .containsExactly(
            EnrolmentFact.CERTIFICATE,
            EnrolmentFact.CERTIFICATE_LEVEL,
            EnrolmentFact.CERTIFICATE_OCCUPATION,
            EnrolmentFact.CERTIFICATE_NUMBER,
            EnrolmentFact.CERTIFICATE_ISSUED,
            EnrolmentFact.EXAM_FEE);
    assertThat(
            known.without(EnrolmentFact.CERTIFICATE).toBuilder()
                .certificate(claim.certificate().orElseThrow())
                .build())
        .isEqualTo(known)
        .hasSameHashCodeAs(known);
    assertThat(known.toBuilder().withoutCertificate().build().knows(EnrolmentFact.EXAM_FEE))
        .isTrue();
    assertThat(known.toString()).doesNotContain(Fixtures.TRAINEE.storageForm());
    for (EnrolmentFact fact : EnrolmentFact.values()) {
      assertThat(known.without(fact).missing()).contains(fact);
      assertThat(fact.column().header()).isNotBlank();
    }
  }

  @Test
  void estimatesAreToldInBothLanguages() {
    Estimate estimate =
        Estimator.DEFAULT.estimate(
            enrolled(
                    Fixtures.poorLabourerClaim()
                        .provider(ProviderKind.ENTERPRISE, Admission.NONE)
                        .tuitionBorneBy(TuitionBearer.PROVIDER))
                .without(EnrolmentFact.LISTING),
            nothing());
    assertThat(EstimateText.of(Locale.CHINESE).text(estimate))
        .isEqualTo(
            Fixtures.TRAINEE
                + """
                申领补贴的预估
                - 不予补贴：培训机构未按规定的方式（备案或竞争）取得培训资格
                - 可能不予补贴：培训项目不在目录内，也未经当地人社部门审核
                - 取证补贴可能不予支付：没有取得证书；取得证书的日期早于起算日期；方案未规定该等级证书的标准；考试向学员收取了费用；证书的职业或等级与培训不符
                - 尚可享受补贴的培训：3次
                - 企业职工培训补贴：0元
                - 职业培训补贴：0元
                - 生活费补贴：0元
                - 取证补贴：0元
                - 合计：0元
                - 尚需了解：目录或审核情况、是否取得证书、证书等级、证书职业、取得证书的日期、考试收费
                """);
    String english =
        EstimateText.of(Locale.ENGLISH)
            .text(
                Estimator.DEFAULT.estimate(
                    enrolled(Fixtures.poorLabourerClaim())
                        .without(EnrolmentFact.TRAINING_DAYS)
                        .without(EnrolmentFact.TRAINING_START),
                    nothing()));
    assertThat(english)
        .startsWith("Estimate for " + Fixtures.TRAINEE + "\n")
        .contains("- Living allowance: 15 yuan or more\n")
        .contains("- Certificate: 0 yuan to 300 yuan\n");
    assertThat(
            EstimateText.of(Locale.CHINESE)
                .text(
                    Estimator.DEFAULT.estimate(
                        PartialClaim.of(Fixtures.claim().withoutCertificate().build()), nothing())))
        .contains("- 取证补贴不予支付：没有取得证书\n");
  }
}
