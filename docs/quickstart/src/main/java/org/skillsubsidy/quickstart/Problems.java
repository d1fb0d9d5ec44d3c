package org.skillsubsidy.quickstart;

import java.io.PrintStream;
import org.skillsubsidy.policy.model.value.Masking;

/** Reports what is wrong with a file: {@code claims.csv:LINE: COLUMN: what is wrong}. */
final class Problems {

  private final String file;
  private final PrintStream err;
  private int lastLine;
  private int rows;

  /**
   * Begins.
   *
   * @param file the file's own name
   * @param err is given a line for each problem
   */
  Problems(String file, PrintStream err) {
    this.file = Masking.mask(file);
    this.err = err;
  }

  /**
   * Reports a problem. All problems of a row come one after another.
   *
   * @param line the line on which the row starts
   * @param column the column that is wrong
   * @param problem what is wrong, without whole identity numbers
   */
  void report(int line, String column, String problem) {
    err.println(file + ":" + line + ": " + column + ": " + problem);
    rows += line == lastLine ? 0 : 1;
    lastLine = line;
  }

  /** Returns the number of rows with a problem. */
  int rows() {
    return rows;
  }
}
