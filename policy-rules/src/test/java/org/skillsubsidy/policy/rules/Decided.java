package org.skillsubsidy.policy.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.testkit.arbitrary.World;
import org.skillsubsidy.policy.testkit.arbitrary.WorldGenerator;

/**
 * A decision with what led to it.
 *
 * @param timeline the terms
 * @param history what the trainee had been paid for
 * @param decision the decision
 */
public record Decided(PolicyTimeline timeline, TrainingHistory history, SubsidyDecision decision) {

  /**
   * Decides generated worlds, and shows each decision with the history that it was made against.
   */
  public static void inWorlds(long seed, int worlds, Consumer<Decided> check) {
    WorldGenerator generator = WorldGenerator.seeded(seed);
    for (int i = 0; i < worlds; i++) {
      in(generator.next(), check);
    }
  }

  /** Decides the claims of a world. */
  public static void in(World world, Consumer<Decided> check) {
    List<SubsidyDecision> decisions =
        new ArrayList<>(
            PolicyCalculator.of(world.timeline())
                .decideAll(world.claims(), world.histories())
                .decisions());
    decisions.sort(Comparator.comparing(SubsidyDecision::claim, SubsidyClaim.CANONICAL_ORDER));
    Map<TraineeId, TrainingHistory> histories = new HashMap<>(world.histories());
    for (SubsidyDecision decision : decisions) {
      TraineeId trainee = decision.claim().trainee().id();
      TrainingHistory history = histories.getOrDefault(trainee, TrainingHistory.empty(trainee));
      check.accept(new Decided(world.timeline(), history, decision));
      decision.historyEntry().ifPresent(entry -> histories.put(trainee, history.with(entry)));
    }
  }

  /** Returns the claim that was decided. */
  public SubsidyClaim claim() {
    return decision.claim();
  }

  /** Returns the terms in force on the training's end, if any. */
  public PolicyTerms terms() {
    return timeline.termsOn(claim().training().end()).orElse(null);
  }

  /** Returns a calculator with the terms. */
  public PolicyCalculator calculator() {
    return PolicyCalculator.of(timeline);
  }
}
