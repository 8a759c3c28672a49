"""The samples that ship with the program: each loads, and keeps every rule of the domain."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from jsonschema import Draft202012Validator

from annotator.codec.review_json import read
from annotator.codec.scales import parse
from annotator.domain.span import Anchor, ordered_and_disjoint
from annotator.domain.verdict import Layer
from annotator.paths import resource
from annotator.text.decode import decode
from annotator.text.graphemes import is_boundary
from annotator.text.normalise import normalise

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.review import Review
    from annotator.domain.verdict import Scale

SAMPLES = ("harbour", "souk.ar", "festival")


def scales() -> tuple[Scale, ...]:
    """Return the scales that every library is made with."""
    return parse(resource("data", "scales.toml").read_text("utf-8"))


def sample(name: str) -> Review:
    """Read one of the samples."""
    data = resource("samples", f"{name}.review.json").read_bytes()
    return read(data, name=f"{name}.review.json", scales=scales())


def anchors(review: Review) -> Iterator[Anchor]:
    """Yield every place that is marked."""
    for claim in review.claims:
        yield from (piece for mention in claim.mentions for piece in mention.pieces)
        for attribution in claim.attributions:
            yield from (each for each in (attribution.source_words, attribution.cue) if each is not None)
            yield from attribution.content
    yield from (tick.anchor for tick in review.ticks)
    yield from (correction.anchor for correction in review.corrections)


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_s_review_brings_the_very_text_of_its_article(name: str) -> None:
    path = resource("samples", f"{name}.txt")
    decoded = decode(path.read_bytes(), name=path.name)
    canonical = normalise(decoded.text, name=path.name)
    assert canonical.repairs == ()
    assert sample(name).article.text == canonical.text


@pytest.mark.parametrize("name", SAMPLES)
def test_every_place_in_a_sample_keeps_the_rules(name: str) -> None:
    review = sample(name)
    text = review.article.text
    places = list(anchors(review))
    assert len(places) > 40
    for anchor in places:
        assert anchor.span is not None
        assert anchor.span.of(text) == anchor.exact == anchor.exact.strip()
        assert is_boundary(text, anchor.span.start)
        assert is_boundary(text, anchor.span.end)


@pytest.mark.parametrize("name", SAMPLES)
def test_the_marks_of_a_sample_stand_just_as_the_file_says(name: str) -> None:
    file = json.loads(resource("samples", f"{name}.review.json").read_bytes())
    said = [
        (span["start"], span["end"])
        for claim in file["claims"]
        for mention in claim["mentions"]
        for span in mention["spans"]
    ]
    spans = [
        piece.span for claim in sample(name).claims for mention in claim.mentions for piece in mention.pieces
    ]
    assert [(span.start, span.end) for span in spans if span is not None] == said


@pytest.mark.parametrize("name", SAMPLES)
def test_every_word_of_a_sample_lies_in_one_of_its_sections(name: str) -> None:
    review = sample(name)
    spans = [section.span for section in review.article.revision.sections]
    assert ordered_and_disjoint(spans)
    inside = "".join(span.of(review.article.text) for span in spans)
    assert [c for c in inside if c.isalnum()] == [c for c in review.article.text if c.isalnum()]


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_is_right_by_the_schema(name: str) -> None:
    schema = json.loads(resource("data", "annotator-review.schema.json").read_bytes())
    file = json.loads(resource("samples", f"{name}.review.json").read_bytes())
    assert list(Draft202012Validator(schema).iter_errors(file)) == []


def test_the_harbour_shows_what_a_review_can_hold() -> None:
    review = sample("harbour")
    ratings = {
        verdict.rating for claim in review.claims for layer in Layer if (verdict := claim.verdict(layer))
    }
    assert ratings >= {rating.code for scale in scales()[:1] for rating in scale.ratings}
    assert ratings >= {"accurate", "altered_wording", "not_found"}
    assert any(len(claim.mentions) == 2 for claim in review.claims)
    assert any(claim.nobody_cited for claim in review.claims)
    assert any(not claim.is_checked for claim in review.claims)
    assert any(comment.is_open_query for comment in review.comments)
    assert review.evidence
    assert review.corrections
    assert review.ticks


def test_no_sample_holds_anything_that_must_not_leave_the_desk() -> None:
    for name in SAMPLES:
        review = sample(name)
        assert not any(source.confidential for source in review.sources)
        assert not any(evidence.confidential for evidence in review.evidence)
        assert all(comment.audience == "shared" for comment in review.comments)
