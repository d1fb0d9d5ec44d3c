package org.skillsubsidy.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.skillsubsidy.benchmarks.columns.Columns;
import org.skillsubsidy.benchmarks.columns.ColumnsCalculator;
import org.skillsubsidy.benchmarks.columns.Outcomes;
import org.skillsubsidy.benchmarks.inhouse.InHouseCalculator;
import org.skillsubsidy.benchmarks.inhouse.InHouseClaim;
import org.skillsubsidy.benchmarks.inhouse.InHouseDecision;
import org.skillsubsidy.benchmarks.inhouse.InHouseReader;
import org.skillsubsidy.benchmarks.population.Facts;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.rules.PolicyCalculator;

/** One claim after another, each of another trainee, against a history that is at hand. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class OneDecisionBenchmark {

  private static final int CASES = 500;

  /** What all contenders are measured on. */
  @State(Scope.Benchmark)
  public abstract static class Claims {

    /** How much the trainees have been paid for. */
    @Param({"EMPTY", "TYPICAL", "FULL"})
    public String history = "";

    List<List<Facts>> cases() {
      return Cases.find(Cases.History.valueOf(history), CASES);
    }

    /** The measured code has to decide as the columns do, in every fork. */
    void requireRight(Outcomes measured, List<List<Facts>> cases) {
      ColumnClaims columns = new ColumnClaims();
      columns.lay(cases);
      Outcomes expected = new Outcomes(CASES);
      for (int i = 0; i < CASES; i++) {
        expected.set(i, columns.decide(i), columns.rows[i]);
      }
      Agreement.require("columns", expected, "measured", measured);
    }
  }

  /** Claims for the library. */
  public static class LibraryClaims extends Claims {

    private final Library reader = new Library();
    private final SubsidyClaim[] claims = new SubsidyClaim[CASES];
    private final TrainingHistory[] histories = new TrainingHistory[CASES];

    /** Makes claims and histories. */
    @Setup
    public void setUp() {
      List<List<Facts>> cases = cases();
      Outcomes measured = new Outcomes(CASES);
      for (int i = 0; i < CASES; i++) {
        List<SubsidyClaim> all = cases.get(i).stream().map(reader::claim).toList();
        TrainingHistory history = TrainingHistory.empty(all.get(0).trainee().id());
        for (SubsidyClaim earlier : all.subList(0, all.size() - 1)) {
          SubsidyDecision decision = PolicyCalculator.DEFAULT.decide(earlier, history);
          history = history.with(decision.historyEntry().orElseThrow());
        }
        claims[i] = all.get(all.size() - 1);
        histories[i] = history;
        Library.set(measured, i, decide(i));
      }
      requireRight(measured, cases);
    }

    SubsidyDecision decide(int i) {
      return PolicyCalculator.DEFAULT.decide(claims[i], histories[i]);
    }
  }

  /** Claims for the in-house class. */
  public static class InHouseClaims extends Claims {

    private final InHouseCalculator calculator = new InHouseCalculator();
    private final InHouseReader reader = new InHouseReader();
    private final InHouseClaim[] claims = new InHouseClaim[CASES];
    private final List<List<InHouseDecision>> histories = new ArrayList<>();

    /** Makes claims and histories. */
    @Setup
    public void setUp() {
      List<List<Facts>> cases = cases();
      Outcomes measured = new Outcomes(CASES);
      for (int i = 0; i < CASES; i++) {
        List<InHouseClaim> all =
            cases.get(i).stream().map(facts -> reader.parse(facts.row())).toList();
        List<InHouseDecision> history = new ArrayList<>();
        for (InHouseClaim earlier : all.subList(0, all.size() - 1)) {
          history.add(calculator.decide(earlier, history));
        }
        claims[i] = all.get(all.size() - 1);
        histories.add(history);
        InHouse.set(measured, i, decide(i));
      }
      requireRight(measured, cases);
    }

    InHouseDecision decide(int i) {
      return calculator.decide(claims[i], histories.get(i));
    }
  }

  /** Claims as columns. */
  public static class ColumnClaims extends Claims {

    private final int[] rows = new int[CASES];
    private final int[][] histories = new int[CASES][];
    private ColumnsCalculator calculator = new ColumnsCalculator(Columns.of(0, row -> List.of()));

    /** Makes claims and histories. */
    @Setup
    public void setUp() {
      lay(cases());
    }

    private void lay(List<List<Facts>> cases) {
      List<Facts> all = new ArrayList<>();
      int i = 0;
      for (List<Facts> each : cases) {
        int[] history = new int[each.size() - 1];
        for (int j = 0; j < history.length; j++) {
          history[j] = all.size() + j;
        }
        all.addAll(each);
        rows[i] = all.size() - 1;
        histories[i++] = history;
      }
      calculator = new ColumnsCalculator(Columns.of(all.size(), row -> all.get(row).row()));
      for (int[] history : histories) {
        for (int j = 0; j < history.length; j++) {
          calculator.decide(history[j], history, j);
        }
      }
    }

    Outcomes decide(int i) {
      return calculator.decide(rows[i], histories[i], histories[i].length);
    }
  }

  /**
   * Decides with the library.
   *
   * @param claims the claims
   * @param blackhole takes the decisions
   */
  @Benchmark
  @OperationsPerInvocation(CASES)
  public void library(LibraryClaims claims, Blackhole blackhole) {
    for (int i = 0; i < CASES; i++) {
      blackhole.consume(claims.decide(i));
    }
  }

  /**
   * Decides with the in-house class.
   *
   * @param claims the claims
   * @param blackhole takes the decisions
   */
  @Benchmark
  @OperationsPerInvocation(CASES)
  public void inHouse(InHouseClaims claims, Blackhole blackhole) {
    for (int i = 0; i < CASES; i++) {
      blackhole.consume(claims.decide(i));
    }
  }

  /**
   * Decides in columns.
   *
   * @param claims the claims
   * @param blackhole takes the outcomes
   */
  @Benchmark
  @OperationsPerInvocation(CASES)
  public void columns(ColumnClaims claims, Blackhole blackhole) {
    for (int i = 0; i < CASES; i++) {
      blackhole.consume(claims.decide(i));
    }
  }
}
