package org.skillsubsidy.policy.rules.reassess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.decision.SubsidyLine;
import org.skillsubsidy.policy.model.ledger.Booking;
import org.skillsubsidy.policy.model.ledger.BookingKind;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.reassess.Adjustment;
import org.skillsubsidy.policy.model.reassess.CaseFile;
import org.skillsubsidy.policy.model.reassess.Reassessment;
import org.skillsubsidy.policy.model.reassess.Settlement;

/** Every law catches reassessments that break it. */
class ReassessmentLawsBiteTest {

  private static final List<Outcome> OUTCOMES = outcomes();

  private static List<Outcome> outcomes() {
    List<Outcome> outcomes = new ArrayList<>();
    for (CaseFile file : CaseMaker.cases(16, 200)) {
      Reassessor.DEFAULT.dayByDay(file).values().forEach(each -> outcomes.add(Outcome.of(each)));
    }
    return outcomes;
  }

  /** A mistake that somebody could make, and the laws that must see it. */
  private record Fault(String name, UnaryOperator<Outcome> plant, Set<ReassessmentLaw> laws) {

    static Fault of(String name, UnaryOperator<Outcome> plant, ReassessmentLaw... laws) {
      return new Fault(name, plant, EnumSet.copyOf(List.of(laws)));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Fault> faults() {
    return Stream.of(
        Fault.of(
            "whoever was decided first keeps what it got",
            ReassessmentLawsBiteTest::firstDecidedStays,
            ReassessmentLaw.THE_FACTS_DECIDE),
        Fault.of(
            "places are given anew in canonical order",
            ReassessmentLawsBiteTest::placesAnew,
            ReassessmentLaw.PLACES_ARE_KEPT),
        Fault.of(
            "a new training gets a place behind all others",
            ReassessmentLawsBiteTest::lastPlace,
            ReassessmentLaw.NEW_PLACES_ARE_THE_SMALLEST),
        Fault.of(
            "a new training gets the first place",
            ReassessmentLawsBiteTest::firstPlace,
            ReassessmentLaw.KEYS_EXCLUDE),
        Fault.of(
            "nothing is recovered",
            outcome -> outcome.withAdjustments(filter(outcome, each -> each.fen() > 0)),
            ReassessmentLaw.EVERY_LINE_IS_CONSERVED),
        Fault.of(
            "a difference is a fen short",
            outcome -> outcome.withAdjustments(map(outcome, each -> with(each, each.fen() - 1))),
            ReassessmentLaw.EVERY_LINE_IS_CONSERVED),
        Fault.of(
            "a recovery goes to another fund",
            outcome ->
                outcome.withAdjustments(map(outcome, each -> with(each, FundSource.INDUSTRY_FUND))),
            ReassessmentLaw.EVERY_LINE_IS_CONSERVED),
        Fault.of(
            "funds are set off against each other",
            outcome -> outcome.withSettlements(setOff(outcome.settlements())),
            ReassessmentLaw.EVERY_ACCOUNT_IS_CONSERVED),
        Fault.of(
            "keys stay taken",
            outcome -> outcome.withKeys(List.of(), outcome.newKeys()),
            ReassessmentLaw.KEYS_ARE_EXCHANGED),
        Fault.of(
            "keys are not stored",
            outcome -> outcome.withKeys(outcome.freedKeys(), List.of()),
            ReassessmentLaw.KEYS_ARE_EXCHANGED),
        Fault.of(
            "recoveries are booked as payments",
            ReassessmentLawsBiteTest::everythingIsPaid,
            ReassessmentLaw.THE_BOOKS_FOLLOW),
        Fault.of(
            "only money that moves is booked, whatever group it is booked under",
            ReassessmentLawsBiteTest::bookedAsItIsNow,
            ReassessmentLaw.THE_BOOKS_FOLLOW));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aPlantedFaultIsCaught(Fault fault) {
    Set<ReassessmentLaw> broken = EnumSet.noneOf(ReassessmentLaw.class);
    for (Outcome outcome : OUTCOMES) {
      Outcome wrong = fault.plant().apply(outcome);
      for (ReassessmentLaw law : fault.laws()) {
        if (!holds(law, wrong)) {
          broken.add(law);
        }
      }
    }
    assertThat(broken).isEqualTo(fault.laws());
  }

  @ParameterizedTest
  @EnumSource(ReassessmentLaw.class)
  void everyLawHasAFaultThatItCatches(ReassessmentLaw law) {
    assertThat(faults()).anyMatch(fault -> fault.laws().contains(law));
  }

  private static boolean holds(ReassessmentLaw law, Outcome outcome) {
    try {
      law.check(outcome);
      return true;
    } catch (AssertionError broken) {
      return false;
    }
  }

  private static Outcome firstDecidedStays(Outcome outcome) {
    List<SubsidyDecision> decisions = new ArrayList<>();
    for (SubsidyDecision after : outcome.after().decisions()) {
      decisions.add(
          outcome
              .before()
              .decision(after.claim().id())
              .filter(before -> before.claim().equals(after.claim()))
              .orElse(after));
    }
    return outcome.withAfter(decisions);
  }

  private static Outcome placesAnew(Outcome outcome) {
    return Outcome.of(
        new Reassessment(outcome.before(), Reassessor.DEFAULT.decide(outcome.after().facts())));
  }

  private static Outcome lastPlace(Outcome outcome) {
    return outcome.withAfter(
        outcome.after().decisions().stream()
            .map(each -> each.entersHistory() ? each.withSlot(each.slot().orElse(0) + 9) : each)
            .toList());
  }

  private static Outcome firstPlace(Outcome outcome) {
    return outcome.withAfter(
        outcome.after().decisions().stream()
            .map(each -> each.entersHistory() ? each.withSlot(1) : each)
            .toList());
  }

  private static List<Adjustment> filter(
      Outcome outcome, java.util.function.Predicate<Adjustment> kept) {
    return outcome.adjustments().stream().filter(kept).toList();
  }

  private static List<Adjustment> map(Outcome outcome, UnaryOperator<Adjustment> change) {
    return outcome.adjustments().stream().map(change).toList();
  }

  private static Adjustment with(Adjustment each, long fen) {
    return new Adjustment(
        each.trainee(),
        each.claimId(),
        each.kind(),
        each.payee(),
        each.fund(),
        each.clause(),
        fen == 0 ? -1 : fen);
  }

  private static Adjustment with(Adjustment each, FundSource fund) {
    return new Adjustment(
        each.trainee(), each.claimId(), each.kind(), each.payee(), fund, each.clause(), each.fen());
  }

  private static List<Settlement> setOff(List<Settlement> settlements) {
    List<Settlement> all = new ArrayList<>();
    for (Settlement each : settlements) {
      Optional<Settlement> known =
          all.stream().filter(one -> one.payee().equals(each.payee())).findFirst();
      all.removeAll(known.stream().toList());
      long fen = known.map(Settlement::fen).orElse(0L) + each.fen();
      if (fen != 0) {
        all.add(new Settlement(each.payee(), known.orElse(each).fund(), fen));
      }
    }
    Collections.reverse(all);
    return all;
  }

  private static Outcome everythingIsPaid(Outcome outcome) {
    List<Booking> bookings = new ArrayList<>();
    for (Booking each : outcome.bookings()) {
      bookings.add(each.kind() == BookingKind.RECOVERY ? paid(outcome, each) : each);
    }
    return outcome.withBookings(bookings);
  }

  private static Booking paid(Outcome outcome, Booking recovery) {
    SubsidyDecision before = outcome.before().decision(recovery.claimId()).orElseThrow();
    return Booking.payment(before.claim(), recovery.line().orElseThrow(), recovery.bookedOn());
  }

  private static Outcome bookedAsItIsNow(Outcome outcome) {
    List<Booking> bookings = new ArrayList<>();
    for (Adjustment each : outcome.adjustments()) {
      var claim =
          outcome
              .after()
              .decision(each.claimId())
              .filter(after -> each.fen() > 0 || isKnownTo(after, each))
              .or(() -> outcome.before().decision(each.claimId()))
              .orElseThrow()
              .claim();
      SubsidyLine line =
          new SubsidyLine(
              each.kind(), Math.abs(each.fen()), each.payee(), each.fund(), each.clause());
      bookings.add(
          each.fen() > 0
              ? Booking.payment(claim, line, Outcome.BOOKED_ON)
              : Booking.recovery(claim, line, Outcome.BOOKED_ON));
    }
    return outcome.withBookings(bookings);
  }

  private static boolean isKnownTo(SubsidyDecision decision, Adjustment adjustment) {
    return decision.lines().stream().anyMatch(line -> line.payee().equals(adjustment.payee()));
  }
}
