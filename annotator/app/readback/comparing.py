"""One file compared with its export: every change, in the order in which a person goes through them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.app.readback.model import Change, How, Kind, Notice, ReadBack, Remarkable
from annotator.app.readback.remarks import reworded, said_anew, settled
from annotator.app.readback.removals import removed
from annotator.app.readback.texts import of_words
from annotator.codec.word_marks import marks_of
from annotator.domain.withhold import withhold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.app.exports import Export
    from annotator.app.readback.context import Context
    from annotator.domain.review import Review

ORDER = {kind: at for at, kind in enumerate(Kind)}


def compare(context: Context, *, name: str, export: Export, how: How) -> ReadBack:
    """Return what came back in the file `name`, which was recognised as `export` by the layer `how`."""
    found = [
        *said_anew(context),
        *reworded(context),
        *settled(context),
        *of_words(context),
        *removed(context),
    ]
    changes = [one for one in found if isinstance(one, Change)]
    is_older = _is_older(context.now, export)
    notices = [one for one in found if isinstance(one, Notice)]
    copies = max(len(context.matched.copies), context.copied_bookmarks)
    notices += [Notice(Remarkable.COPIES, copies)] * bool(copies)
    notices += [Notice(Remarkable.OLDER)] * is_older
    return ReadBack(
        name,
        export,
        how,
        context.now.article.revision.text_sha256,
        tuple(sorted(_apart(changes), key=_place)),
        tuple(notices),
        is_intact=context.back.is_intact,
        is_older=is_older,
    )


def _is_older(now: Review, export: Export) -> bool:
    """Say whether an export of the review as it is now would be of another review."""
    ways = (marks_of(one, export="", document=export.document).base for one in (withhold(now), now))
    return export.base not in ways


def _apart(changes: Iterable[Change]) -> Iterable[Change]:
    """Give changes that are alike in everything keys of their own."""
    seen: dict[str, int] = {}
    for change in changes:
        seen[change.key] = seen.get(change.key, 0) + 1
        times = seen[change.key]
        yield change if times == 1 else replace(change, key=f"{change.key}-{times}")


def _place(change: Change) -> tuple[bool, int, int]:
    """Order by claim, those on the whole article last, and what is done or in conflict stays in its place."""
    return change.number is None, change.number or 0, ORDER[change.kind]
