"""The command that takes in a whole review: its annotations join those of its article, or none does."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from annotator.app import merging
from annotator.app.told import Action, counted
from annotator.domain.changes import Scope
from annotator.domain.claim import ClaimState
from annotator.domain.errors import BadReviewError, ConflictError, InvalidError
from annotator.domain.ids import ArticleId, LinkId, RevisionId, VerdictId, new_id
from annotator.domain.marks import Subject
from annotator.store import (
    articles,
    attributions,
    claims,
    comments,
    corrections,
    evidence,
    reviewers,
    scales,
    signoffs,
    sources,
    ticks,
    verdicts,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.app.library import Library
    from annotator.domain.article import Article
    from annotator.domain.changes import Changes
    from annotator.domain.claim import Claim
    from annotator.domain.ids import ReviewerId, SourceId
    from annotator.domain.review import Review
    from annotator.domain.span import Anchor
    from annotator.store.db import Tx


K = TypeVar("K", bound=str)


def add_review(library: Library, *, review: Review) -> Changes:
    """Add the annotations of a review to its article, which is made when no article has its text.

    One step of history. What is there already changes nothing (see `merging`). Raises ConflictError for a
    known id with other content, BadReviewError for words that do not stand in the text, InvalidError for
    suggestions or for a rating that no scale has; nothing of the review is taken then.
    """
    _check(review)
    with library.step(Action.ADD_REVIEW) as tx:
        tx.parameters["claims"] = counted(len(review.claims), "claim")
        tx.article = _article(tx, review.article)
        placed = _matched(tx, tx.article, review)
        _check_ratings(tx, placed)
        _add_evidence(tx, placed)
        _add_claims(tx, tx.article, placed)
        _add_marks(tx, tx.article, placed)
    return tx.changes


def _check(review: Review) -> None:
    """Refuse what no library holds: suggestions, and words that do not stand where they are said to."""
    if any(claim.state is ClaimState.SUGGESTED for claim in review.claims):
        raise InvalidError(
            reason="the review holds suggestions", remedy="Accept them one by one, in the article's window."
        )
    text = review.article.text
    for place, anchor in _anchors(review):
        if anchor.span is not None and anchor.span.of(text) != anchor.exact:
            raise BadReviewError(place=place, reason=f"“{anchor.exact}” does not stand there")


def _anchors(review: Review) -> Iterator[tuple[str, Anchor]]:
    for claim in review.claims:
        own = [piece for mention in claim.mentions for piece in mention.pieces]
        for one in claim.attributions:
            own += [*one.content, *filter(None, (one.source_words, one.cue))]
        yield from ((f"claim {claim.number}", anchor) for anchor in own)
    yield from (("a tick", tick.anchor) for tick in review.ticks)
    yield from (("a correction", one.anchor) for one in review.corrections)


def _article(tx: Tx, article: Article) -> ArticleId:
    """Return the article that has the review's text now; make one when there is none."""
    known = articles.with_text(tx, article.revision.text_sha256)
    if known is None:
        tx.scope = Scope.LIBRARY
        made = _made(tx, article)
        articles.add(tx, made)
        return made.id
    return known


def _made(tx: Tx, article: Article) -> Article:
    """Return the article as it is added: its first revision here, and no row key twice."""
    revision = article.revision
    keys = [section.id for section in revision.sections if section.id]
    sections = revision.sections
    if tx.taken("section", keys):
        sections = tuple(replace(section, id=None) for section in sections)
    key = RevisionId(new_id()) if tx.taken("revision", [revision.id]) else revision.id
    return replace(
        article,
        id=ArticleId(new_id()) if tx.taken("article", [article.id]) else article.id,
        revision=replace(revision, id=key, sections=sections),
        imported_at=article.imported_at or tx.at,
    )


def _matched(tx: Tx, article: ArticleId, review: Review) -> Review:
    """Add people, scales and sources that are new, and return the review in the library's own ids."""
    people, strangers = merging.match_people(reviewers.read(tx), review.reviewers)
    reviewers.add(tx, strangers)
    new, other = merging.match_scales(scales.read(tx), scales.used(tx), review.scales)
    scales.add(tx, new)
    for scale in other:
        scales.change(tx, scale)
    matched = merging.match_sources(sources.read(tx), review.sources)
    sources.add(tx, matched.made)
    for source in matched.changed:
        sources.change(tx, source)
    return _renamed(review, article, dict(matched.ids), people)


def _renamed(
    review: Review,
    article: ArticleId,
    cited: dict[SourceId, SourceId],
    people: dict[ReviewerId, ReviewerId],
) -> Review:
    """Return the review with the library's ids in the place of the brought ones."""
    subjects: dict[Subject, dict[str, str]] = {
        Subject.SOURCE: {str(old): str(new) for old, new in cited.items()},
        Subject.ARTICLE: {review.article.id: article},
    }
    changed = any(old != new for ids in (cited, people) for old, new in ids.items())
    return replace(
        review,
        claims=tuple(_renamed_claim(c, cited, people) for c in review.claims) if changed else review.claims,
        evidence=tuple(
            replace(one, captured_by=_or_none(people, one.captured_by)) for one in review.evidence
        ),
        ticks=tuple(replace(one, by=_or_none(people, one.by)) for one in review.ticks),
        comments=tuple(
            replace(one, by=_or_none(people, one.by), on=subjects.get(one.subject, {}).get(one.on, one.on))
            for one in review.comments
        ),
        corrections=tuple(replace(one, by=_or_none(people, one.by)) for one in review.corrections),
        sign_offs=tuple(replace(one, by=_or_none(people, one.by)) for one in review.sign_offs),
    )


def _renamed_claim(
    claim: Claim, cited: dict[SourceId, SourceId], people: dict[ReviewerId, ReviewerId]
) -> Claim:
    return replace(
        claim,
        attributions=tuple(replace(a, source=_or_none(cited, a.source)) for a in claim.attributions),
        verdicts=tuple(replace(v, by=_or_none(people, v.by)) for v in claim.verdicts),
    )


def _or_none(ids: dict[K, K], key: K | None) -> K | None:
    return None if key is None else ids.get(key, key)


def _check_ratings(tx: Tx, review: Review) -> None:
    known = {scale.id: scale for scale in scales.read(tx)}
    for claim in review.claims:
        for verdict in claim.verdicts:
            scale = known.get(verdict.scale)
            if scale is None or (verdict.rating is not None and scale.rating(verdict.rating) is None):
                raise InvalidError(
                    reason=f"claim {claim.number} is rated “{verdict.rating}” on the scale “{verdict.scale}”,"
                    " which has no such rating here",
                    remedy="Add the scale to the review, with its ratings.",
                )


def _add_evidence(tx: Tx, review: Review) -> None:
    known = evidence.get(tx, [one.id for one in review.evidence])
    evidence.add(tx, merging.fresh(known, review.evidence, same=merging.whole, place="evidence"))


def _add_claims(tx: Tx, article: ArticleId, review: Review) -> None:
    known = {claim.id: claim for claim in claims.read(tx, article)}
    new = merging.fresh(known.values(), review.claims, same=merging.claim_content, place="claim")
    _refuse_taken(tx, "claim", (claim.id for claim in new))
    _refuse_taken(tx, "mention", (one.id for claim in new for one in claim.mentions))
    _refuse_taken(tx, "attribution", (one.id for claim in new for one in claim.attributions))
    claims.add(tx, article, _rekeyed(tx, _numbered(tx, article, new)))
    for claim in review.claims:
        own = known.get(claim.id)
        if own is not None and own != claim:
            _add_to(tx, own, claim)


def _add_to(tx: Tx, own: Claim, brought: Claim) -> None:
    """Add to a claim of the library what a review knows of it besides."""
    places = merging.fresh(
        own.mentions, brought.mentions, same=merging.mention_content, place=f"claim {own.number}, mention"
    )
    stated = merging.fresh(
        own.attributions,
        brought.attributions,
        same=merging.attribution_content,
        place=f"claim {own.number}, attribution",
    )
    _refuse_taken(tx, "mention", (one.id for one in places))
    _refuse_taken(tx, "attribution", (one.id for one in stated))
    more = replace(
        brought,
        verdicts=tuple(merging.missing_verdicts(own.verdicts, brought.verdicts)),
        evidence=tuple(merging.missing_links(own.evidence, brought.evidence)),
    )
    (more,) = _rekeyed(tx, [more])
    claims.add_mentions(tx, [(own.id, one) for one in places])
    attributions.add(tx, [(own.id, one) for one in stated])
    verdicts.add(tx, [(own.id, one) for one in more.verdicts])
    evidence.add_links(tx, [(own.id, one) for one in more.evidence])


def _numbered(tx: Tx, article: ArticleId, new: list[Claim]) -> list[Claim]:
    """Keep the numbers of the review that the article has never given; draw others after them."""
    unused = claims.next_numbers(tx, article, 0)
    kept = {claim.number for claim in new if claim.number >= unused}
    claims.reserve_numbers(tx, article, max(kept, default=0))
    others = [claim for claim in new if claim.number < unused]
    first = claims.next_numbers(tx, article, len(others))
    drawn = {claim.id: number for number, claim in enumerate(others, start=first)}
    return [replace(claim, number=drawn[claim.id]) if claim.id in drawn else claim for claim in new]


def _rekeyed(tx: Tx, added: Iterable[Claim]) -> list[Claim]:
    """Draw new keys for verdicts and links whose derived key is taken: a file does not name them."""
    listed = list(added)
    judged = tx.taken("verdict", [v.id for claim in listed for v in claim.verdicts])
    linked = tx.taken("evidence_link", [k.id for claim in listed for k in claim.evidence])
    if not judged and not linked:
        return listed
    return [
        replace(
            claim,
            verdicts=tuple(
                replace(v, id=VerdictId(new_id())) if v.id in judged else v for v in claim.verdicts
            ),
            evidence=tuple(replace(k, id=LinkId(new_id())) if k.id in linked else k for k in claim.evidence),
        )
        for claim in listed
    ]


def _add_marks(tx: Tx, article: ArticleId, review: Review) -> None:
    """Add ticks, comments, corrections and signatures that are new."""
    new_ticks = merging.fresh(
        ticks.read(tx, article), review.ticks, same=merging.anchored_content, place="tick"
    )
    _refuse_taken(tx, "tick", (one.id for one in new_ticks))
    ticks.add(tx, article, new_ticks)
    said = comments.with_ids(tx, [one.id for one in review.comments])
    comments.add(tx, merging.fresh(said, review.comments, same=merging.whole, place="comment"))
    proposed = merging.fresh(
        corrections.read(tx, article), review.corrections, same=merging.anchored_content, place="correction"
    )
    _refuse_taken(tx, "correction", (one.id for one in proposed))
    corrections.add(tx, article, proposed)
    signed = merging.fresh(signoffs.read(tx, article), review.sign_offs, same=merging.whole, place="sign-off")
    _refuse_taken(tx, "sign_off", (one.id for one in signed))
    signoffs.add(tx, article, signed)


def _refuse_taken(tx: Tx, table: str, ids: Iterable[str]) -> None:
    """Refuse a key that something else in the library has, in another claim or another article."""
    taken = tx.taken(table, ids)
    if taken:
        raise ConflictError(place=f"{table.replace('_', '-')} “{min(taken)}”")
