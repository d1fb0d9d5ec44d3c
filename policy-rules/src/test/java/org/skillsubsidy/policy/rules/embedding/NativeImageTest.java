package org.skillsubsidy.policy.rules.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An image without a virtual machine is told of every bundle of texts. */
class NativeImageTest {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Path CONFIG =
      RESOURCES.resolve("META-INF/native-image/org.skillsubsidy/policy-rules/resource-config.json");

  @Test
  void everyBundleIsNamedInBothLanguages() throws IOException {
    List<String> named = new ArrayList<>();
    for (JsonNode bundle : new ObjectMapper().readTree(CONFIG.toFile()).get("bundles")) {
      for (JsonNode locale : bundle.get("locales")) {
        named.add(bundle.get("name").asText() + "_" + locale.asText());
      }
    }
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      List<String> present =
          files
              .map(file -> RESOURCES.relativize(file).toString())
              .filter(file -> file.endsWith(".properties"))
              .map(file -> file.replace(".properties", "").replaceAll("[/\\\\]", "."))
              .toList();
      assertThat(named).containsExactlyInAnyOrderElementsOf(present);
    }
  }
}
