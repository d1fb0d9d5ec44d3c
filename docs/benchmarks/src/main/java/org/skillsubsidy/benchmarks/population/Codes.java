package org.skillsubsidy.benchmarks.population;

/**
 * Codes with valid check characters, by a running number. Each call makes a text of its own, as
 * reading a file does.
 */
final class Codes {

  private static final int[] IDENTITY_WEIGHTS = {
    7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2
  };
  private static final String IDENTITY_CHECKS = "10X98765432";
  private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private static final String[] DISTRICTS = {
    "140105", "140106", "140107", "140202", "140302", "140402", "140502", "140602", "140702",
    "140802", "140902", "141002", "141102"
  };

  /** Births fill 40 years of 12 months and 28 days, then the serial number counts on. */
  private static final int BIRTHS = 40 * 12 * 28;

  private Codes() {}

  /** Returns the identity number of a person; up to 999 x 13440 persons have different ones. */
  static String identityNumber(int person) {
    int birth = person % BIRTHS;
    int year = 1960 + birth % 40;
    int month = 1 + birth / 40 % 12;
    int day = 1 + birth / (40 * 12);
    int serial = 1 + person / BIRTHS;
    String digits =
        DISTRICTS[person % DISTRICTS.length]
            + (year * 10_000 + month * 100 + day)
            + padded(serial, 3);
    int sum = 0;
    for (int i = 0; i < IDENTITY_WEIGHTS.length; i++) {
      sum += (digits.charAt(i) - '0') * IDENTITY_WEIGHTS[i];
    }
    return digits + IDENTITY_CHECKS.charAt(sum % IDENTITY_CHECKS.length());
  }

  /** Returns the unified social credit code of an organisation. */
  static String organisation(int organisation) {
    String body = padded(organisation, 8);
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      sum += (body.charAt(i) - '0') * ORGANISATION_WEIGHTS[i];
    }
    int check = 11 - sum % 11;
    String digits = "91140100" + body + (check == 10 ? "X" : String.valueOf(check % 11));
    int total = 0;
    int weight = 1;
    for (int i = 0; i < digits.length(); i++) {
      total += ALPHABET.indexOf(digits.charAt(i)) * weight;
      weight = weight * 3 % ALPHABET.length();
    }
    return digits + ALPHABET.charAt((ALPHABET.length() - total % 31) % 31);
  }

  /** Returns the code of one of 400 occupations. */
  static String occupation(int occupation) {
    return "6-" + padded(1 + occupation / 20, 2) + "-" + padded(1 + occupation % 20, 2) + "-01";
  }

  static String padded(int number, int width) {
    StringBuilder text = new StringBuilder(width).append(number);
    while (text.length() < width) {
      text.insert(0, '0');
    }
    return text.toString();
  }
}
