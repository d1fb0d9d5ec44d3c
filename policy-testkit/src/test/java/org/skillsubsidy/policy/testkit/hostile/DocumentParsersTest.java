package org.skillsubsidy.policy.testkit.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.json.JsonProblem;
import org.skillsubsidy.policy.model.json.JsonReading;
import org.skillsubsidy.policy.model.json.JsonText;
import org.skillsubsidy.policy.model.json.PolicyJson;
import org.skillsubsidy.policy.model.json.TermsPack;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.testkit.arbitrary.HostileTexts;
import org.skillsubsidy.policy.testkit.arbitrary.World;
import org.skillsubsidy.policy.testkit.arbitrary.WorldGenerator;
import org.skillsubsidy.policy.testkit.oracle.ReferenceCalculator;

/**
 * Every kind of document: a value that is written as it was read, or problems with their places.
 */
class DocumentParsersTest {

  private static final String SEED = "20190701";
  private static final int WORLDS = 12;

  /**
   * A kind of document.
   *
   * @param name what it holds
   * @param read reads it
   * @param write writes it
   * @param valid documents that can be read
   */
  private record Kind<T>(
      String name,
      Function<String, JsonReading<T>> read,
      Function<T, String> write,
      List<String> valid) {

    void readOrRefuse(String json) {
      JsonReading<T> reading = read.apply(json);
      assertThat(reading.value().isPresent()).isEqualTo(reading.problems().isEmpty());
      reading
          .value()
          .ifPresent(
              value -> assertThat(read.apply(write.apply(value)).orThrow()).isEqualTo(value));
      for (JsonProblem problem : reading.problems()) {
        Shown.check(problem.toString());
        assertThat(problem.toString()).hasSizeLessThanOrEqualTo(JsonProblem.LONGEST);
        assertThat(problem.line()).isBetween(1, (int) json.lines().count() + 1);
        assertThat(problem.column()).isBetween(1, json.length() + 1);
      }
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static final List<Kind<?>> KINDS = kinds();

  private static List<Kind<?>> kinds() {
    PolicyJson strict = PolicyJson.STRICT;
    List<String> claims = new ArrayList<>();
    List<String> batches = new ArrayList<>();
    List<String> decisions = new ArrayList<>();
    List<String> timelines = new ArrayList<>();
    List<String> histories = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    WorldGenerator worlds = WorldGenerator.seeded(8);
    for (int i = 0; i < WORLDS; i++) {
      World world = worlds.next();
      claims.add(PolicyJson.write(world.claims().get(0)));
      batches.add(PolicyJson.writeClaims(world.claims()));
      timelines.add(PolicyJson.write(world.timeline()));
      for (SubsidyDecision decision :
          ReferenceCalculator.of(world.timeline())
              .decideAll(world.claims(), world.histories())
              .decisions()) {
        decisions.add(PolicyJson.write(decision));
        keys.add(PolicyJson.writeKeys(decision.exclusiveKeys()));
        decision
            .historyEntry()
            .map(world.historyOf(decision.claim().trainee().id())::with)
            .map(PolicyJson::write)
            .ifPresent(histories::add);
      }
    }
    return List.of(
        new Kind<>("claim", strict::readClaim, PolicyJson::write, claims),
        new Kind<>("claims", strict::readClaims, PolicyJson::writeClaims, batches),
        new Kind<>("decision", strict::readDecision, PolicyJson::write, decisions),
        new Kind<>(
            "kept decision",
            PolicyJson.KEEPING_UNKNOWN::readDecision,
            PolicyJson::write,
            decisions),
        new Kind<>("history", strict::readHistory, PolicyJson::write, histories),
        new Kind<>("timeline", strict::readTimeline, PolicyJson::write, timelines),
        new Kind<>("keys", strict::readKeys, PolicyJson::writeKeys, keys),
        new Kind<>("pack", strict::readPack, PolicyJson::write, packs()));
  }

  private static List<String> packs() {
    return List.of(pack(TermsPack.PLAN), pack(TermsPack.NATIONAL_2023));
  }

  private static String pack(String name) {
    try (InputStream stream =
        Objects.requireNonNull(TermsPack.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A document that claims to be of a kind. */
  private record Trial(Kind<?> kind, String json) {}

  @Provide
  Arbitrary<Trial> trials() {
    return Arbitraries.oneOf(KINDS.stream().map(DocumentParsersTest::trials).toList());
  }

  private static Arbitrary<Trial> trials(Kind<?> kind) {
    return HostileTexts.of(Arbitraries.of(kind.valid())).map(json -> new Trial(kind, json));
  }

  @Property(seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void aDocumentIsReadOrRefused(@ForAll("trials") Trial trial) {
    trial.kind.readOrRefuse(trial.json);
  }

  @Property(seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void aTextIsJsonOrRefused(@ForAll("trials") Trial trial) {
    JsonNode node;
    try {
      node = JsonText.read(trial.json, "message");
    } catch (InvalidFactException e) {
      Shown.check(e);
      return;
    }
    String written = JsonText.write(node);
    // A number with an exponent may be written longer than it was, and then too long.
    if (!written.contains("E+") && !written.contains("E-")) {
      assertThat(JsonText.read(written, "message")).isEqualTo(node);
    }
  }
}
