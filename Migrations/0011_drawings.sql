-- What drawings count of meetings, apart from their records, which are long: a walk over all of them reads only this.
CREATE INDEX meetings_drawn ON meetings (doc, status, kind, date, date_from, date_to, place, country);

-- Where the articles of a meeting contradict each other. What is told of a meeting says so from now on; the program
-- finds the contradictions of what is there.
CREATE TABLE meeting_disagreements (
    field  TEXT NOT NULL,
    doc    INTEGER NOT NULL,
    PRIMARY KEY (field, doc)
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_disagreements_by_doc ON meeting_disagreements (doc);
UPDATE meetings SET json = substr(json, 1, length(json) - 1) || ',"disagreements":[]}';
