package org.skillsubsidy.policy.rules.explain;

import java.util.Locale;
import java.util.ResourceBundle;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.Outcome;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;

/**
 * What a decision says in words: outcomes, kinds of subsidy, funds, and a short sentence for each
 * reason why nothing is paid. In Chinese or in English. Immutable.
 */
public final class ReasonTexts {

  private static final ReasonTexts CHINESE = new ReasonTexts(Locale.CHINESE);
  private static final ReasonTexts ENGLISH = new ReasonTexts(Locale.ENGLISH);

  private final ResourceBundle bundle;

  private ReasonTexts(Locale language) {
    // Both bundles exist, so what the platform's own language is plays no part.
    bundle = ResourceBundle.getBundle("org.skillsubsidy.policy.rules.explain.reasons", language);
  }

  /**
   * Returns the texts in a language.
   *
   * @param locale the reader's; Chinese for any kind of Chinese, English for every other language
   * @return the texts
   */
  public static ReasonTexts of(Locale locale) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? CHINESE : ENGLISH;
  }

  /**
   * Says why a training is not subsidised at all.
   *
   * @param bar the bar
   * @return a sentence without a full stop
   */
  public String text(Bar bar) {
    return bundle.getString("bar." + bar);
  }

  /**
   * Says why one kind of subsidy is not paid.
   *
   * @param denial the denial
   * @return a sentence without a full stop, which does not name the kind
   */
  public String text(Denial denial) {
    return bundle.getString("denial." + denial);
  }

  /**
   * Names a kind of subsidy.
   *
   * @param kind the kind
   * @return in Chinese the plan's own term
   */
  public String term(SubsidyKind kind) {
    return bundle.getString("kind." + kind);
  }

  /**
   * Names a fund.
   *
   * @param fund the fund
   * @return in Chinese the plan's own term
   */
  public String term(FundSource fund) {
    return bundle.getString("fund." + fund);
  }

  /**
   * Names what became of a claim.
   *
   * @param outcome the outcome
   * @return one or a few words
   */
  public String term(Outcome outcome) {
    return bundle.getString("outcome." + outcome);
  }
}
