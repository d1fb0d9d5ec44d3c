package org.skillsubsidy.policy.rules.ledger;

import java.util.ArrayList;
import java.util.List;
import org.skillsubsidy.policy.model.ledger.Ledger;
import org.skillsubsidy.policy.model.ledger.LedgerEntry;
import org.skillsubsidy.policy.model.ledger.LedgerFormat;

/**
 * Writes a ledger as lines of text, for storage: identity numbers are whole. Immutable and
 * stateless.
 */
public final class LedgerWriter {

  /** The column names, the first line of a CSV file. */
  static final String HEADER = String.join(",", LedgerEntry.COLUMNS);

  /** Writes CSV. */
  public static final LedgerWriter DEFAULT = of(LedgerFormat.CSV);

  private final LedgerFormat format;

  private LedgerWriter(LedgerFormat format) {
    this.format = format;
  }

  /**
   * Makes a writer.
   *
   * @param format the form of the lines
   * @return the writer
   */
  public static LedgerWriter of(LedgerFormat format) {
    return new LedgerWriter(format);
  }

  /**
   * Writes a ledger. Personal data.
   *
   * @param ledger the ledger
   * @return the lines without their ends, in CSV with the column names first
   */
  public List<String> lines(Ledger ledger) {
    List<String> lines = new ArrayList<>(ledger.entries().size() + 1);
    if (format == LedgerFormat.CSV) {
      lines.add(HEADER);
    }
    for (LedgerEntry entry : ledger.entries()) {
      lines.add(line(entry));
    }
    return lines;
  }

  /**
   * Writes one entry, to be added to a file. Personal data.
   *
   * @param entry the entry
   * @return a line without its end
   */
  public String line(LedgerEntry entry) {
    return switch (format) {
      case CSV -> entry.storageForm();
      case JSON_LINES -> LedgerJson.write(entry);
    };
  }
}
