"""Codes in the words that a person reads: kinds, roles, levels, states."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from enum import StrEnum

SPECIAL = {
    "law_or_rule": "law or rule",
    "person_by_office": "person by office",
    "ngo_monitor": "NGO or monitor",
    "on_record_named": "on record, named",
    "on_record_office": "on record, by office",
    "on_record_institution": "on record, by institution",
    "reporter_observation": "reporter’s own observation",
    "query_author": "query to the author",
    "query_source": "query to the source",
    "query_editor": "query to the editor",
    "ok": "verified",
    "on_author": "on the author",
    "stet": "stet (let it stand)",
}
"""Codes whose words are more than the code with its underscores taken out."""


def word(code: StrEnum | str | None) -> str:
    """Return a code in words, translated; nothing for None."""
    if code is None:
        return ""
    plain = SPECIAL.get(str(code), str(code).replace("_", " "))
    return QCoreApplication.translate("codes", plain)


def counted(number: int, one: str, many: str) -> str:
    """Return the sentence for one or for many, with the number in it where it says {n}."""
    return (one if number == 1 else many).format(n=number)


def title_word(code: StrEnum | str | None) -> str:
    """Return a code in words with a capital first letter."""
    plain = word(code)
    return plain[:1].upper() + plain[1:]
