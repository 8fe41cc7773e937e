-- What people corrected. It is kept beside what was extracted and laid over it whenever a record is written, so it
-- outlives articles that are read again, and can be taken back.
CREATE TABLE corrections (
    number     INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE,
    type       TEXT NOT NULL,
    record_id  TEXT NOT NULL,
    operation  TEXT NOT NULL,
    target     TEXT,
    at         TEXT NOT NULL,
    author     TEXT NOT NULL,
    reason     TEXT,
    patch      TEXT NOT NULL,
    replaced   TEXT NOT NULL,
    undone_at  TEXT,
    undone_by  TEXT
) STRICT;
CREATE INDEX corrections_by_record ON corrections (type, record_id);

-- What a correction holds on to: a telling of a meeting, a quote or a person, and the words of the article behind it;
-- of a person as a whole the article is empty.
CREATE TABLE correction_anchors (
    correction   INTEGER NOT NULL,
    held_id      TEXT NOT NULL,
    article_id   TEXT NOT NULL,
    source_file  TEXT,
    first        INTEGER,
    last         INTEGER,
    exact        TEXT,
    state        TEXT NOT NULL,
    PRIMARY KEY (correction, held_id, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX correction_anchors_by_anchor ON correction_anchors (held_id);
CREATE INDEX correction_anchors_by_article ON correction_anchors (article_id);
CREATE INDEX correction_anchors_by_source ON correction_anchors (source_file);

-- Which person an article means by one that was merged into another, split off it, or is none.
CREATE TABLE person_links (
    person_id   TEXT NOT NULL,
    article_id  TEXT NOT NULL,
    target      TEXT,
    PRIMARY KEY (person_id, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_links_by_target ON person_links (target);

-- A quote as it was extracted, where what is served differs.
ALTER TABLE quotes ADD COLUMN extracted TEXT;

-- The record that serves a telling, where it is not that of its cluster; empty where the telling is rejected.
ALTER TABLE tellings ADD COLUMN record_id TEXT;
