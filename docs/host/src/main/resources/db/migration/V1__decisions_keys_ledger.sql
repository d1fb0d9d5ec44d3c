-- trainee_id, key, document and entry hold identity numbers whole: personal data.

CREATE TABLE decision (
  trainee_id  text        NOT NULL,
  claim_id    text        NOT NULL,
  outcome     text        NOT NULL CHECK (outcome IN ('BARRED', 'NOTHING_PAYABLE', 'PAYABLE')),
  total_fen   bigint      NOT NULL CHECK (total_fen >= 0),
  year        integer,
  annual_slot integer     CHECK (annual_slot >= 1),
  document    json        NOT NULL,
  decided_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (trainee_id, claim_id),
  CHECK ((outcome = 'PAYABLE') = (total_fen > 0))
);
COMMENT ON COLUMN decision.annual_slot IS 'null where the decision does not enter the history';
COMMENT ON COLUMN decision.document IS 'the claim and its decision, as PolicyJson writes them';

-- What can exist only once, whatever is decided at the same time.
CREATE TABLE exclusive_key (
  key        text NOT NULL,
  trainee_id text NOT NULL,
  claim_id   text NOT NULL,
  CONSTRAINT exclusive_key_once UNIQUE (key),
  FOREIGN KEY (trainee_id, claim_id) REFERENCES decision
);
CREATE INDEX ON exclusive_key (trainee_id, claim_id);

CREATE TABLE ledger_entry (
  number     bigint NOT NULL PRIMARY KEY CHECK (number >= 1),
  digest     text   NOT NULL UNIQUE,
  trainee_id text   NOT NULL,
  claim_id   text   NOT NULL,
  booked_on  date   NOT NULL,
  booking    text   NOT NULL CHECK (booking IN ('PAYMENT', 'RECOVERY', 'REVOCATION')),
  net_fen    bigint NOT NULL,
  entry      text   NOT NULL,
  FOREIGN KEY (trainee_id, claim_id) REFERENCES decision
);
CREATE INDEX ON ledger_entry (trainee_id, claim_id);
COMMENT ON COLUMN ledger_entry.net_fen IS 'negative for a recovery, 0 for a revocation';
COMMENT ON COLUMN ledger_entry.entry IS 'a line of the ledger''s CSV file, with its digests';

CREATE FUNCTION refuse_to_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'entries of the ledger are added and never changed';
END
$$;
CREATE TRIGGER ledger_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite();

-- One row: the seal of the last entry, and what those who add entries lock.
CREATE TABLE ledger_head (
  one_row   boolean PRIMARY KEY DEFAULT true CHECK (one_row),
  number    bigint  NOT NULL,
  digest    text    NOT NULL,
  booked_on date    NOT NULL
);
INSERT INTO ledger_head (number, digest, booked_on) VALUES (0, repeat('0', 64), '0001-01-01');
