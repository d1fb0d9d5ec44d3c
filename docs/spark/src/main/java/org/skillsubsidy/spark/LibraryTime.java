package org.skillsubsidy.spark;

import java.io.Serial;
import java.io.Serializable;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;

/**
 * What the library takes of the tasks' time: reading texts into claims, and deciding claims. A task
 * that is run again counts again. Results never come from here.
 */
final class LibraryTime implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private final LongAccumulator reading;
  private final LongAccumulator deciding;

  /**
   * Starts at nothing.
   *
   * @param spark adds up what its tasks report
   */
  LibraryTime(SparkSession spark) {
    reading = spark.sparkContext().longAccumulator("library.reading");
    deciding = spark.sparkContext().longAccumulator("library.deciding");
  }

  /**
   * Adds the time of one task.
   *
   * @param readingNanos spent with reading claims
   * @param decidingNanos spent with deciding them
   */
  void add(long readingNanos, long decidingNanos) {
    reading.add(readingNanos);
    deciding.add(decidingNanos);
  }

  /** Returns the nanoseconds of all tasks so far. */
  long readingNanos() {
    return reading.value();
  }

  /** Returns the nanoseconds of all tasks so far. */
  long decidingNanos() {
    return deciding.value();
  }
}
