package org.skillsubsidy.policy.model.estimate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.plan.SubsidyKind;

/**
 * What can be expected of a claim of which not all facts are known: the bounds of everything that
 * it can be decided to, once the missing facts are known and with the same history. A fact that is
 * missing can still be anything; it is never taken as zero.
 *
 * @param claim what is known
 * @param bars what bars the training, whatever the missing facts turn out to be
 * @param possibleBars what bars it for some of them
 * @param denials what denies a kind of subsidy, whatever the missing facts turn out to be
 * @param possibleDenials what denies one for some of them
 * @param quotaLeft how many trainings still have room
 * @param amounts the lowest and the highest amount, for every kind
 * @param total the lowest and the highest sum of all kinds; not the sums of those, where one kind
 *     excludes another
 * @param toAsk the missing facts that, once known, can make this narrower; empty where nothing that
 *     is missing matters
 */
public record Estimate(
    PartialClaim claim,
    Set<Bar> bars,
    Set<Bar> possibleBars,
    Set<Denial> denials,
    Set<Denial> possibleDenials,
    QuotaRange quotaLeft,
    Map<SubsidyKind, AmountRange> amounts,
    AmountRange total,
    Set<EnrolmentFact> toAsk) {

  /** Copies the collections. */
  public Estimate {
    bars = copy(Bar.class, bars);
    possibleBars = copy(Bar.class, possibleBars);
    denials = copy(Denial.class, denials);
    possibleDenials = copy(Denial.class, possibleDenials);
    amounts = Collections.unmodifiableMap(new EnumMap<>(amounts));
    toAsk = copy(EnrolmentFact.class, toAsk);
  }

  private static <E extends Enum<E>> Set<E> copy(Class<E> type, Set<E> members) {
    EnumSet<E> copy = EnumSet.noneOf(type);
    copy.addAll(members);
    return Collections.unmodifiableSet(copy);
  }

  /**
   * Tells whether a decision is among those that the estimate allows for.
   *
   * @param decision a decision
   * @return true if its bars, denials and amounts are within the bounds
   */
  public boolean contains(SubsidyDecision decision) {
    for (SubsidyKind kind : SubsidyKind.values()) {
      AmountRange range = amounts.get(kind);
      if (range == null || !range.contains(decision.fen(kind))) {
        return false;
      }
    }
    return total.contains(decision.totalFen())
        && isBetween(bars, decision.bars(), possibleBars)
        && isBetween(denials, decision.denials(), possibleDenials);
  }

  private static <E extends Enum<E>> boolean isBetween(Set<E> least, Set<E> found, Set<E> more) {
    return found.containsAll(least)
        && found.stream().allMatch(each -> least.contains(each) || more.contains(each));
  }
}
