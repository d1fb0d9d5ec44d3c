package org.skillsubsidy.policy.model.ledger;

/**
 * What is wrong with a ledger that was read.
 *
 * @param problem what is wrong
 * @param number the number of the entry; of the first, where several in a row are missing; of the
 *     entry before, for a line that belongs to none
 * @param lastNumber the number of the last entry that is missing; else {@code number} again
 * @param line the line of the file, from 1; 0 where the entry has none
 */
public record LedgerFinding(Problem problem, long number, long lastNumber, int line) {

  /** What can be wrong. */
  public enum Problem {
    /** The file does not begin with the column names. */
    NO_HEADER,
    /** A line belongs to no entry. */
    UNREADABLE,
    /**
     * The entry is not what was written: it does not fit its digest, or the digest that the next
     * entry or a seal has of it.
     */
    CHANGED,
    /** The entry is not there. */
    MISSING,
    /** The entry stands in the place of another. */
    MISPLACED,
    /** The entry is there again. */
    DUPLICATED,
    /** The entry is booked on an earlier day than the one before. */
    BACKDATED
  }
}
