package org.skillsubsidy.policy.model.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.value.InvalidFactException;

/**
 * Entries that follow one another (补贴资金发放台账, 3.9): all of them, or those that follow an entry which
 * is kept elsewhere. Immutable; bookings can be added at the end and nowhere else, and on no
 * earlier day than the one before, so that the totals of a month that was reported stay as they
 * were.
 *
 * <p>Adding copies the entries. A host with a long ledger keeps the last entry alone and stores
 * what {@code Ledger.after(last).with(bookings).entries()} gives.
 */
public final class Ledger {

  /** A ledger without entries. */
  public static final Ledger EMPTY = new Ledger(Optional.empty(), List.of());

  private final Optional<LedgerEntry> before;
  private final List<LedgerEntry> entries;

  private Ledger(Optional<LedgerEntry> before, List<LedgerEntry> entries) {
    this.before = before;
    this.entries = entries;
  }

  /**
   * Starts the continuation of a ledger that is kept elsewhere.
   *
   * @param last the last entry that is kept there
   * @return a ledger without entries of its own
   */
  public static Ledger after(LedgerEntry last) {
    return new Ledger(Optional.of(last), List.of());
  }

  /**
   * Adds a booking.
   *
   * @param booking the booking
   * @return the next ledger
   * @throws InvalidFactException if it is booked on an earlier day than the last entry
   */
  public Ledger with(Booking booking) {
    return with(List.of(booking));
  }

  /**
   * Adds bookings.
   *
   * @param bookings the bookings, in their order
   * @return the next ledger
   * @throws InvalidFactException if one is booked on an earlier day than the entry before it
   */
  public Ledger with(List<Booking> bookings) {
    List<LedgerEntry> next = new ArrayList<>(entries.size() + bookings.size());
    next.addAll(entries);
    LedgerSeal seal = seal();
    LocalDate day = last().map(entry -> entry.booking().bookedOn()).orElse(LocalDate.MIN);
    for (Booking booking : bookings) {
      if (booking.bookedOn().isBefore(day)) {
        throw new InvalidFactException(
            "booking.bookedOn", booking.bookedOn(), "is before the last entry, " + day);
      }
      LedgerEntry entry = LedgerEntry.following(seal, booking);
      next.add(entry);
      seal = entry.seal();
      day = booking.bookedOn();
    }
    return new Ledger(before, Collections.unmodifiableList(next));
  }

  /**
   * Returns the entries.
   *
   * @return an immutable list, in their order
   */
  public List<LedgerEntry> entries() {
    return entries;
  }

  /**
   * Returns the last entry, be it kept elsewhere.
   *
   * @return empty where there is none
   */
  public Optional<LedgerEntry> last() {
    return entries.isEmpty() ? before : Optional.of(entries.get(entries.size() - 1));
  }

  /**
   * Returns number and digest of the last entry, to be kept or published.
   *
   * @return the seal
   */
  public LedgerSeal seal() {
    return last().map(LedgerEntry::seal).orElse(LedgerSeal.START);
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return this == o
        || (o instanceof Ledger other
            && before.equals(other.before)
            && entries.equals(other.entries));
  }

  @Override
  public int hashCode() {
    return before.hashCode() * 31 + entries.hashCode();
  }

  /** Returns the entries for people: with identity numbers masked. */
  @Override
  public String toString() {
    return "Ledger" + entries;
  }
}
