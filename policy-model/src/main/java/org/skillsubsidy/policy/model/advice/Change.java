package org.skillsubsidy.policy.model.advice;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One fact of a claim that would have to be another.
 *
 * @param remedy what would have to happen
 * @param facts the new values by name, of the types that {@link
 *     org.skillsubsidy.policy.model.explain.Evidence} has: for a certificate its occupation, level
 *     and the first day on which it can be issued, for a refund its amount and, for tuition, who
 *     then bears it
 */
public record Change(Remedy remedy, Map<String, Object> facts) {

  /** Copies the facts. */
  public Change {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }
}
