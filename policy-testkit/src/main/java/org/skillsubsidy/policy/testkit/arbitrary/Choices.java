package org.skillsubsidy.policy.testkit.arbitrary;

/**
 * A row of numbers from which facts are made, one number after another. A number of 0 always makes
 * the plainest fact, so that a sample becomes readable when its numbers become 0.
 */
final class Choices {

  /** Every number is less than this. */
  static final int BOUND = 1 << 16;

  private final char[] numbers;
  private int next;

  Choices(char[] numbers) {
    this.numbers = numbers;
  }

  /** Chooses one of 0 to bound - 1. */
  int below(int bound) {
    return (int) ((long) numbers[next++] * bound / BOUND);
  }

  /** Chooses true once in so many times. */
  boolean oneIn(int times) {
    return below(times) == times - 1;
  }

  /** Chooses one of the options, the first of which is the plainest. */
  @SafeVarargs
  final <T> T of(T... options) {
    return options[below(options.length)];
  }

  /** Chooses the plain fact, and once in so many times one of the others. */
  @SafeVarargs
  final <T> T mostly(int times, T plain, T... others) {
    boolean other = oneIn(times);
    T chosen = others[below(others.length)];
    return other ? chosen : plain;
  }
}
