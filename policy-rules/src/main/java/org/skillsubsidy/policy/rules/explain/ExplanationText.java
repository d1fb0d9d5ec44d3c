package org.skillsubsidy.policy.rules.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.explain.Arithmetic;
import org.skillsubsidy.policy.model.explain.Explanation;
import org.skillsubsidy.policy.model.explain.Statement;
import org.skillsubsidy.policy.model.explain.Verdict;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.model.terms.Readings;
import org.skillsubsidy.policy.model.value.Yuan;
import org.skillsubsidy.policy.rules.text.JsonObject;
import org.skillsubsidy.policy.rules.text.JsonValue;
import org.skillsubsidy.policy.rules.text.Markdown;
import org.skillsubsidy.policy.rules.text.Sentences;

/**
 * Explanations in words: as text, as Markdown and as JSON, in Chinese or in English. No identity
 * number stands in them. Immutable.
 */
public final class ExplanationText {

  private static final String INDENT = "  ";

  private final Sentences sentences;

  private ExplanationText(Sentences sentences) {
    this.sentences = sentences;
  }

  /**
   * Returns explanations in a language.
   *
   * @param locale the reader's; Chinese for any kind of Chinese, English for every other language
   * @return the texts
   */
  public static ExplanationText of(Locale locale) {
    return new ExplanationText(Sentences.of(locale));
  }

  /**
   * Writes an explanation as text.
   *
   * @param explanation the explanation
   * @return a line for the decision and one for each statement, parts indented; each ends in a line
   *     feed
   */
  public String text(Explanation explanation) {
    StringBuilder text = new StringBuilder(head(explanation.decision())).append('\n');
    for (Statement statement : explanation.statements()) {
      line(explanation, statement, "", text);
    }
    return text.toString();
  }

  private void line(
      Explanation explanation, Statement statement, String indent, StringBuilder text) {
    text.append(indent).append("- ").append(sentence(statement));
    text.append(basis(explanation, statement)).append('\n');
    for (Statement part : statement.parts()) {
      line(explanation, part, indent + INDENT, text);
    }
  }

  /**
   * Writes an explanation as Markdown.
   *
   * @param explanation the explanation
   * @return a paragraph for the decision and a nested list of the statements
   */
  public String markdown(Explanation explanation) {
    List<String> lines = text(explanation).lines().toList();
    StringBuilder markdown = new StringBuilder();
    markdown.append("**").append(Markdown.escape(lines.get(0))).append("**\n\n");
    for (String line : lines.subList(1, lines.size())) {
      int start = line.indexOf("- ") + 2;
      markdown.append(line, 0, start);
      markdown.append(Markdown.escape(line.substring(start))).append('\n');
    }
    return markdown.toString();
  }

  /**
   * Writes an explanation as JSON: an object for the decision, with an object for each statement,
   * which holds the sentence, the clauses, the readings, the values, the arithmetic and the parts.
   *
   * @param explanation the explanation
   * @return JSON without line breaks
   */
  public String json(Explanation explanation) {
    SubsidyDecision decision = explanation.decision();
    return new JsonObject()
        .put("claim", sentences.show(decision.claim().id()))
        .put("trainee", sentences.show(decision.claim().trainee().id()))
        .put("outcome", decision.outcome().name())
        .put("total_yuan", Yuan.text(decision.totalFen()))
        .put("text", head(decision))
        .putObjects("statements", objects(explanation, explanation.statements()))
        .toString();
  }

  private List<JsonObject> objects(Explanation explanation, List<Statement> statements) {
    return statements.stream().map(statement -> object(explanation, statement)).toList();
  }

  private JsonObject object(Explanation explanation, Statement statement) {
    JsonObject readings = new JsonObject();
    for (Reading reading : statement.readings()) {
      readings.put(reading.name(), explanation.readings().choice(reading).name());
    }
    JsonObject facts = new JsonObject();
    statement.evidence().facts().forEach((name, value) -> JsonValue.put(facts, name, value));
    JsonObject object =
        new JsonObject()
            .put("subject", name(statement.subject()))
            .put("verdict", statement.verdict().name())
            .put("case", statement.evidence().variant())
            .put("text", sentence(statement))
            .putTexts("clauses", statement.clauses().stream().map(Clause::number).toList())
            .put("readings", readings)
            .put("facts", facts);
    statement.amount().ifPresent(amount -> object.put("arithmetic", object(amount)));
    return object.putObjects("parts", objects(explanation, statement.parts()));
  }

  private static String name(Enum<?> subject) {
    return subject instanceof Denial denial ? denial.text() : subject.name();
  }

  private static JsonObject object(Arithmetic arithmetic) {
    JsonObject object = new JsonObject();
    if (arithmetic instanceof Arithmetic.Stated stated) {
      object.put("origin", stated.origin().name());
    } else if (arithmetic instanceof Arithmetic.PerDay perDay) {
      object.put("rate", object(perDay.rate())).put("days", perDay.days());
    } else if (arithmetic instanceof Arithmetic.Left left) {
      object.put("whole", object(left.whole())).put("used", object(left.used()));
    } else if (arithmetic instanceof Arithmetic.AtMost atMost) {
      object.put("whole", object(atMost.whole())).put("limit", object(atMost.limit()));
    }
    return object.put("yuan", Yuan.text(arithmetic.fen()));
  }

  private String head(SubsidyDecision decision) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("claim", decision.claim().id());
    values.put("trainee", decision.claim().trainee().id());
    values.put("outcome", decision.outcome());
    values.put("total", decision.total());
    return sentences.text("why.head." + decision.outcome(), values);
  }

  private String sentence(Statement statement) {
    Map<String, Object> values = new LinkedHashMap<>(statement.evidence().facts());
    values.put("subject", statement.subject());
    if (statement.subject() instanceof SubsidyKind
        && statement.verdict() != Verdict.NOT_APPLICABLE) {
      String sentence = sentences.text("why.kind." + statement.verdict(), values);
      return statement
          .amount()
          .map(
              amount ->
                  sentences.text(
                      "why.kind.arithmetic",
                      Map.of("sentence", sentence, "arithmetic", arithmetic(amount, values))))
          .orElse(sentence);
    }
    String key =
        statement.subject() instanceof Denial denial
            ? denial.reason().name()
            : statement.subject().name();
    String variant = statement.evidence().variant();
    return sentences.text(
        "why." + key + "." + statement.verdict() + (variant.isEmpty() ? "" : "." + variant),
        values);
  }

  private String arithmetic(Arithmetic arithmetic, Map<String, ?> facts) {
    Map<String, Object> values = new LinkedHashMap<>(facts);
    values.put("amount", arithmetic.amount());
    String key;
    if (arithmetic instanceof Arithmetic.Stated stated) {
      key = stated.origin().name();
    } else if (arithmetic instanceof Arithmetic.PerDay perDay) {
      key = "PerDay";
      values.put("rate", arithmetic(perDay.rate(), facts));
      values.put("days", perDay.days());
    } else if (arithmetic instanceof Arithmetic.Left left) {
      key = "Left";
      values.put("whole", arithmetic(left.whole(), facts));
      values.put("used", arithmetic(left.used(), facts));
    } else if (arithmetic instanceof Arithmetic.AtMost atMost) {
      key = "AtMost";
      values.put("whole", arithmetic(atMost.whole(), facts));
      values.put("limit", arithmetic(atMost.limit(), facts));
    } else {
      throw new IllegalStateException("no text for " + arithmetic);
    }
    return sentences.text("arithmetic." + key, values);
  }

  private String basis(Explanation explanation, Statement statement) {
    String clauses = sentences.show(statement.clauses());
    Readings readings = explanation.readings();
    if (statement.readings().isEmpty()) {
      return sentences.text("why.basis", Map.of("clauses", clauses));
    }
    return sentences.text(
        "why.basis.readings",
        Map.of(
            "clauses",
            clauses,
            "readings",
            statement.readings().stream()
                .map(reading -> sentences.reading(readings.choice(reading)))
                .collect(Collectors.joining(sentences.text("value.separator.readings")))));
  }
}
