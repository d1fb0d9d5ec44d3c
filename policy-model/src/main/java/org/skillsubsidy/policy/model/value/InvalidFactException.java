package org.skillsubsidy.policy.model.value;

import java.io.Serial;

/**
 * A fact that breaks a rule of construction. The message names the fact, its value and what would
 * be right; identity numbers in it are masked.
 */
public final class InvalidFactException extends IllegalArgumentException {

  @Serial private static final long serialVersionUID = 1L;

  private static final int LONGEST_QUOTE = 80;
  private static final int LONGEST_NUMBER = 18;

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
    this(fact, quote(String.valueOf(value)) + " " + rule);
  }

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
    InvalidFactException renamed = new InvalidFactException(name, problem);
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

  private static String quote(String value) {
    // Masked before it is cut, so that no cut can hide the end of a number from the mask.
    String masked =
        Masking.mask(value.substring(0, Math.min(value.length(), LONGEST_QUOTE + LONGEST_NUMBER)));
    int end = Math.min(masked.length(), LONGEST_QUOTE);
    if (end < masked.length() && Character.isHighSurrogate(masked.charAt(end - 1))) {
      end--;
    }
    StringBuilder quoted = new StringBuilder().append('\'');
    masked
        .substring(0, end)
        .codePoints()
        .map(InvalidFactException::shown)
        .forEach(quoted::appendCodePoint);
    return quoted.append(value.length() > LONGEST_QUOTE ? "...'" : "'").toString();
  }

  /** A quoted value must not break the line of the message or change how it reads. */
  private static int shown(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          '\uFFFD';
      default -> codePoint;
    };
  }
}
