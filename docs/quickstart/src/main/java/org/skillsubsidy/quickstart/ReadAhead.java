package org.skillsubsidy.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.InterruptedIOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Reads a claims file on a thread of its own, a few batches of rows ahead of whoever makes claims
 * of them. What is read, and in which order, is as with {@link ClaimsCsv}.
 */
final class ReadAhead {

  private static final int ROWS = 512;
  private static final int BATCHES_AHEAD = 8;
  private static final Batch END = new Batch();

  private ReadAhead() {}

  /**
   * Reads all rows.
   *
   * @param stream the file, UTF-8
   * @param sink is given every row, on the calling thread
   * @return false if the header cannot be read or lacks a column
   * @throws IOException if the file cannot be read
   */
  static boolean read(InputStream stream, RowSink sink) throws IOException {
    Batches batches = new Batches();
    FutureTask<Boolean> reading =
        new FutureTask<>(
            () -> {
              try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                return ClaimsCsv.read(reader, batches);
              } finally {
                batches.end();
              }
            });
    Thread thread = new Thread(reading, "reading");
    thread.setDaemon(true);
    thread.start();
    try {
      for (Batch batch = batches.next(); batch != END; batch = batches.next()) {
        batch.giveTo(sink);
      }
      return reading.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException("reading failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while reading");
    } finally {
      thread.interrupt();
    }
  }

  /** Some rows, one after another. */
  private static final class Batch implements RowSink {

    private final int[] lines = new int[ROWS];

    /** A row's texts, or column and problem of a row that is unreadable. */
    private final String[][] texts = new String[ROWS][];

    private final BitSet unreadable = new BitSet();
    private int size;

    @Override
    public void row(int line, String[] texts) {
      lines[size] = line;
      this.texts[size] = texts;
      size++;
    }

    @Override
    public void unreadable(int line, String column, String problem) {
      unreadable.set(size);
      row(line, new String[] {column, problem});
    }

    void giveTo(RowSink sink) {
      for (int i = 0; i < size; i++) {
        if (unreadable.get(i)) {
          sink.unreadable(lines[i], texts[i][0], texts[i][1]);
        } else {
          sink.row(lines[i], texts[i]);
        }
      }
    }
  }

  /** Hands rows over from the reading thread. */
  private static final class Batches implements RowSink {

    private final BlockingQueue<Batch> ready = new ArrayBlockingQueue<>(BATCHES_AHEAD);
    private Batch filling = new Batch();

    @Override
    public void row(int line, String[] texts) {
      filling.row(line, texts);
      handOverIfFull();
    }

    @Override
    public void unreadable(int line, String column, String problem) {
      filling.unreadable(line, column, problem);
      handOverIfFull();
    }

    private void handOverIfFull() {
      if (filling.size == ROWS) {
        put(filling);
        filling = new Batch();
      }
    }

    void end() {
      put(filling);
      put(END);
    }

    private void put(Batch batch) {
      try {
        ready.put(batch);
      } catch (InterruptedException e) {
        throw new IllegalStateException("nobody takes the rows any more", e);
      }
    }

    Batch next() throws InterruptedException {
      return ready.take();
    }
  }
}
