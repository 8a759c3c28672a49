"""What a Word file says once every tracked change is accepted, or every one rejected, as Word does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.exporters.reading import SIGNS, W

if TYPE_CHECKING:
    from lxml import etree

    from tests.exporters.reading import WordFile


def accepted(found: WordFile) -> str:
    """Return the paragraphs with insertions kept and deletions gone, joined by line feeds."""
    return _settled(found, gone="del")


def rejected(found: WordFile) -> str:
    """Return the paragraphs with deletions kept and insertions gone, joined by line feeds."""
    return _settled(found, gone="ins")


def _settled(found: WordFile, *, gone: str) -> str:
    """A paragraph whose mark goes is one with the next (ECMA-376, 17.13.5.15 and 17.13.5.20)."""
    lines = [""]
    for paragraph in found.body.iter(f"{W}p"):
        lines[-1] += "".join(_words(run) for run in paragraph.iter(f"{W}r") if not _lies_in(run, gone))
        if paragraph.find(f"{W}pPr/{W}rPr/{W}{gone}") is None:
            lines.append("")
    return "\n".join(lines[:-1])


def _lies_in(run: etree._Element, kind: str) -> bool:
    return any(parent.tag == f"{W}{kind}" for parent in run.iterancestors())


def _words(run: etree._Element) -> str:
    return "".join(SIGNS.get(str(e.tag)) or e.text or "" for e in run.iter(*SIGNS, f"{W}delText"))
