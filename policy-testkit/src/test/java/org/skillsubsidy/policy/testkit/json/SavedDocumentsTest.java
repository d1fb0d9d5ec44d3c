package org.skillsubsidy.policy.testkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.json.JsonReading;
import org.skillsubsidy.policy.model.json.PolicyJson;
import org.skillsubsidy.policy.model.json.TermsPack;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.testkit.arbitrary.World;
import org.skillsubsidy.policy.testkit.arbitrary.WorldGenerator;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;
import org.skillsubsidy.policy.testkit.oracle.ReferenceCalculator;

/**
 * What any release has written can be read: {@code saved/VERSION} holds a document of each kind, as
 * that version wrote it. It is made once, by {@code -Dsaved.write=true}, and never changed after.
 */
class SavedDocumentsTest {

  private static final Path SAVED = Path.of("src/test/resources/saved");
  private static final int WORLDS = 12;

  private static final Map<String, Function<String, JsonReading<?>>> READERS =
      Map.of(
          "claim", PolicyJson.STRICT::readClaim,
          "claims", PolicyJson.STRICT::readClaims,
          "decision", PolicyJson.STRICT::readDecision,
          "decisions", PolicyJson.STRICT::readDecisions,
          "history", PolicyJson.STRICT::readHistory,
          "timeline", PolicyJson.STRICT::readTimeline,
          "exclusive_keys", PolicyJson.STRICT::readKeys,
          "pack", PolicyJson.STRICT::readPack);

  /** Every kind of document, with every bar, denial and reading that some worlds show. */
  private static Map<String, String> documents() {
    List<SubsidyClaim> claims = new ArrayList<>();
    List<SubsidyDecision> decisions = new ArrayList<>();
    List<PolicyTerms> terms = new ArrayList<>();
    WorldGenerator worlds = WorldGenerator.seeded(20190701);
    for (int i = 0; i < WORLDS; i++) {
      World world = worlds.next();
      claims.addAll(world.claims());
      decisions.addAll(
          ReferenceCalculator.of(world.timeline())
              .decideAll(world.claims(), world.histories())
              .decisions());
      for (PolicyTerms each : world.timeline().terms()) {
        if (terms.stream().allMatch(other -> apart(other, each))) {
          terms.add(each);
        }
      }
    }
    SubsidyDecision first =
        Fixtures.firstTraining().decidedBy(ReferenceCalculator.of(PolicyTerms.PLAN));
    TrainingHistory history =
        TrainingHistory.of(
            Fixtures.TRAINEE,
            List.of(Fixtures.pastTraining().slot(2).build(), first.historyEntry().orElseThrow()));
    Map<String, String> documents = new LinkedHashMap<>();
    documents.put("claim", PolicyJson.write(first.claim()));
    documents.put("claims", PolicyJson.writeClaims(claims));
    documents.put("decision", PolicyJson.write(first));
    documents.put("decisions", PolicyJson.writeDecisions(decisions));
    documents.put("history", PolicyJson.write(history));
    documents.put("timeline", PolicyJson.write(PolicyTimeline.of(terms)));
    documents.put(
        "exclusive_keys",
        PolicyJson.writeKeys(
            decisions.stream().flatMap(each -> each.exclusiveKeys().stream()).toList()));
    documents.put("pack", PolicyJson.write(plan()));
    return documents;
  }

  private static TermsPack plan() {
    try (InputStream stream = PolicyJson.class.getResourceAsStream(TermsPack.PLAN)) {
      return PolicyJson.STRICT
          .readPack(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
          .orThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean apart(PolicyTerms one, PolicyTerms other) {
    return one.validTo().isBefore(other.validFrom()) || other.validTo().isBefore(one.validFrom());
  }

  @BeforeAll
  static void save() throws IOException {
    Path folder = SAVED.resolve(PolicyJson.VERSION);
    if (Boolean.getBoolean("saved.write") && !Files.exists(folder)) {
      Files.createDirectories(folder);
      for (Map.Entry<String, String> each : documents().entrySet()) {
        Files.writeString(folder.resolve(each.getKey() + ".json"), each.getValue() + "\n");
      }
    }
  }

  static Stream<Path> saved() throws IOException {
    try (Stream<Path> files = Files.walk(SAVED)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("saved")
  void whatWasWrittenIsRead(Path file) throws IOException {
    String kind = file.getFileName().toString().replace(".json", "");
    JsonReading<?> reading = READERS.get(kind).apply(Files.readString(file));
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.value()).isPresent();
  }

  @Test
  void everyVersionHasADocumentOfEachKind() throws IOException {
    assertThat(SAVED.resolve(PolicyJson.VERSION)).isDirectory();
    try (Stream<Path> versions = Files.list(SAVED)) {
      for (Path version : versions.toList()) {
        for (String kind : READERS.keySet()) {
          assertThat(version.resolve(kind + ".json")).exists();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("currentKinds")
  void theCurrentVersionStillWritesTheSame(String kind) throws IOException {
    String saved =
        Files.readString(SAVED.resolve(PolicyJson.VERSION).resolve(kind + ".json")).strip();
    assertThat(rewritten(kind, READERS.get(kind).apply(saved).orThrow())).isEqualTo(saved);
  }

  static Stream<String> currentKinds() {
    return READERS.keySet().stream().sorted();
  }

  @SuppressWarnings("unchecked")
  private static String rewritten(String kind, Object value) {
    return switch (kind) {
      case "claim" -> PolicyJson.write((SubsidyClaim) value);
      case "claims" -> PolicyJson.writeClaims((List<SubsidyClaim>) value);
      case "decision" -> PolicyJson.write((SubsidyDecision) value);
      case "decisions" -> PolicyJson.writeDecisions((List<SubsidyDecision>) value);
      case "history" -> PolicyJson.write((TrainingHistory) value);
      case "pack" -> PolicyJson.write((TermsPack) value);
      case "timeline" -> PolicyJson.write((PolicyTimeline) value);
      default ->
          PolicyJson.writeKeys((List<org.skillsubsidy.policy.model.decision.ExclusiveKey>) value);
    };
  }
}
