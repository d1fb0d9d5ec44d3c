package org.skillsubsidy.policy.rules.disclosure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** An axis from zero in round steps of yuan, with room for the largest value. */
final class Axis {

  private static final int STEPS = 4;
  private static final long FEN = 100;
  private static final long[] ROUND = {1, 2, 5};

  /** The largest first. */
  private static final List<Unit> CHINESE =
      List.of(new Unit("万亿", 12), new Unit("亿", 8), new Unit("万", 4));

  private static final List<Unit> ENGLISH =
      List.of(new Unit("tn", 12), new Unit("bn", 9), new Unit("M", 6), new Unit("k", 3));

  private final long step;
  private final long top;

  private record Unit(String name, int digits) {}

  /**
   * Makes an axis.
   *
   * @param maxFen the largest value in fen
   */
  Axis(long maxFen) {
    long max = Math.max(1, maxFen / FEN + (maxFen % FEN == 0 ? 0 : 1));
    step = step(max);
    top = (max + step - 1) / step * step;
  }

  private static long step(long max) {
    for (long power = 1; ; power *= 10) {
      for (long round : ROUND) {
        if (round * power * STEPS >= max) {
          return round * power;
        }
      }
    }
  }

  /** The steps, from zero to the top, in yuan. */
  List<Long> steps() {
    List<Long> steps = new ArrayList<>();
    for (long at = 0; at <= top; at += step) {
      steps.add(at);
    }
    return steps;
  }

  /** How high a value in fen stands, in thousandths of the axis. */
  int height(long fen) {
    return Html.thousandths(fen, BigInteger.valueOf(top).multiply(BigInteger.valueOf(FEN)));
  }

  /** Where a step stands, in thousandths of the axis. */
  int place(long yuan) {
    return Html.thousandths(yuan, BigInteger.valueOf(top));
  }

  /** A step in words as short as they come: 15万, 1.5亿; 150k, 150M. */
  static Text label(long yuan) {
    return new Text(shortened(yuan, CHINESE), shortened(yuan, ENGLISH));
  }

  private static String shortened(long yuan, List<Unit> units) {
    BigDecimal number = BigDecimal.valueOf(yuan);
    for (Unit unit : units) {
      BigDecimal shortened = number.movePointLeft(unit.digits());
      if (shortened.compareTo(BigDecimal.ONE) >= 0) {
        return shortened.stripTrailingZeros().toPlainString() + unit.name();
      }
    }
    return Long.toString(yuan);
  }
}
