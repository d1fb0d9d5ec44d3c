package org.skillsubsidy.policy.rules.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.estimate.AmountRange;
import org.skillsubsidy.policy.model.estimate.Estimate;
import org.skillsubsidy.policy.model.estimate.QuotaRange;
import org.skillsubsidy.policy.rules.text.Sentences;

/** Estimates in words, in Chinese or in English. No identity number stands in them. Immutable. */
public final class EstimateText {

  private final Sentences sentences;

  private EstimateText(Sentences sentences) {
    this.sentences = sentences;
  }

  /**
   * Returns estimates in a language.
   *
   * @param locale the reader's; Chinese for any kind of Chinese, English for every other language
   * @return the texts
   */
  public static EstimateText of(Locale locale) {
    return new EstimateText(Sentences.of(locale));
  }

  /**
   * Writes an estimate as text.
   *
   * @param estimate the estimate
   * @return lines that end in a line feed
   */
  public String text(Estimate estimate) {
    List<String> lines = new ArrayList<>();
    addReasons("estimate.bars", estimate.bars().stream().map(this::reason), lines);
    addReasons("estimate.possible-bars", estimate.possibleBars().stream().map(this::reason), lines);
    addReasons("estimate.denials", estimate.denials().stream().map(this::reason), lines);
    addReasons(
        "estimate.possible-denials", estimate.possibleDenials().stream().map(this::reason), lines);
    lines.add(quota(estimate.quotaLeft()));
    estimate.amounts().forEach((kind, range) -> lines.add(amount(sentences.show(kind), range)));
    lines.add(amount(sentences.text("estimate.total"), estimate.total()));
    if (!estimate.toAsk().isEmpty()) {
      lines.add(sentences.text("estimate.ask", Map.of("facts", estimate.toAsk())));
    }
    StringBuilder text = new StringBuilder();
    text.append(sentences.text("estimate.head", Map.of("trainee", estimate.claim().trainee())));
    lines.forEach(line -> text.append("\n- ").append(line));
    return text.append('\n').toString();
  }

  private void addReasons(String key, Stream<String> reasons, List<String> lines) {
    String joined = reasons.collect(Collectors.joining(sentences.text("estimate.separator")));
    if (!joined.isEmpty()) {
      lines.add(sentences.text(key, Map.of("reasons", joined)));
    }
  }

  private String reason(Bar bar) {
    return sentences.text("bar." + bar);
  }

  private String reason(Denial denial) {
    return sentences.text(
        "advice.denial",
        Map.of("kind", denial.kind(), "reason", sentences.text("denial." + denial)));
  }

  private String quota(QuotaRange quota) {
    return sentences.text(
        quota.least() == quota.most() ? "estimate.quota" : "estimate.quota.range",
        Map.of("least", quota.least(), "most", quota.most()));
  }

  private String amount(String name, AmountRange range) {
    Optional<MonetaryAmount> high = range.high();
    if (high.isEmpty()) {
      return sentences.text("estimate.amount.open", Map.of("kind", name, "low", range.low()));
    }
    return sentences.text(
        high.get().equals(range.low()) ? "estimate.amount" : "estimate.amount.range",
        Map.of("kind", name, "low", range.low(), "high", high.get()));
  }
}
