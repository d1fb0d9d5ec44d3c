package org.skillsubsidy.policy.model.fund;

import java.util.List;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;

/**
 * What became of decisions that were to be paid, one after another.
 *
 * @param funds the funds after the last
 * @param paid the decisions that were paid, each in full
 * @param unpaid the decisions for which too little was there; nothing of them was paid
 */
public record PaymentRun(Funds funds, List<SubsidyDecision> paid, List<Unpaid> unpaid) {

  /** Copies the lists. */
  public PaymentRun {
    paid = List.copyOf(paid);
    unpaid = List.copyOf(unpaid);
  }

  /**
   * A decision for which too little was there.
   *
   * @param decision the decision
   * @param shortages what was missing when it was its turn
   */
  public record Unpaid(SubsidyDecision decision, List<Shortage> shortages) {

    /** Copies the list. */
    public Unpaid {
      shortages = List.copyOf(shortages);
    }
  }
}
