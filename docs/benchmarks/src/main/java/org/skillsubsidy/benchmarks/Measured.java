package org.skillsubsidy.benchmarks;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Utils;

/** Medians of one run, by what was measured, with which parameters, of whom. */
final class Measured {

  private static final String ALLOCATION = "gc.alloc.rate.norm";

  /** Nanoseconds and bytes for one claim, or for the whole where no claims are counted. */
  record Cost(double nanoseconds, double bytes) {}

  private final Map<String, Cost> costs = new HashMap<>();

  /**
   * Takes the medians.
   *
   * @param results what JMH measured
   */
  Measured(Collection<RunResult> results) {
    for (RunResult result : results) {
      BenchmarkParams params = result.getParams();
      String claims = params.getParam("claims");
      double count = claims == null ? 1 : Integer.parseInt(claims);
      Result<?> allocation =
          Objects.requireNonNull(result.getSecondaryResults().get(ALLOCATION), ALLOCATION);
      double unit = TimeUnit.NANOSECONDS.convert(1, params.getTimeUnit());
      costs.put(
          key(params),
          new Cost(median(result.getPrimaryResult()) * unit / count, median(allocation) / count));
    }
  }

  private static double median(Result<?> result) {
    return result.getStatistics().getPercentile(50);
  }

  private static String key(BenchmarkParams params) {
    String name = params.getBenchmark().replace(Measured.class.getPackageName() + ".", "");
    StringBuilder key = new StringBuilder(name);
    for (String param : params.getParamsKeys().stream().sorted().toList()) {
      key.append(' ').append(params.getParam(param));
    }
    return key.toString();
  }

  /**
   * Finds a median.
   *
   * @param benchmark the class
   * @param contender the method
   * @param params the parameters' values, in the order of their names
   * @return the cost
   */
  Cost cost(Class<?> benchmark, String contender, String... params) {
    String key = benchmark.getSimpleName() + "." + contender;
    key = params.length == 0 ? key : key + " " + String.join(" ", params);
    return Objects.requireNonNull(costs.get(key), key);
  }

  /** Returns the virtual machine that measures. */
  static String virtualMachine() {
    return Utils.getCurrentJvmVersion();
  }
}
