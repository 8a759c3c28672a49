"""Codes in the words that a person reads: kinds, roles, levels, states."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from enum import StrEnum

    from annotator.domain.handoff import Finding
    from annotator.domain.verdict import Rating

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
    return QCoreApplication.translate("codes", plain(code))


def plain(code: str) -> str:
    """Return a code in plain English words."""
    return SPECIAL.get(str(code), str(code).replace("_", " "))


def counted(context: str, number: int, one: str, many: str, **parameters: str) -> str:
    """Return the sentence for a number, with the number in it where it says {n}.

    A translation has as many forms as its language needs; `one` is the comment that it goes by.
    """
    said = QCoreApplication.translate(context, many, one, number)
    return (one if said == many and number == 1 else said).format(n=number, **parameters)


def format_name(label: str) -> str:
    """Return the name of a format of files, translated."""
    return QCoreApplication.translate("formats", label)


def rating_label(rating: Rating) -> str:
    """Return what a rating is called: translated, if it is one of those that come with the program."""
    return QCoreApplication.translate("scales", rating.label)


def marked_label(rating: Rating) -> str:
    """Return a rating's mark and what it is called."""
    return f"{rating.mark} {rating_label(rating)}".strip()


def rating_meaning(rating: Rating) -> str:
    """Return what a rating means, in a sentence."""
    return QCoreApplication.translate("scales", rating.meaning) if rating.meaning else ""


def finding_words(finding: Finding) -> str:
    """Return a finding of the list before hand-off with its number: `Open queries · 3`."""
    from annotator.exporters.outline.left import CONCERNS

    name = QCoreApplication.translate("concerns", CONCERNS[finding.concern])
    return f"{name} · {len(finding.items)}" if finding.items else name


def title_word(code: StrEnum | str | None) -> str:
    """Return a code in words with a capital first letter."""
    said = word(code)
    return said[:1].upper() + said[1:]
