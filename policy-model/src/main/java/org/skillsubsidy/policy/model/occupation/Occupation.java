package org.skillsubsidy.policy.model.occupation;

import java.io.Serial;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.SerializedByProxy;

/**
 * An occupation of the national classification: its code, and the edition that the code is from.
 * The same code in another edition is another occupation.
 */
public final class Occupation extends SerializedByProxy {

  @Serial private static final long serialVersionUID = 1L;

  private static final String FACT = "occupation";
  private static final String FORM = "d-dd-dd-dd";
  private static final int CODES = 10_000_000;

  private final ClassificationEdition edition;

  /** The seven digits of the code. Millions of claims are compared by it. */
  private final int digits;

  private Occupation(ClassificationEdition edition, int digits) {
    this.edition = edition;
    this.digits = digits;
  }

  /**
   * Makes an occupation.
   *
   * @param edition the edition of the classification
   * @param code the code, {@code d-dd-dd-dd}
   * @return the occupation
   * @throws InvalidFactException if the code has another form
   */
  public static Occupation of(ClassificationEdition edition, String code) {
    if (!isCode(code)) {
      throw new InvalidFactException(FACT, code, "must be a code such as 6-18-02-04");
    }
    int digits = 0;
    for (int i = 0; i < FORM.length(); i++) {
      if (FORM.charAt(i) != '-') {
        digits = digits * 10 + (code.charAt(i) - '0');
      }
    }
    return new Occupation(edition, digits);
  }

  /**
   * Reads an occupation.
   *
   * @param text edition, colon and code: {@code 2015:6-18-02-04}
   * @return the occupation
   * @throws InvalidFactException if the text has another form
   */
  public static Occupation parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new InvalidFactException(FACT, text, "must be edition:code such as 2015:6-18-02-04");
    }
    return of(ClassificationEdition.parse(text.substring(0, colon)), text.substring(colon + 1));
  }

  /**
   * Returns the edition of the classification.
   *
   * @return the edition
   */
  public ClassificationEdition edition() {
    return edition;
  }

  /**
   * Returns the code within the edition.
   *
   * @return {@code d-dd-dd-dd}
   */
  public String code() {
    char[] code = FORM.toCharArray();
    int rest = digits;
    for (int i = code.length - 1; i >= 0; i--) {
      if (code[i] != '-') {
        code[i] = (char) ('0' + rest % 10);
        rest /= 10;
      }
    }
    return new String(code);
  }

  /**
   * Returns a number by which occupations can be told apart.
   *
   * @return a number that no other occupation has
   */
  public int key() {
    return edition.ordinal() * CODES + digits;
  }

  /** Returns the storage form, {@code edition:code}. */
  @Override
  public String toString() {
    return edition.year() + ":" + code();
  }

  @Override
  @Serial
  protected Object writeReplace() {
    return new Serialized(toString());
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return this == o
        || (o instanceof Occupation other && digits == other.digits && edition == other.edition);
  }

  @Override
  public int hashCode() {
    return digits * 31 + edition.ordinal();
  }

  private static boolean isCode(String code) {
    if (code.length() != FORM.length()) {
      return false;
    }
    for (int i = 0; i < FORM.length(); i++) {
      char c = code.charAt(i);
      if (FORM.charAt(i) == '-' ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  private record Serialized(String text) implements Serializable {
    @Serial
    private Object readResolve() {
      return parse(text);
    }
  }
}
