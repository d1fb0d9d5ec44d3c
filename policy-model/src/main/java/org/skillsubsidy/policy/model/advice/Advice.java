package org.skillsubsidy.policy.model.advice;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;

/**
 * What would change a decision. Everything in it was decided again with the changed facts and the
 * same history.
 *
 * @param decision what was decided
 * @param ways the smallest sets of changes after which more is paid and as few kinds of subsidy as
 *     possible are denied: none, where {@link Way#isComplete()}. Empty where no change of facts has
 *     more paid
 * @param reasons for each bar and denial of the decision, in its order, the smallest sets of
 *     changes that lift it; none where nothing lifts it for this training
 * @param alternatives where nothing lifts a bar, or a denial for what was paid in the year: other
 *     trainings that the trainee could still take, with as few differences as possible
 */
public record Advice(
    SubsidyDecision decision,
    List<Way> ways,
    Map<Enum<?>, List<Way>> reasons,
    List<Alternative> alternatives) {

  /** Copies the collections. */
  public Advice {
    ways = List.copyOf(ways);
    Map<Enum<?>, List<Way>> copy = new LinkedHashMap<>();
    reasons.forEach((reason, lifting) -> copy.put(reason, List.copyOf(lifting)));
    reasons = Collections.unmodifiableMap(copy);
    alternatives = List.copyOf(alternatives);
  }

  /**
   * Tells whether a decision leaves nothing to be wished for: no bar, no denial, so that every kind
   * of subsidy that is for the trainee is paid. An amount that a cap has cut is still full.
   *
   * @param decision the decision
   * @return true if no bar and no denial holds
   */
  public static boolean isFullyPayable(SubsidyDecision decision) {
    return decision.bars().isEmpty() && decision.denials().isEmpty();
  }

  /**
   * Tells whether the decision leaves nothing to be wished for.
   *
   * @return true as {@link #isFullyPayable(SubsidyDecision)} has it
   */
  public boolean isFullyPayable() {
    return isFullyPayable(decision);
  }

  /**
   * Returns the reasons that no change of facts lifts for this training.
   *
   * @return bars and denials, in the order of the decision; immutable
   */
  public List<Enum<?>> nothingLifts() {
    return reasons.entrySet().stream()
        .filter(reason -> reason.getValue().isEmpty())
        .<Enum<?>>map(Map.Entry::getKey)
        .toList();
  }
}
