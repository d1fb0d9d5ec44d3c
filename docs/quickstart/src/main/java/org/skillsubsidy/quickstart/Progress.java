package org.skillsubsidy.quickstart;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Says how far a long job is, every few seconds; a short job says nothing. */
final class Progress {

  private static final int ROWS_BETWEEN_LOOKS = 1 << 13;
  private static final long BETWEEN_LINES = TimeUnit.SECONDS.toNanos(2);

  private final Texts texts;
  private final PrintStream err;
  private final LongSupplier clock;
  private long said;
  private int rows;

  /**
   * Begins.
   *
   * @param texts the words
   * @param err is given the lines
   * @param clock tells nanoseconds; it is looked at now and then
   */
  Progress(Texts texts, PrintStream err, LongSupplier clock) {
    this.texts = texts;
    this.err = err;
    this.clock = clock;
    said = clock.getAsLong();
  }

  /** Counts a row that was read. */
  void row() {
    rows++;
    if (rows % ROWS_BETWEEN_LOOKS == 0) {
      say("progress.read", rows);
    }
  }

  /**
   * Tells that rows were decided and written.
   *
   * @param written how many so far
   */
  void written(int written) {
    if (written % ROWS_BETWEEN_LOOKS == 0) {
      say("progress.written", written);
    }
  }

  /**
   * Tells what is being done with all rows together.
   *
   * @param key the text's key
   */
  void step(String key) {
    say(key, rows);
  }

  /** Returns the number of rows that were read. */
  int rows() {
    return rows;
  }

  private void say(String key, int count) {
    long now = clock.getAsLong();
    if (now - said >= BETWEEN_LINES) {
      said = now;
      err.println(texts.text(key, count));
      err.flush();
    }
  }
}
