package org.skillsubsidy.policy.rules.text;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;
import org.skillsubsidy.policy.model.claim.CertificateNumber;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.Outcome;
import org.skillsubsidy.policy.model.decision.Payee;
import org.skillsubsidy.policy.model.history.HistoryEntry;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.identity.TrainingId;
import org.skillsubsidy.policy.model.occupation.Occupation;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.model.terms.ReadingChoice;
import org.skillsubsidy.policy.model.value.Masking;
import org.skillsubsidy.policy.model.value.Yuan;

/**
 * The sentences of the resource bundles, with values filled in. In Chinese or in English.
 * Immutable. No text that is made here holds an identity number.
 */
public final class Sentences {

  private static final String BUNDLE = "org.skillsubsidy.policy.rules.explain.reasons";
  private static final Sentences CHINESE = new Sentences(Locale.CHINESE);
  private static final Sentences ENGLISH = new Sentences(Locale.ENGLISH);

  private final ResourceBundle bundle;

  private Sentences(Locale language) {
    bundle = ResourceBundle.getBundle(BUNDLE, language);
  }

  /**
   * Returns the sentences in a language.
   *
   * @param locale the reader's; Chinese for any kind of Chinese, English for every other language
   * @return the sentences
   */
  public static Sentences of(Locale locale) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? CHINESE : ENGLISH;
  }

  /**
   * Fills in a sentence.
   *
   * @param key the sentence's key in the bundles
   * @param values a value for each name in braces; more are allowed
   * @return the sentence without a full stop
   * @throws java.util.MissingResourceException if the bundles have no such sentence
   * @throws IllegalArgumentException if a value is missing or of a type that is not shown
   */
  public String text(String key, Map<String, ?> values) {
    String pattern = bundle.getString(key);
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
      int close = pattern.indexOf('}', open);
      Object value = values.get(pattern.substring(open + 1, close));
      if (value == null) {
        throw new IllegalArgumentException(key + ": no value for " + pattern.substring(open));
      }
      text.append(pattern, at, open).append(show(value));
      at = close + 1;
    }
    return text.append(pattern, at, pattern.length()).toString();
  }

  /**
   * Returns a sentence or term without values.
   *
   * @param key its key in the bundles
   * @return the text
   * @throws java.util.MissingResourceException if the bundles have no such text
   */
  public String text(String key) {
    return bundle.getString(key);
  }

  /**
   * Shows a value as it stands in a sentence.
   *
   * @param value a text, or a value as {@link org.skillsubsidy.policy.model.explain.Evidence} has
   *     it
   * @return the text
   * @throws IllegalArgumentException if the value is of another type
   */
  public String show(Object value) {
    if (value instanceof String || value instanceof Integer || value instanceof Long) {
      return value.toString();
    } else if (value instanceof MonetaryAmount amount) {
      return text("value.yuan", Map.of("yuan", plain(amount)));
    } else if (value instanceof LocalDate
        || value instanceof OrganisationCode
        || value instanceof CertificateNumber
        || value instanceof TraineeId) {
      return value.toString();
    } else if (value instanceof ClaimId || value instanceof TrainingId) {
      return Masking.mask(value.toString());
    } else if (value instanceof Occupation occupation) {
      return text(
          "value.occupation",
          Map.of("code", occupation.code(), "edition", occupation.edition().year()));
    } else if (value instanceof Payee payee) {
      return text(
          "value.payee",
          Map.of("kind", bundle.getString("PayeeKind." + payee.kind()), "id", payee.shownId()));
    } else if (value instanceof PolicyTerms terms) {
      return text("value.period", Map.of("from", terms.validFrom(), "to", terms.validTo()));
    } else if (value instanceof Clause clause) {
      return text("value.clause", Map.of("plan", clause.citation(), "number", clause.number()));
    } else if (value instanceof Enum<?> constant) {
      return bundle.getString(key(constant));
    } else if (value instanceof Collection<?> collection) {
      if (collection.isEmpty()) {
        return value instanceof Set ? text("value.none") : "";
      }
      return collection.iterator().next() instanceof HistoryEntry
          ? text("value.trainings", Map.of("names", joined(collection)))
          : joined(collection);
    } else if (value instanceof HistoryEntry entry) {
      return entry
          .claim()
          .map(SubsidyClaim::id)
          .map(this::show)
          .orElseGet(() -> text("value.training", Map.of("id", entry.trainingId())));
    }
    throw new IllegalArgumentException("no text shows " + value);
  }

  private String joined(Collection<?> values) {
    return values.stream().map(this::show).collect(Collectors.joining(text("value.separator")));
  }

  private static String plain(MonetaryAmount amount) {
    String yuan = Yuan.text(Yuan.fen(amount, "amount"));
    return yuan.endsWith(".00") ? yuan.substring(0, yuan.length() - 3) : yuan;
  }

  private static String key(Enum<?> constant) {
    if (constant instanceof ReadingChoice choice) {
      return "reading." + choice.reading() + "." + choice.name();
    }
    String type =
        constant instanceof SubsidyKind
            ? "kind"
            : constant instanceof FundSource
                ? "fund"
                : constant instanceof Outcome
                    ? "outcome"
                    : constant instanceof Reading
                        ? "reading"
                        : constant.getDeclaringClass().getSimpleName();
    return type + "." + constant.name();
  }

  /**
   * Shows how the plan is read in one question.
   *
   * @param choice the answer
   * @return the reading's name and title, and the choice
   */
  public String reading(ReadingChoice choice) {
    return text(
        "value.reading",
        Map.of(
            "name",
            choice.reading().name(),
            "title",
            choice.reading(),
            "choice",
            (Enum<?>) choice));
  }
}
