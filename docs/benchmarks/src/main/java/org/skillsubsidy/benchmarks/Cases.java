package org.skillsubsidy.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.skillsubsidy.benchmarks.population.Facts;
import org.skillsubsidy.benchmarks.population.Population;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.rules.PolicyCalculator;

/**
 * Claims to be decided one by one, each with the earlier trainings of its trainee that were paid.
 */
final class Cases {

  /** How much of a history a claim has. */
  enum History {
    /** None. */
    EMPTY,
    /** Two earlier trainings. */
    TYPICAL,
    /** Three trainings in the claim's year, or more in all. */
    FULL;

    private boolean isThatOf(SubsidyClaim claim, List<SubsidyDecision> earlier) {
      return switch (this) {
        case EMPTY -> earlier.isEmpty();
        case TYPICAL -> earlier.size() == 2;
        case FULL -> countInYear(earlier, claim.training().end().getYear()) >= 3;
      };
    }

    private static int countInYear(List<SubsidyDecision> decisions, int year) {
      int count = 0;
      for (SubsidyDecision decision : decisions) {
        count += decision.year().orElseThrow() == year ? 1 : 0;
      }
      return count;
    }
  }

  private static final int SIZE = 100_000;

  private Cases() {}

  /**
   * Finds cases in the population.
   *
   * @param history the history that the claims shall have
   * @param count how many
   * @return for each case the facts of the paid trainings in their order, then of the claim
   */
  static List<List<Facts>> find(History history, int count) {
    Population population = new Population(SIZE);
    Library reader = new Library();
    List<SubsidyClaim> claims =
        IntStream.range(0, SIZE).mapToObj(i -> reader.claim(population.claim(i))).toList();
    List<SubsidyDecision> decisions = PolicyCalculator.DEFAULT.decideAll(claims).decisions();
    List<Integer> order =
        IntStream.range(0, SIZE)
            .boxed()
            .sorted((a, b) -> SubsidyClaim.CANONICAL_ORDER.compare(claims.get(a), claims.get(b)))
            .toList();
    Map<TraineeId, List<Integer>> paid = new HashMap<>();
    List<List<Facts>> cases = new ArrayList<>();
    for (int place : order) {
      SubsidyClaim claim = claims.get(place);
      List<Integer> earlier = paid.computeIfAbsent(claim.trainee().id(), id -> new ArrayList<>());
      if (cases.size() < count
          && history.isThatOf(claim, earlier.stream().map(decisions::get).toList())) {
        List<Facts> facts = new ArrayList<>();
        earlier.forEach(each -> facts.add(population.claim(each)));
        facts.add(population.claim(place));
        cases.add(facts);
      }
      if (decisions.get(place).entersHistory()) {
        earlier.add(place);
      }
    }
    if (cases.size() < count) {
      throw new IllegalStateException("only " + cases.size() + " cases of " + history);
    }
    return cases;
  }
}
