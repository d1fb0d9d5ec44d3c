package org.skillsubsidy.policy.model.value;

import java.io.Serial;

/**
 * A fact that breaks a rule of construction. The message names the fact, its value and what would
 * be right. Whatever the value was, the message is one line of at most {@value #LONGEST_MESSAGE}
 * characters, shows at most {@value #LONGEST_QUOTE} characters of the value, and masks identity
 * numbers.
 */
public final class InvalidFactException extends IllegalArgumentException {

  @Serial private static final long serialVersionUID = 1L;

  /** The longest message, in characters. */
  public static final int LONGEST_MESSAGE = 1_000;

  /** As many characters of a value are shown. */
  public static final int LONGEST_QUOTE = 80;

  private static final int LONGEST_FACT = 400;
  private static final int LONGEST_RULE = 500;

  private final String fact;
  private final String problem;

  /**
   * Names a fact, its value and the rule that the value breaks.
   *
   * @param fact the fact, as in {@code training.days}
   * @param value the value that was given
   * @param rule what would be right, as in {@code must be 1 to 30}
   */
  public InvalidFactException(String fact, Object value, String rule) {
    this(
        Masking.shown(fact, LONGEST_FACT),
        "'"
            + Masking.shown(String.valueOf(value), LONGEST_QUOTE)
            + "' "
            + Masking.shown(rule, LONGEST_RULE));
  }

  /** Both parts as they are shown. */
  private InvalidFactException(String fact, String problem) {
    super(fact + ": " + problem);
    this.fact = fact;
    this.problem = problem;
  }

  /**
   * Throws unless the condition holds.
   *
   * @param holds whether the rule is kept
   * @param fact the fact, as in {@code training.days}
   * @param value the value that was given
   * @param rule what would be right
   * @throws InvalidFactException if {@code holds} is false
   */
  public static void require(boolean holds, String fact, Object value, String rule) {
    if (!holds) {
      throw new InvalidFactException(fact, value, rule);
    }
  }

  /**
   * Returns the same problem under the name that the reader of the input knows.
   *
   * @param name a column or a field path
   * @return an exception whose message starts with {@code name}
   */
  public InvalidFactException named(String name) {
    InvalidFactException renamed =
        new InvalidFactException(Masking.shown(name, LONGEST_FACT), problem);
    renamed.initCause(this);
    return renamed;
  }

  /**
   * Returns the fact that is wrong.
   *
   * @return its name, as in {@code training.days}
   */
  public String fact() {
    return fact;
  }

  /**
   * Returns the value and what would be right, without the fact's name.
   *
   * @return a text without whole identity numbers
   */
  public String problem() {
    return problem;
  }
}
