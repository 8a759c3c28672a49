"""Screen readers: every state of the window has names for all that a person acts upon."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.app import settings
from annotator.ui.actions import by_id
from annotator.ui.panes.cards.chips import Chip
from annotator.ui.panes.cards.evidence import EvidenceRow
from annotator.ui.panes.cards.parts import Disclosure
from tests.ui.access import Node, Role, markup, shown, unnamed
from tests.ui.leaks import forget, widgets

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAccessible
    from PySide6.QtWidgets import QWidget

    from annotator.ui.window import Window


def do(*actions: str) -> Callable[[Window], None]:
    def act(window: Window) -> None:
        for action in actions:
            window.keys.do(by_id(action))
            QApplication.processEvents()

    return act


def choose(window: Window, number: int = 1) -> None:
    """Select a claim, which opens its card."""
    assert window.state.desk is not None
    window.state.select(next(c.id for c in window.state.desk.claims.values() if c.number == number))
    QApplication.processEvents()


def open_all(window: Window) -> None:
    """Open everything that folds in the card: attributions, evidence, mentions, history."""
    choose(window)
    editor = window.cards.editor
    for chip in editor.attributions.findChildren(Chip)[:1]:
        chip.click()
    for row in editor.findChildren(EvidenceRow)[:1]:
        row.toggle()
    for fold in editor.findChildren(Disclosure):
        fold.click()
    QApplication.processEvents()


def with_claim(*actions: str) -> Callable[[Window], None]:
    def act(window: Window) -> None:
        choose(window)
        do(*actions)(window)

    return act


def several(window: Window) -> None:
    assert window.state.desk is not None
    window.state.select(*list(window.state.desk.claims)[:3])
    QApplication.processEvents()


def find(window: Window) -> None:
    do("find")(window)
    QTest.keyClicks(window.finder.field, "port")
    QTest.qWait(350)  # the library is searched once the typing rests


def menu_of_article(window: Window) -> None:
    surface = window.article.surface()
    window.menus.open_on_article(QPoint(surface.viewport().width() // 2, 60))


def menu_of_window(window: Window) -> None:
    window.top.menu_button.menu().popup(QPoint(20, 20))


def source(window: Window) -> None:
    assert window.state.desk is not None
    window.openings.source(next(iter(window.state.desk.sources)))


STATES: dict[str, Callable[[Window], None]] = {
    "at rest": lambda _window: None,
    "an open card": choose,
    "an open card with all its folds": open_all,
    "evidence": with_claim("evidence"),
    "a comment": with_claim("comment"),
    "a restatement": with_claim("restate"),
    "several claims": several,
    "the picker": with_claim("attribute"),
    "details": do("details"),
    "sources": do("sources"),
    "history": do("history"),
    "suggestions": do("suggest", "next_suggestion"),
    "find": find,
    "export": do("export"),
    "preferences": do("preferences"),
    "keys": lambda window: window.openings.keys(),
    "the sheet of keys": do("keys"),
    "the palette": do("palette"),
    "who is at work": do("reviewer"),
    "a source": source,
    "copies": do("restore"),
    "a message": with_claim("delete"),
    "the menu of the window": menu_of_window,
    "the menu of the article": menu_of_article,
}


def close_all(window: Window) -> None:
    """Close what lies over the window."""
    for over in QApplication.topLevelWidgets():
        if over is not window and over.isVisible():
            over.close()
    forget()


@pytest.mark.parametrize("state", STATES)
def test_everything_that_is_acted_upon_has_a_name(window: Window, state: str) -> None:
    STATES[state](window)
    QApplication.processEvents()
    nodes = shown()
    close_all(window)
    assert len(nodes) > 20
    assert unnamed(nodes) == []
    assert markup(nodes) == []


def test_an_empty_library_has_names_too(empty_window: Window) -> None:
    assert empty_window.isVisible()
    assert unnamed(shown()) == []


@pytest.mark.parametrize(
    "state",
    ["export", "preferences", "the sheet of keys", "the palette", "who is at work", "a source", "copies"],
)
def test_what_is_opened_and_closed_again_and_again_leaves_nothing(window: Window, state: str) -> None:
    def once() -> int:
        STATES[state](window)
        QApplication.processEvents()
        close_all(window)
        QApplication.processEvents()
        forget()
        return len(widgets())

    choose(window)  # builds the card
    once()
    assert once() == once()


# --- what is read out ---------------------------------------------------------------------------------------


def of_role(role: QAccessible.Role, within: str) -> list[Node]:
    return [node for node in shown() if node.role is role and within in node.within]


def test_a_card_tells_number_kind_words_verdict_and_source(window: Window) -> None:
    assert window.isVisible()
    words = "Still from Tidewater video"
    cards = {node.name for node in of_role(Role.ListItem, "Claims")}
    (second,) = (name for name in cards if name.startswith("Claim 2,"))
    assert (
        second == f"Claim 2, caption, twice · provenance: {words}. not yet checked. Tidewater video credit."
    )


def test_the_fields_of_the_open_card_are_in_the_tree(window: Window) -> None:
    open_all(window)
    inside = [node for node in shown() if "Open claim" in node.within]
    assert {node.role for node in inside} >= {Role.Button, Role.ComboBox, Role.CheckBox, Role.EditableText}
    assert [n.name for n in inside if n.role is Role.CheckBox and n.name == "Confirmed"] == ["Confirmed"]


def test_a_choice_tells_what_is_chosen_and_for_what(window: Window) -> None:
    open_all(window)
    choices = of_role(Role.ComboBox, "Open claim")
    assert all(node.name == node.value for node in choices)
    assert "Kind of claim" in {node.description for node in choices}
    assert all(node.description for node in choices)


def test_the_parts_of_the_window_are_read_in_the_order_in_which_they_lie(window: Window) -> None:
    choose(window)
    places = {name: at for at, name in enumerate(node.name for node in shown()) if name}
    assert places["Articles"] < places["Article text"] < places["Filter and sort the claims"]


def test_the_article_is_a_text_that_tells_its_claims(window: Window) -> None:
    surface = window.article.surface()
    (text,) = (node for node in shown() if node.of is surface)
    assert text.role is Role.EditableText
    assert window.state.desk is not None
    assert window.state.desk.text[:40] in text.value
    claim = next(c for c in window.state.desk.claims.values() if c.number == 2)
    window.article.go_to(claim.spans[0])
    QTest.keyClick(surface, Qt.Key.Key_Right)
    (text,) = (node for node in shown() if node.of is surface)
    assert "Claim 2" in text.description


# --- the focus ----------------------------------------------------------------------------------------------


def walk() -> list[QWidget]:
    """Press Tab until the focus is where it was, and return where it came by."""
    seen: list[QWidget] = []
    for _ in range(120):
        focus = QApplication.focusWidget()
        assert focus is not None
        if seen and focus is seen[0]:
            return seen
        seen.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    pytest.fail(f"Tab never comes round: {[type(one).__name__ for one in seen]}")


def test_tab_leads_through_everything_and_back(window: Window) -> None:
    choose(window)
    window.top.menu_button.setFocus()
    there = walk()
    inside = [one for one in there if window.cards.editor.isAncestorOf(one)]
    assert window.cards.view in there
    assert len(inside) > 6
    assert window.library_pane.articles in there
    first = there.index(inside[0])
    assert there[first - 1] is window.cards.view  # from the list into the card
    assert there[first : first + len(inside)] == inside  # and out of it once


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_the_focus_is_seen_wherever_tab_leads(window: Window, name: str) -> None:
    window.settings.set(settings.THEME, name)
    window.apply_theme()
    choose(window)
    window.top.menu_button.setFocus()
    blind = []
    for part in walk():
        part.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        area = QRect(part.mapTo(window, QPoint(0, 0)), part.size()).adjusted(-2, -2, 2, 2)
        with_it = window.grab(area).toImage()
        part.clearFocus()
        QApplication.processEvents()
        if window.grab(area).toImage() == with_it:
            blind.append(f"{type(part).__name__} {part.accessibleName()}")
    assert blind == []
