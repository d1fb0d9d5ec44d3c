package org.skillsubsidy.policy.model.estimate;

import java.util.Optional;
import java.util.OptionalLong;
import javax.money.MonetaryAmount;
import org.skillsubsidy.policy.model.value.Yuan;

/**
 * The lowest and the highest amount that can come of what is known.
 *
 * @param lowFen the lowest, in fen
 * @param highFen the highest, in fen; empty where it grows with a fact that is not known and has no
 *     bound, such as the days of an allowance
 */
public record AmountRange(long lowFen, OptionalLong highFen) {

  /**
   * Returns the lowest amount.
   *
   * @return CNY
   */
  public MonetaryAmount low() {
    return Yuan.ofFen(lowFen);
  }

  /**
   * Returns the highest amount.
   *
   * @return CNY; empty where there is no bound
   */
  public Optional<MonetaryAmount> high() {
    return highFen.isPresent() ? Optional.of(Yuan.ofFen(highFen.getAsLong())) : Optional.empty();
  }

  /**
   * Tells whether an amount is within the range.
   *
   * @param fen an amount in fen
   * @return true from the lowest to the highest, both included
   */
  public boolean contains(long fen) {
    return fen >= lowFen && (highFen.isEmpty() || fen <= highFen.getAsLong());
  }
}
