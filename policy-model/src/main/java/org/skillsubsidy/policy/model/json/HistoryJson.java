package org.skillsubsidy.policy.model.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.skillsubsidy.policy.model.claim.CertificateNumber;
import org.skillsubsidy.policy.model.history.HistoryEntry;
import org.skillsubsidy.policy.model.history.OutsideTraining;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.identity.TrainingId;
import org.skillsubsidy.policy.model.occupation.ClassificationEdition;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.Yuan;

/**
 * Histories as a list of flat JSON objects, one for each subsidised training, in the words of the
 * CSV files: {@code year} and {@code annual_slot} as in {@code decisions.csv}, {@code level} for
 * the level that the ban on repetition looks at. Holds identity numbers whole: personal data.
 */
public final class HistoryJson {

  private HistoryJson() {}

  /**
   * Writes what trainees have been paid for. The claims behind the entries are not written: whoever
   * reads them back has entries from outside, with the same facts.
   *
   * @param histories any number of histories
   * @return a list of all their entries
   */
  public static ArrayNode write(Collection<TrainingHistory> histories) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (TrainingHistory history : histories) {
      for (HistoryEntry entry : history.entries()) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("trainee_id", history.trainee().storageForm());
        list.add(json.setAll(write(entry)));
      }
    }
    return list;
  }

  /** Writes the facts of one training, without whose it is and without the claim behind it. */
  static ObjectNode write(HistoryEntry entry) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("provider_code", entry.provider().toString());
    json.put("training_id", entry.trainingId().toString());
    json.put("occupation_edition", entry.occupation().edition().year());
    json.put("occupation_code", entry.occupation().code());
    entry.level().ifPresent(level -> json.put("level", level.name()));
    json.put("training_end", entry.trainingEnd().toString());
    for (SubsidyKind kind : SubsidyKind.values()) {
      if (entry.paidFen(kind) > 0) {
        json.put(amountField(kind), Yuan.text(entry.paidFen(kind)));
      }
    }
    entry
        .certificateNumber()
        .ifPresent(number -> json.put("certificate_number", number.storageForm()));
    json.put("year", entry.year());
    entry.slot().ifPresent(slot -> json.put("annual_slot", slot));
    return json;
  }

  /**
   * Reads what trainees have been paid for.
   *
   * @param entries one object for each training, in any order
   * @return a history for each trainee that is named
   * @throws InvalidFactException if a field is missing, unknown or wrong; the message begins with
   *     its place
   */
  public static Map<TraineeId, TrainingHistory> read(List<JsonFields> entries) {
    Map<TraineeId, List<HistoryEntry>> trainings = new LinkedHashMap<>();
    for (JsonFields json : entries) {
      TraineeId trainee = json.required("trainee_id", TraineeId::parse);
      HistoryEntry entry =
          entry(
                  json,
                  problem -> {
                    throw problem;
                  })
              .orElseThrow();
      trainings.computeIfAbsent(trainee, each -> new ArrayList<>()).add(entry);
    }
    Map<TraineeId, TrainingHistory> histories = new LinkedHashMap<>();
    trainings.forEach((trainee, paid) -> histories.put(trainee, TrainingHistory.of(trainee, paid)));
    return histories;
  }

  /** Reads the facts of one training with whatever is wrong with them. */
  static Optional<HistoryEntry> entry(
      JsonFields json, Consumer<? super InvalidFactException> problems) {
    Problems found = new Problems(problems);
    OutsideTraining.Builder entry = OutsideTraining.builder();
    found.read(() -> json.required("provider_code", OrganisationCode::parse), entry::provider);
    found.read(() -> json.required("training_id", TrainingId::parse), entry::trainingId);
    found.read(
        () -> {
          ClassificationEdition edition =
              json.required("occupation_edition", ClassificationEdition::parse);
          return json.required("occupation_code", code -> Occupation.of(edition, code));
        },
        entry::occupation);
    json.optionalNode("occupation_code");
    found.readOptional(
        () -> json.optional("level", JsonFields.constant(CertificateLevel.class)), entry::level);
    found.read(() -> json.required("training_end", JsonFields::date), entry::trainingEnd);
    for (SubsidyKind kind : SubsidyKind.values()) {
      found.readOptional(
          () -> json.optional(amountField(kind), JsonFields::fen),
          fen -> entry.putPaidFen(kind, fen));
    }
    found.readOptional(
        () -> json.optional("certificate_number", CertificateNumber::parse),
        entry::certificateNumber);
    found.read(() -> json.requiredNumber("year"), entry::year);
    found.readOptional(
        () -> json.optionalNumber("annual_slot"),
        slot -> {
          InvalidFactException.require(
              slot >= 1, json.place("annual_slot"), slot, "must be 1 or more");
          entry.slot(slot);
        });
    json.end(found);
    return found.none() ? Optional.of(entry.build()) : Optional.empty();
  }

  static String amountField(SubsidyKind kind) {
    return kind.name().toLowerCase(Locale.ROOT) + "_yuan";
  }
}
