package org.skillsubsidy.policy.testkit.conformance;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.json.ClaimJson;
import org.skillsubsidy.policy.model.json.HistoryJson;
import org.skillsubsidy.policy.model.json.JsonText;
import org.skillsubsidy.policy.model.json.TermsJson;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.terms.Readings;
import org.skillsubsidy.policy.testkit.fixture.ClaimBuilder;
import org.skillsubsidy.policy.testkit.fixture.Fixtures;
import org.skillsubsidy.policy.testkit.fixture.PastTrainingBuilder;

/** Collects the cases of one chapter of the conformance kit, as they are written. */
final class CaseBook {

  /** A claim of a batch, and what must be decided about it. */
  record Given(ClaimBuilder claim, Expectation expected, Consumer<ObjectNode> spelling) {}

  private final List<String> lines = new ArrayList<>();

  static Given given(ClaimBuilder claim, Expectation expected) {
    return new Given(claim, expected, json -> {});
  }

  /** The same facts, spelled otherwise than the kit spells them. */
  static Given spelled(ClaimBuilder claim, Consumer<ObjectNode> spelling, Expectation expected) {
    return new Given(claim, expected, spelling);
  }

  Page about(String clause) {
    return new Page(clause, PolicyTimeline.PLAN, Map.of(), List.of());
  }

  /**
   * Returns the chapter's file.
   *
   * @return a line for each case
   */
  String text() {
    return String.join("\n", lines) + "\n";
  }

  /** Cases on one clause that have terms, history and earlier claims in common. Immutable. */
  final class Page {

    private final String clause;
    private final PolicyTimeline timeline;
    private final Map<TraineeId, TrainingHistory> histories;
    private final List<SubsidyClaim> earlier;

    private Page(
        String clause,
        PolicyTimeline timeline,
        Map<TraineeId, TrainingHistory> histories,
        List<SubsidyClaim> earlier) {
      this.clause = clause;
      this.timeline = timeline;
      this.histories = histories;
      this.earlier = earlier;
    }

    Page under(String... readings) {
      Readings changed = Readings.DEFAULT;
      for (String reading : readings) {
        changed = changed.with(reading);
      }
      Readings all = changed;
      return under(terms -> terms.readings(all));
    }

    Page under(Consumer<PolicyTerms.Builder> change) {
      PolicyTerms.Builder terms = PolicyTerms.builder();
      change.accept(terms);
      return under(PolicyTimeline.of(terms.build()));
    }

    Page under(PolicyTimeline other) {
      return new Page(clause, other, histories, earlier);
    }

    /** Lets the fixtures' trainee have been paid before. */
    Page after(PastTrainingBuilder... past) {
      return after(Fixtures.TRAINEE.storageForm(), past);
    }

    Page after(String trainee, PastTrainingBuilder... past) {
      TraineeId id = TraineeId.parse(trainee);
      Map<TraineeId, TrainingHistory> more = new LinkedHashMap<>(histories);
      more.put(
          id, TrainingHistory.of(id, Stream.of(past).map(PastTrainingBuilder::build).toList()));
      return new Page(clause, timeline, more, earlier);
    }

    /** Lets claims have been decided before, one after another. */
    Page afterDeciding(ClaimBuilder... claims) {
      return new Page(
          clause, timeline, histories, Stream.of(claims).map(ClaimBuilder::build).toList());
    }

    void shows(String id, String sentence, ClaimBuilder claim, Expectation expected) {
      showsBatch(id, sentence, given(claim, expected));
    }

    void showsBatch(String id, String sentence, Given... batch) {
      ObjectNode json = JsonNodeFactory.instance.objectNode();
      json.put("id", id).put("clause", clause).put("sentence", sentence);
      if (!timeline.equals(PolicyTimeline.PLAN)) {
        json.set("terms", TermsJson.write(timeline));
      }
      if (!histories.isEmpty()) {
        json.set("history", HistoryJson.write(histories.values()));
      }
      if (!earlier.isEmpty()) {
        ArrayNode decided = json.putArray("earlier");
        earlier.forEach(claim -> decided.add(ClaimJson.write(claim)));
      }
      ArrayNode claims = json.putArray("claims");
      ArrayNode expected = json.putArray("expected");
      for (Given each : batch) {
        SubsidyClaim claim = each.claim().build();
        ObjectNode claimJson = ClaimJson.write(claim);
        each.spelling().accept(claimJson);
        claims.add(claimJson);
        expected.add(each.expected().toJson(claim));
      }
      lines.add(JsonText.write(json));
    }
  }
}
