package org.skillsubsidy.policy.rules.batch;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.BatchDecisions;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;

/**
 * Claims, each at its place, and what became of them.
 *
 * @param claims the claims
 * @param decisions the decision of each; null as long as there is none, and for claims in conflict
 * @param repeats the places of claims that repeat an earlier one, or one that the history knows
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PlacedClaims(SubsidyClaim[] claims, @Nullable SubsidyDecision[] decisions, BitSet repeats) {

  /** Begins with claims that are not decided yet. */
  static PlacedClaims of(SubsidyClaim[] claims) {
    return new PlacedClaims(claims, new SubsidyDecision[claims.length], new BitSet());
  }

  /** Returns the same claims and decisions with repeats of their own, for a part of the places. */
  PlacedClaims part() {
    return new PlacedClaims(claims, decisions, new BitSet());
  }

  /** Gives the decisions away. */
  BatchDecisions result() {
    return BatchDecisions.of(decisions, repeats);
  }
}
