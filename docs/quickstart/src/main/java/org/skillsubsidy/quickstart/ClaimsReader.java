package org.skillsubsidy.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.claim.ClaimText;
import org.skillsubsidy.quickstart.ClaimsCsv.Header;
import org.skillsubsidy.quickstart.Segments.Segment;

/**
 * Reads a claims file on several threads: each segment as if a row started where it begins. Where
 * that turns out to be wrong, because the segment before ends within a row, it is read again
 * together with what is left of that one. So claims, problems and their order are those of a {@link
 * ClaimsCsv} that reads all at once.
 */
final class ClaimsReader {

  /** Bytes, as many as a piece has characters: some hundred rows, that a cache holds. */
  private static final int SEGMENT = ClaimsCsv.PIECE;

  private final Segments segments;
  private final Claims claims;
  private final ExecutorService executor;
  private final int mostAhead;

  /** Segments behind the one that is taken, in the file's order. */
  private final Deque<Ahead> ahead = new ArrayDeque<>();

  private final Queue<Memory> memories = new ConcurrentLinkedQueue<>();
  private boolean lastIsAhead;

  private ClaimsReader(Segments segments, Claims claims, ExecutorService executor, int threads) {
    this.segments = segments;
    this.claims = claims;
    this.executor = executor;
    mostAhead = 2 * threads;
  }

  /**
   * Reads all rows.
   *
   * @param stream the file, UTF-8
   * @param claims is given every claim and every problem, by the calling thread
   * @param executor reads segments
   * @param threads how many threads it has
   * @return false if the header cannot be read or lacks a column, so that no row can be understood
   * @throws IOException if the file cannot be read
   */
  static boolean read(InputStream stream, Claims claims, ExecutorService executor, int threads)
      throws IOException {
    return read(new Segments(stream, SEGMENT), claims, executor, threads);
  }

  /** Reads all rows of segments of any size. */
  static boolean read(Segments segments, Claims claims, ExecutorService executor, int threads)
      throws IOException {
    ClaimsReader reader = new ClaimsReader(segments, claims, executor, threads);
    try {
      return reader.read();
    } finally {
      reader.ahead.forEach(each -> each.rows.cancel(false));
    }
  }

  private boolean read() throws IOException {
    Segment segment = segments.next();
    Rows rows = rows(segment, 1, null);
    int lines = rows.lines;
    while (rows.header == null && !rows.undecidable) {
      segment = segment.behind(rows.lines, segments.next());
      rows = rows(segment, lines + 1, null);
      lines += rows.lines;
    }
    claims.add(rows.claims, 0);
    if (rows.header == null) {
      return false;
    }
    Header header = rows.header;
    while (!segment.last()) {
      readAhead(header);
      Ahead next = ahead.remove();
      if (rows.cut) {
        next.rows.cancel(false);
        segment = segment.behind(rows.lines, next.segment);
        rows = rows(segment, 1, header);
      } else {
        rows = result(next.rows);
        segments.recycle(segment);
        segment = next.segment;
      }
      claims.add(rows.claims, lines);
      lines += rows.lines;
    }
    return true;
  }

  private void readAhead(Header header) throws IOException {
    while (ahead.size() < mostAhead && !lastIsAhead) {
      Segment segment = segments.next();
      lastIsAhead = segment.last();
      ahead.add(new Ahead(segment, executor.submit(() -> rows(segment, 1, header))));
    }
  }

  private Rows rows(Segment segment, int firstLine, @Nullable Header header) throws IOException {
    Memory known = memories.poll();
    Memory memory = known == null ? new Memory() : known;
    SegmentClaims found = new SegmentClaims(memory.claims);
    ClaimsCsv csv =
        new ClaimsCsv(
            segment.reader(), segment.last(), firstLine, header, memory.piece, memory.texts, found);
    int lines = csv.read() - firstLine;
    memories.add(memory);
    return new Rows(found, lines, csv.header(), csv.isUndecidable(), csv.isCut());
  }

  private static Rows result(Future<Rows> rows) throws IOException {
    try {
      return rows.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("reading failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while reading");
    }
  }

  /** What one thread remembers from segment to segment. */
  private static final class Memory {

    private final char[] piece = new char[ClaimsCsv.PIECE];
    private final SharedTexts texts = new SharedTexts();
    private final ClaimText claims = new ClaimText();
  }

  /**
   * What a segment holds.
   *
   * @param claims its claims and problems
   * @param lines the number of lines that were read
   * @param header the file's columns; null if they are not known yet, or cannot be
   * @param undecidable whether they cannot be
   * @param cut whether the last row is cut in two and was not read
   */
  private record Rows(
      SegmentClaims claims, int lines, @Nullable Header header, boolean undecidable, boolean cut) {}

  /**
   * A segment that is read before it is known that a row starts there.
   *
   * @param segment the segment
   * @param rows what it holds, if a row starts there
   */
  private record Ahead(Segment segment, Future<Rows> rows) {}
}
