-- The tellings that people put into a record other than that of their meeting are found by it; most have none.
CREATE INDEX tellings_by_record ON tellings (record_id) WHERE record_id IS NOT NULL;

-- Where the values of an article were found, and when it was changed last; of what came in before it is not known.
UPDATE articles SET json = substr(json, 1, length(json) - 1) || ',"modified_at":null,"origins":null}'
WHERE instr(json, ',"origins":') = 0;
