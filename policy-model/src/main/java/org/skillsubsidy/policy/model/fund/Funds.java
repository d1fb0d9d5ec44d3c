package org.skillsubsidy.policy.model.fund;

import static org.skillsubsidy.policy.model.value.InvalidFactException.require;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.Yuan;

/**
 * The budgets of all funds (3.8). Immutable: every operation gives other funds, or says what is
 * missing and changes nothing.
 *
 * <p>Accounts are separate (分账核算): nothing moves money from one line of the budget to another, so
 * that no line is paid from another fund and none beyond its balance. A reservation names the lines
 * it was made on, and gives back to those alone.
 *
 * <p>An operation takes time in the number of budget lines, and one on a reservation also in the
 * number of those that are open.
 */
public final class Funds {

  /** No budget at all. */
  public static final Funds EMPTY =
      new Funds(Collections.emptySortedMap(), Collections.emptySortedMap());

  private final SortedMap<BudgetLine, Balance> balances;
  private final SortedMap<ReservationId, SortedMap<BudgetLine, Long>> reservations;

  private Funds(
      SortedMap<BudgetLine, Balance> balances,
      SortedMap<ReservationId, SortedMap<BudgetLine, Long>> reservations) {
    this.balances = balances;
    this.reservations = reservations;
  }

  /**
   * Adds to a budget.
   *
   * @param line the line, which need not have had a budget
   * @param amount CNY, not negative, at most two decimals
   * @return the next funds
   * @throws InvalidFactException if the amount is another
   */
  public Funds allot(BudgetLine line, MonetaryAmount amount) {
    long fen = Yuan.fen(amount, "funds.allot");
    SortedMap<BudgetLine, Balance> next = new TreeMap<>(balances);
    next.put(line, balance(line).allotting(fen));
    return new Funds(next, reservations);
  }

  /**
   * Takes from a budget what is neither reserved nor paid.
   *
   * @param line the line
   * @param amount CNY, not negative, at most two decimals
   * @return the next funds, or what is missing
   * @throws InvalidFactException if the amount is another
   */
  public FundAnswer withdraw(BudgetLine line, MonetaryAmount amount) {
    return change(
        needs(Map.of(line, amount), "funds.withdraw"),
        Collections.emptySortedMap(),
        (balance, fen) -> balance.allotting(-fen),
        reservations);
  }

  /**
   * Sets money aside.
   *
   * @param id the reservation
   * @param amounts how much of each line of the budget: CNY, not negative, at most two decimals
   * @return the next funds, or what is missing
   * @throws InvalidFactException if the reservation is open already, or an amount is another
   */
  public FundAnswer reserve(ReservationId id, Map<BudgetLine, MonetaryAmount> amounts) {
    require(!reservations.containsKey(id), "reservation", id, "is open already");
    SortedMap<BudgetLine, Long> needs = needs(amounts, "funds.reserve");
    SortedMap<ReservationId, SortedMap<BudgetLine, Long>> open = new TreeMap<>(reservations);
    open.put(id, needs);
    return change(needs, Collections.emptySortedMap(), Balance::reserving, open);
  }

  /**
   * Gives a reservation up.
   *
   * @param id the reservation
   * @return the next funds, in which its money is available again
   * @throws InvalidFactException if there is no such reservation
   */
  public Funds release(ReservationId id) {
    SortedMap<BudgetLine, Balance> next = new TreeMap<>(balances);
    reservation(id).forEach((line, fen) -> next.put(line, balance(line).reserving(-fen)));
    return new Funds(next, without(id));
  }

  /**
   * Pays from what is available: all charges, or none.
   *
   * @param charges what is paid, and what it is charged to
   * @return the next funds, or what is missing
   */
  public FundAnswer pay(List<Charge> charges) {
    return change(sum(charges), Collections.emptySortedMap(), Balance::paying, reservations);
  }

  /**
   * Pays from a reservation and from what is available beside it: all charges, or none. What was
   * reserved and is not needed is available again.
   *
   * @param id the reservation, which is closed if there is enough, and stays open if not
   * @param charges what is paid, and what it is charged to
   * @return the next funds, or what is missing
   * @throws InvalidFactException if there is no such reservation
   */
  public FundAnswer settle(ReservationId id, List<Charge> charges) {
    return change(sum(charges), reservation(id), Balance::paying, without(id));
  }

  /**
   * Takes back what was paid (3.9). It is available again, to the line of the budget that bore it.
   *
   * @param charges what comes back, and what it was charged to
   * @return the next funds
   * @throws InvalidFactException if more would come back to a line than it paid
   */
  public Funds recover(List<Charge> charges) {
    SortedMap<BudgetLine, Balance> next = new TreeMap<>(balances);
    sum(charges).forEach((line, fen) -> next.put(line, balance(line).recovering(fen)));
    return new Funds(next, reservations);
  }

  /**
   * Returns how a line of the budget stands.
   *
   * @param line the line
   * @return its balance, zero where it has no budget
   */
  public Balance balance(BudgetLine line) {
    return balances.getOrDefault(line, Balance.ZERO);
  }

  /**
   * Returns how a fund stands.
   *
   * @param fund the fund
   * @return the sum of its lines
   */
  public Balance balance(FundSource fund) {
    Balance sum = Balance.ZERO;
    for (Map.Entry<BudgetLine, Balance> each : balances.entrySet()) {
      if (each.getKey().fund() == fund) {
        sum = sum.plus(each.getValue());
      }
    }
    return sum;
  }

  /**
   * Returns how every line of the budget stands.
   *
   * @return an immutable map, by fund and name
   */
  public SortedMap<BudgetLine, Balance> balances() {
    return Collections.unmodifiableSortedMap(balances);
  }

  /**
   * Tells whether a reservation is open.
   *
   * @param id the reservation
   * @return true if it can be settled or released
   */
  public boolean isOpen(ReservationId id) {
    return reservations.containsKey(id);
  }

  /** What happens to a balance when an amount of fen is granted. */
  private interface Change {
    Balance apply(Balance balance, long fen);
  }

  /** Frees what was set aside, then takes what is needed from every line, or from none. */
  private FundAnswer change(
      SortedMap<BudgetLine, Long> needs,
      SortedMap<BudgetLine, Long> freed,
      Change change,
      SortedMap<ReservationId, SortedMap<BudgetLine, Long>> open) {
    SortedMap<BudgetLine, Balance> next = new TreeMap<>(balances);
    freed.forEach((line, fen) -> next.put(line, balance(line).reserving(-fen)));
    List<Shortage> shortages = new ArrayList<>();
    needs.forEach(
        (line, fen) -> {
          Balance balance = next.getOrDefault(line, Balance.ZERO);
          if (fen > balance.availableFen()) {
            shortages.add(new Shortage(line, fen, balance.availableFen()));
          } else {
            next.put(line, change.apply(balance, fen));
          }
        });
    return shortages.isEmpty()
        ? new FundAnswer.Granted(new Funds(next, open))
        : new FundAnswer.Exhausted(shortages);
  }

  private static SortedMap<BudgetLine, Long> needs(
      Map<BudgetLine, MonetaryAmount> amounts, String fact) {
    SortedMap<BudgetLine, Long> needs = new TreeMap<>();
    amounts.forEach((line, amount) -> needs.put(line, Yuan.fen(amount, fact)));
    return needs;
  }

  private static SortedMap<BudgetLine, Long> sum(List<Charge> charges) {
    SortedMap<BudgetLine, Long> sums = new TreeMap<>();
    for (Charge charge : charges) {
      sums.merge(charge.budgetLine(), charge.line().fen(), Math::addExact);
    }
    return sums;
  }

  private SortedMap<BudgetLine, Long> reservation(ReservationId id) {
    SortedMap<BudgetLine, Long> reservation = reservations.get(id);
    if (reservation == null) {
      throw new InvalidFactException("reservation", id, "is not open");
    }
    return reservation;
  }

  private SortedMap<ReservationId, SortedMap<BudgetLine, Long>> without(ReservationId id) {
    SortedMap<ReservationId, SortedMap<BudgetLine, Long>> open = new TreeMap<>(reservations);
    open.remove(id);
    return open;
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return this == o
        || (o instanceof Funds other
            && balances.equals(other.balances)
            && reservations.equals(other.reservations));
  }

  @Override
  public int hashCode() {
    return balances.hashCode() * 31 + reservations.hashCode();
  }

  @Override
  public String toString() {
    return "Funds{" + balances + ", reservations " + reservations + "}";
  }
}
