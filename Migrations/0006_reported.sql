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

-- What is told of the file of an article: no folder of the machine. A member of an archive stands behind `!`.
ALTER TABLE articles ADD COLUMN file TEXT NOT NULL DEFAULT '';
UPDATE articles SET file = CASE
    WHEN source_file NOT LIKE '/%' AND source_file NOT LIKE '%../%' THEN source_file
    WHEN instr(source_file, '!') = 0 THEN replace(source_file, rtrim(source_file, replace(source_file, '/', '')), '')
    ELSE replace(
        substr(source_file, 1, instr(source_file, '!') - 1),
        rtrim(
            substr(source_file, 1, instr(source_file, '!') - 1),
            replace(substr(source_file, 1, instr(source_file, '!') - 1), '/', '')),
        '') || substr(source_file, instr(source_file, '!')) END;
UPDATE articles SET json = json_set(json, '$.source.file', file) WHERE file <> source_file;
CREATE INDEX articles_by_file ON articles (file);
