package org.skillsubsidy.policy.rules.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A JSON object (RFC 8259) that is written field by field, in one line and in the order in which
 * fields are put. Whoever writes it puts each field once.
 */
public final class JsonObject {

  private static final char FIRST_PLAIN = ' ';

  private final StringBuilder text = new StringBuilder("{");

  /**
   * Puts a text.
   *
   * @param name the field
   * @param value the text
   * @return this object
   */
  public JsonObject put(String name, String value) {
    return raw(name, quote(value));
  }

  /**
   * Puts a whole number.
   *
   * @param name the field
   * @param value the number
   * @return this object
   */
  public JsonObject put(String name, long value) {
    return raw(name, Long.toString(value));
  }

  /**
   * Puts true or false.
   *
   * @param name the field
   * @param value the value
   * @return this object
   */
  public JsonObject put(String name, boolean value) {
    return raw(name, Boolean.toString(value));
  }

  /**
   * Puts null.
   *
   * @param name the field
   * @return this object
   */
  public JsonObject putNull(String name) {
    return raw(name, "null");
  }

  /**
   * Puts an object.
   *
   * @param name the field
   * @param value the object
   * @return this object
   */
  public JsonObject put(String name, JsonObject value) {
    return raw(name, value.toString());
  }

  /**
   * Puts a list of texts.
   *
   * @param name the field
   * @param values the texts
   * @return this object
   */
  public JsonObject putTexts(String name, List<String> values) {
    return raw(
        name, values.stream().map(JsonObject::quote).collect(Collectors.joining(",", "[", "]")));
  }

  /**
   * Puts a list of objects.
   *
   * @param name the field
   * @param values the objects
   * @return this object
   */
  public JsonObject putObjects(String name, List<JsonObject> values) {
    return raw(
        name, values.stream().map(JsonObject::toString).collect(Collectors.joining(",", "[", "]")));
  }

  private JsonObject raw(String name, String json) {
    if (text.length() > 1) {
      text.append(',');
    }
    text.append(quote(name)).append(':').append(json);
    return this;
  }

  private static String quote(String value) {
    StringBuilder quoted = new StringBuilder(value.length() + 2).append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < FIRST_PLAIN) {
        quoted.append("\\u%04x".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  /** Returns the object as JSON. */
  @Override
  public String toString() {
    return text + "}";
  }
}
