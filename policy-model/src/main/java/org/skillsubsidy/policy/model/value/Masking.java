package org.skillsubsidy.policy.model.value;

/**
 * Takes identity numbers out of text that people read.
 *
 * <p>An identity number is shown by its first six and last four characters, {@code
 * 140105********0012}: the place and the serial number stay, the date of birth goes. Numbers with a
 * wrong check character or without any are masked too, because they still point at a person, and so
 * are the 15 digits of the old form.
 */
public final class Masking {

  private static final int LEGACY_LENGTH = 15;
  private static final int LENGTH_WITHOUT_CHECK = 17;
  private static final int PLACE_LENGTH = 6;
  private static final int DATE_LENGTH = 8;
  private static final int LEGACY_STARS = 5;

  private Masking() {}

  /**
   * Returns the text with every identity number in it masked, whatever stands around it.
   *
   * @param text any text, such as a message that quotes input
   * @return a text of the same length, equal where it holds no identity number
   */
  public static String mask(String text) {
    StringBuilder masked = null;
    int from = 0;
    while (from < text.length()) {
      int to = from;
      while (to < text.length() && isDigit(text.charAt(to))) {
        to++;
      }
      if (to - from >= LEGACY_LENGTH) {
        masked = masked == null ? new StringBuilder(text) : masked;
        maskDigits(text, from, to, masked);
      }
      from = to + 1;
    }
    return masked == null ? text : masked.toString();
  }

  /**
   * Returns one identity number masked, or a text that was meant to be one.
   *
   * @param number 10 characters or more, 18 in a number without a slip
   * @return first six, eight stars, last four, with a final {@code x} in upper case
   */
  public static String maskNumber(String number) {
    int last = number.length() - 1;
    char end = number.charAt(last) == 'x' ? 'X' : number.charAt(last);
    return number.substring(0, PLACE_LENGTH)
        + "*".repeat(DATE_LENGTH)
        + number.substring(last - 3, last)
        + end;
  }

  private static void maskDigits(String text, int from, int to, StringBuilder masked) {
    if (to - from == LEGACY_LENGTH) {
      if (isDate(19, text, from + PLACE_LENGTH)) {
        hide(masked, from + PLACE_LENGTH, LEGACY_STARS);
      }
      return;
    }
    // Wherever a number could begin, for none of them may stay whole where two overlap.
    for (int i = from; i + LENGTH_WITHOUT_CHECK <= to; i++) {
      int date = i + PLACE_LENGTH;
      if (isDate(number(text, date), text, date + 2)) {
        hide(masked, date, DATE_LENGTH);
        boolean closed = i + LENGTH_WITHOUT_CHECK == to && to < text.length();
        if (closed && text.charAt(to) == 'x') {
          masked.setCharAt(to, 'X');
        }
      }
    }
  }

  private static void hide(StringBuilder masked, int from, int length) {
    for (int i = from; i < from + length; i++) {
      masked.setCharAt(i, '*');
    }
  }

  /** Wide on purpose: a day 31 in any month may be a slip in a real number. */
  private static boolean isDate(int century, String text, int yearOfCentury) {
    int month = number(text, yearOfCentury + 2);
    int day = number(text, yearOfCentury + 4);
    return century >= 18 && century <= 20 && month <= 19 && day <= 39;
  }

  private static int number(String text, int at) {
    return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
