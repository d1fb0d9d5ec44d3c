package org.skillsubsidy.policy.model.ledger;

/** How a ledger is written into a file. Both forms hold the same values, and the same digests. */
public enum LedgerFormat {
  /** A line of column names, then a line for each entry, as {@link LedgerEntry#storageForm()}. */
  CSV,
  /** A JSON object for each entry, one on a line. */
  JSON_LINES
}
