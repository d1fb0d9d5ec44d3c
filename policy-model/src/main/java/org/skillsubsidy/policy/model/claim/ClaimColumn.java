package org.skillsubsidy.policy.model.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The columns of a claim in text, in their order: the header of {@code claims.csv}. */
public enum ClaimColumn {
  /** The claim's id. */
  CLAIM_ID("claim_id", "claim.id"),
  /** How the trainee is known: an identity number or a pseudonym. Personal data. */
  TRAINEE_ID("trainee_id", "trainee.id"),
  /** Every group of the trainee, separated by {@code |}. */
  TRAINEE_GROUPS("trainee_groups", "trainee.groups"),
  /** The code of the trainee's employer; empty where there is none. */
  EMPLOYER_CODE("employer_code", "trainee.employer"),
  /** The training's id. */
  TRAINING_ID("training_id", "training.id"),
  /** The kind of training. */
  TRAINING_TYPE("training_type", "training.type"),
  /** The edition of every occupation of the claim, {@code 2015} or {@code 2022}. */
  OCCUPATION_EDITION("occupation_edition", "training.occupation.edition"),
  /** What the training is for. */
  OCCUPATION_CODE("occupation_code", "training.occupation"),
  /** The level that the training aims at; empty where it aims at none. */
  TARGET_LEVEL("target_level", "training.targetLevel"),
  /** The training's first day. */
  TRAINING_START("training_start", "training.start"),
  /** The training's last day. */
  TRAINING_END("training_end", "training.end"),
  /** The number of days with training. */
  TRAINING_DAYS("training_days", "training.days"),
  /** The price of the course, in yuan. */
  TUITION_YUAN("tuition_yuan", "training.tuition"),
  /** Who bore the tuition. */
  TUITION_BORNE_BY("tuition_borne_by", "training.tuitionBorneBy"),
  /** Whether a government bought the training as a project. */
  PROJECT_BASED("project_based", "training.projectBased"),
  /** The provider's code. */
  PROVIDER_CODE("provider_code", "provider.code"),
  /** What the provider is. */
  PROVIDER_KIND("provider_kind", "provider.kind"),
  /** How the provider came to hold subsidised trainings. */
  PROVIDER_ADMISSION("provider_admission", "provider.admission"),
  /** The day from which the provider is banned; empty where it is not. */
  PROVIDER_BANNED_FROM("provider_banned_from", "provider.bannedFrom"),
  /** The codes that the provider is licensed for, separated by {@code |}; empty where unknown. */
  PROVIDER_OCCUPATIONS("provider_occupations", "provider.licensedOccupations"),
  /** Where the training stands in the published lists. */
  LISTING("listing", "training.listing"),
  /** Whether the training is in the real-name system. */
  REAL_NAME_REGISTERED("real_name_registered", "training.realNameRegistered"),
  /**
   * What kind of certificate came of it; this and all that follow up to the exam's fee are empty
   * where none did.
   */
  CERTIFICATE_KIND("certificate_kind", "certificate.kind"),
  /** The certificate's level. */
  CERTIFICATE_LEVEL("certificate_level", "certificate.level"),
  /** The code of the occupation that the certificate is for. */
  CERTIFICATE_OCCUPATION("certificate_occupation", "certificate.occupation"),
  /** The certificate's number. */
  CERTIFICATE_NUMBER("certificate_number", "certificate.number"),
  /** The day on which the certificate was issued. */
  CERTIFICATE_ISSUED("certificate_issued", "certificate.issuedOn"),
  /** Who had the trainee take the exam. */
  EXAM_ORGANISED_BY("exam_organised_by", "certificate.examOrganisedBy"),
  /** What the trainee was charged for the exam, in yuan. */
  EXAM_FEE_YUAN("exam_fee_yuan", "certificate.examFee"),
  /** The day on which the claim was handed in. */
  SUBMITTED_ON("submitted_on", "claim.submittedOn");

  private static final Map<String, ClaimColumn> BY_HEADER = new HashMap<>();
  private static final Map<String, ClaimColumn> BY_FACT = new HashMap<>();

  static {
    for (ClaimColumn column : values()) {
      BY_HEADER.put(column.header, column);
      BY_FACT.put(column.fact, column);
    }
  }

  private final String header;
  private final String fact;

  ClaimColumn(String header, String fact) {
    this.header = header;
    this.fact = fact;
  }

  /**
   * Returns the column's name.
   *
   * @return such as {@code training_days}
   */
  public String header() {
    return header;
  }

  /**
   * Returns the fact that stands in the column, as the claim's own checks name it.
   *
   * @return such as {@code training.days}
   */
  public String fact() {
    return fact;
  }

  /**
   * Finds a column by its name.
   *
   * @param header such as {@code training_days}
   * @return empty if a claim has no such column
   */
  public static Optional<ClaimColumn> ofHeader(String header) {
    return Optional.ofNullable(BY_HEADER.get(header));
  }

  /**
   * Finds the column in which a fact stands.
   *
   * @param fact such as {@code training.days}
   * @return empty if no column holds it
   */
  public static Optional<ClaimColumn> ofFact(String fact) {
    return Optional.ofNullable(BY_FACT.get(fact));
  }

  /** Tells whether the column is empty where there is no certificate. */
  boolean isOfCertificate() {
    return compareTo(CERTIFICATE_KIND) >= 0 && compareTo(EXAM_FEE_YUAN) <= 0;
  }
}
