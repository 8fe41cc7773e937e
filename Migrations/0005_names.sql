-- The words of each person's names under the keys of their consonants, so that a name in another spelling is found. The
-- program fills it from the rows of persons.
CREATE TABLE name_keys (
    key        TEXT NOT NULL,
    word       TEXT NOT NULL,
    person_id  TEXT NOT NULL,
    PRIMARY KEY (key, word, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_keys_by_person ON name_keys (person_id);
