package org.skillsubsidy.quickstart;

import java.util.Arrays;
import org.skillsubsidy.policy.model.claim.ClaimColumn;

/**
 * Texts that rows repeat, made once for many rows. Each column has a few places, of which the end
 * of a text names one, and the latest text takes it: so the memory is small and soon searched. A
 * text that is very long has none.
 */
final class SharedTexts {

  /** The longest text that has a place. */
  static final int LONGEST = 4_096;

  private static final int PLACE_BITS = 10;
  private static final int LETTERS = 6;

  private final String[][] known = new String[ClaimColumn.values().length][1 << PLACE_BITS];

  SharedTexts() {
    for (String[] places : known) {
      Arrays.fill(places, "");
    }
  }

  /**
   * Returns a part of a text.
   *
   * @param column the ordinal of the column that the part stands in
   * @param text the text
   * @param offset where the part begins
   * @param length how long it is
   * @return the part, often the same object as before
   */
  String part(int column, char[] text, int offset, int length) {
    if (length > LONGEST) {
      return new String(text, offset, length);
    }
    String[] places = known[column];
    int end = offset + length;
    int hash = length;
    for (int i = Math.max(offset, end - LETTERS); i < end; i++) {
      hash = 31 * hash + text[i];
    }
    // Dates and codes differ in few characters; the product spreads them over its upper bits.
    int place = (hash * 0x9E3779B9) >>> (Integer.SIZE - PLACE_BITS);
    String candidate = places[place];
    if (!isPart(candidate, text, offset, length)) {
      candidate = new String(text, offset, length);
      places[place] = candidate;
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
