"""The calls about a Word file that came back: what was changed in it, and whether anything was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.cli import output
from annotator.cli.library import library
from annotator.domain.errors import NotFoundError, WrongUsageError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Collection

    from annotator.app.readback import Change, Notice, ReadBack
    from annotator.app.verifying import Verified

ALL, NONE = "all", "none"


def read_back(options: argparse.Namespace) -> int:
    """Compare a Word file with the export that it was; take what `--apply` names."""
    from annotator import importers
    from annotator.app import commands, readback

    wanted: list[str] = options.apply or [NONE]
    _insist_on_sense(wanted)
    name = importers.name_of(options.file)
    data = importers.load(options.file)
    with library(options, writes=wanted != [NONE]) as opened:
        read = readback.read_back(opened, data, name=name)
        keys = _keys(read, wanted)
        if keys:
            commands.take_back(opened, read=read, keys=keys)
    if options.json:
        output.data(_as_json(read, keys))
    else:
        _tell(read, keys)
    return 0


def _insist_on_sense(wanted: Collection[str]) -> None:
    if len(wanted) > 1 and {ALL, NONE} & set(wanted):
        raise WrongUsageError(reason="“--apply” takes “all”, “none”, or the keys of changes.")


def _keys(read: ReadBack, wanted: Collection[str]) -> set[str]:
    """Return the keys of the changes to take: with `all` those that delete nothing."""
    if NONE in wanted:
        return set()
    if ALL in wanted:
        return {change.key for change in read.offered}
    known = {change.key for change in read.new}
    missing = next((key for key in wanted if key not in known), None)
    if missing is not None:
        raise NotFoundError(thing="change that can be taken", key=missing)
    return set(wanted)


def _tell(read: ReadBack, keys: Collection[str]) -> None:
    from annotator.app.readback import TOLD

    output.say(f"{read.name}: exported {read.export.at[:10]}, recognised {TOLD[read.how]}.")
    for notice in read.notices:
        output.say(_worded(notice))
    for change in read.changes:
        output.line(_line(change, is_taken=change.key in keys))
    if not read.changes:
        output.say("Nothing was changed in it.")
    elif keys:
        output.say(f"Taken: {len(keys)} of {len(read.changes)}. Undo takes all of it back in one step.")
    elif read.new:
        output.say("Nothing was taken: “--apply all” takes what deletes nothing, “--apply KEY…” some of it.")
    else:
        output.say("Nothing is left to take.")


def _line(change: Change, *, is_taken: bool) -> str:
    from annotator.app.readback import TOLD

    about = "the article" if change.number is None else f"claim {change.number}"
    kind = change.kind.value.replace("_", " ")
    by = f" by {change.author}" if change.author else ""
    state = "taken" if is_taken else change.state.value
    words = " → ".join(part for part in (change.before, change.after) if part)
    return f"{change.key}  {state:<8}  {about}: {kind}{by} ({TOLD[change.how]}): {words}"


def _worded(notice: Notice) -> str:
    from annotator.app.readback import NOTICES

    return NOTICES[notice.what].format(number=notice.number)


def _as_json(read: ReadBack, keys: Collection[str]) -> dict[str, object]:
    return {
        "file": read.name,
        "article": read.export.article,
        "export": read.export.export,
        "document": read.export.document,
        "exported_at": read.export.at,
        "matched": read.how,
        "intact": read.is_intact,
        "older": read.is_older,
        "notices": [{"code": one.what, "text": _worded(one)} for one in read.notices],
        "changes": [_change(change, is_taken=change.key in keys) for change in read.changes],
    }


def _change(change: Change, *, is_taken: bool) -> dict[str, object]:
    return {
        "key": change.key,
        "kind": change.kind,
        "claim": change.claim,
        "number": change.number,
        "before": change.before,
        "after": change.after,
        "by": change.author or None,
        "at": change.at,
        "matched": change.how,
        "state": change.state,
        "deletes": change.is_removal,
        "applied": is_taken,
    }


# --- Is it what went out? ---

SHAPES = {
    "intact": "intact: every word and comment is as it was exported",
    "saved_again": "saved again by another program, with nothing in it changed",
    "edited": "edited since it was exported",
}
AGES = {
    "current": "of the review as it is now",
    "older": "from an older state of the review",
    "unknown": "of an export that this library does not know",
}


def verify(options: argparse.Namespace) -> int:
    """Say whether a Word file is what went out, and of which state of the review."""
    from annotator import importers
    from annotator.app import verifying

    name = importers.name_of(options.file)
    data = importers.load(options.file)
    with library(options) as opened:
        found = verifying.verify(opened, data, name=name)
    if options.json:
        output.data(_verified(name, found))
    else:
        output.line(f"{name}: {SHAPES[found.shape]}; {AGES[found.age]}.")
    return 0 if found.is_sound else 1


def _verified(name: str, found: Verified) -> dict[str, object]:
    read = found.read
    return {
        "file": name,
        "state": found.shape,
        "review": found.age,
        "article": None if read is None else read.export.article,
        "export": None if read is None else read.export.export,
        "changes": None if read is None else len(read.changes),
    }
