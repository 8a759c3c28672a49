"""Parts of reviews to test with: anchors, articles, claims, verdicts; ids are the same in every run."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

from annotator.domain.article import Article, Details, Original, Revision, Section, SectionKind
from annotator.domain.claim import Claim, ClaimKind, Mention
from annotator.domain.ids import (
    ArticleId,
    ClaimId,
    MentionId,
    ReviewerId,
    RevisionId,
    ScaleId,
    SectionId,
    VerdictId,
    derived_id,
)
from annotator.domain.marks import (
    Reviewer,
)
from annotator.domain.span import Anchor, Span
from annotator.domain.verdict import Layer, Rating, Scale, Underline, Verdict

SMALL_TEXT = """\
Ferry service to Aldra halted

LINDMOOR (Tidewater) — The ferry to Aldra was halted on Monday, the harbour master said. Nobody was hurt.
"""

NOON = "2024-05-06T12:00:00Z"
LATER = "2024-05-06T15:30:00Z"
NEXT_DAY = "2024-05-07T09:15:00Z"

DESK = Scale(
    ScaleId("desk"),
    "Desk",
    Layer.CONTENT,
    (
        Rating("confirmed", "Confirmed", "✓", 5, "B2D5E8", Underline.SOLID, "The evidence bears it out."),
        Rating("confirmed_with_change", "Confirmed with change", "✎", 4, "F6EF8E", Underline.DASHED),
        Rating("disputed", "Disputed", "≠", 3, "56B4E9", Underline.WAVE),
        Rating("contradicted", "Contradicted", "✗", 1, "E8A919", Underline.DOUBLE),
        Rating("unverified", "Unverified", "?", None, "999999", Underline.DOTTED),
        Rating("not_checkable", "Not checkable", "–", None, "F2CFB2", Underline.THIN),
    ),
)
ATTRIBUTION = Scale(
    ScaleId("attribution"),
    "Attribution",
    Layer.ATTRIBUTION,
    (
        Rating("accurate", "Accurate", "✓", 4, "B2D5E8", Underline.SOLID),
        Rating("out_of_context", "Out of context", "≠", 3, "F6EF8E", Underline.WAVE),
        Rating("altered_wording", "Altered wording", "✎", 2, "E8A919", Underline.DASHED),
        Rating("not_found", "Not found", "✗", 1, "999999", Underline.DOUBLE),
    ),
)
SCALES = (DESK, ATTRIBUTION)

ADA = Reviewer(ReviewerId(derived_id("builders", "reviewer ada")), "Ada Brandt", "AB")
NOOR = Reviewer(ReviewerId(derived_id("builders", "reviewer noor")), "نور حدّاد", "ن‌ح")


def uid(name: str) -> str:
    """Return the same UUID for the same name in every run."""
    return derived_id("builders", name)


def anchor(text: str, words: str, nth: int = 0) -> Anchor:
    """Anchor the `nth` (from 0) occurrence of `words`; raises ValueError when there is none."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Anchor.at(text, Span(start, start + len(words)))


def an_article(text: str = SMALL_TEXT, **details: str) -> Article:
    """Make an article whose sections are its lines: the first a headline, bracketed ones captions."""
    digest = sha256(text.encode()).hexdigest()
    return Article(
        ArticleId(uid(f"article {digest}")),
        replace(Details(title=text.split("\n", 1)[0], language="en"), **details),
        Original("story.txt", "text/plain", digest, "utf-8"),
        Revision(RevisionId(uid(f"revision {digest}")), 1, text, digest, _lines(text)),
        importer="text",
        imported_at=NOON,
    )


def _lines(text: str) -> tuple[Section, ...]:
    sections, start = [], 0
    for number, line in enumerate(text.split("\n")):
        if line:
            kind = SectionKind.CAPTION if line.endswith(")") else SectionKind.PARAGRAPH
            key = SectionId(uid(f"section {number} {line}"))
            span = Span(start, start + len(line))
            sections.append(Section(kind if number else SectionKind.HEADLINE, span, key))
        start += len(line) + 1
    return tuple(sections)


def a_mention(text: str, *words: str, nth: int = 0) -> Mention:
    """Make a mention whose pieces are the `nth` occurrences of `words`."""
    pieces = tuple(anchor(text, piece, nth) for piece in words)
    start = pieces[0].span.start if pieces[0].span else 0
    return Mention(MentionId(uid(f"mention {start} {' '.join(words)}")), pieces)


def a_claim(number: int, *mentions: Mention, kind: ClaimKind | None = None) -> Claim:
    """Make a bare claim; what hangs on it comes by `dataclasses.replace`."""
    return Claim(ClaimId(uid(f"claim {number}")), number, mentions, kind)


def a_verdict(name: str, rating: str | None, explanation: str = "", layer: Layer = Layer.CONTENT) -> Verdict:
    """Make a verdict of Ada's on the scale of its layer."""
    scale = DESK if layer is Layer.CONTENT else ATTRIBUTION
    return Verdict(
        VerdictId(uid(f"verdict {name}")), layer, scale.id, rating, explanation, "2024-05-06", ADA.id, NOON
    )
