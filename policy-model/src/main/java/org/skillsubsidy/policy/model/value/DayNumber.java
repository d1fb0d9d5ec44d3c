package org.skillsubsidy.policy.model.value;

import java.time.LocalDate;

/**
 * Days as numbers: a later day has a greater number, and the year can be told from it. Rules that
 * look at millions of days need no object for each.
 */
public final class DayNumber {

  private static final int DAY_BITS = 5;
  private static final int YEAR_SHIFT = DAY_BITS + 4;

  private DayNumber() {}

  /**
   * Returns a day's number.
   *
   * @param day the day
   * @return a number that is not the number of any other day
   */
  public static long of(LocalDate day) {
    return ((long) day.getYear() << YEAR_SHIFT)
        | ((long) day.getMonthValue() << DAY_BITS)
        | day.getDayOfMonth();
  }

  /**
   * Returns the year of a day.
   *
   * @param number the day's number
   * @return the year
   */
  public static int year(long number) {
    return (int) (number >> YEAR_SHIFT);
  }
}
