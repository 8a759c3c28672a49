"""What the page shows, asked by place, without a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.app import commands
from annotator.domain.article import Section, SectionKind
from annotator.domain.coverage import SentenceState
from annotator.domain.marks import TickResult
from annotator.domain.span import Span
from annotator.domain.verdict import Layer
from annotator.ui.article.blocks import Blocks
from annotator.ui.article.intervals import Mark
from annotator.ui.article.over import number_of, rows_of
from annotator.ui.article.sheet import Sheet, Touched
from annotator.ui.article.tips import spoken, tip_at
from annotator.ui.state import DeskState
from tests.builders import rich_review

if TYPE_CHECKING:
    from annotator.app.desk import Desk
    from annotator.app.library import Library
    from annotator.domain.claim import Claim

HARD = "The sea wall\nholds well.\n\nNobody was hurt."


@pytest.fixture
def state(library: Library) -> DeskState:
    made = DeskState(library)
    done = commands.add_review(library, review=rich_review())
    assert done.article is not None
    made.open(done.article)
    return made


@pytest.fixture
def desk(state: DeskState) -> Desk:
    assert state.desk is not None
    return state.desk


@pytest.fixture
def sheet(desk: Desk) -> Sheet:
    made = Sheet(desk)
    made.take_sentences(desk.sentences)
    return made


def place(sheet: Sheet, words: str, nth: int = 0) -> int:
    at = -1
    for _ in range(nth + 1):
        at = sheet.text.index(words, at + 1)
    return at


def claim(desk: Desk, number: int) -> Claim:
    return next(claim for claim in desk.claims.values() if claim.number == number)


def test_of_claims_over_a_word_the_shortest_comes_first_and_dropped_ones_are_left_out(
    sheet: Sheet, desk: Desk
) -> None:
    at = place(sheet, "two-day closure")
    assert [mark.owner for mark in sheet.claims_at(at)] == [claim(desk, 4).id, claim(desk, 3).id]
    diesel = place(sheet, "smell of diesel")
    assert sheet.claims_at(diesel) == []
    dropped = claim(desk, 9).id
    assert [entry.claim.id for entry in sheet.shown(diesel, diesel + 1, frozenset({dropped}))] == [dropped]


def test_the_first_mention_has_number_and_mark_and_further_ones_say_again(sheet: Sheet) -> None:
    starts = [place(sheet, "Cranes stand idle", nth) for nth in (0, 1)]
    shown = [
        next(e for e in sheet.shown(start, start + 1) if e.claim.number == 1 and e.mark.start == start)
        for start in starts
    ]
    assert [number_of(entry) for entry in shown] == ["1 ✓", "1 again"]


def test_a_claim_without_a_verdict_on_the_layer_has_its_bare_number(sheet: Sheet) -> None:
    sheet.layer = Layer.ATTRIBUTION
    (entry,) = sheet.shown(place(sheet, "Cranes"), place(sheet, "Cranes") + 1)
    assert number_of(entry) == "1"


def test_marks_that_overlap_have_underlines_in_different_rows() -> None:
    marks = [Mark(0, 90, "a"), Mark(10, 50, "b"), Mark(60, 80, "c"), Mark(20, 30, "d"), Mark(22, 25, "e")]
    assert rows_of(marks) == [0, 1, 1, 2, 4 % 3]


def test_sources_are_found_by_their_words_and_by_their_names(sheet: Sheet, desk: Desk) -> None:
    names = {key: source.name for key, source in desk.sources.items()}
    found = {
        words: sheet.source_at(place(sheet, words, nth))
        for words, nth in (
            ("the Harbour Authority", 0),
            ("Tidewater video", 1),
            ("the Authority", 0),
            ("quay", 0),
        )
    }
    assert {words: key and names[key] for words, key in found.items()} == {
        "the Harbour Authority": "Kestermouth Harbour Authority",
        "Tidewater video": "Tidewater video",
        "the Authority": "Kestermouth Harbour Authority",
        "quay": None,
    }


def test_sentences_have_the_states_that_the_desk_has(sheet: Sheet, desk: Desk) -> None:
    states = sheet.states_between(0, len(sheet.text))
    assert [span for span, _ in states] == list(desk.sentences)
    assert [state for _, state in states] == list(desk.states)
    assert {state for _, state in states} >= {SentenceState.CHECKED, SentenceState.OPEN}


def test_a_sentence_ends_behind_its_full_stop(sheet: Sheet) -> None:
    sentence = sheet.sentence_at(place(sheet, "KESTERMOUTH"))
    assert sentence is not None
    assert sheet.sentence_at(sentence.end) == sentence
    assert Sheet().sentence_at(0) is None


def test_a_new_claim_touches_its_own_words_alone(sheet: Sheet, state: DeskState, desk: Desk) -> None:
    span = Span(place(sheet, "On the quay"), place(sheet, "On the quay") + 11)
    done = commands.add_claim(state.library, article=desk.article.id, mentions=[[span]])
    assert sheet.refresh(done) == Touched(((span.start, span.end),))
    assert len(sheet.claims_at(span.start)) == 1


def test_a_removed_claim_leaves_nothing_behind(sheet: Sheet, state: DeskState, desk: Desk) -> None:
    gone = claim(desk, 7)
    before = place(sheet, "هيئة الميناء")
    done = commands.remove_claims(state.library, claims=[gone.id])
    touched = sheet.refresh(done)
    assert gone.spans[0].start in {start for start, _ in touched.stretches}
    assert sheet.claims_at(gone.spans[0].start) == []
    assert sheet.source_words.of(gone.id) == ()
    assert sheet.source_at(before) is not None  # still found by its alias


def test_ticks_come_and_go(sheet: Sheet, state: DeskState, desk: Desk) -> None:
    span = Span(place(sheet, "Sunday"), place(sheet, "Sunday") + 6)
    before = set(sheet.tick_by_id)
    made = commands.tick(state.library, article=desk.article.id, spans=[span], result=TickResult.OK)
    assert sheet.refresh(made) == Touched(((span.start, span.end),))
    (new,) = (tick for tick in desk.ticks if tick.id not in before)
    gone = commands.untick(state.library, ticks=[new.id])
    assert sheet.refresh(gone) == Touched(((span.start, span.end),))
    assert set(sheet.tick_by_id) == before


def test_a_renamed_source_sets_the_page_anew(sheet: Sheet, state: DeskState, desk: Desk) -> None:
    key = next(key for key, source in desk.sources.items() if source.name == "Tidewater")
    done = commands.edit_source(state.library, source=key, name="quay")
    assert sheet.refresh(done).setting
    assert sheet.source_at(place(sheet, "quay")) == key


def test_a_corrected_detail_changes_the_line_under_the_headline_alone(
    sheet: Sheet, state: DeskState, desk: Desk
) -> None:
    done = commands.edit_details(state.library, article=desk.article.id, agency="Lindmoor Post")
    assert sheet.refresh(done) == Touched()
    assert sheet.meta.startswith("Lindmoor Post · ")


def test_a_new_text_is_told(sheet: Sheet, state: DeskState, desk: Desk) -> None:
    done = commands.revise(state.library, article=desk.article.id, text=desk.text.replace("diesel", "tar"))
    assert sheet.refresh(done).text


def test_a_tip_tells_number_verdict_words_and_sources(sheet: Sheet) -> None:
    tip = tip_at(sheet, place(sheet, "reopened on Sunday"))
    assert tip.splitlines()[:2] == ["Claim 3", "✎ Confirmed with change"]
    assert "“The port of Kestermouth reopened on Sunday" in tip
    assert tip.splitlines()[-1] == "Kestermouth Harbour Authority"


def test_a_tip_over_several_claims_tells_each_and_the_source_there(sheet: Sheet) -> None:
    tip = tip_at(sheet, place(sheet, "two-day"))
    assert [line for line in tip.splitlines() if line.startswith("Claim")] == ["Claim 4", "Claim 3"]
    assert "not attributed yet" in tip
    assert "Correction: should, accepted\n→ “53-hour”" in tip
    assert "→ the words go\nColour." in tip_at(sheet, place(sheet, "smell of diesel"))
    assert tip_at(sheet, place(sheet, "the Authority")).splitlines()[0] == "Source"
    assert tip_at(sheet, place(sheet, "banner")) == ""


def test_what_a_screen_reader_says_is_number_and_verdict(sheet: Sheet) -> None:
    said = "Claim 4, ✗ Contradicted; Claim 3, ✎ Confirmed with change; to be changed: 53-hour"
    assert spoken(sheet, place(sheet, "two-day")) == said
    assert spoken(sheet, place(sheet, "banner")) == ""


def test_lines_of_one_section_go_on_with_it_and_the_headline_bears_the_meta_line() -> None:
    kinds = (Section(SectionKind.HEADLINE, Span(0, 24)), Section(SectionKind.PARAGRAPH, Span(26, 42)))
    blocks = Blocks(HARD, kinds)
    assert [blocks.goes_on(block) for block in range(4)] == [False, True, False, False]
    assert [blocks.is_blank(block) for block in range(4)] == [False, False, True, False]
    assert blocks.meta_block == 1
    assert blocks.kind(2) is None


def test_a_line_that_is_shared_is_what_most_of_it_is() -> None:
    text = "LINDMOOR — The ferry was halted on Monday, the harbour master said."
    kinds = (Section(SectionKind.DATELINE, Span(0, 10)), Section(SectionKind.PARAGRAPH, Span(11, len(text))))
    assert Blocks(text, kinds).kind(0) is SectionKind.PARAGRAPH


def test_pieces_of_a_cut_line_run_as_the_line_does() -> None:
    blocks = Blocks("هيئة" + "x" * 3_000)
    assert [blocks.is_rtl(block) for block in range(blocks.display.count)] == [True, True]
    assert blocks.starts_rtl
