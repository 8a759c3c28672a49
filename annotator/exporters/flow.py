"""A whole document for formats without comments: the outline's parts, with the article and all else in place.

Word hangs what is said of a claim on its words. Where a format has no comments, a checking copy says it after
the article, under the claim's number, and the tags before the words lead there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from annotator.exporters.outline import after_checked_copy, after_checking_copy, report, report_end
from annotator.exporters.outline.article import article_lines
from annotator.exporters.outline.blocks import (
    AnnotatedArticle,
    Contents,
    Heading,
    Inline,
    Orphan,
    Part,
    Picture,
    Prose,
    Table,
    Tone,
    labelled,
    plain,
    quoted,
)
from annotator.exporters.outline.changed_article import changed_lines
from annotator.exporters.outline.changes import change_note
from annotator.exporters.outline.entries import entry, said
from annotator.exporters.outline.language import say
from annotator.exporters.outline.leaves import FlowPart
from annotator.exporters.outline.registers import evidence_register, source_register
from annotator.exporters.protocol import Document
from annotator.text.direction import is_rtl_language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from annotator.domain.claim import Claim
    from annotator.exporters.outline.blocks import Block
    from annotator.exporters.outline.digest import Digest
    from annotator.exporters.outline.leaves import Leaf
    from annotator.exporters.protocol import Options


class Flow:
    """One document from its first part to its last.

    `replaced` is asked when the last part is made, so that it counts what all the others had to replace.
    With `every_end` a tag stands behind each claim's words too, for formats that tint nothing.
    """

    def __init__(
        self,
        digest: Digest,
        options: Options,
        *,
        fingerprint: str,
        replaced: Callable[[], int],
        every_end: bool = False,
    ) -> None:
        self._digest = digest
        self._options = options
        self._fingerprint = fingerprint
        self._replaced = replaced
        self._every_end = every_end

    def parts(self) -> Iterator[FlowPart]:
        """Yield the parts that hold anything."""
        made = {
            Document.REPORT: self._report,
            Document.CHECKING: self._checking_copy,
            Document.CHECKED: self._checked_copy,
        }
        for part in made[self._options.document]():
            leaves = tuple(self._leaves(part.blocks))
            if leaves:
                yield FlowPart(leaves, part.wide)

    def _report(self) -> Iterator[Part]:
        rtl = is_rtl_language(self._options.language)
        yield from report(self._digest, annex=self._options.suggestions, rtl=rtl)
        yield report_end(self._digest, replaced=self._replaced(), fingerprint=self._fingerprint)

    def _checking_copy(self) -> Iterator[Part]:
        yield self._title("Checking copy")
        yield Part((Heading(say("Annotated article"), 1, "article"), AnnotatedArticle()))
        yield Part(tuple(self._said_of_claims()))
        yield source_register(self._digest)
        yield evidence_register(self._digest)
        notes = after_checking_copy(self._digest, annex=self._options.suggestions, replaced=self._replaced())
        yield Part(notes)

    def _title(self, name: str) -> Part:
        status = Prose(plain(f"{say(name)} · {say(self._digest.status)}"), "eyebrow")
        return Part((status, Prose((Inline(self._digest.title, Tone.QUOTE),), "title")))

    def _checked_copy(self) -> Iterator[Part]:
        yield self._title("Checked copy")
        yield Part((Heading(say("Annotated article"), 1, "article"), AnnotatedArticle()))
        yield Part(tuple(self._changes()))
        annex = self._options.suggestions
        yield Part(after_checked_copy(self._digest, annex=annex, replaced=self._replaced()))

    def _changes(self) -> Iterator[Block]:
        if self._digest.changes:
            yield Heading(say("Proposed changes"), 1, "changes")
        for change in self._digest.changes:
            head, *rest = change_note(self._digest, change)
            yield Heading("".join(part.text for part in head), 2, f"change_{change.number}")
            new = (
                quoted(change.correction.new)
                if change.correction.new
                else Inline(say("nothing: the words go"))
            )
            yield Prose((quoted(change.correction.anchor.exact), Inline(say(" becomes ")), new))
            yield from (Prose(words, "item") for words in rest)

    def _said_of_claims(self) -> Iterator[Block]:
        if self._digest.by_number:
            yield Heading(say("Claims"), 1, "claims")
        for claim in self._digest.by_number:
            yield from self._said_of(claim)

    def _said_of(self, claim: Claim) -> Iterator[Block]:
        head, *rest = entry(self._digest, claim, claim.mentions[0])
        yield Heading("".join(part.text for part in head), 2, f"claim_{claim.number}")
        place = f"#place_{claim.number}" if claim.spans else ""
        yield Prose((quoted(claim.quote)._replace(link=place),))
        yield from (Prose(words, "item") for words in rest)
        thread = (comment for comment in self._digest.thread(claim) if not comment.is_open_query)
        yield from (Prose(said(self._digest, comment), "item") for comment in thread)

    def _leaves(self, blocks: Iterable[Block]) -> Iterator[Leaf]:
        for block in blocks:
            if isinstance(block, Heading | Prose | Table | Picture):
                yield block
            elif isinstance(block, Contents):
                continue  # each of these formats lists its parts in a way of its own
            elif isinstance(block, AnnotatedArticle):
                yield from self._article()
            elif isinstance(block, Orphan):
                yield Prose(_orphan(block), "item")
            else:
                assert_never(block)

    def _article(self) -> Iterator[Leaf]:
        if self._options.document is Document.CHECKED:
            return changed_lines(self._digest)
        return article_lines(self._digest, every_end=self._every_end)


def _orphan(orphan: Orphan) -> tuple[Inline, ...]:
    number = orphan.claim.number
    (label,) = labelled(say("Claim {number}", number=number))
    return (label._replace(link=f"#claim_{number}"), quoted(orphan.mention.quote))
