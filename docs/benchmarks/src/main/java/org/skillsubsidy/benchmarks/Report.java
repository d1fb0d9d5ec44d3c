package org.skillsubsidy.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.skillsubsidy.benchmarks.Measured.Cost;
import org.skillsubsidy.benchmarks.population.Population;

/** Runs all benchmarks, and writes the table of their medians with the ratios that matter. */
public final class Report {

  private static final int CLAIMS_TO_AGREE_ON = 50_000;

  private final StringBuilder text = new StringBuilder();
  private final Measured measured;

  private Report(Measured measured) {
    this.measured = measured;
  }

  /**
   * Checks that the contenders agree, measures them, and prints the report.
   *
   * @param args the file to write the report to; what the machine is
   * @throws RunnerException if a benchmark fails, as by a wrong result
   * @throws IOException if the report cannot be written
   */
  public static void main(String[] args) throws RunnerException, IOException {
    Agreement.require(new Population(CLAIMS_TO_AGREE_ON));
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(Report.class.getPackageName() + ".*")
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true);
    Measured measured = new Measured(new Runner(options.build()).run());
    String report = new Report(measured).write(args[1]);
    System.out.println(report);
    Path page = Path.of(args[0]);
    Files.writeString(page, report + writtenByHand(page));
  }

  /** What stands on the page from its first heading on is about the figures, and is kept. */
  private static String writtenByHand(Path page) throws IOException {
    String old = Files.exists(page) ? Files.readString(page) : "";
    int heading = old.indexOf("\n## ");
    return heading < 0 ? "" : old.substring(heading);
  }

  private String write(String machine) {
    line("# Benchmarks");
    line("");
    line("How long the library takes, beside what one would write instead:");
    line("");
    line(
        "- **in-house**: the class that a good team writes, with records, `LocalDate`, hash maps,");
    line("  `EnumSet` and fen as `long`");
    line(
        "- **columns**: arrays of numbers in and out, with nothing but amounts and reasons as bits;");
    line("  the practical limit");
    line("");
    line("All three decide the same claims by the plan's own terms, and a run ends if they do not");
    line("decide alike. The claims are made up: 0.4 people to a claim, five in six payable, every");
    line("text and date an object of its own. Medians, per claim; what is allocated stands in");
    line(
        "brackets. `docs/benchmarks/run.sh` measures again and writes this page, down to the first");
    line("heading.");
    line("");
    line(
        String.format(
            Locale.ROOT,
            "%s, %s, %s.",
            machine,
            Measured.virtualMachine(),
            LocalDate.now(ZoneOffset.UTC)));
    line("");
    line("| | library | in-house | columns | of in-house | of columns |");
    line("|---|---:|---:|---:|---:|---:|");
    for (Cases.History history : Cases.History.values()) {
      String label = history.name().toLowerCase(Locale.ROOT);
      row("one claim, " + label + " history", OneDecisionBenchmark.class, history.name());
    }
    for (String claims : List.of("100000", "1000000")) {
      for (String threads : List.of("1", "2")) {
        String label =
            String.format(
                Locale.ROOT,
                "batch of %,d, %s thread%s",
                Integer.parseInt(claims),
                threads,
                threads.equals("1") ? "" : "s");
        row(label, BatchBenchmark.class, claims, threads);
      }
    }
    rowOfLibrary(
        "a million that arrive by trainee, 1 thread",
        ByTraineeBenchmark.class,
        "library",
        "1000000");
    row("claims made of texts", RowsBenchmark.class, "100000");
    row("`claims.csv` read and decided", FileBenchmark.class, "500000");
    rowOfLibrary("decision explained", WordsBenchmark.class, "explained", "10000");
    rowOfLibrary("decision explained in words", WordsBenchmark.class, "inWords", "10000");
    line("");
    line("| first decision | virtual machine, from start to end | beyond one that does nothing |");
    line("|---|---:|---:|");
    first("library", "library");
    first("in-house, fen", "inHouse");
    first("in-house, Moneta", "moneta");
    line("");
    line("| aim | | measured |");
    line("|---|---:|---:|");
    aims().forEach(this::line);
    return text.toString();
  }

  private List<String> aims() {
    List<String> aims = new ArrayList<>();
    Cost million = batch("library", "1000000", "1");
    Cost inHouse = batch("inHouse", "1000000", "1");
    Cost columns = batch("columns", "1000000", "1");
    aims.add(atMost("batch of a million: in-house", 0.3, ratio(million, inHouse)));
    aims.add(atMost("batch of a million: columns", 4, ratio(million, columns)));
    aims.add(
        String.format(
            Locale.ROOT,
            "| batch of a million: bytes beyond the input | at most 120 | %.0f |",
            million.bytes()));
    double gain = ratio(million, batch("library", "1000000", "2"));
    double gainOfColumns = ratio(columns, batch("columns", "1000000", "2"));
    aims.add(
        String.format(
            Locale.ROOT,
            "| gain by a second thread, of the columns' | at least 0.9 | %.2f |",
            gain / gainOfColumns));
    aims.add(
        atMost(
            "one claim, typical history: in-house",
            1,
            ratio(
                measured.cost(OneDecisionBenchmark.class, "library", "TYPICAL"),
                measured.cost(OneDecisionBenchmark.class, "inHouse", "TYPICAL"))));
    aims.add(
        atMost(
            "batch of a million: batch of 100,000",
            1.3,
            ratio(million, batch("library", "100000", "1"))));
    aims.add(
        atMost(
            "first decision: in-house, Moneta",
            1.5,
            ratio(
                measured.cost(FirstDecisionBenchmark.class, "library"),
                measured.cost(FirstDecisionBenchmark.class, "moneta"))));
    aims.add(
        String.format(
            Locale.ROOT,
            "| main job, rows a second, from start to end | at least 400,000 | %,.0f |",
            1e9 / measured.cost(FileBenchmark.class, "mainJob", "500000").nanoseconds()));
    return aims;
  }

  private Cost batch(String contender, String claims, String threads) {
    return measured.cost(BatchBenchmark.class, contender, claims, threads);
  }

  private static String atMost(String what, double aim, double ratio) {
    return String.format(Locale.ROOT, "| %s | at most %.1f | %.2f |", what, aim, ratio);
  }

  private static double ratio(Cost cost, Cost other) {
    return cost.nanoseconds() / other.nanoseconds();
  }

  private void row(String label, Class<?> benchmark, String... params) {
    Cost library = measured.cost(benchmark, "library", params);
    Cost inHouse = measured.cost(benchmark, "inHouse", params);
    Cost columns = measured.cost(benchmark, "columns", params);
    line(
        String.format(
            Locale.ROOT,
            "| %s | %s | %s | %s | %.2f | %.2f |",
            label,
            text(library),
            text(inHouse),
            text(columns),
            ratio(library, inHouse),
            ratio(library, columns)));
  }

  private void rowOfLibrary(String label, Class<?> benchmark, String contender, String... params) {
    String library = text(measured.cost(benchmark, contender, params));
    line(String.format(Locale.ROOT, "| %s | %s | | | | |", label, library));
  }

  private static String text(Cost cost) {
    return String.format(Locale.ROOT, "%,.0f ns (%,.0f B)", cost.nanoseconds(), cost.bytes());
  }

  private void first(String label, String contender) {
    double start = measured.cost(FirstDecisionBenchmark.class, "nobody").nanoseconds();
    double all = measured.cost(FirstDecisionBenchmark.class, contender).nanoseconds();
    line(
        String.format(
            Locale.ROOT, "| %s | %.0f ms | %.0f ms |", label, all / 1e6, (all - start) / 1e6));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
