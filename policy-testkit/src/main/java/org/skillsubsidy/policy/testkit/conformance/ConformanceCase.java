package org.skillsubsidy.policy.testkit.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.json.ClaimJson;
import org.skillsubsidy.policy.model.json.HistoryJson;
import org.skillsubsidy.policy.model.json.JsonFields;
import org.skillsubsidy.policy.model.json.JsonText;
import org.skillsubsidy.policy.model.json.TermsJson;
import org.skillsubsidy.policy.model.plan.Clause;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.value.InvalidFactException;
import org.skillsubsidy.policy.model.value.Masking;

/** One example of the plan: claims with all that they depend on, and what must be decided. */
public final class ConformanceCase {

  private static final int LONGEST_ID = 200;
  private static final int LONGEST_SENTENCE = 1_000;

  private final String id;
  private final Clause clause;
  private final String sentence;
  private final PolicyTimeline timeline;
  private final Map<TraineeId, TrainingHistory> histories;
  private final List<SubsidyClaim> earlierClaims;
  private final List<SubsidyClaim> claims;
  private final List<DecisionRow> expected;
  private final String question;

  private ConformanceCase(JsonFields json, String question) {
    this.id = json.required("id", ConformanceCase::name);
    this.clause = json.required("clause", Clause::parse);
    this.sentence = json.required("sentence", text -> Masking.shown(text, LONGEST_SENTENCE));
    this.timeline = TermsJson.readTimeline(json.objects("terms"));
    this.histories = HistoryJson.read(json.objects("history"));
    this.earlierClaims = json.objects("earlier").stream().map(ClaimJson::read).toList();
    this.claims = json.objects("claims").stream().map(ClaimJson::read).toList();
    this.expected = json.objects("expected").stream().map(DecisionRow::read).toList();
    this.question = question;
    json.end();
    InvalidFactException.require(
        !claims.isEmpty() && claims.size() == expected.size(),
        json.place("expected"),
        expected.size(),
        "must hold a decision for each of the claims, and one at least");
  }

  /** Reports show it as it is. */
  private static String name(String id) {
    InvalidFactException.require(
        !id.isEmpty() && Masking.shown(id, LONGEST_ID).equals(id),
        "id",
        id,
        "must be 1 to " + LONGEST_ID + " printable characters, without an identity number");
    return id;
  }

  /**
   * Reads a case.
   *
   * @param line a JSON object
   * @param place where the line stands, for the message
   * @return the case
   * @throws InvalidFactException if it is no case; the message begins with the place
   */
  static ConformanceCase read(String line, String place) {
    JsonNode json = JsonText.read(line, place);
    JsonFields fields = JsonFields.of(json, place);
    ObjectNode question = json.deepCopy();
    question.remove(List.of("clause", "sentence", "expected"));
    return new ConformanceCase(fields, JsonText.write(question));
  }

  /**
   * Returns the case's id.
   *
   * @return a name that stays the same from version to version
   */
  public String id() {
    return id;
  }

  /**
   * Returns what the case is an example of.
   *
   * @return a clause of the plan
   */
  public Clause clause() {
    return clause;
  }

  /**
   * Returns what the case shows.
   *
   * @return one sentence
   */
  public String sentence() {
    return sentence;
  }

  /**
   * Returns the terms by which to decide.
   *
   * @return the plan's, or terms that differ from it
   */
  public PolicyTimeline timeline() {
    return timeline;
  }

  /**
   * Returns what was paid before, as it came from outside.
   *
   * @return a history for each trainee who has one
   */
  public Map<TraineeId, TrainingHistory> histories() {
    return histories;
  }

  /**
   * Returns claims that were decided before, one after another.
   *
   * @return the claims, whose decisions stand in the histories when {@link #claims()} are decided
   */
  public List<SubsidyClaim> earlierClaims() {
    return earlierClaims;
  }

  /**
   * Returns what is to be decided.
   *
   * @return one claim, or a batch
   */
  public List<SubsidyClaim> claims() {
    return claims;
  }

  /**
   * Returns what a program is asked: the case without its clause, its sentence and what is
   * expected.
   *
   * @return a JSON object on one line
   */
  public String question() {
    return question;
  }

  List<DecisionRow> expected() {
    return expected;
  }

  /** Returns id and sentence. */
  @Override
  public String toString() {
    return id + ": " + sentence;
  }
}
