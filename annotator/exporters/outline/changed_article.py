"""The article of a checked copy for formats without tracked changes: old words struck, then the new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.exporters.outline.article import ArticleLine, Change, Stretch
from annotator.exporters.outline.lines import Words, lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.exporters.outline.changing import Change as Correction
    from annotator.exporters.outline.digest import Digest

LINE_END = " ¶ "
"""What stands for a line end in new words: they are shown in the line of the old."""


def changed_lines(digest: Digest) -> Iterator[ArticleLine]:
    """Yield the lines of the article with the corrections in force, but those whose words another changes."""
    article = digest.review.article
    shown = [change for change in digest.changes if not change.rival]
    at = 0
    for line in lines(article.text, article.revision.sections, ()):
        words = [item for item in line.items if isinstance(item, Words)]
        pieces: list[Stretch] = []
        for number, item in enumerate(words, start=1):
            pieces += _cut(item, at, shown, ends_line=number == len(words))
            at += len(item.text)
        at += 1
        if pieces:
            yield ArticleLine(line.kind, tuple(pieces), line.goes_on)


def _cut(words: Words, at: int, shown: Sequence[Correction], *, ends_line: bool) -> Iterator[Stretch]:
    """Yield words, from code point `at`, cut where they change; new words stand where the old ones end.

    A change that ends with the line end itself ends with the line's words.
    """
    end = at + len(words.text)
    here = at
    for change in shown:
        start, stop = max(change.span.start, at), min(change.span.end, end)
        if start < stop:
            yield from _stretch(words.text[here - at : start - at], words)
            yield from _stretch(words.text[start - at : stop - at], words, Change.STRUCK)
            if change.span.end <= end + ends_line:
                yield from _stretch(LINE_END.join(change.correction.new.splitlines()), words, Change.NEW)
            here = stop
    yield from _stretch(words.text[here - at :], words)


def _stretch(text: str, words: Words, change: Change | None = None) -> Iterator[Stretch]:
    if text:
        yield Stretch(text, words.kind, None, change)
