package org.skillsubsidy.policy.testkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.skillsubsidy.policy.model.BatchDecisions;
import org.skillsubsidy.policy.model.decision.ExclusiveKey;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.json.JsonText;
import org.skillsubsidy.policy.model.json.PolicyJson;
import org.skillsubsidy.policy.testkit.arbitrary.PolicyDomain;
import org.skillsubsidy.policy.testkit.arbitrary.World;
import org.skillsubsidy.policy.testkit.conformance.ConformanceKit;
import org.skillsubsidy.policy.testkit.oracle.ReferenceCalculator;

/**
 * Law 13 for JSON documents: whatever is in a world can be written, as the schema says, and read.
 */
@Domain(PolicyDomain.class)
class DocumentLawsTest {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(resource(PolicyJson.class, PolicyJson.SCHEMA));

  private static String resource(Class<?> owner, String name) {
    try (InputStream stream = Objects.requireNonNull(owner.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String valid(String json) {
    assertThat(SCHEMA.validate(JsonText.read(json, "document"))).as(json).isEmpty();
    return json;
  }

  @Property(seed = "20190701", tries = 300)
  void documentsRoundTrip(@ForAll World world) {
    PolicyJson reader = PolicyJson.STRICT;
    assertThat(reader.readTimeline(valid(PolicyJson.write(world.timeline()))).orThrow())
        .isEqualTo(world.timeline());
    assertThat(reader.readClaims(valid(PolicyJson.writeClaims(world.claims()))).orThrow())
        .isEqualTo(world.claims());
    BatchDecisions batch =
        ReferenceCalculator.of(world.timeline()).decideAll(world.claims(), world.histories());
    List<SubsidyDecision> decisions = batch.decisions();
    assertThat(reader.readDecisions(valid(PolicyJson.writeDecisions(decisions))).orThrow())
        .isEqualTo(decisions);
    for (SubsidyDecision decision : decisions) {
      List<ExclusiveKey> keys = decision.exclusiveKeys();
      assertThat(reader.readKeys(valid(PolicyJson.writeKeys(keys))).orThrow()).isEqualTo(keys);
      TrainingHistory history = world.historyOf(decision.claim().trainee().id());
      TrainingHistory after = decision.historyEntry().map(history::with).orElse(history);
      assertThat(reader.readHistory(valid(PolicyJson.write(after))).orThrow()).isEqualTo(after);
    }
  }

  @Example
  void theKitAndTheDocumentsShareTheirWords() {
    JsonNode kit =
        definitions(resource(ConformanceKit.class, ConformanceKit.VERSION + "/case.schema.json"));
    JsonNode documents = definitions(resource(PolicyJson.class, PolicyJson.SCHEMA));
    for (String shared :
        List.of(
            "name",
            "trainee",
            "organisation",
            "occupation",
            "edition",
            "date",
            "yuan",
            "certificate_number",
            "clause",
            "group",
            "training_type",
            "level",
            "kind",
            "provider_kind",
            "admission",
            "fund",
            "claim",
            "terms",
            "payment")) {
      assertThat(documents.get(shared)).as(shared).isEqualTo(kit.get(shared));
    }
    ObjectNode past = (ObjectNode) kit.get("past_training").get("properties");
    past.remove("trainee_id");
    assertThat(documents.get("past_training").get("properties")).isEqualTo(past);
  }

  private static JsonNode definitions(String schema) {
    return JsonText.read(schema, "schema").get("$defs");
  }
}
