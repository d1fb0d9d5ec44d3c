package org.skillsubsidy.host.faults;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must not be in the database, as a query, and a change by hand that the query finds. */
enum Finding {
  TRAINEE_OVER_THE_CAP(
      """
      SELECT trainee_id FROM decision WHERE annual_slot IS NOT NULL
      GROUP BY trainee_id, year HAVING count(*) > 3
      """,
      """
      INSERT INTO decision SELECT trainee_id, 'copy-' || n, outcome, total_fen, year, n, document
      FROM (SELECT * FROM decision WHERE annual_slot IS NOT NULL LIMIT 1) d, generate_series(4, 7) n
      """),
  LEVEL_REPEATED(
      """
      SELECT trainee_id FROM decision
      WHERE annual_slot IS NOT NULL AND document -> 'decision' ->> 'level' IS NOT NULL
      GROUP BY trainee_id, document -> 'claim' ->> 'occupation_edition',
        document -> 'claim' ->> 'occupation_code', document -> 'decision' ->> 'level'
      HAVING count(*) > 1
      """,
      """
      INSERT INTO decision SELECT trainee_id, 'copy', outcome, total_fen, year, 9, document
      FROM decision WHERE annual_slot IS NOT NULL LIMIT 1
      """),
  TRAINING_REPEATED(
      """
      SELECT trainee_id FROM decision WHERE annual_slot IS NOT NULL
      GROUP BY trainee_id, document -> 'claim' ->> 'provider_code',
        document -> 'claim' ->> 'training_id'
      HAVING count(*) > 1
      """,
      LEVEL_REPEATED.plant),
  CERTIFICATE_PAID_TWICE(
      """
      SELECT trainee_id FROM decision WHERE document -> 'decision' ->> 'certificate_yuan' <> '0.00'
      GROUP BY trainee_id, document -> 'claim' ->> 'certificate_number' HAVING count(*) > 1
      """,
      """
      INSERT INTO decision SELECT trainee_id, 'copy', outcome, total_fen, year, 9, document
      FROM decision WHERE document -> 'decision' ->> 'certificate_yuan' <> '0.00' LIMIT 1
      """),
  CLAIM_PAID_TWICE(
      """
      SELECT trainee_id FROM ledger_entry
      GROUP BY trainee_id, claim_id, split_part(entry, ',', 9) HAVING count(*) > 1
      """,
      """
      INSERT INTO ledger_entry
      SELECT number + 1000000, 'copy', trainee_id, claim_id, booked_on, booking, net_fen, entry
      FROM ledger_entry LIMIT 1
      """),
  LEDGER_IS_NOT_THE_SUM_OF_DECISIONS(
      """
      SELECT trainee_id FROM decision
      LEFT JOIN (SELECT trainee_id, claim_id, sum(net_fen) AS fen FROM ledger_entry GROUP BY 1, 2) l
        USING (trainee_id, claim_id)
      WHERE total_fen <> coalesce(fen, 0)
      """,
      CLAIM_PAID_TWICE.plant),
  LEDGER_HAS_A_GAP(
      """
      SELECT 'head' FROM ledger_head
      WHERE number <> (SELECT count(*) FROM ledger_entry)
        OR digest <> (SELECT digest FROM ledger_entry ORDER BY number DESC LIMIT 1)
      """,
      CLAIM_PAID_TWICE.plant),
  KEYS_ARE_MISSING(
      """
      SELECT trainee_id FROM decision
      LEFT JOIN (SELECT trainee_id, claim_id, count(*) AS keys FROM exclusive_key GROUP BY 1, 2) k
        USING (trainee_id, claim_id)
      WHERE json_array_length(document -> 'decision' -> 'exclusive_keys') <> coalesce(keys, 0)
      """,
      "DELETE FROM exclusive_key WHERE key = (SELECT min(key) FROM exclusive_key)");

  private final String query;
  private final String plant;

  Finding(String query, String plant) {
    this.query = query;
    this.plant = plant;
  }

  /** Looks for it. */
  List<String> find(JdbcClient jdbc) {
    return jdbc.sql(query).query(String.class).list();
  }

  /** Makes it true. */
  void plant(JdbcClient jdbc) {
    jdbc.sql(plant).update();
  }
}
