package org.skillsubsidy.policy.rules.disclosure;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.skillsubsidy.policy.model.disclosure.Payouts;
import org.skillsubsidy.policy.model.plan.FundSource;

/**
 * Payouts over time in as many steps as a page can show: months, or quarters or years where there
 * are too many of them. A step in which nothing was paid is there too.
 */
final class Periods {

  /** Three years of months. */
  private static final int MOST = 36;

  private static final int MONTHS_OF_YEAR = 12;

  /** How long a step is. */
  enum Step {
    MONTH("column.month", 1),
    QUARTER("column.quarter", 3),
    YEAR("column.year", 12);

    private final String key;
    private final int months;

    Step(String key, int months) {
      this.key = key;
      this.months = months;
    }

    /** What a step is called. */
    Text text() {
      return DisclosureTexts.of(key);
    }

    long index(YearMonth month) {
      long sinceYearZero = (long) month.getYear() * MONTHS_OF_YEAR + month.getMonthValue() - 1;
      return Math.floorDiv(sinceYearZero, months);
    }

    private int perYear() {
      return MONTHS_OF_YEAR / months;
    }
  }

  private final Step step;
  private final SortedMap<Long, Map<FundSource, Payouts>> byIndex = new TreeMap<>();

  Periods(SortedMap<YearMonth, Map<FundSource, Payouts>> byMonth) {
    step = byMonth.isEmpty() ? Step.MONTH : step(byMonth.firstKey(), byMonth.lastKey());
    byMonth.forEach(
        (month, funds) -> {
          Map<FundSource, Payouts> sums = sums(step.index(month));
          funds.forEach((fund, paid) -> sums.merge(fund, paid, Payouts::plus));
        });
    if (!byIndex.isEmpty() && byIndex.lastKey() - byIndex.firstKey() < MOST) {
      for (long index = byIndex.firstKey(); index < byIndex.lastKey(); index++) {
        sums(index);
      }
    }
  }

  private Map<FundSource, Payouts> sums(long index) {
    return byIndex.computeIfAbsent(index, i -> new EnumMap<>(FundSource.class));
  }

  private static Step step(YearMonth first, YearMonth last) {
    for (Step step : Step.values()) {
      if (step.index(last) - step.index(first) < MOST) {
        return step;
      }
    }
    return Step.YEAR;
  }

  Step step() {
    return step;
  }

  SortedMap<Long, Map<FundSource, Payouts>> byIndex() {
    return byIndex;
  }

  /** The step by its full name. */
  Text name(long index) {
    long year = Math.floorDiv(index, step.perYear());
    long part = Math.floorMod(index, step.perYear()) + 1L;
    return switch (step) {
      case MONTH -> new Text("%d年%d月".formatted(year, part), "%d-%02d".formatted(year, part));
      case QUARTER -> new Text("%d年第%d季度".formatted(year, part), "%d Q%d".formatted(year, part));
      case YEAR -> new Text(year + "年", Long.toString(year));
    };
  }

  /** The step within its year, as short as an axis needs it. */
  String shortName(long index) {
    long part = Math.floorMod(index, step.perYear()) + 1L;
    return switch (step) {
      case MONTH -> Long.toString(part);
      case QUARTER -> "Q" + part;
      case YEAR -> "";
    };
  }

  /** The year in which the step is. */
  long year(long index) {
    return Math.floorDiv(index, step.perYear());
  }

  boolean beginsAYear(long index) {
    return Math.floorMod(index, step.perYear()) == 0;
  }
}
