"""Where things stand on the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextCursor

from annotator.domain.article import Section, SectionKind
from annotator.domain.span import Span
from annotator.ui.article import gutter
from annotator.ui.article.display import UNBROKEN
from annotator.ui.colour import contrast
from annotator.ui.theme import load

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.article.conftest import Page, Shows

PROSE = "The harbour was quiet in the morning and only a few of the boats had come back from the sea. "
ARABIC = "ميناء الشمال\n\nقالت هيئة الميناء إن الرصيف KESTER 14 آمن تمامًا منذ صباح الأحد.\n\nA quay."


def test_the_column_is_as_wide_in_a_wide_window_as_in_a_wider_one_and_lies_in_the_middle(
    rich: Page,
) -> None:
    page = rich.surface.page
    widths = []
    for width in (900, 1_400):
        rich.view.resize(width, 700)
        widths.append((page.measure, page.left - (page.page_width - page.measure - page.left)))
    assert widths[0][0] == widths[1][0] == rich.surface.page.typography.measure
    assert all(abs(off) <= 1 for _, off in widths)


def test_a_line_of_prose_has_about_68_characters(shows: Shows) -> None:
    page = shows("Quiet\n\n" + PROSE * 20)
    lines = page.surface.page.shape(2).lines[:-1]
    lengths = [line.end - line.start for line in lines]
    assert 60 <= sum(lengths) / len(lengths) <= 76


def test_a_wider_window_lays_nothing_out_again(rich: Page) -> None:
    rich.view.resize(900, 700)
    before = [rich.surface.page.shape(block) for block in range(4)]
    rich.view.resize(1_300, 700)
    assert all(rich.surface.page.shape(block) is shape for block, shape in enumerate(before))


def test_in_a_narrow_window_the_column_shrinks_and_nothing_is_cut_off(rich: Page) -> None:
    rich.view.resize(460, 600)
    page = rich.surface.page
    assert page.measure < page.typography.measure
    line = page.shape(2).layout.lineAt(0)
    assert line.naturalTextWidth() <= page.measure + 1
    assert rich.surface.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("text", ["The quay is quiet.", "الرصيف هادئ."], ids=["latin", "arabic"])
def test_in_a_narrow_window_the_gutter_has_its_room_on_its_side(shows: Shows, text: str) -> None:
    page = shows("\n\n".join([text * 9] * 2))
    page.view.resize(420, 600)
    layout = page.surface.page
    bars = gutter.x_of(layout)
    assert 8 <= bars <= layout.page_width - 8 - gutter.WIDTH
    assert not layout.left - 8 < bars < layout.left + layout.measure + 8
    assert 8 <= layout.left <= layout.page_width - layout.measure - 8


def test_blank_lines_take_no_room_but_can_be_selected(shows: Shows) -> None:
    near = shows("Head\n\nOne.\n\nTwo.").surface.page
    gap = near.block_top(4) - near.block_top(2)
    page = shows("Head\n\nOne.\n\n\n\n\nTwo.")
    assert page.surface.page.block_top(4) - page.surface.page.block_top(2) == gap
    page.surface.select(page.text.index("One"), len(page.text))
    words = page.surface.selected()
    assert words is not None
    assert words.of(page.text) == "One.\n\n\n\n\nTwo."


def test_headline_and_captions_are_told_by_their_size(rich: Page) -> None:
    page = rich.surface.page
    heights = [page.shape(block).layout.lineAt(0).height() for block in (0, 2, 5)]
    assert heights[0] > heights[2] > heights[1]
    assert page.shape(2).layout.lineAt(0).x() > 0


def test_a_list_item_and_a_quote_are_indented_and_lines_of_a_section_stand_together(shows: Shows) -> None:
    text = "Head\nOne line\nand the next\nitem\n“Said”"
    kinds = (
        Section(SectionKind.HEADLINE, Span(0, 4)),
        Section(SectionKind.PARAGRAPH, Span(5, 26)),
        Section(SectionKind.LIST_ITEM, Span(27, 31)),
        Section(SectionKind.QUOTE, Span(32, 38)),
    )
    page = shows(text, kinds=kinds).surface.page
    assert [page.shape(block).layout.lineAt(0).x() > 0 for block in range(5)] == [
        False,
        False,
        False,
        True,
        True,
    ]
    assert page.block_top(2) == pytest.approx(page.block_top(1) + page.shape(1).lines[-1].bottom)


def test_the_meta_line_stands_between_headline_and_text(rich: Page) -> None:
    page = rich.surface.page
    rect = page.meta_rect
    assert page.block_rect(0).bottom() - 1 <= rect.bottom() <= page.block_top(2)
    assert rect.top() >= page.block_top(0) + page.shape(0).lines[-1].bottom - 1


def test_without_a_headline_the_meta_line_stands_on_top(shows: Shows) -> None:
    page = shows("A ferry.", kinds=(Section(SectionKind.PARAGRAPH, Span(0, 8)),)).surface.page
    assert 0 < page.meta_rect.top() < page.meta_rect.bottom() <= page.block_top(0)


def test_a_paragraph_from_right_to_left_lies_at_the_right(shows: Shows) -> None:
    page = shows(ARABIC)
    layout = page.surface.page
    arabic, latin = layout.shape(2), layout.shape(4)
    assert arabic.layout.lineAt(0).naturalTextRect().right() == pytest.approx(layout.measure, abs=1)
    assert latin.layout.lineAt(0).naturalTextRect().left() == pytest.approx(0, abs=1)


def test_a_range_over_a_change_of_direction_is_drawn_in_its_runs(shows: Shows) -> None:
    page = shows(ARABIC)
    rects = sorted(page.rects("الرصيف KESTER 14 آمن"), key=lambda rect: rect.left())
    whole = page.rects("الرصيف KESTER 14 آمن")
    latin = page.rects("KESTER 14")
    assert sum(rect.width() for rect in whole) > sum(rect.width() for rect in latin)
    half = sorted(page.rects("الرصيف KES"), key=lambda rect: rect.left())
    assert len(half) == 2
    assert half[0].right() < half[1].left()
    assert rects[0].left() <= half[0].left()


def test_the_rectangles_of_a_wrapped_range_lie_in_its_lines(shows: Shows) -> None:
    page = shows("Head\n\n" + PROSE * 3)
    rects = page.rects((PROSE * 3).strip())
    lines = page.surface.page.shape(2).lines
    assert len(rects) == len(lines) > 2
    assert all(0 <= r.left() - page.surface.page.left <= 1 for r in rects)


@pytest.mark.parametrize("letter", ["x", "漢", "👩🏽\u200d🔧", "ب"], ids=["latin", "cjk", "emoji", "arabic"])
def test_an_unbroken_run_is_laid_out_in_pieces_and_marked_like_any_text(shows: Shows, letter: str) -> None:
    text = "Head\n\n" + letter * (3 * UNBROKEN // len(letter))
    page = shows(text)
    middle = 6 + (len(text) - 6) // len(letter) // 2 * len(letter)
    page.view.go_to(Span(middle, middle + len(letter)), select=True)
    assert page.selected() == letter
    rect = page.surface.places.rects(middle, middle + len(letter))[0]
    top, bottom = page.surface.view()
    assert top <= rect.top() < rect.bottom() <= bottom
    assert rect.width() > 3


def test_a_jump_to_the_end_lays_out_only_what_is_seen(shows: Shows) -> None:
    page = shows("Head\n\n" + "\n\n".join([PROSE * 4] * 400))
    page.view.restore_place(len(page.text))
    laid = sum(page.surface.page.is_laid(block) for block in range(page.surface.sheet.display.count))
    assert laid < 400
    assert page.surface.view()[1] >= page.surface.page.block_top(page.surface.sheet.display.count - 1)


def test_the_rest_is_laid_out_while_nothing_else_is_to_do_and_the_view_stays(
    shows: Shows, qtbot: QtBot
) -> None:
    page = shows("Head\n\n" + "\n\n".join([PROSE * (1 + n % 5) for n in range(120)]))
    page.view.restore_place(len(page.text) // 2)
    before = page.view.scroll_place()
    qtbot.waitUntil(lambda: page.surface.is_at_rest, timeout=5_000)
    count = page.surface.sheet.display.count
    assert all(page.surface.page.is_laid(block) for block in range(count))
    assert page.view.scroll_place() == before


def test_scrolling_up_into_what_was_never_seen_does_not_move_what_is_seen(shows: Shows) -> None:
    page = shows("Head\n\n" + "\n\n".join([PROSE * (1 + n % 7) for n in range(300)]))
    page.surface.rest()
    page.view.restore_place(len(page.text) // 2)
    bar = page.surface.verticalScrollBar()
    for _ in range(40):
        mark = page.surface.top_place()
        before = page.surface.places.line_top(mark) - page.surface.view()[0]
        bar.setValue(bar.value() - 90)
        after = page.surface.places.line_top(mark) - page.surface.view()[0]
        assert after == pytest.approx(before + 90, abs=1.5)


def test_qt_finds_the_letter_that_lies_at_a_point(rich: Page) -> None:
    point = QPointF(rich.at("reopened on Sunday", letter=3))
    position = rich.surface.cursorForPosition(point.toPoint()).position()
    place = rich.surface.sheet.display.from_document(position)
    assert abs(place - rich.span("reopened on Sunday").start - 3) <= 1
    layout, spot = rich.surface.page, rich.surface.to_page(point)
    assert layout.hitTest(spot, Qt.HitTestAccuracy.ExactHit) == position
    assert layout.hitTest(QPointF(2, spot.y()), Qt.HitTestAccuracy.ExactHit) == -1


def test_qts_cursor_goes_to_the_end_of_the_document(rich: Page) -> None:
    rich.surface.moveCursor(QTextCursor.MoveOperation.End)
    assert rich.view.caret() == len(rich.text)
    assert rich.surface.page.pageCount() == 1


def test_a_colour_is_mixed_until_it_can_be_read() -> None:
    for name in ("light", "dark", "contrast"):
        theme = load(name)
        for ground in (theme.colours.page, *(tint.ground for tint in theme.tints.values())):
            for colour in theme.wheel:
                assert contrast(theme.readable(colour, ground), ground) >= 4.4
