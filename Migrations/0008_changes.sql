-- One row for each record and transaction, with what became of it in the end. A record and its last change name each
-- other, and a change names the one before it of the same record, so the versions of a record are a walk along a chain.
DROP TABLE changes;
CREATE TABLE changes (
    seq        INTEGER PRIMARY KEY,
    at         TEXT NOT NULL,
    operation  TEXT NOT NULL,
    type       TEXT NOT NULL,
    record_id  TEXT NOT NULL,
    author     TEXT NOT NULL,
    reason     TEXT,
    survivor   TEXT,
    previous   INTEGER,
    fields     TEXT NOT NULL,
    delta      TEXT
) STRICT;

-- The last change that is not kept any more; 0 where all are.
CREATE TABLE changes_begin (
    seq  INTEGER NOT NULL,
    at   TEXT NOT NULL
) STRICT;
INSERT INTO changes_begin (seq, at) VALUES (0, '1970-01-01T00:00:00Z');

-- The program puts the last change of before and the time of this step in place of the two values, so that no row of a
-- record that is there has to be written anew.
ALTER TABLE articles ADD COLUMN changed_seq INTEGER NOT NULL DEFAULT 0;
ALTER TABLE persons ADD COLUMN changed_seq INTEGER NOT NULL DEFAULT 0;
ALTER TABLE organizations ADD COLUMN changed_seq INTEGER NOT NULL DEFAULT 0;
ALTER TABLE meetings ADD COLUMN changed_seq INTEGER NOT NULL DEFAULT 0;
ALTER TABLE quotes ADD COLUMN changed_seq INTEGER NOT NULL DEFAULT 0;
ALTER TABLE topics ADD COLUMN changed_seq INTEGER NOT NULL DEFAULT 0;
ALTER TABLE places ADD COLUMN changed_seq INTEGER NOT NULL DEFAULT 0;
ALTER TABLE articles ADD COLUMN changed_at TEXT NOT NULL DEFAULT '1970-01-01T00:00:00Z';
ALTER TABLE persons ADD COLUMN changed_at TEXT NOT NULL DEFAULT '1970-01-01T00:00:00Z';
ALTER TABLE organizations ADD COLUMN changed_at TEXT NOT NULL DEFAULT '1970-01-01T00:00:00Z';
ALTER TABLE meetings ADD COLUMN changed_at TEXT NOT NULL DEFAULT '1970-01-01T00:00:00Z';
ALTER TABLE quotes ADD COLUMN changed_at TEXT NOT NULL DEFAULT '1970-01-01T00:00:00Z';
ALTER TABLE topics ADD COLUMN changed_at TEXT NOT NULL DEFAULT '1970-01-01T00:00:00Z';
ALTER TABLE places ADD COLUMN changed_at TEXT NOT NULL DEFAULT '1970-01-01T00:00:00Z';
CREATE INDEX articles_by_change ON articles (changed_seq);
CREATE INDEX persons_by_change ON persons (changed_seq);
CREATE INDEX organizations_by_change ON organizations (changed_seq);
CREATE INDEX meetings_by_change ON meetings (changed_seq);
CREATE INDEX quotes_by_change ON quotes (changed_seq);
CREATE INDEX topics_by_change ON topics (changed_seq);
CREATE INDEX places_by_change ON places (changed_seq);

-- The change that took a record out, so that one that comes back goes on with its chain.
ALTER TABLE former_ids ADD COLUMN changed_seq INTEGER;

-- Articles that were taken out on purpose and stay out: by their words, and by the file that they came from.
CREATE TABLE removed_articles (
    id           TEXT PRIMARY KEY,
    source_file  TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX removed_articles_by_source ON removed_articles (source_file) WHERE source_file IS NOT NULL;
