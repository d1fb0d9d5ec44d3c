package org.skillsubsidy.policy.rules.ledger;

import static org.skillsubsidy.policy.model.value.InvalidFactException.require;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.Outcome;
import org.skillsubsidy.policy.model.decision.RevocationReason;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.decision.SubsidyLine;
import org.skillsubsidy.policy.model.ledger.Booking;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.reassess.DecisionChange;
import org.skillsubsidy.policy.model.reassess.Reassessment;
import org.skillsubsidy.policy.model.reassess.Revocation;

/** Turns decisions, and what changes of them, into bookings (3.9). Stateless. */
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

  /**
   * Books what a reassessment changes: each claim that is struck out, and what is recovered and
   * paid.
   *
   * <p>A line is booked as a difference where everything else that is booked of it stays: trainee's
   * groups, employer, provider, payee, fund and clause. Else it is recovered whole as it was booked
   * and paid anew as it is now, also where the payee keeps the money, so that the groups of every
   * grouping sum to what the decisions now say.
   *
   * @param reassessment the decisions before and after
   * @param bookedOn the day of the bookings
   * @return for each claim its revocation, its recoveries, its payments; empty where nothing that
   *     is booked changes
   */
  public List<Booking> adjustments(Reassessment reassessment, LocalDate bookedOn) {
    List<Booking> bookings = new ArrayList<>();
    for (Revocation revocation : reassessment.revocations()) {
      bookings.add(Booking.revocation(revocation.claim(), revocation.reason(), bookedOn));
    }
    for (DecisionChange change : reassessment.changes()) {
      bookings.addAll(adjustments(change, bookedOn));
    }
    return bookings;
  }

  private static List<Booking> adjustments(DecisionChange change, LocalDate bookedOn) {
    List<Booking> recoveries = new ArrayList<>();
    List<Booking> payments = new ArrayList<>();
    for (SubsidyKind kind : SubsidyKind.values()) {
      Optional<Line> paid = Line.of(change.before(), kind);
      Optional<Line> due = Line.of(change.after(), kind);
      if (paid.isPresent() && due.isPresent() && paid.get().isBookedAs(due.get())) {
        long difference = due.get().line().fen() - paid.get().line().fen();
        if (difference > 0) {
          payments.add(due.get().withFen(difference).payment(bookedOn));
        } else if (difference < 0) {
          recoveries.add(paid.get().withFen(-difference).recovery(bookedOn));
        }
      } else {
        paid.ifPresent(line -> recoveries.add(line.recovery(bookedOn)));
        due.ifPresent(line -> payments.add(line.payment(bookedOn)));
      }
    }
    recoveries.addAll(payments);
    return recoveries;
  }

  /** A line with the claim whose facts are booked beside it. */
  private record Line(SubsidyClaim claim, SubsidyLine line) {

    static Optional<Line> of(Optional<SubsidyDecision> decision, SubsidyKind kind) {
      return decision.flatMap(each -> each.lineFor(kind).map(line -> new Line(each.claim(), line)));
    }

    Line withFen(long fen) {
      return new Line(
          claim, new SubsidyLine(line.kind(), fen, line.payee(), line.fund(), line.clause()));
    }

    boolean isBookedAs(Line other) {
      return withFen(1).payment(LocalDate.EPOCH).equals(other.withFen(1).payment(LocalDate.EPOCH));
    }

    Booking payment(LocalDate bookedOn) {
      return Booking.payment(claim, line, bookedOn);
    }

    Booking recovery(LocalDate bookedOn) {
      return Booking.recovery(claim, line, bookedOn);
    }
  }
}
