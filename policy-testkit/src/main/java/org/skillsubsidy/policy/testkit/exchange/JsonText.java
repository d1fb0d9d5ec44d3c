package org.skillsubsidy.policy.testkit.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.skillsubsidy.policy.model.value.InvalidFactException;

/** JSON as one line of text: what stands between the brackets is read strictly, or not at all. */
public final class JsonText {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonText() {}

  /**
   * Reads one JSON value.
   *
   * @param text JSON, without anything after it
   * @param place where the text stands, for the message
   * @return the value
   * @throws InvalidFactException if it is no JSON, or if an object names a field twice
   */
  public static JsonNode read(String text, String place) {
    try {
      JsonNode node = MAPPER.readTree(text);
      if (node.isMissingNode()) {
        throw new InvalidFactException(place, text, "is no JSON: it is empty");
      }
      return node;
    } catch (JsonProcessingException e) {
      throw new InvalidFactException(place, text, "is no JSON: " + firstLine(e));
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

  private static String firstLine(JsonProcessingException e) {
    return e.getOriginalMessage().lines().findFirst().orElse("");
  }
}
