package org.skillsubsidy.policy.model.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a document: a value, or all that is wrong with the document. Immutable.
 *
 * @param <T> what the document holds
 */
public final class JsonReading<T> {

  private final @Nullable T value;
  private final List<JsonProblem> problems;
  private final Map<String, JsonNode> unknown;

  JsonReading(@Nullable T value, List<JsonProblem> problems, Map<String, JsonNode> unknown) {
    this.value = value;
    this.problems = List.copyOf(problems);
    this.unknown = Collections.unmodifiableMap(new LinkedHashMap<>(unknown));
  }

  /**
   * Returns what the document holds.
   *
   * @return empty if there is a problem
   */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /**
   * Returns all that is wrong with the document.
   *
   * @return the problems, in the order of their lines and columns
   */
  public List<JsonProblem> problems() {
    return problems;
  }

  /**
   * Returns the fields that are not known here and were kept.
   *
   * @return the fields as they stand, by JSON pointer. They can hold personal data
   */
  public Map<String, JsonNode> unknown() {
    return unknown;
  }

  /**
   * Returns what the document holds.
   *
   * @return the value
   * @throws InvalidJsonException if there is a problem; the message holds the first of them
   */
  public T orThrow() {
    if (value == null) {
      throw new InvalidJsonException(problems);
    }
    return value;
  }

  /**
   * Puts the fields that were kept back into a document that is written.
   *
   * @param json a document of the same kind, whose lists stand in the same order
   * @return the document with the fields that it has a place for
   */
  public String withUnknown(String json) {
    JsonNode document = JsonText.read(json, "document");
    unknown.forEach(
        (place, field) -> {
          JsonPointer pointer = JsonPointer.compile(place);
          if (document.at(pointer.head()) instanceof ObjectNode parent) {
            parent.set(pointer.last().getMatchingProperty(), field);
          }
        });
    return JsonText.write(document);
  }
}
