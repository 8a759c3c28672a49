"""The web page: read by a parser that follows the standard, found to need nothing but itself."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from itertools import pairwise
from typing import TYPE_CHECKING

import html5lib
import pytest

from annotator.exporters import LETTER, Document, Options, by_name
from tests.builders import LOGBOOK, RICH_TEXT, a_review, rich_review

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from annotator.domain.review import Review

BOTH = pytest.mark.parametrize("document", [Document.REPORT, Document.CHECKING])
ALL = pytest.mark.parametrize("document", list(Document))


def page(review: Review, document: Document = Document.REPORT, **options: object) -> Element:
    """Read a page; strict, so that every mistake in it is an error."""
    chosen = replace(Options(document=document), **options)  # type: ignore[arg-type]  # the keywords of Options
    data = by_name("html").export(review, chosen)
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    return parser.parse(data, transport_encoding="utf-8")  # type: ignore[no-any-return]  # an etree by default


def words(element: Element) -> str:
    return "".join(element.itertext())


def one(root: Element, path: str) -> Element:
    (found,) = root.findall(path)
    return found


@ALL
def test_a_page_has_its_landmarks_and_one_title(document: Document) -> None:
    root = page(rich_review(), document)
    body = one(root, "body")
    assert [child.tag for child in body if child.tag != "a"] == ["header", "nav", "main", "footer"]
    assert (root.get("lang"), root.get("dir")) == ("en", "ltr")
    assert words(one(root, "head/title")) == words(one(root, ".//h1"))
    assert one(root, "body/a[@class='skip']").get("href") == "#main"


@ALL
def test_headings_leave_out_no_level(document: Document) -> None:
    root = page(rich_review(), document)
    levels = [int(e.tag[1]) for e in root.iter() if str(e.tag) in {"h1", "h2", "h3", "h4", "h5", "h6"}]
    assert levels[0] == 1
    assert [here for before, here in pairwise(levels) if here > before + 1] == []


@BOTH
def test_every_link_leads_to_a_place_that_is_there_once(document: Document) -> None:
    root = page(rich_review(), document)
    ids = [key for e in root.iter() if (key := e.get("id"))]
    assert len(ids) == len(set(ids))
    inside = [href[1:] for a in root.iter("a") if (href := a.get("href", "")).startswith("#")]
    assert inside
    assert [key for key in inside if key not in ids] == []


def test_links_lead_from_claim_to_place_and_evidence_and_back() -> None:
    root = page(rich_review())
    row = one(root, ".//tr[@id='row_3']")
    assert [a.get("href") for a in row.iter("a")] == ["#claim_3", "#source_3", "#evidence_1"]
    sheet = [a.get("href") for p in root.iter("p") for a in p.iter("a") if p.get("class") == "faint"]
    assert sheet[:6] == ["#place_1", "#row_1", "#place_2", "#row_2", "#place_3", "#row_3"]
    assert one(root, ".//h3[@id='claim_3']").text == "Claim 3 · ✎ Confirmed with change"
    assert one(root, ".//a[@id='place_3']").get("href") == "#claim_3"
    assert "#claim_3" in [a.get("href") for a in one(root, ".//tr[@id='evidence_1']").iter("a")]


@BOTH
def test_a_page_loads_and_runs_nothing(document: Document) -> None:
    root = page(rich_review(), document)
    banned = {"script", "link", "iframe", "img", "object", "embed", "form", "base"}
    assert [e.tag for e in root.iter() if e.tag in banned] == []
    assert [name for e in root.iter() for name in e.attrib if name.startswith("on") or name == "style"] == []
    assert {e.get("href", "").split(":")[0] for e in root.iter("a") if e.get("href", "")[0] != "#"} == {
        "https"
    }


def test_its_policy_allows_its_own_style_sheet_and_nothing_else() -> None:
    root = page(rich_review())
    policy = one(root, "head/meta[@http-equiv='Content-Security-Policy']").get("content", "")
    style = one(root, "head/style")
    digest = b64encode(sha256(words(style).encode()).digest()).decode()
    assert policy.startswith(f"default-src 'none'; style-src 'sha256-{digest}';")
    assert "unsafe" not in policy
    assert "url(" not in words(style)
    assert "@import" not in words(style)


@BOTH
def test_every_table_has_headers_and_a_caption(document: Document) -> None:
    for table in page(rich_review(), document).iter("table"):
        assert words(one(table, "caption"))
        assert all(th.get("scope") in {"col", "row"} for th in table.iter("th"))
        assert all(row[0].tag == "th" for row in table.findall("tbody/tr"))


@BOTH
def test_the_article_says_all_its_words_in_their_order(document: Document) -> None:
    article = one(page(rich_review(), document), ".//article")
    assert [" ".join(without_tags(p).split()) for p in article] == [
        " ".join(line.split()) for line in RICH_TEXT.splitlines() if line
    ]


def without_tags(element: Element) -> str:
    """Return the words of an element but those of the tags in it."""
    own = "" if element.get("class", "").startswith("tag") else element.text or ""
    inner = () if element.get("class", "").startswith("tag") else element
    return own + "".join(without_tags(child) + (child.tail or "") for child in inner)


@BOTH
def test_every_claim_has_a_tag_that_says_its_verdict_in_words(document: Document) -> None:
    root = page(rich_review(), document)
    told = {a.get("aria-label") for a in root.iter("a")}
    assert {"Claim 1: Confirmed", "Claim 5, piece 2: Disputed", "Claim 8: Not yet checked"} <= told


def test_right_to_left_words_run_so_and_the_article_has_its_language() -> None:
    review = rich_review()
    details = replace(review.article.details, language="ar")
    root = page(replace(review, article=replace(review.article, details=details)))
    article = one(root, ".//article")
    assert article.get("lang") == "ar"
    assert [p.get("dir") for p in article.findall("p") if "هيئة" in words(p)] == ["rtl"]
    assert page(review, language="ar").get("dir") == "rtl"


def test_a_checked_copy_strikes_old_words_and_shows_new_ones() -> None:
    root = page(rich_review(), Document.CHECKED)
    assert [words(e) for e in root.iter("del")][:1] == ["two-day"]
    assert "53-hour" in [words(e) for e in root.iter("ins")]
    assert "Change 1" in "".join(words(h) for h in root.iter("h3"))


def test_paper_is_what_was_chosen() -> None:
    assert "@page { size: letter; }" in words(one(page(a_review(), page=LETTER), "head/style"))


def test_foreign_words_stay_words() -> None:
    review = a_review()
    evil = '<script>alert(1)</script> " onclick="x" &amp; </style>'
    evidence = replace(LOGBOOK, title=evil, url="javascript:alert(1)")
    details = replace(review.article.details, title=evil, url='https://x.example/"><b>')
    root = page(replace(review, evidence=(evidence,), article=replace(review.article, details=details)))
    assert words(one(root, ".//h1")) == evil
    assert root.findall(".//script") == []
    assert not [a for a in root.iter("a") if (a.get("href") or "").startswith("javascript")]


def test_pictures_are_drawn_in_the_page_and_say_what_they_show() -> None:
    drawn = list(page(rich_review()).iter("figure"))
    assert [words(one(figure, "figcaption")) for figure in drawn] == [
        "How the claims came out",
        "Who carries how much of the text",
    ]
    told = [one(figure, "*[@role='img']").get("aria-label", "") for figure in drawn]
    assert "✓ Confirmed: 1" in told[0]
    assert "Kestermouth Harbour Authority: 13% of the text, 2 claims" in told[1]


def test_the_numbers_over_the_matrix_are_links() -> None:
    heads = [th for th in page(rich_review()).iter("th") if th.get("scope") == "col"]
    links = [a.get("href") for th in heads for a in th.iter("a")]
    assert links == [f"#claim_{n}" for n in (1, 2, 3, 4, 5, 6, 7, 8, 10)]
