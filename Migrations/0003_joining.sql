-- Joining looks only at the tellings that can be of one meeting with a new one: those of the same parties around its
-- days, and those of that very day that share its table.

-- The day that a telling is near: its own, or that of its article.
ALTER TABLE tellings ADD COLUMN anchor INTEGER AS (coalesce(first_day, published)) VIRTUAL;
DROP INDEX tellings_by_parties;
DROP INDEX tellings_by_day;
CREATE INDEX tellings_by_anchor ON tellings (parties, anchor);
CREATE INDEX tellings_by_period ON tellings (parties, first_day) WHERE is_day = 0 AND first_day IS NOT NULL;
CREATE INDEX tellings_by_occasion ON tellings (parties, occasion) WHERE anchor IS NULL AND occasion IS NOT NULL;
CREATE INDEX tellings_by_day ON tellings (first_day, parties) WHERE is_day = 1;

-- The parties of each telling that has a day, to find the fuller tables of that day.
CREATE TABLE telling_parties (
    party         TEXT NOT NULL,
    first_day     INTEGER NOT NULL,
    telling_id    TEXT NOT NULL,
    PRIMARY KEY (party, first_day, telling_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX telling_parties_by_telling ON telling_parties (telling_id);
INSERT OR IGNORE INTO telling_parties (party, first_day, telling_id)
SELECT party.value, tellings.first_day, tellings.id
FROM tellings, json_each('["' || replace(tellings.parties, ' ', '","') || '"]') AS party
WHERE tellings.is_day = 1 AND tellings.parties <> '';

-- The spans stand in the records of each article; a second copy of them was most of what ingesting wrote.
DROP TABLE spans;

-- Rows as long as these overflow in a table without rowid.
ALTER TABLE article_persons RENAME TO old_article_persons;
DROP INDEX article_persons_by_person;
CREATE TABLE article_persons (
    article_id  TEXT NOT NULL,
    person_id   TEXT NOT NULL,
    json        TEXT NOT NULL,
    PRIMARY KEY (article_id, person_id)
) STRICT;
CREATE INDEX article_persons_by_person ON article_persons (person_id, article_id);
INSERT INTO article_persons SELECT article_id, person_id, json FROM old_article_persons;
DROP TABLE old_article_persons;

ALTER TABLE article_organizations RENAME TO old_article_organizations;
DROP INDEX article_organizations_by_organization;
CREATE TABLE article_organizations (
    article_id       TEXT NOT NULL,
    organization_id  TEXT NOT NULL,
    json             TEXT NOT NULL,
    PRIMARY KEY (article_id, organization_id)
) STRICT;
CREATE INDEX article_organizations_by_organization ON article_organizations (organization_id, article_id);
INSERT INTO article_organizations SELECT article_id, organization_id, json FROM old_article_organizations;
DROP TABLE old_article_organizations;

-- Few quotes have these, and those that have none need no place in an index.
DROP INDEX quotes_by_organization;
DROP INDEX quotes_by_addressee;
DROP INDEX quotes_by_via;
CREATE INDEX quotes_by_organization ON quotes (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX quotes_by_addressee ON quotes (addressee_id) WHERE addressee_id IS NOT NULL;
CREATE INDEX quotes_by_via ON quotes (via) WHERE via IS NOT NULL;
