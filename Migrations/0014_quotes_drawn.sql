-- Who said each quote, apart from the records, which are long: the speakers on a topic are counted from this alone.
CREATE INDEX quotes_drawn ON quotes (doc, person_id, organization_id);
