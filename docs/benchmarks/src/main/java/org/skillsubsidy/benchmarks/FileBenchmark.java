package org.skillsubsidy.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.skillsubsidy.benchmarks.columns.Columns;
import org.skillsubsidy.benchmarks.columns.ColumnsCalculator;
import org.skillsubsidy.benchmarks.columns.Outcomes;
import org.skillsubsidy.benchmarks.inhouse.InHouseCalculator;
import org.skillsubsidy.benchmarks.inhouse.InHouseClaim;
import org.skillsubsidy.benchmarks.inhouse.InHouseDecision;
import org.skillsubsidy.benchmarks.inhouse.InHouseReader;
import org.skillsubsidy.benchmarks.population.Population;
import org.skillsubsidy.policy.model.BatchDecisions;
import org.skillsubsidy.policy.model.claim.ClaimColumn;
import org.skillsubsidy.policy.model.claim.ClaimText;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.rules.PolicyCalculator;

/**
 * A file of claims, read and decided: parsed by one thread, decided by two. Only the main job
 * writes its results, and it parses on every processor.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 6)
@Fork(
    value = 1,
    jvmArgs = {"-Xms5g", "-Xmx5g", "-XX:+AlwaysPreTouch"})
public class FileBenchmark {

  /** A {@code claims.csv}. */
  @State(Scope.Benchmark)
  public static class ClaimsFile {

    /** The number of claims. */
    @Param("500000")
    public int claims;

    private final ForkJoinPool pool = new ForkJoinPool(2);
    private Path folder = Path.of("");
    private Path file = folder;

    /**
     * Writes the file.
     *
     * @throws IOException if it cannot be written
     */
    @Setup
    public void setUp() throws IOException {
      folder = Files.createTempDirectory("benchmarks");
      file = folder.resolve("claims.csv");
      Population population = new Population(claims);
      try (CsvWriter csv = CsvWriter.builder().build(file)) {
        csv.writeRecord(
            Arrays.stream(ClaimColumn.values()).map(ClaimColumn::header).toArray(String[]::new));
        for (int i = 0; i < claims; i++) {
          csv.writeRecord(population.row(i));
        }
      }
    }

    /**
     * Deletes the file.
     *
     * @throws IOException if it cannot be deleted
     */
    @TearDown
    public void tearDown() throws IOException {
      pool.shutdown();
      Files.deleteIfExists(folder.resolve("decisions.csv"));
      Files.deleteIfExists(folder.resolve("payments.csv"));
      Files.delete(file);
      Files.delete(folder);
    }

    private void read(Consumer<List<String>> rows) throws IOException {
      try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
        csv.stream().skip(1).forEach(row -> rows.accept(row.getFields()));
      }
    }
  }

  /**
   * Reads and decides with the library.
   *
   * @param file the file
   * @return the decisions
   * @throws IOException if the file cannot be read
   */
  @Benchmark
  public BatchDecisions library(ClaimsFile file) throws IOException {
    ClaimText reader = new ClaimText();
    List<SubsidyClaim> claims = new ArrayList<>();
    file.read(row -> claims.add(Library.read(reader, row)));
    return PolicyCalculator.DEFAULT.decideAll(claims, Map.of(), file.pool, 2);
  }

  /**
   * Reads and decides with the in-house class.
   *
   * @param file the file
   * @return the decisions
   * @throws IOException if the file cannot be read
   */
  @Benchmark
  public List<InHouseDecision> inHouse(ClaimsFile file) throws IOException {
    InHouseReader reader = new InHouseReader();
    List<InHouseClaim> claims = new ArrayList<>();
    file.read(row -> claims.add(reader.parse(row)));
    return new InHouseCalculator().decideAll(claims, file.pool);
  }

  /**
   * Reads and decides in columns.
   *
   * @param file the file
   * @return the outcomes
   * @throws IOException if the file cannot be read
   */
  @Benchmark
  public Outcomes columns(ClaimsFile file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    file.read(rows::add);
    Columns columns = Columns.of(rows.size(), rows::get);
    return new ColumnsCalculator(columns).decideAll(file.pool, 2);
  }

  /**
   * Runs the main job in a virtual machine of its own, from its start to its end.
   *
   * @param file the file
   * @return the summary
   * @throws IOException if no virtual machine starts
   */
  @Benchmark
  public String mainJob(ClaimsFile file) throws IOException {
    return Child.run(
        "org.skillsubsidy.quickstart.Quickstart",
        file.file.toString(),
        file.folder.toString(),
        "--decisions-only");
  }
}
