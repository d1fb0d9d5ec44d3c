package org.skillsubsidy.policy.rules.batch;

import java.util.BitSet;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;

/** A part of a batch: claims, each at its place, and what became of those that were decided. */
final class Part {

  private final SubsidyClaim[] claims;
  private final DecisionsInOrder decisions;
  private final BitSet repeats = new BitSet();

  /**
   * Begins with claims that are not decided yet.
   *
   * @param claims the claims of the batch
   * @param size how many of them are the part's
   */
  Part(SubsidyClaim[] claims, int size) {
    this.claims = claims;
    decisions = new DecisionsInOrder(size);
  }

  /** Returns the claims of the batch. */
  SubsidyClaim[] claims() {
    return claims;
  }

  /** Returns the decisions of the part. */
  DecisionsInOrder decisions() {
    return decisions;
  }

  /** Returns the places of claims that repeat an earlier one, or one that the history knows. */
  BitSet repeats() {
    return repeats;
  }
}
