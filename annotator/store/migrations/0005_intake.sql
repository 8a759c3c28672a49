-- What the file of an article held beside its text, and what a person has made of it.
--
-- Two JSON documents lie among the files: `record` tells what the importer noticed, what the file says of itself,
-- its comments and notes, and what was left out of the text; `draft` holds every block of the file, so that what
-- was left out can be put back. `text_sha256` is the text that the draft and the blocks in `put_back` make:
-- while it is the article's newest, the choice can be changed. `put_back`, `taken` and `confirmed` are JSON
-- arrays: places of blocks, numbers of notes, names of fields.

CREATE TABLE intake (
  id TEXT NOT NULL PRIMARY KEY,
  article TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  record_sha256 TEXT NOT NULL,
  draft_sha256 TEXT,
  text_sha256 TEXT NOT NULL,
  put_back TEXT NOT NULL,
  taken TEXT NOT NULL,
  confirmed TEXT NOT NULL
) STRICT;

CREATE INDEX intake_article ON intake (article);
