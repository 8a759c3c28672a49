"""Markdown as its reader sees it."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.article import Details
from annotator.domain.errors import EmptyTextError
from annotator.importers import FindingCode, Imported, front_matter, markdown, read_bytes
from annotator.importers.markdown import ADDRESSES, BRACKETS, BULLET, DEEPEST, LONGEST, Markdown

PROSE = "The mill of Orla burnt down on Sunday, the mayor said."


def read(source: str) -> Imported:
    return read_bytes(source.encode(), name="mill.md")


def parts(source: str) -> list[tuple[str, str]]:
    imported = read(source)
    return [(section.kind.value, section.span.of(imported.text)) for section in imported.sections]


def codes(imported: Imported) -> list[FindingCode]:
    return [finding.code for finding in imported.warnings]


def test_every_block_keeps_its_kind_and_its_words() -> None:
    assert parts(
        "# Mill *burns*\n\n## Landmark lost\n\nBy Ann Lund\n\n"
        f"ORLA (AFP) — {PROSE}\nIt was **old**.  \nVery old.\n\n"
        "- one\n- two `x`\n  1. deep\n  2. deeper\n\n  and on\n- three\n\n> said ~~he~~ she\n\n"
        "| a | b |\n|---|---|\n| c | d |\n\n![Smoke over the mill](smoke.png)\n\n"
        "    code\n\n    more\n\n```\nfence\n```\n\n### Later\n"
    ) == [
        ("headline", "Mill burns"),
        ("deck", "Landmark lost"),
        ("byline", "By Ann Lund"),
        ("dateline", "ORLA (AFP)"),
        ("paragraph", f"{PROSE} It was old.\nVery old."),
        ("list_item", "one"),
        ("list_item", "two x"),
        ("list_item", "1. deep"),
        ("list_item", "2. deeper"),
        ("list_item", "and on"),
        ("list_item", "three"),
        ("quote", "said he she"),
        *[("table_cell", cell) for cell in "abcd"],
        ("caption", "Smoke over the mill"),
        ("paragraph", "code"),
        ("paragraph", "more"),
        ("paragraph", "fence"),
        ("deck", "Later"),
    ]


def test_the_text_is_laid_out_as_a_reader_sees_it() -> None:
    source = "# Mill\n\nIt\nburnt.\n\n- a\n- b\n\n3. c\n4. d\n\n|x|y|\n|-|-|\n|z|w|\n"
    assert read(source).text == "Mill\n\nIt burnt.\n\n• a\n• b\n\n3. c\n4. d\n\nx\ty\nz\tw"
    assert read("0. nought\n").text == "0. nought"


def test_marks_of_emphasis_and_links_go_and_their_addresses_are_told() -> None:
    imported = read(f"[The mill](https://mill.example/a) *burnt* <https://orla.example>. ![](x.png) {PROSE}")
    assert imported.text.startswith("The mill burnt https://orla.example.")
    assert codes(imported) == [FindingCode.LINKS]
    assert imported.warnings[0].text.endswith("(2): https://mill.example/a, x.png")


def test_only_so_many_addresses_are_listed() -> None:
    links = " ".join(f"[a](https://mill.example/{n})" for n in range(ADDRESSES + 3))
    (finding,) = read(links).warnings
    assert f"({ADDRESSES + 3}):" in finding.text
    assert finding.text.endswith(f"/{ADDRESSES - 1}, …")


def test_html_stays_as_it_is_written() -> None:
    assert read("<b>Mill</b> &amp; store\n\n<div>Orla</div>").text == "<b>Mill</b> & store\n\n<div>Orla</div>"


def test_a_heading_after_the_story_began_is_no_headline() -> None:
    assert [kind for kind, _ in parts(f"{PROSE}\n\n# Later\n\n{PROSE} Again.")] == [
        "paragraph",
        "deck",
        "paragraph",
    ]
    assert parts("> # Said\n")[0] == ("quote", "Said")


def test_the_headline_of_the_file_is_the_only_one() -> None:
    assert [kind for kind, _ in parts(f"# Mill\n\nShort line\n\n{PROSE}")] == [
        "headline",
        "deck",
        "paragraph",
    ]


def test_line_ends_and_entities_are_mended_and_counted() -> None:
    imported = read_bytes(b"\xef\xbb\xbfMill\r\nburns\x00\r\n\r\n&#1;", name="mill.md")
    assert imported.text == "Mill burns\ufffd\n\n\ufffd"
    assert codes(imported) == [FindingCode.BOM, FindingCode.CR_LF, FindingCode.NUL]


def test_the_header_of_the_file_fills_the_details_and_is_told() -> None:
    header = (
        "---\ntitle: 'The mill'\nauthor: Ann Lund\ndate: 2021-03-03T10:00\nurl: https://mill.example\n"
        "tags:\n  - fire\n# note\nagency: AFP\nlink: ftp://x\n---\n"
    )
    imported = read(header + PROSE)
    assert imported.text == PROSE
    assert imported.details == Details(
        title="The mill",
        byline="Ann Lund",
        agency="AFP",
        published="2021-03-03",
        url="https://mill.example",
        language="en",
    )
    assert codes(imported) == [FindingCode.FRONT_MATTER]
    assert "title: 'The mill'; author: Ann Lund" in imported.warnings[0].text


def test_a_headline_in_the_text_is_the_title_whatever_the_header_says() -> None:
    assert read(f"---\ntitle: Other\n---\n# Mill burns\n\n{PROSE}").details.title == "Mill burns"


@pytest.mark.parametrize(
    "source",
    [
        f"---\n\n{PROSE}\n\n---\n",
        f"---\n{PROSE} He left.\n---\n",
        "---\n- a\n---\nb",
        "---\ntitle: open\n",
        PROSE,
    ],
)
def test_a_rule_at_the_beginning_is_no_header(source: str) -> None:
    assert front_matter.read(source) == front_matter.FrontMatter()


def test_fields_that_do_not_fit_are_left_out() -> None:
    found = front_matter.read("---\ndate: soon\ntitle:\nurl: here\nauthor: A\nbyline: B\n---\n")
    assert found.fields == {"byline": "A"}


@pytest.mark.parametrize("source", ["---\n", "[a]: b\n", "```\n```\n", "\n"])
def test_a_source_that_shows_nothing_is_refused(source: str) -> None:
    with pytest.raises(EmptyTextError):
        read(source)


@pytest.mark.parametrize(
    ("source", "code"),
    [
        (">" * (DEEPEST + 1) + " deep", FindingCode.TOO_DEEP),
        ("word " * (LONGEST // 5 + 1), FindingCode.TOO_LONG),
        ("[" * (BRACKETS + 1), FindingCode.TOO_LONG),
    ],
)
def test_what_is_too_deep_or_too_long_is_read_as_plain_text(source: str, code: FindingCode) -> None:
    imported = read(source)
    assert imported.text == source
    assert codes(imported)[0] is code
    assert imported.importer == Markdown.name


def test_a_parser_that_runs_out_of_depth_leaves_plain_text(monkeypatch: pytest.MonkeyPatch) -> None:
    class Bottomless:
        def parse(self, _source: str) -> None:
            raise RecursionError

    monkeypatch.setattr(markdown, "_parser", Bottomless)
    assert codes(read(PROSE)) == [FindingCode.TOO_DEEP]


PIECES = st.sampled_from(
    [
        *(
            "# ",
            "> ",
            "- ",
            "1. ",
            "* ",
            "    ",
            "\n",
            "\n\n",
            "  \n",
            "|a|b|\n|-|-|\n|",
            "```\n",
            "---\n",
            "\\",
            "&amp;",
        ),
        *(
            "*",
            "**",
            "_",
            "`",
            "~~",
            "[",
            "](",
            ")",
            "![",
            "<",
            ">",
            "word ",
            "Zoë ",
            "7",
            "said.",
            "|",
            "قال ",
            "👩\u200d🔧",
        ),
    ]
)


def letters(text: str) -> str:
    return "".join(sign for sign in text if sign.isalnum())


def seen(source: str) -> str:
    """Return what a reader sees of a source, by the HTML that the library makes of it."""
    html = markdown._parser().render(source)  # noqa: SLF001  # The same parser, read in another way.
    html = re.sub(r'<img src="[^"]*" alt="([^"]*)"[^>]*>', r"\1", html)
    html = re.sub(r'<code class="[^"]*">', "<code>", html)
    return unescape(re.sub(r"<[^>]*>", "", html))


@given(st.lists(PIECES, max_size=25).map("".join))
def test_every_letter_that_a_reader_sees_is_there_in_order(source: str) -> None:
    page = markdown.render(source)
    assert page is not None
    shown = letters(seen(source))
    numbered = any(re.match(r"\d+\. ", block.text) for block in page.blocks)
    if numbered:
        rest = iter(letters("".join(block.text for block in page.blocks)))
        assert all(letter in rest for letter in shown)
    else:
        assert letters("".join(block.text for block in page.blocks)) == shown


@given(st.lists(PIECES, max_size=25).map("".join))
def test_any_source_is_an_article_whose_letters_lie_in_sections(source: str) -> None:
    imported = read(f"Mill.\n\n{source}")
    inside = {at for section in imported.sections for at in range(section.span.start, section.span.end)}
    assert all(at in inside for at, sign in enumerate(imported.text) if sign.isalnum())
    assert BULLET.strip() not in {section.span.of(imported.text) for section in imported.sections}
