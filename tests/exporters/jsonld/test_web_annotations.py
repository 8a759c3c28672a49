"""Web annotations, held to the rules of the W3C's model."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator

from annotator.exporters import Options, by_name
from annotator.exporters.jsonld.web_annotations import moment, named_information
from tests.builders import a_review, rich_review

if TYPE_CHECKING:
    from annotator.domain.review import Review

MOTIVES = [
    "assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting",
    "identifying", "linking", "moderating", "questioning", "replying", "tagging",
]  # fmt: skip
IRI = {"type": "string", "pattern": r"^[a-z][a-z0-9+.-]*:\S+$"}
SELECTOR = {
    "oneOf": [
        {
            "required": ["type", "exact"],
            "properties": {
                "type": {"const": "TextQuoteSelector"},
                "exact": {"type": "string", "minLength": 1},
                "prefix": {"type": "string"},
                "suffix": {"type": "string"},
            },
            "additionalProperties": False,
        },
        {
            "required": ["type", "start", "end"],
            "properties": {
                "type": {"const": "TextPositionSelector"},
                "start": {"type": "integer", "minimum": 0},
                "end": {"type": "integer", "minimum": 1},
            },
            "additionalProperties": False,
        },
    ]
}
BODY = {
    "type": "object",
    "required": ["type", "value"],
    "properties": {
        "type": {"const": "TextualBody"},
        "value": {"type": "string"},
        "purpose": {"enum": MOTIVES},
        "format": {"const": "text/plain"},
        "language": {"type": "string", "minLength": 2},
    },
}
TARGET = {
    "anyOf": [
        IRI,
        {
            "type": "object",
            "required": ["source", "selector"],
            "properties": {"source": IRI, "selector": {"type": "array", "minItems": 1, "items": SELECTOR}},
            "additionalProperties": False,
        },
    ]
}
ANNOTATION = {
    "type": "object",
    "required": ["id", "type", "target"],
    "properties": {
        "id": IRI,
        "type": {"const": "Annotation"},
        "motivation": {"enum": MOTIVES},
        "body": {"anyOf": [BODY, {"type": "array", "minItems": 1, "items": BODY}]},
        "target": {"anyOf": [TARGET, {"type": "array", "minItems": 1, "items": TARGET}]},
        "creator": {
            "type": "object",
            "required": ["type", "name"],
            "properties": {"type": {"const": "Person"}, "name": {"type": "string"}},
        },
        "created": {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$"},
    },
}
COLLECTION = {
    "type": "object",
    "required": ["@context", "id", "type", "first", "total"],
    "properties": {
        "@context": {"type": "array", "contains": {"const": "http://www.w3.org/ns/anno.jsonld"}},
        "id": IRI,
        "type": {"const": "AnnotationCollection"},
        "label": {"type": "string"},
        "total": {"type": "integer", "minimum": 0},
        "first": {
            "type": "object",
            "required": ["type", "items"],
            "properties": {
                "type": {"const": "AnnotationPage"},
                "startIndex": {"const": 0},
                "items": {"type": "array", "items": ANNOTATION},
            },
        },
    },
}
"""The MUSTs of the Web Annotation Data Model, sections 3 to 5, for what we write of it."""


def written(review: Review) -> dict[str, Any]:
    found = json.loads(by_name("w3c").export(review, Options()))
    Draft202012Validator(COLLECTION).validate(found)
    return found  # type: ignore[no-any-return]  # JSON


def items(review: Review) -> list[dict[str, Any]]:
    return written(review)["first"]["items"]  # type: ignore[no-any-return]  # JSON


@pytest.mark.parametrize("review", [a_review, rich_review])
def test_a_collection_is_as_the_model_says(review: Any) -> None:  # noqa: ANN401 - a maker of reviews
    found = written(review())
    assert found["total"] == len(found["first"]["items"]) > 2
    keys = [one["id"] for one in found["first"]["items"]]
    assert len(set(keys)) == len(keys)


def test_every_position_holds_its_quote_in_code_points() -> None:
    text = rich_review().article.text
    checked = 0
    for one in items(rich_review()):
        for target in one["target"] if isinstance(one["target"], list) else ():
            quote, *position = target["selector"]
            for place in position:
                assert text[place["start"] : place["end"]] == quote["exact"]
                checked += 1
    assert checked > 10


def test_a_mention_in_pieces_has_a_target_for_each_and_a_lost_one_its_quote_alone() -> None:
    fifth = [one for one in items(rich_review()) if one["annotator:claim"] == 5 and "selector" in str(one)]
    assert len(fifth[0]["target"]) == 2
    assert [len(target["selector"]) for target in fifth[1]["target"]] == [2, 1]


def test_bodies_say_verdict_and_source() -> None:
    third = next(one for one in items(rich_review()) if one["annotator:claim"] == 3)
    told = {(body["purpose"], body["value"]) for body in third["body"]}
    assert ("assessing", "✎ Confirmed with change: It was closed 53 hours.") in told
    assert ("classifying", "confirmed_with_change") in told
    assert any(p == "describing" and v.startswith("Source: Kestermouth Harbour Authority") for p, v in told)


def test_comments_are_on_their_claim_and_replies_on_their_comment() -> None:
    found = {one["id"]: one for one in items(rich_review())}
    motives = [one["motivation"] for one in found.values() if one["annotator:claim"] == 5]
    assert motives.count("replying") == 2
    assert motives.count("questioning") == 1
    assert all(one["target"] in found for one in found.values() if isinstance(one["target"], str))


def test_an_article_without_an_address_is_named_by_its_hash() -> None:
    review = a_review()
    details = replace(review.article.details, url=None)
    found = written(replace(review, article=replace(review.article, details=details)))
    source = found["first"]["items"][0]["target"][0]["source"]
    assert source == found["annotator:text"] == named_information(review.article.revision.text_sha256)
    # The example of RFC 6920, section 8.1.
    digest = "7f83b1657ff1fc53b92dc18148a1d65dfc2d4b1fa3d677284addd200126d9069"
    assert named_information(digest) == "ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk"


@pytest.mark.parametrize(
    ("at", "written_so"),
    [
        ("2024-05-06T12:00:00+02:00", "2024-05-06T10:00:00Z"),
        ("2024-05-06", "2024-05-06T00:00:00Z"),
        ("yesterday", ""),
        (None, ""),
        ("0001-01-01T00:00:00+14:00", ""),
    ],
)
def test_times_are_in_utc(at: str | None, written_so: str) -> None:
    assert moment(at) == written_so
