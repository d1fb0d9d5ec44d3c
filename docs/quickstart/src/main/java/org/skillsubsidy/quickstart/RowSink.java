package org.skillsubsidy.quickstart;

/** Is given the rows of a claims file, in the file's order. */
interface RowSink {

  /**
   * Takes a row that has a text for each column of a claim.
   *
   * @param line the line on which the row starts, from 1
   * @param texts the texts, in the order of {@code ClaimColumn}; given away
   */
  void row(int line, String[] texts);

  /**
   * Takes a row that the file's own form makes unreadable.
   *
   * @param line the line on which the row starts, from 1
   * @param column where the mistake is
   * @param problem what is wrong
   */
  void unreadable(int line, String column, String problem);
}
