package org.skillsubsidy.policy.rules.estimate;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.estimate.AmountRange;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.value.SmallEnumSet;

/** What a number of decisions have in common, and between what they vary. */
final class Bounds {

  private static final SubsidyKind[] KINDS = SubsidyKind.values();
  private static final int TOTAL = KINDS.length;

  private long everyBar = -1;
  private long anyBar;
  private long everyDenial = -1;
  private long anyDenial;
  private final long[] low = new long[TOTAL + 1];
  private final long[] high = new long[TOTAL + 1];

  /** The highest amounts for facts that stand for ever larger ones. */
  private final long[] openHigh = new long[TOTAL + 1];

  private boolean closed;

  Bounds() {
    Arrays.fill(low, Long.MAX_VALUE);
  }

  /** A decision as it is counted, with whether a fact of it stands for ever larger ones. */
  static final class Sample {

    private final long bars;
    private final long denials;
    private final long[] fen = new long[TOTAL + 1];
    private final boolean open;

    Sample(SubsidyDecision decision, boolean open) {
      bars = SmallEnumSet.bitsOf(decision.bars());
      denials = SmallEnumSet.bitsOf(decision.denials());
      for (SubsidyKind kind : KINDS) {
        fen[kind.ordinal()] = decision.fen(kind);
      }
      fen[TOTAL] = decision.totalFen();
      this.open = open;
    }
  }

  void add(Sample sample) {
    everyBar &= sample.bars;
    anyBar |= sample.bars;
    everyDenial &= sample.denials;
    anyDenial |= sample.denials;
    long[] bound = sample.open ? openHigh : high;
    for (int i = 0; i <= TOTAL; i++) {
      low[i] = Math.min(low[i], sample.fen[i]);
      bound[i] = Math.max(bound[i], sample.fen[i]);
    }
    closed |= !sample.open;
  }

  boolean isEmpty() {
    return low[TOTAL] == Long.MAX_VALUE;
  }

  Set<Bar> bars() {
    return SmallEnumSet.ofBits(Bar.values(), everyBar);
  }

  Set<Bar> possibleBars() {
    return SmallEnumSet.ofBits(Bar.values(), anyBar & ~everyBar);
  }

  Set<Denial> denials() {
    return SmallEnumSet.ofBits(Denial.values(), everyDenial);
  }

  Set<Denial> possibleDenials() {
    return SmallEnumSet.ofBits(Denial.values(), anyDenial & ~everyDenial);
  }

  Map<SubsidyKind, AmountRange> amounts() {
    Map<SubsidyKind, AmountRange> amounts = new EnumMap<>(SubsidyKind.class);
    for (SubsidyKind kind : KINDS) {
      amounts.put(kind, amount(kind.ordinal()));
    }
    return amounts;
  }

  AmountRange total() {
    return amount(TOTAL);
  }

  /** A still larger fact that still pays more shows that there is no bound. */
  private AmountRange amount(int index) {
    boolean unbounded = closed && openHigh[index] > high[index];
    return new AmountRange(
        low[index],
        unbounded ? OptionalLong.empty() : OptionalLong.of(Math.max(high[index], openHigh[index])));
  }

  boolean isSame(Bounds other) {
    return everyBar == other.everyBar
        && anyBar == other.anyBar
        && everyDenial == other.everyDenial
        && anyDenial == other.anyDenial
        && total().equals(other.total())
        && amounts().equals(other.amounts());
  }
}
