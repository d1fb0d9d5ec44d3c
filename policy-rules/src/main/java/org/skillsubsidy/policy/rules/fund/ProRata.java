package org.skillsubsidy.policy.rules.fund;

import static org.skillsubsidy.policy.model.value.InvalidFactException.require;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javax.money.MonetaryAmount;
import org.skillsubsidy.policy.model.plan.Cites;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.value.Yuan;

/**
 * Divides money in proportion to weights, wherever it has to be divided, so that the parts sum to
 * the whole, to the fen. Stateless.
 *
 * <p>By largest remainder: every part is its exact share rounded down, and the fen that are left go
 * one by one to the largest remainders, of equal ones to the first. So every part is its exact
 * share rounded down or up, and a larger weight never gets less. Dividing one fen more can take a
 * fen from a part: no method has all three properties.
 */
@Cites(Clause.C3_8)
public final class ProRata {

  /** The only divider. */
  public static final ProRata DEFAULT = new ProRata();

  private ProRata() {}

  /**
   * Divides an amount.
   *
   * @param total CNY, not negative, at most two decimals
   * @param weights 0 or more each; not all 0 unless the amount is
   * @return a part for each weight, in their order
   * @throws org.skillsubsidy.policy.model.value.InvalidFactException if amount or weights are other
   */
  public List<MonetaryAmount> split(MonetaryAmount total, List<Long> weights) {
    return splitFen(Yuan.fen(total, "proRata.total"), weights).stream().map(Yuan::ofFen).toList();
  }

  /**
   * Divides an amount.
   *
   * @param totalFen the amount in fen, 0 or more
   * @param weights 0 or more each; not all 0 unless the amount is
   * @return a part in fen for each weight, in their order
   * @throws org.skillsubsidy.policy.model.value.InvalidFactException if amount or weights are other
   */
  public List<Long> splitFen(long totalFen, List<Long> weights) {
    Yuan.requireInRange(totalFen, "proRata.total");
    BigInteger whole = BigInteger.ZERO;
    for (long weight : weights) {
      require(weight >= 0, "proRata.weight", weight, "must not be negative");
      whole = whole.add(BigInteger.valueOf(weight));
    }
    if (whole.signum() == 0) {
      require(totalFen == 0, "proRata.weights", weights, "must not be all 0");
      return weights.stream().map(weight -> 0L).toList();
    }
    List<Long> parts = new ArrayList<>(weights.size());
    List<BigInteger> remainders = new ArrayList<>(weights.size());
    long left = totalFen;
    for (long weight : weights) {
      // share = total x weight / sum of weights
      BigInteger[] share =
          BigInteger.valueOf(totalFen)
              .multiply(BigInteger.valueOf(weight))
              .divideAndRemainder(whole);
      parts.add(share[0].longValueExact());
      remainders.add(share[1]);
      left -= share[0].longValueExact();
    }
    // Sorting is stable, so that of equal remainders the first comes first.
    IntStream.range(0, weights.size())
        .boxed()
        .sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
        .limit(left)
        .forEach(place -> parts.set(place, parts.get(place) + 1));
    return List.copyOf(parts);
  }
}
