package org.skillsubsidy.policy.model.json;

import org.skillsubsidy.policy.model.value.InvalidFactException;

/**
 * One thing that is wrong with a document.
 *
 * @param pointer the place, a JSON pointer such as {@code /claims/0/training_days}; empty for the
 *     whole
 * @param line the line of the place, or of what should hold it, from 1
 * @param column the column there, from 1
 * @param problem the value and what would be right, without whole identity numbers
 */
public record JsonProblem(String pointer, int line, int column, String problem) {

  /** The longest problem as a text, in characters. */
  public static final int LONGEST = InvalidFactException.LONGEST_MESSAGE + 50;

  /** Returns place and problem in one line. */
  @Override
  public String toString() {
    return "%s (line %d, column %d): %s"
        .formatted(pointer.isEmpty() ? "/" : pointer, line, column, problem);
  }
}
