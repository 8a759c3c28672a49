"""How fast Word documents are read, beside their XML parsed and nothing more, and beside python-docx.

    python -m tests.bench.docx_in

Milliseconds of processor time, the least of rounds that take turns, so that a busy machine slows all alike.
"""

from __future__ import annotations

import io
import random
import sys
import time
import zipfile
from typing import TYPE_CHECKING, NamedTuple

import docx
from lxml import etree

from annotator import importers
from annotator.importers.docx.parse import parse
from tests.word_files import DECLARED, a_docx, paragraph, relationships, run, table

if TYPE_CHECKING:
    from collections.abc import Callable

TURNS, ROUNDS = 5, 4
TARGET = 2.0
"""Times the parse of the same XML that reading a document may take."""

PART = "word/document.xml"
LETTERS = "abcdefghiklmnoprstuvw"
FONTS = '<w:rFonts w:ascii="Georgia" w:eastAsia="Times New Roman" w:hAnsi="Georgia" w:cs="Times New Roman"/>'
FORMAT = f'{FONTS}<w:color w:val="222222"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="en-GB"/>'
SPACING = '<w:spacing w:before="120" w:after="120" w:line="276" w:lineRule="auto"/><w:jc w:val="both"/>'
"""What Word writes with each run and each paragraph of a text that was pasted, corrected and checked."""

CHECKED = '<w:proofErr w:type="spellStart"/>{}<w:proofErr w:type="spellEnd"/>'


class Row(NamedTuple):
    """A document with its name in the table."""

    name: str
    data: bytes


def words(chance: random.Random, least: int, most: int) -> str:
    """Return some words that are none."""
    count = chance.randrange(least, most)
    return " ".join("".join(chance.choices(LETTERS, k=chance.randrange(2, 10))) for _ in range(count))


def prose(size: int) -> bytes:
    """Return a document of about that many characters, as Word writes it."""
    chance = random.Random(size)  # noqa: S311 - filler, not a secret.
    paragraphs, length = [], 0
    while length < size:
        made = [words(chance, 3, 20) + " " for _ in range(chance.randrange(1, 9))]
        length += sum(map(len, made))
        inside = (CHECKED.format(run(text, FORMAT)) for text in made)
        mark = f"{SPACING}<w:rPr>{FORMAT}</w:rPr>"
        paragraphs.append(paragraph(*inside, style="Body", properties=mark))
    return complete(*paragraphs)


def bare(size: int) -> bytes:
    """Return a document of about that many characters, a paragraph a run, as converters write it."""
    chance = random.Random(size)  # noqa: S311 - filler, not a secret.
    paragraphs: list[str] = []
    while size > 0:
        text = words(chance, 40, 120)
        size -= len(text)
        paragraphs.append(paragraph(text))
    return complete(*paragraphs)


def tables(rows: int) -> bytes:
    """Return a document that is one table of five columns."""
    chance = random.Random(rows)  # noqa: S311 - filler, not a secret.
    return complete(table(*[tuple(words(chance, 1, 4) for _ in range(5)) for _ in range(rows)]))


def complete(*body: str) -> bytes:
    """Return a document that python-docx opens as well: it asks for the types of parts."""
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    default = '<Default Extension="{}" ContentType="application/{}"/>'
    types = default.format("rels", "vnd.openxmlformats-package.relationships+xml") + default.format(
        "xml", "xml"
    )
    main = f'<Override PartName="/{PART}" ContentType="{kind}.document.main+xml"/>'
    spaces = "http://schemas.openxmlformats.org/package/2006/content-types"
    return a_docx(
        *body,
        parts={
            "[Content_Types].xml": f'{DECLARED}<Types xmlns="{spaces}">{types}{main}</Types>',
            "_rels/.rels": relationships({"officeDocument": PART}),
            "word/_rels/document.xml.rels": relationships({}),
        },
    )


def floor(data: bytes) -> None:
    """Parse the XML of a document's body."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        etree.fromstring(archive.read(PART))


def peer(data: bytes) -> None:
    """Read what python-docx shows of a document: paragraphs and cells."""
    document = docx.Document(io.BytesIO(data))
    [paragraph.text for paragraph in document.paragraphs]
    [cell.text for table in document.tables for row in table.rows for cell in row.cells]


def least(*timed: Callable[[], object]) -> list[float]:
    """Return the least milliseconds of each of the calls, which take turns.

    Each is called once more before it is timed: a tree of a hundred thousand nodes that was freed is tidied
    up by whoever next asks for memory, and would be charged to the wrong account.
    """
    found = [float("inf")] * len(timed)
    for _ in range(TURNS):
        for at, call in enumerate(timed):
            call()
            found[at] = min(found[at], *(spent(call) for _ in range(ROUNDS)))
    return found


def spent(call: Callable[[], object]) -> float:
    """Return the milliseconds of processor time of one call."""
    start = time.process_time()
    call()
    return (time.process_time() - start) * 1_000


def measured(row: Row) -> tuple[float, float, float, float]:
    """Return the milliseconds of the floor, of our walk, of the whole import, and of python-docx."""
    data = row.data
    base, walk, whole = least(
        lambda: floor(data),
        lambda: parse(data, name="a.docx"),
        lambda: importers.read_bytes(data, name="a.docx"),
    )
    return base, walk, whole, min(spent(lambda: peer(data)) for _ in range(2))


def main() -> None:
    """Print the table."""
    rows = (
        Row("Word’s, 100 kB of text", prose(100_000)),
        Row("Word’s, 1 MB of text", prose(1_000_000)),
        Row("bare, 1 MB of text", bare(1_000_000)),
        Row("2,000 bare rows of 5 cells", tables(2_000)),
    )
    say = sys.stdout.write
    say(f"{'ms':28}{'file kB':>9}{'lxml':>8}{'walk':>8}{'×':>6}{'import':>9}{'python-docx':>13}\n")
    for row in rows:
        base, walk, whole, other = measured(row)
        told = f"at most {TARGET:g} ×: {'met' if walk <= TARGET * base else 'missed'}"
        figures = f"{base:8.1f}{walk:8.1f}{walk / base:6.2f}{whole:9.1f}{other:13.0f}"
        say(f"{row.name:28}{len(row.data) // 1_000:9}{figures}  {told}\n")


if __name__ == "__main__":
    main()
