"""Markdown: what a viewer shows is what was said, and no foreign word is markup."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from annotator.domain.claim import ClaimState
from annotator.exporters import Document, Options, by_name
from annotator.exporters.markdown.escape import escaped, strong
from annotator.exporters.sanitise import Sanitiser
from tests.builders import LOGBOOK, RICH_TEXT, a_review, rich_review

if TYPE_CHECKING:
    from markdown_it.token import Token

    from annotator.domain.review import Review

VIEWER = MarkdownIt("commonmark").enable(["table", "strikethrough"])

SIGNS = st.text(st.sampled_from("ab 1\n\t\\`*_[]()<>#+-.!|~=&;:@$^{}\"'/w"), max_size=30)
ANYTHING = st.text(st.characters(exclude_categories=[]), max_size=30)


def md(review: Review, document: Document = Document.REPORT) -> str:
    return by_name("md").export(review, Options(document=document)).decode()


def inline(tokens: list[Token]) -> list[Token]:
    return [child for token in tokens for child in token.children or ()]


def shown(text: str) -> str:
    """Return the words that a viewer shows, without spaces."""
    words = (token.content for token in inline(VIEWER.parse(text)))
    return "".join("".join(words).split())


@settings(max_examples=1_500)
@given(st.one_of(SIGNS, ANYTHING))
def test_any_words_are_shown_as_they_are(text: str) -> None:
    clean = Sanitiser().clean(text)
    tokens = VIEWER.parse(f"x {escaped(clean)}" if not clean.strip() else escaped(clean))
    kinds = {token.type for token in tokens}
    assert kinds <= {"paragraph_open", "inline", "paragraph_close"}
    assert {token.type for token in inline(tokens)} <= {"text", "text_special", "hardbreak", "softbreak"}
    said = "".join("".join(token.content for token in inline(tokens)).split())
    assert said.removeprefix("x" if not clean.strip() else "") == "".join(clean.split())


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("10:30 a.m. on 1. May, 5 - 3", "10:30 a.m. on 1. May, 5 - 3"),
        ("1. May", "1\\. May"),
        ("- not a list", "\\- not a list"),
        ("https://x.example", "https\\://x.example"),
        ("see @desk and #12", "see \\@desk and \\#12"),
        ("a\nb", "a\\\nb"),
    ],
)
def test_only_what_must_be_is_escaped(text: str, written: str) -> None:
    assert escaped(text) == written


@pytest.mark.parametrize(
    ("words", "before", "after", "written"),
    [
        ("Source: ", "", "x", "**Source:** "),
        ("Title", "x ", ", p. 4", "**Title**"),
        ("why?", "", "so", "why?"),
        ("", "", "", ""),
    ],
)
def test_words_are_strong_where_markdown_sees_it(words: str, before: str, after: str, written: str) -> None:
    assert strong(words, before, after) == written


def without_tags(text: str) -> str:
    return re.sub("⟦.*?⟧", "", text)


@pytest.mark.parametrize("document", [Document.REPORT, Document.CHECKING])
def test_every_word_of_the_article_and_every_claim_is_shown(document: Document) -> None:
    said = shown(md(rich_review(), document))
    claims = [claim for claim in rich_review().claims if claim.state is not ClaimState.DROPPED]
    for part in (part for claim in claims for part in claim.quote.split(" … ")):
        assert "".join(part.split()) in without_tags(said)
    assert "Onthequayabannerread" in said
    assert "⟦1✓⟧Cranesstandidle" in said
    assert "Kestermouth.⟦end1⟧" in said
    assert len(said) > len("".join(RICH_TEXT.split()))


def test_no_asterisk_is_left_over() -> None:
    for document in (Document.REPORT, Document.CHECKING):
        text = md(rich_review(), document)
        assert "*" not in "".join(t.content for t in inline(VIEWER.parse(text)) if t.type == "text")


def test_a_small_table_is_a_grid_and_a_wide_one_a_list() -> None:
    text = md(rich_review())
    assert "| Is it so? | Claims | Numbers |" in text
    assert "- No. **3**\n  - **Claim:** “The port of Kestermouth reopened" in text
    kinds = [token.type for token in VIEWER.parse(text)]
    assert kinds.count("table_open") >= 2


def test_addresses_are_links_and_scripts_are_not() -> None:
    evil = replace(LOGBOOK, url="javascript:alert(1)", archive_url="https://a.example/(x)?y=[1]")
    review = a_review()
    text = md(replace(review, evidence=(evil,)))
    links = [str(token.attrs["href"]) for token in inline(VIEWER.parse(text)) if token.type == "link_open"]
    assert "https://a.example/(x)?y=%5B1%5D" in links
    assert all(link.startswith("https://") for link in links)


def test_html_in_foreign_words_stays_words() -> None:
    review = a_review()
    details = replace(review.article.details, title="<script>alert(1)</script> & **bold**")
    text = md(replace(review, article=replace(review.article, details=details)))
    kinds = {token.type for token in inline(VIEWER.parse(text))} | {t.type for t in VIEWER.parse(text)}
    assert not kinds & {"html_inline", "html_block"}
    assert "<script>alert(1)</script>&**bold**" in shown(text)
