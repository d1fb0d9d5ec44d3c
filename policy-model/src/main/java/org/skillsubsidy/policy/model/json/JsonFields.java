package org.skillsubsidy.policy.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.Masking;
import org.skillsubsidy.policy.model.value.Yuan;

/**
 * The fields of one JSON object. Every complaint names the place of the field, and {@link #end()}
 * refuses whatever nobody asked for. A field that is null counts as left out.
 */
public final class JsonFields {

  private static final String WHOLE = "";
  private static final int LONGEST_NAME = 80;

  private final ObjectNode object;
  private final String place;
  private final @Nullable Map<String, JsonNode> kept;
  private final Set<String> known = new HashSet<>();

  private JsonFields(ObjectNode object, String place, @Nullable Map<String, JsonNode> kept) {
    this.object = object;
    this.place = place;
    this.kept = kept;
  }

  /**
   * Starts reading an object.
   *
   * @param node what should be an object
   * @param place where it stands, a JSON pointer such as {@code /claims/0}; empty for the whole
   * @return its fields
   * @throws InvalidFactException if it is no object
   */
  public static JsonFields of(JsonNode node, String place) {
    return of(node, place, null);
  }

  /**
   * Starts reading an object.
   *
   * @param kept is given the fields that nobody asks for, by place; if null they are refused
   */
  static JsonFields of(JsonNode node, String place, @Nullable Map<String, JsonNode> kept) {
    if (!(node instanceof ObjectNode object)) {
      throw new InvalidFactException(
          place.equals(WHOLE) ? "JSON" : place, JsonText.write(node), "must be an object");
    }
    return new JsonFields(object, place, kept);
  }

  /**
   * Names a field's place.
   *
   * @param name the field
   * @return the place, a JSON pointer, with identity numbers masked and long names cut
   */
  public String place(String name) {
    return place + "/" + segment(name);
  }

  static String segment(String name) {
    return Masking.shown(name, LONGEST_NAME).replace("~", "~0").replace("/", "~1");
  }

  /**
   * Returns a field as it is.
   *
   * @param name the field
   * @return empty if it is left out or null
   */
  public Optional<JsonNode> optionalNode(String name) {
    return Optional.ofNullable(find(name));
  }

  /**
   * Reads a text.
   *
   * @param name the field
   * @param parse how to make a value of it
   * @param <T> the value's type
   * @return the value, or empty if it is left out
   * @throws InvalidFactException if it is no text or no such value
   */
  public <T> Optional<T> optional(String name, Function<String, T> parse) {
    JsonNode node = find(name);
    return node == null ? Optional.empty() : Optional.of(parse(node, place(name), parse));
  }

  /**
   * Reads a text that must be there.
   *
   * @param name the field
   * @param parse how to make a value of it
   * @param <T> the value's type
   * @return the value
   * @throws InvalidFactException if it is left out, no text or no such value
   */
  public <T> T required(String name, Function<String, T> parse) {
    return optional(name, parse).orElseThrow(() -> missing(name));
  }

  /**
   * Reads a whole number that must be there.
   *
   * @param name the field
   * @return the number
   * @throws InvalidFactException if it is left out or no whole number
   */
  public int requiredNumber(String name) {
    return optionalNumber(name).orElseThrow(() -> missing(name));
  }

  /**
   * Reads a whole number.
   *
   * @param name the field
   * @return the number, or empty if it is left out
   * @throws InvalidFactException if it is no whole number
   */
  public Optional<Integer> optionalNumber(String name) {
    JsonNode node = find(name);
    if (node == null) {
      return Optional.empty();
    }
    if (!node.isIntegralNumber() || !node.canConvertToInt()) {
      throw new InvalidFactException(
          place(name), JsonText.write(node), "must be a whole number, without quotes");
    }
    return Optional.of(node.intValue());
  }

  /**
   * Reads a boolean that must be there.
   *
   * @param name the field
   * @return true or false
   * @throws InvalidFactException if it is left out or no boolean
   */
  public boolean requiredFlag(String name) {
    JsonNode node = find(name);
    if (node == null) {
      throw missing(name);
    }
    if (!node.isBoolean()) {
      throw new InvalidFactException(
          place(name), JsonText.write(node), "must be true or false, without quotes");
    }
    return node.booleanValue();
  }

  /**
   * Reads a list of texts.
   *
   * @param name the field
   * @param parse how to make a value of each
   * @param <T> the values' type
   * @return the values, or empty if the list is left out
   * @throws InvalidFactException if it is no list, or if an element is no text or no such value
   */
  public <T> Optional<List<T>> optionalList(String name, Function<String, T> parse) {
    JsonNode node = find(name);
    if (node == null) {
      return Optional.empty();
    }
    List<T> values = new ArrayList<>();
    for (JsonNode element : elements(node, name)) {
      values.add(parse(element, place(name) + "/" + values.size(), parse));
    }
    return Optional.of(values);
  }

  /**
   * Reads a list of texts that must be there.
   *
   * @param name the field
   * @param parse how to make a value of each
   * @param <T> the values' type
   * @return the values
   * @throws InvalidFactException if it is left out or no list, or if an element is no such value
   */
  public <T> List<T> requiredList(String name, Function<String, T> parse) {
    return optionalList(name, parse).orElseThrow(() -> missing(name));
  }

  /**
   * Reads a list of objects.
   *
   * @param name the field
   * @return the fields of each; no object if the list is left out
   * @throws InvalidFactException if it is no list or if an element is no object
   */
  public List<JsonFields> objects(String name) {
    JsonNode node = find(name);
    List<JsonFields> objects = new ArrayList<>();
    if (node != null) {
      for (JsonNode element : elements(node, name)) {
        objects.add(of(element, place(name) + "/" + objects.size(), kept));
      }
    }
    return objects;
  }

  /**
   * Reads an object whose field names are keys.
   *
   * @param name the field
   * @return the object's fields, or empty if it is left out
   * @throws InvalidFactException if it is no object
   */
  public Optional<JsonFields> optionalObject(String name) {
    JsonNode node = find(name);
    return node == null ? Optional.empty() : Optional.of(of(node, place(name), kept));
  }

  /**
   * Returns the names of the object's fields.
   *
   * @return the names, as they stand
   */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    for (Iterator<String> each = object.fieldNames(); each.hasNext(); ) {
      names.add(each.next());
    }
    return names;
  }

  /**
   * Ends reading.
   *
   * @throws InvalidFactException if the object has a field that was not asked for
   */
  public void end() {
    end(
        problem -> {
          throw problem;
        });
  }

  /** Ends reading: whatever was not asked for is a problem, or is kept. */
  void end(Consumer<? super InvalidFactException> problems) {
    for (String name : names()) {
      if (!known.contains(name)) {
        if (kept == null) {
          problems.accept(
              new InvalidFactException(
                  place(name),
                  JsonText.write(object.get(name)),
                  "is a field that is not known here"));
        } else {
          kept.put(place + "/" + name.replace("~", "~0").replace("/", "~1"), object.get(name));
        }
      }
    }
  }

  /**
   * Reads a date.
   *
   * @param text an ISO date
   * @return the date
   * @throws InvalidFactException if it is no date
   */
  public static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new InvalidFactException("date", text, "must be a date such as 2020-03-27");
    }
  }

  /**
   * Reads an amount in yuan.
   *
   * @param text such as {@code 700.00}
   * @return the amount in fen
   * @throws InvalidFactException if it is no amount
   */
  public static Long fen(String text) {
    return Yuan.parseFen(text);
  }

  /**
   * Reads the names of an enum's constants.
   *
   * @param type the enum
   * @param <E> the enum
   * @return a reader that throws {@link InvalidFactException} for any other name
   */
  public static <E extends Enum<E>> Function<String, E> constant(Class<E> type) {
    return text ->
        Stream.of(type.getEnumConstants())
            .filter(constant -> constant.name().equals(text))
            .findFirst()
            .orElseThrow(
                () ->
                    new InvalidFactException(
                        type.getSimpleName(),
                        text,
                        "must be one of "
                            + Stream.of(type.getEnumConstants())
                                .map(Enum::name)
                                .collect(Collectors.joining(", "))));
  }

  private @Nullable JsonNode find(String name) {
    known.add(name);
    JsonNode node = object.get(name);
    return node == null || node.isNull() ? null : node;
  }

  private static <T> T parse(JsonNode node, String place, Function<String, T> parse) {
    if (!node.isTextual()) {
      throw new InvalidFactException(place, JsonText.write(node), "must be a text, in quotes");
    }
    try {
      return parse.apply(node.textValue());
    } catch (InvalidFactException e) {
      throw e.named(place);
    }
  }

  private JsonNode elements(JsonNode node, String name) {
    if (!node.isArray()) {
      throw new InvalidFactException(place(name), JsonText.write(node), "must be a list");
    }
    return node;
  }

  private InvalidFactException missing(String name) {
    return new InvalidFactException(place(name), "", "must not be left out");
  }
}
