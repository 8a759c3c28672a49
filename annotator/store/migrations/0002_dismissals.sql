-- Suggestions that a person has dismissed. The key is the suggestion's own: the same find in the same text.

CREATE TABLE dismissal (
  id TEXT NOT NULL PRIMARY KEY,
  article TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  rule TEXT NOT NULL,
  words TEXT NOT NULL,
  by TEXT,
  at TEXT NOT NULL,
  CHECK (instr(words, char(0)) = 0)
) STRICT;

CREATE INDEX dismissal_article ON dismissal (article);
