package org.skillsubsidy.policy.model.claim;

import java.io.Serial;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.Masking;
import org.skillsubsidy.policy.model.value.SerializedByProxy;

/**
 * The number on a certificate, as it is written there: 1 to 64 printable characters.
 *
 * <p>Some certificates carry their holder's identity number, so {@link #toString()} masks any;
 * {@link #storageForm()} gives the whole.
 */
public final class CertificateNumber extends SerializedByProxy {

  @Serial private static final long serialVersionUID = 1L;

  private static final int LONGEST = 64;

  private final String text;

  private CertificateNumber(String text) {
    this.text = text;
  }

  /**
   * Reads a number.
   *
   * @param text the storage form, 1 to 64 printable characters
   * @return the number
   * @throws InvalidFactException if it is empty, too long, or holds a character without a shape
   */
  public static CertificateNumber parse(String text) {
    int length = 0;
    boolean shown = true;
    for (int i = 0; i < text.length(); length++) {
      int codePoint = text.codePointAt(i);
      shown &= isShown(codePoint);
      i += Character.charCount(codePoint);
    }
    if (!shown || length < 1 || length > LONGEST) {
      throw new InvalidFactException(
          "certificate.number", text, "must be 1 to 64 printable characters");
    }
    return new CertificateNumber(text);
  }

  private static boolean isShown(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /**
   * Returns the whole number, for storage.
   *
   * @return the text that {@link #parse(String)} reads
   */
  public String storageForm() {
    return text;
  }

  /** Returns the number for people, with any identity number in it masked. */
  @Override
  public String toString() {
    return Masking.mask(text);
  }

  @Override
  @Serial
  protected Object writeReplace() {
    return new Serialized(text);
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return this == o || (o instanceof CertificateNumber other && text.equals(other.text));
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
