package org.skillsubsidy.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.InterruptedIOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/**
 * Reads a claims file on a thread of its own, a few batches of rows ahead of whoever makes claims
 * of them. What is read, and in which order, is as with {@link ClaimsCsv}.
 */
final class ReadAhead {

  private static final int BATCH = 512;
  private static final int BATCHES_AHEAD = 8;
  private static final List<Consumer<RowSink>> END = new ArrayList<>();

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
      for (List<Consumer<RowSink>> batch = batches.next(); batch != END; batch = batches.next()) {
        batch.forEach(row -> row.accept(sink));
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

  /** Hands rows over from the reading thread. */
  private static final class Batches implements RowSink {

    private final BlockingQueue<List<Consumer<RowSink>>> ready =
        new ArrayBlockingQueue<>(BATCHES_AHEAD);
    private List<Consumer<RowSink>> filling = new ArrayList<>(BATCH);

    @Override
    public void row(int line, String[] texts) {
      add(sink -> sink.row(line, texts));
    }

    @Override
    public void unreadable(int line, String column, String problem) {
      add(sink -> sink.unreadable(line, column, problem));
    }

    private void add(Consumer<RowSink> row) {
      filling.add(row);
      if (filling.size() == BATCH) {
        put(filling);
        filling = new ArrayList<>(BATCH);
      }
    }

    void end() {
      put(filling);
      put(END);
    }

    private void put(List<Consumer<RowSink>> batch) {
      try {
        ready.put(batch);
      } catch (InterruptedException e) {
        throw new IllegalStateException("nobody takes the rows any more", e);
      }
    }

    List<Consumer<RowSink>> next() throws InterruptedException {
      return ready.take();
    }
  }
}
