package org.skillsubsidy.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.openjdk.jmh.annotations.Warmup;
import org.skillsubsidy.benchmarks.population.Population;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.rules.PolicyCalculator;
import org.skillsubsidy.policy.rules.explain.ReasonTexts;

/** Decisions put in words: what became of the claim, and every reason. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8)
@Measurement(iterations = 10)
@Fork(1)
public class WordsBenchmark {

  /** What was decided. */
  @State(Scope.Benchmark)
  public static class Decisions {

    /** The number of decisions. */
    @Param("100000")
    public int claims;

    private List<SubsidyDecision> decisions = List.of();

    /** Decides the claims. */
    @Setup
    public void setUp() {
      Population population = new Population(claims);
      Library reader = new Library();
      List<SubsidyClaim> made = new ArrayList<>(claims);
      for (int i = 0; i < claims; i++) {
        made.add(reader.claim(population.claim(i)));
      }
      decisions = PolicyCalculator.DEFAULT.decideAll(made).decisions();
    }
  }

  /**
   * Puts decisions in Chinese words.
   *
   * @param decisions the decisions
   * @return a text for each
   */
  @Benchmark
  public List<String> library(Decisions decisions) {
    ReasonTexts texts = ReasonTexts.of(Locale.CHINESE);
    List<String> said = new ArrayList<>(decisions.claims);
    for (SubsidyDecision decision : decisions.decisions) {
      StringBuilder text = new StringBuilder(texts.term(decision.outcome()));
      for (Bar bar : decision.bars()) {
        text.append('\n').append(texts.text(bar));
      }
      for (Denial denial : decision.denials()) {
        text.append('\n').append(texts.term(denial.kind())).append(texts.text(denial));
      }
      said.add(text.toString());
    }
    return said;
  }
}
