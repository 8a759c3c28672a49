-- Word files that have left the library, so that what comes back is compared with the very file that went out.
--
-- Outside the history: no undo calls back a file that somebody has. `export` is the id that the file carries,
-- worked out from its content; `text_sha256` is the text that it was made from, `base` the review. The article
-- may be gone by now.

CREATE TABLE export (
  export TEXT NOT NULL PRIMARY KEY,
  article TEXT NOT NULL,
  document TEXT NOT NULL,
  base TEXT NOT NULL,
  text_sha256 TEXT NOT NULL,
  file TEXT NOT NULL REFERENCES file (sha256),
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX export_article ON export (article, at);
CREATE INDEX export_file ON export (file);
