package org.skillsubsidy.benchmarks;

import java.util.List;
import org.skillsubsidy.benchmarks.columns.Outcomes;
import org.skillsubsidy.benchmarks.inhouse.InHouseDecision;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.value.SmallEnumSet;

/** The outcomes of the in-house class. */
final class InHouse {

  private InHouse() {}

  /** The population numbers its claims by their places, which the in-house class gives up. */
  static Outcomes outcomes(List<InHouseDecision> decisions) {
    Outcomes outcomes = new Outcomes(decisions.size());
    for (InHouseDecision decision : decisions) {
      String id = decision.claim().id();
      set(outcomes, Integer.parseInt(id, 1, id.length(), 10), decision);
    }
    return outcomes;
  }

  static void set(Outcomes outcomes, int row, InHouseDecision decision) {
    outcomes.set(
        row,
        decision.fen(SubsidyKind.ENTERPRISE_TRAINING),
        decision.fen(SubsidyKind.WORKER_TRAINING),
        decision.fen(SubsidyKind.LIVING_ALLOWANCE),
        decision.fen(SubsidyKind.CERTIFICATE),
        SmallEnumSet.bitsOf(decision.bars()),
        SmallEnumSet.bitsOf(decision.denials()),
        decision.slot());
  }
}
