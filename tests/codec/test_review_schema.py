"""The JSON Schema of the format: it says the same as the reader, as far as a schema can know."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from annotator.codec.review_json import read_article, read_claims, read_library, read_marks, write
from annotator.codec.review_json.anchors import SPAN_KEYS
from annotator.codec.review_json.read import FILE_KEYS, WITHHELD_KEYS
from annotator.domain.article import SectionKind
from annotator.domain.attribution import AttributionState, Confidence, Directness, Level, Mentioned, Role
from annotator.domain.claim import ClaimKind, ClaimState
from annotator.domain.evidence import EvidenceKind, Stance
from annotator.domain.marks import Audience, CommentKind, CorrectionState, Severity, Stage, TickResult
from annotator.domain.source import SourceKind
from annotator.domain.verdict import Layer, Underline
from annotator.paths import resource
from tests.builders import rich_review
from tests.codec.bad_files import BAD_FILES, Bad
from tests.codec.files import a_file
from tests.strategies import reviews

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from annotator.domain.review import Review

SCHEMA: dict[str, Any] = json.loads(resource("data", "annotator-review.schema.json").read_bytes())
PARTS: dict[str, Any] = SCHEMA["$defs"]
VALIDATOR = Draft202012Validator(SCHEMA)

KEYS = {
    "article": read_article.ARTICLE_KEYS,
    "original": read_article.ORIGINAL_KEYS,
    "section": read_article.SECTION_KEYS,
    "reviewer": read_library.REVIEWER_KEYS,
    "source": read_library.SOURCE_KEYS,
    "evidence": read_library.EVIDENCE_KEYS,
    "scale": read_library.SCALE_KEYS,
    "rating": read_library.RATING_KEYS,
    "claim": read_claims.CLAIM_KEYS,
    "mention": read_claims.MENTION_KEYS,
    "span": SPAN_KEYS,
    "attribution": read_claims.ATTRIBUTION_KEYS,
    "verdict": read_claims.VERDICT_KEYS,
    "evidence_link": read_claims.LINK_KEYS,
    "tick": read_marks.TICK_KEYS,
    "comment": read_marks.COMMENT_KEYS,
    "correction": read_marks.CORRECTION_KEYS,
    "sign_off": read_marks.SIGN_OFF_KEYS,
    "withheld": WITHHELD_KEYS,
}

CODES = [
    ("claim", "kind", ClaimKind),
    ("claim", "state", ClaimState),
    ("source", "kind", SourceKind),
    ("attribution", "role", Role),
    ("attribution", "directness", Directness),
    ("attribution", "mentioned", Mentioned),
    ("attribution", "level", Level),
    ("attribution", "state", AttributionState),
    ("attribution", "confidence", Confidence),
    ("section", "kind", SectionKind),
    ("verdict", "layer", Layer),
    ("scale", "layer", Layer),
    ("rating", "underline", Underline),
    ("evidence", "kind", EvidenceKind),
    ("evidence_link", "stance", Stance),
    ("tick", "result", TickResult),
    ("comment", "kind", CommentKind),
    ("comment", "audience", Audience),
    ("correction", "severity", Severity),
    ("correction", "state", CorrectionState),
    ("sign_off", "stage", Stage),
]


def faults(file: object) -> list[str]:
    """Return what the schema says against a file."""
    return [error.message for error in VALIDATOR.iter_errors(file)]


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_the_schema_knows_the_reader_s_keys() -> None:
    assert set(SCHEMA["properties"]) == FILE_KEYS
    assert {name: frozenset(PARTS[name]["properties"]) for name in KEYS} == KEYS


def test_the_schema_lets_no_other_key_in() -> None:
    assert all(PARTS[name]["additionalProperties"] is False for name in KEYS)
    assert SCHEMA["additionalProperties"] is False


@pytest.mark.parametrize(("part", "key", "codes"), CODES)
def test_the_schema_knows_the_codes_of_the_domain(part: str, key: str, codes: Iterable[str]) -> None:
    assert PARTS[part]["properties"][key]["enum"] == [*codes, None]


def test_a_file_written_by_hand_is_right() -> None:
    assert faults(a_file()) == []


def test_a_review_with_everything_in_it_is_right() -> None:
    assert faults(json.loads(write(rich_review()))) == []


@given(reviews())
def test_whatever_is_written_is_right(review: Review) -> None:
    assert faults(json.loads(write(review))) == []


def test_the_marked_article_of_the_desk_is_right(shared: Path) -> None:
    assert faults(json.loads((shared / "articles" / "palmyra.review.json").read_bytes())) == []


@pytest.mark.parametrize("bad", BAD_FILES, ids=lambda bad: bad.title)
def test_the_schema_refuses_what_a_schema_can_know_to_be_wrong(bad: Bad) -> None:
    assert bool(faults(bad.file())) is bad.schema_knows
