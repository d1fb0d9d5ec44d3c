package org.skillsubsidy.policy.model.identity;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.SerializedByProxy;

/**
 * How a trainee is known: by an identity number, or by a pseudonym of the host's choice.
 *
 * <p>A pseudonym is written {@code p:} and 1 to 64 of {@code A-Z a-z 0-9 . _ -}. A pseudonym and an
 * identity number are two people; linking them is the host's work.
 *
 * <p>{@link #toString()} masks an identity number and shows a pseudonym as it is; {@link
 * #storageForm()} gives the whole of either and {@link #parse(String)} reads it back. A serialised
 * id holds an identity number whole too: personal data. The order is that of the storage forms as
 * text, so identity numbers come before pseudonyms.
 */
public final class TraineeId extends SerializedByProxy implements Comparable<TraineeId> {

  @Serial private static final long serialVersionUID = 1L;

  private static final String FACT = "trainee id";
  private static final String PSEUDONYM_PREFIX = "p:";

  /** 2 to the 64th, divided by the golden ratio. */
  private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

  /** The 17 digits of an identity number, or 0 for a pseudonym. */
  private final long digits;

  private final @Nullable String pseudonym;

  private TraineeId(long digits, @Nullable String pseudonym) {
    this.digits = digits;
    this.pseudonym = pseudonym;
  }

  /**
   * Makes the id of a trainee who is known by an identity number.
   *
   * @param number the identity number
   * @return the id
   */
  public static TraineeId of(IdentityNumber number) {
    return new TraineeId(number.digits(), null);
  }

  /**
   * Reads an identity number or a pseudonym.
   *
   * @param text the storage form; a final {@code x} of an identity number is the same as {@code X}
   * @return the id
   * @throws InvalidFactException if it is neither, or if the pseudonym is itself an identity number
   */
  public static TraineeId parse(String text) {
    if (text.startsWith(PSEUDONYM_PREFIX)) {
      String name = text.substring(PSEUDONYM_PREFIX.length());
      HostText.requireName(FACT, name, "a pseudonym is p: and");
      return new TraineeId(0, name);
    }
    return of(IdentityNumber.parse(text));
  }

  /**
   * Returns the identity number.
   *
   * @return empty for a pseudonym
   */
  public Optional<IdentityNumber> identityNumber() {
    return pseudonym == null ? Optional.of(IdentityNumber.ofDigits(digits)) : Optional.empty();
  }

  /**
   * Returns the whole id, for storage only. Personal data where it is an identity number.
   *
   * @return 18 characters, or {@code p:} and the pseudonym
   */
  public String storageForm() {
    return pseudonym == null
        ? IdentityNumber.ofDigits(digits).storageForm()
        : PSEUDONYM_PREFIX + pseudonym;
  }

  /**
   * Returns the id for people: an identity number masked, a pseudonym as it is.
   *
   * @return such as {@code 140105********0012} or {@code p:4711}
   */
  @Override
  public String toString() {
    return pseudonym == null
        ? IdentityNumber.ofDigits(digits).toString()
        : PSEUDONYM_PREFIX + pseudonym;
  }

  /**
   * Returns a number by which trainees can be told apart quickly. Personal data: identity numbers
   * can be told from it.
   *
   * @return 0 or more for an identity number, and no two have the same; less than 0 for a
   *     pseudonym, and two may have the same
   */
  public long key() {
    return pseudonym == null ? digits : (long) pseudonym.hashCode() | Long.MIN_VALUE;
  }

  @Override
  public int compareTo(TraineeId other) {
    if (pseudonym == null) {
      return other.pseudonym == null ? Long.compare(digits, other.digits) : -1;
    }
    return other.pseudonym == null ? 1 : pseudonym.compareTo(other.pseudonym);
  }

  @Override
  @Serial
  protected Object writeReplace() {
    return new Serialized(storageForm());
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return this == o
        || (o instanceof TraineeId other
            && digits == other.digits
            && Objects.equals(pseudonym, other.pseudonym));
  }

  @Override
  public int hashCode() {
    // Identity numbers differ in few digits: unmixed, they would crowd a hash table.
    return pseudonym == null ? (int) ((digits * MIX) >>> Integer.SIZE) : pseudonym.hashCode();
  }

  private record Serialized(String text) implements Serializable {
    @Serial
    private Object readResolve() {
      return parse(text);
    }
  }
}
