package org.skillsubsidy.policy.testkit.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skillsubsidy.policy.model.claim.Certificate;
import org.skillsubsidy.policy.model.claim.CertificateNumber;
import org.skillsubsidy.policy.model.claim.ExamOrganiser;
import org.skillsubsidy.policy.model.claim.Listing;
import org.skillsubsidy.policy.model.claim.Provider;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.claim.Trainee;
import org.skillsubsidy.policy.model.claim.Training;
import org.skillsubsidy.policy.model.claim.TuitionBearer;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.identity.TrainingId;
import org.skillsubsidy.policy.model.occupation.ClassificationEdition;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.Admission;
import org.skillsubsidy.policy.model.plan.CertificateKind;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.ProviderKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.plan.TrainingType;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.Yuan;

/**
 * A claim as a flat JSON object whose fields are the columns of {@code claims.csv}. Sets are lists,
 * amounts are texts with two decimals, an optional value that there is not is left out. Holds the
 * trainee's identity number whole: personal data.
 */
public final class ClaimJson {

  /** The fact of the model that a message names, and the field that the reader knows. */
  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("trainee.groups", "trainee_groups"),
          Map.entry("trainee.employer", "employer_code"),
          Map.entry("training.end", "training_end"),
          Map.entry("training.days", "training_days"),
          Map.entry("training.tuitionBorneBy", "tuition_borne_by"),
          Map.entry("provider.licensedOccupations", "provider_occupations"),
          Map.entry("certificate.level", "certificate_level"),
          Map.entry("certificate.examOrganisedBy", "exam_organised_by"),
          Map.entry("claim.submittedOn", "submitted_on"));

  private static final List<String> CERTIFICATE_FIELDS =
      List.of(
          "certificate_kind",
          "certificate_level",
          "certificate_occupation",
          "certificate_number",
          "certificate_issued",
          "exam_organised_by",
          "exam_fee_yuan");

  private ClaimJson() {}

  /**
   * Writes a claim.
   *
   * @param claim the claim
   * @return an object that {@link #read(JsonFields)} reads back
   */
  public static ObjectNode write(SubsidyClaim claim) {
    Trainee trainee = claim.trainee();
    Training training = claim.training();
    Provider provider = training.provider();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("claim_id", claim.id().toString());
    json.put("trainee_id", trainee.id().storageForm());
    json.set("trainee_groups", list(trainee.groups()));
    trainee.employer().ifPresent(code -> json.put("employer_code", code.toString()));
    json.put("training_id", training.id().toString());
    json.put("training_type", training.type().name());
    json.put("occupation_edition", training.occupation().edition().year());
    json.put("occupation_code", training.occupation().code());
    training.targetLevel().ifPresent(level -> json.put("target_level", level.name()));
    json.put("training_start", training.start().toString());
    json.put("training_end", training.end().toString());
    json.put("training_days", training.days());
    json.put("tuition_yuan", Yuan.text(training.tuitionFen()));
    json.put("tuition_borne_by", training.tuitionBorneBy().name());
    json.put("project_based", training.projectBased());
    json.put("provider_code", provider.code().toString());
    json.put("provider_kind", provider.kind().name());
    json.put("provider_admission", provider.admission().name());
    provider.bannedFrom().ifPresent(day -> json.put("provider_banned_from", day.toString()));
    if (!provider.licensedOccupations().isEmpty()) {
      json.set(
          "provider_occupations",
          list(provider.licensedOccupations().stream().map(Occupation::code).toList()));
    }
    json.put("listing", training.listing().name());
    json.put("real_name_registered", training.realNameRegistered());
    claim
        .certificate()
        .ifPresent(certificate -> write(certificate, training.occupation().edition(), json));
    json.put("submitted_on", claim.submittedOn().toString());
    return json;
  }

  private static void write(
      Certificate certificate, ClassificationEdition edition, ObjectNode json) {
    Occupation occupation = certificate.occupation();
    json.put("certificate_kind", certificate.kind().name());
    json.put("certificate_level", certificate.level().name());
    json.put(
        "certificate_occupation",
        occupation.edition() == edition ? occupation.code() : occupation.toString());
    json.put("certificate_number", certificate.number().storageForm());
    json.put("certificate_issued", certificate.issuedOn().toString());
    json.put("exam_organised_by", certificate.examOrganisedBy().name());
    json.put("exam_fee_yuan", Yuan.text(certificate.examFeeFen()));
  }

  /**
   * Reads a claim.
   *
   * @param json an object with the fields of {@code claims.csv}. {@code certificate_occupation} is
   *     a code in the claim's edition, or {@code edition:code} for another
   * @return the claim
   * @throws InvalidFactException if a field is missing, unknown or wrong; the message begins with
   *     its place
   */
  public static SubsidyClaim read(JsonFields json) {
    try {
      SubsidyClaim claim = claim(json);
      json.end();
      return claim;
    } catch (InvalidFactException e) {
      String field = FIELDS.get(e.fact());
      throw field == null ? e : e.named(json.place(field));
    }
  }

  private static SubsidyClaim claim(JsonFields json) {
    ClassificationEdition edition =
        json.required("occupation_edition", ClassificationEdition::parse);
    return SubsidyClaim.builder()
        .id(json.required("claim_id", ClaimId::parse))
        .trainee(
            Trainee.builder()
                .id(json.required("trainee_id", TraineeId::parse))
                .groups(
                    json.requiredList("trainee_groups", JsonFields.constant(TraineeGroup.class)))
                .employer(json.optional("employer_code", OrganisationCode::parse))
                .build())
        .training(
            Training.builder()
                .id(json.required("training_id", TrainingId::parse))
                .type(json.required("training_type", JsonFields.constant(TrainingType.class)))
                .occupation(json.required("occupation_code", code -> Occupation.of(edition, code)))
                .targetLevel(
                    json.optional("target_level", JsonFields.constant(CertificateLevel.class)))
                .start(json.required("training_start", JsonFields::date))
                .end(json.required("training_end", JsonFields::date))
                .days(json.requiredNumber("training_days"))
                .tuitionFen(json.required("tuition_yuan", JsonFields::fen))
                .tuitionBorneBy(
                    json.required("tuition_borne_by", JsonFields.constant(TuitionBearer.class)))
                .projectBased(json.requiredFlag("project_based"))
                .provider(provider(json, edition))
                .listing(json.required("listing", JsonFields.constant(Listing.class)))
                .realNameRegistered(json.requiredFlag("real_name_registered"))
                .build())
        .certificate(certificate(json, edition))
        .submittedOn(json.required("submitted_on", JsonFields::date))
        .build();
  }

  private static Provider provider(JsonFields json, ClassificationEdition edition) {
    Optional<List<Occupation>> licensed =
        json.optionalList("provider_occupations", code -> Occupation.of(edition, code));
    InvalidFactException.require(
        licensed.isEmpty() || !licensed.get().isEmpty(),
        json.place("provider_occupations"),
        "[]",
        "must name at least one occupation, or be left out where the licence is not known");
    return Provider.builder()
        .code(json.required("provider_code", OrganisationCode::parse))
        .kind(json.required("provider_kind", JsonFields.constant(ProviderKind.class)))
        .admission(json.required("provider_admission", JsonFields.constant(Admission.class)))
        .bannedFrom(json.optional("provider_banned_from", JsonFields::date))
        .licensedOccupations(licensed.orElse(List.of()))
        .build();
  }

  private static Optional<Certificate> certificate(JsonFields json, ClassificationEdition edition) {
    if (CERTIFICATE_FIELDS.stream().noneMatch(field -> json.optionalNode(field).isPresent())) {
      return Optional.empty();
    }
    return Optional.of(
        Certificate.builder()
            .kind(json.required("certificate_kind", JsonFields.constant(CertificateKind.class)))
            .level(json.required("certificate_level", JsonFields.constant(CertificateLevel.class)))
            .occupation(
                json.required(
                    "certificate_occupation",
                    text ->
                        text.contains(":") ? Occupation.parse(text) : Occupation.of(edition, text)))
            .number(json.required("certificate_number", CertificateNumber::parse))
            .issuedOn(json.required("certificate_issued", JsonFields::date))
            .examOrganisedBy(
                json.required("exam_organised_by", JsonFields.constant(ExamOrganiser.class)))
            .examFeeFen(json.required("exam_fee_yuan", JsonFields::fen))
            .build());
  }

  static ArrayNode list(Collection<?> values) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    values.forEach(value -> list.add(value.toString()));
    return list;
  }
}
