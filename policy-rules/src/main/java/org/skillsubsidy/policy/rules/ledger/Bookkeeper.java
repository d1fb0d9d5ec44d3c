package org.skillsubsidy.policy.rules.ledger;

import static org.skillsubsidy.policy.model.value.InvalidFactException.require;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.skillsubsidy.policy.model.decision.Outcome;
import org.skillsubsidy.policy.model.decision.RevocationReason;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.decision.SubsidyLine;
import org.skillsubsidy.policy.model.ledger.Booking;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;

/** Turns decisions into bookings (3.9). Stateless. */
@Cites(Clause.C3_9)
public final class Bookkeeper {

  /** The only bookkeeper. */
  public static final Bookkeeper DEFAULT = new Bookkeeper();

  private Bookkeeper() {}

  /**
   * Books what a decision pays.
   *
   * @param decision the decision
   * @param bookedOn the day of the booking
   * @return a payment for each line; empty where nothing is payable
   */
  public List<Booking> payments(SubsidyDecision decision, LocalDate bookedOn) {
    List<Booking> bookings = new ArrayList<>();
    for (SubsidyLine line : decision.lines()) {
      bookings.add(Booking.payment(decision.claim(), line, bookedOn));
    }
    return bookings;
  }

  /**
   * Books what decisions pay.
   *
   * @param decisions each decision once, as a batch's {@code decisions()} gives them
   * @param bookedOn the day of the bookings
   * @return a payment for each line, in the order of the decisions
   */
  public List<Booking> payments(Iterable<SubsidyDecision> decisions, LocalDate bookedOn) {
    List<Booking> bookings = new ArrayList<>();
    for (SubsidyDecision decision : decisions) {
      bookings.addAll(payments(decision, bookedOn));
    }
    return bookings;
  }

  /**
   * Books that a payable claim is struck out, and that all it was paid is recovered.
   *
   * @param decision the decision
   * @param reason why
   * @param bookedOn the day of the bookings
   * @return the revocation, then a recovery for each line
   * @throws org.skillsubsidy.policy.model.value.InvalidFactException if the decision pays nothing
   */
  public List<Booking> revocation(
      SubsidyDecision decision, RevocationReason reason, LocalDate bookedOn) {
    require(
        decision.outcome() == Outcome.PAYABLE,
        "revocation.claim",
        decision.claim().id(),
        "was paid nothing, and only a payable claim is struck out");
    List<Booking> bookings = new ArrayList<>();
    bookings.add(Booking.revocation(decision.claim(), reason, bookedOn));
    for (SubsidyLine line : decision.lines()) {
      bookings.add(Booking.recovery(decision.claim(), line, bookedOn));
    }
    return bookings;
  }
}
