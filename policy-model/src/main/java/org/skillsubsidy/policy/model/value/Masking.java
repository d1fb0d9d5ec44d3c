package org.skillsubsidy.policy.model.value;

/**
 * Takes identity numbers out of text that people read.
 *
 * <p>An identity number is shown by its first six and last four characters, {@code
 * 140105********0012}: the place and the serial number stay, the date of birth goes. Numbers with a
 * wrong check digit are masked too, because a mistyped number still points at a person.
 */
public final class Masking {

  private static final int LENGTH = 18;
  private static final int LEGACY_LENGTH = 15;
  private static final String STARS = "********";

  private Masking() {}

  /**
   * Returns the text with every identity number in it masked, whatever stands around it.
   *
   * @param text any text, such as a message that quotes input
   * @return the same text where it holds no identity number
   */
  public static String mask(String text) {
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = isDigit(text.charAt(i)) ? run + 1 : 0;
      if (run == LEGACY_LENGTH) {
        return maskRuns(text);
      }
    }
    return text;
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
    return number.substring(0, 6) + STARS + number.substring(last - 3, last) + end;
  }

  private static String maskRuns(String text) {
    StringBuilder masked = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int end = i;
      while (end < text.length() && isDigit(text.charAt(end))) {
        end++;
      }
      if (end == i) {
        masked.append(text.charAt(i++));
        continue;
      }
      // A final X belongs to the number it closes.
      boolean closed = end < text.length() && (text.charAt(end) == 'X' || text.charAt(end) == 'x');
      maskRun(text.substring(i, closed ? end + 1 : end), masked);
      i = closed ? end + 1 : end;
    }
    return masked.toString();
  }

  private static void maskRun(String run, StringBuilder masked) {
    if (run.length() == LEGACY_LENGTH && isDate("19" + run.substring(6, 12))) {
      masked.append(run, 0, 6).append("*****").append(run, run.length() - 4, run.length());
      return;
    }
    int i = 0;
    while (i < run.length()) {
      if (i + LENGTH <= run.length() && isDate(run.substring(i + 6, i + 14))) {
        masked.append(maskNumber(run.substring(i, i + LENGTH)));
        i += LENGTH;
      } else {
        masked.append(run.charAt(i++));
      }
    }
  }

  /** Wide on purpose: a day 31 in any month may be a slip in a real number. */
  private static boolean isDate(String digits) {
    int century = Integer.parseInt(digits.substring(0, 2));
    int month = Integer.parseInt(digits.substring(4, 6));
    int day = Integer.parseInt(digits.substring(6, 8));
    return century >= 18 && century <= 20 && month <= 19 && day <= 39;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
