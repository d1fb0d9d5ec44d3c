package org.skillsubsidy.policy.rules.advice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.skillsubsidy.policy.model.advice.Advice;
import org.skillsubsidy.policy.model.advice.Alternative;
import org.skillsubsidy.policy.model.advice.Change;
import org.skillsubsidy.policy.model.advice.Way;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.HistoryEntry;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.rules.PolicyCalculator;
import org.skillsubsidy.policy.rules.advice.Remedies.Option;
import org.skillsubsidy.policy.rules.batch.HistoryBefore;
import org.skillsubsidy.policy.rules.examination.TermsTables;

/**
 * Says what would change a decision that is not fully payable. All sets of {@link
 * org.skillsubsidy.policy.model.advice.Remedy remedies} are tried, and what is advised is what
 * deciding again shows; no rule is written down here.
 *
 * <p>Immutable and stateless: one advisor serves any number of threads.
 */
public final class Advisor {

  /** Advises by the plan's own terms and the default readings. */
  public static final Advisor DEFAULT = of(PolicyTimeline.PLAN);

  private final PolicyCalculator calculator;
  private final TermsTables tables;

  private Advisor(PolicyCalculator calculator) {
    this.calculator = calculator;
    tables = new TermsTables(calculator.timeline());
  }

  /**
   * Makes an advisor.
   *
   * @param timeline the terms that decided
   * @return the advisor
   */
  public static Advisor of(PolicyTimeline timeline) {
    return of(PolicyCalculator.of(timeline));
  }

  /**
   * Makes an advisor.
   *
   * @param calculator what decided
   * @return the advisor
   */
  public static Advisor of(PolicyCalculator calculator) {
    return new Advisor(calculator);
  }

  /**
   * Advises on a decision.
   *
   * @param decision the decision, whoever made it
   * @param history what the trainee had been paid for when it was made, or has been by now: where
   *     the decision's own training stands in it, that and those that stand behind it do not count
   *     for the ways, but for the alternatives
   * @return what would change it
   * @throws InvalidFactException if the history is another trainee's, or if these terms and this
   *     history do not lead to the decision
   */
  public Advice advise(SubsidyDecision decision, TrainingHistory history) {
    TrainingHistory before = HistoryBefore.of(tables, decision, history);
    PolicyTerms terms =
        calculator.timeline().termsOn(decision.claim().training().end()).orElse(null);
    List<Way> trials =
        terms == null || Advice.isFullyPayable(decision)
            ? List.of()
            : trials(decision, Remedies.of(decision, terms, before), before);

    Map<Enum<?>, List<Way>> reasons = new LinkedHashMap<>();
    decision
        .bars()
        .forEach(bar -> reasons.put(bar, lifting(trials, way -> way.bars().contains(bar))));
    decision
        .denials()
        .forEach(
            denial -> reasons.put(denial, lifting(trials, way -> way.denials().contains(denial))));
    boolean anotherIsNeeded =
        reasons.entrySet().stream()
            .anyMatch(
                reason ->
                    reason.getValue().isEmpty()
                        && (reason.getKey() instanceof Bar
                            || Alternatives.OF_THE_YEAR.contains(reason.getKey())));
    List<Alternative> alternatives =
        anotherIsNeeded ? Alternatives.of(calculator, decision, now(decision, history)) : List.of();
    return new Advice(decision, ways(decision, trials), reasons, alternatives);
  }

  private static TrainingHistory now(SubsidyDecision decision, TrainingHistory history) {
    HistoryEntry entry = decision.historyEntry().orElse(null);
    return entry == null || HistoryBefore.holds(history, decision.claim().id())
        ? history
        : history.with(entry);
  }

  /** Every set of changes that makes nothing worse. */
  private List<Way> trials(
      SubsidyDecision decision, List<List<Option>> options, TrainingHistory history) {
    List<Way> trials = new ArrayList<>();
    addTrials(decision, options, 0, List.of(), decision.claim(), history, trials);
    return trials;
  }

  private void addTrials(
      SubsidyDecision decision,
      List<List<Option>> options,
      int at,
      List<Change> changes,
      SubsidyClaim claim,
      TrainingHistory history,
      List<Way> trials) {
    if (at < options.size()) {
      addTrials(decision, options, at + 1, changes, claim, history, trials);
      for (Option option : options.get(at)) {
        List<Change> more = new ArrayList<>(changes);
        more.add(option.change());
        addTrials(decision, options, at + 1, more, option.effect().apply(claim), history, trials);
      }
    } else if (!changes.isEmpty()) {
      Way way = way(decision, changes, calculator.decide(claim, history));
      if (!isWorse(decision, way.decision())) {
        trials.add(way);
      }
    }
  }

  private static Way way(SubsidyDecision old, List<Change> changes, SubsidyDecision changed) {
    Set<Bar> bars = EnumSet.noneOf(Bar.class);
    bars.addAll(old.bars());
    bars.removeAll(changed.bars());
    Set<Denial> denials = EnumSet.noneOf(Denial.class);
    for (Denial denial : old.denials()) {
      if (!changed.denials().contains(denial)
          && old.denials().containsAll(denialsOf(changed, denial.kind()))) {
        denials.add(denial);
      }
    }
    return new Way(changes, bars, denials, changed);
  }

  /** A bar that was not there, or a denial of a kind that was not denied. */
  private static boolean isWorse(SubsidyDecision old, SubsidyDecision changed) {
    if (!old.bars().containsAll(changed.bars())) {
      return true;
    }
    Set<SubsidyKind> denied = deniedKinds(changed);
    denied.removeAll(deniedKinds(old));
    return !denied.isEmpty();
  }

  private static Set<Denial> denialsOf(SubsidyDecision decision, SubsidyKind kind) {
    Set<Denial> denials = EnumSet.noneOf(Denial.class);
    denials.addAll(decision.denials());
    denials.removeIf(denial -> denial.kind() != kind);
    return denials;
  }

  private static Set<SubsidyKind> deniedKinds(SubsidyDecision decision) {
    Set<SubsidyKind> kinds = EnumSet.noneOf(SubsidyKind.class);
    decision.denials().forEach(denial -> kinds.add(denial.kind()));
    return kinds;
  }

  private static List<Way> lifting(List<Way> trials, Predicate<Way> lifts) {
    return smallest(trials.stream().filter(lifts).toList(), way -> way.changes().size());
  }

  private static List<Way> ways(SubsidyDecision old, List<Way> trials) {
    List<Way> better =
        trials.stream().filter(way -> way.decision().totalFen() > old.totalFen()).toList();
    return smallest(
        smallest(better, way -> deniedKinds(way.decision()).size()), way -> way.changes().size());
  }

  private static List<Way> smallest(List<Way> ways, ToIntFunction<Way> size) {
    int least = ways.stream().mapToInt(size).min().orElse(0);
    return ways.stream().filter(way -> size.applyAsInt(way) == least).toList();
  }
}
