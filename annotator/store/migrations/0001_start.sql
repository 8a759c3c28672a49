-- The first shape of a library.
--
-- Tables whose key is `id TEXT` are journaled: triggers made from this schema write each changed row into
-- `change` (journal.py). Foreign keys wait for the commit, so that rows can be put back in any order.
-- `ord` orders rows as they were made; it is drawn from the journal and never from a clock.
-- Anchors are JSON arrays [start, end, exact, prefix, suffix, found] (anchors.py), code points, half-open.
-- A text with a NUL does not survive SQL text functions, hence the CHECKs.

-- Outside the history, only ever added to: texts of revisions and bytes of files, by SHA-256.

CREATE TABLE text (
  n INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL CHECK (instr(body, char(0)) = 0)
) STRICT;

CREATE TABLE file (
  sha256 TEXT NOT NULL PRIMARY KEY,
  data BLOB NOT NULL
) STRICT;

-- The history.

-- A step is numbered by the first of its changes, and `last` is the last of them. Both tables are only added to,
-- with as few pages as can be: each page that a command touches is written to the disk before it counts as done.

CREATE TABLE step (
  seq INTEGER PRIMARY KEY,
  action TEXT NOT NULL,
  article TEXT,
  scope TEXT NOT NULL,
  by TEXT,
  at TEXT NOT NULL,
  parameters TEXT NOT NULL,
  undoes INTEGER REFERENCES step (seq),
  last INTEGER NOT NULL
) STRICT;

CREATE INDEX step_article ON step (article, seq);
CREATE INDEX step_library ON step (seq) WHERE scope = 'library';
CREATE INDEX step_undoes ON step (undoes) WHERE undoes IS NOT NULL;

CREATE TABLE change (
  n INTEGER PRIMARY KEY,
  tbl TEXT NOT NULL,
  key TEXT NOT NULL,
  owner TEXT,
  before TEXT,
  after TEXT
) STRICT;

-- Outside the history: numbers that are never given twice, and what the library remembers of itself.

CREATE TABLE counter (
  article TEXT NOT NULL PRIMARY KEY,
  next INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- People and scales.

CREATE TABLE reviewer (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  initials TEXT NOT NULL,
  CHECK (instr(name || initials, char(0)) = 0)
) STRICT;

CREATE TABLE scale (
  id TEXT NOT NULL PRIMARY KEY,
  ord INTEGER NOT NULL,
  label TEXT NOT NULL,
  layer TEXT NOT NULL,
  ratings TEXT NOT NULL
) STRICT;

-- Articles.

CREATE TABLE article (
  id TEXT NOT NULL PRIMARY KEY,
  ord INTEGER NOT NULL,
  title TEXT NOT NULL,
  byline TEXT NOT NULL,
  agency TEXT NOT NULL,
  dateline TEXT NOT NULL,
  published TEXT,
  url TEXT,
  language TEXT NOT NULL,
  original_name TEXT NOT NULL,
  original_media_type TEXT NOT NULL,
  original_sha256 TEXT NOT NULL,
  original_encoding TEXT NOT NULL,
  importer TEXT NOT NULL,
  imported_at TEXT,
  CHECK (instr(title || byline || agency || dateline || coalesce(url, '') || original_name, char(0)) = 0)
) STRICT;

CREATE TABLE revision (
  id TEXT NOT NULL PRIMARY KEY,
  article TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL,
  text_sha256 TEXT NOT NULL REFERENCES text (sha256) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX revision_article ON revision (article, number);
CREATE INDEX revision_text ON revision (text_sha256);

CREATE TABLE section (
  id TEXT NOT NULL PRIMARY KEY,
  revision TEXT NOT NULL REFERENCES revision (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  CHECK (0 <= start AND start < end)
) STRICT;

CREATE INDEX section_revision ON section (revision, start);

-- Sources.

CREATE TABLE source (
  id TEXT NOT NULL PRIMARY KEY,
  ord INTEGER NOT NULL,
  name TEXT NOT NULL,
  kind TEXT,
  aliases TEXT NOT NULL,
  parent TEXT REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  note TEXT NOT NULL,
  confidential INTEGER NOT NULL,
  CHECK (instr(name || note, char(0)) = 0)
) STRICT;

CREATE INDEX source_parent ON source (parent) WHERE parent IS NOT NULL;

-- Claims and what hangs on them.

CREATE TABLE claim (
  id TEXT NOT NULL PRIMARY KEY,
  article TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL,
  kind TEXT,
  restatement TEXT NOT NULL CHECK (instr(restatement, char(0)) = 0),
  state TEXT NOT NULL
) STRICT;

CREATE INDEX claim_article ON claim (article, number);

CREATE TABLE mention (
  id TEXT NOT NULL PRIMARY KEY,
  claim TEXT NOT NULL REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
  ord INTEGER NOT NULL,
  pieces TEXT NOT NULL
) STRICT;

CREATE INDEX mention_claim ON mention (claim, ord);

CREATE TABLE attribution (
  id TEXT NOT NULL PRIMARY KEY,
  claim TEXT NOT NULL REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
  ord INTEGER NOT NULL,
  source TEXT REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL,
  directness TEXT NOT NULL,
  mentioned TEXT,
  level TEXT,
  state TEXT NOT NULL,
  source_words TEXT NOT NULL,
  cue TEXT NOT NULL,
  content TEXT NOT NULL,
  nested_in TEXT REFERENCES attribution (id) DEFERRABLE INITIALLY DEFERRED,
  confidence TEXT NOT NULL,
  rule TEXT,
  reason TEXT,
  CHECK (source IS NOT NULL OR level IS NULL OR level IN ('none', 'anonymous')),
  CHECK (instr(coalesce(rule, '') || coalesce(reason, ''), char(0)) = 0)
) STRICT;

CREATE INDEX attribution_claim ON attribution (claim, ord);
CREATE INDEX attribution_source ON attribution (source) WHERE source IS NOT NULL;
CREATE INDEX attribution_nested_in ON attribution (nested_in) WHERE nested_in IS NOT NULL;

CREATE TABLE verdict (
  id TEXT NOT NULL PRIMARY KEY,
  claim TEXT NOT NULL REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
  ord INTEGER NOT NULL,
  layer TEXT NOT NULL,
  scale TEXT NOT NULL REFERENCES scale (id) DEFERRABLE INITIALLY DEFERRED,
  rating TEXT,
  explanation TEXT NOT NULL CHECK (instr(explanation, char(0)) = 0),
  as_of TEXT,
  by TEXT REFERENCES reviewer (id) DEFERRABLE INITIALLY DEFERRED,
  at TEXT
) STRICT;

CREATE INDEX verdict_claim ON verdict (claim, layer, ord);

-- Evidence.

CREATE TABLE evidence (
  id TEXT NOT NULL PRIMARY KEY,
  ord INTEGER NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  publisher TEXT NOT NULL,
  url TEXT,
  archive_url TEXT,
  published TEXT,
  captured_at TEXT,
  captured_by TEXT REFERENCES reviewer (id) DEFERRABLE INITIALLY DEFERRED,
  sha256 TEXT,
  confidential INTEGER NOT NULL,
  CHECK (instr(title || publisher || coalesce(url, '') || coalesce(archive_url, ''), char(0)) = 0)
) STRICT;

CREATE TABLE evidence_link (
  id TEXT NOT NULL PRIMARY KEY,
  claim TEXT NOT NULL REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
  ord INTEGER NOT NULL,
  evidence TEXT NOT NULL REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED,
  stance TEXT NOT NULL,
  locator TEXT NOT NULL,
  excerpt TEXT NOT NULL,
  note TEXT NOT NULL,
  CHECK (instr(locator || excerpt || note, char(0)) = 0)
) STRICT;

CREATE INDEX evidence_link_claim ON evidence_link (claim, ord);
CREATE INDEX evidence_link_evidence ON evidence_link (evidence);

-- What people write on the article beside claims. A comment hangs on exactly one thing.

CREATE TABLE tick (
  id TEXT NOT NULL PRIMARY KEY,
  article TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  ord INTEGER NOT NULL,
  anchor TEXT NOT NULL,
  result TEXT NOT NULL,
  claim TEXT REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
  evidence TEXT REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED,
  by TEXT REFERENCES reviewer (id) DEFERRABLE INITIALLY DEFERRED,
  at TEXT
) STRICT;

CREATE INDEX tick_article ON tick (article, ord);
CREATE INDEX tick_claim ON tick (claim) WHERE claim IS NOT NULL;
CREATE INDEX tick_evidence ON tick (evidence) WHERE evidence IS NOT NULL;

CREATE TABLE comment (
  id TEXT NOT NULL PRIMARY KEY,
  ord INTEGER NOT NULL,
  claim TEXT REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
  source TEXT REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  evidence TEXT REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED,
  article TEXT REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL CHECK (instr(text, char(0)) = 0),
  reply_to TEXT REFERENCES comment (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  audience TEXT NOT NULL,
  by TEXT REFERENCES reviewer (id) DEFERRABLE INITIALLY DEFERRED,
  at TEXT,
  resolved INTEGER NOT NULL,
  CHECK ((claim IS NOT NULL) + (source IS NOT NULL) + (evidence IS NOT NULL) + (article IS NOT NULL) = 1)
) STRICT;

CREATE INDEX comment_claim ON comment (claim) WHERE claim IS NOT NULL;
CREATE INDEX comment_source ON comment (source) WHERE source IS NOT NULL;
CREATE INDEX comment_evidence ON comment (evidence) WHERE evidence IS NOT NULL;
CREATE INDEX comment_article ON comment (article) WHERE article IS NOT NULL;
CREATE INDEX comment_reply_to ON comment (reply_to) WHERE reply_to IS NOT NULL;

CREATE TABLE correction (
  id TEXT NOT NULL PRIMARY KEY,
  article TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  ord INTEGER NOT NULL,
  anchor TEXT NOT NULL,
  new TEXT NOT NULL,
  reason TEXT NOT NULL,
  severity TEXT NOT NULL,
  state TEXT NOT NULL,
  CHECK (instr(new || reason, char(0)) = 0)
) STRICT;

CREATE INDEX correction_article ON correction (article, ord);

CREATE TABLE sign_off (
  id TEXT NOT NULL PRIMARY KEY,
  article TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  ord INTEGER NOT NULL,
  stage TEXT NOT NULL,
  decision TEXT NOT NULL CHECK (instr(decision, char(0)) = 0),
  sha256 TEXT NOT NULL,
  by TEXT REFERENCES reviewer (id) DEFERRABLE INITIALLY DEFERRED,
  at TEXT
) STRICT;

CREATE INDEX sign_off_article ON sign_off (article, ord);

-- Search. `text_words` follows `text`, which is only added to. `word` holds one row for each title, claim and
-- source, `words` is its index; both follow the journal a little behind (index.py).

CREATE VIRTUAL TABLE text_words USING fts5 (
  body, content = 'text', content_rowid = 'n', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

CREATE TABLE word (
  n INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  article TEXT,
  body TEXT NOT NULL
) STRICT;

CREATE INDEX word_key ON word (key);

CREATE VIRTUAL TABLE words USING fts5 (
  kind, body, content = 'word', content_rowid = 'n', tokenize = 'unicode61 remove_diacritics 2'
);
