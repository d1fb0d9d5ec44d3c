package org.skillsubsidy.spark;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Says how far a long job is, every few seconds, and adds up the time of its tasks. */
final class Progress extends SparkListener {

  private static final long BETWEEN_LINES = TimeUnit.SECONDS.toNanos(2);

  private final PrintStream err;
  private final LongSupplier clock;
  private final Texts texts;
  private long said;
  private int stage;
  private int tasks;
  private int done;
  private long taskMillis;

  /**
   * Begins.
   *
   * @param texts the words
   * @param err is given the lines
   * @param clock tells nanoseconds
   */
  Progress(Texts texts, PrintStream err, LongSupplier clock) {
    this.err = err;
    this.clock = clock;
    this.texts = texts;
    said = clock.getAsLong();
  }

  @Override
  public synchronized void onStageSubmitted(SparkListenerStageSubmitted submitted) {
    stage = submitted.stageInfo().stageId();
    tasks = submitted.stageInfo().numTasks();
    done = 0;
  }

  @Override
  public synchronized void onTaskEnd(SparkListenerTaskEnd end) {
    if (end.taskMetrics() != null) {
      taskMillis += end.taskMetrics().executorRunTime();
    }
    if (end.stageId() == stage) {
      done++;
    }
    long now = clock.getAsLong();
    if (now - said >= BETWEEN_LINES) {
      said = now;
      err.println(texts.text("progress", stage, done, tasks));
      err.flush();
    }
  }

  /** Returns the milliseconds that tasks ran so far. */
  synchronized long taskMillis() {
    return taskMillis;
  }
}
