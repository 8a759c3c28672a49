"""The window in other languages: nothing stays in English, plurals are right, Arabic runs to the left."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QTabWidget,
    QWidget,
)

from annotator.app import settings
from annotator.domain.changes import Step
from annotator.domain.errors import FileMissingError, InvalidError, LibraryUnreadableError
from annotator.importers.findings import Finding, FindingCode
from annotator.ui import language, sentences, start
from annotator.ui.dialogs.palette import KeySheet, Palette
from annotator.ui.words import counted
from script.translations import texts
from tests.builders import rich_review
from tests.ui.conftest import put_on_desk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from annotator.app.library import Library
    from annotator.app.settings import Settings
    from annotator.ui.window import Window

MARKED = re.compile(r"⟦[^⟦⟧]*⟧")
WORD = re.compile(r"[^\W\d_]{2,}")
NAMES = frozenset(
    (
        "Ada",
        "AM",
        "PM",
        "Lind",
        "Annotator",
        "SHA",
        "Ctrl",
        "Shift",
        "Del",
        "Return",
        "Enter",
        "Space",
        "English",
        "Français",
        "العربية",
    )
)
"""Words that are the same in every language: names of keys, of languages, of the program."""


class Pseudo(QTranslator):
    """Marks each text that can be translated, and leaves the others as they are."""

    def __init__(self) -> None:
        super().__init__()
        self.known = {(one.context, one.text) for one in texts()}

    def translate(
        self, context: str | bytes, text: str | bytes, comment: object = None, number: int = -1
    ) -> str:
        """Return a text between its marks, or nothing for one that no source of translations has."""
        del comment, number
        where, what = (part.decode() if isinstance(part, bytes) else part for part in (context, text))
        is_qts_own = re.match(r"Q[A-Z]|QT_", where) is not None
        return f"⟦{what}⟧" if is_qts_own or (where, what) in self.known else ""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's own name
        """Say that there is something to be asked for."""
        return False


@pytest.fixture
def english(qapp: QApplication) -> Iterator[QApplication]:
    locale = QLocale()
    yield qapp
    language.speak(qapp, language.SOURCE)
    QLocale.setDefault(locale)


def a_window(qtbot: QtBot, library: Library, kept: Settings) -> Window:
    made = start.build_window(library, kept)
    made.resize(1440, 900)
    with qtbot.waitExposed(made):
        made.show()
    return put_on_desk(made, rich_review())


@pytest.fixture
def pseudo(qtbot: QtBot, library: Library, kept: Settings, english: QApplication) -> Iterator[Window]:
    translator = Pseudo()
    english.installTranslator(translator)
    window = a_window(qtbot, library, kept)
    yield window
    english.removeTranslator(translator)
    window.close()
    shiboken6.delete(window)


def texts_of(widget: QWidget) -> Iterator[str]:
    """Yield what one widget shows or says of itself."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    if isinstance(widget, QTabWidget):
        yield from (widget.tabText(at) for at in range(widget.count()))
    if isinstance(widget, QDialog):
        yield widget.windowTitle()
    if isinstance(widget, QMenu):
        yield from (action.text().replace("&", "") for action in widget.actions())
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _cells(widget)
    yield from (action.text() for action in widget.actions())


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for column in range(model.columnCount() if isinstance(view, QTableView) else 1):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(model.rowCount()):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                said = model.index(row, column).data(role)
                yield said if isinstance(said, str) else ""


def left_in_english(root: QWidget) -> set[str]:
    """Return the texts of a window with words that are neither translated nor of the review."""
    own = set(WORD.findall(_words_of_the_review()))
    found = set()
    for widget in (root, *root.findChildren(QWidget)):
        for text in texts_of(widget):
            rest = re.sub(r"</?qt>", "", text)
            while MARKED.search(rest):
                rest = MARKED.sub(" ", rest)
            if set(WORD.findall(rest)) - own - NAMES:
                found.add(f"{type(widget).__name__}: {text}")
    return found


def _words_of_the_review() -> str:
    return repr(rich_review())


def test_every_text_of_the_window_can_be_translated(qtbot: QtBot, pseudo: Window) -> None:
    assert pseudo.state.desk is not None
    for claim in list(pseudo.state.desk.claims)[:3]:
        pseudo.state.select(claim)
        qtbot.wait(20)
        assert left_in_english(pseudo) == set()
    for pane in ("details", "history"):
        pseudo.show_right(pane)
        qtbot.wait(20)
        assert left_in_english(pseudo) == set()


@pytest.mark.parametrize("action", ["preferences", "reviewer", "restore", "export", "keys", "palette"])
def test_every_text_of_a_dialog_can_be_translated(pseudo: Window, action: str) -> None:
    pseudo.keys.actions[action].trigger()
    opened = [one for one in pseudo.findChildren(QWidget) if isinstance(one, QDialog | Palette)]
    assert opened
    for one in opened:
        assert left_in_english(one) == set()
        one.close()


@pytest.fixture(params=["fr", "ar"])
def foreign(
    request: pytest.FixtureRequest, qtbot: QtBot, library: Library, kept: Settings, english: QApplication
) -> Iterator[tuple[str, Window]]:
    language.speak(english, request.param)
    window = a_window(qtbot, library, kept)
    yield request.param, window
    window.close()
    shiboken6.delete(window)


def test_the_window_speaks_the_language(foreign: tuple[str, Window]) -> None:
    code, window = foreign
    wanted = {"fr": "Exporter la vérification", "ar": "تصدير المراجعة"}[code]
    assert window.top.export.text() == wanted
    direction = Qt.LayoutDirection.RightToLeft if code == "ar" else Qt.LayoutDirection.LeftToRight
    assert window.layoutDirection() is direction
    is_on_the_left = window.library_pane.mapTo(window, window.library_pane.rect().center()).x() < 720
    assert is_on_the_left is (code == "fr")
    sheet = KeySheet(window.keys, window)
    assert not {part.text() for part in sheet.findChildren(QLabel)} & {"EDIT", "Undo"}
    sheet.close()


@pytest.mark.parametrize(
    ("code", "forms"),
    [
        ("en", {0: "0 claims", 1: "1 claim", 2: "2 claims"}),
        ("fr", {0: "0 affirmation", 1: "1 affirmation", 2: "2 affirmations"}),
        (
            "ar",
            {
                0: "لا ادعاءات",
                1: "ادعاء واحد",
                2: "ادعاءان",
                3: "3 ادعاءات",
                11: "11 ادعاءً",
                100: "100 ادعاء",
                103: "103 ادعاءات",
            },
        ),
    ],
)
def test_numbers_take_the_form_of_the_language(
    english: QApplication, code: str, forms: dict[int, str]
) -> None:
    language.speak(english, code)
    assert {n: counted("FilterBar", n, "{n} claim", "{n} claims") for n in forms} == forms


def a_step(action: str, **parameters: str) -> Step:
    return Step(1, action, None, None, "2024-05-06T12:00:00.000Z", parameters)


@pytest.mark.parametrize(
    ("action", "parameters", "wanted"),
    [
        ("add_claim", {"number": "5"}, "Affirmation 5 marquée"),
        ("remove_claims", {"claims": "claim 5"}, "Supprimé : affirmation 5"),
        ("remove_claims", {"claims": "claims 5, 6 and 7"}, "Supprimé : affirmations 5, 6 et 7"),
        ("remove_claims", {"claims": "12 claims"}, "Supprimé : 12 affirmations"),
        ("set_verdict", {"rating": "Confirmed", "claims": "claim 5"}, "Confirmé : affirmation 5"),
        ("set_kind", {"claims": "claim 5", "kind": "date"}, "Type de affirmation 5 : date"),
        ("add_source", {"name": "claim 5"}, "Source « claim 5 » ajoutée"),
        ("undo", {"told": "Deleted claim 5"}, "Annulé : Supprimé : affirmation 5"),
        ("redo", {"told": "Something of another version"}, "Rétabli : Something of another version"),
        ("of_another_version", {}, "Of another version"),
    ],
)
def test_steps_are_told_in_the_language(
    english: QApplication, action: str, parameters: dict[str, str], wanted: str
) -> None:
    language.speak(english, "fr")
    assert sentences.step(a_step(action, **parameters)) == wanted


def test_errors_and_findings_are_told_in_the_language(english: QApplication) -> None:
    language.speak(english, "fr")
    missing = sentences.error(FileMissingError(path="/a/b.txt"))
    assert missing == "Il n’y a pas de fichier « /a/b.txt ». Vérifiez le nom et le dossier."
    empty = sentences.error(LibraryUnreadableError(path="x", reason="it is empty"))
    assert "comme bibliothèque : il est vide." in empty
    own = sentences.error(InvalidError(reason="words of nobody", remedy=""))
    assert own == "Cela ne peut pas être consigné : words of nobody."
    noticed = sentences.finding(Finding.of(FindingCode.NUL, count=3))
    assert noticed == "Des caractères NUL ont été remplacés par � : 3."


def test_in_english_they_are_as_they_were(english: QApplication) -> None:
    language.speak(english, "en")
    error = FileMissingError(path="/a/b.txt")
    assert sentences.error(error) == str(error)
    assert sentences.step(a_step("undo", told="Deleted 2 claims")) == "Undone: Deleted 2 claims"


@pytest.mark.parametrize(
    ("kept_code", "system", "wanted"),
    [
        ("system", ["fr-CA", "en"], "fr"),
        ("system", ["de-DE", "ar-SY"], "ar"),
        ("system", ["ja"], "en"),
        ("ar", ["fr"], "ar"),
        ("en", ["fr"], "en"),
    ],
)
def test_the_language_is_the_chosen_one_or_the_systems(
    kept: Settings, kept_code: str, system: list[str], wanted: str
) -> None:
    kept.set(settings.LANGUAGE, kept_code)
    assert language.chosen(kept, system) == wanted


def test_there_is_a_choice_for_each_language() -> None:
    assert {code for code, _ in settings.LANGUAGE.choices} == {*language.languages(), language.AS_THE_SYSTEM}


def test_another_language_is_offered_with_a_new_start(window: Window) -> None:
    window.openings.setting_changed.emit(settings.LANGUAGE.name)
    assert "next start" in window.notice.text
    window.notice.offer.click()
    assert window.openings.again_wanted
    assert not window.isVisible()
