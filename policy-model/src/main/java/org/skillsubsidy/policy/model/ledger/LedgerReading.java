package org.skillsubsidy.policy.model.ledger;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a ledger: the ledger, if it is intact, or else everything that is wrong.
 *
 * @param ledger empty where something is wrong
 * @param findings what is wrong, by number; empty where the ledger is intact
 */
public record LedgerReading(Optional<Ledger> ledger, List<LedgerFinding> findings) {

  /** Copies the list. */
  public LedgerReading {
    findings = List.copyOf(findings);
  }
}
