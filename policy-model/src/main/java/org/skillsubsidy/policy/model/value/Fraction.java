package org.skillsubsidy.policy.model.value;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An exact share, ratio or count that is not negative: numerator and denominator in lowest terms.
 * Nothing in it rounds but what says so by its name.
 */
public final class Fraction implements Comparable<Fraction> {

  /** Nothing. */
  public static final Fraction ZERO = of(0);

  /** The whole. */
  public static final Fraction ONE = of(1);

  private static final String FACT = "fraction";
  private static final Pattern FORM = Pattern.compile("([0-9]{1,18})(?:/([0-9]{1,18}))?");
  private static final BigInteger HUNDRED = BigInteger.valueOf(100);

  private final BigInteger numerator;
  private final BigInteger denominator;

  private Fraction(BigInteger numerator, BigInteger denominator) {
    BigInteger common = numerator.gcd(denominator);
    this.numerator = numerator.divide(common);
    this.denominator = denominator.divide(common);
  }

  /**
   * Makes a whole number.
   *
   * @param whole 0 or more
   * @return the fraction
   * @throws InvalidFactException if the number is negative
   */
  public static Fraction of(long whole) {
    return of(whole, 1);
  }

  /**
   * Makes a share.
   *
   * @param numerator the part, 0 or more
   * @param denominator the whole, more than 0
   * @return the fraction
   * @throws InvalidFactException if the part is negative or the whole is not positive
   */
  public static Fraction of(long numerator, long denominator) {
    InvalidFactException.require(numerator >= 0, FACT, numerator, "must not be negative");
    InvalidFactException.require(
        denominator > 0, FACT, denominator, "cannot divide: must be more than 0");
    return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /**
   * Makes a share of a hundred.
   *
   * @param percent 0 or more
   * @return such as 2/25 for 8
   * @throws InvalidFactException if the number is negative
   */
  public static Fraction ofPercent(long percent) {
    return of(percent, 100);
  }

  /**
   * Reads a fraction.
   *
   * @param text such as {@code 3/5} or {@code 7}, at most 18 digits on each side
   * @return the fraction in lowest terms
   * @throws InvalidFactException if the text has another form or divides by zero
   */
  public static Fraction parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new InvalidFactException(FACT, text, "must be such as 3/5 or 7");
    }
    String denominator = matcher.group(2);
    return of(
        Long.parseLong(matcher.group(1)), denominator == null ? 1 : Long.parseLong(denominator));
  }

  /**
   * Returns the number above the line.
   *
   * @return 0 or more
   */
  public BigInteger numerator() {
    return numerator;
  }

  /**
   * Returns the number below the line.
   *
   * @return 1 or more
   */
  public BigInteger denominator() {
    return denominator;
  }

  /**
   * Returns a multiple.
   *
   * @param factor 0 or more
   * @return the exact product
   * @throws InvalidFactException if the factor is negative
   */
  public Fraction times(long factor) {
    InvalidFactException.require(factor >= 0, FACT, factor, "must not be negative");
    return new Fraction(numerator.multiply(BigInteger.valueOf(factor)), denominator);
  }

  /**
   * Returns what is missing to a goal.
   *
   * @param goal the goal
   * @return goal less this, zero where this reaches the goal
   */
  public Fraction missingTo(Fraction goal) {
    BigInteger missing =
        goal.numerator.multiply(denominator).subtract(numerator.multiply(goal.denominator));
    return missing.signum() <= 0
        ? ZERO
        : new Fraction(missing, denominator.multiply(goal.denominator));
  }

  /**
   * Returns the largest whole number that is not above this.
   *
   * @return the fraction rounded down
   * @throws ArithmeticException if it does not fit in a {@code long}
   */
  public long floor() {
    return numerator.divide(denominator).longValueExact();
  }

  /**
   * Returns the smallest whole number that is not below this.
   *
   * @return the fraction rounded up
   * @throws ArithmeticException if it does not fit in a {@code long}
   */
  public long ceiling() {
    return numerator.add(denominator).subtract(BigInteger.ONE).divide(denominator).longValueExact();
  }

  /**
   * Returns the share of a hundred, rounded down, so that what misses a goal never looks as if it
   * reached it.
   *
   * @return such as 24 for 2499/10000
   * @throws ArithmeticException if it does not fit in a {@code long}
   */
  public long percentRoundedDown() {
    return numerator.multiply(HUNDRED).divide(denominator).longValueExact();
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return this == o
        || (o instanceof Fraction other
            && numerator.equals(other.numerator)
            && denominator.equals(other.denominator));
  }

  @Override
  public int hashCode() {
    return numerator.hashCode() * 31 + denominator.hashCode();
  }

  /** Returns such as {@code 3/5} or {@code 7}. */
  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}
