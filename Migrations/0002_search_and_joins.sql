-- The number of a record (`doc`) is its day above 34 bits of its id: order by doc is order by date, in every index.
-- What the articles say is kept an article at a time; the records that lists serve are joined out of it.

-- What the first schema held is set aside; the program writes it anew, an article at a time, and drops it.
DROP INDEX articles_by_source;
DROP INDEX articles_by_date;
DROP INDEX articles_by_language;
DROP INDEX article_persons_by_person;
DROP INDEX article_organizations_by_organization;
DROP INDEX persons_by_name;
DROP INDEX persons_by_country;
DROP INDEX person_names_by_person;
DROP INDEX organizations_by_name;
DROP INDEX organizations_by_country;
DROP INDEX meetings_by_article;
DROP INDEX meetings_by_date;
DROP INDEX meetings_by_status;
DROP INDEX meetings_by_country;
DROP INDEX meeting_participants_by_person;
DROP INDEX meeting_participants_by_organization;
DROP INDEX quotes_by_article;
DROP INDEX quotes_by_meeting;
DROP INDEX quotes_by_person;
DROP INDEX quotes_by_organization;
DROP INDEX quotes_by_date;
DROP INDEX quotes_by_kind;
DROP INDEX spans_by_article;
ALTER TABLE articles RENAME TO v1_articles;
ALTER TABLE article_persons RENAME TO v1_article_persons;
ALTER TABLE article_organizations RENAME TO v1_article_organizations;
ALTER TABLE persons RENAME TO v1_persons;
ALTER TABLE person_names RENAME TO v1_person_names;
ALTER TABLE organizations RENAME TO v1_organizations;
ALTER TABLE meetings RENAME TO v1_meetings;
ALTER TABLE meeting_participants RENAME TO v1_meeting_participants;
ALTER TABLE quotes RENAME TO v1_quotes;
ALTER TABLE spans RENAME TO v1_spans;

CREATE TABLE articles (
    doc           INTEGER PRIMARY KEY,
    id            TEXT NOT NULL UNIQUE,
    source_file   TEXT NOT NULL,
    title         TEXT NOT NULL,
    language      TEXT NOT NULL,
    publisher     TEXT,
    author        TEXT,
    url           TEXT,
    published_at  TEXT,
    date          TEXT,
    ingested_at   TEXT NOT NULL,
    json          TEXT NOT NULL
) STRICT;
CREATE INDEX articles_by_source ON articles (source_file);
CREATE INDEX articles_by_language ON articles (language);
CREATE INDEX articles_by_publisher ON articles (publisher);
CREATE INDEX articles_by_author ON articles (author);
CREATE INDEX articles_by_url ON articles (url);
CREATE INDEX articles_by_title ON articles (title);
CREATE INDEX articles_by_ingested ON articles (ingested_at);

CREATE TABLE article_persons (
    article_id    TEXT NOT NULL,
    person_id     TEXT NOT NULL,
    json          TEXT NOT NULL,
    PRIMARY KEY (article_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_persons_by_person ON article_persons (person_id, article_id);

CREATE TABLE article_organizations (
    article_id       TEXT NOT NULL,
    organization_id  TEXT NOT NULL,
    json             TEXT NOT NULL,
    PRIMARY KEY (article_id, organization_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_organizations_by_organization ON article_organizations (organization_id, article_id);

-- One telling of a meeting; `meeting_id` is the record that it was joined into, `parties` who met, in order.
CREATE TABLE tellings (
    id            TEXT PRIMARY KEY,
    article_id    TEXT NOT NULL,
    meeting_id    TEXT NOT NULL,
    parties       TEXT NOT NULL,
    first_day     INTEGER,
    last_day      INTEGER,
    is_day        INTEGER NOT NULL,
    published     INTEGER,
    is_remote     INTEGER,
    occasion      TEXT,
    json          TEXT NOT NULL
) STRICT;
CREATE INDEX tellings_by_article ON tellings (article_id);
CREATE INDEX tellings_by_meeting ON tellings (meeting_id);
CREATE INDEX tellings_by_parties ON tellings (parties);
CREATE INDEX tellings_by_day ON tellings (first_day) WHERE is_day = 1;

CREATE TABLE persons (
    doc         INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    name        TEXT NOT NULL,
    sort_name   TEXT NOT NULL,
    country     TEXT,
    meetings    INTEGER NOT NULL,
    quotes      INTEGER NOT NULL,
    articles    INTEGER NOT NULL,
    first_seen  TEXT,
    last_seen   TEXT,
    json        TEXT NOT NULL
) STRICT;
CREATE INDEX persons_by_name ON persons (sort_name, doc);
CREATE INDEX persons_by_country ON persons (country, sort_name, doc);
CREATE INDEX persons_by_meetings ON persons (meetings, doc);
CREATE INDEX persons_by_quotes ON persons (quotes, doc);
CREATE INDEX persons_by_articles ON persons (articles, doc);

-- Every known form, folded, so that `participant=Poetin` finds Vladimir Putin.
CREATE TABLE person_names (
    folded     TEXT NOT NULL,
    person_id  TEXT NOT NULL,
    PRIMARY KEY (folded, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_names_by_person ON person_names (person_id);

CREATE TABLE person_roles (
    role  TEXT NOT NULL,
    doc   INTEGER NOT NULL,
    PRIMARY KEY (role, doc)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_roles_by_doc ON person_roles (doc);

CREATE TABLE organizations (
    doc        INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE,
    name       TEXT NOT NULL,
    sort_name  TEXT NOT NULL,
    kind       TEXT NOT NULL,
    country    TEXT,
    json       TEXT NOT NULL
) STRICT;
CREATE INDEX organizations_by_name ON organizations (sort_name, doc);
CREATE INDEX organizations_by_country ON organizations (country, sort_name, doc);
CREATE INDEX organizations_by_kind ON organizations (kind, sort_name, doc);

CREATE TABLE organization_names (
    folded           TEXT NOT NULL,
    organization_id  TEXT NOT NULL,
    PRIMARY KEY (folded, organization_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX organization_names_by_organization ON organization_names (organization_id);

CREATE TABLE meetings (
    doc         INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    title       TEXT NOT NULL,
    kind        TEXT NOT NULL,
    medium      TEXT NOT NULL,
    status      TEXT NOT NULL,
    date        TEXT,
    date_from   TEXT,
    date_to     TEXT,
    place       TEXT,
    city        TEXT,
    country     TEXT,
    occasion    TEXT,
    occasion_organization TEXT,
    minutes     INTEGER,
    confidence  REAL NOT NULL,
    json        TEXT NOT NULL
) STRICT;
-- Few meetings last, or are known by month or year only; a walk over some days begins at the first that reaches into them.
CREATE INDEX meetings_that_last ON meetings (doc, date_to) WHERE date_from <> date_to;
CREATE INDEX meetings_by_kind ON meetings (kind);
CREATE INDEX meetings_by_medium ON meetings (medium);
CREATE INDEX meetings_by_status ON meetings (status);
CREATE INDEX meetings_by_place ON meetings (place);
CREATE INDEX meetings_by_city ON meetings (city);
CREATE INDEX meetings_by_country ON meetings (country);
CREATE INDEX meetings_by_title ON meetings (title);
CREATE INDEX meetings_by_occasion ON meetings (occasion);
CREATE INDEX meetings_by_occasion_organization ON meetings (occasion_organization);
CREATE INDEX meetings_by_confidence ON meetings (confidence);
CREATE INDEX meetings_by_minutes ON meetings (minutes);

CREATE TABLE participants (
    doc              INTEGER NOT NULL,
    position         INTEGER NOT NULL,
    person_id        TEXT,
    organization_id  TEXT,
    country          TEXT,
    role             TEXT NOT NULL,
    PRIMARY KEY (doc, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX participants_by_person ON participants (person_id, doc);
CREATE INDEX participants_by_organization ON participants (organization_id, doc);
CREATE INDEX participants_by_country ON participants (country, doc);
CREATE INDEX participants_by_role ON participants (role, doc);

CREATE TABLE meeting_topics (
    topic  TEXT NOT NULL,
    doc    INTEGER NOT NULL,
    PRIMARY KEY (topic, doc)
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_topics_by_doc ON meeting_topics (doc);

CREATE TABLE meeting_articles (
    article_id  TEXT NOT NULL,
    doc         INTEGER NOT NULL,
    language    TEXT NOT NULL,
    PRIMARY KEY (article_id, doc)
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_articles_by_doc ON meeting_articles (doc);
CREATE INDEX meeting_articles_by_language ON meeting_articles (language, doc);

CREATE TABLE quotes (
    doc              INTEGER PRIMARY KEY,
    id               TEXT NOT NULL UNIQUE,
    article_id       TEXT NOT NULL,
    telling_id       TEXT,
    meeting_id       TEXT,
    person_id        TEXT,
    organization_id  TEXT,
    addressee_id     TEXT,
    country          TEXT,
    kind             TEXT NOT NULL,
    form             TEXT,
    language         TEXT NOT NULL,
    via              TEXT,
    date             TEXT,
    confidence       REAL NOT NULL,
    json             TEXT NOT NULL
) STRICT;
CREATE INDEX quotes_by_article ON quotes (article_id);
CREATE INDEX quotes_by_telling ON quotes (telling_id);
CREATE INDEX quotes_by_meeting ON quotes (meeting_id);
CREATE INDEX quotes_by_person ON quotes (person_id);
CREATE INDEX quotes_by_organization ON quotes (organization_id);
CREATE INDEX quotes_by_addressee ON quotes (addressee_id);
CREATE INDEX quotes_by_country ON quotes (country);
CREATE INDEX quotes_by_kind ON quotes (kind);
CREATE INDEX quotes_by_form ON quotes (form);
CREATE INDEX quotes_by_language ON quotes (language);
CREATE INDEX quotes_by_via ON quotes (via);
CREATE INDEX quotes_by_confidence ON quotes (confidence);

CREATE TABLE quote_topics (
    topic  TEXT NOT NULL,
    doc    INTEGER NOT NULL,
    PRIMARY KEY (topic, doc)
) STRICT, WITHOUT ROWID;
CREATE INDEX quote_topics_by_doc ON quote_topics (doc);

CREATE TABLE topics (
    doc        INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE,
    label      TEXT NOT NULL,
    sort_name  TEXT NOT NULL,
    meetings   INTEGER NOT NULL,
    quotes     INTEGER NOT NULL
) STRICT;
CREATE INDEX topics_by_name ON topics (sort_name, doc);
CREATE INDEX topics_by_meetings ON topics (meetings, doc);

CREATE TABLE places (
    doc        INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE,
    name       TEXT NOT NULL,
    sort_name  TEXT NOT NULL,
    venue      TEXT,
    city       TEXT,
    country    TEXT,
    latitude   REAL,
    longitude  REAL,
    meetings   INTEGER NOT NULL
) STRICT;
CREATE INDEX places_by_name ON places (sort_name, doc);
CREATE INDEX places_by_country ON places (country, sort_name, doc);
CREATE INDEX places_by_city ON places (city, sort_name, doc);
CREATE INDEX places_by_meetings ON places (meetings, doc);

-- How many records have each value, so that counts over everything need no scan.
CREATE TABLE value_counts (
    collection  TEXT NOT NULL,
    field       TEXT NOT NULL,
    value       TEXT NOT NULL,
    count       INTEGER NOT NULL,
    PRIMARY KEY (collection, field, value)
) STRICT, WITHOUT ROWID;

-- Every span of every record, so that `parley check` can slice it again.
CREATE TABLE spans (
    article_id  TEXT NOT NULL,
    record_id   TEXT NOT NULL,
    property    TEXT NOT NULL,
    rule        TEXT NOT NULL,
    first       INTEGER NOT NULL,
    last        INTEGER NOT NULL,
    exact       TEXT NOT NULL
) STRICT;
CREATE INDEX spans_by_article ON spans (article_id);

-- Ids that are no longer records: merged into `target`, or withdrawn when that is null.
CREATE TABLE former_ids (
    id      TEXT PRIMARY KEY,
    type    TEXT NOT NULL,
    target  TEXT
) STRICT, WITHOUT ROWID;

-- The words of each record by its number; the words themselves are in `json` only. The headings have an index of their
-- own: in the common one a word of a heading is found only by going through all bodies that have it.
CREATE VIRTUAL TABLE articles_fts USING fts5(heading, body, content='', tokenize="unicode61 remove_diacritics 2", prefix='3');
CREATE VIRTUAL TABLE articles_heads USING fts5(heading, content='', tokenize="unicode61 remove_diacritics 2", prefix='3');
CREATE VIRTUAL TABLE meetings_fts USING fts5(heading, body, content='', tokenize="unicode61 remove_diacritics 2", prefix='2 3');
CREATE VIRTUAL TABLE meetings_heads USING fts5(heading, content='', tokenize="unicode61 remove_diacritics 2", prefix='2 3');
CREATE VIRTUAL TABLE quotes_fts USING fts5(heading, body, content='', tokenize="unicode61 remove_diacritics 2", prefix='3');
CREATE VIRTUAL TABLE quotes_heads USING fts5(heading, content='', tokenize="unicode61 remove_diacritics 2", prefix='3');
CREATE VIRTUAL TABLE persons_fts USING fts5(heading, body, content='', tokenize="unicode61 remove_diacritics 2", prefix='1 2 3');
CREATE VIRTUAL TABLE persons_heads USING fts5(heading, content='', tokenize="unicode61 remove_diacritics 2", prefix='1 2 3');
CREATE VIRTUAL TABLE organizations_fts USING fts5(heading, body, content='', tokenize="unicode61 remove_diacritics 2", prefix='1 2 3');
CREATE VIRTUAL TABLE organizations_heads USING fts5(heading, content='', tokenize="unicode61 remove_diacritics 2", prefix='1 2 3');
