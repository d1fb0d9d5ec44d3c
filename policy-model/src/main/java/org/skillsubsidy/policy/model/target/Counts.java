package org.skillsubsidy.policy.model.target;

import java.util.OptionalLong;
import org.skillsubsidy.policy.model.value.InvalidFactException;

/** The range of a figure: so wide that no count is refused, so narrow that no sum overflows. */
final class Counts {

  private static final long MAX = 1_000_000_000_000L;

  private Counts() {}

  static void require(String fact, OptionalLong count) {
    InvalidFactException.require(
        count.orElse(0) >= 0 && count.orElse(0) <= MAX,
        fact,
        count.orElse(0),
        "must be 0 to " + MAX);
  }

  /** A part that is known is not more than its whole, where that is known too. */
  static void requirePart(String fact, OptionalLong part, String wholeName, OptionalLong whole) {
    require(fact, part);
    if (part.orElse(0) > whole.orElse(MAX)) {
      throw new InvalidFactException(
          fact, part.orElse(0), "is more than " + wholeName + ", " + whole.orElse(MAX));
    }
  }
}
