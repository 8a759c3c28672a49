"""The command that says who is at work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.app.commands.common import clean
from annotator.app.told import Action
from annotator.domain.changes import Scope
from annotator.domain.errors import InvalidError
from annotator.domain.ids import ReviewerId, new_id
from annotator.domain.marks import Reviewer
from annotator.store import reviewers as rows

if TYPE_CHECKING:
    from annotator.app.library import Library
    from annotator.domain.changes import Changes


def set_reviewer(library: Library, *, name: str, initials: str) -> Changes:
    """Say who is at work: whoever has this name and these initials, or somebody new.

    From now on steps, verdicts, comments and ticks carry that person. Raises InvalidError for an empty name;
    without initials they are those of the name.
    """
    name = clean(name)
    if not name:
        raise InvalidError(reason="whoever works has a name", remedy="Type your name and initials.")
    initials = clean(initials) or "".join(word[0] for word in name.split())
    with library.step(Action.SET_REVIEWER, scope=Scope.RECORD, parameters={"name": name}) as tx:
        known = (one for one in rows.read(tx) if (one.name, one.initials) == (name, initials))
        reviewer = next(known, None)
        if reviewer is None:
            reviewer = Reviewer(ReviewerId(new_id()), name, initials)
            rows.add(tx, [reviewer])
    library.set_at_work(reviewer)
    return tx.changes
