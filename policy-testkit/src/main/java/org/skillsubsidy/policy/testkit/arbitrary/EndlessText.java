package org.skillsubsidy.policy.testkit.arbitrary;

import java.io.Reader;

/**
 * A text without an end, which counts how much of it was read: so a test shows that a reader gives
 * up in time, without clock and without filling the memory.
 */
public final class EndlessText extends Reader {

  private final String beginning;
  private final String repeated;
  private final long most;
  private long taken;

  private EndlessText(String beginning, String repeated, long most) {
    this.beginning = beginning;
    this.repeated = repeated;
    this.most = most;
  }

  /**
   * Makes a text.
   *
   * @param beginning how it begins
   * @param repeated what follows again and again, not empty
   * @param most how many characters may be taken; whoever wants more fails
   * @return the text
   */
  public static EndlessText of(String beginning, String repeated, long most) {
    if (repeated.isEmpty()) {
      throw new IllegalArgumentException("repeated: '' must not be empty");
    }
    return new EndlessText(beginning, repeated, most);
  }

  /**
   * Returns how much was read.
   *
   * @return the number of characters
   */
  public long taken() {
    return taken;
  }

  /**
   * Reads.
   *
   * @throws AssertionError if more is taken than was allowed
   */
  @Override
  public int read(char[] target, int offset, int length) {
    if (taken > most) {
      throw new AssertionError("more than " + most + " characters were read");
    }
    boolean begun = taken >= beginning.length();
    String part = begun ? repeated : beginning;
    int at = (int) (begun ? (taken - beginning.length()) % repeated.length() : taken);
    for (int i = 0; i < length; i++) {
      if (at == part.length()) {
        part = repeated;
        at = 0;
      }
      target[offset + i] = part.charAt(at++);
    }
    taken += length;
    return length;
  }

  /** Does nothing: a text needs no closing. */
  @Override
  public void close() {}
}
