package org.skillsubsidy.policy.rules.examination;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;

/** A timeline laid out for looking up. Immutable. */
public final class TermsTables {

  private final TermsTable[] tables;

  /**
   * Lays out a timeline.
   *
   * @param timeline the terms that follow one another
   */
  public TermsTables(PolicyTimeline timeline) {
    List<PolicyTerms> terms = timeline.terms();
    tables = new TermsTable[terms.size()];
    for (int i = 0; i < tables.length; i++) {
      tables[i] = new TermsTable(terms.get(i));
    }
  }

  /**
   * Finds the terms in force on a day.
   *
   * @param day the {@link org.skillsubsidy.policy.model.value.DayNumber number} of a training's
   *     last day
   * @return null where none are
   */
  public @Nullable TermsTable inForceOn(long day) {
    for (TermsTable table : tables) {
      if (table.inForceOn(day)) {
        return table;
      }
    }
    return null;
  }
}
