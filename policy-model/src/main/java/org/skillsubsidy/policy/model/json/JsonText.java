package org.skillsubsidy.policy.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.Masking;

/**
 * JSON as text: read strictly and within limits, or not at all.
 *
 * <p>The limits: {@value #MAX_DOCUMENT} characters in all, {@value #MAX_TEXT} in one text, {@value
 * #MAX_NAME} in the name of a field, {@value #MAX_DIGITS} digits in a number, {@value #MAX_DEPTH}
 * levels of nesting, {@value #MAX_TOKENS} values, names and brackets. No object names a field
 * twice, and nothing follows the document.
 */
public final class JsonText {

  /** The longest document, in characters. */
  public static final int MAX_DOCUMENT = 64 * 1024 * 1024;

  /** The longest text, in characters. */
  public static final int MAX_TEXT = 4096;

  /** The longest name of a field, in characters. */
  public static final int MAX_NAME = 256;

  /** The longest number, in digits. */
  public static final int MAX_DIGITS = 20;

  /**
   * The most values, names of fields and brackets in a document: they take more memory than text.
   */
  public static final int MAX_TOKENS = 4 * 1024 * 1024;

  /** The deepest nesting of objects and lists. */
  public static final int MAX_DEPTH = 16;

  private static final int LONGEST_MESSAGE = 400;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxDocumentLength(MAX_DOCUMENT)
                          .maxStringLength(MAX_TEXT)
                          .maxNameLength(MAX_NAME)
                          .maxNumberLength(MAX_DIGITS)
                          .maxNestingDepth(MAX_DEPTH)
                          .maxTokenCount(MAX_TOKENS)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          // A number that is kept for another system is given back as it was.
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private JsonText() {}

  /**
   * Reads one JSON value.
   *
   * @param text JSON, without anything after it
   * @param place where the text stands, for the message
   * @return the value
   * @throws InvalidFactException if it is no JSON, if an object names a field twice, or if it is
   *     beyond a limit
   */
  public static JsonNode read(String text, String place) {
    try {
      return tree(text, place);
    } catch (JsonProcessingException e) {
      throw new InvalidFactException(place, text, problem(e));
    }
  }

  static JsonNode tree(String text, String place) throws JsonProcessingException {
    InvalidFactException.require(
        text.length() <= MAX_DOCUMENT,
        place,
        text,
        "is longer than the limit of " + MAX_DOCUMENT + " characters");
    try {
      JsonNode node = MAPPER.readTree(text);
      InvalidFactException.require(!node.isMissingNode(), place, text, "is no JSON: it is empty");
      return node;
    } catch (NumberFormatException e) {
      InvalidFactException refused =
          new InvalidFactException(place, text, "holds a number with too large an exponent");
      refused.initCause(e);
      throw refused;
    }
  }

  static String problem(JsonProcessingException e) {
    return "is no JSON: "
        + Masking.shown(e.getOriginalMessage().lines().findFirst().orElse(""), LONGEST_MESSAGE);
  }

  /**
   * Finds where values stand in a text that {@link #read} accepts.
   *
   * @param text the text
   * @param pointers their places as {@link JsonFields#place} gives them, with those of all that
   *     they stand in
   * @return the line and the column of each that is there
   */
  static Map<String, JsonLocation> locate(String text, Set<String> pointers) {
    Map<String, Map<String, String>> members = new HashMap<>();
    for (String pointer : pointers) {
      int slash = pointer.lastIndexOf('/');
      members
          .computeIfAbsent(pointer.substring(0, slash), holder -> new HashMap<>())
          .put(pointer.substring(slash + 1), pointer);
    }
    Map<String, JsonLocation> found = new HashMap<>();
    try (JsonParser parser = MAPPER.createParser(text)) {
      parser.nextToken();
      locate(parser, "", members, found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /** Goes no deeper than the places do; the parser begins at a value and ends at its end. */
  private static void locate(
      JsonParser parser,
      String place,
      Map<String, Map<String, String>> members,
      Map<String, JsonLocation> found)
      throws IOException {
    found.putIfAbsent(place, parser.currentTokenLocation());
    Map<String, String> wanted = members.getOrDefault(place, Map.of());
    boolean list = parser.currentToken() == JsonToken.START_ARRAY;
    if (wanted.isEmpty() || !(list || parser.currentToken() == JsonToken.START_OBJECT)) {
      parser.skipChildren();
      return;
    }
    for (int i = 0; !parser.nextToken().isStructEnd(); i++) {
      String segment = list ? Integer.toString(i) : JsonFields.segment(parser.currentName());
      if (!list) {
        parser.nextToken();
      }
      String member = wanted.get(segment);
      if (member == null) {
        parser.skipChildren();
      } else {
        locate(parser, member, members, found);
      }
    }
  }

  /**
   * Writes a value as one line.
   *
   * @param node the value
   * @return JSON without line ends
   */
  public static String write(JsonNode node) {
    return node.toString();
  }
}
