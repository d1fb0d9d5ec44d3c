package org.skillsubsidy.policy.model.admission;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Which documents a claim needs (3.1, 3.4).
 *
 * @param needs an answer for each document
 */
public record Evidence(Map<EvidenceDocument, Need> needs) {

  /** Copies the map. */
  public Evidence {
    Map<EvidenceDocument, Need> copy = new EnumMap<>(EvidenceDocument.class);
    copy.putAll(needs);
    needs = Collections.unmodifiableMap(copy);
  }

  /**
   * Returns whether a document is needed.
   *
   * @param document the document
   * @return the answer
   */
  public Need need(EvidenceDocument document) {
    return needs.getOrDefault(document, Need.NOT_STATED);
  }

  /** Whether a document is needed. */
  public enum Need {
    /** The claim needs it. */
    NEEDED,
    /** The claim does not need it. */
    NOT_NEEDED,
    /** The written commitment takes its place. */
    REPLACED_BY_COMMITMENT,
    /** The plan does not say; local rules may. */
    NOT_STATED
  }
}
