package org.skillsubsidy.policy.rules.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.admission.Evidence.Need;
import org.skillsubsidy.policy.model.admission.EvidenceDocument;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.DenialReason;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.terms.CertificateBasisReading;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.rules.PolicyCalculator;
import org.skillsubsidy.policy.testkit.arbitrary.World;
import org.skillsubsidy.policy.testkit.arbitrary.WorldGenerator;
import org.skillsubsidy.policy.testkit.fixture.ClaimBuilder;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;

/** 3.1: 高技能人才培训不需要办理就业创业证书,以取证为补贴申领依据; 3.4: 项目制培训告知承诺制. */
@Cites({Clause.C3_1, Clause.C3_4})
class Clause31EvidenceTest {

  private static Map<EvidenceDocument, Need> needs(ClaimBuilder claim) {
    return EvidenceCalculator.DEFAULT.needs(claim.build()).orElseThrow().needs();
  }

  private static Map<EvidenceDocument, Need> answer(
      Need employment, Need certificate, Need proofs, Need commitment) {
    return Map.of(
        EvidenceDocument.EMPLOYMENT_CERTIFICATE, employment,
        EvidenceDocument.CERTIFICATE, certificate,
        EvidenceDocument.OTHER_PROOFS, proofs,
        EvidenceDocument.COMMITMENT, commitment);
  }

  @Test
  void anOrdinaryTrainingNeedsTheEmploymentCertificate() {
    ClaimBuilder intermediate =
        Fixtures.claim().targetLevel(CertificateLevel.INTERMEDIATE).withoutCertificate();
    assertThat(needs(intermediate))
        .isEqualTo(answer(Need.NEEDED, Need.NOT_NEEDED, Need.NOT_STATED, Need.NOT_NEEDED));
    assertThat(needs(Fixtures.claim()))
        .isEqualTo(answer(Need.NEEDED, Need.NEEDED, Need.NOT_STATED, Need.NOT_NEEDED));
    assertThat(needs(Fixtures.claim().withoutTargetLevel().withoutCertificate()))
        .isEqualTo(answer(Need.NEEDED, Need.NOT_NEEDED, Need.NOT_STATED, Need.NOT_NEEDED));
  }

  @Test
  void highSkilledTrainingNeedsItsCertificateAlone() {
    for (CertificateLevel level :
        EnumSet.range(CertificateLevel.SENIOR, CertificateLevel.SENIOR_TECHNICIAN)) {
      assertThat(needs(Fixtures.claim().targetLevel(level).withoutCertificate()))
          .isEqualTo(answer(Need.NOT_NEEDED, Need.NEEDED, Need.NOT_STATED, Need.NOT_NEEDED));
    }
  }

  @Test
  void clause34ACommitmentTakesThePlaceOfProofs() {
    ClaimBuilder project = Fixtures.poorLabourerClaim().withoutCertificate();
    assertThat(needs(project))
        .isEqualTo(
            answer(
                Need.REPLACED_BY_COMMITMENT,
                Need.NOT_NEEDED,
                Need.REPLACED_BY_COMMITMENT,
                Need.NEEDED));
    // The certificate is the basis of the claim, and no commitment replaces it.
    assertThat(needs(project.targetLevel(CertificateLevel.SENIOR)))
        .isEqualTo(answer(Need.NOT_NEEDED, Need.NEEDED, Need.REPLACED_BY_COMMITMENT, Need.NEEDED));
  }

  @Test
  void outsideThePlanThereIsNoAnswer() {
    SubsidyClaim late = Fixtures.claim().during("2022-03-07", "2022-04-01").build();
    assertThat(EvidenceCalculator.DEFAULT.needs(late)).isEmpty();
  }

  @Test
  void readingR9TellsWhichTrainingsRestOnACertificate() {
    SubsidyClaim junior = Fixtures.claim().withoutCertificate().build();
    SubsidyClaim senior =
        Fixtures.claim().targetLevel(CertificateLevel.SENIOR).withoutCertificate().build();
    EvidenceCalculator every = with(CertificateBasisReading.EVERY_LEVEL);
    EvidenceCalculator never = with(CertificateBasisReading.NEVER);

    assertThat(every.needs(junior).orElseThrow().need(EvidenceDocument.CERTIFICATE))
        .isEqualTo(Need.NEEDED);
    assertThat(never.needs(senior).orElseThrow().need(EvidenceDocument.CERTIFICATE))
        .isEqualTo(Need.NOT_NEEDED);
    assertThat(never.needs(senior).orElseThrow().need(EvidenceDocument.EMPLOYMENT_CERTIFICATE))
        .isEqualTo(Need.NOT_NEEDED);
  }

  private static EvidenceCalculator with(CertificateBasisReading reading) {
    return EvidenceCalculator.of(
        PolicyTerms.builder().readings(PolicyTerms.PLAN.readings().with(reading)).build());
  }

  /** A claim without the certificate it needs is denied for that, and no other is. */
  @Test
  void saysWhatDecisionsSay() {
    int needed = 0;
    int notNeeded = 0;
    WorldGenerator worlds = WorldGenerator.seeded(31);
    for (int i = 0; i < 500; i++) {
      World world = worlds.next();
      PolicyCalculator decides = PolicyCalculator.of(world.timeline());
      EvidenceCalculator tells = EvidenceCalculator.of(world.timeline());
      for (SubsidyClaim each : world.claims()) {
        SubsidyClaim claim =
            SubsidyClaim.builder().from(each).certificate(Optional.empty()).build();
        SubsidyDecision decision =
            decides.decide(claim, TrainingHistory.empty(claim.trainee().id()));
        boolean denied =
            decision.denials().stream()
                .anyMatch(denial -> denial.reason() == DenialReason.CERTIFICATE_REQUIRED);
        boolean needs =
            tells
                .needs(claim)
                .filter(evidence -> evidence.need(EvidenceDocument.CERTIFICATE) == Need.NEEDED)
                .isPresent();
        assertThat(needs).as("%s", claim).isEqualTo(denied);
        needed += needs ? 1 : 0;
        notNeeded += needs ? 0 : 1;
      }
    }
    assertThat(needed).isPositive();
    assertThat(notNeeded).isPositive();
  }
}
