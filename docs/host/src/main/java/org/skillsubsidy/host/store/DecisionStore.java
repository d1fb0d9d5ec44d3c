package org.skillsubsidy.host.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.skillsubsidy.policy.model.decision.ExclusiveKey;
import org.skillsubsidy.policy.model.decision.SubsidyDecision;
import org.skillsubsidy.policy.model.history.HistoryEntry;
import org.skillsubsidy.policy.model.history.TrainingHistory;
import org.skillsubsidy.policy.model.identity.ClaimId;
import org.skillsubsidy.policy.model.identity.TraineeId;
import org.skillsubsidy.policy.model.json.JsonReading;
import org.skillsubsidy.policy.model.json.PolicyJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions and their exclusive keys. Called within a transaction. */
@Repository
public class DecisionStore {

  private final JdbcClient jdbc;

  /**
   * Makes a store.
   *
   * @param jdbc the database
   */
  public DecisionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Finds the decision of a claim.
   *
   * @param trainee whose claim it is
   * @param claim the claim's id
   * @return empty if the claim was not decided yet
   */
  public Optional<SubsidyDecision> find(TraineeId trainee, ClaimId claim) {
    return jdbc.sql("SELECT document FROM decision WHERE trainee_id = ? AND claim_id = ?")
        .params(trainee.storageForm(), claim.toString())
        .query(String.class)
        .optional()
        .map(DecisionStore::read);
  }

  /**
   * Gathers what a trainee has been paid for.
   *
   * @param trainee the trainee
   * @return the history, against which the next claim is decided
   */
  public TrainingHistory history(TraineeId trainee) {
    List<HistoryEntry> entries =
        jdbc
            .sql("SELECT document FROM decision WHERE trainee_id = ? AND annual_slot IS NOT NULL")
            .param(trainee.storageForm())
            .query(String.class)
            .list()
            .stream()
            .map(document -> read(document).historyEntry().orElseThrow())
            .toList();
    return TrainingHistory.of(trainee, entries);
  }

  /**
   * Keeps a decision, unless the claim is decided already or another decision holds one of its
   * keys. What is there already makes no error: PostgreSQL would write the key, and with it an
   * identity number, into its log.
   *
   * @param decision the decision
   * @return false if it cannot stand, and the transaction is to be rolled back
   */
  public boolean add(SubsidyDecision decision) {
    String trainee = decision.claim().trainee().id().storageForm();
    String claim = decision.claim().id().toString();
    int added =
        jdbc.sql(
                """
                INSERT INTO decision
                  (trainee_id, claim_id, outcome, total_fen, year, annual_slot, document)
                VALUES (?, ?, ?, ?, ?, ?, ?::json)
                ON CONFLICT DO NOTHING
                """)
            .param(trainee)
            .param(claim)
            .param(decision.outcome().name())
            .param(decision.totalFen())
            .param(integer(decision.year()))
            .param(integer(decision.slot()))
            .param(PolicyJson.write(decision))
            .update();
    return added == 1 && addKeys(decision.exclusiveKeys(), trainee, claim);
  }

  /** In one order for all, so that no two decisions wait for each other. */
  private boolean addKeys(List<ExclusiveKey> keys, String trainee, String claim) {
    String[] texts = keys.stream().map(ExclusiveKey::storageForm).sorted().toArray(String[]::new);
    int added =
        jdbc.sql(
                """
                INSERT INTO exclusive_key (key, trainee_id, claim_id)
                SELECT key, ?, ? FROM unnest(?) AS key
                ON CONFLICT DO NOTHING
                """)
            .param(trainee)
            .param(claim)
            .param(texts)
            .update();
    return added == texts.length;
  }

  private static @Nullable Integer integer(OptionalInt value) {
    return value.isPresent() ? value.getAsInt() : null;
  }

  private static SubsidyDecision read(String document) {
    JsonReading<SubsidyDecision> reading = PolicyJson.STRICT.readDecision(document);
    return reading
        .value()
        .orElseThrow(
            () -> new IllegalStateException("decision in the database: " + reading.problems()));
  }
}
