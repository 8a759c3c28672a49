"""ClaimReviews: what schema.org and search engines ask of each, and what is said where it is not known."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from jsonschema import Draft202012Validator

from annotator.exporters import Options, by_name
from tests.builders import rich_review

if TYPE_CHECKING:
    from annotator.domain.review import Review

NAMED = {
    "type": "object",
    "required": ["@type", "name"],
    "properties": {"@type": {"enum": ["Person", "Organization"]}, "name": {"type": "string", "minLength": 1}},
    "additionalProperties": False,
}
DAY = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d$"}
URL = {"type": "string", "pattern": "^https?://"}
CLAIM = {
    "type": "object",
    "required": ["@type", "text"],
    "properties": {
        "@type": {"const": "Claim"},
        "text": {"type": "string"},
        "author": NAMED,
        "datePublished": DAY,
        "appearance": {
            "type": "object",
            "properties": {"@type": {"const": "NewsArticle"}, "url": URL, "publisher": NAMED},
        },
    },
    "additionalProperties": False,
}
RATING = {
    "type": "object",
    "required": ["@type", "alternateName"],
    "properties": {
        "@type": {"const": "Rating"},
        "alternateName": {"type": "string", "minLength": 1},
        "ratingValue": {"type": "integer"},
        "worstRating": {"type": "integer"},
        "bestRating": {"type": "integer"},
    },
    "dependentRequired": {"ratingValue": ["worstRating", "bestRating"]},
    "additionalProperties": False,
}
REVIEW = {
    "type": "object",
    "required": ["@type", "@id", "claimReviewed", "reviewRating", "itemReviewed"],
    "properties": {
        "@type": {"const": "ClaimReview"},
        "url": URL,
        "author": NAMED,
        "datePublished": DAY,
        "claimReviewed": {"type": "string", "minLength": 1},
        "itemReviewed": CLAIM,
        "reviewRating": RATING,
    },
    "anyOf": [{"required": ["url"]}, {"required": ["creativeWorkStatus"]}],
}
"""What Google's page on ClaimReview and schema.org's definition ask for."""


def written(review: Review | None = None, **options: str) -> dict[int, dict[str, Any]]:
    """Return the entries by the numbers of their claims."""
    review = review or rich_review()
    found = json.loads(by_name("claimreview").export(review, replace(Options(), **options)))  # type: ignore[arg-type]  # words
    assert found["@context"] == "https://schema.org"
    for one in found["@graph"]:
        Draft202012Validator(REVIEW).validate(one)
    numbers = {f"urn:uuid:{claim.id}": claim.number for claim in review.claims}
    return {numbers[one["@id"]]: one for one in found["@graph"]}


def test_every_claim_with_a_verdict_is_reviewed() -> None:
    assert sorted(written()) == [1, 3, 4, 5, 6, 7]


def test_a_rating_has_the_ends_of_its_scale_and_one_without_rank_its_name_alone() -> None:
    found = written()
    assert found[3]["reviewRating"] == {
        "@type": "Rating",
        "ratingValue": 4,
        "worstRating": 1,
        "bestRating": 5,
        "alternateName": "Confirmed with change",
    }
    assert found[7]["reviewRating"] == {"@type": "Rating", "alternateName": "Unverified"}


def test_the_claim_s_author_is_who_vouches_for_it() -> None:
    found = written()
    assert found[3]["itemReviewed"]["author"] == {
        "@type": "Organization",
        "name": "Kestermouth Harbour Authority",
    }
    assert found[5]["itemReviewed"]["author"]["@type"] == "Person"
    assert found[6]["itemReviewed"]["author"] == {"@type": "Person", "name": "Source withheld"}
    assert found[1]["itemReviewed"]["author"] == {"@type": "Organization", "name": "Tidewater"}
    assert "author" not in found[4]["itemReviewed"]


def test_without_an_address_each_entry_says_that_it_is_not_ready() -> None:
    assert all("Not ready to publish" in one["creativeWorkStatus"] for one in written().values())
    assert all("url" not in one for one in written(published_at="not an address").values())


def test_with_an_address_each_entry_has_its_own() -> None:
    found = written(
        published_at="https://desk.example/checks/kestermouth#top", organisation="Kestermouth Desk"
    )
    assert found[3]["url"] == "https://desk.example/checks/kestermouth#claim_3"
    assert found[3]["author"] == {"@type": "Organization", "name": "Kestermouth Desk"}
    assert found[3]["creativeWorkStatus"] == "Not ready to publish: the review is a draft."


def test_without_an_organisation_the_reviewer_is_the_author() -> None:
    assert written()[3]["author"] == {"@type": "Person", "name": "Ada Brandt"}
    assert "author" not in written(replace(rich_review(), reviewers=()))[3]


def test_a_verdict_on_a_scale_that_the_review_lacks_keeps_its_code() -> None:
    found = written(replace(rich_review(), scales=()))
    assert found[3]["reviewRating"] == {"@type": "Rating", "alternateName": "confirmed_with_change"}
