"""How the words of a card are broken, cut and turned."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from annotator.ui import theme
from annotator.ui.models.card import ChipText
from annotator.ui.panes.cards import pictures
from annotator.ui.panes.cards.pictures import Pictures
from annotator.ui.panes.paint import LINES, Type, chip_width, draw_chips, quote_layout, type_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

WIDTH = 320.0


@pytest.fixture
def kind(qtbot: QtBot) -> Type:
    del qtbot  # Qt must be there first
    return type_of()


def laid(kind: Type, text: str) -> list[str]:
    """Return the lines of quoted words as a card shows them."""
    layout = quote_layout(text, kind.quote, WIDTH, kind.quote_line)
    units = layout.text().encode("utf-16-le")
    lines = [layout.lineAt(row) for row in range(layout.lineCount())]
    return [units[2 * one.textStart() :][: 2 * one.textLength()].decode("utf-16-le") for one in lines]


def test_short_words_take_one_line(kind: Type) -> None:
    assert laid(kind, "the sea wall was unsafe") == ["the sea wall was unsafe"]


def test_long_words_end_in_an_ellipsis_after_two_lines(kind: Type) -> None:
    lines = laid(kind, "The port of Kestermouth reopened on Sunday " * 4)
    assert len(lines) == LINES
    assert lines[1].endswith("…")
    assert not lines[1].endswith(" …")


def test_a_very_long_quote_is_laid_out_only_as_far_as_it_shows(kind: Type) -> None:
    layout = quote_layout("word " * 50_000, kind.quote, WIDTH, kind.quote_line)
    assert len(layout.text()) < 200


def test_an_unbroken_word_is_broken_anywhere(kind: Type) -> None:
    assert len(laid(kind, "x" * 300)) == LINES


def test_emoji_are_not_torn_where_words_are_cut(kind: Type) -> None:
    lines = laid(kind, "Open again 👩🏽\u200d🔧 and again 🇳🇴 " * 8)
    assert lines[1].endswith("…")
    assert "\ufffd" not in "".join(lines)


def test_arabic_words_stand_at_the_right(kind: Type) -> None:
    layout = quote_layout("الرصيف «آمن تمامًا»", kind.quote, WIDTH, kind.quote_line)
    line = layout.lineAt(0)
    assert line.naturalTextRect().right() == pytest.approx(WIDTH, abs=2)
    assert line.naturalTextRect().left() > 0


def test_line_breaks_in_a_quote_are_spaces_on_a_card(kind: Type) -> None:
    assert laid(kind, "one\n\ntwo\u2028three") == ["one two three"]


def drawn(kind: Type, *chips: ChipText) -> int:
    """Return how far to the right chips reach in a row of WIDTH pixels."""
    image = QImage(int(WIDTH) + 100, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    draw_chips(painter, QRectF(0, 0, WIDTH, kind.chip_height), chips, kind, theme.load("light"))
    painter.end()
    white = QColor("white").rgb()
    return max(x for x in range(image.width()) for y in range(image.height()) if image.pixel(x, y) != white)


def test_chips_that_find_no_room_are_counted_in_the_last(kind: Type) -> None:
    many = [ChipText(f"Harbour office number {n}", "claimant") for n in range(5)]
    assert drawn(kind, *many) <= WIDTH
    assert drawn(kind, *many) < 2 * chip_width(many[0], kind)


def test_one_chip_that_is_too_long_is_cut(kind: Type) -> None:
    assert drawn(kind, ChipText("Ministry " * 20, "claimant")) <= WIDTH


def test_pictures_are_painted_once_and_the_oldest_forgotten(
    kind: Type, monkeypatch: pytest.MonkeyPatch
) -> None:
    del kind
    monkeypatch.setattr(pictures, "MOST", 2)
    kept, painted = Pictures(), []

    def show(key: str) -> QPixmap:
        size = QPixmap(4, 4).size()
        return kept.picture(key, size, 2.0, QColor("white"), lambda _picture: painted.append(key))

    assert show("a").width() == 8
    show("b")
    show("a")
    show("c")
    show("b")
    assert painted == ["a", "b", "c", "b"]
    kept.clear()
    show("c")
    assert painted[-1] == "c"
