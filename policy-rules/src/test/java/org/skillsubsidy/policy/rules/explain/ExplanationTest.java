package org.skillsubsidy.policy.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.BatchDecisions;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.claim.TuitionBearer;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.explain.Explanation;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.plan.TrainingType;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.Readings;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.rules.PolicyCalculator;
import org.skillsubsidy.policy.testkit.fixture.ClaimBuilder;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;
import org.skillsubsidy.policy.testkit.fixture.PastTrainingBuilder;
import org.skillsubsidy.policy.testkit.fixture.Situation;

class ExplanationTest {

  private static final ExplanationText CHINESE = ExplanationText.of(Locale.CHINESE);
  private static final ExplanationText ENGLISH = ExplanationText.of(Locale.ENGLISH);

  private static final SubsidyClaim FIRST =
      Fixtures.claim().id("C-17").trainingId("T-17").during("2020-03-02", "2020-03-27").build();
  private static final SubsidyClaim SECOND =
      Fixtures.claim()
          .id("C-40")
          .trainingId("T-40")
          .occupation(Fixtures.ELECTRICIAN)
          .certificateNumber("CERT-40")
          .during("2020-05-04", "2020-05-29")
          .build();
  private static final SubsidyClaim THIRD =
      Fixtures.claim()
          .id("C-52")
          .trainingId("T-52")
          .occupation(Fixtures.CARE_WORKER)
          .certificateNumber("CERT-52")
          .during("2020-08-03", "2020-08-28")
          .build();
  private static final SubsidyClaim FOURTH =
      Fixtures.claim()
          .id("C-60")
          .trainingId("T-60")
          .occupation(Occupation.parse("2015:6-20-01-01"))
          .level(CertificateLevel.INTERMEDIATE)
          .certificateNumber("CERT-60")
          .during("2020-10-12", "2020-11-06")
          .build();

  private static TrainingHistory nothing() {
    return TrainingHistory.empty(Fixtures.TRAINEE);
  }

  private static Explanation explain(PolicyCalculator calculator, Situation situation) {
    return Explainer.of(calculator).explain(situation.decidedBy(calculator), situation.history());
  }

  private static Explanation explain(Situation situation) {
    return explain(PolicyCalculator.DEFAULT, situation);
  }

  private static PolicyCalculator under(String reading) {
    return PolicyCalculator.of(
        PolicyTerms.builder().readings(Readings.DEFAULT.with(reading)).build());
  }

  @Test
  void theFourthTrainingOfAYearNamesTheThreeBeforeIt() {
    BatchDecisions batch =
        PolicyCalculator.DEFAULT.decideAll(List.of(FOURTH, THIRD, FIRST, SECOND));
    Explanation explanation = Explainer.DEFAULT.explain(batch, 0, nothing()).orElseThrow();
    assertThat(CHINESE.text(explanation))
        .isEqualTo(
            """
            C-60 140105********0012：不予补贴
            - 第4次：2020年已有3次补贴性培训（C-17、C-40、C-52），原则上每年不超过3次〔二(六)〕
            - 职业培训补贴本可支付800元，因培训不予补贴而不支付：学费800元，上限1000元 → 800元〔二(四)〕
              - 2020年已支付2400元（C-17、C-40、C-52），但上限1000元按每次培训计算〔二(四)；R7 培训补贴上限：按每次培训计算〕
            - 取证补贴不予支付〔二(六)〕
              - 中级工(四级)证书没有规定补贴标准，规定了标准的证书：专项职业能力、初级工(五级)、高级工(三级)〔二(六)〕
            """
                .replace("140105********0012", Fixtures.TRAINEE.toString()));
    assertThat(ENGLISH.text(explanation))
        .contains(
            "- No. 4: subsidised trainings in 2020 before this one: 3 (C-17, C-40, C-52);"
                + " as a rule at most 3 a year [2.6]\n");
  }

  @Test
  void aTuitionAboveTheCapShowsTheCap() {
    assertThat(CHINESE.text(explain(Situation.of(Fixtures.claim().tuition("1200")))))
        .contains(
            "- 职业培训补贴1000元，付给学员" + Fixtures.TRAINEE + "，由就业补助资金支出：学费1200元，上限1000元 → 1000元〔二(四)〕\n")
        .contains("- 取证补贴300元，付给培训机构" + Fixtures.PROVIDER + "，由就业补助资金支出：初级工(五级)每人300元〔二(六)〕\n")
        .endsWith("- 占用2020年补贴性培训的第1个名额，每年3个〔二(六)〕\n");
  }

  @Test
  void anAllowanceIsRateTimesDays() {
    assertThat(CHINESE.text(explain(Situation.of(Fixtures.poorLabourerClaim().days(12)))))
        .contains("15元 × 12天 = 180元〔二(五)；R10 补贴天数：按培训天数〕");
  }

  @Test
  void aYearlyCapShowsWhatIsLeftOfIt() {
    assertThat(
            ENGLISH.text(
                explain(
                    under("R7=PER_YEAR"),
                    Situation.of(
                        Fixtures.claim().tuition("900"),
                        Fixtures.pastTraining().paid(SubsidyKind.WORKER_TRAINING, "333.33")))))
        .contains(
            "tuition 900 yuan, at most 1000 yuan a year − 333.33 yuan paid this year = 666.67 yuan"
                + " → 666.67 yuan [2.4; R7 worker cap: per person and year]");
  }

  @Test
  void whatAReadingLetPassIsTold() {
    assertThat(CHINESE.text(explain(Fixtures.lowerLevelAfterHigher())))
        .contains("允许参加〔二(六)；R6 降级培训：允许〕")
        .contains("等级不是本次的初级工(五级)〔二(六)；R2 重复培训：");
  }

  @Test
  void aVeteranIsLeftToSeparateMeasures() {
    assertThat(CHINESE.text(explain(Fixtures.veteranLeftToSeparateMeasures())))
        .contains("  - 学员属于退役军人，不在列明的人员之内，按有关部门另行制定的办法办理〔二(四)；R13 补贴对象：限于列明的人员〕");
  }

  @Test
  void outsideTheTermsNothingElseIsSaid() {
    assertThat(CHINESE.text(explain(Fixtures.trainingAfterThePlan()).full()))
        .endsWith("：不予补贴\n- 培训于2022-01-01结束，当日没有执行中的补贴政策（执行期：2019-01-01至2021-12-31）〔一〕\n");
  }

  @Test
  void whatWasExaminedAndHeldIsInTheFullExplanation() {
    Explanation explanation = explain(Fixtures.firstTraining());
    assertThat(CHINESE.text(explanation)).doesNotContain("目录");
    assertThat(CHINESE.text(explanation.full()))
        .contains("- 培训项目在公布的目录内〔三(六)、三(七)〕\n")
        .contains("- 企业职工培训补贴不适用：学员不是企业职工〔二(三)〕\n");
  }

  private static String full(PolicyCalculator calculator, Situation situation) {
    return CHINESE.text(explain(calculator, situation).full());
  }

  private static String full(ClaimBuilder claim, PastTrainingBuilder... past) {
    return full(PolicyCalculator.DEFAULT, Situation.of(claim, past));
  }

  @Test
  void theRealNameSystemAndTheLicenceAreToldAsTheyAre() {
    assertThat(full(Fixtures.claim()))
        .contains("- 培训已录入实名制系统〔")
        .contains("- 培训机构的许可范围未知，不以此为由不予补贴〔");
    assertThat(full(Fixtures.claim().realNameRegistered(false).licensedFor(Fixtures.WELDER)))
        .contains("- 培训于2020-03-27结束，未录入实名制系统，而2020-01-01起结束的培训均须录入〔")
        .contains("- 职业6-18-02-04（2015年版）在培训机构的许可范围之内〔");
  }

  @Test
  void onlyTheTrainingsThatBarAreNamed() {
    PastTrainingBuilder sameTraining =
        Fixtures.pastTraining().id("T-1").provider(Fixtures.PROVIDER).ended("2019-03-28");
    PastTrainingBuilder sameLevel =
        Fixtures.pastTraining().id("P-2").occupation(Fixtures.WELDER).ended("2019-06-28");
    PastTrainingBuilder higher = sameLevel.id("P-3").level(CertificateLevel.SENIOR);
    PastTrainingBuilder[] past = {sameTraining, sameLevel, higher};
    assertThat(full(Fixtures.claim(), past))
        .contains("的培训T-1已享受过补贴（培训T-1）〔")
        .contains("- 职业6-18-02-04（2015年版）初级工(五级)已参加过补贴性培训（培训P-2），同一职业同一等级不可重复参加〔")
        .contains("此前已参加过更高等级的补贴性培训（培训P-3），本次为初级工(五级)，允许参加〔");
    assertThat(full(under("R2=OCCUPATION"), Situation.of(Fixtures.claim(), past)))
        .contains("- 职业6-18-02-04（2015年版）已参加过补贴性培训（培训P-2、培训P-3），同一职业不论等级不可重复参加〔");
    assertThat(full(Fixtures.claim(), sameTraining, higher))
        .contains("已参加过补贴性培训（培训P-3），等级不是本次的初级工(五级)〔");
  }

  @Test
  void theCertificateIsComparedWithWhatWasTrainedFor() {
    assertThat(full(Fixtures.claim().level(CertificateLevel.SENIOR)))
        .contains("- 取得的证书与目标等级高级工(三级)相符〔")
        .contains("- 证书与培训相符，同为6-18-02-04（2015年版）高级工(三级)〔");
    assertThat(full(Fixtures.claim().certificateLevel(CertificateLevel.SENIOR)))
        .contains("- 取得的证书为6-18-02-04（2015年版）高级工(三级)，与培训不符，但目标等级为初级工(五级)的培训不以证书为申领依据〔")
        .contains("- 证书为6-18-02-04（2015年版）高级工(三级)，与培训的目标6-18-02-04（2015年版）初级工(五级)不符〔");
    assertThat(full(Fixtures.claim().withoutTargetLevel()))
        .contains("- 证书与培训的职业相符，同为6-18-02-04（2015年版）〔");
  }

  @Test
  void onlyTheTrainingsThatWerePaidAreNamed() {
    PastTrainingBuilder paid = Fixtures.pastTraining().id("P-2").paidForCertificate("CERT-1");
    PastTrainingBuilder notPaid = Fixtures.pastTraining().id("P-3").certificate("CERT-1");
    PastTrainingBuilder otherNumber = Fixtures.pastTraining().id("P-4").paidForCertificate("N-4");
    assertThat(full(Fixtures.claim(), paid, notPaid, otherNumber))
        .contains("- 证书CERT-1已支付过取证补贴（培训P-2）〔");
    PastTrainingBuilder forWorker =
        Fixtures.pastTraining().id("P-5").paid(SubsidyKind.WORKER_TRAINING, "100");
    assertThat(
            full(
                Fixtures.claim(),
                forWorker,
                Fixtures.pastTraining().id("P-6"),
                forWorker.id("P-7").ended("2019-06-28")))
        .contains("- 2020年已支付100元（培训P-5），但上限1000元按每次培训计算〔")
        .contains("- 第3次：2020年已有2次补贴性培训（培训P-5、培训P-6），每年不超过3次〔");
  }

  @Test
  void aFlatRateIsToldWithTheListThatItIsFor() {
    assertThat(full(Fixtures.employeeClaim()))
        .contains("- 岗前培训在列明的培训（岗前培训、安全技能培训、转岗转业培训）之内〔")
        .contains("- 职业培训补贴不适用：企业职工适用企业职工培训补贴〔");
    ClaimBuilder onTheJob =
        Fixtures.employeeClaim()
            .groups(TraineeGroup.ENTERPRISE_EMPLOYEE, TraineeGroup.DISABLED)
            .type(TrainingType.ON_THE_JOB);
    assertThat(full(onTheJob))
        .contains("培训不在列明的培训（岗前培训、安全技能培训、转岗转业培训）之内〔")
        .contains("- 职业培训补贴不适用：学员属于企业职工、残疾人，只适用企业职工培训补贴〔二(四)、二(五)；R12 ");
  }

  @Test
  void nothingIsToldAsNothing() {
    PolicyCalculator withoutRates =
        PolicyCalculator.of(PolicyTerms.builder().certificateRatesFen(Map.of()).build());
    assertThat(full(withoutRates, Situation.of(Fixtures.claim())))
        .contains("- 第1次：2020年已有0次补贴性培训，每年不超过3次〔")
        .contains("- 初级工(五级)证书没有规定补贴标准，规定了标准的证书：无〔");
  }

  @Test
  void theTuitionOfThePoorRestsOnWhetherItIsCapped() {
    assertThat(full(Fixtures.poorLabourerClaim().tuition("0"))).contains("  - 培训没有学费〔");
    assertThat(full(Fixtures.poorLabourerClaim()))
        .contains("学费800元，上限1000元 → 800元〔二(四)；R11 ")
        .contains("  - 学费800元由培训机构承担〔");
    assertThat(full(Fixtures.poorLabourerClaim().groups(TraineeGroup.POOR_HOUSEHOLD_CHILD)))
        .contains("- 生活费补贴不适用：学员是贫困家庭子女，不是贫困劳动力〔");
  }

  @Test
  void markdownIsReadAsItIsWritten() {
    Explanation explanation =
        explain(
            Situation.of(
                Fixtures.claim()
                    .groups(TraineeGroup.POOR_LABOURER)
                    .tuitionBorneBy(TuitionBearer.TRAINEE)
                    .certificateNumber("*1*|<b>")));
    assertThat(CHINESE.markdown(explanation.full()))
        .startsWith(
            "**C-1 " + Fixtures.TRAINEE.toString().replace("*", "\\*") + "：可予补贴，共1100元**\n\n- ")
        .contains("\n  - 培训应当免费，而学员承担了学费800元〔二(五)〕\n")
        .contains("证书\\*1\\*\\|\\<b\\>");
  }

  @Test
  void jsonHoldsWhatTheTextIsMadeOf() {
    Situation situation =
        Situation.of(
            Fixtures.claim().tuition("900").withoutCertificate(),
            Fixtures.pastTraining().paid(SubsidyKind.WORKER_TRAINING, "333.33"));
    String trainee = Fixtures.TRAINEE.toString();
    assertThat(ENGLISH.json(explain(under("R7=PER_YEAR"), situation)))
        .startsWith(
            """
            {"claim":"C-1","trainee":"%1$s","outcome":"PAYABLE","total_yuan":"666.67",\
            "text":"C-1 %1$s: Payable, 666.67 yuan in total","statements":[\
            {"subject":"WORKER_TRAINING","verdict":"PAID","case":"","""
                .formatted(trainee))
        .contains(
            """
            "clauses":["2.4"],"readings":{"R7":"PER_YEAR"},"facts":{"groups":["UNEMPLOYED"],\
            "amount":"666.67","payee":"TRAINEE|%s","fund":"EMPLOYMENT_SUBSIDY_FUND"},\
            "arithmetic":{"whole":{"origin":"TUITION","yuan":"900.00"},\
            "limit":{"whole":{"origin":"YEAR_CAP","yuan":"1000.00"},\
            "used":{"origin":"PAID_IN_YEAR","yuan":"333.33"},"yuan":"666.67"},"yuan":"666.67"},\
            "parts":[{"subject":"WORKER_TRAINING:CERTIFICATE_REQUIRED","verdict":"CLEARED",\
            "case":"NO_CERTIFICATE","""
                .formatted(trainee));
    assertThat(ENGLISH.json(explain(Situation.of(Fixtures.poorLabourerClaim().days(12)))))
        .contains(
            """
            "arithmetic":{"rate":{"origin":"DAILY_ALLOWANCE","yuan":"15.00"},"days":12,\
            "yuan":"180.00"},"parts":[]}""")
        .contains("{\"subject\":\"LIVING_ALLOWANCE\",\"verdict\":\"PAID\",\"case\":\"LABOURER\",");
  }

  @Test
  void idsThatHoldAnIdentityNumberAreMasked() {
    String number = Fixtures.TRAINEE.storageForm();
    Situation situation =
        Situation.of(
            Fixtures.claim().id("C-" + number).certificateNumber("N" + number),
            Fixtures.pastTraining().id("T-" + number));
    for (ExplanationText texts : List.of(CHINESE, ENGLISH)) {
      Explanation explanation = explain(situation).full();
      assertThat(texts.text(explanation) + texts.markdown(explanation) + texts.json(explanation))
          .contains("C-" + Fixtures.TRAINEE)
          .contains("N" + Fixtures.TRAINEE)
          .contains("T-" + Fixtures.TRAINEE)
          .doesNotContain(number);
    }
  }

  @Test
  void aDecisionIsExplainedFromTheHistoryThatItStandsIn() {
    SubsidyDecision first = PolicyCalculator.DEFAULT.decide(FIRST, nothing());
    TrainingHistory after = nothing().with(first.historyEntry().orElseThrow());
    SubsidyDecision second = PolicyCalculator.DEFAULT.decide(SECOND, after);
    TrainingHistory last = after.with(second.historyEntry().orElseThrow());
    assertThat(Explainer.DEFAULT.explain(first, last))
        .isEqualTo(Explainer.DEFAULT.explain(first, nothing()));
    assertThat(Explainer.DEFAULT.explain(second, last))
        .isEqualTo(Explainer.DEFAULT.explain(second, after))
        .isNotEqualTo(Explainer.DEFAULT.explain(first, nothing()));
  }

  @Test
  void aDecisionThatKeptItsPlaceInAReassessmentIsExplainedWithIt() {
    SubsidyDecision second = PolicyCalculator.DEFAULT.decide(FIRST, nothing()).withSlot(2);
    assertThat(CHINESE.text(Explainer.DEFAULT.explain(second, nothing())))
        .endsWith("- 占用2020年补贴性培训的第2个名额，每年3个〔二(六)〕\n");
  }

  @Test
  void aClaimThatIsGivenAgainIsExplainedAsTheFirstTime() {
    SubsidyDecision first = PolicyCalculator.DEFAULT.decide(FIRST, nothing());
    TrainingHistory after = nothing().with(first.historyEntry().orElseThrow());
    BatchDecisions batch =
        PolicyCalculator.DEFAULT.decideAll(List.of(SECOND, FIRST), Map.of(Fixtures.TRAINEE, after));
    assertThat(Explainer.DEFAULT.explain(batch, 1, after))
        .contains(Explainer.DEFAULT.explain(first, nothing()));
  }

  @Test
  void aClaimInConflictHasNoExplanation() {
    BatchDecisions batch =
        PolicyCalculator.DEFAULT.decideAll(
            List.of(FIRST, Fixtures.claim().id("C-17").trainingId("T-18").build()));
    assertThat(Explainer.DEFAULT.explain(batch, 0, nothing())).isEmpty();
  }

  @Test
  void otherTermsOrAnotherHistoryDoNotExplainADecision() {
    Situation situation = Fixtures.fourthTrainingInOneYear();
    SubsidyDecision decision = situation.decidedBy(PolicyCalculator.DEFAULT);
    assertThatThrownBy(() -> Explainer.DEFAULT.explain(decision, nothing()))
        .isInstanceOf(InvalidFactException.class)
        .hasMessageContaining("does not follow from these terms and this history");
    Explainer other = Explainer.of(under("R3=NOT_BARRED"));
    assertThat(other.explain(decision, situation.history()).decision()).isEqualTo(decision);
    Explainer higher =
        Explainer.of(PolicyCalculator.of(PolicyTerms.builder().trainingCap(4).build()));
    assertThatThrownBy(() -> higher.explain(decision, situation.history()))
        .isInstanceOf(InvalidFactException.class);
  }

  @Test
  void theHistoryOfAnotherTraineeIsRefused() {
    Situation situation = Fixtures.firstTraining();
    SubsidyDecision decision = situation.decidedBy(PolicyCalculator.DEFAULT);
    TrainingHistory other = TrainingHistory.empty(TraineeId.parse("p:other"));
    assertThatThrownBy(() -> Explainer.DEFAULT.explain(decision, other))
        .isInstanceOf(InvalidFactException.class)
        .hasMessageContaining("history.trainee");
  }
}
