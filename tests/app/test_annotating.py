"""Annotations from a review file: onto an article of the library, or onto one that is not kept at all."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from annotator import importers, paths
from annotator.app import annotating, queries
from annotator.app.library import default_scales
from annotator.codec import review_json
from annotator.domain.errors import BadReviewError, FileMissingError, FileUnreadableError
from tests.builders import ADA, NOOR, a_review, rich_review
from tests.held import as_held
from tests.libraries import FERRY

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.app.library import Library
    from annotator.domain.ids import ArticleId
    from annotator.domain.review import Review
    from annotator.domain.source import Source

MONDAY = {"start": 23, "end": 53, "exact": "The ferry was halted on Monday"}


def notes_file(folder: Path, **more: object) -> Path:
    """Write a review file with one claim on the ferry's article."""
    claim = {"id": "c1", "number": 4, "mentions": [{"spans": [MONDAY]}]}
    path = folder / "ferry.review.json"
    review = {"format": "annotator-review", "version": 1, "claims": [claim], **more}
    path.write_text(json.dumps(review), encoding="utf-8")
    return path


def test_annotations_join_an_article_in_one_step(
    library: Library, article: ArticleId, tmp_path: Path
) -> None:
    done = annotating.annotate(library, article=article, path=notes_file(tmp_path))
    (claim,) = queries.claims(library, article=article)
    assert done.made("claim") == (claim.id,)
    assert (claim.number, claim.quote) == (4, "The ferry was halted on Monday")
    assert queries.steps(library, article=article)[0].seq == done.step


def test_the_same_annotations_change_nothing_the_second_time(
    library: Library, article: ArticleId, tmp_path: Path
) -> None:
    path = notes_file(tmp_path)
    annotating.annotate(library, article=article, path=path)
    before = queries.review(library, article=article)
    assert annotating.annotate(library, article=article, path=path).rows == ()
    assert queries.review(library, article=article) == before


def test_nothing_is_taken_of_annotations_with_a_fault(
    library: Library, article: ArticleId, tmp_path: Path
) -> None:
    path = notes_file(tmp_path, ticks=[{**MONDAY, "exact": "Another thing"}])
    with pytest.raises(BadReviewError):
        annotating.annotate(library, article=article, path=path)
    assert queries.claims(library, article=article) == ()


def test_annotations_of_another_article_are_refused(
    library: Library, article: ArticleId, tmp_path: Path
) -> None:
    with pytest.raises(BadReviewError):
        annotating.annotate(library, article=article, path=notes_file(tmp_path, article={"text": "Other."}))


def test_annotations_that_cannot_be_read_are_told(
    library: Library, article: ArticleId, tmp_path: Path
) -> None:
    with pytest.raises(FileMissingError):
        annotating.annotate(library, article=article, path=tmp_path / "none.json")
    with pytest.raises(FileUnreadableError):
        annotating.annotate(library, article=article, path=tmp_path)


def test_an_article_that_no_library_holds_is_reviewed_without_claims() -> None:
    imported = importers.read_bytes(FERRY.encode(), name="ferry.txt")
    draft = annotating.drafted(imported)
    assert draft.article.text == FERRY
    assert draft.article.details == imported.details
    assert draft.article.revision.sections == imported.sections
    assert draft.claims == ()
    assert draft.scales == default_scales()


def test_the_same_article_is_drafted_the_same_way_twice() -> None:
    first, again = (
        annotating.drafted(importers.read_bytes(FERRY.encode(), name="ferry.txt")) for _ in range(2)
    )
    assert first == again


def test_a_review_file_is_its_own_draft() -> None:
    data = paths.resource("samples", "souk.ar.review.json").read_bytes()
    imported = importers.read_bytes(data, name="souk.ar.review.json")
    assert annotating.drafted(imported) is imported.review


def test_annotations_join_an_article_that_no_library_holds(tmp_path: Path) -> None:
    draft = annotating.drafted(importers.read_bytes(FERRY.encode(), name="ferry.txt"))
    review = annotating.annotated(draft, path=notes_file(tmp_path))
    assert [claim.quote for claim in review.claims] == ["The ferry was halted on Monday"]
    assert review.article == draft.article


def test_a_review_made_at_once_is_the_one_that_a_library_makes(library: Library) -> None:
    from annotator.app import commands

    text, notes = (paths.resource("samples", f"harbour.{ending}") for ending in ("txt", "review.json"))
    imported = importers.read_file(text)
    made = annotating.annotated(annotating.drafted(imported), path=notes)
    article = commands.add_article(library, imported=imported).article
    assert article is not None
    annotating.annotate(library, article=article, path=notes)
    kept = queries.review(library, article=article, withhold=True)
    assert set(kept.sources) == {source for source in made.sources if is_cited(made, source)}
    assert as_held(replace(made, scales=(), sources=())) == as_held(replace(kept, scales=(), sources=()))


def is_cited(review: Review, source: Source) -> bool:
    """Say whether a claim cites the source, or one that belongs to it."""
    cited = {one.source for claim in review.claims for one in claim.attributions}
    return source.id in cited or any(
        other.parent == source.id and is_cited(review, other) for other in review.sources
    )


# --- Signing ---


def test_what_names_nobody_is_signed() -> None:
    review = a_review()
    (halted, unhurt) = review.claims
    unsigned = replace(
        review,
        claims=(replace(halted, verdicts=(replace(halted.verdicts[0], by=None),)), unhurt),
        comments=(replace(review.comments[0], by=None),),
        reviewers=(),
    )
    signed = annotating.signed(unsigned, name="Noor", initials="N")
    (noor,) = signed.reviewers
    assert (noor.name, noor.initials) == ("Noor", "N")
    assert signed.claims[0].verdicts[0].by == signed.comments[0].by == noor.id
    assert annotating.signed(unsigned, name="Noor", initials="N") == signed


def test_what_names_somebody_stays_as_it_is() -> None:
    review = rich_review()
    signed = annotating.signed(review, name="Noor", initials="N")
    named = [verdict.by for claim in review.claims for verdict in claim.verdicts if verdict.by]
    assert named
    assert [
        verdict.by for claim in signed.claims for verdict in claim.verdicts if verdict.by in {ADA.id, NOOR.id}
    ] == [by for by in named if by in {ADA.id, NOOR.id}]


def test_somebody_whom_the_review_names_already_is_not_named_twice() -> None:
    review = a_review()
    assert annotating.signed(review, name=ADA.name, initials=ADA.initials).reviewers == review.reviewers


def test_a_name_that_is_no_unicode_is_mended() -> None:
    signed = annotating.signed(a_review(), name="Caf\udce9 ", initials="C")
    assert signed.reviewers[-1].name == "Caf\ufffd"


def test_a_signed_review_can_be_written_and_read() -> None:
    signed = annotating.signed(rich_review(), name="Noor", initials="N")
    data = review_json.write(signed)
    assert review_json.write(review_json.read(data, name="a.json", scales=signed.scales)) == data
