package org.skillsubsidy.policy.model.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.MonetaryContext;
import javax.money.MonetaryContextBuilder;
import org.javamoney.moneta.Money;

/**
 * The one place where money comes into being: Renminbi yuan (CNY), exact to the fen, never
 * negative.
 *
 * <p>Amounts are {@link MonetaryAmount}s; for arithmetic and storage each also has a count of fen
 * (100 fen are 1 yuan) as a {@code long}. Nothing here rounds: an amount with parts of a fen is
 * refused, and an operation on an amount made here that would have to round throws {@link
 * ArithmeticException}.
 */
public final class Yuan {

  /** The largest amount that is accepted as a fact, in fen: one trillion yuan. */
  public static final long MAX_FEN = 100_000_000_000_000L;

  private static final int FEN_DIGITS = 2;
  private static final BigDecimal MAX = BigDecimal.valueOf(MAX_FEN, FEN_DIGITS);

  /** JSR-354 is looked up when the first amount is shown, not when the first claim is decided. */
  private static final class Holder {
    private static final CurrencyUnit CNY = Monetary.getCurrency("CNY");
    private static final MonetaryContext EXACT =
        MonetaryContextBuilder.of(Money.class)
            .setPrecision(0)
            .setMaxScale(-1)
            .set(RoundingMode.UNNECESSARY)
            .build();
    private static final MonetaryAmount ZERO = create(0);

    static MonetaryAmount create(long fen) {
      return Money.of(BigDecimal.valueOf(fen, FEN_DIGITS), CNY, EXACT);
    }
  }

  private Yuan() {}

  /**
   * Returns an amount.
   *
   * @param fen the amount in fen, 0 or more
   * @return the amount in CNY
   * @throws InvalidFactException if the amount is negative
   */
  public static MonetaryAmount ofFen(long fen) {
    if (fen < 0) {
      throw new InvalidFactException("amount", text(fen), "must not be negative");
    }
    return fen == 0 ? Holder.ZERO : Holder.create(fen);
  }

  /**
   * Returns a signed difference between two amounts, as adjustments need it.
   *
   * @param fen the difference in fen; negative means money to recover
   * @return the difference in CNY
   */
  public static MonetaryAmount differenceOfFen(long fen) {
    return Holder.create(fen);
  }

  /**
   * Reads an amount in yuan.
   *
   * @param yuan digits, with at most two decimals after a point, such as {@code 700} or {@code
   *     700.00}
   * @return the amount in CNY
   * @throws InvalidFactException if the text is not such a number
   */
  public static MonetaryAmount of(String yuan) {
    return ofFen(parseFen(yuan));
  }

  /**
   * Reads an amount in yuan as a count of fen.
   *
   * @param yuan digits, with at most two decimals after a point, such as {@code 700} or {@code
   *     700.00}
   * @return the amount in fen
   * @throws InvalidFactException if the text is not such a number, or the number is too large
   */
  public static long parseFen(String yuan) {
    int point = yuan.indexOf('.');
    int whole = point < 0 ? yuan.length() : point;
    int decimals = Math.max(0, yuan.length() - whole - 1);
    if (whole == 0 || whole == yuan.length() - 1) {
      throw notAnAmount(yuan);
    }
    long fen = 0;
    for (int i = 0; i < yuan.length(); i++) {
      if (i == point) {
        continue;
      }
      int digit = yuan.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        throw notAnAmount(yuan);
      }
      if (i <= whole + FEN_DIGITS) {
        fen = fen * 10 + digit;
        if (fen > MAX_FEN) {
          throw tooLarge("amount", yuan);
        }
      }
    }
    if (decimals > FEN_DIGITS) {
      throw new InvalidFactException("amount", yuan, "has more than two decimals");
    }
    for (int i = decimals; i < FEN_DIGITS; i++) {
      fen *= 10;
    }
    if (fen > MAX_FEN) {
      throw tooLarge("amount", yuan);
    }
    return fen;
  }

  /**
   * Returns an amount as a count of fen.
   *
   * @param amount any JSR-354 amount
   * @param fact the name of the amount, for the message
   * @return the amount in fen
   * @throws InvalidFactException if the amount is not CNY, is negative, has parts of a fen or is
   *     too large
   */
  public static long fen(MonetaryAmount amount, String fact) {
    if (!amount.getCurrency().getCurrencyCode().equals("CNY")) {
      throw new InvalidFactException(fact, amount, "must be in CNY");
    }
    BigDecimal number = amount.getNumber().numberValue(BigDecimal.class).stripTrailingZeros();
    if (number.scale() > FEN_DIGITS) {
      throw new InvalidFactException(fact, shown(number), "has more than two decimals");
    }
    if (number.signum() < 0) {
      throw new InvalidFactException(fact, shown(number), "must not be negative");
    }
    if (number.compareTo(MAX) > 0) {
      throw tooLarge(fact, shown(number));
    }
    return number.movePointRight(FEN_DIGITS).longValueExact();
  }

  /** An amount writes itself with all its zeros, and an exponent can stand for any number. */
  private static String shown(BigDecimal number) {
    boolean plain = Math.abs((long) number.scale()) <= InvalidFactException.LONGEST_QUOTE;
    return "CNY " + (plain ? number.toPlainString() : number.toString());
  }

  /**
   * Checks an amount that is given in fen.
   *
   * @param fen the amount
   * @param fact the name of the amount, for the message
   * @throws InvalidFactException if the amount is negative or too large
   */
  public static void requireInRange(long fen, String fact) {
    if (fen < 0) {
      throw new InvalidFactException(fact, text(fen), "must not be negative");
    }
    if (fen > MAX_FEN) {
      throw tooLarge(fact, text(fen));
    }
  }

  /**
   * Returns an amount in yuan as text with two decimals, the form of the CSV files.
   *
   * @param fen the amount in fen
   * @return such as {@code 300.00}; a negative difference starts with {@code -}
   */
  public static String text(long fen) {
    return BigDecimal.valueOf(fen, FEN_DIGITS).toPlainString();
  }

  private static InvalidFactException notAnAmount(String yuan) {
    boolean negative = yuan.startsWith("-");
    return new InvalidFactException(
        "amount",
        yuan,
        negative ? "must not be negative" : "is not an amount in yuan such as 700 or 700.00");
  }

  private static InvalidFactException tooLarge(String fact, Object value) {
    return new InvalidFactException(fact, value, "is more than " + text(MAX_FEN) + " yuan");
  }
}
