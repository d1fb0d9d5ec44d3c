package org.skillsubsidy.policy.rules.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.estimate.AmountRange;
import org.skillsubsidy.policy.model.estimate.Estimate;
import org.skillsubsidy.policy.model.estimate.QuotaRange;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
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
    addBars("estimate.bars", estimate.bars(), lines);
    addBars("estimate.possible-bars", estimate.possibleBars(), lines);
    for (SubsidyKind kind : SubsidyKind.values()) {
      addDenials("estimate.denials", kind, estimate.denials(), lines);
      addDenials("estimate.possible-denials", kind, estimate.possibleDenials(), lines);
    }
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

  private void addBars(String key, Set<Bar> bars, List<String> lines) {
    if (!bars.isEmpty()) {
      lines.add(
          sentences.text(key, Map.of("reasons", joined(bars.stream().map(bar -> "bar." + bar)))));
    }
  }

  private void addDenials(String key, SubsidyKind kind, Set<Denial> denials, List<String> lines) {
    String reasons =
        joined(
            denials.stream()
                .filter(denial -> denial.kind() == kind)
                .map(denial -> "denial." + denial));
    if (!reasons.isEmpty()) {
      lines.add(sentences.text(key, Map.of("kind", kind, "reasons", reasons)));
    }
  }

  private String joined(Stream<String> keys) {
    return keys.map(sentences::text)
        .collect(Collectors.joining(sentences.text("estimate.separator")));
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
