-- By what an article was read: the program with its weights and lists, and what was given with it. Where it differs the
-- article is read anew. Nothing is known of articles that came in before.
ALTER TABLE articles ADD COLUMN fingerprint TEXT;
