-- Where the values of an article were found, and when it was changed last; of what came in before it is not known.
-- Articles that the program wrote before it knew this step have both members already.
UPDATE articles SET json = substr(json, 1, length(json) - 1) || ',"modified_at":null,"origins":null}'
WHERE instr(json, '"origins":') = 0;
