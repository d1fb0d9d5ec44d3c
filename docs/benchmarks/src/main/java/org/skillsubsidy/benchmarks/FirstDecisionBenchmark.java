package org.skillsubsidy.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A virtual machine that starts, makes a calculator, decides one claim, shows the total as money
 * and ends. The in-house class with fen shows no money; nobody shows a text.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 15)
@Fork(1)
public class FirstDecisionBenchmark {

  /**
   * Decides with the library.
   *
   * @return the total
   * @throws IOException if no virtual machine starts
   */
  @Benchmark
  public String library() throws IOException {
    return run("library");
  }

  /**
   * Decides with the in-house class.
   *
   * @return the total
   * @throws IOException if no virtual machine starts
   */
  @Benchmark
  public String inHouse() throws IOException {
    return run("inHouse");
  }

  /**
   * Decides with the in-house class that uses Moneta.
   *
   * @return the total
   * @throws IOException if no virtual machine starts
   */
  @Benchmark
  public String moneta() throws IOException {
    return run("moneta");
  }

  /**
   * Decides nothing.
   *
   * @return a text
   * @throws IOException if no virtual machine starts
   */
  @Benchmark
  public String nobody() throws IOException {
    return run("nobody");
  }

  private static String run(String contender) throws IOException {
    String total = Child.run(FirstDecision.class.getName(), contender);
    if (!total.equals(FirstDecision.TOTAL)) {
      throw new IllegalStateException(contender + " decides " + total);
    }
    return total;
  }
}
