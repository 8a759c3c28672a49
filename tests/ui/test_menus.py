"""The menus under the right button: what applies there, by the names and keys of the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu, QWidget

    from annotator.domain.claim import Claim
    from annotator.ui.window import Window

MOUSE = QContextMenuEvent.Reason.Mouse


def right_click(widget: QWidget, at: QPoint) -> None:
    """Do what the right button does: press, let go, and the event that asks for a menu."""
    QTest.mouseClick(widget, Qt.MouseButton.RightButton, pos=at)
    QApplication.sendEvent(widget, QContextMenuEvent(MOUSE, at, widget.mapToGlobal(at)))


def at_words(window: Window, words: str) -> QPoint:
    """Return the middle of the first letter of some words, in pixels of the article's viewport."""
    surface = window.article.surface()
    start = surface.sheet.text.index(words)
    rect = surface.places.rects(start, start + 1)[0].translated(0, -surface.view()[0])
    return rect.center().toPoint()


def menu_on(window: Window, words: str) -> QMenu:
    right_click(window.article.surface().viewport(), at_words(window, words))
    assert window.menus.menu is not None
    return window.menus.menu


def rows(menu: QMenu) -> dict[str, QAction]:
    """Return the rows of a menu by their names; what stands behind the tab is the key."""
    return {row.text().split("\t")[0]: row for row in menu.actions() if row.text()}


def claim(window: Window, number: int) -> Claim:
    assert window.state.desk is not None
    return next(one for one in window.state.desk.claims.values() if one.number == number)


def card_at(window: Window, number: int) -> QPoint:
    view = window.cards.view
    return view.visualRect(window.cards.model.index_of(claim(window, number).id)).topLeft() + QPoint(20, 12)


def test_on_plain_text_it_offers_what_needs_no_claim(window: Window) -> None:
    menu = menu_on(window, "the Harbour Authority said")
    assert window.state.claim is None
    names = rows(menu)
    assert "Nothing to check in this sentence" in names
    assert names["Next untouched sentence"].text().endswith("\tU")
    assert names["Nothing to check in this sentence"].text().endswith("\tSpace")
    assert "Highlight the selection as a claim" not in names
    assert "Attribute: who says so?" not in names
    menu.close()


def test_on_selected_words_it_marks_them(window: Window) -> None:
    surface = window.article.surface()
    start = surface.sheet.text.index("the smell of diesel")
    surface.select(start, start + len("the smell of diesel"))
    menu = menu_on(window, "the smell of diesel")
    assert window.article.selection() is not None  # the click was inside
    row = rows(menu)["Highlight the selection as a claim"]
    assert row.text().endswith("\tH")
    row.trigger()
    assert window.state.claim is not None
    assert window.state.claim.quote == "the smell of diesel"
    menu.close()


def test_on_a_claim_it_selects_it_and_rates_it_by_name(window: Window) -> None:
    menu = menu_on(window, "wall was unsafe")
    assert window.state.claim == claim(window, 6)
    verdicts = rows(menu)["Verdict"].menu()
    assert verdicts is not None
    named = rows(verdicts)  # type: ignore[arg-type]  # the stubs give it as an object
    named["≠ Disputed"].trigger()
    verdict = claim(window, 6).verdict()
    assert verdict is not None
    assert verdict.rating == "disputed"
    assert named["≠ Disputed"].text().endswith("\t3")
    menu.close()


def test_where_claims_overlap_the_menu_says_which_is_meant(window: Window) -> None:
    menu = menu_on(window, "two-day closure")
    choice = [row for row in menu.actions() if row.isCheckable()]
    assert [row.text().split(" · ")[0] for row in choice] == ["4", "3"]
    assert [row.isChecked() for row in choice] == [True, False]
    choice[1].trigger()
    assert window.state.claim == claim(window, 3)
    menu.close()
    menu = menu_on(window, "two-day closure")  # the selected one stays the one that is meant
    assert window.state.claim == claim(window, 3)
    menu.close()


def test_on_a_source_it_shows_its_claims(window: Window) -> None:
    menu = menu_on(window, "Tidewater video")
    rows(menu)["Show the claims of Tidewater video"].trigger()
    assert window.cards.model.filter.cited
    menu.close()


def test_copying_from_it_cites_the_article(window: Window) -> None:
    menu = menu_on(window, "wall was unsafe")
    rows(menu)["Copy with the article’s name"].trigger()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("the sea wall was unsafe\n\n")
    assert window.state.desk is not None
    assert window.state.desk.article.details.title in copied
    menu.close()


def test_on_cards_it_acts_on_the_card_or_on_all_that_are_selected(window: Window) -> None:
    view = window.cards.view
    right_click(view.viewport(), card_at(window, 1))
    assert window.state.claim == claim(window, 1)
    assert window.menus.menu is not None
    assert "Explain the verdict" in rows(window.menus.menu)
    window.menus.menu.close()
    two = claim(window, 1).id, claim(window, 2).id
    window.state.select(*two)
    right_click(view.viewport(), card_at(window, 2))
    assert window.state.claim_ids == two
    named = rows(window.menus.menu)
    assert "Explain the verdict" not in named
    named["Delete the selected claim, mention or attribution"].trigger()
    assert window.state.desk is not None
    assert not set(two) & window.state.desk.claims.keys()
    assert window.notice.offer.text() == "Undo"
    window.notice.offer.click()
    assert set(two) <= window.state.desk.claims.keys()


def test_the_key_for_menus_opens_it_at_the_caret(window: Window) -> None:
    surface = window.article.surface()
    surface.select(surface.sheet.text.index("wall was unsafe"), surface.sheet.text.index("wall was unsafe"))
    at = surface.cursorRect().center()
    QApplication.sendEvent(
        surface, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, surface.mapToGlobal(at))
    )
    assert window.state.claim == claim(window, 6)
    assert window.menus.menu is not None
    assert window.menus.menu.isVisible()
    window.menus.menu.close()


def test_the_strip_has_no_menu_of_scroll_bars(window: Window) -> None:
    right_click(window.article.strip, QPoint(5, 5))
    assert window.menus.menu is None
