package org.skillsubsidy.quickstart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.skillsubsidy.policy.model.identity.IdentityNumber;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.value.InvalidFactException;

/**
 * People and organisations that cannot exist: their numbers are valid, but name a district, 149900,
 * that there is not.
 */
final class MadeUp {

  private static final String DISTRICT = "149900";
  private static final String CHECK_CHARACTERS = "0123456789X";
  private static final String CODE_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int ORDERS = 1000;

  private MadeUp() {}

  /**
   * Returns a person's identity number.
   *
   * @param person 0 to 14 million; a thousand are born on each day from 1965-01-01
   */
  static TraineeId trainee(int person) {
    LocalDate born = LocalDate.of(1965, 1, 1).plusDays(person / ORDERS);
    String digits =
        DISTRICT
            + born.format(DateTimeFormatter.BASIC_ISO_DATE)
            + String.valueOf(ORDERS + person % ORDERS).substring(1);
    for (int i = 0; i < CHECK_CHARACTERS.length(); i++) {
      String number = digits + CHECK_CHARACTERS.charAt(i);
      if (IdentityNumber.isValid(number)) {
        return TraineeId.parse(number);
      }
    }
    throw new IllegalStateException(digits + " has no check character");
  }

  /**
   * Returns an organisation's code.
   *
   * @param organisation 0 to 99,999
   */
  static OrganisationCode organisation(int organisation) {
    String start = "91" + DISTRICT + "MA0" + String.valueOf(100_000 + organisation).substring(1);
    for (int i = 0; i < CHECK_CHARACTERS.length(); i++) {
      for (int j = 0; j < CODE_CHARACTERS.length(); j++) {
        try {
          return OrganisationCode.parse(
              start + CHECK_CHARACTERS.charAt(i) + CODE_CHARACTERS.charAt(j));
        } catch (InvalidFactException e) {
          // Another pair of check characters is right.
        }
      }
    }
    throw new IllegalStateException(start + " has no check characters");
  }
}
