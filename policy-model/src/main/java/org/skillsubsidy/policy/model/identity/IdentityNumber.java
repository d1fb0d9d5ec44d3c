package org.skillsubsidy.policy.model.identity;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.Masking;
import org.skillsubsidy.policy.model.value.SerializedByProxy;

/**
 * An identity number of 18 characters: six for the place, eight for the date of birth, three for
 * the order, one check character (GB 11643, ISO 7064 MOD 11-2).
 *
 * <p>Personal data. {@link #toString()} masks it; {@link #storageForm()} gives it whole.
 */
public final class IdentityNumber extends SerializedByProxy {

  @Serial private static final long serialVersionUID = 1L;

  private static final String FACT = "identity number";
  private static final int LENGTH = 18;
  private static final int LEGACY_LENGTH = 15;
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK = "10X98765432";
  private static final int EARLIEST_YEAR = 1800;
  private static final int LATEST_YEAR = 2099;
  private static final int CENTENARIAN_ORDER = 996;

  /** The 17 digits before the check character, which follows from them. */
  private final long digits;

  private IdentityNumber(long digits) {
    this.digits = digits;
  }

  /**
   * Reads an identity number.
   *
   * @param text 18 characters; a final {@code x} is the same as {@code X}
   * @return the number
   * @throws InvalidFactException if form, date of birth or check character is wrong; the message
   *     masks the number
   */
  public static IdentityNumber parse(String text) {
    if (text.length() != LENGTH) {
      throw invalid(
          text,
          isLegacyForm(text)
              ? "has the 15 digits of the old form; upgrade it to 18 characters first"
              : "must have 18 characters");
    }
    long digits = digits(text);
    requireKind(text);
    requireBirthDate(text);
    if (Character.toUpperCase(text.charAt(LENGTH - 1)) != checkCharacter(digits)) {
      throw invalid(text, "has the wrong check character");
    }
    return new IdentityNumber(digits);
  }

  /**
   * Upgrades a resident's number of the old form, 15 digits without century and check character.
   *
   * <p>The orders 996 to 999 were kept for people who were a hundred years old when numbers were
   * first given: they were born in the 1800s, everybody else in the 1900s.
   *
   * @param text 15 digits
   * @return the number of 18 characters of the same person
   * @throws InvalidFactException if form or date of birth is wrong
   */
  public static IdentityNumber fromLegacy(String text) {
    if (!isLegacyForm(text)) {
      throw invalid(text, "must have the 15 digits of the old form");
    }
    boolean centenarian = Integer.parseInt(text.substring(12)) >= CENTENARIAN_ORDER;
    String upgraded = text.substring(0, 6) + (centenarian ? "18" : "19") + text.substring(6);
    if (upgraded.charAt(0) == '0' || upgraded.charAt(0) > '7') {
      throw invalid(text, "is not a resident's: it must begin with 1 to 7");
    }
    requireBirthDate(upgraded);
    return new IdentityNumber(Long.parseLong(upgraded));
  }

  /**
   * Tells whether a text is a valid identity number.
   *
   * @param text any text
   * @return true if {@link #parse(String)} accepts it
   */
  public static boolean isValid(String text) {
    if (text.length() != LENGTH) {
      return false;
    }
    long digits = 0;
    for (int i = 0; i < LENGTH - 1; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
      digits = digits * 10 + (text.charAt(i) - '0');
    }
    return isKnownKind(text)
        && isBirthDate(text)
        && Character.toUpperCase(text.charAt(LENGTH - 1)) == checkCharacter(digits);
  }

  static IdentityNumber ofDigits(long digits) {
    return new IdentityNumber(digits);
  }

  long digits() {
    return digits;
  }

  /**
   * Returns what kind of document the number is of.
   *
   * @return the kind
   */
  public IdentityKind kind() {
    long first = digits / 10_000_000_000_000_000L;
    if (first == 8) {
      return IdentityKind.RESIDENCE_PERMIT;
    }
    return first == 9 ? IdentityKind.FOREIGN_PERMANENT_RESIDENT : IdentityKind.RESIDENT;
  }

  /**
   * Returns the date of birth that the number states.
   *
   * @return a date from 1800 to 2099
   */
  public LocalDate birthDate() {
    int date = (int) (digits / 1000 % 100_000_000);
    return LocalDate.of(date / 10_000, date / 100 % 100, date % 100);
  }

  /**
   * Returns the whole number, for storage only. Personal data.
   *
   * @return 18 characters, a final {@code X} in upper case
   */
  public String storageForm() {
    return Long.toString(digits) + checkCharacter(digits);
  }

  /**
   * Returns the number masked.
   *
   * @return such as {@code 140105********0012}
   */
  @Override
  public String toString() {
    return Masking.maskNumber(storageForm());
  }

  @Override
  @Serial
  protected Object writeReplace() {
    return new Serialized(storageForm());
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof IdentityNumber other && digits == other.digits;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(digits);
  }

  private static boolean isLegacyForm(String text) {
    if (text.length() != LEGACY_LENGTH) {
      return false;
    }
    for (int i = 0; i < LEGACY_LENGTH; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static long digits(String text) {
    long digits = 0;
    for (int i = 0; i < LENGTH - 1; i++) {
      if (!isDigit(text.charAt(i))) {
        throw invalid(text, "must be 17 digits and a check character, a digit or X");
      }
      digits = digits * 10 + (text.charAt(i) - '0');
    }
    return digits;
  }

  private static void requireKind(String text) {
    if (!isKnownKind(text)) {
      throw invalid(
          text, "must begin with 1 to 7 (residents), 81, 82, 83 (permits) or 9 (foreigners)");
    }
  }

  private static boolean isKnownKind(String text) {
    char first = text.charAt(0);
    return first != '0' && (first != '8' || (text.charAt(1) >= '1' && text.charAt(1) <= '3'));
  }

  private static void requireBirthDate(String text) {
    if (!isBirthDate(text)) {
      throw invalid(text, "has no real date of birth in characters 7 to 14");
    }
  }

  private static boolean isBirthDate(String text) {
    int year = number(text, 6, 10);
    int month = number(text, 10, 12);
    int day = number(text, 12, 14);
    return year >= EARLIEST_YEAR
        && year <= LATEST_YEAR
        && month >= Month.JANUARY.getValue()
        && month <= Month.DECEMBER.getValue()
        && day >= 1
        && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + (text.charAt(i) - '0');
    }
    return number;
  }

  private static char checkCharacter(long digits) {
    int sum = 0;
    long rest = digits;
    for (int i = WEIGHTS.length - 1; i >= 0; i--) {
      sum += (int) (rest % 10) * WEIGHTS[i];
      rest /= 10;
    }
    return CHECK.charAt(sum % CHECK.length());
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static InvalidFactException invalid(String text, String rule) {
    return new InvalidFactException(FACT, maskDoubtful(text), rule);
  }

  /** In this place even a text that does not look like a number may be one with a slip in it. */
  private static String maskDoubtful(String text) {
    return text.length() < 12 ? text : Masking.maskNumber(text);
  }

  private record Serialized(String text) implements Serializable {
    @Serial
    private Object readResolve() {
      return parse(text);
    }
  }
}
