package org.skillsubsidy.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
import org.openjdk.jmh.annotations.Warmup;
import org.skillsubsidy.benchmarks.columns.Columns;
import org.skillsubsidy.benchmarks.inhouse.InHouseClaim;
import org.skillsubsidy.benchmarks.inhouse.InHouseReader;
import org.skillsubsidy.benchmarks.population.Population;
import org.skillsubsidy.policy.model.claim.ClaimText;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;

/** Claims made of the texts of their rows. Only the library checks the numbers of identities. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8)
@Measurement(iterations = 10)
@Fork(
    value = 1,
    jvmArgs = {"-Xms3g", "-Xmx3g", "-XX:+AlwaysPreTouch"})
public class RowsBenchmark {

  /** The rows of {@code claims.csv}. */
  @State(Scope.Benchmark)
  public static class Rows {

    /** The number of claims. */
    @Param("100000")
    public int claims;

    private List<List<String>> rows = List.of();

    /** Makes the rows. */
    @Setup
    public void setUp() {
      Population population = new Population(claims);
      rows = IntStream.range(0, claims).mapToObj(population::row).toList();
    }
  }

  /**
   * Makes claims of the library.
   *
   * @param rows the rows
   * @return the claims
   */
  @Benchmark
  public List<SubsidyClaim> library(Rows rows) {
    ClaimText reader = new ClaimText();
    List<SubsidyClaim> claims = new ArrayList<>(rows.claims);
    for (List<String> row : rows.rows) {
      claims.add(Library.read(reader, row));
    }
    return claims;
  }

  /**
   * Makes claims of the in-house class.
   *
   * @param rows the rows
   * @return the claims
   */
  @Benchmark
  public List<InHouseClaim> inHouse(Rows rows) {
    InHouseReader reader = new InHouseReader();
    List<InHouseClaim> claims = new ArrayList<>(rows.claims);
    for (List<String> row : rows.rows) {
      claims.add(reader.parse(row));
    }
    return claims;
  }

  /**
   * Makes columns.
   *
   * @param rows the rows
   * @return the columns
   */
  @Benchmark
  public Columns columns(Rows rows) {
    return Columns.of(rows.claims, rows.rows::get);
  }
}
