package org.skillsubsidy.policy.model.identity;

import java.io.Serial;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.SerializedByProxy;

/** A training's id, unique for its provider. */
public final class TrainingId extends SerializedByProxy implements Comparable<TrainingId> {

  @Serial private static final long serialVersionUID = 1L;

  private final String text;

  private TrainingId(String text) {
    this.text = text;
  }

  /**
   * Reads an id.
   *
   * @param text 1 to 64 of {@code A-Z a-z 0-9 . _ -}, and not an identity number
   * @return the id
   * @throws InvalidFactException if the text has another form or is an identity number
   */
  public static TrainingId parse(String text) {
    HostText.requireName("training id", text, "it must be");
    return new TrainingId(text);
  }

  /** Orders ids as text, by the code of their characters. */
  @Override
  public int compareTo(TrainingId other) {
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
    return this == o || (o instanceof TrainingId other && text.equals(other.text));
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
