"""What the documents of a rich review are, kept as text to be read by people and as canonical XML.

After a change that is meant: `python -m tests.exporters.word.test_golden`, and read the difference.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from lxml import etree

from annotator.exporters import Document, Options, by_name
from tests.builders import rich_review
from tests.exporters.reading import read

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.exporters import Renderer
    from annotator.exporters.drawing import Drawing

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


class Blank:
    """A pen whose pictures are all the same, whatever fonts the machine has."""

    def picture(self, drawing: Drawing, *, scale: float = 3) -> bytes:
        assert drawing.told
        assert scale > 0
        return b"<png/>"


def canonical(document: Document) -> bytes:
    """Return the body of a document as canonical XML (C14N), a line for each element."""
    pen = cast("Renderer", Blank())
    found = read(by_name("docx").export(rich_review(), Options(document=document, renderer=pen)))
    tree = found.tree("word/document.xml")
    etree.indent(tree, space=" ")
    return etree.tostring(tree, method="c14n") + b"\n"


@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_rich_review_is_the_xml_that_it_was(document: Document) -> None:
    assert canonical(document).decode() == (GOLDEN / f"{document}.xml").read_text("utf-8")


@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_rich_review_says_what_it_said(document: Document) -> None:
    assert told(document) == (GOLDEN / f"{document}.txt").read_text("utf-8")


if __name__ == "__main__":
    for each in DOCUMENTS:
        (GOLDEN / f"{each}.txt").write_text(told(each), "utf-8")
        (GOLDEN / f"{each}.xml").write_bytes(canonical(each))
