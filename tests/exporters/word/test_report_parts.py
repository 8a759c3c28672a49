"""The parts of the review report one by one: contents, pictures, sheets, matrix, corrections, sign-off."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.app.ports import LateRenderer
from annotator.codec.review_json import content_hash
from annotator.domain.attribution import Attribution
from annotator.domain.ids import AttributionId, SourceId
from annotator.domain.review import Review
from annotator.domain.source import Source
from tests.builders import (
    a_claim,
    a_mention,
    an_article,
    clean_review,
    rich_review,
    uid,
)
from tests.exporters.reading import W, WordFile
from tests.exporters.reports import facts, headings, report, signed, tables

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from annotator.exporters import Renderer
    from annotator.exporters.drawing import Drawing


# --- Contents and pictures ---


def test_the_contents_are_filled_in_and_lead_to_the_parts() -> None:
    found = report(rich_review())
    listed = [
        (text, link.get(f"{W}anchor")) for style, text, link in _linked_paragraphs(found) if style == "TOC1"
    ]
    assert [text for text, _ in listed] == headings(found)
    assert all(found.bookmarks[str(anchor)].text == text for text, anchor in listed)


def _linked_paragraphs(found: WordFile) -> Iterator[tuple[str, str, Element]]:
    for paragraph in found.body.iter(f"{W}p"):
        style, link = paragraph.find(f"{W}pPr/{W}pStyle"), paragraph.find(f"{W}hyperlink")
        if style is not None and link is not None:
            yield style.get(f"{W}val", ""), "".join(t.text or "" for t in paragraph.iter(f"{W}t")), link


def test_the_contents_are_a_field_that_asks_nothing_at_opening() -> None:
    found = report(rich_review())
    (code,) = found.body.iter(f"{W}instrText")
    assert code.text == ' TOC \\o "1-1" \\n \\h \\z '
    kinds = [char.get(f"{W}fldCharType") for char in found.body.iter(f"{W}fldChar")]
    assert kinds == ["begin", "separate", "end"]
    assert b"updateFields" not in found.parts["word/settings.xml"]


class Drawn:
    """A pen that keeps what it is asked for."""

    def __init__(self) -> None:
        self.drawings: list[Drawing] = []

    def picture(self, drawing: Drawing, *, scale: float = 3) -> bytes:
        assert scale == 3
        self.drawings.append(drawing)
        return f"<!-- {drawing.title} --><png/>".encode()


def test_pictures_lie_in_the_file_with_words_for_who_cannot_see_them() -> None:
    pen = Drawn()
    found = report(rich_review(), renderer=pen)
    assert [d.title for d in pen.drawings] == [
        *("How the claims came out", "Who carries how much of the text")
    ]
    assert found.parts["word/media/picture1.png"] == b"<!-- How the claims came out --><png/>"
    named = [e for e in found.body.iter() if str(e.tag).endswith("docPr")]
    assert [e.get("descr") for e in named] == [d.told for d in pen.drawings]
    rels = {r.get("Id"): r.get("Target") for r in found.tree("word/_rels/document.xml.rels")}
    assert rels["picture2"] == "media/picture2.png"
    assert b'Extension="png"' in found.parts["[Content_Types].xml"]


def test_where_nothing_draws_the_report_says_so_and_tells_what_would_be_shown() -> None:
    def load() -> Renderer:
        raise ImportError("no library")

    for renderer in (None, LateRenderer(load)):
        found = report(rich_review(), renderer=renderer)
        told = [p for p in found.paragraphs if p.startswith("This picture could not be drawn here.")]
        assert len(told) == 2
        assert "Nobody is cited: 13% of the text, 1 claim" in told[1]
        assert not [name for name in found.parts if "media" in name]


# --- Sheets, matrix, corrections, sign-off ---


def test_a_sheet_has_all_that_is_known_of_a_claim() -> None:
    found = report(rich_review())
    assert found.bookmarks["claim_3"].text == "Claim 3 · ✎ Confirmed with change"
    told = facts(found, "Claim 3")
    assert told["Checked off"] == "“on Sunday” · checked · AB · 6 May 2024, 12:00 UTC · evidence 1"
    assert told["Who says so"].startswith("Kestermouth Harbour Authority · claimant · “said”")
    assert told["Was it said so?"] == "✓ Accurate (as of 6 May 2024, AB)|Heard on the recording."
    assert told["Is it so?"].endswith("|It was closed 53 hours.")
    assert told["Evidence for"].startswith("Supports: Harbour logbook, pages 11–14, ")
    assert "p. 12: “Gates open 06:10 Sunday”" in told["Evidence for"]
    assert told["Corrections"].startswith("“two-day” becomes “53-hour” · should be fixed · accepted")
    assert "Evidence against" not in told


def test_the_history_tells_every_verdict_and_what_was_taken_back() -> None:
    lines = facts(report(rich_review()), "Claim 3")["Verdict history"].split("|")
    assert len(lines) == 4
    assert lines[0] == "6 May 2024, 12:00 UTC, Ada Brandt: Is it so? ? Unverified"
    assert "نور حدّاد: Is it so? taken back — The logbook has a second hand." in lines[2]
    assert lines[3].endswith("Is it so? ✎ Confirmed with change — It was closed 53 hours.")
    assert "Verdict history" not in facts(report(rich_review()), "Claim 4")


def test_a_sheet_shows_the_quotation_as_its_verdict_looks() -> None:
    found = report(rich_review())
    styled = zip(found.styles(), found.paragraphs, strict=True)
    quotations = [text for style, text in styled if style == "AnnotatorQuotation"]
    assert "“a two-day closure, the longest in its history”" in quotations
    assert "“longest closure in its history”" in quotations


def test_notes_pieces_and_hidden_characters_stand_on_the_sheet() -> None:
    found = report(rich_review())
    five = facts(found, "Claim 5")
    assert five["Pieces"].startswith("In 2 pieces:|(1) “We lost 14 containers,”|(2) “and not one sailor.”")
    assert five["Questions and notes"].split("|") == [
        "Ada Brandt, Query to the source: Fourteen or seventeen?",
        "نور حدّاد: She stands by 14.",
        "Ada Brandt: Then quote both.",
    ]
    text = "The har\u200bbour froze."
    hidden = Review(an_article(text), (a_claim(1, a_mention(text, "har\u200bbour")),))
    assert facts(report(hidden), "Claim 1")["Hidden characters"] == "zero width space (U+200B)"


def test_the_matrix_has_a_sign_for_who_says_carries_shows_and_is_credited() -> None:
    rows = {row[0]: row[1:] for row in tables(report(rich_review()))["Claims 1 to 10"]}
    numbers = rows["Source"][:9]
    assert numbers == ["1", "2", "3", "4", "5", "6", "7", "8", "10"]
    assert rows["Is it so?"][:7] == ["✓", "", "✎", "✗", "≠", "–", "?"]
    assert rows["Tidewater video (Tidewater)"][:3] == ["", "R", ""]
    assert rows["Kestermouth Harbour Authority"][:7] == ["", "", "S", "", "", "", "S"]
    assert rows["Nobody is cited"][:2] == ["•", ""]
    assert [n for n, sign in zip(numbers, rows["Not attributed yet"], strict=False) if sign] == [
        *("4", "8", "10")
    ]
    assert "Engineers" not in rows


def test_a_long_matrix_is_cut_into_blocks_of_one_width() -> None:
    text = " ".join(f"w{n:02}" for n in range(1, 62))
    everybody = [
        Source(SourceId(uid(f"s{n}")), f"Source {n:02} of the long list of those who say so")
        for n in range(20)
    ]
    claims = []
    for n in range(1, 62):
        said = Attribution(AttributionId(uid(f"a{n}")), everybody[n % 20].id)
        claims.append(replace(a_claim(n, a_mention(text, f"w{n:02}")), attributions=(said,)))
    found = report(Review(an_article(text), tuple(claims), tuple(everybody)))
    blocks = {name: rows for name, rows in tables(found).items() if name.startswith("Claims ")}
    assert list(blocks) == ["Claims 1 to 21", "Claims 22 to 42", "Claims 43 to 61"]
    grids = [
        [int(column.get(f"{W}w", "0")) for column in grid]
        for grid in found.body.iter(f"{W}tblGrid")
        if len(grid) > 15
    ]
    assert {grid[1] for grid in grids} == {grids[0][1]}
    assert all(grid[1] >= 340 for grid in grids)  # 6 mm: three figures of 8 points and room round them


def test_whoever_is_not_named_is_listed_with_the_article_s_words() -> None:
    found = report(rich_review())
    assert {"Nobody is cited", "Not attributed yet", "Anonymous and on background"} <= set(headings(found, 2))
    line = "6 “the sea wall was unsafe” · – Not checkable · “A dock worker who asked not to be named”"
    assert f"{line} (anonymous)" in found.paragraphs


def test_corrections_stand_with_old_and_new_words() -> None:
    rows = tables(report(rich_review()))["Proposed corrections"]
    assert rows[1] == [
        *("1", "“the longest in its history”", "“the longest since 1987”", "Nine days in 1987."),
        *("Must be fixed", "Proposed", "4"),
    ]
    assert rows[3][2] == "nothing: the words go"
    assert rows[3][5] == "Stet: it stands"
    review = rich_review()
    lost = replace(review.corrections[0], anchor=review.corrections[0].anchor.orphaned(), reason="")
    row = tables(report(replace(review, corrections=(lost,))))["Proposed corrections"][1]
    assert row[1].endswith("|no longer in the text")
    assert row[3:] == ["–", "Must be fixed", "Proposed", "–"]


def test_the_sign_off_block_tells_who_signed_which_state_and_leaves_room_for_others() -> None:
    rows = tables(report(signed(rich_review())))["Sign-off"]
    assert rows[1] == [
        *("Check", "“The rest waits for the court.”", "Ada Brandt", "6 May 2024, 15:30 UTC", "this state")
    ]
    assert rows[2:] == [[name, "|", "|", "|", "|"] for name in ("Second read", "Edit", "Legal read")]
    older = tables(report(rich_review()))["Sign-off"]
    assert older[1][4] == "an earlier state"
    bare = replace(rich_review().sign_offs[0], by=None, at=None)
    row = tables(report(replace(rich_review(), sign_offs=(bare,))))["Sign-off"][1]
    assert row[2:4] == ["not recorded", "–"]


def test_the_hash_to_sign_stands_in_the_last_part() -> None:
    told = facts(report(rich_review()), "Hashes (SHA-256) and what was withheld")
    assert told["State to sign"] == content_hash(rich_review())


def test_a_draft_says_so_over_everything_and_a_final_report_does_not() -> None:
    banner = "DRAFT. Not to be relied on: the list before hand-off is not clean."
    assert report(rich_review()).paragraphs[2] == banner
    assert banner not in report(clean_review()).paragraphs


def test_sentences_about_arabic_words_run_as_ours_do_and_arabic_ones_from_the_right() -> None:
    found = report(rich_review())
    rtl = {
        "".join(t.text or "" for t in p.iter(f"{W}t"))
        for p in found.body.iter(f"{W}p")
        if p.find(f"{W}pPr/{W}bidi") is not None
    }
    assert "لم يُنشر تقرير الفحص." in rtl
    assert "“الرصيف «آمن تمامًا»”" in rtl
    assert not [line for line in rtl if "named as" in line or "Is it so?" in line]
