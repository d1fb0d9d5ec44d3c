package org.skillsubsidy.policy.model.identity;

import java.io.Serial;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.SerializedByProxy;

/**
 * A unified social credit code (GB 32100): 18 characters of digits and capital letters without I,
 * O, S, V and Z, with a check character of its own, and with another (GB 11714) for the
 * organisation part, characters 9 to 17.
 */
public final class OrganisationCode extends SerializedByProxy {

  @Serial private static final long serialVersionUID = 1L;

  private static final String FACT = "organisation code";
  private static final int LENGTH = 18;
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
  private static final int ORGANISATION_START = 8;
  private static final int ORGANISATION_CHECK = 16;

  private final String text;

  private OrganisationCode(String text) {
    this.text = text;
  }

  /**
   * Reads a code.
   *
   * @param text 18 characters, capital letters
   * @return the code
   * @throws InvalidFactException if a character or a check character is wrong
   */
  public static OrganisationCode parse(String text) {
    if (text.length() != LENGTH) {
      throw new InvalidFactException(FACT, text, "must have 18 characters");
    }
    // GB 32100: sum of value x 3^(i-1) mod 31, the check character makes it 0
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < LENGTH; i++) {
      int value = ALPHABET.indexOf(text.charAt(i));
      if (value < 0) {
        throw new InvalidFactException(
            FACT, text, "must be digits and capital letters without I, O, S, V, Z");
      }
      sum += value * (i == LENGTH - 1 ? 1 : weight);
      weight = weight * 3 % 31;
    }
    if (organisationCheck(text) != text.charAt(ORGANISATION_CHECK)) {
      throw new InvalidFactException(
          FACT, text, "has the wrong check character of the organisation, its 17th");
    }
    if (sum % 31 != 0) {
      throw new InvalidFactException(FACT, text, "has the wrong check character, its 18th");
    }
    return new OrganisationCode(text);
  }

  private static char organisationCheck(String text) {
    // GB 11714: 11 - sum of value x weight mod 11, where 10 is written X and 11 is 0
    int sum = 0;
    for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
      sum += Character.digit(text.charAt(ORGANISATION_START + i), 36) * ORGANISATION_WEIGHTS[i];
    }
    int check = 11 - sum % 11;
    return check == 10 ? 'X' : (char) ('0' + check % 11);
  }

  /** Returns the code: an organisation's is public. */
  @Override
  public String toString() {
    return text;
  }

  @Override
  @Serial
  protected Object writeReplace() {
    return new Serialized(text);
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return this == o || (o instanceof OrganisationCode other && text.equals(other.text));
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  private record Serialized(String text) implements Serializable {
    @Serial
    private Object readResolve() {
      return parse(text);
    }
  }
}
