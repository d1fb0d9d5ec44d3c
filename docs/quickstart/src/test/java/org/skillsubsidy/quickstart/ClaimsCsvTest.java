package org.skillsubsidy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsubsidy.policy.model.claim.ClaimColumn;

/** Rows and lines, whatever line breaks, quotes and mistakes a file has. */
class ClaimsCsvTest {

  private static final String HEADER =
      Arrays.stream(ClaimColumn.values()).map(ClaimColumn::header).collect(Collectors.joining(","));

  /** Takes rows as {@code line: first field/last field}. */
  private static final class Rows implements RowSink {

    private final List<String> all = new ArrayList<>();

    @Override
    public void row(int line, String[] texts) {
      assertThat(texts).hasSize(ClaimColumn.values().length).doesNotContainNull();
      all.add(line + ": " + texts[0] + "/" + texts[texts.length - 1]);
    }

    @Override
    public void unreadable(int line, String column, String problem) {
      all.add(line + ": " + column + ": " + problem);
    }
  }

  private static String row(String first, String last) {
    return first + ",".repeat(ClaimColumn.values().length - 1) + last;
  }

  private static List<String> read(String text) {
    Rows rows = new Rows();
    try {
      read(new StringReader(text), rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows.all;
  }

  private static void read(Reader source, RowSink sink) throws IOException {
    new ClaimsCsv(source, true, 1, null, new char[ClaimsCsv.PIECE], new SharedTexts(), sink).read();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void linesEndInAnyOfThreeWays(String end) {
    String text = String.join(end, HEADER, row("a", "1"), "", row("b", "2"), row("c", "3"));

    assertThat(read(text)).containsExactly("2: a/1", "4: b/2", "5: c/3");
    assertThat(read(text + end)).containsExactly("2: a/1", "4: b/2", "5: c/3");
    assertThat(read(text + end + end)).containsExactly("2: a/1", "4: b/2", "5: c/3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void aRowIsOnTheLineOnWhichItStarts(String end) {
    String text =
        String.join(
            end,
            HEADER,
            row("\"a" + end + end + "a\"", "\"1" + end + "\""),
            row("b", "\"\"\"2\"\",\""),
            row("c", "3"));

    assertThat(read(text))
        .containsExactly("2: a" + end + end + "a/1" + end, "6: b/\"2\",", "7: c/3");
  }

  @Test
  void everyLineBreakInQuotesCountsWhateverComesBetween() {
    assertThat(
            read(
                String.join(
                    "\n", HEADER, row("\"a\rb\nc\"", "\"\r\"\"\n\r\n\""), "\"d\"d", row("e", "2"))))
        .containsExactly(
            "2: a\rb\nc/\r\"\n\r\n", "8: claim_id: there is text behind a closing quote", "9: e/2");
  }

  @Test
  void theHeaderTellsWhereAColumnStandsAndOthersAreIgnored() {
    List<String> names = new ArrayList<>(List.of(HEADER.split(",")));
    Collections.reverse(names);
    String header = "remark,\"" + String.join("\",\"", names) + "\",remark";

    assertThat(read(header + "\n" + "x," + row("last", "first") + ",y"))
        .containsExactly("2: first/last");
  }

  @Test
  void anIgnoredColumnIsNamedByItsPlace() {
    assertThat(read(HEADER + ",140105199003070012\n" + row("a", "1")))
        .containsExactly("2: column 31: the row has 30 fields, the header 31");
  }

  @Test
  void namesOfColumnsAreExact() {
    assertThat(read(HEADER.replace("claim_id", " claim_id").replace("listing", "LISTING") + "\n"))
        .containsExactly("1: claim_id: the column is missing", "1: listing: the column is missing");
  }

  @Test
  void aBrokenHeaderIsReportedOnce() {
    assertThat(read("\"claim_id,trainee_id\n" + row("a", "1")))
        .containsExactly("1: header: the quote is never closed");
    assertThat(read("\n\"claim_id\"s," + HEADER + "\n" + row("a", "1")))
        .containsExactly("2: header: there is text behind a closing quote");
  }

  @Test
  void aBrokenQuoteEndsWithItsLine() {
    assertThat(
            read(
                String.join(
                    "\n",
                    HEADER,
                    row("a", "1"),
                    row("\"b\"b", "2"),
                    row("c", "3"),
                    row("d", "\"4"),
                    row("e", "5"),
                    row("f", "\"6\""),
                    row("\"", "7"),
                    row("h", "8"))))
        .containsExactly(
            "2: a/1",
            "3: claim_id: there is text behind a closing quote",
            "4: c/3",
            "5: submitted_on: there is text behind a closing quote",
            "6: e/5",
            "7: f/6",
            "8: claim_id: the quote is never closed",
            "9: h/8");
  }

  @Test
  void aQuoteWithinUnquotedTextIsText() {
    assertThat(read(HEADER + "\n" + row("a\"b\"", "1\""))).containsExactly("2: a\"b\"/1\"");
  }

  @ParameterizedTest
  @CsvSource({"1, trainee_id", "29, submitted_on", "31, submitted_on", "35, submitted_on"})
  void tooFewOrTooManyFieldsAreReportedWhereTheyFirstDiffer(int fields, String column) {
    assertThat(read(HEADER + "\na" + ",".repeat(fields - 1) + "\n" + row("b", "2")))
        .containsExactly(
            "2: " + column + ": the row has " + fields + " fields, the header 30", "3: b/2");
  }

  @Test
  void longFilesAreCutIntoPiecesWithoutATrace() {
    Random random = new Random(7);
    for (int file = 0; file < 20; file++) {
      StringBuilder text = new StringBuilder(HEADER).append('\n');
      List<String> expected = new ArrayList<>();
      int line = 2;
      for (int i = 0; i < 6_000; i++) {
        String filler = "x".repeat(random.nextInt(60));
        String first = i + filler;
        int kind = random.nextInt(40);
        if (kind == 0) {
          text.append(row("\"" + i + "\n" + filler + "\r\n\"", "1")).append("\r\n");
          expected.add(line + ": " + i + "\n" + filler + "\r\n/1");
          line += 3;
        } else if (kind == 1) {
          text.append(row("\"" + i + "\"" + i, "1")).append('\n');
          expected.add(line + ": claim_id: there is text behind a closing quote");
          line++;
        } else if (kind == 2) {
          text.append(first).append('\r');
          expected.add(line + ": trainee_id: the row has 1 fields, the header 30");
          line++;
        } else {
          text.append(row(first, "2")).append(random.nextBoolean() ? "\n" : "\r\n");
          expected.add(line + ": " + first + "/2");
          line++;
        }
      }
      assertThat(read(text.toString())).isEqualTo(expected);
    }
  }

  @Test
  void aQuotedTextMayBeMuchLongerThanAPiece() {
    String many = "line\n".repeat(100_000);

    assertThat(read(HEADER + "\n" + row("\"" + many + "\"", "1") + "\n" + row("b", "2")))
        .containsExactly("2: " + many + "/1", "100003: b/2");
  }

  @Test
  void aQuoteIsNotWaitedForWithoutEnd() {
    int lines = ClaimsCsv.LONGEST_ROW / 40;
    StringBuilder text = new StringBuilder(HEADER).append("\n").append(row("\"a", "1"));
    List<String> expected = new ArrayList<>();
    expected.add("2: claim_id: the quote is not closed within 1048576 characters");
    for (int i = 0; i < lines * 2; i++) {
      text.append('\n').append(row("b", Integer.toString(i)));
      expected.add((3 + i) + ": b/" + i);
    }

    assertThat(read(text.toString())).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void aLineIsNotWaitedForWithoutEnd(String end) {
    String endless = "x".repeat(3 * ClaimsCsv.LONGEST_ROW);

    assertThat(read(HEADER + end + endless + end + row("b", "2")))
        .containsExactly("2: claim_id: the line is longer than 1048576 characters", "3: b/2");
    assertThat(read(HEADER + end + endless))
        .containsExactly("2: claim_id: the line is longer than 1048576 characters");
    assertThat(read(endless))
        .containsExactly("1: header: the line is longer than 1048576 characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void aRowMayHaveALongestLengthWithItsLineBreak(String end) {
    String before = "x".repeat(70_000);
    String frame = row("\"\n\"", "1") + end;
    String fill = "y".repeat(ClaimsCsv.LONGEST_ROW - frame.length());
    String longest = row("\"\n" + fill + "\"", "1") + end;

    for (int rowsBefore = 0; rowsBefore < 3; rowsBefore++) {
      String start = HEADER + end + (row(before, "1") + end).repeat(rowsBefore);
      int line = 2 + rowsBefore;
      assertThat(read(start + longest + row("b", "2")))
          .hasSize(rowsBefore + 2)
          .endsWith(line + ": \n" + fill + "/1", (line + 2) + ": b/2");
      assertThat(read(start + longest.replace("\ny", "\nzy") + row("b", "2")))
          .contains(
              line + ": claim_id: the quote is not closed within 1048576 characters",
              (line + 2) + ": b/2");
    }
  }

  @Test
  void rowsAreGivenWhileTheFileIsStillBeingRead() throws IOException {
    Rows rows = new Rows();
    String text = HEADER + "\n" + (row("a", "1") + "\n").repeat(10_000);
    List<Integer> rowsAtEachRead = new ArrayList<>();
    Reader watched =
        new StringReader(text) {
          @Override
          public int read(char[] target, int offset, int length) throws IOException {
            rowsAtEachRead.add(rows.all.size());
            return super.read(target, offset, length);
          }
        };

    read(watched, rows);

    assertThat(rows.all).hasSize(10_000);
    assertThat(rowsAtEachRead).startsWith(0).hasSizeGreaterThan(4).isSorted();
    assertThat(rowsAtEachRead.get(1)).isBetween(1, 5_000);
  }
}
