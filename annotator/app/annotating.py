"""Annotations from a review file: onto an article of the library, or onto one that is not kept at all."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from annotator import importers
from annotator.app import commands, queries
from annotator.app.commands.common import clean
from annotator.app.library import default_scales
from annotator.codec import review_json
from annotator.domain.article import Article, Revision
from annotator.domain.ids import ArticleId, ReviewerId, RevisionId, derived_id
from annotator.domain.marks import Comment, Reviewer, Tick
from annotator.domain.review import Review
from annotator.domain.verdict import Verdict
from annotator.text.normalise import sha256_of

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.app.library import Library
    from annotator.domain.changes import Changes
    from annotator.importers import Imported

M = TypeVar("M", Comment, Tick, Verdict)


def annotate(library: Library, *, article: ArticleId, path: Path) -> Changes:
    """Add what a review file holds to an article in one step.

    Raises UserError, and then nothing of the file was taken.
    """
    there = queries.review(library, article=article, claims=False)
    review = review_json.read(
        importers.load(path), name=importers.name_of(path), scales=there.scales, article=there.article
    )
    return commands.add_review(library, review=review)


def drafted(imported: Imported) -> Review:
    """Return the review of an article that is in no library: the file's own, or one without any claim."""
    if imported.review is not None:
        return imported.review
    sha256 = sha256_of(imported.text)
    revision = Revision(
        id=RevisionId(derived_id(sha256, "revision")),
        number=1,
        text=imported.text,
        text_sha256=sha256,
        sections=imported.sections,
    )
    article = Article(
        id=ArticleId(derived_id(sha256, "article")),
        details=imported.details,
        original=imported.original,
        revision=revision,
    )
    return Review(article=article, scales=default_scales())


def annotated(review: Review, *, path: Path) -> Review:
    """Return the review with what a review file adds to it, in no library. Raises UserError.

    A review that has claims already is not mixed with another: the annotations then stand alone.
    """
    return review_json.read(
        importers.load(path), name=importers.name_of(path), scales=review.scales, article=review.article
    )


def signed(review: Review, *, name: str, initials: str) -> Review:
    """Return the review with this person named wherever a verdict, a tick or a comment names nobody."""
    name, initials = clean(name), clean(initials)
    same = (one for one in review.reviewers if (one.name, one.initials) == (name, initials))
    by = next(same, person(name, initials, within=review.article.revision.text_sha256))
    return replace(
        review,
        claims=tuple(replace(claim, verdicts=_by(claim.verdicts, by)) for claim in review.claims),
        ticks=_by(review.ticks, by),
        comments=_by(review.comments, by),
        reviewers=review.reviewers if by in review.reviewers else (*review.reviewers, by),
    )


def person(name: str, initials: str, *, within: str = "") -> Reviewer:
    """Return somebody who is in no library, with an id of their own `within` one text."""
    return Reviewer(ReviewerId(derived_id(within, f"reviewer/{name}/{initials}")), name, initials)


def _by(things: tuple[M, ...], person: Reviewer) -> tuple[M, ...]:
    return tuple(thing if thing.by else replace(thing, by=person.id) for thing in things)
