package org.skillsubsidy.policy.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.ExclusiveKey;
import org.skillsubsidy.policy.model.decision.Payee;
import org.skillsubsidy.policy.model.decision.PayeeKind;
import org.skillsubsidy.policy.model.decision.RepeatKey;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.decision.SubsidyLine;
import org.skillsubsidy.policy.model.plan.CertificateLevel;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.terms.CapWindow;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.Masking;
import org.skillsubsidy.policy.model.value.Yuan;

/**
 * A decision as a JSON object: the columns of {@code decisions.csv}, the rows of {@code
 * payments.csv} as {@code payments}, and what only a program asks for: the level, the readings and
 * the exclusive keys. Unlike the CSV file it states the year of every decision that has one, and
 * holds the ids of payees and keys whole: personal data.
 */
public final class DecisionJson {

  private static final List<String> PAYMENT =
      List.of("kind", "amount_yuan", "payee_kind", "payee_id", "fund", "clause");

  /** What follows from the rest, and is looked at only where the rest could be read. */
  private static final List<String> DERIVED =
      List.of(
          "claim_id",
          "outcome",
          "total_yuan",
          "enterprise_training_yuan",
          "worker_training_yuan",
          "living_allowance_yuan",
          "certificate_yuan",
          "annual_slot");

  private DecisionJson() {}

  /**
   * Writes a decision.
   *
   * @param decision the decision
   * @return an object that {@link #read(JsonFields, SubsidyClaim)} reads back
   */
  public static ObjectNode write(SubsidyDecision decision) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("claim_id", decision.claim().id().toString());
    json.put("outcome", decision.outcome().name());
    json.put("total_yuan", Yuan.text(decision.totalFen()));
    for (SubsidyKind kind : SubsidyKind.values()) {
      json.put(HistoryJson.amountField(kind), Yuan.text(decision.fen(kind)));
    }
    json.set("bars", ClaimJson.list(decision.bars()));
    json.set("denials", ClaimJson.list(decision.denials().stream().map(Denial::text).toList()));
    decision.year().ifPresentOrElse(year -> json.put("year", year), () -> json.putNull("year"));
    decision
        .slot()
        .ifPresentOrElse(slot -> json.put("annual_slot", slot), () -> json.putNull("annual_slot"));
    ArrayNode payments = json.putArray("payments");
    decision.lines().forEach(line -> payments.add(write(line)));
    decision
        .level()
        .ifPresentOrElse(level -> json.put("level", level.name()), () -> json.putNull("level"));
    json.set("readings", ClaimJson.list(decision.readings()));
    json.set(
        "exclusive_keys",
        ClaimJson.list(decision.exclusiveKeys().stream().map(ExclusiveKey::storageForm).toList()));
    return json;
  }

  private static ObjectNode write(SubsidyLine line) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("kind", line.kind().name());
    json.put("amount_yuan", Yuan.text(line.fen()));
    json.put("payee_kind", line.payee().kind().name());
    json.put("payee_id", payeeId(line.payee()));
    json.put("fund", line.fund().name());
    json.put("clause", line.clause().number());
    return json;
  }

  private static String payeeId(Payee payee) {
    return payee.storageForm().substring(payee.kind().name().length() + 1);
  }

  /**
   * Reads a decision.
   *
   * @param json an object with the fields that {@link #write(SubsidyDecision)} gives
   * @param claim what was decided on
   * @return the decision
   * @throws InvalidFactException if a field is missing, unknown or wrong, or if it contradicts the
   *     others or the claim; the message begins with its place
   */
  public static SubsidyDecision read(JsonFields json, SubsidyClaim claim) {
    return read(
            json,
            claim,
            problem -> {
              throw problem;
            })
        .orElseThrow();
  }

  /** Reads a decision with whatever is wrong with it. */
  static Optional<SubsidyDecision> read(
      JsonFields json, SubsidyClaim claim, Consumer<? super InvalidFactException> problems) {
    Problems found = new Problems(problems);
    SubsidyDecision.Builder decision = SubsidyDecision.builder().start(claim);
    found.read(
        () -> json.requiredList("bars", JsonFields.constant(Bar.class)),
        bars -> bars.forEach(decision::bar));
    found.read(
        () -> json.requiredList("denials", Denial::parse),
        denials -> denials.forEach(decision::deny));
    found.read(
        () -> json.requiredList("readings", JsonFields.constant(Reading.class)),
        readings -> readings.forEach(decision::restsOn));
    found.readOptional(() -> json.optionalNumber("year"), decision::year);
    found.readOptional(
        () -> json.optional("level", JsonFields.constant(CertificateLevel.class)), decision::level);
    found.read(
        () -> json.objects("payments"),
        payments -> payments.forEach(payment -> pay(decision, payment, found)));
    found.read(
        () -> json.requiredList("exclusive_keys", ExclusiveKey::parse),
        keys ->
            found.readOptional(
                () -> json.optionalNumber("annual_slot"),
                slot -> enter(decision, json, keys, slot)));
    if (!found.none()) {
      DERIVED.forEach(json::optionalNode);
      json.end(found);
      return Optional.empty();
    }
    try {
      SubsidyDecision read = decision.build();
      requireSame(json, write(read), found);
      json.end(found);
      return found.none() ? Optional.of(read) : Optional.empty();
    } catch (IllegalStateException e) {
      found.accept(
          new InvalidFactException(
              json.place("payments"), stated(json, "payments"), contradiction(e)));
      return Optional.empty();
    }
  }

  private static void pay(SubsidyDecision.Builder decision, JsonFields payment, Problems found) {
    SubsidyKind kind = payment.required("kind", JsonFields.constant(SubsidyKind.class));
    long fen = payment.required("amount_yuan", JsonFields::fen);
    PayeeKind payee = payment.required("payee_kind", JsonFields.constant(PayeeKind.class));
    FundSource fund = payment.required("fund", JsonFields.constant(FundSource.class));
    Clause clause = payment.required("clause", Clause::parse);
    payment.required("payee_id", Function.identity());
    payment.end(found);
    try {
      decision.pay(kind, fen, payee, fund, clause);
    } catch (IllegalArgumentException e) {
      throw new InvalidFactException(
          payment.place("amount_yuan"), Yuan.text(fen), "cannot be paid: " + e.getMessage());
    }
  }

  private static void enter(
      SubsidyDecision.Builder decision, JsonFields json, List<ExclusiveKey> keys, int slot) {
    InvalidFactException.require(
        slot >= 1, json.place("annual_slot"), slot, "must be 1 or more, or null");
    decision.enter(window(keys), slot, repeatKey(keys));
  }

  private static String contradiction(IllegalStateException e) {
    return "contradicts the rest: " + e.getMessage();
  }

  private static CapWindow window(List<ExclusiveKey> keys) {
    return keys.stream().anyMatch(key -> key.storageForm().matches("slot\\|[^|]*\\|lifetime\\|.*"))
        ? CapWindow.LIFETIME
        : CapWindow.CALENDAR_YEAR;
  }

  private static RepeatKey repeatKey(List<ExclusiveKey> keys) {
    for (ExclusiveKey key : keys) {
      String text = key.storageForm();
      if (text.startsWith("occupation|")) {
        return switch (text.substring(text.lastIndexOf('|') + 1)) {
          case "any" -> RepeatKey.ANY_LEVEL;
          case "none" -> RepeatKey.NO_LEVEL;
          default -> RepeatKey.LEVEL;
        };
      }
    }
    return RepeatKey.ABSENT;
  }

  /** What follows from the rest must say what follows: totals, outcome, payees and keys. */
  private static void requireSame(
      JsonFields json, ObjectNode written, Consumer<? super InvalidFactException> problems) {
    written
        .properties()
        .forEach(
            field -> {
              String follows = JsonText.write(field.getValue());
              String stated = stated(json, field.getKey());
              if (!stated.equals(follows)) {
                problems.accept(
                    new InvalidFactException(
                        json.place(field.getKey()),
                        stated,
                        "contradicts the rest, by which it is " + Masking.mask(follows)));
              }
            });
  }

  /** Payments may carry fields that are kept and are none of the decision's. */
  private static String stated(JsonFields json, String field) {
    Optional<JsonNode> node = json.optionalNode(field);
    if (field.equals("payments") && node.isPresent() && node.get().isArray()) {
      ArrayNode payments = node.get().deepCopy();
      payments.forEach(payment -> ((ObjectNode) payment).retain(PAYMENT));
      return JsonText.write(payments);
    }
    return node.map(JsonText::write).orElse("null");
  }
}
