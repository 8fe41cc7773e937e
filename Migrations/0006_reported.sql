-- When articles told of a meeting: the days of the first and the last of them, beside the day of the meeting itself.
ALTER TABLE meetings ADD COLUMN reported_first TEXT;
ALTER TABLE meetings ADD COLUMN reported_last TEXT;
UPDATE meetings SET (reported_first, reported_last) = (
    SELECT min(articles.date), max(articles.date)
    FROM meeting_articles JOIN articles ON articles.id = meeting_articles.article_id
    WHERE meeting_articles.doc = meetings.doc);
UPDATE meetings SET json = substr(json, 1, length(json) - 1) || ',"reported":{"first":'
    || coalesce(json_quote(reported_first), 'null') || ',"last":' || coalesce(json_quote(reported_last), 'null') || '}}';
CREATE INDEX meetings_by_first_report ON meetings (reported_first, doc);
CREATE INDEX meetings_by_last_report ON meetings (reported_last, doc);
