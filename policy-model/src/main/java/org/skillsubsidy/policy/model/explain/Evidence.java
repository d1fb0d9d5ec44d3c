package org.skillsubsidy.policy.model.explain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.terms.Reading;

/**
 * What a rule looked at: values by name, the case among the rule's own that they make, and the
 * readings that can matter for it. Immutable.
 *
 * <p>A value is a whole number, a {@link javax.money.MonetaryAmount}, a {@link
 * java.time.LocalDate}, one of the model's constants, ids, occupations, payees, terms or entries of
 * a history, or a collection of these; never a text made for people.
 */
public final class Evidence {

  /** Nothing but the verdict itself. */
  public static final Evidence NONE = new Evidence("", Map.of(), Set.of());

  private final String variant;
  private final Map<String, Object> facts;
  private final Set<Reading> readings;

  private Evidence(String variant, Map<String, Object> facts, Set<Reading> readings) {
    this.variant = variant;
    this.facts = facts;
    this.readings = readings;
  }

  /**
   * Starts from a case of the rule.
   *
   * @param variant the case, as {@code LIFETIME}; different cases are told in different sentences
   * @return evidence without values
   */
  public static Evidence of(String variant) {
    return new Evidence(variant, Map.of(), Set.of());
  }

  /**
   * Starts from a case of the rule.
   *
   * @param variant a constant whose name is the case
   * @return evidence without values
   */
  public static Evidence of(Enum<?> variant) {
    return of(variant.name());
  }

  /**
   * Adds a value.
   *
   * @param name the value's name, unique in this evidence
   * @param value one of the types named above
   * @return evidence with the value behind the others
   */
  public Evidence with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(facts);
    more.put(name, value);
    return new Evidence(variant, Collections.unmodifiableMap(more), readings);
  }

  /**
   * Adds a reading on which the verdict can rest.
   *
   * @param reading the reading
   * @return evidence with the reading
   */
  public Evidence with(Reading reading) {
    EnumSet<Reading> more = EnumSet.of(reading);
    more.addAll(readings);
    return new Evidence(variant, facts, Collections.unmodifiableSet(more));
  }

  /**
   * Adds a reading on which the verdict rests in some cases.
   *
   * @param matters whether this is such a case
   * @param reading the reading
   * @return this evidence unless it matters
   */
  public Evidence with(boolean matters, Reading reading) {
    return matters ? with(reading) : this;
  }

  /**
   * Returns the case among the rule's own.
   *
   * @return empty where the rule knows one case only
   */
  public String variant() {
    return variant;
  }

  /**
   * Returns what was looked at.
   *
   * @return values by name, in the order in which they are told; immutable
   */
  public Map<String, Object> facts() {
    return facts;
  }

  /**
   * Returns the readings that can matter here. A decision tells which of them did.
   *
   * @return an immutable set
   */
  public Set<Reading> readings() {
    return readings;
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return this == o
        || (o instanceof Evidence other
            && variant.equals(other.variant)
            && facts.equals(other.facts)
            && readings.equals(other.readings));
  }

  @Override
  public int hashCode() {
    return (variant.hashCode() * 31 + facts.hashCode()) * 31 + readings.size();
  }

  @Override
  public String toString() {
    return variant + facts;
  }
}
