"""What an editor deleted among our comments: always proposed, never applied by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.app.readback.context import key_of
from annotator.app.readback.model import (
    Change,
    How,
    Kind,
    Notice,
    Remarkable,
    RemoveClaim,
    RemoveComment,
    RemoveMention,
    State,
)
from annotator.exporters import Document

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.app.readback.context import Context
    from annotator.app.readback.matching import Said
    from annotator.domain.ids import ClaimId


def removed(context: Context) -> Iterator[Change | Notice]:
    """Yield the comments that were deleted; when all were, that is told and nothing is proposed."""
    gone = context.matched.gone
    if gone and not context.matched.pairs and not context.matched.copies:
        yield Notice(Remarkable.ALL_COMMENTS_DELETED, len(gone))
        return
    has_entries = context.marks.document != Document.CHECKED  # There a comment is on a change, or a heading.
    entries = [said for said in gone if has_entries and not said.remark.parent]
    kept = {pair.base.key for pair in context.matched.pairs if not pair.base.remark.parent}
    claims = {said.key: context.claim_named(said) for said in entries if said.key not in kept}
    first = {said.key: said for said in reversed(entries)}
    for key, claim in claims.items():
        if claim is not None:
            yield _claim_removed(context, claim, first[key])
    for said in gone:
        if said.key not in claims:
            yield from _one_removed(context, said, is_entry=has_entries and not said.remark.parent)


def _claim_removed(context: Context, claim: ClaimId, said: Said) -> Change:
    there = context.claim(claim)
    return Change(
        key_of("claim", claim),
        Kind.REMOVE_CLAIM,
        RemoveClaim(claim),
        _how(said),
        before=said.words if there is None else there.quote,
        claim=claim,
        number=context.numbers.get(claim),
        state=State.DONE if there is None else State.NEW,
    )


def _one_removed(context: Context, said: Said, *, is_entry: bool) -> Iterator[Change]:
    """Yield the removal of a reply, or of one place of a claim that stands elsewhere too."""
    claim = context.claim_named(said)
    number = None if claim is None else context.numbers.get(claim)
    comment, there = context.comment(said), context.claim(claim)
    if comment is not None:
        key = key_of("comment", comment.id)
        deed = RemoveComment(comment.id)
        yield Change(key, Kind.REMOVE_COMMENT, deed, How.PARAGRAPH_ID, comment.text, "", claim, number)
    elif is_entry and there is not None and len(there.mentions) > 1 and said.mentions:
        mention = next((one for one in there.mentions if one.id == said.mentions[0]), None)
        if mention is not None:
            key = key_of("mention", mention.id)
            only = RemoveMention(mention.id)
            yield Change(key, Kind.REMOVE_MENTION, only, How.BOOKMARK, mention.quote, "", claim, number)


def _how(said: Said) -> How:
    return How.BOOKMARK if said.mentions else How.LINE
