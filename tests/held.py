"""A review as far as a review file holds it: what it leaves out is blanked, so that two can be compared."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain.ids import ArticleId, LinkId, RevisionId, VerdictId
from annotator.domain.marks import Subject

if TYPE_CHECKING:
    from annotator.domain.article import Article
    from annotator.domain.claim import Claim
    from annotator.domain.marks import Comment
    from annotator.domain.review import Review


def as_held(review: Review) -> Review:
    """Blank the ids of article, revision, sections, verdicts and links, and how the article came in."""
    return replace(
        review,
        article=_article(review.article),
        claims=tuple(_claim(claim) for claim in review.claims),
        comments=tuple(_comment(comment) for comment in review.comments),
    )


def _article(article: Article) -> Article:
    sections = tuple(replace(section, id=None) for section in article.revision.sections)
    revision = replace(article.revision, id=RevisionId(""), sections=sections)
    return replace(article, id=ArticleId(""), revision=revision, importer="", imported_at=None)


def _claim(claim: Claim) -> Claim:
    return replace(
        claim,
        verdicts=tuple(replace(verdict, id=VerdictId("")) for verdict in claim.verdicts),
        evidence=tuple(replace(link, id=LinkId("")) for link in claim.evidence),
    )


def _comment(comment: Comment) -> Comment:
    return replace(comment, on="") if comment.subject is Subject.ARTICLE else comment
