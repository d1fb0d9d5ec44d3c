package org.skillsubsidy.policy.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skillsubsidy.policy.model.plan.CertificateLevel.INTERMEDIATE;
import static org.skillsubsidy.policy.model.plan.CertificateLevel.JUNIOR;
import static org.skillsubsidy.policy.model.plan.CertificateLevel.SENIOR;
import static org.skillsubsidy.policy.model.plan.CertificateLevel.SENIOR_TECHNICIAN;
import static org.skillsubsidy.policy.model.plan.CertificateLevel.SPECIAL_ABILITY;
import static org.skillsubsidy.policy.model.plan.CertificateLevel.TECHNICIAN;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CertificateLevelTest {

  private static final List<CertificateLevel> LADDER =
      List.of(JUNIOR, INTERMEDIATE, SENIOR, TECHNICIAN, SENIOR_TECHNICIAN);

  @Test
  void highSkilledMeansSeniorAndAbove() {
    assertThat(Arrays.stream(CertificateLevel.values()).filter(CertificateLevel::isHighSkilled))
        .containsExactly(SENIOR, TECHNICIAN, SENIOR_TECHNICIAN);
  }

  @Test
  void theLadderHasFiveSteps() {
    for (CertificateLevel level : LADDER) {
      for (CertificateLevel other : LADDER) {
        assertThat(level.isAbove(other)).isEqualTo(LADDER.indexOf(level) > LADDER.indexOf(other));
      }
    }
  }

  @Test
  void aSpecialAbilityIsNeitherAboveNorBelowAnyLevel() {
    for (CertificateLevel level : CertificateLevel.values()) {
      assertThat(level.isAbove(SPECIAL_ABILITY)).isFalse();
      assertThat(SPECIAL_ABILITY.isAbove(level)).isFalse();
    }
  }
}
