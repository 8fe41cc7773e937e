-- What is yet to be filled in of a database that an older version made, and how far that is. A step changes the tables at
-- once; what takes long is done in short transactions afterwards, while the server answers from what is there.
CREATE TABLE catching_up (
    task   TEXT PRIMARY KEY,
    after  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Contradictions between articles; where they were found before, the same ones are found again.
INSERT INTO catching_up (task, after) SELECT 'disagreements', '' WHERE EXISTS (SELECT 1 FROM meetings);
