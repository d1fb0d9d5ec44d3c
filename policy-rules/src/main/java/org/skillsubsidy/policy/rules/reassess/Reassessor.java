package org.skillsubsidy.policy.rules.reassess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.skillsubsidy.policy.model.BatchDecisions;
import org.skillsubsidy.policy.model.SubsidyCalculator;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.reassess.CaseDecisions;
import org.skillsubsidy.policy.model.reassess.CaseFacts;
import org.skillsubsidy.policy.model.reassess.CaseFile;
import org.skillsubsidy.policy.model.reassess.Reassessment;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.rules.PolicyCalculator;

/**
 * Decides a trainee's claims anew when something else became known of them: a claim that comes
 * late, a fact that was wrong, other terms, a claim that is struck out (2.6, 3.8, 3.9).
 *
 * <p>All claims that stand are decided in the canonical order, as a batch decides them, so the
 * result rests on what is known and not on the order in which it became known. Only places do: a
 * training that still counts in the same window keeps the place that it had, and a new one takes
 * the smallest that is free.
 *
 * <p>Immutable and stateless: one reassessor serves any number of threads.
 */
@Cites({Clause.C2_6, Clause.C3_8, Clause.C3_9})
public final class Reassessor {

  /** Decides with {@link PolicyCalculator}. */
  public static final Reassessor DEFAULT = of(PolicyCalculator::of);

  private final Function<PolicyTimeline, ? extends SubsidyCalculator> calculators;

  private Reassessor(Function<PolicyTimeline, ? extends SubsidyCalculator> calculators) {
    this.calculators = calculators;
  }

  /**
   * Makes a reassessor that decides with any implementation of the contract.
   *
   * @param calculators makes a calculator for terms
   * @return the reassessor
   */
  public static Reassessor of(Function<PolicyTimeline, ? extends SubsidyCalculator> calculators) {
    return new Reassessor(calculators);
  }

  /**
   * Decides what is known, where nothing was decided before.
   *
   * @param facts what is known
   * @return the decisions, as a batch gives them
   */
  public CaseDecisions decide(CaseFacts facts) {
    return decide(CaseDecisions.none(facts.trainee(), facts.timeline()), facts);
  }

  /**
   * Decides anew.
   *
   * @param before the decisions that stand
   * @param facts what is known now: all of it, not only what is new
   * @return what changes, what is to be paid, and what is to be recovered; nothing where the facts
   *     are those that were known
   * @throws org.skillsubsidy.policy.model.value.InvalidFactException if the facts are another
   *     trainee's
   */
  public Reassessment reassess(CaseDecisions before, CaseFacts facts) {
    return new Reassessment(before, decide(before, facts));
  }

  /**
   * Reproduces the decisions that stood at the end of a day.
   *
   * @param file what became known, and when
   * @param day the day
   * @return what was known and decided then, whatever became known later
   */
  public CaseDecisions asKnownOn(CaseFile file, LocalDate day) {
    CaseDecisions standing = CaseDecisions.none(file.trainee(), file.firstTimeline());
    for (LocalDate known : file.days().headSet(day.plusDays(1))) {
      standing = decide(standing, file.factsKnownOn(known));
    }
    return standing;
  }

  /**
   * Tells what became of the decisions between the ends of two days.
   *
   * @param file what became known, and when
   * @param from the day with which is compared
   * @param to the day that is compared, usually a later one
   * @return the difference
   */
  public Reassessment between(CaseFile file, LocalDate from, LocalDate to) {
    return new Reassessment(asKnownOn(file, from), asKnownOn(file, to));
  }

  /**
   * Goes through a whole file, day by day.
   *
   * @param file what became known, and when
   * @return an immutable map of what each day changed, the earliest first; together they lead from
   *     nothing to what stands now
   */
  public SortedMap<LocalDate, Reassessment> dayByDay(CaseFile file) {
    SortedMap<LocalDate, Reassessment> days = new TreeMap<>();
    CaseDecisions standing = CaseDecisions.none(file.trainee(), file.firstTimeline());
    for (LocalDate day : file.days()) {
      Reassessment reassessment = reassess(standing, file.factsKnownOn(day));
      days.put(day, reassessment);
      standing = reassessment.after();
    }
    return Collections.unmodifiableSortedMap(days);
  }

  private CaseDecisions decide(CaseDecisions before, CaseFacts facts) {
    BatchDecisions batch =
        calculators
            .apply(facts.timeline())
            .decideAll(facts.claims(), Map.of(facts.trainee(), facts.elsewhere()));
    List<SubsidyDecision> decisions = new ArrayList<>();
    for (int i = 0; i < batch.size(); i++) {
      decisions.add(batch.decision(i).orElseThrow());
    }
    keepPlaces(before, decisions, new Places(facts.elsewhere().entries()));
    return new CaseDecisions(facts, decisions);
  }

  /** No bar asks which places are taken, only how many trainings there are. */
  private static void keepPlaces(
      CaseDecisions before, List<SubsidyDecision> decisions, Places places) {
    List<Integer> without = new ArrayList<>();
    for (int i = 0; i < decisions.size(); i++) {
      SubsidyDecision decision = decisions.get(i);
      if (decision.entersHistory()) {
        SubsidyDecision kept = inPlaceBefore(before, decision).orElse(null);
        if (kept != null && places.isFree(kept)) {
          decisions.set(i, kept);
          places.take(kept);
        } else {
          without.add(i);
        }
      }
    }
    for (int i : without) {
      SubsidyDecision placed = places.inFreePlace(decisions.get(i));
      decisions.set(i, placed);
      places.take(placed);
    }
  }

  /** Returns the decision in the place that its claim had in the same window, if it had one. */
  private static Optional<SubsidyDecision> inPlaceBefore(
      CaseDecisions before, SubsidyDecision decision) {
    return before
        .decision(decision.claim().id())
        .filter(SubsidyDecision::entersHistory)
        .flatMap(
            old ->
                Optional.of(decision.withSlot(old.slot().orElseThrow()))
                    .filter(kept -> Places.place(kept).equals(Places.place(old))));
  }
}
