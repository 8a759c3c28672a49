"""The calls about one review: made at once from files, shown, added to, written out."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.cli import output
from annotator.cli.library import library, place
from annotator.domain.errors import UnknownFormatError, WrongUsageError

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from annotator.app.library import Library
    from annotator.domain.review import Review
    from annotator.exporters import Exporter, Renderer


def review(options: argparse.Namespace) -> int:
    """Do the whole job at once, without touching the library."""
    from annotator.app import reading
    from annotator.app.annotating import annotated, drafted, signed

    exporter = _exporter(options)
    _spare(options.output, options.file, options.annotations)
    imported = reading.read_file(options.file)
    made = drafted(imported)
    if options.annotations is not None:
        made = annotated(made, path=options.annotations)
    if options.reviewer:
        name, initials = options.reviewer
        made = signed(made, name=name, initials=initials)
    for warning in imported.warnings:
        output.say(warning.text)
    _write(made, exporter, options)
    return 0


def show(options: argparse.Namespace) -> int:
    """Show one review: its claims line by line, or all of it as a review file."""
    from annotator.app import handoff, queries
    from annotator.codec import review_json
    from annotator.domain.withhold import withhold

    with library(options) as opened:
        found = queries.review(opened, article=queries.resolve_article(opened, options.article))
    if options.json:
        output.raw(review_json.write(found if options.include_withheld else withhold(found)))
    else:
        _show(found)
    output.say(handoff.told(found))
    return 0


def _show(found: Review) -> None:
    details = found.article.details
    head = (details.agency, details.dateline, details.published)
    output.line(details.title)
    output.line(" · ".join(part for part in head if part))
    for claim in found.in_reading_order:
        verdict = claim.verdict()
        rating = None if verdict is None else found.rating_of(verdict)
        output.line(f"{claim.number:>4} {rating.mark if rating else ' '} {claim.quote}")


def annotate(options: argparse.Namespace) -> int:
    """Add the annotations of a review file to an article of the library."""
    from annotator.app import annotating, queries

    with library(options, writes=True) as opened:
        article = queries.resolve_article(opened, options.article)
        done = annotating.annotate(opened, article=article, path=options.review)
    count = len(done.made("claim"))
    told = f"{count} {'claim' if count == 1 else 'claims'} added."
    output.say(told if done.rows else "Nothing new: all of it was there.")
    return 0


def export(options: argparse.Namespace) -> int:
    """Write a review of the library in any registered format."""
    from annotator.app import queries

    exporter = _exporter(options)
    _spare(options.output, place(options))
    with library(options, keeps=True) as opened:
        found = queries.review(opened, article=queries.resolve_article(opened, options.article))
        _write(found, exporter, options, into=opened)
    return 0


def _exporter(options: argparse.Namespace) -> Exporter:
    """Return the exporter that `--to` or the ending of OUT names; raises WrongUsageError."""
    from annotator import exporters

    try:
        exporter = exporters.by_name(options.to) if options.to else exporters.by_ending(options.output)
    except UnknownFormatError as error:
        raise WrongUsageError(reason=f"{error} The format is the ending of OUT, or --to names it.") from error
    wanted = options.document
    if wanted is not None and exporter.documents and wanted not in exporter.documents:
        known = ", ".join(exporter.documents)
        raise WrongUsageError(reason=f"{exporter.label} has no document “{wanted}”; it has {known}.")
    return exporter


def _spare(out: Path, *given: Path | None) -> None:
    """Refuse to write over what the review is made of. Raises WrongUsageError."""
    for path in given:
        if path is not None and _is_same(out, path):
            raise WrongUsageError(reason=f"“{out}” would be written over, and the review is made of it.")


def _is_same(one: Path, other: Path) -> bool:
    try:
        return os.path.samefile(one, other)  # noqa: PTH121 - as Path.samefile, in one call for both
    except OSError:  # one of them is not there
        return False


def _write(
    made: Review, exporter: Exporter, options: argparse.Namespace, *, into: Library | None = None
) -> None:
    from annotator.app import exporting, handoff
    from annotator.app.annotating import person
    from annotator.app.ports import LateRenderer
    from annotator.app.suggesting import suggestions_for
    from annotator.domain.withhold import withhold
    from annotator.exporters import A4, LETTER, Document, Options

    annex = suggestions_for(made) if options.with_suggestions else ()
    at_work = None if into is None else into.reviewer
    by = person(*options.reviewer) if options.reviewer else at_work
    chosen = Options(
        page=LETTER if options.page == "letter" else A4,
        language=options.language or "en",
        include_withheld=options.include_withheld,
        suggestions=annex,
        by=by,
        organisation=options.organisation,
        published_at=options.published_at,
        renderer=LateRenderer(_load),
    )
    if options.document is not None:
        chosen = replace(chosen, document=Document(options.document))
    kept = exporting.export(made, path=options.output, exporter=exporter, options=chosen, library=into)
    held = 0 if options.include_withheld else withhold(made).withheld.total
    output.say(f"Written: {options.output}" + (f" ({held} confidential or private withheld)" if held else ""))
    if into is not None and exporter.name == exporting.WORD and not kept:
        output.say(f"It was not kept in the library, which {_busy(into)}: it cannot be read back.")
    output.say(handoff.told(made))


def _busy(library: Library) -> str:
    return f"is in use by {library.held_by}" if library.held_by else "cannot be written to"


def _load() -> Renderer:
    """Load what draws: Qt, without a window and without a display."""
    from annotator.ui.render import QtRenderer

    return QtRenderer()
