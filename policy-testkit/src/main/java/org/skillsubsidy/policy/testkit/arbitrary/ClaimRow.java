package org.skillsubsidy.policy.testkit.arbitrary;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.skillsubsidy.policy.model.claim.Certificate;
import org.skillsubsidy.policy.model.claim.Provider;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.claim.Trainee;
import org.skillsubsidy.policy.model.claim.Training;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.value.Yuan;

/** A claim as a row of {@code claims.csv}: its thirty columns, each with its text. */
public final class ClaimRow {

  /** The columns, in the order in which the specification names them. */
  public static final List<String> COLUMNS =
      List.of(
          "claim_id",
          "trainee_id",
          "trainee_groups",
          "employer_code",
          "training_id",
          "training_type",
          "occupation_edition",
          "occupation_code",
          "target_level",
          "training_start",
          "training_end",
          "training_days",
          "tuition_yuan",
          "tuition_borne_by",
          "project_based",
          "provider_code",
          "provider_kind",
          "provider_admission",
          "provider_banned_from",
          "provider_occupations",
          "listing",
          "real_name_registered",
          "certificate_kind",
          "certificate_level",
          "certificate_occupation",
          "certificate_number",
          "certificate_issued",
          "exam_organised_by",
          "exam_fee_yuan",
          "submitted_on");

  private ClaimRow() {}

  /**
   * Writes a claim. Personal data: the trainee's id is whole.
   *
   * @param claim a claim whose certificate, if any, is of the training's edition
   * @return the text of each column, in the order of {@link #COLUMNS}
   */
  public static Map<String, String> of(SubsidyClaim claim) {
    Trainee trainee = claim.trainee();
    Training training = claim.training();
    Provider provider = training.provider();
    Optional<Certificate> certificate = claim.certificate();
    Map<String, String> row = new LinkedHashMap<>();
    row.put("claim_id", claim.id().toString());
    row.put("trainee_id", trainee.id().storageForm());
    row.put("trainee_groups", joined(trainee.groups()));
    row.put("employer_code", trainee.employer().map(OrganisationCode::toString).orElse(""));
    row.put("training_id", training.id().toString());
    row.put("training_type", training.type().name());
    row.put("occupation_edition", training.occupation().edition().year());
    row.put("occupation_code", training.occupation().code());
    row.put("target_level", training.targetLevel().map(Enum::name).orElse(""));
    row.put("training_start", training.start().toString());
    row.put("training_end", training.end().toString());
    row.put("training_days", String.valueOf(training.days()));
    row.put("tuition_yuan", Yuan.text(training.tuitionFen()));
    row.put("tuition_borne_by", training.tuitionBorneBy().name());
    row.put("project_based", String.valueOf(training.projectBased()));
    row.put("provider_code", provider.code().toString());
    row.put("provider_kind", provider.kind().name());
    row.put("provider_admission", provider.admission().name());
    row.put("provider_banned_from", provider.bannedFrom().map(Object::toString).orElse(""));
    row.put(
        "provider_occupations",
        joined(provider.licensedOccupations().stream().map(Occupation::code).sorted().toList()));
    row.put("listing", training.listing().name());
    row.put("real_name_registered", String.valueOf(training.realNameRegistered()));
    row.put("certificate_kind", certificate.map(each -> each.kind().name()).orElse(""));
    row.put("certificate_level", certificate.map(each -> each.level().name()).orElse(""));
    row.put("certificate_occupation", certificate.map(each -> each.occupation().code()).orElse(""));
    row.put("certificate_number", certificate.map(each -> each.number().storageForm()).orElse(""));
    row.put("certificate_issued", certificate.map(each -> each.issuedOn().toString()).orElse(""));
    row.put("exam_organised_by", certificate.map(each -> each.examOrganisedBy().name()).orElse(""));
    row.put("exam_fee_yuan", certificate.map(each -> Yuan.text(each.examFeeFen())).orElse(""));
    row.put("submitted_on", claim.submittedOn().toString());
    return row;
  }

  private static String joined(Collection<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining("|"));
  }
}
