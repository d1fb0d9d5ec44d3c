package org.skillsubsidy.benchmarks;

import java.util.Comparator;
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
import org.skillsubsidy.benchmarks.population.Facts;
import org.skillsubsidy.benchmarks.population.Population;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.rules.PolicyCalculator;

/** Claims that arrive trainee by trainee, decided and forgotten. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6)
@Measurement(iterations = 8)
@Fork(
    value = 1,
    jvmArgs = {"-Xms5g", "-Xmx5g", "-XX:+AlwaysPreTouch"})
public class ByTraineeBenchmark {

  /** Claims in the order of their trainees. */
  @State(Scope.Benchmark)
  public static class Claims {

    /** The number of claims. */
    @Param("1000000")
    public int claims;

    private List<SubsidyClaim> list = List.of();

    /** Makes the claims. */
    @Setup
    public void setUp() {
      Population population = new Population(claims);
      Library reader = new Library();
      list =
          IntStream.range(0, claims)
              .mapToObj(population::claim)
              .sorted(Comparator.comparing(Facts::traineeId))
              .map(reader::claim)
              .toList();
    }
  }

  /**
   * Decides.
   *
   * @param claims the claims
   * @return the sum of all amounts, in fen
   */
  @Benchmark
  public long library(Claims claims) {
    long[] fen = {0};
    PolicyCalculator.DEFAULT.decideByTrainee(
        claims.list.iterator(),
        TrainingHistory::empty,
        (ofTrainee, decisions) -> {
          for (SubsidyDecision decision : decisions.decisions()) {
            fen[0] += decision.totalFen();
          }
        });
    return fen[0];
  }
}
