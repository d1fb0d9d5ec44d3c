package org.skillsubsidy.policy.rules.text;

import java.util.Collection;
import javax.money.MonetaryAmount;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.history.HistoryEntry;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.identity.TrainingId;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.value.Masking;
import org.skillsubsidy.policy.model.value.Yuan;

/**
 * The values of {@link org.skillsubsidy.policy.model.explain.Evidence} as they stand in JSON:
 * numbers as they are, amounts in yuan with two decimals, constants by their names, trainings of a
 * history by their claim's or their own id.
 */
public final class JsonValue {

  private JsonValue() {}

  /**
   * Puts a value.
   *
   * @param object the object
   * @param name the field
   * @param value the value
   */
  public static void put(JsonObject object, String name, Object value) {
    if (value instanceof Integer || value instanceof Long) {
      object.put(name, ((Number) value).longValue());
    } else if (value instanceof Collection<?> collection) {
      object.putTexts(name, collection.stream().map(JsonValue::text).toList());
    } else {
      object.put(name, text(value));
    }
  }

  private static String text(Object value) {
    if (value instanceof MonetaryAmount amount) {
      return Yuan.text(Yuan.fen(amount, "amount"));
    } else if (value instanceof Enum<?> constant) {
      return constant.name();
    } else if (value instanceof PolicyTerms terms) {
      return terms.validFrom() + "/" + terms.validTo();
    } else if (value instanceof HistoryEntry entry) {
      return text(entry.claim().<Object>map(SubsidyClaim::id).orElseGet(entry::trainingId));
    } else if (value instanceof ClaimId || value instanceof TrainingId) {
      return Masking.mask(value.toString());
    }
    return value.toString();
  }
}
