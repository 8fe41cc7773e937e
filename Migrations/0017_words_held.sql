-- The words that a transaction adds are held in memory and written as one part of the index, which is merged with others
-- later. By default a megabyte is held, which a thousand articles fill: the parts of a large load were merged again and
-- again. What is held is gone with the transaction, and a small one holds no more than before.
INSERT INTO articles_fts (articles_fts, rank) VALUES ('hashsize', 12582912);
INSERT INTO quotes_fts (quotes_fts, rank) VALUES ('hashsize', 8388608);
INSERT INTO quotes_heads (quotes_heads, rank) VALUES ('hashsize', 2097152);
INSERT INTO articles_heads (articles_heads, rank) VALUES ('hashsize', 2097152);
INSERT INTO meetings_fts (meetings_fts, rank) VALUES ('hashsize', 2097152);
INSERT INTO meetings_heads (meetings_heads, rank) VALUES ('hashsize', 2097152);
