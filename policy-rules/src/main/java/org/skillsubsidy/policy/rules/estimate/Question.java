package org.skillsubsidy.policy.rules.estimate;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.estimate.EnrolmentFact;

/** A bar that rests on facts which nothing else rests on, with all that these can be. */
final class Question {

  private final Bar bar;
  private final Set<EnrolmentFact> facts;
  private final List<Consumer<Draft>> answers;
  private boolean barredOnce;
  private boolean openOnce;

  /**
   * Asks.
   *
   * @param bar the bar
   * @param facts on what it rests
   * @param answers everything that the facts can be, as far as it makes a difference
   */
  Question(Bar bar, Set<EnrolmentFact> facts, List<Consumer<Draft>> answers) {
    this.bar = bar;
    this.facts = facts;
    this.answers = answers;
  }

  Bar bar() {
    return bar;
  }

  Set<EnrolmentFact> facts() {
    return facts;
  }

  List<Consumer<Draft>> answers() {
    return answers;
  }

  void note(boolean barred) {
    barredOnce |= barred;
    openOnce |= !barred;
  }

  boolean isUndecided() {
    return barredOnce && openOnce;
  }
}
