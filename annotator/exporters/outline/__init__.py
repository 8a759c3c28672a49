"""A review as neutral, frozen blocks: what each document says, before any format draws it.

Digest(review)                             what every document needs to know, worked out once
report(digest), report_end(…)              the review report, a part at a time
after_checking_copy(…)                     what a checking copy says after the article
after_checked_copy(…)                      the same of a checked copy
lines(…), places(…)                        the article, cut wherever a claim begins or ends
entry(…), pointer(…), reply(…)             what the comments say
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.exporters.outline.blocks import AnnotatedArticle, Part
from annotator.exporters.outline.corrections import corrections
from annotator.exporters.outline.digest import Digest
from annotator.exporters.outline.entries import entry, pointer, reply
from annotator.exporters.outline.glance import glance, title_block
from annotator.exporters.outline.lines import lines, places
from annotator.exporters.outline.matrix import matrix
from annotator.exporters.outline.method import about_the_file, method
from annotator.exporters.outline.notes import (
    after_checked_copy,
    after_checking_copy,
    on_the_article,
    orphans,
    suggestions,
)
from annotator.exporters.outline.parts import heading
from annotator.exporters.outline.registers import claim_table, evidence_register, source_register
from annotator.exporters.outline.sheets import claim_sheets
from annotator.exporters.outline.sign_off import sign_off

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.domain.claim import Claim

__all__ = [
    "Digest",
    "after_checked_copy",
    "after_checking_copy",
    "entry",
    "lines",
    "places",
    "pointer",
    "reply",
    "report",
    "report_end",
]


def report(digest: Digest, *, annex: Iterable[Claim] = (), rtl: bool = False) -> Iterator[Part]:
    """Yield the parts of the review report but the last, in order; with `rtl` it is read from the right."""
    yield title_block(digest)
    yield glance(digest, rtl=rtl)
    yield Part((heading("article"), AnnotatedArticle(), *orphans(digest), *on_the_article(digest)))
    yield claim_table(digest)
    yield claim_sheets(digest)
    yield matrix(digest)
    yield source_register(digest)
    yield evidence_register(digest)
    yield corrections(digest)
    yield method(digest)
    yield sign_off(digest)
    yield Part(tuple(suggestions(annex)))


def report_end(digest: Digest, *, replaced: int, fingerprint: str) -> Part:
    """Return the last part, which speaks of the file itself and so is made when all else is written."""
    return about_the_file(digest, replaced=replaced, fingerprint=fingerprint)
