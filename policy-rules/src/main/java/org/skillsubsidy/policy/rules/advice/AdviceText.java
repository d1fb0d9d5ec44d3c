package org.skillsubsidy.policy.rules.advice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.skillsubsidy.policy.model.advice.Advice;
import org.skillsubsidy.policy.model.advice.Alternative;
import org.skillsubsidy.policy.model.advice.Difference;
import org.skillsubsidy.policy.model.advice.Way;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.rules.text.Sentences;

/** Advice in words, in Chinese or in English. No identity number stands in it. Immutable. */
public final class AdviceText {

  private final Sentences sentences;

  private AdviceText(Sentences sentences) {
    this.sentences = sentences;
  }

  /**
   * Returns advice in a language.
   *
   * @param locale the reader's; Chinese for any kind of Chinese, English for every other language
   * @return the texts
   */
  public static AdviceText of(Locale locale) {
    return new AdviceText(Sentences.of(locale));
  }

  /**
   * Writes advice as text: what was decided, what lifts each reason, the smallest sets of changes
   * that have most paid, and what the trainee can do instead.
   *
   * @param advice the advice
   * @return lines that end in a line feed
   */
  public String text(Advice advice) {
    List<String> lines = new ArrayList<>();
    if (advice.isFullyPayable()) {
      lines.add(sentences.text("advice.none"));
    }
    advice.reasons().forEach((reason, ways) -> lines.add(reason(reason, ways)));
    advice.ways().forEach(way -> lines.add(way(way)));
    advice.alternatives().forEach(alternative -> lines.add(alternative(alternative)));
    StringBuilder text = new StringBuilder(head(advice.decision())).append('\n');
    lines.forEach(line -> text.append("- ").append(line).append('\n'));
    return text.toString();
  }

  private String head(SubsidyDecision decision) {
    return sentences.text(
        "why.head." + decision.outcome(),
        Map.of(
            "claim", decision.claim().id(),
            "trainee", decision.claim().trainee().id(),
            "outcome", decision.outcome(),
            "total", decision.total()));
  }

  private String reason(Enum<?> reason, List<Way> ways) {
    String text =
        reason instanceof Denial denial
            ? sentences.text(
                "advice.denial",
                Map.of("kind", denial.kind(), "reason", sentences.text("denial." + denial)))
            : sentences.text("bar." + reason);
    return ways.isEmpty()
        ? sentences.text("advice.lifted.not", Map.of("reason", text))
        : sentences.text(
            "advice.lifted",
            Map.of(
                "reason",
                text,
                "changes",
                ways.stream()
                    .map(this::changes)
                    .collect(Collectors.joining(sentences.text("advice.or")))));
  }

  private String way(Way way) {
    return sentences.text(
        way.isComplete() ? "advice.way.complete" : "advice.way.partial",
        Map.of("changes", changes(way), "total", way.decision().total()));
  }

  private String changes(Way way) {
    return way.changes().stream()
        .map(change -> sentences.text("advice.change." + change.remedy(), change.facts()))
        .collect(Collectors.joining(sentences.text("advice.and")));
  }

  private String alternative(Alternative alternative) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("from", alternative.from());
    values.put("to", alternative.to());
    alternative.level().ifPresent(level -> values.put("level", level));
    List<String> differences = new ArrayList<>();
    for (Difference difference : alternative.differences()) {
      differences.add(sentences.text("advice.difference." + difference, values));
    }
    if (differences.isEmpty()) {
      differences.add(sentences.text("advice.difference.NONE"));
    }
    return sentences.text(
        "advice.alternative",
        Map.of("differences", String.join(sentences.text("value.separator"), differences)));
  }
}
