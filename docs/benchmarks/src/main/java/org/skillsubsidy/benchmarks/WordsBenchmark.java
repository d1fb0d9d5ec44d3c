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
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.explain.Explanation;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.rules.PolicyCalculator;
import org.skillsubsidy.policy.rules.explain.Explainer;
import org.skillsubsidy.policy.rules.explain.ExplanationText;

/** Decisions explained: every statement with its clause and its numbers, and the same in words. */
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
    @Param("10000")
    public int claims;

    private List<SubsidyDecision> decisions = List.of();

    /** Decides each claim as the trainee's first. */
    @Setup
    public void setUp() {
      Population population = new Population(claims);
      Library reader = new Library();
      List<SubsidyDecision> made = new ArrayList<>(claims);
      for (int i = 0; i < claims; i++) {
        SubsidyClaim claim = reader.claim(population.claim(i));
        made.add(PolicyCalculator.DEFAULT.decide(claim, nothingBefore(claim)));
      }
      decisions = made;
    }
  }

  private static TrainingHistory nothingBefore(SubsidyClaim claim) {
    return TrainingHistory.empty(claim.trainee().id());
  }

  /**
   * Explains decisions.
   *
   * @param decisions the decisions
   * @return an explanation for each
   */
  @Benchmark
  public List<Explanation> explained(Decisions decisions) {
    List<Explanation> explained = new ArrayList<>(decisions.claims);
    for (SubsidyDecision decision : decisions.decisions) {
      explained.add(Explainer.DEFAULT.explain(decision, nothingBefore(decision.claim())));
    }
    return explained;
  }

  /**
   * Explains decisions in Chinese words.
   *
   * @param decisions the decisions
   * @return a text for each
   */
  @Benchmark
  public List<String> inWords(Decisions decisions) {
    ExplanationText texts = ExplanationText.of(Locale.CHINESE);
    List<String> said = new ArrayList<>(decisions.claims);
    for (SubsidyDecision decision : decisions.decisions) {
      said.add(texts.text(Explainer.DEFAULT.explain(decision, nothingBefore(decision.claim()))));
    }
    return said;
  }
}
