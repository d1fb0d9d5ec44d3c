package org.skillsubsidy.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
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
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.rules.PolicyCalculator;

/** A batch of claims of 0.4 times as many people, in no order, none of whom has a history. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6)
@Measurement(iterations = 10)
@Fork(
    value = 1,
    jvmArgs = {"-Xms5g", "-Xmx5g", "-XX:+AlwaysPreTouch"})
public class BatchBenchmark {

  /** What all contenders are measured on. */
  @State(Scope.Benchmark)
  public abstract static class Batch {

    /** The number of claims. */
    @Param({"100000", "1000000"})
    public int claims;

    /** The number of threads. */
    @Param({"1", "2"})
    public int threads;

    Population population = new Population(1);
    ForkJoinPool pool = ForkJoinPool.commonPool();

    void begin() {
      population = new Population(claims);
      pool = new ForkJoinPool(threads);
    }

    /** Ends the threads. */
    @TearDown
    public void end() {
      pool.shutdown();
    }

    /** The measured code has to decide as the columns do, in every fork. */
    void requireRight(Outcomes outcomes) {
      Columns columns = Columns.of(claims, population::row);
      Agreement.require(
          "columns", new ColumnsCalculator(columns).decideAll(), "measured", outcomes);
    }
  }

  /** Claims for the library. */
  public static class LibraryBatch extends Batch {

    List<SubsidyClaim> list = List.of();

    /** Makes the claims. */
    @Setup
    public void setUp() {
      begin();
      Library reader = new Library();
      list = new ArrayList<>(claims);
      for (int i = 0; i < claims; i++) {
        list.add(reader.claim(population.claim(i)));
      }
      requireRight(Library.outcomes(decide()));
    }

    BatchDecisions decide() {
      return threads == 1
          ? PolicyCalculator.DEFAULT.decideAll(list)
          : PolicyCalculator.DEFAULT.decideAll(list, Map.of(), pool, threads);
    }
  }

  /** Claims for the in-house class. */
  public static class InHouseBatch extends Batch {

    private final InHouseCalculator calculator = new InHouseCalculator();
    List<InHouseClaim> list = List.of();

    /** Makes the claims. */
    @Setup
    public void setUp() {
      begin();
      InHouseReader reader = new InHouseReader();
      list = new ArrayList<>(claims);
      for (int i = 0; i < claims; i++) {
        list.add(reader.parse(population.row(i)));
      }
      requireRight(InHouse.outcomes(decide()));
    }

    List<InHouseDecision> decide() {
      return threads == 1 ? calculator.decideAll(list) : calculator.decideAll(list, pool);
    }
  }

  /** Claims as columns. */
  public static class ColumnsBatch extends Batch {

    Columns columns = Columns.of(0, population::row);

    /** Makes the claims. */
    @Setup
    public void setUp() {
      begin();
      columns = Columns.of(claims, population::row);
      requireRight(decide());
    }

    Outcomes decide() {
      ColumnsCalculator calculator = new ColumnsCalculator(columns);
      return threads == 1 ? calculator.decideAll() : calculator.decideAll(pool, threads);
    }
  }

  /**
   * Decides with the library.
   *
   * @param batch the claims
   * @return the decisions
   */
  @Benchmark
  public BatchDecisions library(LibraryBatch batch) {
    return batch.decide();
  }

  /**
   * Decides with the in-house class.
   *
   * @param batch the claims
   * @return the decisions
   */
  @Benchmark
  public List<InHouseDecision> inHouse(InHouseBatch batch) {
    return batch.decide();
  }

  /**
   * Decides in columns.
   *
   * @param batch the claims
   * @return the outcomes
   */
  @Benchmark
  public Outcomes columns(ColumnsBatch batch) {
    return batch.decide();
  }
}
