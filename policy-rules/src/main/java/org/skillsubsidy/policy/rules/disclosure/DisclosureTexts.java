package org.skillsubsidy.policy.rules.disclosure;

import java.util.Locale;
import java.util.ResourceBundle;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.Outcome;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.rules.explain.ReasonTexts;

/** The words of the page, each in Chinese and in English. */
final class DisclosureTexts {

  private static final String BUNDLE = "org.skillsubsidy.policy.rules.disclosure.disclosure";
  private static final ResourceBundle CHINESE = ResourceBundle.getBundle(BUNDLE, Locale.CHINESE);
  private static final ResourceBundle ENGLISH = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH);
  private static final ReasonTexts CHINESE_REASONS = ReasonTexts.of(Locale.CHINESE);
  private static final ReasonTexts ENGLISH_REASONS = ReasonTexts.of(Locale.ENGLISH);

  private DisclosureTexts() {}

  static Text of(String key) {
    return new Text(CHINESE.getString(key), ENGLISH.getString(key));
  }

  static Text of(String family, Enum<?> constant) {
    return of(family + "." + constant.name());
  }

  static Text of(Outcome outcome) {
    return new Text(CHINESE_REASONS.term(outcome), ENGLISH_REASONS.term(outcome));
  }

  static Text of(SubsidyKind kind) {
    return new Text(CHINESE_REASONS.term(kind), ENGLISH_REASONS.term(kind));
  }

  static Text of(FundSource fund) {
    return new Text(CHINESE_REASONS.term(fund), ENGLISH_REASONS.term(fund));
  }

  static Text of(Bar bar) {
    return new Text(CHINESE_REASONS.text(bar), ENGLISH_REASONS.text(bar));
  }

  static Text of(Denial denial) {
    Text kind = of(denial.kind());
    return new Text(
        kind.chinese() + "：" + CHINESE_REASONS.text(denial),
        kind.english() + ": " + ENGLISH_REASONS.text(denial));
  }
}
