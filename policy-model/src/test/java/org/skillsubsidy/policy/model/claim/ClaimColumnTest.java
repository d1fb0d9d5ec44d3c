package org.skillsubsidy.policy.model.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ClaimColumnTest {

  @Test
  void theHeaderIsTheOneOfClaimsFiles() {
    assertThat(
            Arrays.stream(ClaimColumn.values())
                .map(ClaimColumn::header)
                .collect(Collectors.joining(",")))
        .isEqualTo(
            "claim_id,trainee_id,trainee_groups,employer_code,training_id,training_type,"
                + "occupation_edition,occupation_code,target_level,training_start,training_end,"
                + "training_days,tuition_yuan,tuition_borne_by,project_based,provider_code,"
                + "provider_kind,provider_admission,provider_banned_from,provider_occupations,"
                + "listing,real_name_registered,certificate_kind,certificate_level,"
                + "certificate_occupation,certificate_number,certificate_issued,"
                + "exam_organised_by,exam_fee_yuan,submitted_on");
  }

  @Test
  void columnsAreFoundByHeaderAndByFact() {
    for (ClaimColumn column : ClaimColumn.values()) {
      assertThat(ClaimColumn.ofHeader(column.header())).contains(column);
      assertThat(ClaimColumn.ofFact(column.fact())).contains(column);
    }
    assertThat(ClaimColumn.ofHeader("training.days")).isEmpty();
    assertThat(ClaimColumn.ofHeader("Training_Days")).isEmpty();
    assertThat(ClaimColumn.ofFact("training_days")).isEmpty();
  }

  @Test
  void sevenColumnsAreEmptyWithoutACertificate() {
    assertThat(Arrays.stream(ClaimColumn.values()).filter(ClaimColumn::isOfCertificate))
        .containsExactly(
            ClaimColumn.CERTIFICATE_KIND,
            ClaimColumn.CERTIFICATE_LEVEL,
            ClaimColumn.CERTIFICATE_OCCUPATION,
            ClaimColumn.CERTIFICATE_NUMBER,
            ClaimColumn.CERTIFICATE_ISSUED,
            ClaimColumn.EXAM_ORGANISED_BY,
            ClaimColumn.EXAM_FEE_YUAN);
  }
}
