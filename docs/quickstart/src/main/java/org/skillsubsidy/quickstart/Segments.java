package org.skillsubsidy.quickstart;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Cuts a file in UTF-8 behind line breaks, so that its segments can be decoded and read at the same
 * time. No byte of a longer character, nor of one that is broken, is a line break.
 */
final class Segments {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** Enough for more characters than a row may have; at most three bytes are decoded as one. */
  private static final int LONGEST_LINE = 3 * (ClaimsCsv.LONGEST_ROW + 1);

  private static final int HEADER = 1 << 10;

  private final InputStream stream;
  private final int size;

  /** Arrays of segments that are done. */
  private final Deque<byte[]> free = new ArrayDeque<>();

  /** What was taken from the stream and is in no segment yet. */
  private byte[] bytes;

  private int end;
  private boolean exhausted;

  /** Behind a first line that is too long for a header nothing can be understood. */
  private boolean first = true;

  /**
   * Begins.
   *
   * @param stream the file
   * @param size how many bytes a segment has at most, unless it is a single line; the first has
   *     little more than the header
   * @throws IOException if the file cannot be read
   */
  Segments(InputStream stream, int size) throws IOException {
    this.stream = stream;
    this.size = size;
    bytes = new byte[Math.max(BYTE_ORDER_MARK.length, Math.min(size, HEADER))];
    fill();
    int mark = BYTE_ORDER_MARK.length;
    if (end >= mark && Arrays.equals(bytes, 0, mark, BYTE_ORDER_MARK, 0, mark)) {
      end -= mark;
      System.arraycopy(bytes, mark, bytes, 0, end);
    }
  }

  /**
   * Cuts the next segment, which may be empty if it is the last. Of a line that is too long for any
   * row its end may be missing, but not its line break, except for the first line.
   *
   * @throws IOException if the file cannot be read
   */
  Segment next() throws IOException {
    fill();
    int cut = afterLastLineBreak();
    while (cut == 0 && !exhausted) {
      if (first && end > LONGEST_LINE) {
        cut = end;
        break;
      }
      makeRoom();
      fill();
      cut = afterLastLineBreak();
    }
    first = false;
    Segment segment = new Segment(bytes, cut, exhausted);
    int left = end - cut;
    byte[] rest = left > size || free.isEmpty() ? new byte[Math.max(size, left)] : free.pop();
    System.arraycopy(bytes, cut, rest, 0, left);
    bytes = rest;
    end = left;
    return segment;
  }

  /**
   * Takes back a segment that nobody reads any more.
   *
   * @param segment the segment
   */
  void recycle(Segment segment) {
    if (segment.bytes.length == size) {
      free.push(segment.bytes);
    }
  }

  private void fill() throws IOException {
    while (end < bytes.length && !exhausted) {
      int count = stream.read(bytes, end, bytes.length - end);
      exhausted = count < 0;
      end += Math.max(count, 0);
    }
  }

  /** Returns the place behind the last line break that is surely whole, or the end, or 0. */
  private int afterLastLineBreak() {
    if (exhausted) {
      return end;
    }
    for (int i = end - 1; i >= 0; i--) {
      if (bytes[i] == '\n' || (bytes[i] == '\r' && i + 1 < end)) {
        return i + 1;
      }
    }
    return 0;
  }

  private void makeRoom() {
    if (end <= LONGEST_LINE) {
      bytes = Arrays.copyOf(bytes, end * 2);
    } else {
      // The last byte may be half a line break.
      bytes[LONGEST_LINE] = bytes[end - 1];
      end = LONGEST_LINE + 1;
    }
  }

  /**
   * A part of a file that ends behind a line break, or with the file.
   *
   * @param bytes holds the part, from its begin
   * @param length how many bytes it has
   * @param last whether the file ends there
   */
  @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
  record Segment(byte[] bytes, int length, boolean last) {

    /** Returns what stands behind some lines of this segment, joined with the one that follows. */
    Segment behind(int lines, Segment next) {
      int from = 0;
      for (int i = 0; i < lines; i++) {
        from = afterLineBreak(from);
      }
      int left = length - from;
      byte[] joined = new byte[left + next.length];
      System.arraycopy(bytes, from, joined, 0, left);
      System.arraycopy(next.bytes, 0, joined, left, next.length);
      return new Segment(joined, joined.length, next.last);
    }

    /** Decodes the segment. */
    Reader reader() {
      return new InputStreamReader(
          new ByteArrayInputStream(bytes, 0, length), StandardCharsets.UTF_8);
    }

    private int afterLineBreak(int from) {
      int i = from;
      while (bytes[i] != '\n' && bytes[i] != '\r') {
        i++;
      }
      boolean two = bytes[i] == '\r' && i + 1 < length && bytes[i + 1] == '\n';
      return two ? i + 2 : i + 1;
    }
  }
}
