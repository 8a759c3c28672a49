"""Reviews to bytes and back: nothing of what the format holds is lost, and the bytes are always the same."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given

from annotator.codec.review_json import claim_fingerprint, fingerprint, has_article, read, write
from annotator.domain.ids import EvidenceId, SourceId
from annotator.domain.withhold import withhold
from tests.builders import SCALES, a_review, rich_review, uid
from tests.codec.files import a_file, as_bytes
from tests.held import as_held
from tests.strategies import reviews

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.domain.review import Review


def again(review: Review) -> Review:
    """Write a review and read it back, where no scale is known beside the file's."""
    return read(write(review), name="x.json", scales=())


def written(review: Review) -> dict[str, Any]:
    """Return what a review's file says."""
    file: dict[str, Any] = json.loads(write(review))
    return file


@given(reviews())
def test_any_review_loads_back_without_loss_and_is_written_again_as_the_same_bytes(review: Review) -> None:
    back = again(review)
    assert as_held(back) == as_held(review)
    assert write(back) == write(review)


def test_a_review_with_everything_in_it_loads_back_without_loss() -> None:
    assert as_held(again(rich_review())) == as_held(rich_review())


def test_what_is_left_of_a_review_that_was_withheld_loads_back_with_its_counts() -> None:
    review = withhold(rich_review())
    assert review.withheld.total > 0
    assert as_held(again(review)) == as_held(review)


def test_a_file_written_by_hand_is_written_the_same_from_then_on() -> None:
    review = read(as_bytes(a_file()), name="x.json", scales=SCALES)
    assert again(review) == review
    assert write(again(review)) == write(review)


def test_the_marked_article_of_the_desk_is_written_the_same_from_then_on(shared: Path) -> None:
    folder = shared / "articles"
    file = json.loads((folder / "palmyra.review.json").read_bytes())
    file["article"] = {"text": (folder / "palmyra.txt").read_text("utf-8")}
    review = read(as_bytes(file), name="palmyra", scales=())
    assert again(review) == review


def test_a_written_file_brings_its_article() -> None:
    assert has_article(write(a_review()))


def test_a_file_is_indented_by_one_and_ends_with_a_line_feed() -> None:
    text = write(rich_review()).decode()
    assert text.startswith('{\n "format": "annotator-review",\n "version": 1,\n "article": {\n  "title": ')
    assert text.endswith("]\n}\n")
    assert "نور حدّاد" in text


def test_the_keys_stand_in_the_order_of_the_format() -> None:
    file = written(rich_review())
    assert list(file) == [
        *("format", "version", "article", "reviewers", "sources", "scales", "claims", "evidence"),
        *("ticks", "comments", "corrections", "sign_offs"),
    ]
    assert list(file["article"]) == [
        *("title", "byline", "agency", "dateline", "published", "url", "language"),
        *("original", "revision", "text", "text_sha256", "sections"),
    ]
    assert list(file["claims"][4]["attributions"][0]) == [
        *("id", "source", "role", "directness", "mentioned", "level", "state", "source_span", "cue_span"),
        *("content_spans", "nested_in", "confidence", "rule", "reason"),
    ]


def test_an_orphan_is_written_without_a_place() -> None:
    lost = written(rich_review())["claims"][9]["mentions"][0]["spans"][0]
    assert (lost["start"], lost["end"], lost["exact"]) == (None, None, "a night of 90-knot gusts")


def test_what_the_format_does_not_name_is_written_only_where_it_says_something() -> None:
    file = written(rich_review())
    plain, moved = file["claims"][0]["mentions"][0]["spans"][0], file["claims"][4]["mentions"][1]["spans"][0]
    assert list(plain) == ["start", "end", "exact", "prefix", "suffix"]
    assert moved["found"] == "fuzzy"
    assert list(file["claims"][1]["attributions"][0]["cue_span"]) == ["start", "end", "exact"]
    assert ["captured_by" in item for item in file["evidence"]] == [True, False]
    assert written(withhold(rich_review()))["withheld"] == {"sources": 1, "evidence": 1, "comments": 1}


def test_claims_stand_by_their_numbers() -> None:
    review = rich_review()
    assert write(replace(review, claims=review.claims[::-1])) == write(review)


def test_a_comment_on_the_article_names_it_by_the_hash_of_its_text() -> None:
    review = rich_review()
    assert written(review)["comments"][5]["on"] == {"article": review.article.revision.text_sha256}


@pytest.mark.parametrize("part", ["sources", "evidence", "reviewers", "scales", "claims"])
def test_a_review_that_names_what_it_does_not_hold_is_not_written(part: str) -> None:
    with pytest.raises(ValueError, match="names what it does not hold"):
        write(replace(rich_review(), **{part: ()}))  # type: ignore[arg-type]  # a table of the review


def test_a_review_that_names_nothing_that_it_does_not_hold_may_be_bare() -> None:
    review = a_review()
    bare = replace(review, claims=(review.claims[1],), sources=(), scales=())
    assert as_held(again(bare)) == as_held(bare)


def test_the_fingerprint_of_a_review_changes_with_anything_in_it() -> None:
    review = rich_review()
    changed = replace(review, ticks=review.ticks[1:])
    assert fingerprint(review) == fingerprint(rich_review()) != fingerprint(changed)


def test_the_fingerprint_of_a_review_may_be_made_of_fingerprints_of_its_claims_that_are_known() -> None:
    review = rich_review()
    known = [claim_fingerprint(claim) for claim in review.claims]
    assert fingerprint(review, claims=known) == fingerprint(review)


def test_half_of_a_character_is_written_as_its_escape() -> None:
    review = a_review()
    comment = replace(review.comments[0], text="a\ud800b")
    assert written(replace(review, comments=(comment,)))["comments"][0]["text"] == "a\ud800b"


def test_the_fingerprint_of_a_claim_changes_with_what_hangs_on_it() -> None:
    claim = rich_review().claims[2]
    assert claim_fingerprint(claim) == claim_fingerprint(rich_review().claims[2])
    assert claim_fingerprint(replace(claim, evidence=())) != claim_fingerprint(claim)


def test_an_unknown_source_or_evidence_is_named() -> None:
    review = a_review()
    claim = replace(
        review.claims[0],
        attributions=(replace(review.claims[0].attributions[0], source=SourceId(uid("nowhere"))),),
    )
    with pytest.raises(ValueError, match="does not hold: source"):
        write(replace(review, claims=(claim,)))
    tick = replace(rich_review().ticks[0], evidence=EvidenceId(uid("nowhere")))
    with pytest.raises(ValueError, match="does not hold: evidence"):
        write(replace(rich_review(), ticks=(tick,)))
