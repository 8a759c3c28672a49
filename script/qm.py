"""Compile Qt Linguist sources: resources/i18n/*.ts become the .qm files beside them, which the window loads.

Run by script/bootstrap and by the build of the wheel. It needs nothing but Python: lrelease does not start
where libraries are missing that nothing else here asks for. A test holds its output to lrelease's.

    python -m script.qm [FOLDER]
"""

import struct
import sys
from collections import Counter
from itertools import chain
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "i18n"

MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")

# Parts of the file and of a message: qtbase, src/corelib/kernel/qtranslator.cpp.
HASHES, MESSAGES, NUMERUS, LANGUAGE = 0x42, 0x69, 0x88, 0xA7
END, TRANSLATION, SOURCE, CONTEXT, COMMENT = 1, 3, 6, 7, 8

RULES = {
    "fr": bytes.fromhex("0301"),
    "ar": bytes.fromhex("0100ff 0101ff 0102ff 24030aff 2a0b"),
}
"""Which form a number takes, as lrelease writes it: qttools, src/linguist/shared/numerus.cpp."""


class Message(NamedTuple):
    """One text with its translation, or one for each form of the number."""

    context: str
    source: str
    comment: str
    forms: tuple[str, ...]

    @property
    def packed(self) -> bytes:
        """Return the message as the file holds it."""
        forms = (_part(TRANSLATION, form.encode("utf-16-be")) for form in self.forms)
        told = ((COMMENT, self.comment), (SOURCE, self.source), (CONTEXT, self.context))
        names = (_part(tag, text.encode()) for tag, text in told)
        return b"".join((*forms, *names, bytes((END,))))


def _part(tag: int, data: bytes) -> bytes:
    return struct.pack(">BI", tag, len(data)) + data


def elf_hash(text: bytes) -> int:
    """Return the hash that messages are found by: that of ELF, never 0."""
    value = 0
    for byte in text:
        value = (value << 4) + byte
        high = value & 0xF0000000
        value = (value ^ (high >> 24)) & ~high
    return value or 1


def messages(source: str) -> tuple[str, list[Message]]:
    """Return the language of a .ts file and its finished messages."""
    root = ET.fromstring(source)  # noqa: S314 - our own files
    found = (
        _message(context.findtext("name", ""), row)
        for context in root.iter("context")
        for row in context.iter("message")
    )
    done = [one for one in found if any(one.forms)]
    named = Counter((one.context, one.source) for one in done)
    # A comment counts only where it tells two texts apart: QTranslator looks without it too.
    told = (one if named[one.context, one.source] > 1 else one._replace(comment="") for one in done)
    return root.get("language", ""), list(told)


def _message(context: str, row: ET.Element) -> Message:
    said = row.find("translation")
    if said is None or said.get("type") is not None:  # unfinished, vanished
        forms: tuple[str, ...] = ()
    elif row.get("numerus") == "yes":
        forms = tuple(form.text or "" for form in said.iter("numerusform"))
    else:
        forms = (said.text or "",)
    return Message(context, row.findtext("source", ""), row.findtext("comment", ""), forms)


def compiled(source: str) -> bytes:
    """Return the .qm file of a .ts file."""
    language, rows = messages(source)
    offsets, body = [], b""
    for row in sorted(rows):
        offsets.append((elf_hash((row.source + row.comment).encode()), len(body)))
        body += row.packed
    hashes = struct.pack(f">{2 * len(offsets)}I", *chain.from_iterable(sorted(offsets)))
    parts = ((LANGUAGE, language.encode()), (HASHES, hashes), (MESSAGES, body), (NUMERUS, RULES[language]))
    return MAGIC + b"".join(_part(tag, data) for tag, data in parts)


def main(folder: Path = FOLDER) -> int:
    """Compile every source in a folder that is newer than what was made of it."""
    for path in sorted(folder.glob("*.ts")):
        made = path.with_suffix(".qm")
        wanted = compiled(path.read_text("utf-8"))
        if not made.exists() or made.read_bytes() != wanted:
            made.write_bytes(wanted)
    return 0


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:2])))
