"""A review to bytes: each entry is one function that returns its keys in the format's order.

What the format does not name but a reading without loss needs comes last in its entry, and only where it
says something: `prefix`, `suffix` of an orphan outside mentions; `found` of a place that was not marked by
hand; `captured_by` of evidence; `by` and `at` of a correction; what a scale is drawn with; `withheld`.
"""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from annotator.codec.review_json.references import refuse_dangling
from annotator.domain.marks import Subject
from annotator.domain.review import Withheld
from annotator.domain.span import Found
from annotator.domain.withhold import withhold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.domain.article import Article, Section
    from annotator.domain.attribution import Attribution
    from annotator.domain.claim import Claim, Mention
    from annotator.domain.evidence import Evidence, EvidenceLink
    from annotator.domain.marks import Comment, Correction, Reviewer, SignOff, Tick
    from annotator.domain.review import Review
    from annotator.domain.source import Source
    from annotator.domain.span import Anchor
    from annotator.domain.verdict import Rating, Scale, Verdict

FORMAT = "annotator-review"
VERSION = 1

Entry = dict[str, Any]
"""One JSON object: text, whole numbers, true, false, null, lists and objects."""


def write(review: Review) -> bytes:
    """Return the review as a file: UTF-8, one space of indent, a newline at the end, always the same bytes.

    Claims stand by their numbers, all else in the review's order. Everything in the review is written, what
    is confidential too: whoever gives the review away leaves that out beforehand. A lone surrogate is written
    as its JSON escape, since UTF-8 has none. Raises ValueError when the review names a source, evidence,
    claim, reviewer or comment that it does not hold, since such a file could not be read.
    """
    refuse_dangling(review)
    return f"{json.dumps(_review(review), ensure_ascii=False, indent=1)}\n".encode(
        "utf-8", "backslashreplace"
    )


def fingerprint(review: Review, *, claims: Sequence[str] | None = None) -> str:
    """Return a hexadecimal SHA-256 of what is written of the review, each claim by its own fingerprint.

    `claims` are those fingerprints in the order of `review.claims`, where they are known already.
    """
    known = [claim_fingerprint(claim) for claim in review.claims] if claims is None else list(claims)
    entry = {**_review(replace(review, claims=())), "claims": known}
    return sha256(json.dumps(entry).encode()).hexdigest()


def content_hash(review: Review) -> str:
    """Return the hash that a sign-off signs: of all that may leave the desk, but for signatures.

    People and unused scales are left out as well: neither another signature nor somebody new at the
    desk makes one stale, and a reader of an export with things withheld finds the same hash.
    """
    given = withhold(review)
    used = {verdict.scale for claim in given.claims for verdict in claim.verdicts}
    scales = tuple(scale for scale in given.scales if scale.id in used)
    return fingerprint(replace(given, sign_offs=(), reviewers=(), scales=scales, withheld=Withheld()))


def claim_fingerprint(claim: Claim) -> str:
    """Return a hexadecimal SHA-256 of the claim and all that hangs on it."""
    return sha256(json.dumps(_claim(claim)).encode()).hexdigest()


def _review(review: Review) -> Entry:
    article = review.article
    entry: Entry = {
        "format": FORMAT,
        "version": VERSION,
        "article": _article(article),
        "reviewers": [_reviewer(reviewer) for reviewer in review.reviewers],
        "sources": [_source(source) for source in review.sources],
        "scales": [_scale(scale) for scale in review.scales],
        "claims": [_claim(claim) for claim in sorted(review.claims, key=lambda claim: claim.number)],
        "evidence": [_evidence(evidence) for evidence in review.evidence],
        "ticks": [_tick(tick) for tick in review.ticks],
        "comments": [_comment(comment, article) for comment in review.comments],
        "corrections": [_correction(correction) for correction in review.corrections],
        "sign_offs": [_sign_off(sign_off) for sign_off in review.sign_offs],
    }
    return {**entry, "withheld": asdict(review.withheld)} if review.withheld.total else entry


def _article(article: Article) -> Entry:
    revision = article.revision
    return {
        **asdict(article.details),
        "original": asdict(article.original),
        "revision": revision.number,
        "text": revision.text,
        "text_sha256": revision.text_sha256,
        "sections": [_section(section) for section in revision.sections],
    }


def _section(section: Section) -> Entry:
    return {"kind": section.kind, "start": section.span.start, "end": section.span.end}


def _reviewer(reviewer: Reviewer) -> Entry:
    return {"id": reviewer.id, "name": reviewer.name, "initials": reviewer.initials}


def _source(source: Source) -> Entry:
    return {
        "id": source.id,
        "name": source.name,
        "kind": source.kind,
        "aliases": list(source.aliases),
        "parent": source.parent,
        "note": source.note,
        "confidential": source.confidential,
    }


def _scale(scale: Scale) -> Entry:
    ratings = [_rating(rating) for rating in scale.ratings]
    return {"id": scale.id, "ratings": ratings, "label": scale.label, "layer": scale.layer}


def _rating(rating: Rating) -> Entry:
    return {
        "code": rating.code,
        "label": rating.label,
        "mark": rating.mark,
        "value": rating.value,
        "tint": rating.tint,
        "underline": rating.underline,
        "meaning": rating.meaning,
    }


def _claim(claim: Claim) -> Entry:
    return {
        "id": claim.id,
        "number": claim.number,
        "kind": claim.kind,
        "restatement": claim.restatement,
        "state": claim.state,
        "mentions": [_mention(mention) for mention in claim.mentions],
        "attributions": [_attribution(attribution) for attribution in claim.attributions],
        "verdicts": [_verdict(verdict) for verdict in claim.verdicts],
        "evidence": [_link(link) for link in claim.evidence],
    }


def _mention(mention: Mention) -> Entry:
    return {"id": mention.id, "spans": [_piece(piece) for piece in mention.pieces]}


def _piece(piece: Anchor) -> Entry:
    """Return a piece of a mention, context and all."""
    entry = {**_place(piece), "exact": piece.exact, "prefix": piece.prefix, "suffix": piece.suffix}
    return {**entry, **_found(piece)}


def _span(anchor: Anchor) -> Entry:
    return {**_place(anchor), "exact": anchor.exact, **_extras(anchor)}


def _optional(anchor: Anchor | None) -> Entry | None:
    return None if anchor is None else _span(anchor)


def _place(anchor: Anchor) -> Entry:
    if anchor.span is None:
        return {"start": None, "end": None}
    return {"start": anchor.span.start, "end": anchor.span.end}


def _extras(anchor: Anchor) -> Entry:
    """Return the context that an orphan alone cannot take from the text, and how the place was found."""
    context = {"prefix": anchor.prefix, "suffix": anchor.suffix} if anchor.is_orphan else {}
    return {**context, **_found(anchor)}


def _found(anchor: Anchor) -> Entry:
    usual = anchor.found is Found.MARKED or anchor.found is Found.ORPHAN
    return {} if usual else {"found": anchor.found}


def _attribution(attribution: Attribution) -> Entry:
    return {
        "id": attribution.id,
        "source": attribution.source,
        "role": attribution.role,
        "directness": attribution.directness,
        "mentioned": attribution.mentioned,
        "level": attribution.level,
        "state": attribution.state,
        "source_span": _optional(attribution.source_words),
        "cue_span": _optional(attribution.cue),
        "content_spans": [_span(anchor) for anchor in attribution.content],
        "nested_in": attribution.nested_in,
        "confidence": attribution.confidence,
        "rule": attribution.rule,
        "reason": attribution.reason,
    }


def _verdict(verdict: Verdict) -> Entry:
    return {
        "layer": verdict.layer,
        "scale": verdict.scale,
        "rating": verdict.rating,
        "explanation": verdict.explanation,
        "as_of": verdict.as_of,
        "by": verdict.by,
        "at": verdict.at,
    }


def _link(link: EvidenceLink) -> Entry:
    return {
        "evidence": link.evidence,
        "stance": link.stance,
        "locator": link.locator,
        "excerpt": link.excerpt,
        "note": link.note,
    }


def _evidence(evidence: Evidence) -> Entry:
    entry: Entry = {
        "id": evidence.id,
        "kind": evidence.kind,
        "title": evidence.title,
        "publisher": evidence.publisher,
        "url": evidence.url,
        "archive_url": evidence.archive_url,
        "published": evidence.published,
        "captured_at": evidence.captured_at,
        "sha256": evidence.sha256,
        "confidential": evidence.confidential,
    }
    return {**entry, "captured_by": evidence.captured_by} if evidence.captured_by else entry


def _tick(tick: Tick) -> Entry:
    return {
        "id": tick.id,
        **_place(tick.anchor),
        "exact": tick.anchor.exact,
        "result": tick.result,
        "claim": tick.claim,
        "evidence": tick.evidence,
        "by": tick.by,
        "at": tick.at,
        **_extras(tick.anchor),
    }


def _comment(comment: Comment, article: Article) -> Entry:
    about_article = comment.subject is Subject.ARTICLE
    return {
        "id": comment.id,
        "on": {comment.subject: article.revision.text_sha256 if about_article else comment.on},
        "reply_to": comment.reply_to,
        "kind": comment.kind,
        "audience": comment.audience,
        "text": comment.text,
        "by": comment.by,
        "at": comment.at,
        "resolved": comment.resolved,
    }


def _correction(correction: Correction) -> Entry:
    return {
        "id": correction.id,
        **_place(correction.anchor),
        "old": correction.anchor.exact,
        "new": correction.new,
        "reason": correction.reason,
        "severity": correction.severity,
        "state": correction.state,
        **_hand(correction),
        **_extras(correction.anchor),
    }


def _hand(correction: Correction) -> Entry:
    """Say who proposed a correction and when, as far as it is known."""
    return {name: said for name in ("by", "at") if (said := getattr(correction, name)) is not None}


def _sign_off(sign_off: SignOff) -> Entry:
    return {
        "id": sign_off.id,
        "stage": sign_off.stage,
        "decision": sign_off.decision,
        "sha256": sign_off.sha256,
        "by": sign_off.by,
        "at": sign_off.at,
    }
