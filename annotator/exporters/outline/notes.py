"""What stands after the article: orphans, comments on the whole, what was left out, suggestions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.marks import Subject
from annotator.exporters.outline.blocks import Heading, Inline, Orphan, Prose, labelled, quoted
from annotator.exporters.outline.changes import misplaced, summary
from annotator.exporters.outline.entries import said
from annotator.exporters.outline.language import say
from annotator.exporters.outline.method import dropped, replacement, withheld

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.domain.claim import Claim
    from annotator.exporters.outline.blocks import Block
    from annotator.exporters.outline.digest import Digest


def orphans(digest: Digest) -> Iterator[Block]:
    """Yield the mentions that stand nowhere in this revision, under a heading."""
    found = tuple(_orphans(digest))
    if found:
        yield Heading(say("No longer in the text"), 2, "orphans")
        yield from found


def _orphans(digest: Digest) -> Iterator[Orphan]:
    for claim in digest.by_number:
        first = not claim.spans
        for mention in claim.mentions:
            if not mention.spans:
                yield Orphan(claim, mention, first)
                first = False


def on_the_article(digest: Digest) -> Iterator[Block]:
    """Yield the comments on the article as a whole, under a heading."""
    comments = digest.comments.get((Subject.ARTICLE, digest.review.article.id), ())
    if comments:
        yield Heading(say("On the article as a whole"), 2)
    for comment in comments:
        yield Prose(said(digest, comment), "item")


def suggestions(claims: Iterable[Claim]) -> Iterator[Block]:
    """Yield the annex of suggestions, said to be such; nothing when none was asked for."""
    claims = tuple(claims)
    if claims:
        yield Heading(say("Annex: suggestions, accepted by nobody"), 1, "suggestions")
    for claim in claims:
        reasons = "; ".join(dict.fromkeys(a.reason for a in claim.attributions if a.reason))
        why = (Inline(f" — {reasons}"),) if reasons else ()
        yield Prose((*labelled("Suggestion"), quoted(claim.quote), *why), "item")


def after_checking_copy(digest: Digest, *, annex: Iterable[Claim], replaced: int) -> tuple[Block, ...]:
    """Return what a checking copy says after the article; nothing at all when there is nothing to say."""
    blocks = [*orphans(digest), *on_the_article(digest), *_left_out(digest, replaced), *suggestions(annex)]
    return (Heading(say("Notes of the checkers"), 1, "notes"), *blocks) if blocks else ()


def after_checked_copy(digest: Digest, *, annex: Iterable[Claim], replaced: int) -> tuple[Block, ...]:
    """Return what a checked copy says after the article; nothing at all when there is nothing to say."""
    blocks = [
        *summary(digest),
        *misplaced(digest),
        *on_the_article(digest),
        *_under("Left out", _kept_back(digest, replaced)),
        *suggestions(annex),
    ]
    return (Heading(say("Notes of the checkers"), 1, "notes"), *blocks) if blocks else ()


def _left_out(digest: Digest, replaced: int) -> Iterator[Block]:
    return _under("Left out", (*dropped(digest), *_kept_back(digest, replaced)))


def _kept_back(digest: Digest, replaced: int) -> Iterator[Block]:
    counts = digest.review.withheld
    if counts.total:
        yield Prose(labelled("Withheld", Inline(withheld(counts))), "item")
    if replaced:
        yield Prose(labelled("Replaced", Inline(replacement(replaced))), "item")


def _under(heading: str, blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield blocks under a heading; nothing for none."""
    told = tuple(blocks)
    if told:
        yield Heading(say(heading), 2)
        yield from told
