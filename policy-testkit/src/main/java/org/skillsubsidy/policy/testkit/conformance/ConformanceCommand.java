package org.skillsubsidy.policy.testkit.conformance;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.value.InvalidFactException;

/**
 * The conformance kit as a command, for programs in any language.
 *
 * <pre>
 * ask                        print the questions, a JSON object on each line
 * run -- PROGRAM [ARG...]    start a program, give it the questions, compare its answers
 * compare ANSWERS            compare answers that are in a file
 *
 * --cases FILE      other cases in place of the kit's own
 * --name NAME       how the report names the candidate
 * --report FOLDER   write report.txt, report.csv and report.html there
 * --timeout SECONDS how long the program may run, 60 unless stated
 * </pre>
 *
 * <p>The exit status is 0 if no case failed, 1 if one did or if something was wrong with the run, 2
 * if the command could not be carried out.
 */
public final class ConformanceCommand {

  private static final int PASSED = 0;
  private static final int FAILED = 1;
  private static final int NOT_RUN = 2;
  private static final String USAGE =
      """
      usage: ask [--cases FILE]
             run [OPTION...] -- PROGRAM [ARGUMENT...]
             compare [OPTION...] ANSWERS
      options: --cases FILE, --name NAME, --report FOLDER, --timeout SECONDS
      """;

  private final PrintStream out;
  private final PrintStream err;

  private @Nullable Path cases;
  private @Nullable String name;
  private @Nullable Path reports;
  private Duration limit = Duration.ofSeconds(60);

  private ConformanceCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Carries out the command and ends the program with its exit status.
   *
   * @param args what to do
   * @throws InterruptedException if the program is interrupted
   */
  public static void main(String[] args) throws InterruptedException {
    System.exit(run(List.of(args), System.out, System.err));
  }

  /**
   * Carries out the command.
   *
   * @param args what to do
   * @param out where the questions or the report go
   * @param err where complaints about the command go
   * @return the exit status
   * @throws InterruptedException if the thread is interrupted
   */
  public static int run(List<String> args, PrintStream out, PrintStream err)
      throws InterruptedException {
    try {
      return new ConformanceCommand(out, err).run(new ArrayDeque<>(args));
    } catch (IOException | UncheckedIOException | InvalidFactException e) {
      err.println(e.getMessage());
      return NOT_RUN;
    }
  }

  private int run(Deque<String> args) throws IOException, InterruptedException {
    String command = args.isEmpty() ? "" : args.remove();
    while (!args.isEmpty() && args.element().startsWith("--") && !args.element().equals("--")) {
      String option = args.remove();
      if (args.isEmpty() || !set(option, args.remove())) {
        return usage();
      }
    }
    boolean program = !args.isEmpty() && args.element().equals("--");
    if (program) {
      args.remove();
    }
    if (command.equals("ask") && args.isEmpty() && !program) {
      kit().cases().forEach(each -> out.println(each.question()));
      return PASSED;
    }
    if (command.equals("run") && program && !args.isEmpty()) {
      return report(kit().run(nameOr(args.element()), List.copyOf(args), limit));
    }
    if (command.equals("compare") && !program && args.size() == 1) {
      return report(kit().compare(nameOr(args.element()), Path.of(args.element())));
    }
    return usage();
  }

  private boolean set(String option, String value) {
    switch (option) {
      case "--cases" -> cases = Path.of(value);
      case "--name" -> name = value;
      case "--report" -> reports = Path.of(value);
      case "--timeout" -> {
        InvalidFactException.require(
            value.matches("[1-9][0-9]{0,5}"), option, value, "must be seconds, 1 to 999999");
        limit = Duration.ofSeconds(Integer.parseInt(value));
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private ConformanceKit kit() {
    return cases == null ? ConformanceKit.standard() : ConformanceKit.of(cases);
  }

  private String nameOr(String other) {
    return name == null ? other : name;
  }

  private int report(ConformanceReport report) throws IOException {
    out.print(report.text());
    if (reports != null) {
      report.writeTo(reports);
    }
    return report.isPassed() ? PASSED : FAILED;
  }

  private int usage() {
    err.print(USAGE);
    return NOT_RUN;
  }
}
