"""What a file held beside the text of its article, as it is kept: what a person may still want of it."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from annotator.importers import wire
from annotator.importers.draft import Note, NoteKind
from annotator.text.normalise import mend

if TYPE_CHECKING:
    from annotator.importers.draft import Block, Offer
    from annotator.importers.findings import Finding
    from annotator.importers.protocol import Imported


@dataclass(frozen=True, slots=True)
class Record:
    """What was noticed, what the file says of itself, its comments and notes, and what was left out.

    The notes have no span: the words that they are about are `quoted`.
    """

    findings: tuple[Finding, ...] = ()
    offers: tuple[Offer, ...] = ()
    notes: tuple[Note, ...] = ()
    left_out: tuple[Block, ...] = ()

    def __bool__(self) -> bool:
        """Say whether there is anything to keep."""
        return bool(self.findings or self.offers or self.notes or self.left_out)


def of(imported: Imported) -> Record:
    """Return what came with an article, its texts mended as the article's own is."""
    return Record(
        imported.warnings,
        tuple(replace(offer, value=mend(offer.value).text) for offer in imported.offers),
        tuple(
            replace(note, text=mend(note.text).text, author=mend(note.author).text) for note in imported.notes
        ),
        tuple(replace(block, text=mend(block.text).text) for block in imported.left_out),
    )


def pack(record: Record) -> bytes:
    """Return a record as UTF-8 JSON."""
    rows = {
        "findings": wire.finding_rows(record.findings),
        "offers": wire.offer_rows(record.offers),
        "notes": [(n.kind, n.text, n.author, n.at, n.label, n.quoted) for n in record.notes],
        "left_out": wire.block_rows(record.left_out),
    }
    return json.dumps(rows).encode()


def unpack(data: bytes) -> Record:
    """Return the record that was packed. Raises ValueError for anything else."""
    try:
        rows = json.loads(data)
        return Record(
            wire.findings(rows["findings"]),
            wire.offers(rows["offers"]),
            tuple(map(_note, rows["notes"])),
            wire.blocks(rows["left_out"]),
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("not the record of an import") from error


def _note(row: list[Any]) -> Note:
    kind, text, author, at, label, quoted = row
    return Note(NoteKind(kind), text, author, at, label, quoted=quoted)
