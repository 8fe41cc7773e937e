/// The tables of a file that people and other programs read: what records are, in columns, with no trace of how Parley
/// keeps them.
///
/// A view tells in words what a join would have to be written for. Search tables take their words from the tables beside
/// them, as Datasette looks for.
enum PlainTables {
    /// Makes the tables, empty.
    static let create = """
        CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT);
        CREATE TABLE articles (
            id TEXT PRIMARY KEY, title TEXT, subtitle TEXT, language TEXT, published_at TEXT, author TEXT, publisher TEXT,
            url TEXT, text TEXT);
        CREATE TABLE countries (code TEXT PRIMARY KEY, alpha3 TEXT, name TEXT, wikidata TEXT);
        CREATE TABLE persons (
            id TEXT PRIMARY KEY, name TEXT, country TEXT REFERENCES countries (code), wikidata TEXT, meetings INTEGER,
            quotes INTEGER, articles INTEGER, first_seen TEXT, last_seen TEXT);
        CREATE TABLE person_names (person TEXT REFERENCES persons (id), name TEXT, language TEXT, kind TEXT);
        CREATE TABLE offices (
            person TEXT REFERENCES persons (id), title TEXT, role TEXT, organization TEXT,
            country TEXT REFERENCES countries (code), from_date TEXT, to_date TEXT);
        CREATE TABLE organizations (
            id TEXT PRIMARY KEY, name TEXT, kind TEXT, country TEXT REFERENCES countries (code), wikidata TEXT);
        CREATE TABLE topics (id TEXT PRIMARY KEY, label TEXT);
        CREATE TABLE meetings (
            id TEXT PRIMARY KEY, title TEXT, kind TEXT, medium TEXT, status TEXT, date TEXT, date_precision TEXT,
            end_date TEXT, minutes INTEGER, place TEXT, venue TEXT, city TEXT, country TEXT REFERENCES countries (code),
            latitude REAL, longitude REAL, occasion TEXT, first_reported TEXT, last_reported TEXT, confidence REAL);
        CREATE TABLE participants (
            meeting TEXT REFERENCES meetings (id), position INTEGER, person TEXT REFERENCES persons (id),
            organization TEXT REFERENCES organizations (id), name TEXT, as_written TEXT, role TEXT, office TEXT,
            country TEXT REFERENCES countries (code), PRIMARY KEY (meeting, position));
        CREATE TABLE meeting_articles (
            meeting TEXT REFERENCES meetings (id), article TEXT REFERENCES articles (id), PRIMARY KEY (meeting, article));
        CREATE TABLE meeting_topics (
            meeting TEXT REFERENCES meetings (id), topic TEXT REFERENCES topics (id), PRIMARY KEY (meeting, topic));
        CREATE TABLE quotes (
            id TEXT PRIMARY KEY, text TEXT, kind TEXT, speaker TEXT, person TEXT REFERENCES persons (id),
            organization TEXT REFERENCES organizations (id), addressee TEXT, language TEXT,
            article TEXT REFERENCES articles (id), meeting TEXT REFERENCES meetings (id), via TEXT, date TEXT,
            start INTEGER, "end" INTEGER, confidence REAL);
        CREATE TABLE quote_topics (
            quote TEXT REFERENCES quotes (id), topic TEXT REFERENCES topics (id), PRIMARY KEY (quote, topic));
        CREATE TABLE spans (
            article TEXT REFERENCES articles (id), record TEXT, type TEXT, property TEXT, start INTEGER, "end" INTEGER,
            exact TEXT, rule TEXT);
        """

    /// Makes what is quicker to make when the rows are there, and the views.
    static let finish = """
        INSERT INTO topics (id, label) SELECT topic, topic FROM (
            SELECT topic FROM meeting_topics UNION SELECT topic FROM quote_topics)
            WHERE topic NOT IN (SELECT id FROM topics);
        CREATE INDEX participants_person ON participants (person);
        CREATE INDEX participants_organization ON participants (organization);
        CREATE INDEX meetings_date ON meetings (date);
        CREATE INDEX meeting_articles_article ON meeting_articles (article);
        CREATE INDEX meeting_topics_topic ON meeting_topics (topic);
        CREATE INDEX quotes_person ON quotes (person);
        CREATE INDEX quotes_article ON quotes (article);
        CREATE INDEX quotes_meeting ON quotes (meeting);
        CREATE INDEX quote_topics_topic ON quote_topics (topic);
        CREATE INDEX person_names_person ON person_names (person);
        CREATE INDEX offices_person ON offices (person);
        CREATE INDEX spans_article ON spans (article, start);
        CREATE INDEX spans_record ON spans (record);
        CREATE VIRTUAL TABLE articles_fts USING fts5 (title, text, content="articles");
        INSERT INTO articles_fts (articles_fts) VALUES ('rebuild');
        CREATE VIRTUAL TABLE quotes_fts USING fts5 (text, speaker, content="quotes");
        INSERT INTO quotes_fts (quotes_fts) VALUES ('rebuild');
        CREATE VIRTUAL TABLE meetings_fts USING fts5 (title, place, occasion, content="meetings");
        INSERT INTO meetings_fts (meetings_fts) VALUES ('rebuild');
        CREATE VIRTUAL TABLE persons_fts USING fts5 (name, content="persons");
        INSERT INTO persons_fts (persons_fts) VALUES ('rebuild');
        CREATE VIEW meetings_in_words AS
            SELECT date, status, (
                SELECT group_concat(name, ', ') FROM (
                    SELECT name FROM participants WHERE meeting = meetings.id ORDER BY position)) AS who,
                coalesce(place, '') AS place, countries.name AS country, (
                SELECT group_concat(label, ', ') FROM (
                    SELECT label FROM meeting_topics JOIN topics ON topics.id = topic WHERE meeting = meetings.id
                    ORDER BY label)) AS about, minutes, occasion, (
                SELECT count(*) FROM meeting_articles WHERE meeting = meetings.id) AS articles, (
                SELECT count(*) FROM quotes WHERE meeting = meetings.id) AS quotes, meetings.id AS meeting
            FROM meetings LEFT JOIN countries ON countries.code = meetings.country;
        CREATE VIEW quotes_in_words AS
            SELECT quotes.date, coalesce(persons.name, organizations.name, speaker) AS who, quotes.text AS said, quotes.kind,
                articles.title AS headline, articles.publisher, articles.url, quotes.id AS quote
            FROM quotes LEFT JOIN persons ON persons.id = person LEFT JOIN organizations ON organizations.id = organization
            JOIN articles ON articles.id = article;
        CREATE VIEW who_met_whom AS
            SELECT one.name AS one, other.name AS other, count(*) AS times, min(meetings.date) AS first,
                max(meetings.date) AS last, left_seat.person AS one_id, right_seat.person AS other_id
            FROM participants AS left_seat
            JOIN participants AS right_seat
                ON right_seat.meeting = left_seat.meeting AND right_seat.person > left_seat.person
            JOIN meetings ON meetings.id = left_seat.meeting AND meetings.status IN ('held', 'ongoing')
            JOIN persons AS one ON one.id = left_seat.person JOIN persons AS other ON other.id = right_seat.person
            GROUP BY left_seat.person, right_seat.person;
        """

    /// One row a table.
    enum Insert: String, CaseIterable {
        case about = "INSERT INTO about VALUES (?, ?)"
        case articles = "INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
        case countries = "INSERT OR IGNORE INTO countries VALUES (?, ?, ?, ?)"
        case persons = "INSERT INTO persons VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
        case names = "INSERT INTO person_names VALUES (?, ?, ?, ?)"
        case offices = "INSERT INTO offices VALUES (?, ?, ?, ?, ?, ?, ?)"
        case organizations = "INSERT INTO organizations VALUES (?, ?, ?, ?, ?)"
        case topics = "INSERT INTO topics VALUES (?, ?)"
        case meetings = "INSERT INTO meetings VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        case participants = "INSERT INTO participants VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
        case meetingArticles = "INSERT OR IGNORE INTO meeting_articles VALUES (?, ?)"
        case meetingTopics = "INSERT OR IGNORE INTO meeting_topics VALUES (?, ?)"
        case quotes = "INSERT INTO quotes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        case quoteTopics = "INSERT OR IGNORE INTO quote_topics VALUES (?, ?)"
        case spans = "INSERT INTO spans VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
    }
}
