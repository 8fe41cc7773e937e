-- The tellings that people put into a record other than that of their meeting are found by it; most have none.
CREATE INDEX tellings_by_record ON tellings (record_id) WHERE record_id IS NOT NULL;
