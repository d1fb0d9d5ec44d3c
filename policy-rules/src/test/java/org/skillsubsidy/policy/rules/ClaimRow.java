package org.skillsubsidy.policy.rules;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.skillsubsidy.policy.model.claim.ClaimColumn;
import org.skillsubsidy.policy.model.claim.ClaimText;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;

/** A claim's facts as texts by column, to see and to change single ones. */
public final class ClaimRow {

  private ClaimRow() {}

  /** Tells whether a row can hold the claim: its occupations are all of one edition. */
  public static boolean holds(SubsidyClaim claim) {
    return claim
        .certificate()
        .map(
            certificate ->
                certificate.occupation().edition() == claim.training().occupation().edition())
        .orElse(true);
  }

  /** Returns the claim's facts. */
  public static Map<ClaimColumn, String> of(SubsidyClaim claim) {
    Map<ClaimColumn, String> row = new EnumMap<>(ClaimColumn.class);
    Iterator<String> texts = ClaimText.write(claim).iterator();
    for (ClaimColumn column : ClaimColumn.values()) {
      row.put(column, texts.next());
    }
    return row;
  }

  /** Returns the claim with these facts. */
  public static SubsidyClaim claim(Map<ClaimColumn, String> row) {
    return new ClaimText().read(List.copyOf(row.values()), problem -> {}).orElseThrow();
  }
}
