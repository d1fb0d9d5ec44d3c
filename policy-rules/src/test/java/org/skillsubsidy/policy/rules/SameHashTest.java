package org.skillsubsidy.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.BatchDecisions;
import org.skillsubsidy.policy.model.claim.CertificateNumber;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.identity.TrainingId;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;

/** Ids and numbers that have the same hash code are still not the same. */
class SameHashTest {

  private static final String ONE = "Aa";
  private static final String OTHER = "BB";

  @Test
  void theExamplesHaveTheSameHash() {
    assertThat(ClaimId.parse(ONE)).hasSameHashCodeAs(ClaimId.parse(OTHER));
    assertThat(TrainingId.parse(ONE)).hasSameHashCodeAs(TrainingId.parse(OTHER));
    assertThat(CertificateNumber.parse(ONE)).hasSameHashCodeAs(CertificateNumber.parse(OTHER));
  }

  @Test
  void claimsAreDecidedEach() {
    BatchDecisions decisions = decide(claim(ONE, "T1", "S1"), claim(OTHER, "T2", "S2"));
    assertThat(decisions.decision(0).orElseThrow().claim().id()).hasToString(ONE);
    assertThat(decisions.decision(1).orElseThrow().claim().id()).hasToString(OTHER);
    assertThat(decisions.isRepeat(1)).isFalse();
  }

  @Test
  void trainingsAreNotTheSame() {
    assertThat(second(claim("C1", ONE, "S1"), claim("C2", OTHER, "S2")).bars()).isEmpty();
    assertThat(second(claim("C1", ONE, "S1"), claim("C2", ONE, "S2")).bars())
        .containsExactly(Bar.TRAINING_ALREADY_SUBSIDISED);
  }

  @Test
  void certificatesAreNotTheSame() {
    assertThat(second(claim("C1", "T1", ONE), claim("C2", "T2", OTHER)).denials())
        .doesNotContain(Denial.CERTIFICATE_CERTIFICATE_ALREADY_SUBSIDISED);
    assertThat(second(claim("C1", "T1", ONE), claim("C2", "T2", ONE)).denials())
        .contains(Denial.CERTIFICATE_CERTIFICATE_ALREADY_SUBSIDISED);
  }

  private static SubsidyDecision second(SubsidyClaim first, SubsidyClaim second) {
    SubsidyDecision decision = decide(first, second).decision(1).orElseThrow();
    assertThat(decision.claim()).isEqualTo(second);
    return decision;
  }

  private static BatchDecisions decide(SubsidyClaim... claims) {
    return PolicyCalculator.DEFAULT.decideAll(List.of(claims), Map.of());
  }

  /** The second is for another occupation, so that nothing is trained twice. */
  private static SubsidyClaim claim(String id, String trainingId, String certificateNumber) {
    boolean first = id.equals(ONE) || id.equals("C1");
    return Fixtures.claim()
        .id(id)
        .trainingId(trainingId)
        .occupation(first ? Fixtures.WELDER : Fixtures.ELECTRICIAN)
        .certificateNumber(certificateNumber)
        .build();
  }
}
