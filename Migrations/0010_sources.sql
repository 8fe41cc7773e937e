-- Which version of the program read the records of an article, so that those of before can be read again; of what came in
-- before this step it is not known.
ALTER TABLE articles ADD COLUMN extraction_version TEXT;
CREATE INDEX articles_by_extraction_version ON articles (extraction_version);
UPDATE articles SET json = substr(json, 1, length(json) - 1) || ',"extraction":null}';

-- Files that hold the words of an article which is kept under the name of another file: when that one goes, the article
-- goes on under the name of one of these.
CREATE TABLE other_sources (
    source_file  TEXT PRIMARY KEY,
    article_id   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX other_sources_by_article ON other_sources (article_id);
