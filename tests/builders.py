"""Reviews to test with: `a_review()` is small, `rich_review()` holds everything that a review can hold.

Both are wholly determined: the same ids, the same times, in every run. All places and people are invented.
"""

from __future__ import annotations

from dataclasses import replace

from annotator.domain.attribution import (
    Attribution,
    AttributionState,
    Level,
    Mentioned,
)
from annotator.domain.claim import ClaimKind
from annotator.domain.evidence import EvidenceLink
from annotator.domain.ids import (
    AttributionId,
    CommentId,
    LinkId,
    SourceId,
    TickId,
)
from annotator.domain.marks import (
    Comment,
    CommentKind,
    Subject,
    Tick,
    TickResult,
)
from annotator.domain.review import Review
from annotator.domain.source import Source, SourceKind
from tests.parts import (
    ADA,
    ATTRIBUTION,
    DESK,
    LATER,
    NEXT_DAY,
    NOON,
    NOOR,
    SCALES,
    SMALL_TEXT,
    a_claim,
    a_mention,
    a_verdict,
    an_article,
    anchor,
    uid,
)
from tests.rich import (
    AGENCY,
    AUTHORITY,
    DIRECTOR,
    ENGINEERS,
    LETTER,
    LOGBOOK,
    RICH_TEXT,
    VIDEO,
    WORKER,
    rich_review,
)

__all__ = [
    "ADA",
    "AGENCY",
    "ATTRIBUTION",
    "AUTHORITY",
    "DESK",
    "DIRECTOR",
    "ENGINEERS",
    "LATER",
    "LETTER",
    "LOGBOOK",
    "NEXT_DAY",
    "NOON",
    "NOOR",
    "RICH_TEXT",
    "SCALES",
    "SMALL_TEXT",
    "VIDEO",
    "WORKER",
    "a_claim",
    "a_mention",
    "a_review",
    "a_verdict",
    "an_article",
    "anchor",
    "clean_review",
    "rich_review",
    "uid",
]


def a_review() -> Review:
    """Make a review with one article, two claims, one source, one verdict and one comment."""
    article = an_article()
    text = article.text
    master = Source(SourceId(uid("master")), "Lindmoor harbour master", SourceKind.PERSON_BY_OFFICE)
    halted = a_claim(1, a_mention(text, "The ferry to Aldra was halted on Monday"), kind=ClaimKind.EVENT)
    halted = replace(
        halted,
        attributions=(
            Attribution(
                AttributionId(uid("attribution master")),
                master.id,
                mentioned=Mentioned.DESCRIPTOR,
                level=Level.ON_RECORD_OFFICE,
                source_words=anchor(text, "the harbour master"),
                cue=anchor(text, "said"),
                content=(anchor(text, "The ferry to Aldra was halted on Monday"),),
            ),
        ),
        verdicts=(a_verdict("halted", "confirmed", "The timetable shows it."),),
    )
    unhurt = a_claim(2, a_mention(text, "Nobody was hurt"))
    query = Comment(
        CommentId(uid("comment")),
        Subject.CLAIM,
        unhurt.id,
        "Who says so?",
        kind=CommentKind.QUERY_AUTHOR,
        by=ADA.id,
        at=NOON,
    )
    return Review(article, (halted, unhurt), (master,), scales=SCALES, reviewers=(ADA,), comments=(query,))


CLEAN_TEXT = "The lock is shut.\n\nIt rained.\n"


def clean_review() -> Review:
    """Make a review with nothing left to do: two origins, evidence, explanations, every sentence seen."""
    article = an_article(CLEAN_TEXT)
    said = tuple(
        Attribution(AttributionId(uid(f"said by {s.name}")), s.id, state=AttributionState.CONFIRMED)
        for s in (AGENCY, AUTHORITY)
    )
    claim = replace(
        a_claim(1, a_mention(CLEAN_TEXT, "The lock is shut")),
        attributions=said,
        verdicts=(a_verdict("shut", "confirmed", "Seen."),),
        evidence=(EvidenceLink(LinkId(uid("link")), LOGBOOK.id),),
    )
    rest = Tick(TickId(uid("tick")), anchor(CLEAN_TEXT, "It rained."), TickResult.NOTHING_TO_CHECK)
    return Review(article, (claim,), (AGENCY, AUTHORITY), (LOGBOOK,), SCALES, (ADA, NOOR), (rest,))
