"""What a file has beside claims: ticks, comments, corrections, sign-offs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.codec.review_json.anchors import PLACE_KEYS, SPAN_KEYS, read_anchor, read_exact_anchor
from annotator.codec.review_json.entry import quoted
from annotator.codec.review_json.names import refuse_cycles
from annotator.domain.ids import (
    ClaimId,
    CommentId,
    CorrectionId,
    EvidenceId,
    ReviewerId,
    SignOffId,
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

if TYPE_CHECKING:
    from annotator.codec.review_json.entry import Entry
    from annotator.codec.review_json.ground import Ground
    from annotator.codec.review_json.names import Names

TICK_KEYS = SPAN_KEYS | {"id", "result", "claim", "evidence", "by", "at"}
COMMENT_KEYS = frozenset({"id", "on", "reply_to", "kind", "audience", "text", "by", "at", "resolved"})
ON_KEYS = frozenset(Subject)
CORRECTION_KEYS = PLACE_KEYS | {"id", "old", "new", "reason", "severity", "state", "by", "at"}
SIGN_OFF_KEYS = frozenset({"id", "stage", "decision", "sha256", "by", "at"})


def read_ticks(file: Entry, ground: Ground) -> tuple[Tick, ...]:
    """Return the words that were checked off."""
    entries = file.parts("ticks", TICK_KEYS, noun="tick")
    return tuple(_tick(entry, ground, at) for at, entry in enumerate(entries))


def _tick(entry: Entry, ground: Ground, at: int) -> Tick:
    claim, evidence = ground.claims.named(entry, "claim"), ground.evidence.named(entry, "evidence")
    return Tick(
        TickId(ground.ticks.add(entry, f"ticks/{at}")),
        read_anchor(entry, ground.text),
        entry.code("result", TickResult.OK),
        None if claim is None else ClaimId(claim),
        None if evidence is None else EvidenceId(evidence),
        _by(entry, ground),
        entry.moment("at"),
    )


def read_comments(file: Entry, ground: Ground) -> tuple[Comment, ...]:
    """Return the comments; a reply may stand before what it answers, but never above itself."""
    entries = file.parts("comments", COMMENT_KEYS, noun="comment")
    keyed = {ground.comments.add(entry, f"comments/{at}"): entry for at, entry in enumerate(entries)}
    answered = {key: ground.comments.named(entry, "reply_to") for key, entry in keyed.items()}
    refuse_cycles(keyed, answered, "reply_to")
    comments = {key: _comment(entry, ground, key, answered[key]) for key, entry in keyed.items()}
    for key, comment in comments.items():
        if comment.reply_to is not None and not _same_thread(comment, comments[comment.reply_to]):
            raise keyed[key].fail("its “reply_to” names a comment on something else")
    return tuple(comments.values())


def _comment(entry: Entry, ground: Ground, key: str, reply_to: str | None) -> Comment:
    entry.require("text")
    subject, on = _subject(entry, ground)
    return Comment(
        CommentId(key),
        subject,
        on,
        entry.text("text"),
        None if reply_to is None else CommentId(reply_to),
        entry.code("kind", CommentKind.NOTE),
        entry.code("audience", Audience.SHARED),
        _by(entry, ground),
        entry.moment("at"),
        entry.flag("resolved"),
    )


def _same_thread(one: Comment, other: Comment) -> bool:
    return (one.subject, one.on) == (other.subject, other.on)


def _subject(comment: Entry, ground: Ground) -> tuple[Subject, str]:
    """Return what a comment hangs on and its id; the article is named by its text's hash, or by null."""
    entry = comment.part("on", ON_KEYS)
    if entry is None or len(entry.fields) != 1:
        raise comment.fail(f"its “on” must name one thing: one of {', '.join(Subject)}")
    subject = Subject(next(iter(entry.fields)))
    if subject is Subject.ARTICLE:
        return subject, _article(comment, entry, ground)
    key = _names_of(subject, ground).named(entry, subject)
    if key is None:
        raise comment.fail(f"its “on” names no {subject}")
    return subject, key


def _article(comment: Entry, entry: Entry, ground: Ground) -> str:
    named = entry.maybe(Subject.ARTICLE)
    if named not in {None, ground.digest}:
        raise comment.fail(
            f"its “on” names the article {quoted(named or '')}; this one's text is {ground.digest}"
        )
    return ground.article.id


def _names_of(subject: Subject, ground: Ground) -> Names:
    tables = {Subject.CLAIM: ground.claims, Subject.SOURCE: ground.sources, Subject.EVIDENCE: ground.evidence}
    return tables[subject]


def read_corrections(file: Entry, ground: Ground) -> tuple[Correction, ...]:
    """Return the proposed changes; the text must have the old words at their place."""
    entries = file.parts("corrections", CORRECTION_KEYS, noun="correction")
    return tuple(_correction(entry, ground, at) for at, entry in enumerate(entries))


def _correction(entry: Entry, ground: Ground, at: int) -> Correction:
    entry.require("new")
    return Correction(
        CorrectionId(ground.corrections.add(entry, f"corrections/{at}")),
        read_exact_anchor(entry, ground.text, words="old"),
        entry.text("new"),
        entry.text("reason"),
        entry.code("severity", Severity.MUST),
        entry.code("state", CorrectionState.PROPOSED),
        _by(entry, ground),
        entry.moment("at"),
    )


def read_sign_offs(file: Entry, ground: Ground) -> tuple[SignOff, ...]:
    """Return the signatures."""
    entries = file.parts("sign_offs", SIGN_OFF_KEYS, noun="sign-off")
    return tuple(_sign_off(entry, ground, at) for at, entry in enumerate(entries))


def _sign_off(entry: Entry, ground: Ground, at: int) -> SignOff:
    return SignOff(
        SignOffId(ground.sign_offs.add(entry, f"sign_offs/{at}")),
        entry.code("stage", Stage.CHECK),
        entry.text("decision"),
        entry.sha256("sha256") or "",
        _by(entry, ground),
        entry.moment("at"),
    )


def _by(entry: Entry, ground: Ground) -> ReviewerId | None:
    by = ground.reviewers.named(entry, "by")
    return None if by is None else ReviewerId(by)
