package org.skillsubsidy.policy.rules.reassess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.ExclusiveKey;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.decision.SubsidyLine;
import org.skillsubsidy.policy.model.history.HistoryEntry;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.ledger.Booking;
import org.skillsubsidy.policy.model.ledger.Grouping;
import org.skillsubsidy.policy.model.ledger.Ledger;
import org.skillsubsidy.policy.model.ledger.LedgerTotal;
import org.skillsubsidy.policy.model.reassess.Adjustment;
import org.skillsubsidy.policy.model.reassess.CaseDecisions;
import org.skillsubsidy.policy.model.reassess.CaseFacts;
import org.skillsubsidy.policy.model.reassess.Settlement;
import org.skillsubsidy.policy.rules.ledger.Bookkeeper;
import org.skillsubsidy.policy.rules.ledger.LedgerTotals;
import org.skillsubsidy.policy.testkit.oracle.ReferenceCalculator;

/** What holds for every reassessment, written from the specification and not from the rules. */
enum ReassessmentLaw {
  /** Section 6: the new decisions are those of the facts, one by one in canonical order. */
  THE_FACTS_DECIDE,
  /** Law 15: old payments + differences = new payments, for each line of each claim. */
  EVERY_LINE_IS_CONSERVED,
  /** Law 15: old payments + differences = new payments, for each payee and fund. */
  EVERY_ACCOUNT_IS_CONSERVED,
  /** Law 14: the books say what the new decisions say, by every grouping. */
  THE_BOOKS_FOLLOW,
  /** Section 6: decisions that do not change keep their slots. */
  PLACES_ARE_KEPT,
  /** Section 5: the smallest number from 1 that no training holds. */
  NEW_PLACES_ARE_THE_SMALLEST,
  /** Law 18: decisions that stand in one history share no key. */
  KEYS_EXCLUDE,
  /** Section 6: keys are free again; what is stored after the exchange is what stands. */
  KEYS_ARE_EXCHANGED;

  static void checkAll(Outcome outcome) {
    for (ReassessmentLaw law : values()) {
      law.check(outcome);
    }
  }

  void check(Outcome outcome) {
    try {
      switch (this) {
        case THE_FACTS_DECIDE -> theFactsDecide(outcome);
        case EVERY_LINE_IS_CONSERVED -> everyLineIsConserved(outcome);
        case EVERY_ACCOUNT_IS_CONSERVED -> everyAccountIsConserved(outcome);
        case THE_BOOKS_FOLLOW -> theBooksFollow(outcome);
        case PLACES_ARE_KEPT -> placesAreKept(outcome);
        case NEW_PLACES_ARE_THE_SMALLEST -> newPlacesAreTheSmallest(outcome);
        case KEYS_EXCLUDE -> keysExclude(outcome);
        case KEYS_ARE_EXCHANGED -> keysAreExchanged(outcome);
      }
    } catch (AssertionError broken) {
      throw new AssertionError(
          "%s is broken: %s%nbefore %s%nafter %s"
              .formatted(this, broken.getMessage(), outcome.before(), outcome.after()),
          broken);
    }
  }

  private static void theFactsDecide(Outcome outcome) {
    CaseFacts facts = outcome.after().facts();
    ReferenceCalculator reference = ReferenceCalculator.of(facts.timeline());
    TrainingHistory history = facts.elsewhere();
    List<SubsidyDecision> expected = new ArrayList<>();
    List<SubsidyClaim> claims = new ArrayList<>(facts.claims());
    claims.sort(SubsidyClaim.CANONICAL_ORDER);
    for (SubsidyClaim claim : claims) {
      SubsidyDecision decision = reference.decide(claim, history);
      history = decision.historyEntry().map(history::with).orElse(history);
      expected.add(inFirstPlace(decision));
    }
    assertThat(outcome.after().decisions().stream().map(ReassessmentLaw::inFirstPlace).toList())
        .isEqualTo(expected);
  }

  private static SubsidyDecision inFirstPlace(SubsidyDecision decision) {
    return decision.entersHistory() ? decision.withSlot(1) : decision;
  }

  private static void everyLineIsConserved(Outcome outcome) {
    Map<List<Object>, Long> sums = lines(outcome.before());
    for (Adjustment each : outcome.adjustments()) {
      assertThat(each.trainee()).isEqualTo(outcome.after().facts().trainee());
      sums.merge(
          List.of(each.claimId(), each.kind(), each.payee(), each.fund()), each.fen(), Long::sum);
    }
    sums.values().removeIf(fen -> fen == 0);
    assertThat(sums).isEqualTo(lines(outcome.after()));
  }

  private static Map<List<Object>, Long> lines(CaseDecisions decisions) {
    Map<List<Object>, Long> lines = new HashMap<>();
    for (SubsidyDecision decision : decisions.decisions()) {
      for (SubsidyLine line : decision.lines()) {
        lines.put(
            List.of(decision.claim().id(), line.kind(), line.payee(), line.fund()), line.fen());
      }
    }
    return lines;
  }

  private static void everyAccountIsConserved(Outcome outcome) {
    Map<List<Object>, Long> sums = accounts(outcome.before());
    Set<List<Object>> seen = new HashSet<>();
    for (Settlement each : outcome.settlements()) {
      List<Object> account = List.of(each.payee(), each.fund());
      assertThat(seen.add(account)).as("one for each account").isTrue();
      sums.merge(account, each.fen(), Long::sum);
    }
    sums.values().removeIf(fen -> fen == 0);
    assertThat(sums).isEqualTo(accounts(outcome.after()));
  }

  private static Map<List<Object>, Long> accounts(CaseDecisions decisions) {
    Map<List<Object>, Long> accounts = new HashMap<>();
    for (SubsidyDecision decision : decisions.decisions()) {
      for (SubsidyLine line : decision.lines()) {
        accounts.merge(List.of(line.payee(), line.fund()), line.fen(), Long::sum);
      }
    }
    return accounts;
  }

  private static void theBooksFollow(Outcome outcome) {
    List<Booking> booked = new ArrayList<>(payments(outcome.before()));
    booked.addAll(outcome.bookings());
    Ledger ledger = Ledger.EMPTY.with(booked);
    Ledger anew = Ledger.EMPTY.with(payments(outcome.after()));
    for (Grouping<?> grouping : Grouping.all()) {
      assertThat(net(grouping, ledger)).as("%s", grouping).isEqualTo(net(grouping, anew));
    }
    assertThat(net(Booking::claimId, ledger)).isEqualTo(net(Booking::claimId, anew));
    assertThat(net(booking -> booking.line().map(SubsidyLine::payee), ledger))
        .isEqualTo(net(booking -> booking.line().map(SubsidyLine::payee), anew));
  }

  private static List<Booking> payments(CaseDecisions decisions) {
    return Bookkeeper.DEFAULT.payments(decisions.decisions(), Outcome.BOOKED_ON);
  }

  private static <K> Map<K, Long> net(Grouping<K> grouping, Ledger ledger) {
    Map<K, Long> net = new TreeMap<>(grouping.order());
    LedgerTotals.DEFAULT
        .by(grouping, ledger.entries())
        .forEach((key, total) -> net.put(key, total.netFen()));
    net.values().removeIf(fen -> fen == 0);
    return net;
  }

  private static <K> Map<K, Long> net(Function<Booking, K> key, Ledger ledger) {
    Map<K, Long> net = new HashMap<>();
    ledger
        .entries()
        .forEach(
            entry ->
                net.merge(
                    key.apply(entry.booking()),
                    LedgerTotal.of(entry.booking()).netFen(),
                    Long::sum));
    net.values().removeIf(fen -> fen == 0);
    return net;
  }

  private static void placesAreKept(Outcome outcome) {
    for (SubsidyDecision after : outcome.after().decisions()) {
      outcome
          .before()
          .decision(after.claim().id())
          .filter(before -> isInTheSameWindow(before, after))
          .filter(before -> !isHeldElsewhere(before, outcome.after().facts()))
          .ifPresent(before -> assertThat(after.slot()).isEqualTo(before.slot()));
    }
  }

  private static boolean isInTheSameWindow(SubsidyDecision before, SubsidyDecision after) {
    return before.entersHistory()
        && after.entersHistory()
        && before.takesSlotOfLifetime() == after.takesSlotOfLifetime()
        && (before.takesSlotOfLifetime() || before.year().equals(after.year()));
  }

  private static boolean isHeldElsewhere(SubsidyDecision decision, CaseFacts facts) {
    return facts.elsewhere().entries().stream()
        .anyMatch(
            entry ->
                entry.slot().equals(decision.slot())
                    && (decision.takesSlotOfLifetime()
                        || entry.year() == decision.year().orElseThrow()));
  }

  private static void newPlacesAreTheSmallest(Outcome outcome) {
    TrainingHistory history = outcome.after().history();
    for (SubsidyDecision after : outcome.after().decisions()) {
      boolean kept =
          outcome
              .before()
              .decision(after.claim().id())
              .filter(before -> isInTheSameWindow(before, after))
              .filter(before -> before.slot().equals(after.slot()))
              .isPresent();
      if (!after.entersHistory() || kept) {
        continue;
      }
      long withoutSlot = 0;
      Set<Integer> held = new HashSet<>();
      for (HistoryEntry entry : history.entries()) {
        if (after.takesSlotOfLifetime() || entry.year() == after.year().orElseThrow()) {
          entry.slot().ifPresent(held::add);
          withoutSlot += entry.slot().isEmpty() ? 1 : 0;
        }
      }
      long free = 0;
      for (int slot = 1; slot < after.slot().orElseThrow(); slot++) {
        free += held.contains(slot) ? 0 : 1;
      }
      assertThat(free).as("free places before that of %s", after).isEqualTo(withoutSlot);
    }
  }

  private static void keysExclude(Outcome outcome) {
    Set<String> keys = new HashSet<>();
    for (SubsidyDecision decision : outcome.after().decisions()) {
      for (ExclusiveKey key : decision.exclusiveKeys()) {
        assertThat(keys.add(key.storageForm())).as("%s once", key).isTrue();
      }
    }
  }

  /** Deleting what is not there and inserting what is there both fail in a data base. */
  private static void keysAreExchanged(Outcome outcome) {
    Set<ExclusiveKey> stored = new HashSet<>();
    outcome.before().decisions().forEach(each -> stored.addAll(each.exclusiveKeys()));
    for (ExclusiveKey key : outcome.freedKeys()) {
      assertThat(stored.remove(key)).as("%s was stored", key).isTrue();
    }
    for (ExclusiveKey key : outcome.newKeys()) {
      assertThat(stored.add(key)).as("%s was free", key).isTrue();
    }
    Set<ExclusiveKey> standing = new HashSet<>();
    outcome.after().decisions().forEach(each -> standing.addAll(each.exclusiveKeys()));
    assertThat(stored).isEqualTo(standing);
  }
}
