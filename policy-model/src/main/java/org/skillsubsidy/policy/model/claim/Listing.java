package org.skillsubsidy.policy.model.claim;

/** Where a training stands in the published lists (3.6, 3.7). */
public enum Listing {
  /** In the catalogue that is published every year. */
  CATALOGUE,
  /** Outside the catalogue, and reviewed by the local human resources department. */
  REVIEWED,
  /** Neither. */
  UNLISTED
}
