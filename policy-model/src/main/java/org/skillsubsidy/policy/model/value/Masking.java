package org.skillsubsidy.policy.model.value;

/**
 * Takes identity numbers out of text that people read.
 *
 * <p>An identity number is shown by its first six and last four characters, {@code
 * 140105********0012}: the place and the serial number stay, the date of birth goes. Numbers with a
 * wrong check character or without any are masked too, because they still point at a person, and so
 * are the 15 digits of the old form.
 *
 * <p>Whoever reads sees through blanks, dashes, invisible characters and digits of other scripts,
 * so a number that is spelled with them is masked as well. One spelled with dashes, points or
 * underscores is masked if its date is before the plan's first year: hosts like to number their
 * claims by place, day and serial number, and nobody who is trained was born since.
 */
public final class Masking {

  private static final int LEGACY_LENGTH = 15;
  private static final int LENGTH = 18;
  private static final int LENGTH_WITHOUT_CHECK = 17;
  private static final int PLACE_LENGTH = 6;
  private static final int DATE_LENGTH = 8;
  private static final int LEGACY_STARS = 5;
  private static final int FIRST_YEAR_OF_THE_PLAN = 2019;
  private static final String OF_NAMES = "-._";

  /** As many characters may stand between two digits that are still read as one number. */
  private static final int WIDEST_GAP = 3;

  private static final int LONGEST_SPELLING = LENGTH + (LENGTH - 1) * WIDEST_GAP;

  private Masking() {}

  /**
   * Returns the text with every identity number in it masked, whatever stands around it.
   *
   * @param text any text, such as a message that quotes input
   * @return a text of the same length, equal where it holds no identity number
   */
  public static String mask(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += Character.isDigit(text.codePointAt(i)) ? 1 : 0;
    }
    if (digits < LEGACY_LENGTH) {
      return text;
    }
    StringBuilder masked = new StringBuilder(text);
    maskOldForms(text, masked);
    Spelled spelled = new Spelled(text, masked, digits);
    int gap = 0;
    for (int i = 0; i < text.length(); ) {
      int sign = text.codePointAt(i);
      if (Character.isDigit(sign)) {
        spelled.add(i, Character.digit(sign, 10));
        gap = 0;
      } else if (gap < WIDEST_GAP && isGap(sign)) {
        gap++;
      } else {
        spelled.end();
        gap = 0;
      }
      i += Character.charCount(sign);
    }
    spelled.end();
    return masked.toString();
  }

  /**
   * Returns a text from outside as it can stand in a message: masked, then cut, and without
   * characters that would break the line or change how it reads.
   *
   * @param text any text
   * @param longest how many characters are shown, 1 or more
   * @return such as {@code '140105********0012'}; {@code ...} stands for what was cut off
   */
  public static String shown(String text, int longest) {
    // Masked before it is cut, so that no cut can hide the end of a number from the mask.
    String masked = mask(text.substring(0, Math.min(text.length(), longest + LONGEST_SPELLING)));
    int end = Math.min(masked.length(), longest);
    if (end < masked.length() && Character.isHighSurrogate(masked.charAt(end - 1))) {
      end--;
    }
    StringBuilder shown = new StringBuilder(end + 3);
    masked.substring(0, end).codePoints().map(Masking::shown).forEach(shown::appendCodePoint);
    return shown.append(text.length() > longest ? "..." : "").toString();
  }

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

  private static void maskOldForms(String text, StringBuilder masked) {
    int from = 0;
    while (from < text.length()) {
      int to = from;
      while (to < text.length() && text.charAt(to) >= '0' && text.charAt(to) <= '9') {
        to++;
      }
      if (to - from == LEGACY_LENGTH) {
        int date = from + PLACE_LENGTH;
        int month = Integer.parseInt(text.substring(date + 2, date + 4));
        int day = Integer.parseInt(text.substring(date + 4, date + 6));
        if (isDay(month, day)) {
          masked.replace(date, date + LEGACY_STARS, "*".repeat(LEGACY_STARS));
        }
      }
      from = to + 1;
    }
  }

  /** Wide on purpose: a day 31 in any month may be a slip in a real number. */
  private static boolean isDay(int month, int day) {
    return month <= 19 && day <= 39;
  }

  private static boolean isGap(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.NON_SPACING_MARK,
          Character.DASH_PUNCTUATION,
          Character.CONNECTOR_PUNCTUATION ->
          true;
      default -> codePoint == '.' || codePoint == '\uFFFD';
    };
  }

  /** Digits that are read one after another, whatever is between them. */
  private static final class Spelled {

    private final String text;
    private final StringBuilder masked;
    private final int[] places;
    private final int[] digits;
    private int length;

    Spelled(String text, StringBuilder masked, int most) {
      this.text = text;
      this.masked = masked;
      places = new int[most];
      digits = new int[most];
    }

    void add(int place, int digit) {
      places[length] = place;
      digits[length] = digit;
      length++;
    }

    void end() {
      // Wherever a number could begin, for none of them may stay whole where two overlap.
      for (int i = 0; i + LENGTH_WITHOUT_CHECK <= length; i++) {
        if (isNumber(i)) {
          for (int j = i + PLACE_LENGTH; j < i + PLACE_LENGTH + DATE_LENGTH; j++) {
            hide(places[j]);
          }
          int next = places[i + LENGTH_WITHOUT_CHECK - 1] + 1;
          boolean closed = i + LENGTH_WITHOUT_CHECK == length && next < text.length();
          if (closed && text.charAt(next) == 'x') {
            masked.setCharAt(next, 'X');
          }
        }
      }
      length = 0;
    }

    private boolean isNumber(int from) {
      int date = from + PLACE_LENGTH;
      int year = number(date) * 100 + number(date + 2);
      return year >= 1800
          && year <= 2099
          && isDay(number(date + 4), number(date + 6))
          && (year < FIRST_YEAR_OF_THE_PLAN || !isSpelledAsAName(from));
    }

    private int number(int at) {
      return digits[at] * 10 + digits[at + 1];
    }

    private boolean isSpelledAsAName(int from) {
      for (int i = places[from]; i < places[from + LENGTH_WITHOUT_CHECK - 1]; i++) {
        if (OF_NAMES.indexOf(text.charAt(i)) >= 0) {
          return true;
        }
      }
      return false;
    }

    private void hide(int place) {
      masked.setCharAt(place, '*');
      if (Character.isHighSurrogate(text.charAt(place))) {
        masked.setCharAt(place + 1, '*');
      }
    }
  }
}
