package org.skillsubsidy.policy.testkit.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.skillsubsidy.policy.model.json.JsonFields;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.Masking;
import org.skillsubsidy.policy.model.value.Yuan;

/**
 * What somebody states about one decision, field by field, in the form of {@code decisions.csv}: an
 * amount with two decimals, a list joined by bars, nothing for what there is not. So whoever states
 * the same, states the same text.
 */
final class DecisionRow {

  private static final int LONGEST_VALUE = 2_000;
  private static final String REPEAT = "repeat";
  private static final String CONFLICT = "conflict";

  private static final List<String> TEXTS = List.of("claim_id", "outcome");
  private static final List<String> AMOUNTS =
      List.of(
          "total_yuan",
          "enterprise_training_yuan",
          "worker_training_yuan",
          "living_allowance_yuan",
          "certificate_yuan");
  private static final List<String> ORDERED_LISTS = List.of("bars", "denials");
  private static final List<String> UNORDERED_LISTS = List.of("readings", "exclusive_keys");
  private static final List<String> NUMBERS = List.of("year", "annual_slot");
  private static final List<String> FLAGS = List.of(REPEAT, CONFLICT);

  /** What an answer may leave out, and what it then means. */
  private static final Map<String, String> DEFAULTS =
      Map.of("year", "", "annual_slot", "", REPEAT, "false", CONFLICT, "false");

  /** What an answer may leave out, because only a program that explains itself knows it. */
  private static final Set<String> EXPLANATIONS = Set.copyOf(UNORDERED_LISTS);

  private final Map<String, String> stated = new LinkedHashMap<>();

  private DecisionRow() {}

  /**
   * Reads a decision.
   *
   * @param json the decision, as an expectation or an answer states it
   * @return the row
   * @throws InvalidFactException if a field is unknown or of the wrong kind
   */
  static DecisionRow read(JsonFields json) {
    DecisionRow row = new DecisionRow();
    for (String name : TEXTS) {
      json.optional(name, text -> text).ifPresent(text -> row.stated.put(name, text));
    }
    for (String name : AMOUNTS) {
      json.optional(name, JsonFields::fen).ifPresent(fen -> row.stated.put(name, Yuan.text(fen)));
    }
    for (String name : ORDERED_LISTS) {
      json.optionalList(name, text -> text)
          .ifPresent(list -> row.stated.put(name, String.join("|", list)));
    }
    for (String name : UNORDERED_LISTS) {
      json.optionalList(name, text -> text)
          .ifPresent(list -> row.stated.put(name, String.join(", ", new TreeSet<>(list))));
    }
    for (String name : NUMBERS) {
      String number = json.optionalNumber(name).map(String::valueOf).orElse("");
      if (json.names().contains(name)) {
        row.stated.put(name, number);
      }
    }
    for (String name : FLAGS) {
      if (json.names().contains(name)) {
        row.stated.put(name, String.valueOf(json.requiredFlag(name)));
      }
    }
    if (json.names().contains("payments")) {
      row.stated.put("payments", payments(json));
    }
    json.optionalNode("level");
    json.end();
    return row;
  }

  private static String payments(JsonFields json) {
    List<String> payments = new ArrayList<>();
    for (JsonFields payment : json.objects("payments")) {
      payments.add(
          "%s %s to %s %s from %s by %s"
              .formatted(
                  payment.required("kind", text -> text),
                  Yuan.text(payment.required("amount_yuan", JsonFields::fen)),
                  payment.required("payee_kind", text -> text),
                  payment.required("payee_id", DecisionRow::payeeId),
                  payment.required("fund", text -> text),
                  payment.required("clause", text -> text)));
      payment.end();
    }
    return String.join("; ", payments);
  }

  /** A final x of an identity number is the same as X. */
  private static String payeeId(String id) {
    return id.matches("[0-9]{17}x") ? id.replace('x', 'X') : id;
  }

  /**
   * Names where an answer differs from what is expected.
   *
   * @param answer what a candidate states
   * @return a sentence for each field that differs, without whole identity numbers
   */
  List<String> differencesFrom(DecisionRow answer) {
    List<String> differences = new ArrayList<>();
    Map<String, String> expectations = new LinkedHashMap<>(Map.of(CONFLICT, "false"));
    expectations.putAll(stated);
    expectations.forEach(
        (name, expected) -> {
          String actual = answer.stated.getOrDefault(name, DEFAULTS.get(name));
          if (actual == null) {
            if (!EXPLANATIONS.contains(name)) {
              differences.add(
                  "%s: expected %s, but it is left out".formatted(name, shown(expected)));
            }
          } else if (!actual.equals(expected)) {
            differences.add(
                "%s: expected %s, but it is %s".formatted(name, shown(expected), shown(actual)));
          }
        });
    return differences;
  }

  /**
   * Tells which explanations are expected and not given, so that they could not be compared.
   *
   * @param answer what a candidate states
   * @return names of fields
   */
  Set<String> explanationsLackingIn(DecisionRow answer) {
    Set<String> lacking = new TreeSet<>(EXPLANATIONS);
    lacking.retainAll(stated.keySet());
    lacking.removeAll(answer.stated.keySet());
    return lacking;
  }

  /**
   * Tells whether a list states a name.
   *
   * @param list the field
   * @param name the name
   * @return false where the list is left out, too
   */
  boolean states(String list, String name) {
    return List.of(stated.getOrDefault(list, "").split("\\||, ")).contains(name);
  }

  private static String shown(String value) {
    return value.isEmpty() ? "nothing" : Masking.shown(value, LONGEST_VALUE);
  }
}
