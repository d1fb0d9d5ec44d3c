package org.skillsubsidy.policy.model.fund;

/**
 * The name of a reservation, unique among those that are open.
 *
 * @param name a name of the host's choice: 1 to 64 of {@code A-Z a-z 0-9 . _ -}, and not an
 *     identity number
 */
public record ReservationId(String name) implements Comparable<ReservationId> {

  /**
   * Checks the name.
   *
   * @throws org.skillsubsidy.policy.model.value.InvalidFactException if it has another form
   */
  public ReservationId {
    Names.require("reservation", name);
  }

  /**
   * Reads the storage form.
   *
   * @param text the name
   * @return the id
   * @throws org.skillsubsidy.policy.model.value.InvalidFactException if it has another form
   */
  public static ReservationId parse(String text) {
    return new ReservationId(text);
  }

  @Override
  public int compareTo(ReservationId other) {
    return name.compareTo(other.name);
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
