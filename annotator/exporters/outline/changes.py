"""The corrections that a checked copy shows: in reading order, numbered, each with what is said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.marks import CorrectionState
from annotator.exporters.outline.blocks import Heading, Inline, Prose, Tone, labelled, plain, quoted
from annotator.exporters.outline.entries import DOT
from annotator.exporters.outline.language import say
from annotator.exporters.outline.words import title, word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.claim import Claim
    from annotator.domain.marks import Correction
    from annotator.exporters.outline.blocks import Block, Sentence
    from annotator.exporters.outline.changing import Change
    from annotator.exporters.outline.digest import Digest

NO_CHANGES = "No change is proposed: the article stands as it was checked."
"""What a checked copy without any correction in force says."""


def change_note(digest: Digest, change: Change) -> Iterator[Sentence]:
    """Yield what the comment on a change says: how pressing it is, why, and on which claims it bears."""
    correction = change.correction
    accepted = f"{DOT}{word(correction.state)}" if correction.state is CorrectionState.ACCEPTED else ""
    yield (
        Inline(
            f"{say('Change {number}', number=change.number)}{DOT}{title(correction.severity)}{accepted}",
            Tone.STRONG,
        ),
    )
    if change.rival:
        yield labelled("Another proposal for these words", _new(correction))
    if correction.reason:
        yield plain(correction.reason)
    for claim in change.claims:
        yield (
            Inline(
                f"{say('Claim {number}', number=claim.number)}{DOT}{digest.look(claim).words}", Tone.LABEL
            ),
        )


def _new(correction: Correction) -> Inline:
    return quoted(correction.new) if correction.new else Inline(say("they go"))


def thread_note(digest: Digest, claim: Claim) -> Iterator[Sentence]:
    """Yield what stands above the thread of a claim where its entry is not wanted: number and verdict."""
    yield (
        Inline(f"{say('Claim {number}', number=claim.number)}{DOT}{digest.look(claim).words}", Tone.STRONG),
    )


def misplaced(digest: Digest) -> Iterator[Block]:
    """Yield the corrections whose words are no longer in the text, under a heading; not those let stand."""
    lost = [
        c for c in digest.review.corrections if c.anchor.is_orphan and c.state is not CorrectionState.STET
    ]
    if lost:
        yield Heading(say("Changes whose words are no longer in the text"), 2)
    for correction in lost:
        reason = (Inline(f" — {correction.reason}"),) if correction.reason else ()
        said = (quoted(correction.anchor.exact), Inline(say(" becomes ")), _new(correction), *reason)
        yield Prose(said, "item")


def summary(digest: Digest) -> Iterator[Block]:
    """Yield a sentence when nothing at all is to be changed."""
    if not digest.changes:
        yield Prose(plain(say(NO_CHANGES)), "item")
