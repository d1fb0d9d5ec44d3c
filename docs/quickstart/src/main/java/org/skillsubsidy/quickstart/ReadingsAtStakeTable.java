package org.skillsubsidy.quickstart;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.skillsubsidy.policy.model.claim.ClaimColumn;
import org.skillsubsidy.policy.model.claim.ConflictingClaimException;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.terms.ReadingChoice;
import org.skillsubsidy.policy.model.value.Masking;
import org.skillsubsidy.policy.model.value.Yuan;
import org.skillsubsidy.policy.model.whatif.ReadingAtStake;
import org.skillsubsidy.policy.model.whatif.WhatIf;
import org.skillsubsidy.policy.rules.PolicyCalculator;
import org.skillsubsidy.policy.rules.whatif.WhatIfCalculator;

/**
 * Tells how much money hangs on each of the thirteen readings: what a file of claims, or the
 * sample, would come to with each other choice. Prints a table in Markdown.
 */
public final class ReadingsAtStakeTable {

  private static final String SAMPLE = "claims.csv";

  private ReadingsAtStakeTable() {}

  /**
   * Runs the program and ends the virtual machine: with status 0 if every row was decided, 2 if the
   * command line or a row is wrong, 1 if reading failed on the way.
   *
   * @param args a claims file, or nothing for the sample
   */
  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    System.exit(run(out, err, args));
  }

  /**
   * Runs the program.
   *
   * @param out is given the table
   * @param err is given the problems
   * @param args a claims file, or nothing for the sample
   * @return the exit status
   */
  static int run(PrintStream out, PrintStream err, String... args) {
    if (args.length > 1) {
      err.println("readings: a claims file is needed, or nothing for the sample");
      return Quickstart.WRONG;
    }
    Path file = Path.of(args.length == 0 ? SAMPLE : args[0]);
    Problems problems = new Problems(String.valueOf(file.getFileName()), err);
    // The clock stands still: no progress is told.
    Claims claims = new Claims(problems, new Progress(new Texts(Locale.ENGLISH), err, () -> 0));
    int threads = Runtime.getRuntime().availableProcessors();
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try (InputStream stream = args.length == 0 ? sample() : Files.newInputStream(file)) {
      if (ClaimsReader.read(stream, claims, executor, threads)) {
        reportConflicts(claims, problems);
        table(WhatIfCalculator.DEFAULT.readings(claims.list(), Map.of(), PolicyTimeline.PLAN))
            .forEach(out::println);
      }
      return problems.rows() == 0 ? Quickstart.DONE : Quickstart.WRONG;
    } catch (IOException e) {
      err.println("readings: " + Masking.mask(String.valueOf(e.getMessage())));
      return Quickstart.FAILED;
    } finally {
      executor.shutdown();
    }
  }

  private static void reportConflicts(Claims claims, Problems problems) {
    for (int at : PolicyCalculator.DEFAULT.decideAll(claims.list()).conflicts()) {
      problems.report(
          claims.line(at),
          ClaimColumn.CLAIM_ID.header(),
          ConflictingClaimException.message(claims.list().get(at)));
    }
  }

  private static InputStream sample() {
    return Objects.requireNonNull(
        ReadingsAtStakeTable.class.getResourceAsStream("samples/" + SAMPLE));
  }

  /**
   * Makes the table.
   *
   * @param readings what hangs on each choice
   * @return its lines
   */
  static List<String> table(List<ReadingAtStake> readings) {
    List<String> lines = new ArrayList<>();
    lines.add("| reading | about | read as | claims paid otherwise | more | less | difference |");
    lines.add("|---|---|---|--:|--:|--:|--:|");
    for (ReadingAtStake each : readings) {
      ReadingChoice choice = each.choice();
      WhatIf whatIf = each.whatIf();
      lines.add(
          "| %s | %s | `%s` | %d | %s | %s | %s |"
              .formatted(
                  choice.reading(),
                  choice.reading().title(),
                  choice.name(),
                  whatIf.paidOtherwise().size(),
                  Yuan.text(whatIf.moreFen()),
                  Yuan.text(whatIf.lessFen()),
                  Yuan.text(whatIf.total().differenceFen())));
    }
    return lines;
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
