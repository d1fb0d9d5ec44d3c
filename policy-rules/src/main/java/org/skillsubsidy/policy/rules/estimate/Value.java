package org.skillsubsidy.policy.rules.estimate;

import java.util.function.Consumer;
import org.skillsubsidy.policy.model.estimate.EnrolmentFact;

/** One thing that a fact can be, with the bounds of all decisions in which it is that. */
final class Value {

  private enum Role {
    PLAIN,
    OPEN,
    SPOILING
  }

  private final EnrolmentFact fact;
  private final Role role;
  private final Consumer<Draft> effect;
  private final Bounds bounds = new Bounds();

  private Value(EnrolmentFact fact, Role role, Consumer<Draft> effect) {
    this.fact = fact;
    this.role = role;
    this.effect = effect;
  }

  static Value of(EnrolmentFact fact, Consumer<Draft> effect) {
    return new Value(fact, Role.PLAIN, effect);
  }

  /** Stands for ever larger values too. */
  static Value open(EnrolmentFact fact, Consumer<Draft> effect) {
    return new Value(fact, Role.OPEN, effect);
  }

  /** Denies the certificate's subsidy and changes nothing else that another such value does not. */
  static Value spoiling(EnrolmentFact fact, Consumer<Draft> effect) {
    return new Value(fact, Role.SPOILING, effect);
  }

  EnrolmentFact fact() {
    return fact;
  }

  Bounds bounds() {
    return bounds;
  }

  boolean isOpen() {
    return role == Role.OPEN;
  }

  boolean isSpoiling() {
    return role == Role.SPOILING;
  }

  void applyTo(Draft draft) {
    effect.accept(draft);
  }
}
