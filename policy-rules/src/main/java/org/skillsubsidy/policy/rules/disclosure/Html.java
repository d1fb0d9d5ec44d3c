package org.skillsubsidy.policy.rules.disclosure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.skillsubsidy.policy.model.value.Yuan;

/** Small parts of a page. */
final class Html {

  private static final int GROUP = 3;
  private static final BigInteger THOUSAND = BigInteger.valueOf(1000);

  private Html() {}

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** Such as 1,234,567. */
  static String count(long number) {
    return grouped(Long.toString(number));
  }

  /** Such as 1,234,567.00. */
  static String yuan(long fen) {
    return grouped(Yuan.text(fen));
  }

  private static String grouped(String number) {
    StringBuilder grouped = new StringBuilder(number);
    int point = number.indexOf('.');
    for (int i = (point < 0 ? number.length() : point) - GROUP; i > 0; i -= GROUP) {
      grouped.insert(i, ',');
    }
    return grouped.toString();
  }

  /** A part of a whole in thousandths, rounded; 0 of nothing. What is not nothing is shown. */
  static int thousandths(long part, long whole) {
    return thousandths(part, BigInteger.valueOf(whole));
  }

  /** The same, of a whole beyond what a number of fen can be. */
  static int thousandths(long part, BigInteger whole) {
    if (part <= 0 || whole.signum() <= 0) {
      return 0;
    }
    int share =
        new BigDecimal(BigInteger.valueOf(part).multiply(THOUSAND))
            .divide(new BigDecimal(whole), 0, RoundingMode.HALF_UP)
            .toBigInteger()
            .min(THOUSAND)
            .intValue();
    return Math.max(1, share);
  }

  /** A bar as long as its share of the space there is. */
  static String bar(int thousandths, String style) {
    return "<svg class=\"bar %s\" aria-hidden=\"true\"><rect class=\"track\" width=\"100%%\" height=\"100%%\"/>"
            .formatted(style)
        + "<rect width=\"%d.%d%%\" height=\"100%%\"/></svg>"
            .formatted(thousandths / 10, thousandths % 10);
  }
}
