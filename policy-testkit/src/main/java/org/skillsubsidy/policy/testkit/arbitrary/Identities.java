package org.skillsubsidy.policy.testkit.arbitrary;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.identity.TraineeId;

/**
 * Invented people and organisations with numbers that are valid. The same index is always the same
 * person or organisation, and another index another; whether someone real has the number is chance.
 */
public final class Identities {

  private static final String[] RESIDENT_PLACES = {"140105", "140802", "110101", "653101"};
  private static final String[] PERMIT_PLACES = {"810000", "820000", "830000"};
  private static final String[] FOREIGN_PLACES = {"911840", "931392", "944276"};
  private static final LocalDate FIRST_BIRTH = LocalDate.of(1962, 1, 1);
  private static final int BIRTHS = 14_000;
  private static final int ORDERS = 1_000;

  private static final int[] IDENTITY_WEIGHTS = {
    7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2
  };
  private static final String IDENTITY_CHECKS = "10X98765432";
  private static final String CODE_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] CODE_WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };
  private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
  private static final String ORGANISATION_CHECKS = "0X987654321";
  private static final int ORGANISATIONS = 100_000_000;

  private Identities() {}

  /**
   * Returns a trainee of one of the four kinds, in turn: a pseudonym, a resident, the holder of a
   * residence permit, a foreigner.
   *
   * @param index 0 to 13,999,999
   * @return the trainee's id
   */
  public static TraineeId trainee(int index) {
    return switch (index % 4) {
      case 0 -> pseudonym(index / 4);
      case 1 -> TraineeId.parse(resident(index / 4));
      case 2 -> TraineeId.parse(permit(index / 4));
      default -> TraineeId.parse(foreigner(index / 4));
    };
  }

  /**
   * Returns a trainee who is known by a pseudonym.
   *
   * @param index 0 or more
   * @return such as {@code p:t0}
   */
  public static TraineeId pseudonym(int index) {
    return TraineeId.parse("p:t" + index);
  }

  /**
   * Returns the identity number of a resident, of working age in the plan's years.
   *
   * @param index 0 to 13,999,999
   * @return 18 characters
   */
  public static String resident(int index) {
    return identityNumber(RESIDENT_PLACES, index);
  }

  /**
   * Returns the number of a residence permit for Hong Kong, Macao or Taiwan residents.
   *
   * @param index 0 to 13,999,999
   * @return 18 characters that begin with 81, 82 or 83
   */
  public static String permit(int index) {
    return identityNumber(PERMIT_PLACES, index);
  }

  /**
   * Returns the number of a foreign permanent residence card.
   *
   * @param index 0 to 13,999,999
   * @return 18 characters that begin with 9
   */
  public static String foreigner(int index) {
    return identityNumber(FOREIGN_PLACES, index);
  }

  /**
   * Returns the unified social credit code of an organisation.
   *
   * @param index 0 to 99,999,999
   * @return the code
   */
  public static OrganisationCode organisation(int index) {
    return OrganisationCode.parse(organisationCode(index));
  }

  private static String identityNumber(String[] places, int index) {
    requireIndex(index, BIRTHS * ORDERS);
    LocalDate birth = FIRST_BIRTH.plusDays(index % BIRTHS);
    String digits =
        "%s%s%03d"
            .formatted(
                places[index % places.length],
                birth.format(DateTimeFormatter.BASIC_ISO_DATE),
                index / BIRTHS);
    return digits + identityCheck(digits);
  }

  private static void requireIndex(int index, int bound) {
    if (index < 0 || index >= bound) {
      throw new IllegalArgumentException("index: " + index + " must be 0 to " + (bound - 1));
    }
  }

  /** GB 11643: the sum of digit times weight, modulo 11, picks the check character. */
  static char identityCheck(String digits) {
    int sum = 0;
    for (int i = 0; i < IDENTITY_WEIGHTS.length; i++) {
      sum += (digits.charAt(i) - '0') * IDENTITY_WEIGHTS[i];
    }
    return IDENTITY_CHECKS.charAt(sum % IDENTITY_CHECKS.length());
  }

  private static String organisationCode(int index) {
    requireIndex(index, ORGANISATIONS);
    String organisation = "%08d".formatted(index);
    String code = "91140100" + organisation + organisationCheck(organisation);
    return code + codeCheck(code);
  }

  /** GB 11714: the check digit completes the weighted sum to a multiple of 11. */
  private static char organisationCheck(String organisation) {
    int sum = 0;
    for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
      sum += (organisation.charAt(i) - '0') * ORGANISATION_WEIGHTS[i];
    }
    return ORGANISATION_CHECKS.charAt(sum % ORGANISATION_CHECKS.length());
  }

  /** GB 32100: the check character completes the weighted sum to a multiple of 31. */
  static char codeCheck(String code) {
    int sum = 0;
    for (int i = 0; i < CODE_WEIGHTS.length; i++) {
      sum += CODE_ALPHABET.indexOf(code.charAt(i)) * CODE_WEIGHTS[i];
    }
    int size = CODE_ALPHABET.length();
    return CODE_ALPHABET.charAt((size - sum % size) % size);
  }
}
