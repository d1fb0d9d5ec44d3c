package org.skillsubsidy.policy.testkit.assertion;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.ExclusiveKey;
import org.skillsubsidy.policy.model.decision.Outcome;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.decision.SubsidyLine;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.terms.Reading;
import org.skillsubsidy.policy.model.value.Yuan;

/** Assertions on one decision. A failure shows the whole decision, with the trainee masked. */
public final class DecisionAssert extends AbstractAssert<DecisionAssert, SubsidyDecision> {

  DecisionAssert(@Nullable SubsidyDecision actual) {
    super(actual, DecisionAssert.class);
  }

  /**
   * Checks that something is paid.
   *
   * @return this
   */
  public DecisionAssert isPayable() {
    return hasOutcome(Outcome.PAYABLE);
  }

  /**
   * Checks that nothing bars the training, but nothing is paid either.
   *
   * @return this
   */
  public DecisionAssert hasNothingPayable() {
    return hasOutcome(Outcome.NOTHING_PAYABLE);
  }

  /**
   * Checks that a bar applies, whichever it is.
   *
   * @return this
   */
  public DecisionAssert isBarred() {
    return hasOutcome(Outcome.BARRED);
  }

  /**
   * Checks that bars apply, and perhaps others beside them.
   *
   * @param bars the bars
   * @return this
   */
  public DecisionAssert isBarredBy(Bar... bars) {
    isBarred();
    return check(
        actual.bars().containsAll(Arrays.asList(bars)),
        "to be barred by %s".formatted(names(bars)));
  }

  /**
   * Checks that these bars apply and no others.
   *
   * @param bars the bars, in any order; none for a training that is not barred
   * @return this
   */
  public DecisionAssert isBarredExactlyBy(Bar... bars) {
    isNotNull();
    return check(
        actual.bars().equals(Set.of(bars)),
        "to be barred by %s and no other bar".formatted(names(bars)));
  }

  /**
   * Checks that denials hold, and perhaps others beside them.
   *
   * @param denials the denials
   * @return this
   */
  public DecisionAssert denies(Denial... denials) {
    isNotNull();
    return check(
        actual.denials().containsAll(Arrays.asList(denials)),
        "to deny %s".formatted(texts(denials)));
  }

  /**
   * Checks that these denials hold and no others.
   *
   * @param denials the denials, in any order; none where nothing is denied
   * @return this
   */
  public DecisionAssert deniesExactly(Denial... denials) {
    isNotNull();
    return check(
        actual.denials().equals(Set.of(denials)),
        "to deny %s and nothing else".formatted(texts(denials)));
  }

  /**
   * Checks how much is paid for a kind of subsidy, and goes on to to whom and from where.
   *
   * @param kind what is paid
   * @param yuan how much, such as {@code 600.00}
   * @return the assertions on that payment
   */
  public LineAssert pays(SubsidyKind kind, String yuan) {
    isNotNull();
    long fen = Yuan.parseFen(yuan);
    check(actual.fen(kind) == fen && fen > 0, "to pay %s yuan for %s".formatted(yuan, kind));
    return new LineAssert(actual.lineFor(kind).orElseThrow(), this);
  }

  /**
   * Checks that nothing is paid for a kind of subsidy.
   *
   * @param kind the kind
   * @return this
   */
  public DecisionAssert paysNothingFor(SubsidyKind kind) {
    isNotNull();
    return check(actual.fen(kind) == 0, "to pay nothing for %s".formatted(kind));
  }

  /**
   * Checks which kinds of subsidy are paid.
   *
   * @param kinds all kinds that are paid, in any order
   * @return this
   */
  public DecisionAssert paysOnly(SubsidyKind... kinds) {
    isNotNull();
    Set<SubsidyKind> paid =
        actual.lines().stream().map(SubsidyLine::kind).collect(Collectors.toSet());
    return check(paid.equals(Set.of(kinds)), "to pay %s and nothing else".formatted(names(kinds)));
  }

  /**
   * Checks the sum of all payments.
   *
   * @param yuan the total, such as {@code 1100.00}
   * @return this
   */
  public DecisionAssert paysInTotal(String yuan) {
    isNotNull();
    return check(
        actual.totalFen() == Yuan.parseFen(yuan), "to pay %s yuan in total".formatted(yuan));
  }

  /**
   * Checks that the decision rests on readings, and perhaps on others beside them.
   *
   * @param readings the readings
   * @return this
   */
  public DecisionAssert restsOn(Reading... readings) {
    isNotNull();
    return check(
        actual.readings().containsAll(Arrays.asList(readings)),
        "to rest on %s".formatted(names(readings)));
  }

  /**
   * Checks that the decision rests on these readings and no others.
   *
   * @param readings the readings, in any order; none for a decision that rests on no reading
   * @return this
   */
  public DecisionAssert restsExactlyOn(Reading... readings) {
    isNotNull();
    return check(
        actual.readings().equals(Set.of(readings)),
        "to rest on %s and no other reading".formatted(names(readings)));
  }

  /**
   * Checks the year in which the training counts, whether or not it enters the history.
   *
   * @param year the year
   * @return this
   */
  public DecisionAssert countsIn(int year) {
    isNotNull();
    return check(actual.year().equals(OptionalInt.of(year)), "to count in %s".formatted(year));
  }

  /**
   * Checks that the training enters the history, and its place there.
   *
   * @param slot the place in its window, from 1
   * @return this
   */
  public DecisionAssert takesSlot(int slot) {
    isNotNull();
    return check(actual.slot().equals(OptionalInt.of(slot)), "to take slot %s".formatted(slot));
  }

  /**
   * Checks that the training uses up no place and is not remembered.
   *
   * @return this
   */
  public DecisionAssert staysOutOfHistory() {
    isNotNull();
    return check(!actual.entersHistory(), "to stay out of the history");
  }

  /**
   * Checks what a UNIQUE constraint would protect.
   *
   * @param keys all keys, in any order
   * @return this
   */
  public DecisionAssert hasExclusiveKeys(ExclusiveKey... keys) {
    isNotNull();
    return check(
        Set.copyOf(actual.exclusiveKeys()).equals(Set.of(keys)),
        "to have the exclusive keys %s".formatted(List.of(keys)));
  }

  private DecisionAssert hasOutcome(Outcome outcome) {
    isNotNull();
    return check(actual.outcome() == outcome, "to be %s".formatted(outcome));
  }

  private DecisionAssert check(boolean holds, String expectation) {
    if (!holds) {
      fail(expectation);
    }
    return this;
  }

  void fail(String expectation) {
    failWithMessage(
        "%nExpecting the decision%n%s%n%s",
        DecisionText.of(actual).indent(2).stripTrailing(), expectation);
  }

  private static String names(Enum<?>... constants) {
    return join(Arrays.stream(constants).map(Enum::name).toList());
  }

  private static String texts(Denial... denials) {
    return join(Arrays.stream(denials).map(Denial::text).toList());
  }

  private static String join(Collection<String> names) {
    return names.isEmpty() ? "nothing" : String.join(", ", names);
  }
}
