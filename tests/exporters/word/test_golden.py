"""What the documents of a rich review say, kept as text to be read by people.

After a change that is meant: `python -m tests.exporters.word.test_golden`, and read the difference.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from annotator.exporters import Document, Options, by_name
from tests.builders import rich_review
from tests.exporters.reading import read

if TYPE_CHECKING:
    from collections.abc import Iterator

GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "word"
DOCUMENTS = tuple(Document)


def told(document: Document) -> str:
    """Return each paragraph with its style, and each comment with the words that it lies on."""
    return "\n".join(_lines(document)) + "\n"


def _lines(document: Document) -> Iterator[str]:
    found = read(by_name("docx").export(rich_review(), Options(document=document)))
    yield from (f"{style:22}{text}" for style, text in zip(found.styles(), found.paragraphs, strict=True))
    for comment in found.comments.values():
        on = found.ranges[comment.id]
        who = f"{comment.author} <{comment.initials}> {comment.date or 'no date'}"
        yield f"\n{who}, on “{on.text}” at {on.start}"
        yield from (f"    {line}" for line in comment.lines)


@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_rich_review_says_what_it_said(document: Document) -> None:
    assert told(document) == (GOLDEN / f"{document}.txt").read_text("utf-8")


if __name__ == "__main__":
    for each in DOCUMENTS:
        (GOLDEN / f"{each}.txt").write_text(told(each), "utf-8")
