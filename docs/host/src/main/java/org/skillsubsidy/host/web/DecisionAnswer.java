package org.skillsubsidy.host.web;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.decision.SubsidyLine;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.model.value.Yuan;
import org.skillsubsidy.policy.rules.explain.ReasonTexts;

/**
 * A decision as people and programs read it: in codes and in words, with identity numbers masked.
 *
 * @param claimId the claim's id
 * @param trainee who was trained, masked
 * @param outcome {@code BARRED}, {@code NOTHING_PAYABLE} or {@code PAYABLE}
 * @param outcomeText the outcome in words
 * @param totalYuan what is paid in all, with two decimals
 * @param payments what is paid, to whom, from which fund
 * @param bars why the training is not subsidised at all
 * @param denials why a kind of subsidy is not paid
 * @param year the year in which the training counts; null where it does not enter the history
 * @param annualSlot its place in that year; null where it does not enter the history
 * @param readings the readings of the plan that the decision rests on
 */
@JsonNaming(SnakeCaseStrategy.class)
record DecisionAnswer(
    String claimId,
    String trainee,
    String outcome,
    String outcomeText,
    String totalYuan,
    List<Payment> payments,
    List<Reason> bars,
    List<Reason> denials,
    @Nullable Integer year,
    @Nullable Integer annualSlot,
    List<String> readings) {

  /**
   * One payment.
   *
   * @param kind the kind of subsidy
   * @param amountYuan how much, with two decimals
   * @param payeeKind {@code TRAINEE}, {@code EMPLOYER} or {@code PROVIDER}
   * @param payeeId who, masked where it is an identity number
   * @param fund from which fund
   * @param clause by which clause
   * @param text kind and fund in words
   */
  @JsonNaming(SnakeCaseStrategy.class)
  record Payment(
      String kind,
      String amountYuan,
      String payeeKind,
      String payeeId,
      String fund,
      String clause,
      String text) {}

  /**
   * One reason.
   *
   * @param reason its name in the library
   * @param clauses what it rests on
   * @param text the reason in words
   */
  @JsonNaming(SnakeCaseStrategy.class)
  record Reason(String reason, List<String> clauses, String text) {}

  static DecisionAnswer of(SubsidyDecision decision, Locale locale) {
    ReasonTexts texts = ReasonTexts.of(locale);
    boolean enters = decision.entersHistory();
    return new DecisionAnswer(
        decision.claim().id().toString(),
        decision.claim().trainee().id().toString(),
        decision.outcome().name(),
        texts.term(decision.outcome()),
        Yuan.text(decision.totalFen()),
        decision.lines().stream().map(line -> payment(line, texts)).toList(),
        decision.bars().stream().map(bar -> reason(bar, texts)).toList(),
        decision.denials().stream().map(denial -> reason(denial, texts)).toList(),
        enters ? decision.year().getAsInt() : null,
        enters ? decision.slot().getAsInt() : null,
        decision.readings().stream().map(Reading::name).toList());
  }

  private static Payment payment(SubsidyLine line, ReasonTexts texts) {
    return new Payment(
        line.kind().name(),
        Yuan.text(line.fen()),
        line.payee().kind().name(),
        line.payee().shownId(),
        line.fund().name(),
        line.clause().number(),
        texts.term(line.kind()) + " - " + texts.term(line.fund()));
  }

  private static Reason reason(Bar bar, ReasonTexts texts) {
    return new Reason(bar.name(), numbers(bar.clauses()), texts.text(bar));
  }

  private static Reason reason(Denial denial, ReasonTexts texts) {
    return new Reason(
        denial.text(),
        numbers(denial.clauses()),
        texts.term(denial.kind()) + " - " + texts.text(denial));
  }

  private static List<String> numbers(List<Clause> clauses) {
    return clauses.stream().map(Clause::number).toList();
  }
}
