package org.skillsubsidy.policy.rules.reassess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.identity.IdentityNumber;
import org.skillsubsidy.policy.model.ledger.Grouping;
import org.skillsubsidy.policy.model.ledger.Ledger;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.reassess.Adjustment;
import org.skillsubsidy.policy.model.reassess.CaseDecisions;
import org.skillsubsidy.policy.model.reassess.CaseEntry;
import org.skillsubsidy.policy.model.reassess.CaseFacts;
import org.skillsubsidy.policy.model.reassess.CaseFile;
import org.skillsubsidy.policy.model.reassess.Reassessment;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.terms.QuotaReading;
import org.skillsubsidy.policy.model.terms.WorkerCapReading;
import org.skillsubsidy.policy.rules.ledger.Bookkeeper;
import org.skillsubsidy.policy.rules.ledger.LedgerTotals;
import org.skillsubsidy.policy.testkit.oracle.ReferenceCalculator;

/** Laws of reassessment, on cases that no one thought up. */
@Cites({Clause.C2_6, Clause.C3_8, Clause.C3_9})
class ReassessmentLawsTest {

  private static final List<CaseFile> CASES = CaseMaker.cases(15, 600);

  private static CaseFile replay(CaseFile file, List<CaseEntry> entries) {
    CaseFile replayed = CaseFile.of(file.trainee(), file.firstTimeline());
    for (CaseEntry entry : entries) {
      replayed = replayed.with(entry);
    }
    return replayed;
  }

  @Test
  void everyLawHoldsOnEveryDay() {
    int changed = 0;
    int recovered = 0;
    for (CaseFile file : CASES) {
      for (Reassessment each : Reassessor.DEFAULT.dayByDay(file).values()) {
        ReassessmentLaw.checkAll(Outcome.of(each));
        changed += each.changes().isEmpty() ? 0 : 1;
        recovered += each.adjustments().stream().anyMatch(one -> one.fen() < 0) ? 1 : 0;
      }
    }
    assertThat(changed).isGreaterThan(2_000);
    assertThat(recovered).isGreaterThan(500);
  }

  @Test
  void everyLawHoldsFromAnyDayToAnyOther() {
    Random random = new Random(15);
    for (CaseFile file : CASES) {
      List<LocalDate> days = List.copyOf(file.days());
      LocalDate from = days.get(random.nextInt(days.size()));
      LocalDate to = days.get(random.nextInt(days.size()));
      Outcome outcome = Outcome.of(Reassessor.DEFAULT.between(file, from, to));
      ReassessmentLaw.THE_FACTS_DECIDE.check(outcome);
      ReassessmentLaw.EVERY_LINE_IS_CONSERVED.check(outcome);
      ReassessmentLaw.EVERY_ACCOUNT_IS_CONSERVED.check(outcome);
      ReassessmentLaw.THE_BOOKS_FOLLOW.check(outcome);
      ReassessmentLaw.KEYS_ARE_EXCHANGED.check(outcome);
    }
  }

  @Test
  void twiceIsOnce() {
    for (CaseFile file : CASES) {
      for (Reassessment once : Reassessor.DEFAULT.dayByDay(file).values()) {
        Reassessment twice = Reassessor.DEFAULT.reassess(once.after(), once.after().facts());
        assertThat(twice.after()).isEqualTo(once.after());
        assertThat(twice.changes()).isEmpty();
        assertThat(twice.adjustments()).isEmpty();
        assertThat(twice.revocations()).isEmpty();
        assertThat(twice.freedKeys()).isEmpty();
        assertThat(twice.newKeys()).isEmpty();
        assertThat(Bookkeeper.DEFAULT.adjustments(twice, Outcome.BOOKED_ON)).isEmpty();
      }
    }
  }

  @Test
  void newsThatIsKnownAddsNothing() {
    for (CaseFile file : CASES) {
      CaseFacts facts = file.facts();
      LocalDate later = file.days().last().plusDays(1);
      CaseFile again = file;
      for (SubsidyClaim claim : facts.claims()) {
        again = again.file(claim, later).correct(claim, later);
        again = again.certify(claim.id(), claim.certificate(), later);
      }
      for (var revocation : facts.revocations()) {
        again = again.revoke(revocation.claim().id(), revocation.reason(), later);
      }
      again = again.changeTerms(facts.timeline(), later).paidElsewhere(facts.elsewhere(), later);
      assertThat(again).isSameAs(file);
    }
  }

  @Test
  void aPastDayIsReproducedWhateverBecomesKnownLater() {
    for (CaseFile file : CASES) {
      SortedMap<LocalDate, Reassessment> days = Reassessor.DEFAULT.dayByDay(file);
      for (LocalDate day : days.keySet()) {
        CaseDecisions then = days.get(day).after();
        assertThat(Reassessor.DEFAULT.asKnownOn(file, day)).isEqualTo(then);
        List<CaseEntry> known =
            file.entries().stream().filter(entry -> !entry.knownOn().isAfter(day)).toList();
        CaseFile asItWas = replay(file, known);
        assertThat(asItWas.facts()).isEqualTo(file.factsKnownOn(day));
        assertThat(Reassessor.DEFAULT.asKnownOn(asItWas, day)).isEqualTo(then);
        if (!days.containsKey(day.plusDays(1))) {
          assertThat(Reassessor.DEFAULT.asKnownOn(file, day.plusDays(1))).isEqualTo(then);
        }
      }
      assertThat(Reassessor.DEFAULT.asKnownOn(file, days.firstKey().minusDays(1)))
          .isEqualTo(CaseDecisions.none(file.trainee(), file.firstTimeline()));
      assertThat(file.factsKnownOn(days.lastKey())).isEqualTo(file.facts());
    }
  }

  @Test
  void ofOneDayTheOrderOfDifferentThingsChangesNothing() {
    Random random = new Random(6);
    int reordered = 0;
    for (CaseFile file : CASES) {
      List<CaseEntry> entries = new ArrayList<>(file.entries());
      for (int i = 0; i < 40; i++) {
        int at = random.nextInt(entries.size());
        if (at > 0 && areApart(entries.get(at - 1), entries.get(at))) {
          Collections.swap(entries, at - 1, at);
        }
      }
      reordered += entries.equals(file.entries()) ? 0 : 1;
      assertThat(Reassessor.DEFAULT.dayByDay(replay(file, entries)))
          .isEqualTo(Reassessor.DEFAULT.dayByDay(file));
    }
    assertThat(reordered).isGreaterThan(200);
  }

  /** Of one day, and about different claims, or about different kinds of things. */
  private static boolean areApart(CaseEntry one, CaseEntry other) {
    return one.knownOn().equals(other.knownOn()) && !subject(one).equals(subject(other));
  }

  private static Object subject(CaseEntry entry) {
    if (entry instanceof CaseEntry.Filed filed) {
      return filed.claim().id();
    }
    if (entry instanceof CaseEntry.Corrected corrected) {
      return corrected.claim().id();
    }
    if (entry instanceof CaseEntry.Revoked revoked) {
      return revoked.claim().id();
    }
    return entry.getClass();
  }

  /** Only the places tell in which order things became known. */
  @Test
  void theOrderInWhichThingsBecameKnownChangesNoDecisionButItsPlace() {
    for (CaseFile file : CASES) {
      CaseDecisions standing = Reassessor.DEFAULT.asKnownOn(file, file.days().last());
      CaseDecisions anew = Reassessor.DEFAULT.decide(file.facts());
      assertThat(placeless(standing)).isEqualTo(placeless(anew));
      assertThat(new Reassessment(standing, anew).adjustments()).isEmpty();
    }
  }

  private static List<SubsidyDecision> placeless(CaseDecisions decisions) {
    return decisions.decisions().stream()
        .map(decision -> decision.entersHistory() ? decision.withSlot(1) : decision)
        .toList();
  }

  @Test
  void decidedForTheFirstTimeItIsTheBatch() {
    for (CaseFile file : CASES) {
      CaseFacts facts = file.facts();
      List<SubsidyDecision> expected = new ArrayList<>();
      var history = facts.elsewhere();
      ReferenceCalculator reference = ReferenceCalculator.of(facts.timeline());
      for (SubsidyClaim claim : facts.claims()) {
        SubsidyDecision decision = reference.decide(claim, history);
        history = decision.historyEntry().map(history::with).orElse(history);
        expected.add(decision);
      }
      assertThat(Reassessor.DEFAULT.decide(facts).decisions()).isEqualTo(expected);
    }
  }

  @Test
  void anyCalculatorWillDo() {
    Reassessor reference = Reassessor.of(ReferenceCalculator::of);
    for (CaseFile file : CASES.subList(0, 100)) {
      assertThat(reference.dayByDay(file)).isEqualTo(Reassessor.DEFAULT.dayByDay(file));
    }
  }

  @Test
  void theBooksOfAWholeCaseSayWhatStands() {
    for (CaseFile file : CASES) {
      Ledger ledger = Ledger.EMPTY;
      CaseDecisions standing = CaseDecisions.none(file.trainee(), file.firstTimeline());
      for (var day : Reassessor.DEFAULT.dayByDay(file).entrySet()) {
        ledger = ledger.with(Bookkeeper.DEFAULT.adjustments(day.getValue(), day.getKey()));
        standing = day.getValue().after();
      }
      assertThat(LedgerTotals.DEFAULT.total(ledger.entries()).netFen())
          .isEqualTo(standing.totalFen());
      var byKind = LedgerTotals.DEFAULT.by(Grouping.KIND, ledger.entries());
      for (SubsidyKind kind : SubsidyKind.values()) {
        assertThat(byKind.containsKey(kind) ? byKind.get(kind).netFen() : 0)
            .isEqualTo(standing.decisions().stream().mapToLong(each -> each.fen(kind)).sum());
      }
      assertThat(ledger.entries().stream().filter(each -> each.booking().reason().isPresent()))
          .hasSizeGreaterThanOrEqualTo(file.facts().revocations().size());
    }
  }

  /**
   * Law 11 in reassessment. The readings are those under which no amount decides whether another
   * training counts; for the others the law holds with the same history alone.
   */
  @Test
  void higherRatesRecoverNothing() {
    int more = 0;
    for (CaseFile file : CASES) {
      PolicyTimeline timeline =
          changed(
              file.facts().timeline(),
              terms ->
                  terms.toBuilder()
                      .readings(
                          terms
                              .readings()
                              .with(WorkerCapReading.PER_TRAINING)
                              .with(QuotaReading.PAYABLE))
                      .build());
      for (UnaryOperator<PolicyTerms> raise : raises()) {
        LocalDate day = file.days().last();
        CaseFile low = file.changeTerms(timeline, day.plusDays(1));
        CaseFile high = low.changeTerms(changed(timeline, raise), day.plusDays(2));
        Reassessment raised = Reassessor.DEFAULT.between(high, day.plusDays(1), day.plusDays(2));
        assertThat(raised.adjustments()).allMatch(each -> each.fen() > 0);
        more += raised.adjustments().isEmpty() ? 0 : 1;
      }
    }
    assertThat(more).isGreaterThan(100);
  }

  private static PolicyTimeline changed(
      PolicyTimeline timeline, UnaryOperator<PolicyTerms> change) {
    return PolicyTimeline.of(timeline.terms().stream().map(change).toList());
  }

  private static long raised(long fen) {
    return Math.min(fen + 100_01, PolicyTerms.MAX_RATE_FEN);
  }

  private static List<UnaryOperator<PolicyTerms>> raises() {
    return List.of(
        terms -> terms.toBuilder().flatRateFen(raised(terms.flatRateFen())).build(),
        terms -> terms.toBuilder().workerCapFen(raised(terms.workerCapFen())).build(),
        terms -> terms.toBuilder().dailyAllowanceFen(raised(terms.dailyAllowanceFen())).build());
  }

  @Test
  void noTextHoldsAnIdentityNumber() {
    Set<String> texts = new HashSet<>();
    int held = 0;
    for (CaseFile file : CASES.subList(0, 200)) {
      Optional<IdentityNumber> number = file.trainee().identityNumber();
      if (number.isEmpty()) {
        continue;
      }
      texts.add(file.toString());
      for (Reassessment each : Reassessor.DEFAULT.dayByDay(file).values()) {
        texts.add(each.toString());
        texts.add(each.changes().toString());
        for (Adjustment adjustment : each.adjustments()) {
          texts.add(adjustment.toString());
        }
        texts.add(each.settlements() + " " + each.revocations() + " " + each.providerBans());
        texts.add(each.freedKeys() + " " + each.newKeys());
      }
      assertThat(texts).noneMatch(text -> text.contains(number.get().storageForm()));
      texts.clear();
      held++;
    }
    assertThat(held).isGreaterThan(50);
  }
}
