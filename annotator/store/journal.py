"""The journal: triggers that record each changed row as data, and the replay that takes a step back.

The triggers are temporary: each writing connection makes them from the schema that it finds, so that a
library file holds none, and any trigger in one is a stranger's. Rows of history are values to be bound, never
SQL.
"""

from __future__ import annotations

import json
from itertools import groupby
from typing import TYPE_CHECKING

from annotator.domain.changes import Act, Changes, RowChange
from annotator.store import places

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping

    from annotator.store.db import Db, Tx, Value

OWNERS = {
    "revision": "{0}.article",
    "section": "{0}.revision",
    "claim": "{0}.article",
    "mention": "{0}.claim",
    "attribution": "{0}.claim",
    "verdict": "{0}.claim",
    "evidence_link": "{0}.claim",
    "tick": "{0}.article",
    "dismissal": "{0}.article",
    "intake": "{0}.article",
    "correction": "{0}.article",
    "sign_off": "{0}.article",
    "comment": "coalesce({0}.claim, {0}.source, {0}.evidence, {0}.article)",
}
"""What each journaled row hangs on, as an expression over the row; other tables hang on nothing."""


class BlockedError(Exception):
    """A step cannot be taken back, because the later step `by` (a sequence number) needs what it made."""

    def __init__(self, by: int) -> None:
        super().__init__(by)
        self.by = by


JOURNALED = """
SELECT m.name, group_concat(c.name) FROM main.sqlite_schema m JOIN pragma_table_info(m.name) c
WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%'
GROUP BY m.name HAVING max(c.name = 'id' AND c.type = 'TEXT' AND c.pk) ORDER BY m.name
"""

# Both texts are filled with names of the schema alone.
RECORD = """
CREATE TEMP TRIGGER journal_{table}_{event} AFTER {event} ON main.{table} {when} BEGIN
  INSERT INTO change (tbl, key, owner, before, after)
  VALUES ('{table}', {row}.id, {owner}, {before}, {after});
END
"""


def journaled(db: Db) -> dict[str, tuple[str, ...]]:
    """Return the tables whose rows are recorded, each with its columns: those with a text key named `id`."""
    return {table: tuple(columns.split(",")) for table, columns in db.rows(JOURNALED)}


def install(connection: sqlite3.Connection, tables: dict[str, tuple[str, ...]]) -> None:
    """Give a writing connection the triggers that record every change of the tables."""
    for table, columns in tables.items():
        for trigger in _triggers(table, columns):
            connection.execute(trigger)


def _triggers(table: str, columns: tuple[str, ...]) -> Iterator[str]:
    old, new = image("OLD", columns), image("NEW", columns)
    changed = "WHEN " + " OR ".join(f"OLD.{c} IS NOT NEW.{c}" for c in columns)
    for event, row, when, before, after in (
        ("INSERT", "NEW", "", "NULL", new),
        ("UPDATE", "NEW", changed, old, new),
        ("DELETE", "OLD", "", old, "NULL"),
    ):
        owner = OWNERS.get(table, "NULL").format(row)
        yield RECORD.format(
            table=table, event=event, row=row, when=when, owner=owner, before=before, after=after
        )


def image(row: str, columns: tuple[str, ...]) -> str:
    """Return the SQL expression that writes a row as the journal keeps it."""
    return "json_object(" + ", ".join(f"'{c}', {row}.{c}" for c in columns) + ")"


def record(tx: Tx, undoes: int | None) -> Changes:
    """Write the step into the history and return what it touched; one that touched nothing is not written.

    `undoes` is the step that this one takes back, if it does.
    """
    found = tx.rows(TOUCHED, tx.seq)
    rows = tuple(RowChange(table, key, ACTS[act], owner) for table, key, act, owner in found)
    if rows:
        told = json.dumps(tx.parameters, ensure_ascii=False)
        last = tx.seq + len(rows) - 1
        values = (tx.seq, tx.action, tx.article, tx.scope, tx.by, tx.at, told, undoes, last)
        tx.run(f"INSERT INTO step VALUES ({', '.join('?' * len(values))})", *values)
    return Changes(step=tx.seq if rows else 0, action=tx.action, article=tx.article, rows=rows)


TOUCHED = """
SELECT tbl, key, CASE WHEN before IS NULL THEN 'made' WHEN after IS NULL THEN 'removed' ELSE 'changed' END,
  owner
FROM change WHERE n >= ? ORDER BY n
"""

ACTS = {str(act): act for act in Act}


def replay(tx: Tx, step: int, tables: Mapping[str, tuple[str, ...]]) -> None:
    """Put every row that `step` touched back to what it was before, the newest change first.

    Changes of one sort that follow each other are put back together. Raises BlockedError where a later step
    in force touched one of the rows, or where they no longer fit the article's text or its numbers.
    """
    blocked = later(tx, step)
    if blocked is not None:
        raise BlockedError(blocked)
    found = tx.rows(f"SELECT tbl, key, before, after FROM change {OF_STEP} ORDER BY n DESC", step)
    for (table, made, removed), rows in groupby(
        found, key=lambda row: (row[0], row[2] is None, row[3] is None)
    ):
        columns = tables[
            table
        ]  # A table that a stranger's history invents is none of ours and never a name in SQL.
        if made:
            tx.run_many(f"DELETE FROM {table} WHERE id = ?", ((key,) for _, key, _, _ in rows))
        elif removed:
            tx.insert(table, (_columns(columns, before) for _, _, before, _ in rows))
        else:
            for _, key, before, _ in rows:
                tx.update(table, key, _columns(columns, before))
    _refuse_what_no_longer_fits(tx)


def _refuse_what_no_longer_fits(tx: Tx) -> None:
    """Refuse words that stand in another text by now, and numbers that other claims have."""
    lost = places.touched_astray(tx)
    if lost is not None:
        raise BlockedError(_newest(tx, "key = ? OR (tbl = 'revision' AND owner = ?)", lost.key, lost.article))
    for claim in places.doubled(tx, tx.seq):
        raise BlockedError(_newest(tx, "key = ?", claim))


def _newest(tx: Tx, which: str, *parameters: Value) -> int:
    """Return the newest step before this one with such a change; this goes through the whole journal."""
    of_change = f"SELECT max(n) FROM change WHERE ({which}) AND n < ?"
    step: int | None = tx.value(f"SELECT max(seq) FROM step WHERE seq <= ({of_change})", *parameters, tx.seq)
    return step or 0


OF_STEP = "WHERE n BETWEEN ?1 AND (SELECT last FROM step WHERE seq = ?1)"


def _columns(columns: tuple[str, ...], image: str) -> dict[str, Value]:
    """Return what an image says of the columns that the table has now."""
    said = json.loads(image)
    return {column: said[column] for column in columns if column in said}


# A step counts as taken back while a step that undoes it has not been redone. Redoing makes a step that
# undoes the undoing one; that is never taken back itself: undoing again undoes the first step anew.
TAKEN_BACK = """EXISTS (SELECT 1 FROM step u WHERE u.undoes = s.seq
                AND NOT EXISTS (SELECT 1 FROM step r WHERE r.undoes = u.seq))"""

# A later step stands in the way when it is in force and touched the same row, unless it only takes back
# another that is later too, which leaves the row as it was.
LATER = f"""
SELECT max(s.seq) FROM step s WHERE s.seq IN (
  SELECT (SELECT max(seq) FROM step WHERE seq <= c.n) FROM change c
  WHERE c.n > (SELECT last FROM step WHERE seq = ?1)
  AND (c.tbl, c.key) IN (SELECT tbl, key FROM change {OF_STEP})
) AND NOT {TAKEN_BACK} AND (s.undoes IS NULL OR s.undoes < ?1)
"""


def later(db: Db, step: int) -> int | None:
    """Return the newest later step in force that touched a row of `step`, or None."""
    found: int | None = db.value(LATER, step)
    return found


def needing(tx: Tx) -> int:
    """Return the newest earlier step that touched a row which lacks what it names, or what is lacking."""
    newest = 0
    for table, rowid, _, number in tx.rows("PRAGMA foreign_key_check"):
        column = tx.value('SELECT "from" FROM pragma_foreign_key_list(?) WHERE id = ?', table, number)
        # Table and column come from SQLite's own list of the tables of a checked schema.
        keys = tx.rows(f"SELECT id, {column} FROM {table} WHERE rowid = ?", rowid)[0]
        newest = max(newest, _newest(tx, "key IN (?, ?)", *keys))
    return newest
