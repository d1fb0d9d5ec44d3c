package org.skillsubsidy.quickstart;

import java.util.Arrays;

/**
 * Texts that rows repeat, made once for many rows. There is one place for each hash code, which the
 * latest text takes, and none for a text that is very long, so that the memory is bounded.
 */
final class SharedTexts {

  /** The longest text that has a place. */
  static final int LONGEST = 4_096;

  private static final int PLACE_BITS = 14;

  private final String[] known = new String[1 << PLACE_BITS];

  SharedTexts() {
    Arrays.fill(known, "");
  }

  /**
   * Returns a part of a text.
   *
   * @param text the text
   * @param offset where the part begins
   * @param length how long it is
   * @return the part, often the same object as before
   */
  String part(char[] text, int offset, int length) {
    if (length > LONGEST) {
      return new String(text, offset, length);
    }
    int hash = 0;
    for (int i = offset; i < offset + length; i++) {
      hash = 31 * hash + text[i];
    }
    // Dates and codes differ in few characters; the product spreads them over its upper bits.
    int place = (hash * 0x9E3779B9) >>> (Integer.SIZE - PLACE_BITS);
    String candidate = known[place];
    if (!isPart(candidate, text, offset, length)) {
      candidate = new String(text, offset, length);
      known[place] = candidate;
    }
    return candidate;
  }

  private static boolean isPart(String candidate, char[] text, int offset, int length) {
    if (candidate.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (candidate.charAt(i) != text[offset + i]) {
        return false;
      }
    }
    return true;
  }
}
