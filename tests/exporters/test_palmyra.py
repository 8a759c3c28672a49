"""The first real article, marked by hand: 27 claims in 29 mentions, 16 attributions, as a checking copy."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from annotator.codec.review_json import read as read_review
from annotator.codec.word_marks import bookmark_name
from annotator.exporters import Document, Options, by_name
from annotator.exporters.outline import Digest
from annotator.text.segment import segment
from tests.exporters.reading import WordFile, read
from tests.parts import SCALES, an_article
from tests.scenarios.moved import IN_FRONT, move

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.domain.review import Review


@pytest.fixture(params=list(IN_FRONT.values()), ids=list(IN_FRONT))
def review(shared: Path, request: pytest.FixtureRequest) -> Review:
    """Read the article and its annotations, each place moved by what is put in front."""
    front: str = request.param
    folder = shared / "articles"
    text = front + (folder / "palmyra.txt").read_text("utf-8")
    data = json.loads((folder / "palmyra.review.json").read_bytes())
    move(data["claims"], len(front))
    bare = an_article(text)
    article = replace(bare, revision=replace(bare.revision, sections=segment(text).sections))
    return read_review(json.dumps(data), name="palmyra", scales=SCALES, article=article)


@pytest.fixture
def found(review: Review) -> WordFile:
    """Export the checking copy and read it back."""
    return read(by_name("docx").export(review, Options(document=Document.CHECKING)))


def test_the_paragraphs_are_the_article(review: Review, found: WordFile) -> None:
    assert found.text == review.article.text


def test_it_is_the_review_that_was_marked_by_hand(review: Review) -> None:
    assert len(review.claims) == 27
    assert sum(len(claim.mentions) for claim in review.claims) == 29
    assert sum(len(claim.attributions) for claim in review.claims) == 16


def test_each_of_the_29_mentions_has_a_comment_on_exactly_its_words(review: Review, found: WordFile) -> None:
    assert len(found.comments) == len(found.ranges) == len(found.references) == 29
    mentions = [mention for claim in review.claims for mention in claim.mentions]
    expected = sorted((m.spans[0].start, m.spans[0].end, m.pieces[0].exact) for m in mentions)
    assert sorted((s.start, s.end, s.text) for s in found.ranges.values()) == expected


def test_each_comment_lies_on_the_mention_that_its_bookmark_names(review: Review, found: WordFile) -> None:
    for claim in review.claims:
        for mention in claim.mentions:
            stretch = found.bookmarks[bookmark_name(mention.id)]
            assert stretch.text == mention.quote
            here = [found.comments[key] for key, s in found.ranges.items() if s.start == stretch.start]
            assert any(comment.lines[0].startswith(f"Claim {claim.number}") for comment in here)


def test_the_comment_of_a_first_mention_names_its_sources(review: Review, found: WordFile) -> None:
    entries = {
        c.lines[0].split(" · ")[0]: c.text for c in found.comments.values() if "see there" not in c.text
    }
    digest = Digest(review)
    assert len(entries) == 27
    for claim in review.claims:
        said = entries[f"Claim {claim.number}"]
        for attribution in claim.attributions:
            assert digest.source_name(attribution.source) in said
            assert attribution.cue is None or f"“{attribution.cue.exact}”" in said
        if not claim.attributions:
            assert "Source: not attributed yet" in said


def test_how_a_source_is_called_in_the_text_is_told(found: WordFile) -> None:
    said = next(c.text for c in found.comments.values() if c.lines[0].startswith("Claim 6 "))
    assert "Syrian army general command · claimant · “called” · named as “the army” (alias)" in said


def test_the_two_captions_are_one_claim_with_a_pointer(found: WordFile) -> None:
    entry, pointer = (c for c in found.comments.values() if c.lines[0].startswith(("Claim 2 ", "Claim 2,")))
    assert pointer.lines[0].startswith("Claim 2, see there.")
    assert found.ranges[entry.id].text == found.ranges[pointer.id].text


def test_the_report_brackets_and_numbers_each_mention(review: Review) -> None:
    report = read(by_name("docx").export(review, Options()))
    for claim in review.claims:
        assert report.text.count(f"⟦{claim.number}⟧") == len(claim.mentions)
    assert len(report.comments) == 29
