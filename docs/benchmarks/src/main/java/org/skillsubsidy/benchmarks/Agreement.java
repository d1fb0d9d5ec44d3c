package org.skillsubsidy.benchmarks;

import java.util.List;
import java.util.stream.IntStream;
import org.skillsubsidy.benchmarks.columns.Columns;
import org.skillsubsidy.benchmarks.columns.ColumnsCalculator;
import org.skillsubsidy.benchmarks.columns.Outcomes;
import org.skillsubsidy.benchmarks.inhouse.InHouseCalculator;
import org.skillsubsidy.benchmarks.inhouse.InHouseClaim;
import org.skillsubsidy.benchmarks.inhouse.InHouseReader;
import org.skillsubsidy.benchmarks.population.Population;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.rules.PolicyCalculator;

/** Only contenders that decide alike are compared. */
final class Agreement {

  private Agreement() {}

  /**
   * Has all contenders decide the same claims.
   *
   * @param population the claims
   * @return what they agree on
   * @throws IllegalStateException if they do not agree
   */
  static Outcomes require(Population population) {
    int size = population.size();
    Library reader = new Library();
    InHouseReader inHouseReader = new InHouseReader();
    List<SubsidyClaim> claims =
        IntStream.range(0, size).mapToObj(i -> reader.claim(population.claim(i))).toList();
    List<InHouseClaim> inHouseClaims =
        IntStream.range(0, size).mapToObj(i -> inHouseReader.parse(population.row(i))).toList();
    Outcomes library = Library.outcomes(PolicyCalculator.DEFAULT.decideAll(claims));
    Outcomes inHouse = InHouse.outcomes(new InHouseCalculator().decideAll(inHouseClaims));
    Outcomes columns = new ColumnsCalculator(Columns.of(size, population::row)).decideAll();
    require("library", library, "in-house class", inHouse);
    require("library", library, "columns", columns);
    return library;
  }

  static void require(String name, Outcomes outcomes, String otherName, Outcomes other) {
    String difference = outcomes.firstDifference(other);
    if (difference != null) {
      throw new IllegalStateException(
          name + " and " + otherName + " decide differently: " + difference);
    }
  }
}
