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
 * levels of nesting. No object names a field twice, and nothing follows the document.
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

  /** The deepest nesting of objects and lists. */
  public static final int MAX_DEPTH = 16;

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
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
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
    JsonNode node = MAPPER.readTree(text);
    InvalidFactException.require(!node.isMissingNode(), place, text, "is no JSON: it is empty");
    return node;
  }

  static String problem(JsonProcessingException e) {
    return "is no JSON: " + Masking.mask(e.getOriginalMessage().lines().findFirst().orElse(""));
  }

  /**
   * Finds where values stand in a text that {@link #read} accepts.
   *
   * @param text the text
   * @param pointers their places, JSON pointers
   * @return the line and the column of each that is there
   */
  static Map<String, JsonLocation> locate(String text, Set<String> pointers) {
    Map<String, JsonLocation> found = new HashMap<>();
    try (JsonParser parser = MAPPER.createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token != JsonToken.FIELD_NAME && !token.isStructEnd()) {
          String pointer = shown(parser);
          if (pointers.contains(pointer)) {
            found.putIfAbsent(pointer, parser.currentTokenLocation());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /** As {@link JsonFields#place} shows it. The parser stands within an object that it starts. */
  private static String shown(JsonParser parser) {
    return Masking.mask(
        (parser.currentToken().isStructStart()
                ? parser.getParsingContext().getParent()
                : parser.getParsingContext())
            .pathAsPointer()
            .toString());
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
