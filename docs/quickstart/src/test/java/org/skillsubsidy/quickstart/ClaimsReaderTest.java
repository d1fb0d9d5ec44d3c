package org.skillsubsidy.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RunnableFuture;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsubsidy.policy.model.claim.ClaimColumn;
import org.skillsubsidy.policy.model.claim.ClaimText;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;

/** However a file is cut, and whatever is in it, it is read as if one thread read it in one go. */
class ClaimsReaderTest {

  private static final int THREADS = 3;
  private static final ExecutorService EXECUTOR = Executors.newFixedThreadPool(THREADS);
  private static final String HEADER =
      Arrays.stream(ClaimColumn.values()).map(ClaimColumn::header).collect(Collectors.joining(","));
  private static final List<String> LINE_BREAKS = List.of("\n", "\n", "\r\n", "\r");

  @AfterAll
  static void end() {
    EXECUTOR.shutdown();
  }

  /**
   * What reading leaves behind.
   *
   * @param decidable whether the header could be read
   * @param claims the claims
   * @param lines the lines that they start on
   * @param rows the number of rows
   * @param reports the problems
   */
  private record Outcome(
      boolean decidable,
      List<SubsidyClaim> claims,
      List<Integer> lines,
      int rows,
      List<String> reports) {}

  private interface Reading {
    boolean into(Claims claims) throws IOException;
  }

  private static Outcome outcome(Reading reading) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream reports = new PrintStream(err, true, UTF_8);
    Progress progress = new Progress(new Texts(Locale.ENGLISH), reports, () -> 0);
    Claims claims = new Claims(new Problems("claims.csv", reports), progress);
    boolean decidable;
    try {
      decidable = reading.into(claims);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    List<Integer> lines = new ArrayList<>();
    for (int i = 0; i < claims.list().size(); i++) {
      lines.add(claims.line(i));
    }
    return new Outcome(
        decidable, claims.list(), lines, progress.rows(), err.toString(UTF_8).lines().toList());
  }

  private static Outcome inOneGo(byte[] file) {
    boolean marked = file.length >= 3 && file[0] == (byte) 0xEF && file[2] == (byte) 0xBF;
    int from = marked && file[1] == (byte) 0xBB ? 3 : 0;
    InputStream text = new ByteArrayInputStream(file, from, file.length - from);
    return outcome(
        claims -> {
          SegmentClaims all = new SegmentClaims(new ClaimText());
          ClaimsCsv csv =
              new ClaimsCsv(
                  new InputStreamReader(text, UTF_8),
                  true,
                  1,
                  null,
                  new char[16],
                  new SharedTexts(),
                  all);
          csv.read();
          claims.add(all, 0);
          return !csv.isUndecidable();
        });
  }

  private static Outcome inSegments(byte[] file, int size) {
    return outcome(
        claims ->
            ClaimsReader.read(new Segments(new Trickle(file), size), claims, EXECUTOR, THREADS));
  }

  /** Gives a few bytes at a time, as a pipe may. */
  private static final class Trickle extends FilterInputStream {

    private final Random random = new Random(5);

    Trickle(byte[] bytes) {
      super(new ByteArrayInputStream(bytes));
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      return super.read(target, offset, Math.min(length, 1 + random.nextInt(1 << 16)));
    }
  }

  /** Makes up files: rows that are claims, and whatever else a file may hold. */
  private static final class Files {

    private final Random random;
    private final ManyClaims claims;
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    Files(long seed) {
      random = new Random(seed);
      claims = new ManyClaims(seed, 3);
    }

    byte[] next() {
      file.reset();
      if (random.nextInt(4) == 0) {
        file.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
      }
      while (random.nextInt(6) == 0) {
        text(lineBreak());
      }
      text(header());
      int parts = random.nextInt(20);
      for (int i = 0; i < parts; i++) {
        text(lineBreak());
        part();
      }
      if (random.nextBoolean()) {
        text(lineBreak());
      }
      return file.toByteArray();
    }

    private void part() {
      switch (random.nextInt(18)) {
        case 0 -> text("");
        case 1 -> text("\"");
        case 2 -> text("\"never closed, or not here" + lineBreak() + "next");
        case 3 -> text("\"closed\"behind");
        case 4 -> text("too,few");
        case 5 -> text(",".repeat(random.nextInt(40)));
        case 6 -> file.writeBytes(new byte[] {(byte) 0xC3, 'a', (byte) 0xE4, (byte) 0xB8});
        case 7 -> text("技能".repeat(random.nextInt(40)) + ",😀");
        case 8 -> text("\"" + lines(3) + "\"," + lines(2) + ",\"" + lines(2) + "\"");
        default -> claims.nextClass().forEach(claim -> text(row(claim) + lineBreak()));
      }
    }

    private String header() {
      return switch (random.nextInt(16)) {
        case 0 -> HEADER.replace("listing", "\"listing" + lineBreak() + "\"");
        case 1 -> HEADER + ",listing";
        case 2 -> HEADER.replace("claim_id", "\"claim_id\"s");
        case 3 -> HEADER.replace("claim_id", "\"claim_id");
        case 4, 5 -> HEADER + ",\"remark" + lines(3) + "\"";
        default -> HEADER;
      };
    }

    /** Quotes what need not be, breaks lines in quotes, breaks bytes, leaves columns out. */
    private String row(SubsidyClaim claim) {
      List<String> texts = new ArrayList<>(ClaimText.write(claim));
      for (int i = random.nextInt(3); i > 0; i--) {
        int at = random.nextInt(texts.size());
        switch (random.nextInt(5)) {
          case 0 -> texts.set(at, "\"" + texts.get(at) + "\"");
          case 1 -> texts.set(at, "\"" + texts.get(at) + lines(4) + "\"");
          case 2 -> texts.set(at, texts.get(at) + "\uFFFD");
          case 3 -> texts.add(at, "\"\"");
          default -> {
            if (random.nextInt(8) == 0) {
              texts.set(at, "\"" + texts.get(at));
            }
          }
        }
      }
      return String.join(",", texts);
    }

    private String lines(int most) {
      StringBuilder lines = new StringBuilder();
      for (int i = random.nextInt(most + 1); i > 0; i--) {
        lines.append(random.nextBoolean() ? "\"\"" : "z").append(lineBreak());
      }
      return lines.toString();
    }

    private String lineBreak() {
      return LINE_BREAKS.get(random.nextInt(LINE_BREAKS.size()));
    }

    private void text(String text) {
      file.writeBytes(text.getBytes(UTF_8));
    }
  }

  @Test
  void anyFileInAnySegmentsIsReadAsInOneGo() {
    Files files = new Files(3);
    int claims = 0;
    int undecidable = 0;
    int reports = 0;
    for (int i = 0; i < 600; i++) {
      byte[] file = files.next();
      Outcome expected = inOneGo(file);
      for (int size : new int[] {1 + i % 13, 40 + i % 97, 600 + i % 501, 1 << 18}) {
        assertThat(inSegments(file, size))
            .as("file %d in segments of %d bytes: %s", i, size, new String(file, UTF_8))
            .isEqualTo(expected);
      }
      claims += expected.claims.size();
      undecidable += expected.decidable ? 0 : 1;
      reports += expected.reports.size();
    }
    assertThat(claims).isGreaterThan(1_500);
    assertThat(reports).isGreaterThan(5_000);
    assertThat(undecidable).isGreaterThan(60);
  }

  private static byte[] file(String... lines) {
    return String.join("\n", lines).getBytes(UTF_8);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1, 2})
  void linesOfAboutTheLongestLengthAreReadAsInOneGo(int more) {
    String row = "x".repeat(ClaimsCsv.LONGEST_ROW + more);
    for (String end : LINE_BREAKS) {
      byte[] file =
          file(HEADER + "\n,", row + end + "a," + end + "\"" + row + "\",", "b", "\"" + row);
      Outcome expected = inOneGo(file);
      assertThat(expected.reports).hasSizeGreaterThan(4);
      for (int size : new int[] {1 << 10, 1 << 18, 1 << 24}) {
        assertThat(inSegments(file, size)).isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"x", "技", "é", "😀"})
  void whatIsLeftOutOfALineThatIsTooLongLeavesNoTrace(String letter) {
    String endless = letter.repeat(4 * ClaimsCsv.LONGEST_ROW);
    for (String end : LINE_BREAKS) {
      byte[] file =
          file(HEADER + end + endless + end + "a", "\"b\n" + endless + "\"" + end + "c", endless);
      Outcome expected = inOneGo(file);
      assertThat(expected.reports).hasSize(6);
      assertThat(inSegments(file, 1 << 18)).isEqualTo(expected);
    }
    assertThat(inSegments(endless.getBytes(UTF_8), 1 << 18).reports)
        .containsExactly("claims.csv:1: header: the line is longer than 1048576 characters");
  }

  @Test
  void bytesThatAreNoTextAreBoundedToo() {
    byte[] broken = new byte[8 * ClaimsCsv.LONGEST_ROW];
    for (byte[] pattern :
        List.of(new byte[] {-1}, new byte[] {(byte) 0xF0, (byte) 0x9F, (byte) 0x98})) {
      for (int i = 0; i < broken.length; i++) {
        broken[i] = pattern[i % pattern.length];
      }
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      file.writeBytes(file(HEADER, ""));
      file.writeBytes(broken);
      file.writeBytes(file("", "a"));
      Outcome outcome = inSegments(file.toByteArray(), 1 << 18);
      assertThat(outcome).isEqualTo(inOneGo(file.toByteArray()));
      assertThat(outcome.reports)
          .containsExactly(
              "claims.csv:2: claim_id: the line is longer than 1048576 characters",
              "claims.csv:3: trainee_id: the row has 1 fields, the header 30");
    }
  }

  @Test
  void aQuoteIsWaitedForOverManySegmentsButNotWithoutEnd() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 30_000; i++) {
      lines.append("line ").append(i).append(" of a quoted text that goes on and on\n");
    }
    byte[] closed = file(HEADER, "\"" + lines.substring(0, 900_000) + "\"," + ",".repeat(29), "b");
    assertThat(inSegments(closed, 1 << 16)).isEqualTo(inOneGo(closed));
    byte[] open = file(HEADER, "\"" + lines + "\"", "b");
    Outcome expected = inOneGo(open);
    assertThat(expected.reports)
        .startsWith(
            "claims.csv:2: claim_id: the quote is not closed within 1048576 characters",
            "claims.csv:3: trainee_id: the row has 1 fields, the header 30");
    assertThat(inSegments(open, 1 << 16)).isEqualTo(expected);
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheHeader() {
    for (int size : new int[] {1, 2, 3, 4, 1 << 18}) {
      assertThat(inSegments(file("\uFEFF" + HEADER, "a"), size).reports)
          .containsExactly("claims.csv:2: trainee_id: the row has 1 fields, the header 30");
      assertThat(inSegments(file("\uFEFF\uFEFF" + HEADER), size).reports)
          .containsExactly("claims.csv:1: claim_id: the column is missing");
      assertThat(inSegments(file("\uFEFF"), size).reports)
          .hasSize(30)
          .allMatch(line -> line.endsWith("column is missing"));
    }
  }

  @Test
  void aHeaderMayStandBehindAnyNumberOfEmptyLines() {
    byte[] file = file("\n".repeat(1 << 17), HEADER.replace("listing", "list"), "a");
    assertThat(inSegments(file, 1 << 10).reports)
        .containsExactly("claims.csv:1: listing: the column is missing");
    byte[] broken = file("\n".repeat(1 << 17), "\"" + HEADER + "\"s", "a");
    assertThat(inSegments(broken, 1 << 10).reports)
        .containsExactly("claims.csv:131074: header: there is text behind a closing quote");
  }

  private static Claims nowhere() {
    PrintStream err = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
    Progress progress = new Progress(new Texts(Locale.ENGLISH), err, () -> 0);
    return new Claims(new Problems("claims.csv", err), progress);
  }

  @Test
  void aFileThatCannotBeReadToItsEndEndsTheReading() {
    InputStream broken =
        new FilterInputStream(InputStream.nullInputStream()) {
          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            throw new IOException("the disk is gone");
          }
        };
    byte[] start = file(HEADER, String.join("\n", Collections.nCopies(100_000, "a row")));
    ThreadPoolExecutor executor = pool();

    assertThatThrownBy(
            () ->
                ClaimsReader.read(
                    new SequenceInputStream(new ByteArrayInputStream(start), broken),
                    nowhere(),
                    executor,
                    THREADS))
        .isInstanceOf(IOException.class)
        .hasMessage("the disk is gone");
    assertEnds(executor);
  }

  @Test
  void whatATaskMeetsReachesTheCaller() {
    ThreadPoolExecutor executor =
        new ThreadPoolExecutor(1, 1, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>()) {
          @Override
          protected <T> RunnableFuture<T> newTaskFor(Callable<T> task) {
            return new FutureTask<>(
                () -> {
                  task.call();
                  throw new UnsupportedOperationException("a bug");
                });
          }
        };
    byte[] file = file(HEADER, String.join("\n", Collections.nCopies(100_000, "a row")));

    assertThatThrownBy(
            () -> ClaimsReader.read(new ByteArrayInputStream(file), nowhere(), executor, THREADS))
        .isInstanceOf(IllegalStateException.class)
        .hasRootCauseMessage("a bug");
    assertEnds(executor);
  }

  private static ThreadPoolExecutor pool() {
    return new ThreadPoolExecutor(
        THREADS, THREADS, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>());
  }

  private static void assertEnds(ThreadPoolExecutor executor) {
    executor.shutdown();
    try {
      assertThat(executor.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void onlySoManySegmentsAreInMemory() throws IOException {
    long[] given = {0};
    long[] taken = {0};
    byte[] rows = file("", String.join("\n", Collections.nCopies(50_000, "a row")));
    long[] most = {0};
    InputStream counted =
        new SequenceInputStream(
            new ByteArrayInputStream(HEADER.getBytes(UTF_8)), new ByteArrayInputStream(rows)) {
          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            most[0] = Math.max(most[0], given[0] - taken[0]);
            int count = super.read(target, offset, length);
            given[0] += Math.max(count, 0);
            return count;
          }
        };
    PrintStream err =
        new PrintStream(new ByteArrayOutputStream(), true, UTF_8) {
          @Override
          public void println(String text) {
            taken[0] += "a row\n".length();
          }
        };
    Claims claims =
        new Claims(
            new Problems("claims.csv", err), new Progress(new Texts(Locale.ENGLISH), err, () -> 0));

    assertThat(ClaimsReader.read(new Segments(counted, 1000), claims, EXECUTOR, THREADS)).isTrue();

    assertThat(given[0]).isEqualTo(HEADER.length() + rows.length);
    assertThat(most[0]).isBetween(6_000L, 12_000L);
  }
}
