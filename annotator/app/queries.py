"""What can be asked of a library: each answer is of one moment and frozen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.coverage import Coverage, coverage, sentence_states
from annotator.domain.errors import AmbiguousError, NotFoundError
from annotator.domain.review import Review
from annotator.domain.withhold import withhold as withheld
from annotator.store import (
    articles as article_rows,
)
from annotator.store import (
    claims as claim_rows,
)
from annotator.store import (
    comments,
    corrections,
    files,
    reviewers,
    scales,
    signoffs,
    ticks,
)
from annotator.store import (
    evidence as evidence_rows,
)
from annotator.store import search as search_rows
from annotator.store import (
    sources as source_rows,
)
from annotator.store import (
    steps as step_rows,
)
from annotator.store.articles import ArticleSummary
from annotator.store.search import Hit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.app.library import Library
    from annotator.domain.article import Article
    from annotator.domain.changes import Step
    from annotator.domain.claim import Claim
    from annotator.domain.ids import ArticleId, ClaimId, ReviewerId
    from annotator.domain.marks import Reviewer
    from annotator.domain.source import Source
    from annotator.store.db import Db

__all__ = ["ArticleSummary", "Hit"]


def articles(library: Library, *, ids: Iterable[ArticleId] | None = None) -> tuple[ArticleSummary, ...]:
    """Return a line for each article, the newest import first; of these `ids` alone where they are given."""
    with library.reading() as db:
        return article_rows.summaries(db, ids)


def article(library: Library, id: ArticleId) -> Article:  # noqa: A002 - the agreed name.
    """Return an article with its newest revision. Raises NotFoundError."""
    with library.reading() as db:
        return article_rows.get(db, id)


def claims(
    library: Library, *, article: ArticleId, ids: Iterable[ClaimId] | None = None
) -> tuple[Claim, ...]:
    """Return the claims of an article by number; of these `ids` alone where they are given."""
    with library.reading() as db:
        if ids is None:
            return claim_rows.read(db, article)
        own = [claim for claim, (home, _) in claim_rows.of(db, ids).items() if home == article]
        return claim_rows.get(db, own)


def sources(library: Library) -> tuple[Source, ...]:
    """Return every source of the library in the order in which they were made."""
    with library.reading() as db:
        return source_rows.read(db)


def people(library: Library) -> dict[ReviewerId, Reviewer]:
    """Return everybody who has worked in the library, by id."""
    with library.reading() as db:
        return {one.id: one for one in reviewers.read(db)}


def review(library: Library, *, article: ArticleId, withhold: bool = False, claims: bool = True) -> Review:
    """Return all that is known of an article; `withhold` leaves out what may not leave the desk.

    With `claims` False the claims are left out, not what they name: it is what the window reads when anything
    but a claim has changed. Raises NotFoundError.
    """
    with library.reading() as db:
        found = review_in(db, article, claims=claims)
    return withheld(found) if withhold else found


def steps(
    library: Library, *, article: ArticleId | None = None, before: int | None = None, limit: int = 200
) -> tuple[Step, ...]:
    """Return steps of history, the newest first: of an article or of everything, before a sequence number."""
    with library.reading() as db:
        return step_rows.read(db, article=article, before=before, limit=limit)


def steps_of_claim(library: Library, *, article: ArticleId, claim: ClaimId) -> tuple[Step, ...]:
    """Return the steps that touched a claim or what hangs on it, the newest first."""
    with library.reading() as db:
        return step_rows.of_claim(db, article, claim)


def search(library: Library, *, words: str, limit: int = 50) -> tuple[Hit, ...]:
    """Return articles, claims and sources that hold all the words; what is in quotation marks is a phrase.

    The last word may be the beginning of a longer one. Any text may be typed.
    """
    library.index_words()
    with library.reading() as db:
        return tuple(search_rows.find(db, words, limit))


def file_bytes(library: Library, sha256: str) -> bytes:
    """Return the kept file of that SHA-256, verified. Raises NotFoundError or LibraryUnreadableError."""
    with library.reading() as db:
        return files.read(db, sha256, library.path)


def coverage_of(review: Review) -> Coverage:
    """Count how many sentences of a review have been checked."""
    from annotator.text.sentences import sentences

    revision = review.article.revision
    found = sentences(revision.text, revision.sections)
    return coverage(sentence_states(found, review.claims, review.ticks))


def resolve_article(library: Library, key: str) -> ArticleId:
    """Return the article that a person means by an id, the unique start of one, or a title.

    Raises NotFoundError when there is none, AmbiguousError when there are several.
    """
    with library.reading() as db:
        known = article_rows.keys(db)
    wanted = key.strip().casefold()
    for matches in (
        [id_ for id_, _ in known if id_ == wanted],
        [id_ for id_, title in known if title.casefold() == wanted],
        [id_ for id_, _ in known if wanted and id_.startswith(wanted)],
    ):
        if len(matches) > 1:
            raise AmbiguousError(thing="article", key=key)
        if matches:
            return matches[0]
    raise NotFoundError(thing="article", key=key)


def review_in(db: Db, article: ArticleId, *, claims: bool = True) -> Review:
    """Return all that is known of an article, as a transaction sees it. Raises NotFoundError."""
    named = source_rows.of_article(db, article)
    return Review(
        article=article_rows.get(db, article),
        claims=claim_rows.read(db, article) if claims else (),
        sources=named,
        evidence=evidence_rows.of_article(db, article),
        scales=scales.read(db),
        reviewers=reviewers.read(db),
        ticks=ticks.read(db, article),
        comments=comments.read(db, article),
        corrections=corrections.read(db, article),
        sign_offs=signoffs.read(db, article),
    )
