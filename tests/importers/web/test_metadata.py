"""What a page says of itself, and on what its statements agree."""

from __future__ import annotations

import json

import lxml.html
import pytest

from annotator.importers.draft import Offer
from annotator.importers.web.metadata import Source, agreed_title, details, offers, without_site


def said(head: str = "", body: str = "", **source: str) -> dict[str, list[str]]:
    """Return the values of each field that a page suggests."""
    page = f"<html lang='en-GB'><head>{head}</head><body>{body}<p>x</p></body></html>"
    found: dict[str, list[str]] = {}
    for offer in offers(Source(lxml.html.document_fromstring(page), page, **source)):
        found.setdefault(offer.field, []).append(offer.value)
    return found


def linked(data: object) -> str:
    """Return a script of linked data."""
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


def titles(**by: str) -> list[Offer]:
    """Return statements on the title."""
    return [Offer("title", value, says.replace("_", " ")) for says, value in by.items()]


def test_the_title_is_what_most_statements_bear_out() -> None:
    page = titles(title="Ferry halted", h1="Ferry halted", **{"og:title": "You won’t believe this ferry"})
    assert agreed_title(page) == "Ferry halted"


def test_a_statement_bears_out_the_one_that_it_begins_with() -> None:
    page = titles(h1="The Aldra Post", title="Ferry halted – the Aldra Post", **{"og:title": "Ferry halted"})
    assert agreed_title(page) == "Ferry halted"


def test_where_all_disagree_the_surest_is_taken() -> None:
    page = titles(title="a", h1="b", **{"twitter:title": "e", "og:title": "c", "JSON-LD headline": "d"})
    assert agreed_title(page) == "d"
    assert agreed_title([]) == ""


@pytest.mark.parametrize(
    ("title", "short"),
    [
        ("Ferry halted – The Aldra Post", "Ferry halted"),
        ("Ferry halted | News | The Aldra Post", "Ferry halted"),
        ("Ferry halted - aldra-post.example", "Ferry halted"),
        ("Ferry halted - three cars lost", "Ferry halted - three cars lost"),
        ("Ferry halted - One Two Three Four Five", "Ferry halted - One Two Three Four Five"),
        ("Aldra–Lindmoor ferry halted", "Aldra–Lindmoor ferry halted"),
    ],
)
def test_the_site_s_name_is_cut_off_a_title(title: str, short: str) -> None:
    assert without_site(title) == short


@pytest.mark.parametrize(
    "data",
    [
        {"@type": "NewsArticle", "headline": "Ferry halted", "author": {"name": "Nora Vell"}},
        {
            "@graph": [
                {"@type": "WebSite"},
                {"@type": ["NewsArticle"], "headline": "Ferry halted", "author": [{"name": "Nora Vell"}]},
            ]
        },
        [
            {
                "@type": "https://schema.org/ReportageNewsArticle",
                "headline": ["Ferry halted"],
                "author": "Nora Vell",
            }
        ],
    ],
)
def test_linked_data_is_understood_however_it_is_nested(data: object) -> None:
    found = said(linked(data))
    assert found["title"] == ["Ferry halted"]
    assert found["byline"] == ["Nora Vell"]


def test_linked_data_says_date_site_and_language() -> None:
    data = {
        "@type": "Article",
        "datePublished": "2031-03-04T10:00:00Z",
        "publisher": {"name": "The Aldra Post"},
        "inLanguage": "de-AT",
        "author": [
            {"name": "Nora Vell"},
            {"name": "Ed Harrow"},
            {"url": "x"},
            7,
            {"name": "https://x.example"},
        ],
    }
    found = said(linked(data))
    assert found["published"] == ["2031-03-04"]
    assert found["site"] == ["The Aldra Post"]
    assert found["language"] == ["de", "en"]
    assert found["byline"] == ["Nora Vell, Ed Harrow"]


@pytest.mark.parametrize(
    "text", ["{", "[" * 100_000, "7", "null", '{"@type": 7}', '{"@type": "Article", "headline": 3}']
)
def test_linked_data_that_is_none_says_nothing(text: str) -> None:
    assert "title" not in said(f'<script type="application/ld+json">{text}</script><script>x</script>')


def test_meta_elements_are_understood_by_either_attribute() -> None:
    found = said(
        '<meta property="og:title" content="Ferry  halted">'
        '<meta name="Author" content="By Nora Vell">'
        '<meta name="author" content="second">'
        '<meta property="article:author" content="https://x.example/nora">'
        '<meta property="article:published_time" content="2031-03-04"><meta name="date" content="yesterday">'
        '<meta property="og:site_name" content="The Aldra Post">'
        '<meta property="og:url" content="javascript:x">'
        '<meta charset="utf-8">'
    )
    assert found == {
        "title": ["Ferry halted"],
        "byline": ["Nora Vell"],
        "published": ["2031-03-04"],
        "site": ["The Aldra Post"],
        "language": ["en"],
    }


def test_a_time_in_the_page_suggests_the_date() -> None:
    assert said(body='<time datetime="2031-03-04T10:00">today</time><time>now</time>')["published"] == [
        "2031-03-04"
    ]


def test_addresses_come_from_the_archive_the_page_and_the_browser_that_saved_it() -> None:
    found = said(
        '<link rel="canonical" href="https://b.example/"><link rel="icon" href="https://c.example/">'
        "<!-- saved from url=(0018)https://d.example/x -->",
        address="https://a.example/",
    )
    assert found["url"] == ["https://a.example/", "https://b.example/", "https://d.example/x"]


def test_the_subject_of_an_archive_is_a_title() -> None:
    assert said(subject="Ferry halted")["title"] == ["Ferry halted"]


def test_what_is_too_long_is_no_statement() -> None:
    assert "byline" not in said(f'<meta name="author" content="{"x" * 501}">')


def test_details_take_the_first_statement_of_each_field() -> None:
    made = details(
        [
            Offer("title", "Ferry halted", "h1"),
            Offer("byline", "Nora Vell", "author"),
            Offer("byline", "Ed Harrow", "dc.creator"),
            Offer("url", "https://a.example/", "canonical"),
            Offer("published", "2031-03-04", "time"),
            Offer("language", "en", "html lang"),
            Offer("site", "The Aldra Post", "og:site_name"),
        ]
    )
    assert (made.title, made.byline, made.url, made.published, made.language) == (
        "Ferry halted", "Nora Vell", "https://a.example/", "2031-03-04", "en",
    )  # fmt: skip
