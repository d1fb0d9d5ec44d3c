package org.skillsubsidy.policy.rules.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.admission.HeldCertificate;
import org.skillsubsidy.policy.model.admission.Post;
import org.skillsubsidy.policy.model.admission.PostAdmission;
import org.skillsubsidy.policy.model.admission.PostAdmission.Answer;
import org.skillsubsidy.policy.model.admission.PostCandidate;
import org.skillsubsidy.policy.model.admission.PostRequirement;
import org.skillsubsidy.policy.model.plan.CertificateKind;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.value.Attainment;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;

/** 2.1: 安全技能培训合格后上岗; 4.3: 准入类职业必须经培训合格并持有相应职业资格证书方可上岗. */
@Cites({Clause.C2_1, Clause.C4_3})
class Clause43PostAdmissionTest {

  private static Post post(boolean highRisk, boolean special, boolean controlled) {
    return Post.builder()
        .occupation(Fixtures.ELECTRICIAN)
        .highRiskIndustry(highRisk)
        .specialOperation(special)
        .accessControlled(controlled)
        .build();
  }

  private static PostAdmission assess(Post post, PostCandidate.Builder candidate) {
    return PostAdmissionCalculator.DEFAULT.assess(post, candidate.build());
  }

  @Test
  void anOrdinaryPostIsOutsideThePlan() {
    PostAdmission answer = assess(post(false, false, false), PostCandidate.builder());
    assertThat(answer.answer()).isEqualTo(Answer.OUTSIDE_POLICY);
    assertThat(answer.requirements()).isEmpty();
  }

  @Test
  void clause21SafetyTrainingComesFirst() {
    for (Post risky :
        List.of(post(true, false, false), post(false, true, false), post(true, true, false))) {
      PostCandidate.Builder candidate = PostCandidate.builder();
      assertThat(assess(risky, candidate).answer()).isEqualTo(Answer.UNKNOWN);
      assertThat(assess(risky, candidate.safetyTrainingPassed(false)).answer())
          .isEqualTo(Answer.NOT_ELIGIBLE);
      PostAdmission passed = assess(risky, candidate.safetyTrainingPassed(true));
      assertThat(passed.answer()).isEqualTo(Answer.ELIGIBLE);
      assertThat(passed.requirements())
          .isEqualTo(Map.of(PostRequirement.SAFETY_TRAINING_PASSED, Attainment.MET));
    }
  }

  @Test
  void trainingWithoutTheCertificateIsNotEnough() {
    Post controlled = post(false, false, true);
    PostCandidate.Builder trained =
        PostCandidate.builder().trainingPassed(true).allCertificatesKnown(true);
    assertThat(assess(controlled, trained).requirements())
        .isEqualTo(
            Map.of(
                PostRequirement.TRAINING_PASSED, Attainment.MET,
                PostRequirement.QUALIFICATION_CERTIFICATE, Attainment.NOT_MET));

    trained.addCertificates(
        new HeldCertificate(CertificateKind.QUALIFICATION, Fixtures.ELECTRICIAN));
    assertThat(assess(controlled, trained).answer()).isEqualTo(Answer.ELIGIBLE);
    assertThat(assess(controlled, trained.trainingPassed(false)).answer())
        .isEqualTo(Answer.NOT_ELIGIBLE);
    assertThat(assess(controlled, trained.trainingPassed(Optional.empty())).answer())
        .isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void onlyTheQualificationOfTheOccupationOpensIt() {
    Post controlled = post(false, false, true);
    PostCandidate.Builder others =
        PostCandidate.builder()
            .trainingPassed(true)
            .addCertificates(
                new HeldCertificate(CertificateKind.SKILL_LEVEL, Fixtures.ELECTRICIAN),
                new HeldCertificate(CertificateKind.SKILL_LEVEL, Fixtures.SAME_CODE_IN_2022),
                new HeldCertificate(CertificateKind.QUALIFICATION, Fixtures.WELDER));
    assertThat(assess(controlled, others).answer()).isEqualTo(Answer.UNKNOWN);
    assertThat(assess(controlled, others.allCertificatesKnown(true)).answer())
        .isEqualTo(Answer.NOT_ELIGIBLE);
  }

  @Test
  void aQualificationInAnotherEditionMayBeTheOne() {
    PostCandidate.Builder candidate =
        PostCandidate.builder()
            .trainingPassed(true)
            .allCertificatesKnown(true)
            .addCertificates(
                new HeldCertificate(CertificateKind.QUALIFICATION, Fixtures.SAME_CODE_IN_2022));
    assertThat(assess(post(false, false, true), candidate).answer()).isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void whatIsNotMetDecidesWhateverIsUnknown() {
    PostAdmission answer =
        assess(post(true, false, true), PostCandidate.builder().safetyTrainingPassed(false));
    assertThat(answer.answer()).isEqualTo(Answer.NOT_ELIGIBLE);
    assertThat(answer.requirements())
        .isEqualTo(
            Map.of(
                PostRequirement.SAFETY_TRAINING_PASSED, Attainment.NOT_MET,
                PostRequirement.TRAINING_PASSED, Attainment.UNKNOWN,
                PostRequirement.QUALIFICATION_CERTIFICATE, Attainment.UNKNOWN));
  }

  @Test
  void noFactOfAPostIsTakenForGranted() {
    assertThatThrownBy(
            () ->
                Post.builder()
                    .occupation(Fixtures.ELECTRICIAN)
                    .highRiskIndustry(true)
                    .specialOperation(true)
                    .build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("accessControlled");
  }
}
