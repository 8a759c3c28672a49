"""Sixty files that a desk may meet, and what must become of each.

Six formats, each plain, with tables, with notes, right to left, with emoji, empty, huge, broken, encrypted
and hostile.

    python -m tests.made_files FOLDER

writes them into a folder, for `annotator import FOLDER --json`. All are made here; nobody wrote the stories.
"""

from __future__ import annotations

import hashlib
import io
import json
import sys
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from annotator.codec import review_json
from annotator.domain.errors import (
    BadReviewError,
    BrokenFileError,
    ConsentWallError,
    EmptyTextError,
    EncryptedFileError,
    HostileFileError,
    NoArticleError,
    NotTextError,
    TooLargeError,
    UserError,
)
from tests.builders import a_review
from tests.web_files import FERRY, a_page, an_archive
from tests.word_files import a_docx, cell, paragraph, run, table

if TYPE_CHECKING:
    from collections.abc import Callable

STORY = "\n\n".join(("Ferry to Aldra halted", "By Nora Vell", *FERRY)) + "\n"
ARABIC = "قال مدير الميناء إن العبارة توقفت يوم الاثنين بعد العاصفة، ولم يصب أحد بأذى في الحادث."
FAMILY = "The crew 👩‍👩‍👧‍👦 went ashore, the master said 🛳️, and nobody was hurt in the storm 🌊."
CLUSTER = "👩‍👩‍👧‍👦"
OVERRIDE = "The bill was \u202e000,1\u202c crowns, the master said, and nobody has paid it to this day."
HUGE = 51_000_000
NOISE = b"".join(hashlib.sha256(bytes([n])).digest() for n in range(256))
"""Eight thousand bytes without any pattern, as encrypted files are."""

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTED = OLE + bytes(504) + "EncryptedPackage".encode("utf-16-le") + NOISE


class Made(NamedTuple):
    """One file: its name, its bytes, and the words that its text must hold, or the error that refuses it."""

    name: str
    make: Callable[[], bytes]
    becomes: str | type[UserError]


def text(words: str, encoding: str = "utf-8") -> Callable[[], bytes]:
    """Return a maker of a text file."""
    return lambda: words.encode(encoding)


def raw(data: bytes) -> Callable[[], bytes]:
    """Return a maker of a file of those bytes."""
    return lambda: data


# --- Reviews ---


def a_file(**article: object) -> bytes:
    """Return a review file whose article has these fields."""
    whole = json.loads(review_json.write(a_review()))
    words = {"format": whole["format"], "version": whole["version"], "article": {"text": STORY} | article}
    return json.dumps(words, ensure_ascii=False).encode()


def sections(*kinds: tuple[str, int, int]) -> list[dict[str, object]]:
    """Return sections of a review file."""
    return [{"kind": kind, "start": start, "end": end} for kind, start, end in kinds]


# --- Documents ---

CHANGED = (
    '<w:ins w:id="1" w:author="Ed"><w:r><w:t xml:space="preserve">old </w:t></w:r></w:ins>'
    '<w:del w:id="2" w:author="Ed"><w:r><w:delText>rusty </w:delText></w:r></w:del>'
)
FOOTNOTE = '<w:r><w:footnoteReference w:id="1"/></w:r>'


def noted() -> bytes:
    """Return a document with a footnote, a comment, an insertion and a deletion."""
    marked = f'<w:commentRangeStart w:id="1"/>{run("ferry")}<w:commentRangeEnd w:id="1"/>'
    return a_docx(
        paragraph("The ", CHANGED, marked, " was halted", FOOTNOTE, "."),
        parts={
            "footnotes": f'<w:footnote w:id="1">{paragraph("According to the log.")}</w:footnote>',
            "comments": f'<w:comment w:id="1" w:author="Ed Harrow">{paragraph("Which one?")}</w:comment>',
        },
    )


def stored(size: int) -> bytes:
    """Return a document with a part of that size, which is not packed at all."""
    made = io.BytesIO(a_docx(paragraph("The ferry was halted.")))
    with zipfile.ZipFile(made, "a", zipfile.ZIP_STORED) as archive:
        archive.writestr(zipfile.ZipInfo("word/numbering.xml"), b"x" * size)
    return made.getvalue()


LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><x>&b;</x>'
TOWNS = (("Town", "Cars"), ("Aldra", "3"))
DOCUMENT = a_docx(paragraph("Ferry to Aldra halted", style="Title"), *map(paragraph, FERRY))

# --- Pages ---

TOWN_TABLE = (
    "<table><tr><th>Town</th><th>Cars</th></tr><tr><td>Aldra</td><td>3 cars lost in all</td></tr></table>"
)
NOTED = '<p>The landing stage was built in 1901<sup><a href="#n1">[1]</a></sup>, the town’s archive says.</p>'
WALL = "<html><body><p>We and our partners use cookies. Accept all? See our privacy policy.</p></body></html>"
LOCKED = f"<html><body><script>var sealed = '{NOISE[:900].hex()}';</script></body></html>"
TRAPS = (
    '<meta http-equiv="refresh" content="0; url=file:///etc/passwd"><script src="file:///etc/group"></script>',
    '<img src="file:///etc/passwd"><iframe src="file:///etc/passwd"></iframe>' + "<b>" * 300 + "</b>" * 300,
)
COMMENT = "<!--" + "x" * HUGE + "-->"

FILES = (
    Made("plain.txt", text(STORY), FERRY[1]),
    Made("tables.txt", text(STORY + "\nTown\tCars\nAldra\t3\n"), "Aldra\t3"),
    Made("notes.txt", text(STORY + "\n[1] According to the log.\n"), "[1] According to the log."),
    Made("right-to-left.txt", text(ARABIC, "utf-16"), ARABIC),
    Made("emoji.txt", text(FAMILY), CLUSTER),
    Made("empty.txt", raw(b""), EmptyTextError),
    Made("huge.txt", raw(b"The ferry. " * 1_000_000), TooLargeError),
    Made("broken.txt", raw(STORY.encode() + b"Z\xc3rich, and \xe2\x80 so on.\n"), FERRY[1]),
    Made("encrypted.txt", raw(ENCRYPTED), NotTextError),
    Made("hostile.txt", text(f"{STORY}\r\n\0\x0c\x07{OVERRIDE}\n{'x' * 300_000}"), OVERRIDE),
    Made("plain.md", text(f"# Ferry to Aldra halted\n\n{FERRY[0]}\n\n**{FERRY[1]}**\n"), FERRY[1]),
    Made("tables.md", text(f"{FERRY[0]}\n\n|Town|Cars|\n|-|-|\n|Aldra|3|\n"), "Aldra\t3"),
    Made("notes.md", text(f"{FERRY[0]}[^1]\n\n[^1]: According to the log.\n"), "According to the log."),
    Made("right-to-left.md", text(f"# {ARABIC}\n\n{ARABIC}\n"), ARABIC),
    Made("emoji.md", text(f"*{FAMILY}*"), CLUSTER),
    Made("empty.md", text(" \n\t\n"), EmptyTextError),
    Made("huge.md", raw(b"The *ferry*. " * 1_000_000), TooLargeError),
    Made("broken.md", text(f"{FERRY[0]}\n\n```\n[never](closed\n> * 1. **and never"), FERRY[0]),
    Made("encrypted.md", raw(b"Salted__" + NOISE), NotTextError),
    Made(
        "hostile.md",
        text(f"{'> ' * 5_000}{FERRY[0]}\n\n{'[' * 5_000}\n\n<script>alert(1)</script>\n"),
        FERRY[0],
    ),
    Made("plain.json", a_file, FERRY[1]),
    Made(
        "tables.json",
        lambda: a_file(text="a\tb", sections=sections(("table_cell", 0, 1), ("table_cell", 2, 3))),
        "a\tb",
    ),
    Made("notes.json", lambda: review_json.write(a_review()), "Nobody was hurt"),
    Made("right-to-left.json", lambda: a_file(text=ARABIC), ARABIC),
    Made("emoji.json", lambda: a_file(text=FAMILY), CLUSTER),
    Made("empty.json", raw(b""), BadReviewError),
    Made("huge.json", lambda: a_file(text="The ferry. " * 1_000_000), UserError),
    Made("broken.json", lambda: a_file()[:-9], BadReviewError),
    Made("encrypted.json", raw(NOISE), BadReviewError),
    Made("hostile.json", raw(b'{"format": "annotator-review", "version": ' + b"[" * 200_000), BadReviewError),
    Made("plain.docx", raw(DOCUMENT), FERRY[1]),
    Made("tables.docx", lambda: a_docx(table(*TOWNS, (cell(table(*TOWNS)), "wide"))), "Aldra\t3"),
    Made("notes.docx", noted, "The old ferry was halted.\n\nAccording to the log."),
    Made("right-to-left.docx", lambda: a_docx(paragraph(ARABIC, properties="<w:bidi/>")), ARABIC),
    Made("emoji.docx", lambda: a_docx(paragraph(FAMILY[:12], FAMILY[12:])), CLUSTER),
    Made("empty.docx", lambda: a_docx(paragraph(), table(("", ""))), EmptyTextError),
    Made("huge.docx", lambda: stored(HUGE), HostileFileError),
    Made("broken.docx", raw(DOCUMENT[:-40]), BrokenFileError),
    Made("encrypted.docx", raw(ENCRYPTED), EncryptedFileError),
    Made("hostile.docx", lambda: a_docx(paragraph("x"), parts={"word/styles.xml": LAUGHS}), HostileFileError),
    Made("plain.html", text(a_page()), FERRY[1]),
    Made("tables.html", text(a_page(more=TOWN_TABLE)), "Aldra\t3 cars lost in all"),
    Made("notes.html", text(a_page(more=NOTED)), "the town’s archive says"),
    Made("right-to-left.html", text(a_page(more=f'<p dir="rtl">{ARABIC}</p>'), "utf-16"), ARABIC),
    Made("emoji.html", text(a_page(more=f"<p>{FAMILY}</p>")), CLUSTER),
    Made("empty.html", text(WALL), ConsentWallError),
    Made("huge.html", text(a_page(head=COMMENT)), TooLargeError),
    Made("broken.html", text(a_page()[:-70] + "<p <td></b></p"), FERRY[1]),
    Made("encrypted.html", text(LOCKED), NoArticleError),
    Made("hostile.html", text(LAUGHS[:-15] + a_page(head=TRAPS[0], more=TRAPS[1])), FERRY[1]),
    Made("plain.mhtml", lambda: an_archive(a_page()), FERRY[1]),
    Made("tables.mhtml", lambda: an_archive(a_page(more=TOWN_TABLE)), "Aldra\t3 cars lost in all"),
    Made("notes.mhtml", lambda: an_archive(a_page(more=NOTED)), "the town’s archive says"),
    Made(
        "right-to-left.mhtml",
        lambda: an_archive(a_page(more=f"<p>{ARABIC}</p>"), charset="windows-1256"),
        ARABIC,
    ),
    Made("emoji.mhtml", lambda: an_archive(a_page(more=f"<p>{FAMILY}</p>")), CLUSTER),
    Made("empty.mhtml", lambda: an_archive("<html></html>"), NoArticleError),
    Made("huge.mhtml", lambda: an_archive(a_page()) + COMMENT.encode(), TooLargeError),
    Made("broken.mhtml", lambda: an_archive(a_page())[:1_100], FERRY[0]),
    Made(
        "encrypted.mhtml",
        raw(b"MIME-Version: 1.0\r\nContent-Type: application/pkcs7-mime\r\n\r\n" + NOISE),
        BrokenFileError,
    ),
    Made(
        "hostile.mhtml",
        raw(b"MIME-Version: 1.0\r\n" + b"Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n" * 5_000),
        BrokenFileError,
    ),
)


def write(folder: Path) -> None:
    """Write the files into a folder, which is made when it is not there."""
    folder.mkdir(parents=True, exist_ok=True)
    for made in FILES:
        (folder / made.name).write_bytes(made.make())


if __name__ == "__main__":
    write(Path(sys.argv[1]))
