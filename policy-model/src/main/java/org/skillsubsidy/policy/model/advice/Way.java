package org.skillsubsidy.policy.model.advice;

import java.util.List;
import java.util.Set;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.value.SmallEnumSet;

/**
 * Changes of facts, with what they come to.
 *
 * @param changes the facts that would have to be others; one or more, each remedy at most once
 * @param bars the bars that this lifts
 * @param denials the denials that this lifts
 * @param decision what the claim with these facts is decided to; its claim has the new facts
 */
public record Way(
    List<Change> changes, Set<Bar> bars, Set<Denial> denials, SubsidyDecision decision) {

  /** Copies the collections. */
  public Way {
    changes = List.copyOf(changes);
    bars = SmallEnumSet.copyOf(Bar.values(), bars);
    denials = SmallEnumSet.copyOf(Denial.values(), denials);
  }

  /**
   * Tells whether the claim would be fully payable.
   *
   * @return true as {@link Advice#isFullyPayable(SubsidyDecision)} has it
   */
  public boolean isComplete() {
    return Advice.isFullyPayable(decision);
  }
}
