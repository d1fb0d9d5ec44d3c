package org.skillsubsidy.benchmarks.columns;

import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.value.SmallEnumSet;

/** What was decided: the amounts of each kind, the reasons as bits, and the place in the year. */
public final class Outcomes {

  private static final Bar[] BARS = Bar.values();
  private static final Denial[] DENIALS = Denial.values();

  final int[] enterpriseFen;
  final int[] workerFen;
  final int[] allowanceFen;
  final int[] certificateFen;

  /** Bars from bit 0, denials above them. */
  final int[] reasons;

  final byte[] slot;

  /**
   * Makes room.
   *
   * @param size for how many claims
   */
  public Outcomes(int size) {
    enterpriseFen = new int[size];
    workerFen = new int[size];
    allowanceFen = new int[size];
    certificateFen = new int[size];
    reasons = new int[size];
    slot = new byte[size];
  }

  /**
   * Sets what another contender decided, to compare it.
   *
   * @param row the claim
   * @param enterprise fen
   * @param worker fen
   * @param allowance fen
   * @param certificate fen
   * @param bars the bars as bits
   * @param denials the denials as bits
   * @param place the place in the year, or 0
   */
  public void set(
      int row,
      long enterprise,
      long worker,
      long allowance,
      long certificate,
      long bars,
      long denials,
      int place) {
    enterpriseFen[row] = Math.toIntExact(enterprise);
    workerFen[row] = Math.toIntExact(worker);
    allowanceFen[row] = Math.toIntExact(allowance);
    certificateFen[row] = Math.toIntExact(certificate);
    reasons[row] = (int) (bars | (denials << BARS.length));
    slot[row] = (byte) place;
  }

  /**
   * Takes over what was decided on another claim.
   *
   * @param row the claim here
   * @param other other outcomes
   * @param otherRow the claim there
   */
  public void set(int row, Outcomes other, int otherRow) {
    enterpriseFen[row] = other.enterpriseFen[otherRow];
    workerFen[row] = other.workerFen[otherRow];
    allowanceFen[row] = other.allowanceFen[otherRow];
    certificateFen[row] = other.certificateFen[otherRow];
    reasons[row] = other.reasons[otherRow];
    slot[row] = other.slot[otherRow];
  }

  /**
   * Finds the first claim on which two contenders do not agree.
   *
   * @param other what the other decided
   * @return what both say of the claim, or null if they agree on all
   */
  public @Nullable String firstDifference(Outcomes other) {
    for (int row = 0; row < slot.length; row++) {
      String mine = text(row);
      String others = other.text(row);
      if (!mine.equals(others)) {
        return "row " + row + ": " + mine + " and " + others;
      }
    }
    return null;
  }

  /**
   * Returns the number of claims with a reason.
   *
   * @param bar the reason
   * @return how many are barred by it
   */
  public int count(Bar bar) {
    return countBit(bar.ordinal());
  }

  /**
   * Returns the number of claims with a reason.
   *
   * @param denial the reason
   * @return how many are denied something by it
   */
  public int count(Denial denial) {
    return countBit(BARS.length + denial.ordinal());
  }

  /**
   * Returns the number of payable claims.
   *
   * @return how many have a place in their year
   */
  public int countPayable() {
    int count = 0;
    for (byte place : slot) {
      count += place > 0 ? 1 : 0;
    }
    return count;
  }

  /**
   * Returns what is paid for all claims.
   *
   * @return the sum in fen
   */
  public long totalFen() {
    long total = 0;
    for (int row = 0; row < slot.length; row++) {
      total += (long) enterpriseFen[row] + workerFen[row] + allowanceFen[row] + certificateFen[row];
    }
    return total;
  }

  private int countBit(int bit) {
    int count = 0;
    for (int bits : reasons) {
      count += (bits >>> bit) & 1;
    }
    return count;
  }

  private String text(int row) {
    return "%d %d %d %d %s %s slot %d"
        .formatted(
            enterpriseFen[row],
            workerFen[row],
            allowanceFen[row],
            certificateFen[row],
            SmallEnumSet.ofBits(BARS, reasons[row] & ((1 << BARS.length) - 1)),
            SmallEnumSet.ofBits(DENIALS, reasons[row] >>> BARS.length),
            slot[row]);
  }
}
