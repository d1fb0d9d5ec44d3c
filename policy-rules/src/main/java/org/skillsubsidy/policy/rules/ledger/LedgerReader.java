package org.skillsubsidy.policy.rules.ledger;

import java.util.List;
import java.util.Optional;
import org.skillsubsidy.policy.model.ledger.LedgerEntry;
import org.skillsubsidy.policy.model.ledger.LedgerFormat;
import org.skillsubsidy.policy.model.ledger.LedgerReading;
import org.skillsubsidy.policy.model.ledger.LedgerSeal;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;

/**
 * Reads a ledger back, and finds what was changed, removed, swapped or added since it was written
 * (3.9). Immutable and stateless.
 *
 * <p>A ledger by itself shows any change but two: entries that were cut off at its end, and an end
 * that was written anew from some entry on. A seal that was kept elsewhere shows these as well.
 */
@Cites(Clause.C3_9)
public final class LedgerReader {

  /** Reads CSV. */
  public static final LedgerReader DEFAULT = of(LedgerFormat.CSV);

  private final LedgerFormat format;
  private final Optional<LedgerEntry> before;
  private final Optional<LedgerSeal> seal;

  private LedgerReader(
      LedgerFormat format, Optional<LedgerEntry> before, Optional<LedgerSeal> seal) {
    this.format = format;
    this.before = before;
    this.seal = seal;
  }

  /**
   * Makes a reader.
   *
   * @param format the form of the lines
   * @return the reader of a whole ledger
   */
  public static LedgerReader of(LedgerFormat format) {
    return new LedgerReader(format, Optional.empty(), Optional.empty());
  }

  /**
   * Returns a reader of a continuation.
   *
   * @param last the last entry in front of the lines, which is kept elsewhere
   * @return a reader that wants the lines to follow it
   */
  public LedgerReader after(LedgerEntry last) {
    return new LedgerReader(format, Optional.of(last), seal);
  }

  /**
   * Returns a reader that compares with a seal.
   *
   * @param kept the seal, of any entry up to which nothing may have changed
   * @return a reader that wants that entry, with that digest; more may follow it
   */
  public LedgerReader sealedBy(LedgerSeal kept) {
    return new LedgerReader(format, before, Optional.of(kept));
  }

  /**
   * Reads a ledger.
   *
   * @param lines the lines without their ends, in CSV with the column names first
   * @return the ledger, or everything that is wrong with it
   */
  public LedgerReading read(List<String> lines) {
    return new LedgerExamination(before, seal).examine(format, lines);
  }
}
