package org.skillsubsidy.host.store;

import java.time.Clock;
import java.time.LocalDate;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.ledger.Booking;
import org.skillsubsidy.policy.model.ledger.LedgerEntry;
import org.skillsubsidy.policy.model.ledger.LedgerSeal;
import org.skillsubsidy.policy.rules.ledger.Bookkeeper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The ledger (3.9), each entry chained to the one before by its digest. Its head, a single row, has
 * the seal of the last entry; whoever adds locks it until the transaction ends, so entries follow
 * one another without gaps, whichever process writes them.
 */
@Repository
public class LedgerStore {

  private final JdbcClient jdbc;
  private final Clock clock;

  LedgerStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Books what a decision pays. To be called last in a transaction, as others wait from here on.
   *
   * @param decision the decision, which is kept already
   */
  public void pay(SubsidyDecision decision) {
    if (decision.lines().isEmpty()) {
      return;
    }
    Head head =
        jdbc.sql("SELECT number, digest, booked_on FROM ledger_head FOR UPDATE")
            .query(Head.class)
            .single();
    LocalDate day = head.latest(LocalDate.now(clock));
    LedgerSeal seal = new LedgerSeal(head.number(), head.digest());
    for (Booking booking : Bookkeeper.DEFAULT.payments(decision, day)) {
      LedgerEntry entry = LedgerEntry.following(seal, booking);
      add(entry);
      seal = entry.seal();
    }
    jdbc.sql("UPDATE ledger_head SET number = ?, digest = ?, booked_on = ?")
        .params(seal.number(), seal.digest(), day)
        .update();
  }

  private void add(LedgerEntry entry) {
    Booking booking = entry.booking();
    jdbc.sql(
            """
            INSERT INTO ledger_entry
              (number, digest, trainee_id, claim_id, booked_on, booking, net_fen, entry)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            entry.number(),
            entry.digest(),
            booking.trainee().storageForm(),
            booking.claimId().toString(),
            booking.bookedOn(),
            booking.kind().name(),
            booking.netFen(),
            entry.storageForm())
        .update();
  }

  /**
   * Tells the seal of the ledger, to be kept elsewhere or published (4.1).
   *
   * @return number and digest of the last entry
   */
  public LedgerSeal seal() {
    return jdbc.sql("SELECT number, digest FROM ledger_head").query(LedgerSeal.class).single();
  }

  /** The row of {@code ledger_head}. */
  record Head(long number, String digest, LocalDate bookedOn) {

    /** Books are not dated back, even where one machine's clock is behind another's. */
    LocalDate latest(LocalDate today) {
      return today.isBefore(bookedOn) ? bookedOn : today;
    }
  }
}
