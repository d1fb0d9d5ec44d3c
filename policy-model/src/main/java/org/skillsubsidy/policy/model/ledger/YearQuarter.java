package org.skillsubsidy.policy.model.ledger;

import static org.skillsubsidy.policy.model.value.InvalidFactException.require;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skillsubsidy.policy.model.value.InvalidFactException;

/**
 * A quarter of a year, the period of the quarterly report (季报, 4.1).
 *
 * @param year the year, 1 to 9999
 * @param quarter 1 to 4
 */
public record YearQuarter(int year, int quarter) implements Comparable<YearQuarter> {

  private static final String FACT = "quarter";
  private static final Pattern FORM = Pattern.compile("([0-9]{4})-Q([1-4])");
  private static final Comparator<YearQuarter> ORDER =
      Comparator.comparingInt(YearQuarter::year).thenComparingInt(YearQuarter::quarter);

  /**
   * Checks year and quarter.
   *
   * @throws InvalidFactException if there is no such quarter
   */
  public YearQuarter {
    require(year >= 1 && year <= 9999, FACT, year, "must be in the years 1 to 9999");
    require(quarter >= 1 && quarter <= 4, FACT, quarter, "must be 1 to 4");
  }

  /**
   * Returns the quarter of a day.
   *
   * @param day the day
   * @return the quarter that it is in
   */
  public static YearQuarter of(LocalDate day) {
    return new YearQuarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
  }

  /**
   * Reads the storage form.
   *
   * @param text such as {@code 2020-Q1}
   * @return the quarter
   * @throws InvalidFactException if the text has another form
   */
  public static YearQuarter parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new InvalidFactException(FACT, text, "must be such as 2020-Q1");
    }
    return new YearQuarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  @Override
  public int compareTo(YearQuarter other) {
    return ORDER.compare(this, other);
  }

  /** Returns such as {@code 2020-Q1}. */
  @Override
  public String toString() {
    return "%04d-Q%d".formatted(year, quarter);
  }
}
