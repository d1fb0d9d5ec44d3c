package org.skillsubsidy.policy.rules.batch;

import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;

/**
 * Decisions in the order in which they are made, until they are put at the places of their claims.
 *
 * <p>They are kept in small arrays, one after another. To store a young object at any place of a
 * big old array, one at a time, makes the garbage collector take note of each and the processor
 * wait for it, which takes longer than to decide.
 */
final class DecisionsInOrder {

  private static final int BITS = 10;
  private static final int LENGTH = 1 << BITS;
  private static final int MASK = LENGTH - 1;

  private final @Nullable SubsidyDecision[][] arrays;
  private final int capacity;
  private int size;

  /**
   * Begins.
   *
   * @param capacity how many claims there are to decide
   */
  DecisionsInOrder(int capacity) {
    this.capacity = capacity;
    arrays = new SubsidyDecision[(capacity + MASK) >>> BITS][];
  }

  /** Adds the next decision, null for a claim in conflict. */
  void add(@Nullable SubsidyDecision decision) {
    if ((size & MASK) == 0) {
      arrays[size >>> BITS] = new SubsidyDecision[Math.min(LENGTH, capacity - size)];
    }
    arrays[size >>> BITS][size & MASK] = decision;
    size++;
  }

  /** Returns one that was added, by its number from 0. */
  @Nullable SubsidyDecision get(int number) {
    return arrays[number >>> BITS][number & MASK];
  }

  /** Returns how many were added. */
  int size() {
    return size;
  }
}
