package org.skillsubsidy.policy.model.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serial;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.claim.ClaimText;
import org.skillsubsidy.policy.model.claim.SubsidyClaim;
import org.skillsubsidy.policy.model.decision.ExclusiveKey;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.HistoryEntry;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.terms.PolicyTerms;
import org.skillsubsidy.policy.model.terms.PolicyTimeline;
import org.skillsubsidy.policy.model.value.InvalidFactException;

/**
 * Documents in JSON: an object with a {@code version} and what it holds. {@link #SCHEMA} describes
 * them, {@link JsonText} states their limits. A reader tells the first {@value #MAX_PROBLEMS}
 * problems of a document; a timeline has at most {@value #MAX_TERMS} terms. Every version that was
 * ever written can be read.
 *
 * <p>Documents hold identity numbers whole, and are personal data; messages mask them. A reader is
 * immutable, and one serves any number of threads.
 */
public final class PolicyJson {

  /** The version that is written. */
  public static final String VERSION = "1.0";

  /** The name of the JSON Schema, a resource of this package. */
  public static final String SCHEMA = "1.0/document.schema.json";

  /** Reads documents and refuses every field that is not known. */
  public static final PolicyJson STRICT = new PolicyJson(false);

  /** Reads documents and keeps every field that is not known, in {@link JsonReading#unknown()}. */
  public static final PolicyJson KEEPING_UNKNOWN = new PolicyJson(true);

  /** As many problems are told; a document with more is not read to its end. */
  public static final int MAX_PROBLEMS = 1_000;

  /** The most terms that can follow one another in a document. */
  public static final int MAX_TERMS = 1_000;

  private static final String VERSION_FIELD = "version";
  private static final String CLAIM = "claim";
  private static final String CLAIMS = "claims";
  private static final String DECISION = "decision";
  private static final String DECISIONS = "decisions";
  private static final String TRAINEE = "trainee_id";
  private static final String TRAININGS = "trainings";
  private static final String TIMELINE = "timeline";
  private static final String KEYS = "exclusive_keys";
  private static final String PACK = "pack";

  private final boolean keeping;

  private PolicyJson(boolean keeping) {
    this.keeping = keeping;
  }

  /**
   * Writes a claim.
   *
   * @param claim the claim
   * @return a document that {@link #readClaim} reads back, on one line
   */
  public static String write(SubsidyClaim claim) {
    return JsonText.write(document().set(CLAIM, ClaimJson.write(claim)));
  }

  /**
   * Writes claims.
   *
   * @param claims the claims
   * @return a document that {@link #readClaims} reads back, on one line
   */
  public static String writeClaims(Collection<SubsidyClaim> claims) {
    ObjectNode document = document();
    ArrayNode list = document.putArray(CLAIMS);
    claims.forEach(claim -> list.add(ClaimJson.write(claim)));
    return JsonText.write(document);
  }

  /**
   * Writes a decision with its claim.
   *
   * @param decision the decision
   * @return a document that {@link #readDecision} reads back, on one line
   */
  public static String write(SubsidyDecision decision) {
    return JsonText.write(document().setAll(object(decision)));
  }

  /**
   * Writes decisions with their claims.
   *
   * @param decisions the decisions
   * @return a document that {@link #readDecisions} reads back, on one line
   */
  public static String writeDecisions(Collection<SubsidyDecision> decisions) {
    ObjectNode document = document();
    ArrayNode list = document.putArray(DECISIONS);
    decisions.forEach(decision -> list.add(object(decision)));
    return JsonText.write(document);
  }

  /**
   * Writes a history. Whatever was decided here is written as the decision that it is.
   *
   * @param history the history
   * @return a document that {@link #readHistory} reads back, on one line
   */
  public static String write(TrainingHistory history) {
    ObjectNode document = document().put(TRAINEE, history.trainee().storageForm());
    ArrayNode list = document.putArray(TRAININGS);
    for (HistoryEntry entry : history.entries()) {
      list.add(
          SubsidyDecision.behind(entry)
              .map(PolicyJson::object)
              .orElseGet(() -> HistoryJson.write(entry)));
    }
    return JsonText.write(document);
  }

  /**
   * Writes terms that follow one another.
   *
   * @param timeline the terms
   * @return a document that {@link #readTimeline} reads back, on one line
   */
  public static String write(PolicyTimeline timeline) {
    return JsonText.write(document().set(TIMELINE, TermsJson.write(timeline)));
  }

  /**
   * Writes exclusive keys.
   *
   * @param keys the keys
   * @return a document that {@link #readKeys} reads back, on one line
   */
  public static String writeKeys(Collection<ExclusiveKey> keys) {
    return JsonText.write(
        document()
            .set(KEYS, ClaimJson.list(keys.stream().map(ExclusiveKey::storageForm).toList())));
  }

  /**
   * Writes a pack of terms.
   *
   * @param pack the pack
   * @return a document that {@link #readPack} reads back, on one line
   */
  public static String write(TermsPack pack) {
    return JsonText.write(document().set(PACK, pack.json()));
  }

  private static ObjectNode document() {
    return JsonNodeFactory.instance.objectNode().put(VERSION_FIELD, VERSION);
  }

  private static ObjectNode object(SubsidyDecision decision) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.set(CLAIM, ClaimJson.write(decision.claim()));
    json.set(DECISION, DecisionJson.write(decision));
    return json;
  }

  /**
   * Reads a claim.
   *
   * @param json a document
   * @return the claim, or all that is wrong
   */
  public JsonReading<SubsidyClaim> readClaim(String json) {
    return read(json, document -> document.claim(document.fields));
  }

  /**
   * Reads claims.
   *
   * @param json a document
   * @return the claims, or all that is wrong
   */
  public JsonReading<List<SubsidyClaim>> readClaims(String json) {
    return read(
        json,
        document -> {
          ClaimText rows = new ClaimText();
          return document.each(CLAIMS, claim -> ClaimJson.read(claim, rows, document).orElse(null));
        });
  }

  /**
   * Reads a decision.
   *
   * @param json a document
   * @return the decision, or all that is wrong
   */
  public JsonReading<SubsidyDecision> readDecision(String json) {
    return read(json, document -> document.decision(document.fields));
  }

  /**
   * Reads decisions.
   *
   * @param json a document
   * @return the decisions, or all that is wrong
   */
  public JsonReading<List<SubsidyDecision>> readDecisions(String json) {
    return read(json, document -> document.each(DECISIONS, document::wholeDecision));
  }

  /**
   * Reads a history.
   *
   * @param json a document
   * @return the history, or all that is wrong
   */
  public JsonReading<TrainingHistory> readHistory(String json) {
    return read(json, Document::history);
  }

  /**
   * Reads terms that follow one another.
   *
   * @param json a document
   * @return the terms, or all that is wrong
   */
  public JsonReading<PolicyTimeline> readTimeline(String json) {
    return read(json, Document::timeline);
  }

  /**
   * Reads exclusive keys.
   *
   * @param json a document
   * @return the keys, or all that is wrong
   */
  public JsonReading<List<ExclusiveKey>> readKeys(String json) {
    return read(
        json,
        document -> document.value(() -> document.fields.requiredList(KEYS, ExclusiveKey::parse)));
  }

  /**
   * Reads a pack of terms. Fields that are not known are refused by every reader: an unknown number
   * could change what is paid.
   *
   * @param json a document
   * @return the pack, or all that is wrong
   */
  public JsonReading<TermsPack> readPack(String json) {
    return STRICT.read(json, Document::pack);
  }

  private <T> JsonReading<T> read(String json, Function<Document, @Nullable T> whole) {
    Map<String, JsonNode> unknown = new LinkedHashMap<>();
    List<InvalidFactException> found = new ArrayList<>();
    T value = null;
    try {
      JsonFields fields = JsonFields.of(JsonText.tree(json, ""), "", keeping ? unknown : null);
      Document document = new Document(fields, found);
      if (document.isOfKnownVersion()) {
        value = whole.apply(document);
        fields.end(document);
      }
    } catch (JsonProcessingException e) {
      return new JsonReading<>(null, List.of(unreadable(e)), Map.of());
    } catch (InvalidFactException e) {
      found.add(e);
    } catch (TooManyProblems e) {
      value = null;
    }
    return new JsonReading<>(
        found.isEmpty() ? value : null, placed(json, found), found.isEmpty() ? unknown : Map.of());
  }

  private static JsonProblem unreadable(JsonProcessingException e) {
    JsonLocation at = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
    return new JsonProblem(
        "", Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), JsonText.problem(e));
  }

  /** Gives each problem its line and column: of the value, or of what should hold it. */
  private static List<JsonProblem> placed(String json, List<InvalidFactException> found) {
    Set<String> places = new HashSet<>();
    for (InvalidFactException problem : found) {
      for (String place = pointer(problem); !place.isEmpty(); place = parent(place)) {
        places.add(place);
      }
    }
    Map<String, JsonLocation> locations =
        places.isEmpty() ? Map.of() : JsonText.locate(json, places);
    List<JsonProblem> problems = new ArrayList<>();
    for (InvalidFactException problem : found) {
      String place = pointer(problem);
      while (!place.isEmpty() && !locations.containsKey(place)) {
        place = parent(place);
      }
      JsonLocation at = locations.get(place);
      problems.add(
          new JsonProblem(
              pointer(problem),
              at == null ? 1 : at.getLineNr(),
              at == null ? 1 : at.getColumnNr(),
              problem.problem()));
    }
    problems.sort(Comparator.comparingInt(JsonProblem::line).thenComparingInt(JsonProblem::column));
    if (problems.size() == MAX_PROBLEMS) {
      problems.add(
          new JsonProblem("", 1, 1, "has " + MAX_PROBLEMS + " problems; the rest was not read"));
    }
    return problems;
  }

  private static String pointer(InvalidFactException problem) {
    return problem.fact().startsWith("/") ? problem.fact() : "";
  }

  private static String parent(String place) {
    return place.substring(0, place.lastIndexOf('/'));
  }

  /** Ends reading: there is enough to tell. */
  private static final class TooManyProblems extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    TooManyProblems() {
      super("more than " + MAX_PROBLEMS + " problems", null, false, false);
    }
  }

  /** One document that is being read. */
  private static final class Document implements Consumer<InvalidFactException> {

    private final JsonFields fields;
    private final List<InvalidFactException> found;

    Document(JsonFields fields, List<InvalidFactException> found) {
      this.fields = fields;
      this.found = found;
    }

    @Override
    public void accept(InvalidFactException problem) {
      found.add(problem);
      if (found.size() == MAX_PROBLEMS) {
        throw new TooManyProblems();
      }
    }

    boolean isOfKnownVersion() {
      String version = fields.optional(VERSION_FIELD, Function.identity()).orElse(VERSION);
      InvalidFactException.require(
          version.equals(VERSION),
          fields.place(VERSION_FIELD),
          version,
          "is a version that is not known here; 1.0 is");
      return true;
    }

    @Nullable SubsidyClaim claim(JsonFields from) {
      JsonFields claim = object(from, CLAIM);
      return claim == null ? null : ClaimJson.read(claim, ClaimText.ofFewRows(), this).orElse(null);
    }

    @Nullable SubsidyDecision decision(JsonFields from) {
      SubsidyClaim claim = claim(from);
      JsonFields decision = object(from, DECISION);
      return claim == null || decision == null
          ? null
          : DecisionJson.read(decision, claim, this).orElse(null);
    }

    @Nullable SubsidyDecision wholeDecision(JsonFields from) {
      SubsidyDecision decision = decision(from);
      from.end(this);
      return decision;
    }

    @Nullable TrainingHistory history() {
      TraineeId trainee = value(() -> fields.required(TRAINEE, TraineeId::parse));
      List<HistoryEntry> entries = each(TRAININGS, this::entry);
      return trainee == null || !found.isEmpty()
          ? null
          : value(() -> whole(() -> TrainingHistory.of(trainee, entries), TRAININGS));
    }

    private @Nullable HistoryEntry entry(JsonFields from) {
      if (from.names().contains(DECISION)) {
        SubsidyDecision decision = wholeDecision(from);
        return decision == null
            ? null
            : value(
                () ->
                    decision
                        .historyEntry()
                        .orElseThrow(
                            () ->
                                new InvalidFactException(
                                    from.place(DECISION),
                                    decision.outcome(),
                                    "does not enter a history")));
      }
      return HistoryJson.entry(from, this).orElse(null);
    }

    @Nullable PolicyTimeline timeline() {
      int size = fields.optionalNode(TIMELINE).map(JsonNode::size).orElse(0);
      InvalidFactException.require(
          size <= MAX_TERMS,
          fields.place(TIMELINE),
          size + " terms",
          "must not hold more than " + MAX_TERMS);
      List<PolicyTerms> terms = each(TIMELINE, each -> TermsJson.read(each, this).orElse(null));
      return found.isEmpty() ? value(() -> whole(() -> PolicyTimeline.of(terms), TIMELINE)) : null;
    }

    @Nullable TermsPack pack() {
      JsonFields pack = object(fields, PACK);
      return pack == null
          ? null
          : new PackReader(this)
              .read(pack, (ObjectNode) fields.optionalNode(PACK).orElseThrow())
              .orElse(null);
    }

    /** A problem of all members together stands at their list. */
    private <T> T whole(Value<T> value, String list) {
      try {
        return value.get();
      } catch (InvalidFactException e) {
        throw e.named(fields.place(list));
      }
    }

    private @Nullable JsonFields object(JsonFields from, String name) {
      return value(
          () ->
              from.optionalObject(name)
                  .orElseThrow(
                      () ->
                          new InvalidFactException(from.place(name), "", "must not be left out")));
    }

    <T> List<T> each(String list, Function<JsonFields, @Nullable T> read) {
      List<T> values = new ArrayList<>();
      List<JsonFields> objects = value(() -> fields.objects(list));
      if (fields.optionalNode(list).isEmpty()) {
        accept(new InvalidFactException(fields.place(list), "", "must not be left out"));
      } else if (objects != null) {
        for (JsonFields object : objects) {
          Optional.ofNullable(read.apply(object)).ifPresent(values::add);
        }
      }
      return values;
    }

    <T> @Nullable T value(Value<T> value) {
      try {
        return value.get();
      } catch (InvalidFactException e) {
        accept(e);
        return null;
      }
    }
  }

  /** A value that may be refused. */
  private interface Value<T> {
    T get();
  }
}
