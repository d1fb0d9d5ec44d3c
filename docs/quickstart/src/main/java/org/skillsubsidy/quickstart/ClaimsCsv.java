package org.skillsubsidy.quickstart;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.CharArrayReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.claim.ClaimColumn;

/**
 * Reads the rows of a claims file, or of a segment of one: comma, RFC 4180, columns by the names in
 * the first row.
 *
 * <p>The text is parsed piece by piece. A piece ends with a line, so that a field with line breaks
 * in quotes may be cut: such a row is parsed again together with what follows. A row whose quotes
 * are broken is reported, and reading goes on with the line after the one that it starts on. What
 * becomes of a row depends on the {@link #LONGEST_ROW} characters from its start alone, however the
 * text is cut.
 */
final class ClaimsCsv {

  /** The most characters that a row may have, with its line break. */
  static final int LONGEST_ROW = 1 << 20;

  /** The characters of a piece, unless it has to hold a longer row. */
  static final int PIECE = 1 << 16;

  private final CsvReader.CsvReaderBuilder parser =
      CsvReader.builder()
          .allowUnclosedQuote(false)
          .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
          .missingFieldStrategy(FieldMismatchStrategy.IGNORE);

  private final Reader source;
  private final boolean last;
  private final SharedTexts shared;
  private final RowSink sink;

  /** What was taken from the source; from begin to end it still has to be parsed. */
  private char[] text;

  private int begin;
  private int end;
  private boolean exhausted;

  /** The line that begin is on. */
  private int line;

  private @Nullable Header header;
  private boolean undecidable;

  /**
   * Begins at the start of a row, or of the file.
   *
   * @param source the text, without a byte order mark; it ends with a line break, or with the file
   * @param last whether the text ends with the file
   * @param firstLine the number of its first line
   * @param header the columns of the file; null if the first row of the text names them
   * @param room for a piece; nobody else uses it meanwhile
   * @param shared remembers texts of earlier rows
   * @param sink is given every row
   */
  ClaimsCsv(
      Reader source,
      boolean last,
      int firstLine,
      @Nullable Header header,
      char[] room,
      SharedTexts shared,
      RowSink sink) {
    this.source = source;
    this.last = last;
    line = firstLine;
    this.header = header;
    text = room;
    this.shared = shared;
    this.sink = sink;
  }

  /**
   * Reads all rows. Where the text is not the last of the file, its last row may be cut in two: it
   * is left unread.
   *
   * @return the line behind the last row that was read
   * @throws IOException if the source cannot be read
   */
  int read() throws IOException {
    fetch();
    boolean stuck = false;
    while (begin < end && !undecidable && !stuck) {
      int cut = afterLastLineBreak();
      boolean done = cut > begin && parse(cut);
      if (!done && cut == begin && isTooLong()) {
        report(0, "the line is longer than " + LONGEST_ROW + " characters");
        skipLine();
        done = true;
      }
      stuck = !done && exhausted;
      if (!done || begin == end) {
        fetch();
      }
    }
    if (header == null && last && !undecidable) {
      setHeader(List.of());
    }
    return line;
  }

  /** Returns the columns of the file; null if they are not known yet, or cannot be. */
  @Nullable Header header() {
    return undecidable ? null : header;
  }

  /** Tells whether the header cannot be read or lacks a column, so that no row is understood. */
  boolean isUndecidable() {
    return undecidable;
  }

  /** Tells whether a row was left unread. */
  boolean isCut() {
    return begin < end && !undecidable;
  }

  /** Takes as much from the source as there is room for, and makes room where there is none. */
  private void fetch() throws IOException {
    if (begin > 0) {
      System.arraycopy(text, begin, text, 0, end - begin);
      end -= begin;
      begin = 0;
    }
    if (end == text.length) {
      // One more than a row may have tells that it has more.
      text = Arrays.copyOf(text, Math.min(text.length * 2, LONGEST_ROW + 1));
    }
    while (end < text.length && !exhausted) {
      int count = source.read(text, end, text.length - end);
      exhausted = count < 0;
      end += Math.max(count, 0);
    }
  }

  private boolean isTooLong() {
    return end - begin > LONGEST_ROW;
  }

  /**
   * Parses from begin up to a cut, and moves begin behind what is done.
   *
   * @return false if the last row is cut in two, and begin stands at its start
   */
  private boolean parse(int cut) throws IOException {
    Piece piece = new Piece(text, begin, cut);
    RawRow row = new RawRow(header, shared);
    Iterator<RawRow> rows = parser.build(row, piece).iterator();
    try {
      while (rows.hasNext()) {
        take(rows.next());
        if (undecidable) {
          return true;
        }
      }
    } catch (CsvParseException e) {
      if (e.getCause() != null && !(e.getCause() instanceof CsvParseException)) {
        throw e;
      }
      return recover(piece, row);
    }
    // The parser has begun with the line behind the piece.
    line += row.line;
    begin = cut;
    return true;
  }

  /** Reports a row with broken quotes and skips its first line, or waits for its end. */
  private boolean recover(Piece piece, RawRow broken) throws IOException {
    for (int i = 0; i < broken.line; i++) {
      begin = afterLineBreak(begin);
    }
    line += broken.line;
    if (!piece.ended) {
      report(broken.count, "there is text behind a closing quote");
    } else if (isTooLong()) {
      report(broken.count, "the quote is not closed within " + LONGEST_ROW + " characters");
    } else if (exhausted && last) {
      report(broken.count, "the quote is never closed");
    } else {
      return false;
    }
    skipLine();
    return true;
  }

  private void skipLine() throws IOException {
    int next = afterLineBreak(begin);
    while (next < 0 && !exhausted && !undecidable) {
      // A CR may be the first half of a line break.
      begin = text[end - 1] == '\r' ? end - 1 : end;
      fetch();
      next = afterLineBreak(begin);
    }
    begin = next < 0 ? end : next;
    line++;
  }

  /** Returns the place behind the first line break, or -1 if there is none that is surely whole. */
  private int afterLineBreak(int from) {
    for (int i = from; i < end; i++) {
      if (text[i] == '\n') {
        return i + 1;
      }
      if (text[i] == '\r') {
        if (i + 1 < end) {
          return text[i + 1] == '\n' ? i + 2 : i + 1;
        }
        return exhausted ? end : -1;
      }
    }
    return -1;
  }

  /**
   * Returns the place behind the last line break that is surely whole, or the end of the text, or
   * begin: no further on than a row may reach that starts at begin.
   */
  private int afterLastLineBreak() {
    if (exhausted && !isTooLong()) {
      return end;
    }
    for (int i = Math.min(end, begin + LONGEST_ROW) - 1; i >= begin; i--) {
      boolean wholeReturn = text[i] == '\r' && i + 1 < end && text[i + 1] != '\n';
      if (text[i] == '\n' || wholeReturn) {
        return i + 1;
      }
    }
    return begin;
  }

  private void take(RawRow row) {
    if (header == null) {
      setHeader(row.names);
      row.header = header;
    } else if (row.count == header.size()) {
      sink.row(line + row.line, row.texts);
    } else {
      String counts = "the row has " + row.count + " fields, the header " + header.size();
      sink.unreadable(line + row.line, header.name(Math.min(row.count, header.size() - 1)), counts);
    }
  }

  private void setHeader(List<String> names) {
    for (ClaimColumn column : ClaimColumn.values()) {
      int times = Collections.frequency(names, column.header());
      if (times != 1) {
        undecidable = true;
        sink.unreadable(
            1,
            column.header(),
            times == 0 ? "the column is missing" : "the column stands there " + times + " times");
      }
    }
    header = new Header(names);
  }

  private void report(int field, String problem) {
    if (header == null) {
      undecidable = true;
      sink.unreadable(line, "header", problem);
    } else {
      sink.unreadable(line, header.name(field), problem);
    }
  }

  /** Where the columns of a claim stand in the file. */
  static final class Header {

    private static final ClaimColumn[] COLUMNS = ClaimColumn.values();
    private static final int IGNORED = -1;

    /** By the ordinal of a claim's column. */
    private static final boolean[] OFTEN_REPEATED = new boolean[COLUMNS.length];

    static {
      Arrays.fill(OFTEN_REPEATED, true);
      OFTEN_REPEATED[ClaimColumn.CLAIM_ID.ordinal()] = false;
      OFTEN_REPEATED[ClaimColumn.TRAINEE_ID.ordinal()] = false;
      OFTEN_REPEATED[ClaimColumn.CERTIFICATE_NUMBER.ordinal()] = false;
    }

    /** For each column of the file the ordinal of a claim's column. */
    private final int[] columns;

    private Header(List<String> names) {
      columns =
          names.stream()
              .mapToInt(
                  name -> ClaimColumn.ofHeader(name).map(ClaimColumn::ordinal).orElse(IGNORED))
              .toArray();
    }

    private int size() {
      return columns.length;
    }

    /** Names a column; one that is no claim's may hold anything and is only counted. */
    private String name(int field) {
      boolean known = field < columns.length && columns[field] != IGNORED;
      return known ? COLUMNS[columns[field]].header() : "column " + (field + 1);
    }
  }

  /** A part of the text, which tells whether its end was reached. */
  private static final class Piece extends CharArrayReader {

    private boolean ended;

    Piece(char[] text, int begin, int end) {
      super(text, begin, end - begin);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
      int count = super.read(target, offset, length);
      ended |= count < 0;
      return count;
    }
  }

  /** The row that is being parsed. */
  private static final class RawRow extends AbstractBaseCsvCallbackHandler<RawRow> {

    private final List<String> names = new ArrayList<>();
    private @Nullable Header header;
    private String[] texts = new String[0];

    /** The number of fields so far. */
    private int count;

    /**
     * The number of lines before the row, and up to behind it. The parser's own count is short of a
     * line where a quoted field has a CR, other text and an LF.
     */
    private int line;

    private int nextLine;

    private final SharedTexts shared;

    RawRow(@Nullable Header header, SharedTexts shared) {
      this.header = header;
      this.shared = shared;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
      line = nextLine;
      nextLine++;
      count = 0;
      texts = new String[Header.COLUMNS.length];
    }

    @Override
    protected void handleField(int field, char[] text, int offset, int length, boolean quoted) {
      count++;
      if (quoted) {
        countLines(text, offset, offset + length);
      }
      if (header == null) {
        names.add(new String(text, offset, length));
      } else if (field < header.columns.length && header.columns[field] != Header.IGNORED) {
        int column = header.columns[field];
        texts[column] =
            Header.OFTEN_REPEATED[column]
                ? shared.part(column, text, offset, length)
                : new String(text, offset, length);
      }
    }

    private void countLines(char[] text, int from, int to) {
      for (int i = from; i < to; i++) {
        boolean secondHalf = text[i] == '\n' && i > from && text[i - 1] == '\r';
        if ((text[i] == '\n' && !secondHalf) || text[i] == '\r') {
          nextLine++;
        }
      }
    }

    @Override
    protected RawRow buildRecord() {
      return this;
    }
  }
}
