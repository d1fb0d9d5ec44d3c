package org.skillsubsidy.spark;

import java.io.Serial;

/** A line of a claims file whose quotes do not go together. */
final class BrokenQuotesException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final int field;

  /**
   * Says where and what.
   *
   * @param field the place of the field, from 0
   * @param problem what is wrong
   */
  BrokenQuotesException(int field, String problem) {
    super(problem);
    this.field = field;
  }

  /** Returns the place of the broken field, from 0. */
  int field() {
    return field;
  }
}
