"""Files that are built against their reader, or are not what they are called, and what must become of each.

They lie beside the sixty of `tests.made_files`, in the same test.
"""

from __future__ import annotations

import io
import os
import zipfile
from typing import TYPE_CHECKING

from annotator.domain.errors import (
    BrokenFileError,
    EmptyTextError,
    EncryptedFileError,
    FileMissingError,
    FileUnreadableError,
    HostileFileError,
    NotTextError,
    ScanError,
    TooLargeError,
    TooManyLinesError,
    UnsupportedFileError,
    UserError,
)
from tests.made_files import ENCRYPTED, NOISE, OLE, STORY, Made, raw, text
from tests.pdf_files import a_pdf, stacked
from tests.web_files import FERRY, a_page
from tests.word_files import DECLARED, SPACES, a_docx, a_zip, paragraph, run, strict, table

if TYPE_CHECKING:
    from pathlib import Path

HALTED = "The ferry was halted."
PLAIN = a_docx(paragraph(HALTED))


def with_body(xml: str) -> bytes:
    """Return a document whose main part is this XML."""
    return a_docx(parts={"word/document.xml": xml})


def document(inside: str, before: str = "") -> str:
    """Return the XML of a main part."""
    return f"{DECLARED}{before}<w:document {SPACES}><w:body>{inside}</w:body></w:document>"


def laughs(levels: int = 9) -> str:
    """Return a document type whose entities grow tenfold with each level."""
    rows = "".join(f'<!ENTITY e{n + 1} "{f"&e{n};" * 10}">' for n in range(levels))
    return f'<!DOCTYPE x [<!ENTITY e0 "ha">{rows}]>'


def with_entry(name: str, data: bytes = b"x", flags: int = 0) -> bytes:
    """Return a document with one more file in its archive."""
    made = io.BytesIO(PLAIN)
    with zipfile.ZipFile(made, "a") as archive:
        archive.writestr(zipfile.ZipInfo(name), data)
    done = bytearray(made.getvalue())
    if flags:
        at = done.rindex(b"PK\x01\x02")
        done[at + 8] |= flags
    return bytes(done)


def crowd(count: int) -> bytes:
    """Return an archive of that many files."""
    return a_zip({f"word/{n}.xml": "" for n in range(count)})


def lying() -> bytes:
    """Return a document whose archive says that its main part is tiny."""
    data = bytearray(a_docx(paragraph("x" * 3_000_000)))
    for magic, at in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        start = data.index(
            b"word/document.xml", data.index(magic) if at == 22 else data.rindex(b"PK\x05\x06") - 2_000
        )
        head = data.rindex(magic, 0, start)
        data[head + at : head + at + 4] = (100).to_bytes(4, "little")
    return bytes(data)


def locked_pdf() -> bytes:
    """Return a PDF that opens with a password only."""
    lock = f"/Filter /Standard /V 1 /R 2 /P -4 /O <{'41' * 32}> /U <{'42' * 32}>"
    return a_pdf(stacked("x")).replace(b"/Info 4 0 R", f"/Encrypt << {lock} >> /ID [<41> <41>]".encode())


EXTERNAL = '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/never.dtd">'
FILE_ENTITY = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>'
DEEP = "<w:tbl><w:tr><w:tc>" * 400 + paragraph(HALTED) + "</w:tc></w:tr></w:tbl>" * 400
OLD_WORD = OLE + bytes(504) + "WordDocument".encode("utf-16-le") + NOISE

FILES = (
    Made("bomb.docx", lambda: with_body(document(f"<!--{'x' * 40_000_000}-->")), HostileFileError),
    Made("bomb-in-styles.docx", lambda: a_docx(paragraph("x"), styles=" " * 9_000_000), HostileFileError),
    Made("crowd.docx", lambda: crowd(2_001), HostileFileError),
    Made("laughs.docx", lambda: with_body(document(paragraph("&e9;"), laughs())), HostileFileError),
    Made("external-dtd.docx", lambda: with_body(document(paragraph("x"), EXTERNAL)), HostileFileError),
    Made("file-entity.docx", lambda: with_body(document(paragraph("&f;"), FILE_ENTITY)), HostileFileError),
    Made(
        "dtd-in-utf-16.docx",
        lambda: a_docx(parts={"word/document.xml": document("", EXTERNAL).encode("utf-16")}),
        HostileFileError,
    ),
    Made("up-and-out.docx", lambda: with_entry("word/../../../../tmp/up.xml"), HostileFileError),
    Made("drive.docx", lambda: with_entry("c:/windows/win.ini"), HostileFileError),
    Made("locked-entry.docx", lambda: with_entry("word/late.xml", flags=1), UserError),
    Made("lying.docx", lying, BrokenFileError),
    Made("too-deep.docx", lambda: with_body(document(DEEP)), BrokenFileError),
    Made("cut-off.docx", raw(PLAIN[:700]), BrokenFileError),
    Made("no-document.docx", lambda: a_zip({"word/other.xml": "<x/>"}), BrokenFileError),
    Made("strict.docx", lambda: strict(PLAIN), HALTED),
    Made("macros.docm", raw(PLAIN), HALTED),
    Made("old.doc", raw(OLD_WORD), UnsupportedFileError),
    Made("old-called-new.docx", raw(OLD_WORD), UnsupportedFileError),
    Made("workbook.docx", lambda: a_zip({"xl/workbook.xml": "<x/>"}), UnsupportedFileError),
    Made("pages.pages", lambda: a_zip({"Index/Document.iwa": "x"}), UnsupportedFileError),
    Made("noise.docx", raw(NOISE), BrokenFileError),
    Made("empty.doc", raw(b""), UserError),
    Made("a-word-file.txt", raw(PLAIN), HALTED),
    Made("a-page.txt", text(a_page()), FERRY[1]),
    Made("a-text.docx", text(STORY), BrokenFileError),
    Made("a-page.docx", text(a_page()), UnsupportedFileError),
    Made("locked.txt", raw(ENCRYPTED), NotTextError),
    Made("no-mark-le.txt", text(STORY, "utf-16-le"), FERRY[1]),
    Made("no-mark-be.txt", text(STORY, "utf-16-be"), FERRY[1]),
    Made("nul.txt", text(f"The ferry\0 was halted.\n{STORY}"), "ferry\ufffd was halted"),
    Made("paragraphs.txt", text("The ferry.\u2029The master.\u2028He spoke.\x85Nobody."), "\u2028He"),
    Made("mark-inside.txt", text(f"\ufeff{STORY}"), "Ferry to Aldra halted\n"),
    Made("no-ending", text(STORY), FERRY[1]),
    Made("UPPER.HTML", text(a_page()), FERRY[1]),
    Made("too-deep.html", text(f"<html><body>{'<div>' * 30_000}{a_page()}"), BrokenFileError),
    Made("never-closed.html", text(f"<html><body><p>{FERRY[0]}<b><i><table><tr><td><p>{FERRY[1]}"), FERRY[0]),
    Made("attributes.html", text(a_page(more=f"<p {'a=b ' * 90_000}>The bay is calm.</p>")), FERRY[1]),
    Made(
        "pasted.html",
        text(a_page(more="<p>It said \u202e000,1\u202c crowns.</p>")),
        "It said \u202e000,1\u202c crowns.",
    ),
    Made("many-paragraphs.docx", lambda: a_docx(*[f"<w:p/>{run(str(n))}" for n in range(9_000)]), "8999"),
    Made("wide.docx", lambda: a_docx(table(tuple(str(n) for n in range(5_000)))), "4998\t4999"),
    Made("many-megabytes.txt", raw(b"x" * 41_000_000), TooLargeError),
    Made("plain.pdf", lambda: a_pdf(stacked("Ferry to Aldra halted", FERRY[2])), FERRY[2]),
    Made("scan.pdf", lambda: a_pdf([], picture=True), ScanError),
    Made("empty.pdf", lambda: a_pdf([]), EmptyTextError),
    Made("broken.pdf", raw(b"%PDF-1.7\n1 0 obj\n<<"), BrokenFileError),
    Made("locked.pdf", locked_pdf, EncryptedFileError),
    Made("circle.pdf", lambda: a_pdf([]).replace(b"/Kids [6 0 R]", b"/Kids [2 0 R]"), UserError),
    Made("a-pdf.docx", lambda: a_pdf(stacked(FERRY[2])), FERRY[2]),
    Made("plain.rtf", raw(rb"{\rtf1\ansi The caf\'e9 is shut.\par}"), "The café is shut."),
    Made("deep.rtf", raw(b"{\\rtf1" + b"{" * 50_000), BrokenFileError),
    Made("bin.rtf", raw(rb"{\rtf1 The quay.\bin999999999 x}"), "The quay."),
    Made("called-old.doc", raw(rb"{\rtf1 The quay.}"), "The quay."),
    Made("bomb.odt", lambda: a_zip({"mimetype": "x", "content.xml": " " * 9_000_000}), HostileFileError),
    Made("dtd.odt", lambda: a_zip({"content.xml": f"{laughs()}<x>&e9;</x>"}), HostileFileError),
    Made("not-odt.odt", raw(NOISE), BrokenFileError),
    Made("plain.eml", raw(b"From: a@b.example\r\n\r\nThe quay is shut."), "The quay is shut."),
    Made("empty.eml", raw(b"From: a@b.example\r\n\r\n"), EmptyTextError),
    Made("many-lines.txt", raw(b"x\n" * 200_001), TooManyLinesError),
    Made("white.txt", raw("\ufeff \u00a0\u2003\n".encode()), EmptyTextError),
)


def write(folder: Path) -> dict[str, str | type[UserError] | None]:
    """Write the files into a folder, and what only a system of files can hold.

    Returns what becomes of each: None for what is a folder, and so no result.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for made in FILES:
        (folder / made.name).write_bytes(made.make())
    found: dict[str, str | type[UserError] | None] = {made.name: made.becomes for made in FILES}
    (folder / "a-folder.docx").mkdir()
    (folder / f"{'long' * 50}.txt").write_bytes(b"The name is long.\n")
    found |= {"a-folder.docx": None, f"{'long' * 50}.txt": "The name is long."}
    if os.name == "posix":
        found |= _linked(folder)
    return found


def _linked(folder: Path) -> dict[str, str | type[UserError] | None]:
    (folder / "link.docx").symlink_to(folder / "strict.docx")
    (folder / "nowhere.docx").symlink_to(folder / "gone")
    (folder / "circle.docx").symlink_to(folder / "circle.docx")
    (folder / "round").symlink_to(folder)
    os.mkfifo(folder / "pipe.txt")
    (folder / "two\nlines\u202etxt.txt").write_bytes(b"The name has two lines.\n")
    return {
        "link.docx": HALTED,
        "nowhere.docx": FileMissingError,
        "circle.docx": FileUnreadableError,
        "round": None,
        "pipe.txt": FileUnreadableError,
        "two\nlines\u202etxt.txt": "The name has two lines.",
    }
