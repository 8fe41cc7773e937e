-- What others call persons and bodies (Wikidata and the like), written scheme:id, so that records are found by it. Case
-- does not count. The program fills the records of an older database bit by bit.
CREATE TABLE person_external_ids (
    external_id  TEXT NOT NULL COLLATE NOCASE,
    doc          INTEGER NOT NULL,
    PRIMARY KEY (external_id, doc)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_external_ids_by_doc ON person_external_ids (doc);

CREATE TABLE organization_external_ids (
    external_id  TEXT NOT NULL COLLATE NOCASE,
    doc          INTEGER NOT NULL,
    PRIMARY KEY (external_id, doc)
) STRICT, WITHOUT ROWID;
CREATE INDEX organization_external_ids_by_doc ON organization_external_ids (doc);

INSERT INTO catching_up (task, after) SELECT 'external ids of persons', '' WHERE EXISTS (SELECT 1 FROM persons);
INSERT INTO catching_up (task, after) SELECT 'external ids of bodies', '' WHERE EXISTS (SELECT 1 FROM organizations);
