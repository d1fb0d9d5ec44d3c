package org.skillsubsidy.policy.testkit.arbitrary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.value.Masking;

/**
 * A row of {@code claims.csv} that is valid but for one mistake.
 *
 * @param cells the text of each column, in the order of {@link ClaimRow#COLUMNS}; personal data
 * @param mistake what is wrong, and in which column
 */
public record BrokenRow(Map<String, String> cells, RowMistake mistake) {

  /** Copies the cells. */
  public BrokenRow {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /**
   * Makes one mistake in the row of a claim.
   *
   * @param claim a claim
   * @param mistake the mistake
   * @return the row
   */
  public static BrokenRow of(SubsidyClaim claim, RowMistake mistake) {
    Map<String, String> cells = ClaimRow.of(claim);
    mistake.makeIn(cells);
    return new BrokenRow(cells, mistake);
  }

  /** Returns the mistake and its cell, with any identity number masked. */
  @Override
  public String toString() {
    String cell = cells.getOrDefault(mistake.column(), "");
    return mistake + " in " + mistake.column() + ": '" + Masking.mask(cell) + "'";
  }
}
