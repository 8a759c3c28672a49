"""The border between words and Markdown: CommonMark 0.31 and what common viewers add to it."""

from __future__ import annotations

import re
import unicodedata

# Marks of emphasis, links, HTML, entities, tables, mathematics, highlights, footnotes and issue numbers; then
# what viewers make links, emoji or mentions of by themselves.
_INLINE = re.compile(
    r"[\\`*_\[\]<>&|~$^#]|=(?==)|(?<==)=|:(?=//)|:(?=[\w+-]+:)|@(?=\w)|(?<=\bwww)\.", re.IGNORECASE
)

# What begins a block at the start of a line: lists, numbered lists, underlines of headings.
_BLOCK = re.compile(r"(?P<digits>\d{1,9})(?=[.)])|(?=[-+=])")


def escaped(text: str) -> str:
    """Return clean words as Markdown that shows them and nothing else.

    A line feed becomes a hard break; spaces at both ends of a line go, for Markdown does not keep them.
    """
    lines = [_line(line.strip(" \t")) for line in text.strip(" \t\n").split("\n")]
    return "\\\n".join(lines)


def _line(line: str) -> str:
    told = _INLINE.sub(r"\\\g<0>", line)
    begin = _BLOCK.match(told)
    if begin is None:
        return told
    at = len(begin["digits"] or "")
    return f"{told[:at]}\\{told[at:]}"


def strong(text: str, before: str, after: str) -> str:
    """Return escaped words as strong, where Markdown would see them so between what stands on either side.

    Two asterisks beside a mark of punctuation need a space or another mark on their other side (6.2,
    left- and right-flanking runs); where they have none the words stay plain.
    """
    core = text.strip()
    if not core:
        return text
    start = text.index(core)
    before, after = before + text[:start], text[start + len(core) :] + after
    opens = _is_letter(core[0]) or not _is_letter(before[-1:])
    closes = _is_letter(core[-1]) or not _is_letter(after[:1])
    return text.replace(core, f"**{core}**") if opens and closes else text


def _is_letter(character: str) -> bool:
    """Say whether a character is neither space nor punctuation nor symbol; nothing at all is none either."""
    return bool(character) and not character.isspace() and unicodedata.category(character)[0] not in "PSZ"
