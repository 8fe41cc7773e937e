-- One row a record; `json` is the record as the API serves it, the columns beside it are what lists filter and sort by.

CREATE TABLE articles (
    id            TEXT PRIMARY KEY,
    source_file   TEXT NOT NULL,
    title         TEXT,
    language      TEXT NOT NULL,
    published_at  TEXT,
    sort_key      TEXT NOT NULL,
    text          TEXT NOT NULL,
    ingested_at   TEXT NOT NULL,
    json          TEXT NOT NULL
) STRICT;
CREATE INDEX articles_by_source ON articles (source_file);
CREATE INDEX articles_by_date ON articles (sort_key, id);
CREATE INDEX articles_by_language ON articles (language, sort_key, id);

-- What one article says of a person; the person's own row is made of all of these, in order of article id,
-- so that the order in which articles come in does not matter.
CREATE TABLE article_persons (
    article_id    TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    person_id     TEXT NOT NULL,
    json          TEXT NOT NULL,
    PRIMARY KEY (article_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_persons_by_person ON article_persons (person_id, article_id);

CREATE TABLE article_organizations (
    article_id       TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    organization_id  TEXT NOT NULL,
    json             TEXT NOT NULL,
    PRIMARY KEY (article_id, organization_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_organizations_by_organization ON article_organizations (organization_id, article_id);

CREATE TABLE persons (
    id        TEXT PRIMARY KEY,
    name      TEXT NOT NULL,
    country   TEXT,
    sort_key  TEXT NOT NULL,
    json      TEXT NOT NULL
) STRICT;
CREATE INDEX persons_by_name ON persons (sort_key, id);
CREATE INDEX persons_by_country ON persons (country, sort_key, id);

-- Every written form, folded, so that `participant=Poetin` finds Vladimir Putin.
CREATE TABLE person_names (
    folded     TEXT NOT NULL,
    person_id  TEXT NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    PRIMARY KEY (folded, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_names_by_person ON person_names (person_id);

CREATE TABLE organizations (
    id        TEXT PRIMARY KEY,
    name      TEXT NOT NULL,
    country   TEXT,
    sort_key  TEXT NOT NULL,
    json      TEXT NOT NULL
) STRICT;
CREATE INDEX organizations_by_name ON organizations (sort_key, id);
CREATE INDEX organizations_by_country ON organizations (country, sort_key, id);

CREATE TABLE meetings (
    id          TEXT PRIMARY KEY,
    article_id  TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    status      TEXT NOT NULL,
    kind        TEXT NOT NULL,
    country     TEXT,
    date        TEXT,
    sort_key    TEXT NOT NULL,
    json        TEXT NOT NULL
) STRICT;
CREATE INDEX meetings_by_article ON meetings (article_id);
CREATE INDEX meetings_by_date ON meetings (sort_key, id);
CREATE INDEX meetings_by_status ON meetings (status, sort_key, id);
CREATE INDEX meetings_by_country ON meetings (country, sort_key, id);

CREATE TABLE meeting_participants (
    meeting_id       TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    position         INTEGER NOT NULL,
    person_id        TEXT,
    organization_id  TEXT,
    country          TEXT,
    PRIMARY KEY (meeting_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_participants_by_person ON meeting_participants (person_id, meeting_id);
CREATE INDEX meeting_participants_by_organization ON meeting_participants (organization_id, meeting_id);

CREATE TABLE quotes (
    id          TEXT PRIMARY KEY,
    article_id  TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    meeting_id  TEXT,
    person_id   TEXT,
    organization_id  TEXT,
    kind        TEXT NOT NULL,
    sort_key    TEXT NOT NULL,
    json        TEXT NOT NULL
) STRICT;
CREATE INDEX quotes_by_article ON quotes (article_id, sort_key, id);
CREATE INDEX quotes_by_meeting ON quotes (meeting_id, sort_key, id);
CREATE INDEX quotes_by_person ON quotes (person_id, sort_key, id);
CREATE INDEX quotes_by_organization ON quotes (organization_id, sort_key, id);
CREATE INDEX quotes_by_date ON quotes (sort_key, id);
CREATE INDEX quotes_by_kind ON quotes (kind, sort_key, id);

-- Every span of every record, so that `parley check` can slice it again.
CREATE TABLE spans (
    article_id  TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    record_id   TEXT NOT NULL,
    first       INTEGER NOT NULL,
    last        INTEGER NOT NULL,
    exact       TEXT NOT NULL
) STRICT;
CREATE INDEX spans_by_article ON spans (article_id);

-- Inputs that gave no article, with the reason.
CREATE TABLE refusals (
    file    TEXT PRIMARY KEY,
    reason  TEXT NOT NULL,
    at      TEXT NOT NULL
) STRICT;

-- One number for every change; the last one is the version of the data.
CREATE TABLE changes (
    seq        INTEGER PRIMARY KEY AUTOINCREMENT,
    operation  TEXT NOT NULL,
    type       TEXT NOT NULL,
    record_id  TEXT NOT NULL
) STRICT;
