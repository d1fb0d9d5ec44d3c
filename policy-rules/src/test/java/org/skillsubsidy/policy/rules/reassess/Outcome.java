package org.skillsubsidy.policy.rules.reassess;

import java.time.LocalDate;
import java.util.List;
import org.skillsubsidy.policy.model.decision.ExclusiveKey;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.ledger.Booking;
import org.skillsubsidy.policy.model.reassess.Adjustment;
import org.skillsubsidy.policy.model.reassess.CaseDecisions;
import org.skillsubsidy.policy.model.reassess.Reassessment;
import org.skillsubsidy.policy.model.reassess.Settlement;
import org.skillsubsidy.policy.rules.ledger.Bookkeeper;

/** All that a reassessment says, part by part, so that a fault can be planted in each. */
record Outcome(
    CaseDecisions before,
    CaseDecisions after,
    List<Adjustment> adjustments,
    List<Settlement> settlements,
    List<ExclusiveKey> freedKeys,
    List<ExclusiveKey> newKeys,
    List<Booking> bookings) {

  static final LocalDate BOOKED_ON = LocalDate.of(2022, 12, 30);

  static Outcome of(Reassessment reassessment) {
    return new Outcome(
        reassessment.before(),
        reassessment.after(),
        reassessment.adjustments(),
        reassessment.settlements(),
        reassessment.freedKeys(),
        reassessment.newKeys(),
        Bookkeeper.DEFAULT.adjustments(reassessment, BOOKED_ON));
  }

  Outcome withAfter(List<SubsidyDecision> decisions) {
    return of(new Reassessment(before, new CaseDecisions(after.facts(), decisions)));
  }

  Outcome withAdjustments(List<Adjustment> others) {
    return new Outcome(before, after, others, settlements, freedKeys, newKeys, bookings);
  }

  Outcome withSettlements(List<Settlement> others) {
    return new Outcome(before, after, adjustments, others, freedKeys, newKeys, bookings);
  }

  Outcome withKeys(List<ExclusiveKey> freed, List<ExclusiveKey> taken) {
    return new Outcome(before, after, adjustments, settlements, freed, taken, bookings);
  }

  Outcome withBookings(List<Booking> others) {
    return new Outcome(before, after, adjustments, settlements, freedKeys, newKeys, others);
  }
}
