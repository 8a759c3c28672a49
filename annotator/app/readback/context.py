"""What a comparison rests on: the file that came back, the file that went out, the review as it is now."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from typing import TYPE_CHECKING

from annotator.app.readback.matching import Said, match, said_in
from annotator.codec.word_marks import HexIds, claim_key, parse_bookmark
from annotator.domain.ids import ReviewerId, derived_id
from annotator.domain.marks import Reviewer, Subject

if TYPE_CHECKING:
    from annotator.app.readback.matching import Matched
    from annotator.codec.word_marks import Marks
    from annotator.domain.claim import Claim
    from annotator.domain.ids import ClaimId, MentionId
    from annotator.domain.marks import Comment
    from annotator.domain.review import Review
    from annotator.importers.returned import Returned


LONGEST_NAME, LONGEST_INITIALS = 255, 9
"""Characters that Word keeps of an author's name and initials (MS-OI29500, 2.1.386 and 2.1.390)."""


def key_of(*parts: object) -> str:
    """Return the key of a change: twelve hexadecimal digits worked out from what it is."""
    return sha256("\0".join(map(str, parts)).encode("utf-8", "surrogatepass")).hexdigest()[:12]


@dataclass(frozen=True)
class Context:
    """The three sides. `marks` are those of the export, `old_text` is the text that it was made from."""

    back: Returned
    base: Returned
    marks: Marks
    old_text: str
    now: Review

    @cached_property
    def matched(self) -> Matched:
        """Return the comments of both files, matched."""
        return match(said_in(self.back), said_in(self.base))

    @cached_property
    def claim_of_mention(self) -> dict[MentionId, ClaimId]:
        """Return the claims of the export by their mentions."""
        return {mention.id: claim.id for claim in self.marks.claims for mention in claim.mentions}

    @cached_property
    def claim_of_key(self) -> dict[str, ClaimId]:
        """Return the claims of the export by the start of their ids; one that two share names none."""
        found: dict[str, ClaimId] = {}
        twice = set()
        for claim in self.marks.claims:
            key = claim_key(claim.id)
            twice |= {key} & found.keys()
            found[key] = claim.id
        return {key: claim for key, claim in found.items() if key not in twice}

    @cached_property
    def numbers(self) -> dict[ClaimId, int]:
        """Return the numbers of claims: as they are now, else as they went out."""
        went_out = {claim.id: claim.number for claim in self.marks.claims}
        return went_out | {claim.id: claim.number for claim in self.now.claims}

    @cached_property
    def comment_of_para(self) -> dict[str, Comment]:
        """Return the comments of the library by the id that the export gave the last paragraph of each."""
        return {HexIds().take(comment.id, "comment"): comment for comment in self.now.comments}

    @cached_property
    def known(self) -> frozenset[str]:
        """Return the ids of all comments as they are now."""
        return frozenset(comment.id for comment in self.now.comments)

    @cached_property
    def replies(self) -> dict[str, list[Said]]:
        """Return the replies of the export by the id of the comment that they answer."""
        found: defaultdict[str, list[Said]] = defaultdict(list)
        for said in (*(pair.base for pair in self.matched.pairs), *self.matched.gone):
            found[said.remark.parent].append(said)
        return found

    def claim(self, id_: ClaimId | None) -> Claim | None:
        """Return a claim as it is now, None when it is gone."""
        return None if id_ is None else self.now.claim_by_id.get(id_)

    def thread(self, claim: ClaimId) -> tuple[Comment, ...]:
        """Return the comments on a claim as they are now."""
        return self.now.comments_on(Subject.CLAIM, claim)

    def comment(self, base: Said) -> Comment | None:
        """Return the library's comment that a comment of the export is; None for the entry of a claim."""
        return self.comment_of_para.get(base.remark.para) if base.remark.parent else None

    def claim_named(self, said: Said) -> ClaimId | None:
        """Return the claim that a comment's last line names."""
        return self.claim_of_key.get(said.key)

    @cached_property
    def copied_bookmarks(self) -> int:
        """Count the bookmarks that were copied along with their words."""
        named = (parse_bookmark(mark.name) for mark in self.back.bookmarks)
        return sum(one is not None and one.is_copy for one in named)

    def person(self, name: str, initials: str) -> Reviewer | None:
        """Return whoever has that name, known here or new; None for no name."""
        name = " ".join(name.split())[:LONGEST_NAME]
        if not name:
            return None
        known = (one for one in self.now.reviewers if one.name == name)
        made = Reviewer(
            ReviewerId(derived_id("word", f"reviewer/{name}")),
            name,
            initials.strip()[:LONGEST_INITIALS] or "".join(word[0] for word in name.split()),
        )
        return next(known, made)
