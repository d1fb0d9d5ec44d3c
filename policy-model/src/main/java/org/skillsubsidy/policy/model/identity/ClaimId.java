package org.skillsubsidy.policy.model.identity;

import java.io.Serial;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.SerializedByProxy;

/** A claim's id, unique for its trainee. The identity of a claim is (trainee, claim id). */
public final class ClaimId extends SerializedByProxy implements Comparable<ClaimId> {

  @Serial private static final long serialVersionUID = 1L;

  private final String text;

  private ClaimId(String text) {
    this.text = text;
  }

  /**
   * Reads an id.
   *
   * @param text 1 to 64 of {@code A-Z a-z 0-9 . _ -}, and not an identity number
   * @return the id
   * @throws InvalidFactException if the text has another form or is an identity number
   */
  public static ClaimId parse(String text) {
    HostText.requireName("claim id", text, "it must be");
    return new ClaimId(text);
  }

  /** Orders ids as text, by the code of their characters. */
  @Override
  public int compareTo(ClaimId other) {
    return text.compareTo(other.text);
  }

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
    return this == o || (o instanceof ClaimId other && text.equals(other.text));
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
