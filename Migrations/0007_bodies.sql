-- The words of each organisation's names under the keys of their consonants, as `name_keys` has those of persons. The
-- program fills both from the known forms.
CREATE TABLE organization_keys (
    key              TEXT NOT NULL,
    word             TEXT NOT NULL,
    organization_id  TEXT NOT NULL,
    PRIMARY KEY (key, word, organization_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX organization_keys_by_organization ON organization_keys (organization_id);
DELETE FROM name_keys;
