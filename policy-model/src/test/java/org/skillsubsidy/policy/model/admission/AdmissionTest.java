package org.skillsubsidy.policy.model.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillsubsidy.policy.model.admission.Evidence.Need;
import org.skillsubsidy.policy.model.admission.PostAdmission.Answer;
import org.skillsubsidy.policy.model.admission.ProviderAdmission.Scope;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.value.Attainment;

class AdmissionTest {

  private static final Occupation WELDER = Occupation.parse("2015:6-18-02-04");
  private static final Occupation ELECTRICIAN = Occupation.parse("2015:6-31-01-03");
  private static final Occupation IN_2022 = Occupation.parse("2022:6-18-02-04");

  private static ProviderAdmission licensedFor(Occupation... occupations) {
    return new ProviderAdmission(
        Set.of(Admission.FILED), Set.of(), Optional.of(Set.of(occupations)));
  }

  @Test
  void aProviderIsAdmittedUnlessSomethingBarsIt() {
    assertThat(licensedFor(WELDER).isAdmitted()).isTrue();
    assertThat(
            new ProviderAdmission(Set.of(), Set.of(Bar.PROVIDER_BANNED), Optional.empty())
                .isAdmitted())
        .isFalse();
  }

  @Test
  void aLicenceOfAnotherEditionSaysNothing() {
    assertThat(licensedFor(WELDER).scope(WELDER)).isEqualTo(Scope.LICENSED);
    assertThat(licensedFor(WELDER).scope(ELECTRICIAN)).isEqualTo(Scope.NOT_LICENSED);
    assertThat(licensedFor(WELDER).scope(IN_2022)).isEqualTo(Scope.UNKNOWN);
    assertThat(licensedFor(WELDER, IN_2022).scope(ELECTRICIAN)).isEqualTo(Scope.UNKNOWN);
    assertThat(new ProviderAdmission(Set.of(), Set.of(), Optional.empty()).scope(WELDER))
        .isEqualTo(Scope.UNKNOWN);
  }

  @Test
  void anAnswerDoesNotChange() {
    Set<Admission> routes = EnumSet.of(Admission.TENDER, Admission.FILED);
    ProviderAdmission answer = new ProviderAdmission(routes, Set.of(), Optional.empty());
    routes.clear();
    assertThat(answer.routes()).containsExactly(Admission.FILED, Admission.TENDER);

    Map<PostRequirement, Attainment> requirements = new EnumMap<>(PostRequirement.class);
    PostAdmission post = new PostAdmission(requirements);
    requirements.put(PostRequirement.TRAINING_PASSED, Attainment.MET);
    assertThat(post.requirements()).isEmpty();
    assertThatThrownBy(() -> post.requirements().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "MET, MET, ELIGIBLE",
    "MET, UNKNOWN, UNKNOWN",
    "UNKNOWN, UNKNOWN, UNKNOWN",
    "MET, NOT_MET, NOT_ELIGIBLE",
    "UNKNOWN, NOT_MET, NOT_ELIGIBLE",
    "NOT_MET, NOT_MET, NOT_ELIGIBLE"
  })
  void whatIsNotMetDecides(Attainment one, Attainment other, Answer answer) {
    assertThat(
            new PostAdmission(
                    Map.of(
                        PostRequirement.SAFETY_TRAINING_PASSED, one,
                        PostRequirement.TRAINING_PASSED, other))
                .answer())
        .isEqualTo(answer);
    assertThat(
            new PostAdmission(
                    Map.of(
                        PostRequirement.SAFETY_TRAINING_PASSED, other,
                        PostRequirement.TRAINING_PASSED, one))
                .answer())
        .isEqualTo(answer);
  }

  @Test
  void withoutRequirementsAPostIsOutsideThePlan() {
    assertThat(new PostAdmission(Map.of()).answer()).isEqualTo(Answer.OUTSIDE_POLICY);
  }

  @Test
  void aCandidatesCertificatesAreNotAllUnlessSo() {
    assertThat(PostCandidate.builder().build().allCertificatesKnown()).isFalse();
    assertThat(PostCandidate.builder().allCertificatesKnown(true).build().allCertificatesKnown())
        .isTrue();
  }

  @Test
  void whatThePlanDoesNotSayIsNotStated() {
    Evidence evidence = new Evidence(Map.of(EvidenceDocument.COMMITMENT, Need.NEEDED));
    assertThat(evidence.need(EvidenceDocument.COMMITMENT)).isEqualTo(Need.NEEDED);
    assertThat(evidence.need(EvidenceDocument.OTHER_PROOFS)).isEqualTo(Need.NOT_STATED);
    assertThatThrownBy(() -> evidence.needs().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void eachDocumentAndRequirementCitesItsClause() {
    assertThat(EvidenceDocument.EMPLOYMENT_CERTIFICATE.term()).isEqualTo("就业创业证书");
    assertThat(EvidenceDocument.EMPLOYMENT_CERTIFICATE.clauses()).containsExactly(Clause.C3_1);
    assertThat(EvidenceDocument.CERTIFICATE.clauses()).containsExactly(Clause.C2_6, Clause.C3_1);
    assertThat(EvidenceDocument.COMMITMENT.clauses()).containsExactly(Clause.C3_4);
    assertThat(PostRequirement.SAFETY_TRAINING_PASSED.clauses()).containsExactly(Clause.C2_1);
    assertThat(PostRequirement.TRAINING_PASSED.clauses()).containsExactly(Clause.C4_3);
    assertThat(PostRequirement.QUALIFICATION_CERTIFICATE.term()).isEqualTo("持有相应职业资格证书");
  }
}
