"""The call that prints suggestions: what the rules find, with rule and reason, nothing of it applied."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from annotator.cli import output
from annotator.cli.library import library
from annotator.cli.window import looks_like_a_file
from annotator.domain.errors import FileMissingError, NotFoundError

if TYPE_CHECKING:
    import argparse

    from annotator.domain.review import Review


def suggest(options: argparse.Namespace) -> int:
    """Print the suggestions for a file or for an article of the library."""
    from annotator.codec import review_json
    from annotator.domain.withhold import withhold

    path = Path(options.what)
    found = _of_file(path) if path.is_file() else _of_article(options, path)
    if options.json:
        output.raw(review_json.write(withhold(found)))
    else:
        _show(found)
    return 0


def _of_file(path: Path) -> Review:
    from annotator.app import reading
    from annotator.app.annotating import drafted
    from annotator.app.suggesting import as_review, suggested

    imported = reading.read_file(path)
    for warning in imported.warnings:
        output.say(warning.text)
    made = drafted(imported)
    return as_review(made, suggested(made))


def _of_article(options: argparse.Namespace, path: Path) -> Review:
    """Suggest for an article; a word that no article goes by may be meant for a file."""
    from annotator.app import queries
    from annotator.app.suggesting import as_review, open_suggestions

    with library(options) as opened:
        try:
            article = queries.resolve_article(opened, options.what)
        except NotFoundError as error:
            if looks_like_a_file(path):
                raise FileMissingError(path=path) from error
            raise
        found = queries.review(opened, article=article)
        return as_review(found, open_suggestions(opened, article=article))


def _show(found: Review) -> None:
    for claim in found.claims:
        names = [found.source_by_id[a.source].name for a in claim.attributions if a.source is not None]
        output.line(f"{claim.number:>4} {', '.join(names) or '-'}: {claim.quote}")
        for reason in {a.reason for a in claim.attributions if a.reason}:
            output.line(f"     {reason}")
