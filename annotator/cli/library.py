"""The calls about a whole library: articles in, what is there, words in it, its care."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from annotator import paths
from annotator.cli import output
from annotator.domain.errors import FileUnreadableError, LibraryHeldError, LibraryReadOnlyError, UserError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from annotator.app.library import Library
    from annotator.app.queries import ArticleSummary

UNSEEN = (".", "~$")
"""What the names of files begin with that systems and Word leave in folders, out of a person's sight."""


@contextmanager
def library(options: argparse.Namespace, *, writes: bool = False, keeps: bool = False) -> Iterator[Library]:
    """Open the library of a call.

    One that is named with `--library` and is not there is made by a call that writes, never by one that
    reads: a slip in its name would look like an empty library. The person's own is made in any case. A call
    that `keeps` something by the way does so where nobody else writes. Raises UserError.
    """
    from annotator.app import commands
    from annotator.app.library import Library

    path = place(options)
    is_named = options.library is not None
    is_there = os.path.exists(path)  # noqa: PTH110 - Path.exists may raise.
    reads_only = not writes and (is_named or is_there) and not (keeps and is_there)
    with Library.open(path, read_only=reads_only) as opened:
        if writes:
            _insist_on_writing(opened)
            if options.reviewer:
                name, initials = options.reviewer
                commands.set_reviewer(opened, name=name, initials=initials)
        yield opened


def place(options: argparse.Namespace) -> Path:
    """Return where the library of a call lies."""
    named: Path | None = options.library
    return named or paths.default_library()


def _insist_on_writing(opened: Library) -> None:
    if opened.held_by is not None:
        raise LibraryHeldError(path=opened.path, holder=opened.held_by)
    if opened.read_only:
        raise LibraryReadOnlyError(path=opened.path, reason=opened.read_only_reason)


# --- Articles in ---


class Result(NamedTuple):
    """What became of one file: the id of its article with warnings, or why it was refused."""

    path: Path
    id: str | None = None
    warnings: tuple[str, ...] = ()
    refused: str = ""

    def as_json(self) -> dict[str, object]:
        """Return the entry of `import --json`."""
        path = str(self.path)
        if self.refused:
            return {"path": path, "refused": self.refused}
        return {"path": path, "id": self.id, "warnings": list(self.warnings)}


def import_files(options: argparse.Namespace) -> int:
    """Take files, and those inside folders, into the library; a refused one does not stop the others."""
    results: list[Result] = []
    with library(options, writes=True) as opened:
        for result in _results(opened, options.paths):
            _tell(result, as_line=not options.json)
            results.append(result)
    if options.json:
        output.data([result.as_json() for result in results])
    if not results:
        output.say("There are no files in there.")
    return 1 if any(result.refused for result in results) else 0


def _tell(result: Result, *, as_line: bool) -> None:
    """Tell of a file at once: the next one may take its time."""
    if result.refused:
        output.say(f"refused  {result.path}: {result.refused}")
        return
    if as_line:
        output.line(f"{result.id}  {result.path}")
    for warning in result.warnings:
        output.say(f"{result.path}: {warning}")


def _results(opened: Library, given: Sequence[Path]) -> Iterator[Result]:
    for path in given:
        if os.path.isdir(path):  # noqa: PTH112 - Path.is_dir raises where a folder above may not be looked into.
            yield from _inside(opened, path)
        else:
            yield _import(opened, path)


def _inside(opened: Library, folder: Path) -> Iterator[Result]:
    """Import what lies in a folder and in its folders; links to other folders are not followed."""
    try:
        found = sorted(path for path in folder.iterdir() if not path.name.startswith(UNSEEN))
    except OSError as error:
        fault = FileUnreadableError(path=folder, reason=error.strerror or str(error))
        yield Result(folder, refused=str(fault))
        return
    yield from _results(opened, [path for path in found if not (path.is_symlink() and path.is_dir())])


def _import(opened: Library, path: Path) -> Result:
    from annotator.app import commands, reading

    try:
        imported = reading.read_file(path)
        if imported.review is not None:
            done = commands.add_review(opened, review=imported.review)
        else:
            done = commands.add_article(opened, imported=imported)
    except UserError as error:
        return Result(path, refused=str(error))
    known = () if done.rows else ("This article was in the library already.",)
    return Result(path, done.article, (*(warning.text for warning in imported.warnings), *known))


# --- What is there ---


def list_articles(options: argparse.Namespace) -> int:
    """List the articles of the library, the newest import first."""
    from annotator.app import queries

    with library(options) as opened:
        rows = [_row(opened, summary) for summary in queries.articles(opened)]
    if options.json:
        output.data(rows)
        return 0
    for row in rows:
        output.line(
            f"{row['id']}  {row['checked']}/{row['claims']} checked  {row['agency'] or '-'}  {row['title']}"
        )
    return 0


def _row(opened: Library, summary: ArticleSummary) -> dict[str, object]:
    from annotator.app import queries

    covered = queries.coverage_of(queries.review(opened, article=summary.id))
    return {
        "id": summary.id,
        "title": summary.title,
        "agency": summary.agency,
        "published": summary.published,
        "claims": summary.claims,
        "checked": summary.checked,
        "coverage": round(covered.share, 4),
    }


def search(options: argparse.Namespace) -> int:
    """Find words in articles, claims and sources."""
    from annotator.app import queries

    with library(options) as opened:
        hits = queries.search(opened, words=" ".join(options.words))
    if options.json:
        output.data([hit._asdict() for hit in hits])
        return 0
    for hit in hits:
        output.line(f"{hit.kind}  {hit.title}: {hit.snippet}" if hit.snippet else f"{hit.kind}  {hit.title}")
    return 0


# --- Care ---


def check(options: argparse.Namespace) -> int:
    """Look whether the library is sound; each fault is a line."""
    from annotator.app import upkeep

    with library(options) as opened:
        findings = upkeep.check(opened)
    for finding in findings:
        output.line(finding)
    output.say("The library has faults: restore a backup." if findings else "The library is sound.")
    return 1 if findings else 0


def backup(options: argparse.Namespace) -> int:
    """Write a verified copy of the library."""
    from annotator.app import upkeep

    with library(options) as opened:
        upkeep.backup(opened, to=options.file)
    output.say(f"Copied and checked: {options.file}")
    return 0


def restore(options: argparse.Namespace) -> int:
    """Put a verified copy in the library's place."""
    from annotator.app import upkeep

    path = place(options)
    kept = upkeep.restore(options.file, to=path)
    output.say(f"Restored: {path}" + (f" (what was there lies in {kept})" if kept else ""))
    return 0
