"""A review with everything in it that a review can hold. All places and people are invented."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING

from annotator.domain.attribution import (
    Attribution,
    AttributionState,
    Confidence,
    Directness,
    Level,
    Mentioned,
    Role,
)
from annotator.domain.claim import Claim, ClaimKind, ClaimState, Mention
from annotator.domain.evidence import Evidence, EvidenceKind, EvidenceLink, Stance
from annotator.domain.ids import (
    AttributionId,
    ClaimId,
    CommentId,
    CorrectionId,
    EvidenceId,
    LinkId,
    MentionId,
    SignOffId,
    SourceId,
    TickId,
)
from annotator.domain.marks import (
    Audience,
    Comment,
    CommentKind,
    Correction,
    CorrectionState,
    Severity,
    SignOff,
    Stage,
    Subject,
    Tick,
    TickResult,
)
from annotator.domain.review import Review
from annotator.domain.source import Source, SourceKind
from annotator.domain.span import Anchor, Found
from annotator.domain.verdict import Layer
from tests.parts import (
    ADA,
    LATER,
    NEXT_DAY,
    NOON,
    NOOR,
    SCALES,
    a_claim,
    a_mention,
    a_verdict,
    an_article,
    anchor,
    uid,
)

if TYPE_CHECKING:
    from annotator.domain.article import Article

# ë, ễ and the marks on them are decomposed here; the banner has a family of code points in one character.
RICH_TEXT = """\
Port of Kestermouth reopens after longest closure in its history

Cranes stand idle at the port of Kestermouth. (Still from Tidewater video)
Cranes stand idle at the port of Kestermouth. (Still from Tidewater video)

KESTERMOUTH (Tidewater) — The port of Kestermouth reopened on Sunday after a two-day closure, \
the longest in its history, the Harbour Authority said.

“We lost 14 containers,” said its director, Zoe\u0308 Nguye\u0302\u0303n, “and not one sailor.”

A dock worker who asked not to be named said that engineers had told the Authority the sea wall was unsafe.

وقالت هيئة الميناء إن الرصيف «آمن تمامًا» منذ صباح الأحد.

On the quay a banner read “Open again 👩🏽\u200d🔧 🇳🇴”, and the smell of diesel was back.
"""

AGENCY = Source(SourceId(uid("agency")), "Tidewater", SourceKind.NEWS_AGENCY)
VIDEO = Source(SourceId(uid("video")), "Tidewater video", SourceKind.FOOTAGE, parent=AGENCY.id)
AUTHORITY = Source(
    SourceId(uid("authority")),
    "Kestermouth Harbour Authority",
    SourceKind.GOVERNMENT,
    ("the Authority", "the Harbour Authority", "هيئة الميناء"),
    note="Press office answers until 18:00.",
)
DIRECTOR = Source(
    SourceId(uid("director")), "Zoe\u0308 Nguye\u0302\u0303n", SourceKind.PERSON, parent=AUTHORITY.id
)
WORKER = Source(
    SourceId(uid("worker")), "Dock worker, name known to the desk", SourceKind.UNNAMED, confidential=True
)
ENGINEERS = Source(SourceId(uid("engineers")), "Engineers", aliases=("engineers",))

LOGBOOK = Evidence(
    EvidenceId(uid("logbook")),
    EvidenceKind.DOCUMENT,
    "Harbour logbook, pages 11–14",
    "Kestermouth Harbour Authority",
    "https://logbook.example/kestermouth?page=11&view=full",
    "https://archive.example/20240506/logbook",
    "2024-05-05",
    NOON,
    NOOR.id,
    sha256(b"the logbook").hexdigest(),
)
LETTER = Evidence(
    EvidenceId(uid("letter")), EvidenceKind.CORRESPONDENCE, "Letter of the engineers", confidential=True
)


def rich_review() -> Review:
    """Make a review with everything in it.

    Claims: 1 twice-standing caption; 2 its credit; 3 and 4 overlap, 4 lies inside 3; 5 in two pieces with an
    orphan mention and beside combining marks; 6 nested attribution through a confidential source; 7 Arabic;
    8 parked, with emoji at its end; 9 dropped; 10 has lost all its places.
    """
    article = _rich_article()
    return Review(
        article,
        _rich_claims(article.text),
        (AGENCY, VIDEO, AUTHORITY, DIRECTOR, WORKER, ENGINEERS),
        (LOGBOOK, LETTER),
        SCALES,
        (ADA, NOOR),
        _rich_ticks(article.text),
        _rich_comments(article),
        _rich_corrections(article.text),
        (
            SignOff(SignOffId(uid("sign-off 1")), Stage.CHECK, "passed", "0" * 64, ADA.id, LATER),
            SignOff(SignOffId(uid("sign-off 2")), Stage.SECOND_READ, "passed", "0" * 64, NOOR.id, NEXT_DAY),
        ),
    )


def _rich_article() -> Article:
    article = an_article(
        RICH_TEXT,
        byline='By Ilse Marrow & "Bo" <desk>',
        agency="Tidewater",
        dateline="KESTERMOUTH",
        published="2024-05-05",
        url="https://news.example/kestermouth?id=7&lang=en",
    )
    return replace(article, revision=replace(article.revision, number=2))


def _rich_claims(text: str) -> tuple[Claim, ...]:
    orphan = Anchor(None, "a night of 90-knot gusts", "after ", ", the director", Found.ORPHAN)
    return (
        _caption(text),
        _credit(text),
        _reopened(text),
        _longest(text),
        _containers(text, orphan),
        _sea_wall(text),
        _arabic(text),
        replace(
            a_claim(8, a_mention(text, "“Open again 👩🏽\u200d🔧 🇳🇴”"), kind=ClaimKind.QUOTATION_WORDING),
            state=ClaimState.PARKED,
        ),
        replace(a_claim(9, a_mention(text, "the smell of diesel was back")), state=ClaimState.DROPPED),
        a_claim(10, Mention(MentionId(uid("lost")), (orphan.orphaned(),)), kind=ClaimKind.QUANTITY),
    )


def _attribution(name: str, source: Source | None, **fields: object) -> Attribution:
    bare = Attribution(AttributionId(uid(f"attribution {name}")), source.id if source else None)
    return replace(bare, **fields)  # type: ignore[arg-type]  # the keywords are those of Attribution


def _caption(text: str) -> Claim:
    words = "Cranes stand idle at the port of Kestermouth."
    claim = a_claim(1, a_mention(text, words), a_mention(text, words, nth=1), kind=ClaimKind.VISUAL)
    nobody = _attribution("nobody", None, mentioned=None, level=Level.NONE)
    link = EvidenceLink(LinkId(uid("link 1")), LOGBOOK.id, Stance.CONTEXT, "00:41", note="Seen by two.")
    return replace(
        claim,
        attributions=(nobody,),
        verdicts=(a_verdict("caption", "confirmed", "Both lines read the same."),),
        evidence=(link,),
    )


def _credit(text: str) -> Claim:
    words = "Still from Tidewater video"
    claim = a_claim(2, a_mention(text, words), a_mention(text, words, nth=1), kind=ClaimKind.PROVENANCE)
    credit = _attribution(
        "credit",
        VIDEO,
        role=Role.CREDIT,
        source_words=anchor(text, "Tidewater video"),
        cue=anchor(text, "Still from"),
        content=(anchor(text, words),),
    )
    return replace(claim, attributions=(credit,))


def _reopened(text: str) -> Claim:
    words = "The port of Kestermouth reopened on Sunday after a two-day closure"
    said = _attribution(
        "reopened",
        AUTHORITY,
        mentioned=Mentioned.ALIAS,
        level=Level.ON_RECORD_INSTITUTION,
        source_words=anchor(text, "the Harbour Authority"),
        cue=anchor(text, "said"),
        content=(anchor(text, words),),
    )
    carried = _attribution(
        "carried",
        AGENCY,
        role=Role.CARRIER,
        state=AttributionState.REJECTED,
        source_words=anchor(text, "Tidewater", 2),
    )
    links = (
        EvidenceLink(
            LinkId(uid("link 2")), LOGBOOK.id, Stance.SUPPORTS, "p. 12", "“Gates open 06:10 Sunday”"
        ),
        EvidenceLink(LinkId(uid("link 3")), LETTER.id, Stance.QUALIFIES),
    )
    verdicts = (
        a_verdict("reopened 1", "unverified"),
        a_verdict("reopened 2", "accurate", "Heard on the recording.", Layer.ATTRIBUTION),
        replace(a_verdict("reopened 3", None, "The logbook has a second hand."), by=NOOR.id, at=LATER),
        replace(a_verdict("reopened 4", "confirmed_with_change", "It was closed 53 hours."), at=NEXT_DAY),
    )
    claim = a_claim(3, a_mention(text, words), kind=ClaimKind.EVENT)
    return replace(claim, attributions=(said, carried), verdicts=verdicts, evidence=links)


def _longest(text: str) -> Claim:
    claim = a_claim(4, a_mention(text, "a two-day closure, the longest in its history"))
    inner = a_mention(text, "longest closure in its history")
    return replace(
        claim,
        mentions=(*claim.mentions, inner),
        kind=ClaimKind.SUPERLATIVE,
        restatement="No closure of the port has lasted longer.",
        verdicts=(a_verdict("longest", "contradicted", "In 1987 it was closed for nine days.\nSee p. 14."),),
    )


def _containers(text: str, orphan: Anchor) -> Claim:
    pieces = ("“We lost 14 containers,”", "“and not one sailor.”")
    claim = a_claim(5, a_mention(text, *pieces), kind=ClaimKind.QUANTITY)
    moved = replace(anchor(text, "lost 14 containers"), found=Found.FUZZY)
    half = Mention(MentionId(uid("half")), (moved, orphan))
    said = _attribution(
        "director",
        DIRECTOR,
        directness=Directness.DIRECT,
        level=Level.ON_RECORD_NAMED,
        source_words=anchor(text, "Zoe\u0308 Nguye\u0302\u0303n"),
        cue=anchor(text, "said", 1),
        content=tuple(anchor(text, piece) for piece in pieces),
    )
    return replace(
        claim,
        mentions=(*claim.mentions, half),
        attributions=(said,),
        verdicts=(
            a_verdict("containers 1", "disputed", "The insurer counts 17."),
            a_verdict("containers 2", "altered_wording", "She said “boxes”.", Layer.ATTRIBUTION),
        ),
    )


def _sea_wall(text: str) -> Claim:
    content = anchor(text, "the sea wall was unsafe")
    outer = _attribution(
        "worker",
        WORKER,
        mentioned=Mentioned.DESCRIPTOR,
        level=Level.ANONYMOUS,
        source_words=anchor(text, "A dock worker who asked not to be named"),
        cue=anchor(text, "said", 2),
        content=(anchor(text, "engineers had told the Authority the sea wall was unsafe"),),
    )
    inner = _attribution(
        "engineers",
        ENGINEERS,
        state=AttributionState.SUGGESTED,
        mentioned=Mentioned.NAMED,
        level=Level.BACKGROUND,
        source_words=anchor(text, "engineers"),
        cue=anchor(text, "had told"),
        content=(content,),
        nested_in=outer.id,
        confidence=Confidence.LOW,
        rule="cue-verb",
        reason="cue “had told”",
    )
    claim = a_claim(6, a_mention(text, "the sea wall was unsafe"), kind=ClaimKind.STATUS)
    return replace(
        claim,
        attributions=(outer, inner),
        verdicts=(a_verdict("sea wall", "not_checkable", "No report yet."),),
    )


def _arabic(text: str) -> Claim:
    said = _attribution(
        "arabic",
        AUTHORITY,
        directness=Directness.MIXED,
        mentioned=Mentioned.ALIAS,
        source_words=anchor(text, "هيئة الميناء"),
        cue=anchor(text, "وقالت"),
        content=(anchor(text, "الرصيف «آمن تمامًا» منذ صباح الأحد"),),
    )
    claim = a_claim(7, a_mention(text, "الرصيف «آمن تمامًا»"), kind=ClaimKind.STATUS)
    return replace(
        claim, attributions=(said,), verdicts=(a_verdict("arabic", "unverified", "لم يُنشر تقرير الفحص."),)
    )


def _rich_ticks(text: str) -> tuple[Tick, ...]:
    def tick(words: str, **fields: object) -> Tick:
        bare = Tick(TickId(uid(f"tick {words}")), anchor(text, words), by=ADA.id, at=NOON)
        return replace(bare, **fields)  # type: ignore[arg-type]  # the keywords are those of Tick

    return (
        tick("on Sunday", claim=ClaimId(uid("claim 3")), evidence=LOGBOOK.id),
        tick("Zoe\u0308 Nguye\u0302\u0303n", result=TickResult.CHANGED, by=NOOR.id),
        tick("🇳🇴", result=TickResult.UNVERIFIABLE, by=None, at=None),
        tick("the smell of diesel", result=TickResult.ON_AUTHOR),
        tick("On the quay", result=TickResult.NOTHING_TO_CHECK),
        Tick(TickId(uid("tick lost")), Anchor(None, "90-knot", "of ", " gusts", Found.ORPHAN)),
    )


def _rich_comments(article: Article) -> tuple[Comment, ...]:
    def comment(number: int, subject: Subject, on: str, text: str, **fields: object) -> Comment:
        bare = Comment(CommentId(uid(f"comment {number}")), subject, on, text, by=ADA.id, at=NOON)
        return replace(bare, **fields)  # type: ignore[arg-type]  # the keywords are those of Comment

    claim = uid("claim 5")
    first = CommentId(uid("comment 1"))
    return (
        comment(1, Subject.CLAIM, claim, "Fourteen or seventeen?", kind=CommentKind.QUERY_SOURCE),
        comment(2, Subject.CLAIM, claim, "She stands by 14.", reply_to=first, by=NOOR.id, at=LATER),
        comment(3, Subject.CLAIM, claim, "Then quote both.", reply_to=first, at=NEXT_DAY),
        comment(4, Subject.SOURCE, WORKER.id, "Spoke to us on the pier.", audience=Audience.PRIVATE),
        comment(5, Subject.EVIDENCE, LOGBOOK.id, "May we print the page?", kind=CommentKind.LEGAL),
        comment(
            6, Subject.ARTICLE, article.id, "Caption stands twice.", kind=CommentKind.STYLE, resolved=True
        ),
        comment(
            7, Subject.CLAIM, uid("claim 4"), "Since when?", kind=CommentKind.QUERY_AUTHOR, by=None, at=None
        ),
        comment(
            8,
            Subject.ARTICLE,
            article.id,
            "Hold it <until> six & call “Bo” 👍🏽.",
            kind=CommentKind.QUERY_EDITOR,
        ),
    )


def _rich_corrections(text: str) -> tuple[Correction, ...]:
    def correction(number: int, words: str, new: str, reason: str = "", **fields: object) -> Correction:
        bare = Correction(CorrectionId(uid(f"correction {number}")), anchor(text, words), new, reason)
        return replace(bare, **fields)  # type: ignore[arg-type]  # the keywords are those of Correction

    return (
        correction(1, "the longest in its history", "the longest since 1987", "Nine days in 1987."),
        correction(2, "two-day", "53-hour", severity=Severity.SHOULD, state=CorrectionState.ACCEPTED),
        correction(
            3,
            "and the smell of diesel was back",
            "",
            "Colour.",
            severity=Severity.MAY,
            state=CorrectionState.STET,
        ),
    )
