package org.skillsubsidy.host.web;

/** A claim to try the service with. */
final class ClaimExample {

  /** An unemployed worker's course with its certificate. */
  static final String JSON =
      """
      {
        "version": "1.0",
        "claim": {
          "claim_id": "C-1",
          "trainee_id": "p:4711",
          "trainee_groups": ["UNEMPLOYED"],
          "training_id": "T-7",
          "training_type": "EMPLOYMENT_SKILL",
          "occupation_edition": "2015",
          "occupation_code": "6-18-02-04",
          "target_level": "JUNIOR",
          "training_start": "2020-03-02",
          "training_end": "2020-03-27",
          "training_days": 20,
          "tuition_yuan": "1200.00",
          "tuition_borne_by": "TRAINEE",
          "project_based": false,
          "provider_code": "91140100000001011B",
          "provider_kind": "VOCATIONAL_SCHOOL",
          "provider_admission": "FILED",
          "listing": "CATALOGUE",
          "real_name_registered": true,
          "certificate_kind": "SKILL_LEVEL",
          "certificate_level": "JUNIOR",
          "certificate_occupation": "6-18-02-04",
          "certificate_number": "S-7",
          "certificate_issued": "2020-04-10",
          "exam_organised_by": "PROVIDER",
          "exam_fee_yuan": "0.00",
          "submitted_on": "2020-05-06"
        }
      }
      """;

  private ClaimExample() {}
}
