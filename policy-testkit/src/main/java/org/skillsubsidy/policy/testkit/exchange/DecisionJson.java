package org.skillsubsidy.policy.testkit.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.NoSuchElementException;
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
import org.skillsubsidy.policy.model.value.Yuan;

/**
 * A decision as a JSON object: the columns of {@code decisions.csv}, the rows of {@code
 * payments.csv} as {@code payments}, and what only a program asks for: the level, the readings and
 * the exclusive keys. Unlike the CSV file it states the year of every decision that has one, and
 * holds the ids of payees and keys whole: personal data.
 */
public final class DecisionJson {

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
    try {
      SubsidyDecision read = decision(json, claim);
      requireSame(json, write(read));
      json.end();
      return read;
    } catch (InvalidFactException e) {
      throw e;
    } catch (IllegalArgumentException | IllegalStateException | NoSuchElementException e) {
      String payments = json.optionalNode("payments").map(JsonText::write).orElse("");
      throw new InvalidFactException(
          json.place("payments"), payments, "cannot be paid: " + e.getMessage());
    }
  }

  private static SubsidyDecision decision(JsonFields json, SubsidyClaim claim) {
    SubsidyDecision.Builder decision = SubsidyDecision.builder().start(claim);
    json.requiredList("bars", JsonFields.constant(Bar.class)).forEach(decision::bar);
    json.requiredList("denials", Denial::parse).forEach(decision::deny);
    json.requiredList("readings", JsonFields.constant(Reading.class)).forEach(decision::restsOn);
    json.optionalNumber("year").ifPresent(decision::year);
    json.optional("level", JsonFields.constant(CertificateLevel.class)).ifPresent(decision::level);
    for (JsonFields payment : json.objects("payments")) {
      decision.pay(
          payment.required("kind", JsonFields.constant(SubsidyKind.class)),
          payment.required("amount_yuan", JsonFields::fen),
          payment.required("payee_kind", JsonFields.constant(PayeeKind.class)),
          payment.required("fund", JsonFields.constant(FundSource.class)),
          payment.required("clause", Clause::parse));
    }
    List<ExclusiveKey> keys = json.requiredList("exclusive_keys", ExclusiveKey::parse);
    json.optionalNumber("annual_slot")
        .ifPresent(slot -> decision.enter(window(keys), slot, repeatKey(keys)));
    return decision.build();
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
  private static void requireSame(JsonFields json, ObjectNode written) {
    written
        .properties()
        .forEach(
            field -> {
              String stated = json.optionalNode(field.getKey()).map(JsonText::write).orElse("null");
              InvalidFactException.require(
                  stated.equals(JsonText.write(field.getValue())),
                  json.place(field.getKey()),
                  stated,
                  "contradicts the rest, by which it is " + JsonText.write(field.getValue()));
            });
  }
}
