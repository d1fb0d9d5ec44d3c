package org.skillsubsidy.policy.rules.archive;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.skillsubsidy.policy.model.archive.ArchiveEntry;
import org.skillsubsidy.policy.model.archive.TraineeArchive;
import org.skillsubsidy.policy.model.claim.Certificate;
import org.skillsubsidy.policy.model.claim.CertificateNumber;
import org.skillsubsidy.policy.model.claim.Provider;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.claim.Trainee;
import org.skillsubsidy.policy.model.claim.Training;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.ExclusiveKey;
import org.skillsubsidy.policy.model.decision.Payee;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.decision.SubsidyLine;
import org.skillsubsidy.policy.model.history.OutsideTraining;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.occupation.ClassificationEdition;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.value.Yuan;
import org.skillsubsidy.policy.rules.text.JsonObject;

/**
 * A trainee's archive as JSON (3.4), in one line.
 *
 * <p>The object has {@code trainee_id} and {@code entries}, by day. Each entry has the day, {@code
 * on}, and an {@code event}:
 *
 * <ul>
 *   <li>{@code DECIDED}, with {@code claim}, whose fields are the columns of {@code claims.csv},
 *       and {@code decision}, whose fields are the columns of {@code decisions.csv}, the rows of
 *       {@code payments.csv} as {@code payments}, and {@code level}, {@code readings} and {@code
 *       exclusive_keys};
 *   <li>{@code REVOKED}, with {@code claim_id};
 *   <li>{@code ELSEWHERE}, with {@code training}: provider, training, occupation, level, end, what
 *       was paid, certificate, year and slot.
 * </ul>
 *
 * <p>Amounts are texts in yuan with two decimals, dates are ISO dates, sets are lists. A fact that
 * there is not is left out of a claim or a training, and null in a decision.
 */
@Cites(Clause.C3_4)
public final class ArchiveJson {

  private final boolean whole;

  private ArchiveJson(boolean whole) {
    this.whole = whole;
  }

  /**
   * Writes an archive for people.
   *
   * @param archive the archive
   * @return JSON in which identity numbers are masked
   */
  public static String text(TraineeArchive archive) {
    return new ArchiveJson(false).write(archive).toString();
  }

  /**
   * Writes an archive for storage, or for the department that keeps it. Personal data.
   *
   * @param archive the archive
   * @return JSON in which identity numbers are whole
   */
  public static String storageForm(TraineeArchive archive) {
    return new ArchiveJson(true).write(archive).toString();
  }

  private JsonObject write(TraineeArchive archive) {
    return new JsonObject()
        .put("trainee_id", text(archive.trainee()))
        .putObjects(
            "entries",
            archive.entries().stream().map(entry -> write(entry, archive.trainee())).toList());
  }

  private JsonObject write(ArchiveEntry entry, TraineeId trainee) {
    JsonObject json = new JsonObject().put("on", entry.on().toString());
    if (entry instanceof ArchiveEntry.Decided decided) {
      json.put("event", "DECIDED")
          .put("claim", write(decided.decision().claim()))
          .put("decision", write(decided.decision()));
    } else if (entry instanceof ArchiveEntry.Revoked revoked) {
      json.put("event", "REVOKED").put("claim_id", revoked.claim().toString());
    } else if (entry instanceof ArchiveEntry.Elsewhere elsewhere) {
      json.put("event", "ELSEWHERE").put("training", write(elsewhere.training(), trainee));
    }
    return json;
  }

  private JsonObject write(SubsidyClaim claim) {
    Trainee trainee = claim.trainee();
    Training training = claim.training();
    Provider provider = training.provider();
    JsonObject json = new JsonObject();
    json.put("claim_id", claim.id().toString());
    json.put("trainee_id", text(trainee.id()));
    json.putTexts("trainee_groups", names(trainee.groups()));
    trainee.employer().ifPresent(code -> json.put("employer_code", code.toString()));
    json.put("training_id", training.id().toString());
    json.put("training_type", training.type().name());
    putOccupation(json, training.occupation());
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
      json.putTexts(
          "provider_occupations",
          provider.licensedOccupations().stream().map(Occupation::code).toList());
    }
    json.put("listing", training.listing().name());
    json.put("real_name_registered", training.realNameRegistered());
    claim
        .certificate()
        .ifPresent(certificate -> put(json, certificate, training.occupation().edition()));
    return json.put("submitted_on", claim.submittedOn().toString());
  }

  private void put(JsonObject json, Certificate certificate, ClassificationEdition edition) {
    Occupation occupation = certificate.occupation();
    json.put("certificate_kind", certificate.kind().name());
    json.put("certificate_level", certificate.level().name());
    json.put(
        "certificate_occupation",
        occupation.edition() == edition ? occupation.code() : occupation.toString());
    json.put("certificate_number", text(certificate.number()));
    json.put("certificate_issued", certificate.issuedOn().toString());
    json.put("exam_organised_by", certificate.examOrganisedBy().name());
    json.put("exam_fee_yuan", Yuan.text(certificate.examFeeFen()));
  }

  private JsonObject write(SubsidyDecision decision) {
    JsonObject json = new JsonObject();
    json.put("claim_id", decision.claim().id().toString());
    json.put("outcome", decision.outcome().name());
    json.put("total_yuan", Yuan.text(decision.totalFen()));
    for (SubsidyKind kind : SubsidyKind.values()) {
      json.put(amountField(kind), Yuan.text(decision.fen(kind)));
    }
    json.putTexts("bars", names(decision.bars()));
    json.putTexts("denials", decision.denials().stream().map(Denial::text).toList());
    put(json, "year", decision.year());
    put(json, "annual_slot", decision.slot());
    json.putObjects("payments", decision.lines().stream().map(this::write).toList());
    decision
        .level()
        .ifPresentOrElse(level -> json.put("level", level.name()), () -> json.putNull("level"));
    json.putTexts("readings", names(decision.readings()));
    return json.putTexts(
        "exclusive_keys", decision.exclusiveKeys().stream().map(this::text).toList());
  }

  private JsonObject write(SubsidyLine line) {
    return new JsonObject()
        .put("kind", line.kind().name())
        .put("amount_yuan", Yuan.text(line.fen()))
        .put("payee_kind", line.payee().kind().name())
        .put("payee_id", text(line.payee()))
        .put("fund", line.fund().name())
        .put("clause", line.clause().number());
  }

  private JsonObject write(OutsideTraining training, TraineeId trainee) {
    JsonObject json = new JsonObject();
    json.put("trainee_id", text(trainee));
    json.put("provider_code", training.provider().toString());
    json.put("training_id", training.trainingId().toString());
    putOccupation(json, training.occupation());
    training.level().ifPresent(level -> json.put("level", level.name()));
    json.put("training_end", training.trainingEnd().toString());
    for (SubsidyKind kind : SubsidyKind.values()) {
      if (training.paidFen(kind) > 0) {
        json.put(amountField(kind), Yuan.text(training.paidFen(kind)));
      }
    }
    training.certificateNumber().ifPresent(number -> json.put("certificate_number", text(number)));
    json.put("year", training.year());
    training.slot().ifPresent(slot -> json.put("annual_slot", slot));
    return json;
  }

  private static void putOccupation(JsonObject json, Occupation occupation) {
    json.put("occupation_edition", occupation.edition().year());
    json.put("occupation_code", occupation.code());
  }

  private static void put(JsonObject json, String name, OptionalInt number) {
    number.ifPresentOrElse(value -> json.put(name, value), () -> json.putNull(name));
  }

  private static String amountField(SubsidyKind kind) {
    return kind.name().toLowerCase(Locale.ROOT) + "_yuan";
  }

  private static List<String> names(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).toList();
  }

  private String text(TraineeId id) {
    return whole ? id.storageForm() : id.toString();
  }

  private String text(CertificateNumber number) {
    return whole ? number.storageForm() : number.toString();
  }

  private String text(ExclusiveKey key) {
    return whole ? key.storageForm() : key.toString();
  }

  private String text(Payee payee) {
    String form = whole ? payee.storageForm() : payee.toString();
    return form.substring(payee.kind().name().length() + 1);
  }
}
