"""Every word of their own that documents can say, in English: what a catalogue has to hold."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import annotator.exporters as exporters_package
from annotator.app.library import default_scales
from annotator.domain.attribution import Directness, Level, Mentioned, Role
from annotator.domain.claim import ClaimKind
from annotator.domain.evidence import EvidenceKind, Stance
from annotator.domain.marks import CommentKind, CorrectionState, Severity, TickResult
from annotator.domain.source import SourceKind
from annotator.exporters.outline import left, pictures, sheets
from annotator.exporters.outline.blocks import NOT_CHECKED
from annotator.exporters.outline.changes import NO_CHANGES
from annotator.exporters.outline.entries import QUESTIONS
from annotator.exporters.outline.matrix import LEGEND, OTHERS
from annotator.exporters.outline.method import METHOD
from annotator.exporters.outline.parts import PARTS
from annotator.exporters.outline.sign_off import NOTE, STAGES
from annotator.exporters.outline.words import english
from annotator.exporters.word.frame import NAMES

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(exporters_package.__file__).parent
SAYING = {"say", "labelled", "fact", "Column", "Table"}
"""Functions whose first argument is said in the language of the document."""

MACHINE = {"sheets", "jsonld"}
"""Formats for machines, which stay as they are in every language."""

CODES = (
    *(ClaimKind, SourceKind, Role, Mentioned, Directness, Level, EvidenceKind, Stance),
    *(CommentKind, Severity, CorrectionState, TickResult),
)


def words() -> set[str]:
    """Return everything that goes through `say`."""
    return {*_literal("first"), *_tables(), *_codes(), *_scales()} - {""}


def things() -> set[str]:
    """Return everything that is counted."""
    counted = {forms[0] for forms in left.COUNTED.values()}
    kept_back = {"confidential source", "confidential piece of evidence", "private comment"}
    return {*_literal("second"), *counted, *kept_back}


def _literal(which: str) -> Iterator[str]:
    for path in sorted(FOLDER.rglob("*.py")):
        if path.parent.name not in MACHINE:
            for call in ast.walk(ast.parse(path.read_text("utf-8"))):
                yield from _said(call, which)


def _said(call: ast.AST, which: str) -> Iterator[str]:
    if isinstance(call, ast.Call) and isinstance(call.func, ast.Name):
        place = 0 if which == "first" and call.func.id in SAYING else 1
        if place == 0 or (which == "second" and call.func.id == "counted"):
            found = call.args[place] if len(call.args) > place else None
            if isinstance(found, ast.Constant) and isinstance(found.value, str):
                yield found.value


def _tables() -> Iterator[str]:
    yield from PARTS.values()
    yield from left.CONCERNS.values()
    yield from OTHERS.values()
    yield from pictures.NAMES.values()
    yield from STAGES.values()
    yield from sheets.SIDES
    yield from QUESTIONS.values()
    yield from NAMES.values()
    yield from METHOD.splitlines()
    yield from (LEGEND, NOTE, NO_CHANGES, NOT_CHECKED.label, "DRAFT", "FINAL")
    yield from ("Claims without a verdict", "Parked claims", "Anonymous and on background", "Left out")
    yield from ("In other words", "Pieces", "Hidden characters", "Checked off", "Who says so")
    yield from (
        "Verdict history",
        "Corrections",
        "Questions and notes",
        "Agency",
        "By",
        "Dateline",
        "Published",
    )


def _codes() -> Iterator[str]:
    for kind in CODES:
        for code in kind:
            yield english(code)


def _scales() -> Iterator[str]:
    for scale in default_scales():
        yield scale.label
        for rating in scale.ratings:
            yield from (rating.label, rating.meaning)
