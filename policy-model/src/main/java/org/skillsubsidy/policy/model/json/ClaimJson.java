package org.skillsubsidy.policy.model.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.skillsubsidy.policy.model.claim.Certificate;
import org.skillsubsidy.policy.model.claim.ClaimColumn;
import org.skillsubsidy.policy.model.claim.ClaimText;
import org.skillsubsidy.policy.model.claim.Provider;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.claim.Trainee;
import org.skillsubsidy.policy.model.claim.Training;
import org.skillsubsidy.policy.model.occupation.ClassificationEdition;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.Yuan;

/**
 * A claim as a flat JSON object whose fields are the columns of {@code claims.csv}. Sets are lists,
 * amounts are texts with two decimals, an optional value that there is not is left out. Holds the
 * trainee's identity number whole: personal data.
 */
public final class ClaimJson {

  private static final Set<ClaimColumn> LISTS =
      EnumSet.of(ClaimColumn.TRAINEE_GROUPS, ClaimColumn.PROVIDER_OCCUPATIONS);
  private static final Set<ClaimColumn> FLAGS =
      EnumSet.of(ClaimColumn.PROJECT_BASED, ClaimColumn.REAL_NAME_REGISTERED);
  private static final String EMPTY = "must not be empty";

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
    return read(
            json,
            ClaimText.ofFewRows(),
            problem -> {
              throw problem;
            })
        .orElseThrow();
  }

  /**
   * Reads a claim with whatever is wrong with it. The rules of the row are {@link ClaimText}'s;
   * here it is made a row.
   */
  static Optional<SubsidyClaim> read(
      JsonFields json, ClaimText rows, Consumer<? super InvalidFactException> problems) {
    Reader reader = new Reader(json, problems);
    Optional<SubsidyClaim> claim = rows.read(reader.row(), reader::problemOfRow);
    json.end(reader::problem);
    return reader.found ? Optional.empty() : claim.map(reader::withOtherEdition);
  }

  /** One claim that is being read. */
  private static final class Reader {

    private final JsonFields json;
    private final Consumer<? super InvalidFactException> problems;
    private final Set<String> wrong = new HashSet<>();
    private Optional<Occupation> certified = Optional.empty();
    private boolean found;

    Reader(JsonFields json, Consumer<? super InvalidFactException> problems) {
      this.json = json;
      this.problems = problems;
    }

    /** A field of the wrong kind stands as a text that is no value; its problem is told once. */
    List<String> row() {
      List<String> row = new ArrayList<>();
      for (ClaimColumn column : ClaimColumn.values()) {
        try {
          row.add(text(column));
        } catch (InvalidFactException e) {
          wrong.add(column.header());
          problem(e);
          row.add("?");
        }
      }
      return row;
    }

    private String text(ClaimColumn column) {
      String name = column.header();
      if (LISTS.contains(column)) {
        Function<String, String> member =
            column == ClaimColumn.TRAINEE_GROUPS
                ? group -> JsonFields.constant(TraineeGroup.class).apply(group).name()
                : code -> Occupation.of(ClassificationEdition.EDITION_2015, code).code();
        List<String> members = json.optionalList(name, member).orElse(null);
        InvalidFactException.require(
            members == null || !members.isEmpty(),
            json.place(name),
            "[]",
            "must name at least one, or be left out where none is known");
        return members == null ? "" : String.join("|", members);
      }
      if (FLAGS.contains(column)) {
        return json.optionalNode(name).isEmpty() ? "" : Boolean.toString(json.requiredFlag(name));
      }
      if (column == ClaimColumn.TRAINING_DAYS) {
        return json.optionalNumber(name).map(String::valueOf).orElse("");
      }
      String text = json.optional(name, Function.identity()).orElse("");
      InvalidFactException.require(
          !text.isEmpty() || json.optionalNode(name).isEmpty(),
          json.place(name),
          "",
          "must not be empty; leave the field out where there is nothing to state");
      if (column == ClaimColumn.CERTIFICATE_OCCUPATION && text.contains(":")) {
        certified = json.optional(name, Occupation::parse);
        return certified.orElseThrow().code();
      }
      return text;
    }

    void problemOfRow(InvalidFactException e) {
      if (wrong.contains(e.fact())) {
        return;
      }
      String place = json.place(e.fact());
      problem(
          json.optionalNode(e.fact()).isEmpty() && e.problem().contains(EMPTY)
              ? new InvalidFactException(
                  place, "", e.problem().replace("'' " + EMPTY, "must not be left out"))
              : e.named(place));
    }

    void problem(InvalidFactException e) {
      found = true;
      problems.accept(e);
    }

    SubsidyClaim withOtherEdition(SubsidyClaim claim) {
      return certified
          .flatMap(
              occupation ->
                  claim
                      .certificate()
                      .map(
                          certificate ->
                              Certificate.builder()
                                  .from(certificate)
                                  .occupation(occupation)
                                  .build()))
          .map(certificate -> SubsidyClaim.builder().from(claim).certificate(certificate).build())
          .orElse(claim);
    }
  }

  static ArrayNode list(Collection<?> values) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    values.forEach(value -> list.add(value.toString()));
    return list;
  }
}
