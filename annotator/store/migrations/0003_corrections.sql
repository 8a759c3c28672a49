-- Who proposed a correction, and when; null where it came from a file that does not say.

ALTER TABLE correction ADD COLUMN by TEXT REFERENCES reviewer (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE correction ADD COLUMN at TEXT;
