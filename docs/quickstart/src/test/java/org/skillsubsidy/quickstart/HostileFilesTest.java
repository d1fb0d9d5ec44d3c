package org.skillsubsidy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsubsidy.policy.model.claim.ClaimColumn;
import org.skillsubsidy.policy.model.claim.ClaimText;
import org.skillsubsidy.policy.testkit.arbitrary.EndlessText;
import org.skillsubsidy.policy.testkit.arbitrary.HostileTexts;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;

/** Files that somebody made to do harm: rows or problems, within bounds, and no number is shown. */
class HostileFilesTest {

  private static final String SEED = "20190701";
  private static final String HEADER =
      Arrays.stream(ClaimColumn.values()).map(ClaimColumn::header).collect(Collectors.joining(","));
  private static final String ROW =
      String.join(",", ClaimText.write(Fixtures.employeeClaim().build()));

  /** Ends a line of a message, and is one. */
  private static final String LINE =
      "claims\\.csv:[0-9]+: [a-z_0-9 ]+: [^\\p{Cntrl}\u202E\u2028]{1,1000}";

  @Provide
  Arbitrary<String> files() {
    return HostileTexts.of(
        String.join("\n", HEADER, ROW, "\"" + ROW.replace(",", "\",\"") + "\"", ROW, ""),
        String.join("\r\n", HEADER, ROW, ROW.replaceFirst("C-1", "\"C\r\n-1\"")));
  }

  @Property(seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void aFileIsRowsAndProblems(@ForAll("files") String file) throws IOException {
    ByteArrayOutputStream shown = new ByteArrayOutputStream();
    try (PrintStream err = new PrintStream(shown, true, StandardCharsets.UTF_8)) {
      Problems problems = new Problems("claims.csv", err);
      Progress progress = new Progress(new Texts(Locale.ENGLISH), err, () -> 0L);
      Claims claims = new Claims(problems, progress);
      InputStream bytes = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
      ExecutorService executor = Executors.newSingleThreadExecutor();
      try {
        ClaimsReader.read(bytes, claims, executor, 1);
      } finally {
        executor.shutdown();
      }
      assertThat(claims.list()).hasSizeLessThanOrEqualTo(file.length() / 100);
      problems.rows();
    }
    String text = shown.toString(StandardCharsets.UTF_8);
    assertThat(HostileTexts.numbersIn(text)).isEmpty();
    assertThat(text.lines()).allMatch(line -> line.matches(LINE));
  }

  /** Remembers what was taken from the source when a problem was told. */
  private static final class Told implements RowSink {

    private final EndlessText source;
    private final List<String> problems = new ArrayList<>();
    private final List<Long> taken = new ArrayList<>();

    Told(EndlessText source) {
      this.source = source;
    }

    @Override
    public void row(int line, String[] texts) {
      throw new AssertionError("line " + line + " is no row");
    }

    @Override
    public void unreadable(int line, String column, String problem) {
      problems.add(line + ": " + column + ": " + problem);
      taken.add(source.taken());
    }
  }

  /** What is read ahead while a row grows: the buffer is doubled. */
  private static final long MOST_TAKEN = 3L * ClaimsCsv.LONGEST_ROW;

  @ParameterizedTest
  @ValueSource(strings = {"a", ",", "\"", "\"\"\"", "a,", "\",\"", "\u4E2D"})
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void aLineWithoutAnEndIsGivenUpAndNotHeld(String repeated) {
    EndlessText source = EndlessText.of(HEADER + "\n", repeated, 4 * MOST_TAKEN);
    Told told = new Told(source);

    assertThatThrownBy(() -> readAll(source, told)).isInstanceOf(AssertionError.class);
    assertThat(told.problems)
        .singleElement()
        .satisfies(problem -> assertThat(problem).startsWith("2: ").contains("1048576 characters"));
    assertThat(told.taken.get(0)).isLessThan(MOST_TAKEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", ",", "claim_id,", "\"", "\"a\r\n"})
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void aHeaderWithoutAnEndEndsReading(String repeated) throws IOException {
    EndlessText source = EndlessText.of("\"", repeated, 4 * MOST_TAKEN);
    Told told = new Told(source);

    assertThat(readAll(source, told)).isFalse();
    assertThat(told.problems).hasSize(1);
    assertThat(source.taken()).isLessThan(MOST_TAKEN);
  }

  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void aQuoteThatIsNeverClosedIsGivenUpAfterALongestRow() {
    EndlessText source = EndlessText.of(HEADER + "\n\"", "a".repeat(10_000) + "\n", 2 * MOST_TAKEN);
    Told told = new Told(source);

    assertThatThrownBy(() -> readAll(source, told)).isInstanceOf(AssertionError.class);
    assertThat(told.problems.get(0))
        .isEqualTo("2: claim_id: the quote is not closed within 1048576 characters");
    assertThat(told.taken.get(0)).isLessThan(MOST_TAKEN);
  }

  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void aRowOfManyColumnsIsToldAndTheNextIsRead() throws IOException {
    for (int commas : new int[] {20_000, 900_000}) {
      List<String> problems = new ArrayList<>();
      Reader file = new StringReader(HEADER + "\n" + ",".repeat(commas) + "\n" + ROW + "\n");
      Rows rows = new Rows(problems);

      assertThat(readAll(file, rows)).isTrue();
      assertThat(problems)
          .containsExactly(
              "2: submitted_on: the row has " + (commas + 1) + " fields, the header 30");
      assertThat(rows.lines).containsExactly(3);
    }
  }

  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void aHeaderOfManyColumnsIsAHeader() throws IOException {
    List<String> problems = new ArrayList<>();
    String more = ",".repeat(900_000);
    Rows rows = new Rows(problems);

    assertThat(readAll(new StringReader(HEADER + more + "\n" + ROW + more + "\n"), rows)).isTrue();
    assertThat(problems).isEmpty();
    assertThat(rows.lines).containsExactly(2);
  }

  @Test
  void aVeryLongTextIsNotKeptForTheRowsToCome() {
    SharedTexts shared = new SharedTexts();
    char[] text = "6".repeat(SharedTexts.LONGEST + 1).toCharArray();

    assertThat(shared.part(0, text, 0, SharedTexts.LONGEST))
        .isSameAs(shared.part(0, text, 0, SharedTexts.LONGEST));
    assertThat(shared.part(0, text, 0, text.length))
        .isEqualTo(new String(text))
        .isNotSameAs(shared.part(0, text, 0, text.length));
  }

  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void aFileThatIsOneHeaderWithoutAnEndIsNotReadOn() throws IOException {
    Endless file = new Endless(4 * MOST_TAKEN);
    ByteArrayOutputStream shown = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(shown, true, StandardCharsets.UTF_8);
    Progress progress = new Progress(new Texts(Locale.ENGLISH), err, () -> 0L);
    Claims claims = new Claims(new Problems("claims.csv", err), progress);
    ExecutorService executor = Executors.newSingleThreadExecutor();
    try {
      assertThat(ClaimsReader.read(file, claims, executor, 1)).isFalse();
    } finally {
      executor.shutdown();
    }
    assertThat(shown.toString(StandardCharsets.UTF_8))
        .contains("the line is longer than 1048576 characters");
    // A character may have three bytes.
    assertThat(file.taken).isLessThan(3 * MOST_TAKEN);
  }

  private static boolean readAll(Reader source, RowSink sink) throws IOException {
    char[] room = new char[ClaimsCsv.PIECE];
    ClaimsCsv csv = new ClaimsCsv(source, true, 1, null, room, new SharedTexts(), sink);
    csv.read();
    return !csv.isUndecidable();
  }

  /** A file of one letter, that fails where nobody should read on. */
  private static final class Endless extends InputStream {

    private final long most;
    private long taken;

    Endless(long most) {
      this.most = most;
    }

    @Override
    public int read() {
      assertThat(taken++).isLessThan(most);
      return 'a';
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      assertThat(taken += length).isLessThan(most);
      Arrays.fill(target, offset, offset + length, (byte) 'a');
      return length;
    }
  }

  /** Counts rows. */
  private static final class Rows implements RowSink {

    private final List<String> problems;
    private final List<Integer> lines = new ArrayList<>();

    Rows(List<String> problems) {
      this.problems = problems;
    }

    @Override
    public void row(int line, String[] texts) {
      lines.add(line);
    }

    @Override
    public void unreadable(int line, String column, String problem) {
      problems.add(line + ": " + column + ": " + problem);
    }
  }
}
