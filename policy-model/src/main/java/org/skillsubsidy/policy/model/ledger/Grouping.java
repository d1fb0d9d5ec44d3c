package org.skillsubsidy.policy.model.ledger;

import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.skillsubsidy.policy.model.decision.SubsidyLine;
import org.skillsubsidy.policy.model.identity.OrganisationCode;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.plan.SubsidyKind;
import org.skillsubsidy.policy.model.plan.TraineeGroup;
import org.skillsubsidy.policy.model.value.SmallEnumSet;

/**
 * A way to put payments and recoveries into groups, each into exactly one, so that the groups of
 * every grouping sum to the same (3.9, 4.1).
 *
 * @param <K> what a group is known by
 */
public final class Grouping<K> {

  /** By the month of the booking (月报, 4.1). */
  public static final Grouping<YearMonth> MONTH =
      ordered("MONTH", (booking, line) -> YearMonth.from(booking.bookedOn()));

  /** By the quarter of the booking (季报, 4.1). */
  public static final Grouping<YearQuarter> QUARTER =
      ordered("QUARTER", (booking, line) -> YearQuarter.of(booking.bookedOn()));

  /** By the year of the booking (年报, 4.1). */
  public static final Grouping<Year> YEAR =
      ordered("YEAR", (booking, line) -> Year.from(booking.bookedOn()));

  /** By kind of subsidy. */
  public static final Grouping<SubsidyKind> KIND = ordered("KIND", (booking, line) -> line.kind());

  /** By fund. */
  public static final Grouping<FundSource> FUND = ordered("FUND", (booking, line) -> line.fund());

  /** By provider. */
  public static final Grouping<OrganisationCode> PROVIDER =
      new Grouping<>(
          "PROVIDER",
          (booking, line) -> booking.provider(),
          Comparator.comparing(OrganisationCode::toString));

  /** By the trainee's employer; those without one are a group, the last. */
  public static final Grouping<Optional<OrganisationCode>> EMPLOYER =
      new Grouping<>(
          "EMPLOYER",
          (booking, line) -> booking.employer(),
          Comparator.comparing(
              employer -> employer.map(OrganisationCode::toString).orElse(null),
              Comparator.nullsLast(Comparator.naturalOrder())));

  /** By the exact set of the trainee's groups: who is in two counts in neither alone. */
  public static final Grouping<SmallEnumSet<TraineeGroup>> GROUPS =
      new Grouping<>(
          "GROUPS",
          (booking, line) -> booking.groups(),
          Comparator.comparingLong(SmallEnumSet::bits));

  /** By the clause that the line rests on. */
  public static final Grouping<Clause> CLAUSE = ordered("CLAUSE", (booking, line) -> line.clause());

  private final String name;
  private final BiFunction<Booking, SubsidyLine, K> key;
  private final Comparator<K> order;

  private Grouping(String name, BiFunction<Booking, SubsidyLine, K> key, Comparator<K> order) {
    this.name = name;
    this.key = key;
    this.order = order;
  }

  private static <K extends Comparable<? super K>> Grouping<K> ordered(
      String name, BiFunction<Booking, SubsidyLine, K> key) {
    return new Grouping<>(name, key, Comparator.naturalOrder());
  }

  /**
   * Returns all groupings.
   *
   * @return month, quarter, year, kind, fund, provider, employer, groups, clause
   */
  public static List<Grouping<?>> all() {
    return List.of(MONTH, QUARTER, YEAR, KIND, FUND, PROVIDER, EMPLOYER, GROUPS, CLAUSE);
  }

  /**
   * Returns the group of a booking.
   *
   * @param booking the booking
   * @return empty for a revocation, which moves no money and is in no group
   */
  public Optional<K> keyOf(Booking booking) {
    return booking.line().map(line -> key.apply(booking, line));
  }

  /**
   * Returns the order of groups in a table.
   *
   * @return an order in which two groups are equal only if they are the same
   */
  public Comparator<K> order() {
    return order;
  }

  /** Returns the grouping's name. */
  @Override
  public String toString() {
    return name;
  }
}
