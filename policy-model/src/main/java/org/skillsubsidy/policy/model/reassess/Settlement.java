package org.skillsubsidy.policy.model.reassess;

import static org.skillsubsidy.policy.model.value.InvalidFactException.require;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.money.MonetaryAmount;
import org.skillsubsidy.policy.model.decision.Payee;
import org.skillsubsidy.policy.model.plan.FundSource;
import org.skillsubsidy.policy.model.value.Yuan;

/**
 * What adjustments come to for one payee and one fund. Different funds are never set off against
 * each other (3.8).
 *
 * @param payee who is paid, or from whom is recovered
 * @param fund the fund that pays, or to which the money returns
 * @param fen the difference in fen: more than 0 is paid, less than 0 is recovered
 */
public record Settlement(Payee payee, FundSource fund, long fen) {

  /**
   * Checks that there is a difference.
   *
   * @throws org.skillsubsidy.policy.model.value.InvalidFactException if there is none
   */
  public Settlement {
    require(fen != 0, "settlement.fen", fen, "must not be 0");
  }

  /**
   * Sums adjustments up, of one trainee or of many.
   *
   * @param adjustments the adjustments
   * @return one for each payee and fund between which money moves, by payee and then by fund
   * @throws ArithmeticException if a sum does not fit in a {@code long}
   */
  public static List<Settlement> of(Collection<Adjustment> adjustments) {
    Map<Payee, Map<FundSource, Long>> sums =
        new TreeMap<>(Comparator.comparing(Payee::storageForm));
    for (Adjustment adjustment : adjustments) {
      sums.computeIfAbsent(adjustment.payee(), payee -> new EnumMap<>(FundSource.class))
          .merge(adjustment.fund(), adjustment.fen(), Math::addExact);
    }
    List<Settlement> settlements = new ArrayList<>();
    sums.forEach(
        (payee, funds) ->
            funds.forEach(
                (fund, fen) -> {
                  if (fen != 0) {
                    settlements.add(new Settlement(payee, fund, fen));
                  }
                }));
    return List.copyOf(settlements);
  }

  /**
   * Returns the difference.
   *
   * @return CNY, negative for a recovery
   */
  public MonetaryAmount amount() {
    return Yuan.differenceOfFen(fen);
  }
}
