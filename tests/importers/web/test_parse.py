"""What is made of a saved web page: the article, what is left out, and what is refused."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING, NoReturn

import pytest

from annotator.domain.article import SectionKind
from annotator.domain.errors import (
    BrokenFileError,
    ConsentWallError,
    EmptyTextError,
    NoArticleError,
    TooLargeError,
)
from annotator.importers.findings import FindingCode
from annotator.importers.web import parse as parsing
from annotator.importers.web.encoding import page_text
from annotator.importers.web.parse import parse
from tests.web_files import FERRY, a_page, an_archive

if TYPE_CHECKING:
    from annotator.importers.draft import Draft


def read(page: str, encoding: str = "utf-8") -> Draft:
    """Return the draft of a page in that encoding."""
    return parse(page.encode(encoding), name="ferry.html")


def kept(draft: Draft) -> list[str]:
    """Return the texts of the blocks that are part of the article."""
    return [block.text for block in draft.blocks if block.is_kept]


def left(draft: Draft) -> list[str]:
    """Return the texts of the blocks that are not."""
    return [block.text for block in draft.blocks if not block.is_kept]


def test_the_article_is_kept_and_the_rest_of_the_page_is_listed_in_its_order() -> None:
    draft = read(a_page())
    assert kept(draft) == ["Ferry to Aldra halted", *FERRY]
    assert left(draft) == ["Home", "World", "Read also: Storm warning for the coast", "© 2031 The Aldra Post"]
    assert [block.place for block in draft.blocks] == list(range(len(draft.blocks)))


def test_the_headline_that_the_extractor_leaves_out_is_kept() -> None:
    headline = read(a_page(heading="<h1>Ferry to Aldra halted</h1>")).blocks[2]
    assert (headline.text, headline.kind, headline.is_kept) == (
        "Ferry to Aldra halted",
        SectionKind.HEADLINE,
        True,
    )


def test_a_title_that_stands_nowhere_in_the_page_adds_no_block() -> None:
    draft = read(a_page(heading="", title="Another title"))
    assert draft.details.title == "Another title"
    assert kept(draft) == list(FERRY)


def test_a_headline_that_is_no_heading_in_the_page_becomes_one() -> None:
    draft = read(a_page(heading='<div class="big">Ferry to Aldra halted</div>'))
    assert [block.kind for block in draft.blocks if block.text == "Ferry to Aldra halted"] == [
        SectionKind.HEADLINE
    ]


def test_lists_quotes_tables_and_captions_keep_their_kinds() -> None:
    more = (
        "<ul><li>The first of the two boats that the company owns</li></ul>"
        "<blockquote>We did what we could, and then we went home.</blockquote>"
        "<table><tr><th>Town</th><th>Cars</th></tr><tr><td>Aldra</td><td>3</td></tr></table>"
        "<figure><figcaption>The ferry in the harbour.</figcaption></figure>"
    )
    blocks = {block.text: block for block in read(a_page(more=more)).blocks}
    assert blocks["The first of the two boats that the company owns"].kind is SectionKind.LIST_ITEM
    assert blocks["We did what we could, and then we went home."].kind is SectionKind.QUOTE
    assert blocks["The ferry in the harbour."].kind is SectionKind.CAPTION
    assert [(blocks[key].before, blocks[key].kind) for key in ("Town", "Cars", "Aldra", "3")] == [
        ("\n\n", SectionKind.TABLE_CELL),
        ("\t", SectionKind.TABLE_CELL),
        ("\n", SectionKind.TABLE_CELL),
        ("\t", SectionKind.TABLE_CELL),
    ]


def test_a_line_break_stays_in_its_paragraph_and_two_part_paragraphs() -> None:
    lines = "<p>One line of the story<br>and the next line of it.<br><br>Another paragraph of the story.</p>"
    draft = read(a_page(more=lines))
    assert "One line of the story\nand the next line of it." in [block.text for block in draft.blocks]
    assert "Another paragraph of the story." in [block.text for block in draft.blocks]


def test_scripts_styles_and_comments_are_no_text() -> None:
    hidden = (
        "<script>var x = 'no text';</script><style>p {}</style><!-- nor this --><noscript>nor that</noscript>"
    )
    text = " ".join(block.text for block in read(a_page(more=hidden)).blocks)
    assert not [word for word in ("no text", "nor this", "nor that", "p {}") if word in text]


def test_a_page_that_is_short_is_read_all_the_same() -> None:
    assert kept(read("<html><body><p>The ferry was halted.</p></body></html>")) == ["The ferry was halted."]


# --- Encodings ---


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ("utf-8", "utf-8"),
        ("utf-8", "utf-8-sig"),
        ("", "utf-16"),
        ("windows-1252", "cp1252"),
        ("iso-8859-1", "cp1252"),
        ("windows-1252", "utf-8"),
        ("utf-16", "utf-8"),
    ],
)
def test_the_encoding_is_what_the_bytes_say_then_what_the_page_says(declared: str, encoding: str) -> None:
    draft = read(
        a_page(head=f'<meta charset="{declared}">', more="<p>“Zürich” was not on the list of ports.</p>"),
        encoding,
    )
    assert "“Zürich” was not on the list of ports." in [block.text for block in draft.blocks]


@pytest.mark.parametrize(
    "head",
    [
        '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
        '<meta charset="windows-1251">',
    ],
)
def test_an_encoding_may_be_declared_in_either_way(head: str) -> None:
    russian = "Паром в Алдру остановлен, сообщил начальник порта в понедельник вечером."
    assert russian in [
        block.text for block in read(a_page(head=head, more=f"<p>{russian}</p>"), "cp1251").blocks
    ]


@pytest.mark.parametrize("declared", ["utf-8", "no-such-thing", "euc-kr", "unicode_escape", "rot13"])
def test_a_declaration_that_does_not_fit_is_passed_over(declared: str) -> None:
    draft = read(
        a_page(head=f'<meta charset="{declared}">', more="<p>“Zürich” is «no» port – it’s inland.</p>"),
        "cp1252",
    )
    assert "“Zürich” is «no» port – it’s inland." in [block.text for block in draft.blocks]


def test_a_header_that_tells_nonsense_is_passed_over() -> None:
    assert page_text("Zürich".encode("cp1252"), name="x", told="\0utf-8").text == "Zürich"


def test_a_person_may_choose_the_encoding() -> None:
    data = a_page(more="<p>Zürich is no port.</p>").encode("cp1252")
    draft = parse(data, name="x", encoding="cp1252")
    assert "Zürich is no port." in [block.text for block in draft.blocks]
    assert draft.encoding == "cp1252"


def test_a_guess_comes_with_what_else_it_could_be() -> None:
    draft = read(a_page(more="<p>Zürich is no port, said Jürgen.</p>"), "cp1252")
    assert draft.preview
    assert draft.alternatives


def test_damaged_characters_are_told() -> None:
    draft = parse(
        b"\xef\xbb\xbf" + a_page(more="<p>Z\udcfcrich.</p>").encode("utf-8", "surrogateescape"), name="x"
    )
    assert [finding.code for finding in draft.findings] == [FindingCode.DAMAGED]


def test_control_characters_end_no_page() -> None:
    assert kept(read(a_page(heading="\0\x01<h1>Ferry to Aldra halted</h1>")))[-1] == FERRY[-1]


# --- Refusals ---


@pytest.mark.parametrize(
    "page",
    [
        "<html></html>",
        "<html><body> </body></html>",
        "<html><head><title>x</title></head>",
        "<!-- -->",
        "<p>",
    ],
)
def test_a_page_without_words_is_refused_with_advice(page: str) -> None:
    with pytest.raises(NoArticleError, match=r"ferry\.html.*browser"):
        read(page)


def test_a_page_may_be_nested_but_what_would_be_cut_off_is_refused() -> None:
    assert kept(read("<div>" * 1_000 + f"<p>{FERRY[0]}")) == [FERRY[0]]
    with pytest.raises(BrokenFileError, match="too deeply"):
        read("<div>" * 3_000 + f"<p>{FERRY[0]}")


def test_an_empty_file_is_refused() -> None:
    with pytest.raises(EmptyTextError):
        read("")


@pytest.mark.parametrize(
    "text",
    [
        "We and our 812 partners use cookies. Accept all. See our privacy policy for your choices.",
        "Wir verwenden Cookies. Alle akzeptieren. Datenschutz.",
        "Please enable JavaScript. Checking your browser: verify you are human.",
        "You are reading as a guest. Sign in to continue, or accept all cookies.",
    ],
)
def test_a_wall_in_the_article_s_place_is_refused_with_advice(text: str) -> None:
    with pytest.raises(ConsentWallError, match="browser"):
        read(f"<html><body><div><p>{text}</p></div></body></html>")


def test_an_article_about_cookies_is_no_wall() -> None:
    draft = read(
        a_page(more="<p>The company asks for consent to cookies on its page.</p>" + "<p>And so on.</p>" * 90)
    )
    assert FERRY[0] in kept(draft)


def test_a_file_that_is_too_large_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parsing, "FILE_LIMIT", 10)
    with pytest.raises(TooLargeError):
        read(a_page())


def test_nothing_is_ever_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> NoReturn:
        raise AssertionError("a connection was tried")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    remote = "https://aldra-post.example/x"
    head = (
        f'<base href="{remote}"><link rel="stylesheet" href="{remote}"><link rel="canonical" href="{remote}">'
        f'<script src="{remote}"></script><meta http-equiv="refresh" content="0; url={remote}">'
    )
    more = f'<img src="{remote}"><iframe src="{remote}"></iframe><object data="{remote}"></object>'
    doctype = f'<!DOCTYPE html PUBLIC "x" "{remote}" [<!ENTITY e SYSTEM "{remote}">]>'
    assert kept(read(doctype + a_page(head=head, more=more)))


# --- Archives ---


def test_an_archive_gives_its_page_and_where_it_came_from() -> None:
    draft = parse(an_archive(a_page(more="<p>Zürich is no port.</p>")), name="ferry.mhtml")
    assert kept(draft)[0] == "Ferry to Aldra halted"
    assert "Zürich is no port." in [block.text for block in draft.blocks]
    assert draft.details.url == "https://aldra-post.example/ferry"


def test_an_archive_that_breaks_off_is_read_and_told() -> None:
    whole = an_archive(a_page(more="<p>The last words.</p>"))
    cut = parse(whole[: whole.index(b"The last") + 8], name="x.mht")
    assert kept(cut)[-2:] == [FERRY[-1], "The last"]
    assert FindingCode.CUT_OFF in {finding.code for finding in cut.findings}
    assert FindingCode.CUT_OFF not in {finding.code for finding in parse(whole, name="x.mht").findings}


def test_the_header_of_an_archive_tells_the_encoding() -> None:
    draft = parse(
        an_archive(a_page(more="<p>“Zürich” is no port.</p>"), charset="windows-1252"), name="x.mht"
    )
    assert "“Zürich” is no port." in [block.text for block in draft.blocks]
