package org.skillsubsidy.policy.rules.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.advice.Advice;
import org.skillsubsidy.policy.model.advice.Alternative;
import org.skillsubsidy.policy.model.advice.Change;
import org.skillsubsidy.policy.model.advice.Difference;
import org.skillsubsidy.policy.model.advice.Remedy;
import org.skillsubsidy.policy.model.advice.Way;
import org.skillsubsidy.policy.model.claim.Listing;
import org.skillsubsidy.policy.model.claim.TuitionBearer;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.ProviderKind;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TrainingType;
import org.skillsubsidy.policy.model.terms.CapWindow;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.terms.Readings;
import org.skillsubsidy.policy.rules.PolicyCalculator;
import org.skillsubsidy.policy.testkit.fixture.ClaimBuilder;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;
import org.skillsubsidy.policy.testkit.fixture.Situation;

@Cites({Clause.C2_5, Clause.C2_6, Clause.C3_1, Clause.C3_4, Clause.C3_6, Clause.C3_7})
class AdviceTest {

  private static Advice advise(Situation situation) {
    return advise(PolicyTimeline.PLAN, situation);
  }

  private static Advice advise(PolicyTimeline timeline, Situation situation) {
    SubsidyDecision decision = situation.decidedBy(PolicyCalculator.of(timeline));
    return Advisor.of(timeline).advise(decision, situation.history());
  }

  private static PolicyTimeline under(String reading) {
    return PolicyTimeline.of(
        PolicyTerms.builder().readings(Readings.DEFAULT.with(reading)).build());
  }

  private static List<List<Remedy>> remedies(List<Way> ways) {
    return ways.stream().map(way -> way.changes().stream().map(Change::remedy).toList()).toList();
  }

  @Test
  void aFullyPayableDecisionNeedsNothing() {
    Advice advice = advise(Fixtures.firstTraining());
    assertThat(advice.isFullyPayable()).isTrue();
    assertThat(advice.ways()).isEmpty();
    assertThat(advice.reasons()).isEmpty();
    assertThat(advice.alternatives()).isEmpty();
  }

  @Test
  void anUnlistedCourseIsReviewed() {
    Advice advice = advise(Situation.of(Fixtures.claim().listing(Listing.UNLISTED)));
    assertThat(remedies(advice.ways())).containsExactly(List.of(Remedy.COURSE_REVIEW));
    Way way = advice.ways().get(0);
    assertThat(way.isComplete()).isTrue();
    assertThat(way.bars()).containsExactly(Bar.NOT_LISTED);
    assertThat(way.decision().claim().training().listing()).isEqualTo(Listing.REVIEWED);
    assertThat(way.decision().totalFen()).isEqualTo(1_100_00);
    assertThat(advice.nothingLifts()).isEmpty();
    assertThat(advice.alternatives()).isEmpty();
  }

  @Test
  void whatIsMissingTogetherIsAdvisedTogether() {
    Advice advice =
        advise(
            Situation.of(
                Fixtures.claim()
                    .targetLevel(CertificateLevel.SENIOR)
                    .withoutCertificate()
                    .realNameRegistered(false)
                    .listing(Listing.UNLISTED)
                    .provider(ProviderKind.VOCATIONAL_SCHOOL, Admission.NONE)));
    assertThat(remedies(advice.ways()))
        .containsExactly(
            List.of(
                Remedy.COURSE_REVIEW,
                Remedy.PROVIDER_FILING,
                Remedy.REAL_NAME_ENTRY,
                Remedy.CERTIFICATE));
    assertThat(remedies(advice.reasons().get(Denial.WORKER_TRAINING_CERTIFICATE_REQUIRED)))
        .containsExactly(List.of(Remedy.CERTIFICATE));
    assertThat(advice.ways().get(0).denials())
        .containsExactly(
            Denial.WORKER_TRAINING_CERTIFICATE_REQUIRED, Denial.CERTIFICATE_NO_CERTIFICATE);
    assertThat(advice.ways().get(0).decision().totalFen()).isEqualTo(1_400_00);
  }

  @Test
  void aCertificateOfTheLevelTrainedForIsToBeTaken() {
    Advice advice =
        advise(Situation.of(Fixtures.claim().certificateLevel(CertificateLevel.SENIOR)));
    assertThat(advice.ways()).hasSize(1);
    Change change = advice.ways().get(0).changes().get(0);
    assertThat(change.remedy()).isEqualTo(Remedy.CERTIFICATE);
    assertThat(change.facts())
        .containsEntry("level", CertificateLevel.JUNIOR)
        .containsEntry("occupation", Fixtures.WELDER)
        .containsEntry("issued", LocalDate.of(2020, 5, 6));
  }

  @Test
  void withoutATargetAnyLevelWithARateWillDo() {
    Advice advice =
        advise(Situation.of(Fixtures.claim().withoutTargetLevel().withoutCertificate()));
    assertThat(advice.ways().stream().map(way -> way.changes().get(0).facts().get("level")))
        .containsExactly(
            CertificateLevel.SPECIAL_ABILITY, CertificateLevel.JUNIOR, CertificateLevel.SENIOR);
  }

  /** With the level of an earlier training the certificate would make this one a repetition. */
  @Test
  void noChangeIsAdvisedThatBarsTheTraining() {
    Advice advice =
        advise(
            Situation.of(
                Fixtures.claim().withoutTargetLevel().withoutCertificate(),
                Fixtures.pastTraining().occupation(Fixtures.WELDER).ended("2019-11-29")));
    assertThat(advice.ways().stream().map(way -> way.changes().get(0).facts().get("level")))
        .containsExactly(CertificateLevel.SPECIAL_ABILITY, CertificateLevel.SENIOR);
  }

  @Test
  void aCertificateWithoutARateStillHasTheTuitionPaid() {
    Advice advice =
        advise(
            Situation.of(
                Fixtures.claim().targetLevel(CertificateLevel.TECHNICIAN).withoutCertificate()));
    assertThat(remedies(advice.ways())).containsExactly(List.of(Remedy.CERTIFICATE));
    Way way = advice.ways().get(0);
    assertThat(way.isComplete()).isFalse();
    assertThat(way.denials()).containsExactly(Denial.WORKER_TRAINING_CERTIFICATE_REQUIRED);
    assertThat(way.decision().denials()).containsExactly(Denial.CERTIFICATE_RATE_NOT_STATED);
    assertThat(advice.nothingLifts()).containsExactly(Denial.CERTIFICATE_NO_CERTIFICATE);
    assertThat(advice.alternatives()).isEmpty();
  }

  @Test
  void anExamFeeIsRefundedRatherThanAnotherExamTaken() {
    assertThat(remedies(advise(Situation.of(Fixtures.claim().examFee("50"))).ways()))
        .containsExactly(List.of(Remedy.EXAM_FEE_REFUND));
  }

  @Test
  void theTuitionOfAPoorLabourerIsRefundedByWhoeverCan() {
    Advice advice = advise(Fixtures.poorLabourerWhoWasCharged());
    assertThat(remedies(advice.ways())).containsExactly(List.of(Remedy.TUITION_REFUND));
    Advice employed =
        advise(
            Situation.of(
                Fixtures.poorLabourerClaim()
                    .employer(Fixtures.EMPLOYER)
                    .tuitionBorneBy(TuitionBearer.TRAINEE)));
    assertThat(employed.ways().stream().map(way -> way.changes().get(0).facts().get("bearer")))
        .containsExactly(TuitionBearer.PROVIDER, TuitionBearer.EMPLOYER);
  }

  @Test
  void typeAndGroupsAreNeverChanged() {
    for (Situation situation :
        List.of(
            Fixtures.newTypeApprentice(),
            Fixtures.veteranLeftToSeparateMeasures(),
            Situation.of(Fixtures.employeeClaim().type(TrainingType.ON_THE_JOB)),
            Situation.of(Fixtures.claim().tuition("0")))) {
      Advice advice = advise(situation);
      assertThat(advice.ways()).isEmpty();
      assertThat(advice.nothingLifts()).isNotEmpty().hasSameSizeAs(advice.reasons().keySet());
      assertThat(advice.alternatives()).isEmpty();
    }
  }

  @Test
  void afterTheThirdTrainingOfAYearTheNextYearHasRoom() {
    Advice advice = advise(Fixtures.fourthTrainingInOneYear());
    assertThat(advice.ways()).isEmpty();
    assertThat(advice.nothingLifts()).containsExactly(Bar.ANNUAL_LIMIT);
    assertThat(advice.alternatives()).hasSize(1);
    Alternative alternative = advice.alternatives().get(0);
    assertThat(alternative.differences()).containsExactly(Difference.PERIOD);
    assertThat(alternative.from()).isEqualTo("2021-01-01");
    assertThat(alternative.to()).isEqualTo("2021-12-31");
    assertThat(alternative.decision().slot()).hasValue(1);
  }

  @Test
  void whatIsNotNeededIsNotAdvised() {
    Advice advice =
        advise(
            Situation.of(
                Fixtures.claim()
                    .during("2019-11-04", "2019-11-29")
                    .realNameRegistered(false)
                    .listing(Listing.UNLISTED)));
    assertThat(remedies(advice.ways())).containsExactly(List.of(Remedy.COURSE_REVIEW));
  }

  @Test
  void whatHasMostKindsPaidIsAdvisedEvenWhereLessWouldPayMore() {
    Advice advice =
        advise(
            Situation.of(
                Fixtures.poorLabourerClaim()
                    .tuitionBorneBy(TuitionBearer.TRAINEE)
                    .withoutCertificate()));
    assertThat(remedies(advice.ways()))
        .containsExactly(List.of(Remedy.CERTIFICATE, Remedy.TUITION_REFUND));
  }

  @Test
  void whereTheCertificateSetsTheYearOneOfTheNextYearHasRoom() {
    Advice advice =
        advise(
            under("R1=CERTIFICATE_ISSUE"),
            Situation.of(Fixtures.claim().withoutCertificate(), Fixtures.pastTrainings(3, 2020)));
    assertThat(
            advice.reasons().get(Bar.ANNUAL_LIMIT).stream()
                .map(way -> way.changes().get(0).facts().get("issued")))
        .containsExactly(LocalDate.of(2021, 1, 1));
  }

  @Test
  void theFirstYearThatIsNotFullHasRoom() {
    PolicyTerms longer =
        PolicyTerms.builder().trainingCap(1).validTo(LocalDate.of(2026, 12, 31)).build();
    Advice advice =
        advise(
            PolicyTimeline.of(longer),
            Situation.of(
                Fixtures.claim(),
                Fixtures.pastTraining().id("P-1").ended("2020-01-20"),
                Fixtures.pastTraining().id("P-2").ended("2021-01-20"),
                Fixtures.pastTraining().id("P-3").ended("2022-01-20")));
    assertThat(advice.alternatives().stream().map(Alternative::from))
        .containsExactly(LocalDate.of(2023, 1, 1));
  }

  @Test
  void theFirstYearOfLaterTermsThatIsNotFullHasRoom() {
    PolicyTerms now =
        PolicyTerms.builder().trainingCap(1).validTo(LocalDate.of(2020, 12, 31)).build();
    PolicyTerms later =
        now.toBuilder()
            .validFrom(LocalDate.of(2024, 1, 1))
            .validTo(LocalDate.of(2028, 12, 31))
            .build();
    Advice advice =
        advise(
            PolicyTimeline.of(now, later),
            Situation.of(
                Fixtures.claim(),
                Fixtures.pastTraining().id("P-1").ended("2020-01-20"),
                Fixtures.pastTraining().id("P-2").ended("2024-01-20"),
                Fixtures.pastTraining().id("P-3").ended("2025-01-20")));
    assertThat(advice.alternatives().stream().map(Alternative::from))
        .containsExactly(LocalDate.of(2026, 1, 1));
  }

  @Test
  void afterALifetimeOfTrainingsNothingIsLeft() {
    Advice advice =
        advise(
            PolicyTimeline.of(PolicyTerms.builder().capWindow(CapWindow.LIFETIME).build()),
            Fixtures.fourthTrainingInOneYear());
    assertThat(advice.nothingLifts()).containsExactly(Bar.ANNUAL_LIMIT);
    assertThat(advice.alternatives()).isEmpty();
  }

  @Test
  void aRepeatedTrainingCanBeForAnotherLevelOrOccupation() {
    Advice advice = advise(Fixtures.sameOccupationAtTheSameLevel());
    assertThat(advice.alternatives().stream().map(Alternative::differences))
        .containsExactly(Set.of(Difference.LEVEL), Set.of(Difference.OCCUPATION));
    assertThat(advice.alternatives().get(0).level()).contains(CertificateLevel.INTERMEDIATE);
    assertThat(AdviceText.of(Locale.CHINESE).text(advice)).contains("中级工(四级)");
    Advice anyLevel = advise(under("R2=OCCUPATION"), Fixtures.sameOccupationAtTheSameLevel());
    assertThat(anyLevel.alternatives().stream().map(Alternative::differences))
        .containsExactly(Set.of(Difference.OCCUPATION));
  }

  @Test
  void theLevelAboveIsTheNextOfTheLadder() {
    assertThat(levelAbove(Fixtures.claim().level(CertificateLevel.SENIOR), CertificateLevel.SENIOR))
        .contains(CertificateLevel.TECHNICIAN);
    assertThat(
            levelAbove(
                Fixtures.claim().level(CertificateLevel.SPECIAL_ABILITY),
                CertificateLevel.SPECIAL_ABILITY))
        .contains(CertificateLevel.JUNIOR);
    Advice withoutLevel =
        advise(
            under("R2=ALSO_UNLEVELLED"),
            Situation.of(
                Fixtures.claim().withoutTargetLevel().withoutCertificate().bannedFrom("2020-01-01"),
                Fixtures.pastTraining()
                    .occupation(Fixtures.WELDER)
                    .withoutLevel()
                    .ended("2019-11-29")));
    assertThat(withoutLevel.alternatives().get(0).differences())
        .containsExactly(Difference.PROVIDER, Difference.LEVEL);
    assertThat(withoutLevel.alternatives().get(0).level()).contains(CertificateLevel.JUNIOR);
  }

  /** The level that a repeated training could be for. */
  private static Optional<CertificateLevel> levelAbove(ClaimBuilder claim, CertificateLevel past) {
    Advice advice =
        advise(
            Situation.of(
                claim,
                Fixtures.pastTraining()
                    .occupation(Fixtures.WELDER)
                    .level(past)
                    .ended("2019-11-29")));
    assertThat(advice.nothingLifts()).contains(Bar.REPEATED_TRAINING);
    return advice.alternatives().get(0).level();
  }

  @Test
  void anotherOccupationIsOneThatWasNotTrainedYet() {
    Advice advice =
        advise(
            under("R2=OCCUPATION"),
            Situation.of(
                Fixtures.claim().licensedFor(Fixtures.ELECTRICIAN, Fixtures.CARE_WORKER),
                Fixtures.pastTraining().occupation(Fixtures.ELECTRICIAN).ended("2019-11-29")));
    assertThat(advice.alternatives().get(1).differences()).containsExactly(Difference.OCCUPATION);
    assertThat(advice.alternatives().get(1).decision().claim().training().occupation())
        .isEqualTo(Fixtures.CARE_WORKER);
  }

  @Test
  void aBannedProviderIsExchanged() {
    Advice advice = advise(Fixtures.trainingByABannedProvider());
    assertThat(advice.alternatives().stream().map(Alternative::differences))
        .containsExactly(Set.of(Difference.PROVIDER));
  }

  @Test
  void aProviderOutsideItsLicenceIsExchangedOrTrainsWhatItMay() {
    Advice advice = advise(Situation.of(Fixtures.claim().licensedFor(Fixtures.ELECTRICIAN)));
    assertThat(advice.alternatives().stream().map(Alternative::differences))
        .containsExactly(Set.of(Difference.PROVIDER), Set.of(Difference.OCCUPATION));
    assertThat(advice.alternatives().get(1).decision().claim().training().occupation())
        .isEqualTo(Fixtures.ELECTRICIAN);
  }

  @Test
  void aTrainingInstitutionWithoutACompetitionCannotFileLater() {
    Advice advice =
        advise(
            Situation.of(
                Fixtures.claim().provider(ProviderKind.TRAINING_INSTITUTION, Admission.NONE)));
    assertThat(advice.ways()).isEmpty();
    assertThat(advice.alternatives().stream().map(Alternative::differences))
        .containsExactly(Set.of(Difference.PROVIDER));
  }

  @Test
  void beforeTheTermsTheirFirstYearIsOpenAndAfterThemNothing() {
    Advice before = advise(Situation.of(Fixtures.claim().during("2018-11-05", "2018-11-30")));
    assertThat(before.alternatives().get(0).from()).isEqualTo("2019-01-01");
    assertThat(before.alternatives().get(0).to()).isEqualTo("2019-12-31");
    assertThat(advise(Fixtures.trainingAfterThePlan()).alternatives()).isEmpty();
  }

  @Test
  void underAYearlyCapTheNextYearPaysAgain() {
    Advice advice =
        advise(
            under("R7=PER_YEAR"),
            Situation.of(
                Fixtures.claim(),
                Fixtures.pastTraining().paid(SubsidyKind.WORKER_TRAINING, "1000")));
    assertThat(advice.nothingLifts()).containsExactly(Denial.WORKER_TRAINING_NO_ROOM_UNDER_CAP);
    assertThat(advice.alternatives().get(0).from()).isEqualTo("2021-01-01");
  }

  @Test
  void adviceOnADecisionOfTheHistoryCountsItForWhatComesNext() {
    Situation third = Fixtures.thirdTrainingInOneYear();
    Situation charged =
        new Situation(
            Fixtures.poorLabourerClaim().tuitionBorneBy(TuitionBearer.TRAINEE).build(),
            third.history());
    SubsidyDecision decision = charged.decidedBy(PolicyCalculator.DEFAULT);
    TrainingHistory after = charged.history().with(decision.historyEntry().orElseThrow());
    assertThat(Advisor.DEFAULT.advise(decision, after))
        .isEqualTo(Advisor.DEFAULT.advise(decision, charged.history()));
  }

  /** The certificate is paid, so the decision stands in the history, and counts there once. */
  @Test
  void anotherTrainingIsLookedForWithTheDecisionInTheHistory() {
    PolicyTimeline perYear = under("R7=PER_YEAR");
    Situation full =
        Situation.of(
            Fixtures.claim(), Fixtures.pastTraining().paid(SubsidyKind.WORKER_TRAINING, "1000"));
    SubsidyDecision decision = full.decidedBy(PolicyCalculator.of(perYear));
    TrainingHistory after = full.history().with(decision.historyEntry().orElseThrow());
    Advice advice = Advisor.of(perYear).advise(decision, after);
    assertThat(advice.alternatives().stream().map(Alternative::differences))
        .containsExactly(
            Set.of(Difference.PERIOD, Difference.LEVEL),
            Set.of(Difference.PERIOD, Difference.OCCUPATION));
    assertThat(advice).isEqualTo(Advisor.of(perYear).advise(decision, full.history()));
  }

  @Test
  void adviceIsToldInBothLanguages() {
    Advice advice =
        advise(
            Situation.of(
                Fixtures.claim().withoutCertificate().listing(Listing.UNLISTED),
                Fixtures.pastTrainings(3, 2020)));
    assertThat(AdviceText.of(Locale.CHINESE).text(advice))
        .isEqualTo(
            "C-1 "
                + Fixtures.TRAINEE
                + """
                ：不予补贴
                - 培训项目不在目录内，也未经当地人社部门审核 → 将培训项目列入目录或经当地人社部门审核
                - 享受补贴的培训已达规定次数 → 本次培训无法补救
                - 取证补贴：没有取得证书 → 免费组织学员取得6-18-02-04（2015年版）初级工(五级)证书（2020-05-06起）
                - 仍可参加的补贴性培训：在2021-01-01至2021-12-31之间结束
                """);
    assertThat(
            AdviceText.of(Locale.ENGLISH)
                .text(advise(Situation.of(Fixtures.claim().listing(Listing.UNLISTED)))))
        .endsWith(
            "- Together: have the course listed or reviewed by the local department"
                + " → 1100 yuan in total, everything is payable\n");
  }
}
