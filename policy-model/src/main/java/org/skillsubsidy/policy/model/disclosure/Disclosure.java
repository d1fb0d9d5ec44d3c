package org.skillsubsidy.policy.model.disclosure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;
import org.skillsubsidy.policy.model.decision.Bar;
import org.skillsubsidy.policy.model.decision.Denial;
import org.skillsubsidy.policy.model.decision.Outcome;
import org.skillsubsidy.policy.model.ledger.LedgerSeal;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.target.TargetReport;

/**
 * What is made public of the subsidies that were decided (3.9). Every table has the same total.
 *
 * <p>It holds no person: neither an identity number, masked or not, nor a row that stands for so
 * few people that somebody could be recognised in it by a group. Organisations are public.
 */
@Value.Immutable
public abstract class Disclosure {

  /** Restricts subclassing to the generated value. */
  Disclosure() {}

  /**
   * Starts a disclosure.
   *
   * @return a builder; the counts and the month's basis are required
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a disclosure that is this one wherever nothing else is set.
   *
   * @return a builder
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns who publishes it.
   *
   * @return a name, empty where none is stated
   */
  public abstract Optional<String> publisher();

  /**
   * Returns when it is published.
   *
   * @return a day, empty where none is stated
   */
  public abstract Optional<LocalDate> publishedOn();

  /**
   * Returns the seal of the ledger as it stood on that day: with it, anybody who sees the ledger
   * later can tell whether an entry up to then was changed.
   *
   * @return empty where none is published
   */
  public abstract Optional<LedgerSeal> ledgerSeal();

  /**
   * Returns how many claims came to what.
   *
   * @return the number of claims by outcome, 0 left out
   */
  public abstract Map<Outcome, Long> outcomes();

  /**
   * Returns for how many people something was paid.
   *
   * @return the number of different trainees
   */
  public abstract long people();

  /**
   * Returns which day puts a payout into a month.
   *
   * @return the basis of {@link #byMonth()}
   */
  public abstract MonthBasis monthBasis();

  /**
   * Returns what was paid in each month from each fund (3.8, 4.1).
   *
   * @return months without a payment left out
   */
  @Value.NaturalOrder
  public abstract SortedMap<YearMonth, Map<FundSource, Payouts>> byMonth();

  /**
   * Returns what was paid for each kind of subsidy.
   *
   * @return kinds without a payment left out
   */
  public abstract Map<SubsidyKind, Payouts> byKind();

  /**
   * Returns what was paid for people of which groups.
   *
   * @return one row for each combination that enough people share, the most money first, and at the
   *     end one for all others together, if any
   */
  public abstract List<GroupPayouts> byGroups();

  /**
   * Returns who was paid.
   *
   * @return one row for each organisation and role and one for all trainees, the most money first
   */
  public abstract List<PayeePayouts> byPayee();

  /**
   * Returns why trainings were not subsidised at all.
   *
   * @return the number of claims by bar; a claim counts for each of its bars
   */
  public abstract Map<Bar, Long> bars();

  /**
   * Returns why kinds of subsidy were not paid for trainings that nothing bars.
   *
   * @return the number of claims by denial; a claim counts for each of its denials
   */
  public abstract Map<Denial, Long> denials();

  /**
   * Returns how far the targets were reached (1, 2.1).
   *
   * @return empty where it is not published here
   */
  public abstract Optional<TargetReport> targets();

  /**
   * Returns the number of claims that were decided.
   *
   * @return the sum over all outcomes
   */
  public long claims() {
    return outcomes().values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * Returns all that was paid.
   *
   * @return the total
   */
  public Payouts total() {
    return byKind().values().stream().reduce(Payouts.NONE, Payouts::plus);
  }

  /**
   * Returns what was paid from each fund.
   *
   * @return funds without a payment left out
   */
  public Map<FundSource, Payouts> byFund() {
    Map<FundSource, Payouts> funds = new EnumMap<>(FundSource.class);
    byMonth()
        .values()
        .forEach(month -> month.forEach((fund, paid) -> funds.merge(fund, paid, Payouts::plus)));
    return funds;
  }

  /** Builds a {@link Disclosure}. */
  public static final class Builder extends ImmutableDisclosure.Builder {
    Builder() {}
  }
}
