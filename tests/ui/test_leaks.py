"""What the suite says of a widget that a test leaves behind."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QMenu, QWidget

from tests.ui import leaks


def test_a_widget_that_lives_on_is_named_by_its_root() -> None:
    before = leaks.widgets()
    kept = QMenu()
    kept.setObjectName("forgotten")
    QLabel(kept)
    left = leaks.left_since(before)
    assert len(left) == 2
    assert leaks.names(left) == "QMenu forgotten"


def test_what_is_deleted_or_lies_in_a_cycle_is_no_leak() -> None:
    before = leaks.widgets()
    later = QWidget()
    later.deleteLater()
    cycle = QWidget()
    cycle.myself = cycle  # type: ignore[attr-defined]
    del cycle
    assert leaks.left_since(before) == set()


def test_children_of_what_was_there_before_are_named_themselves() -> None:
    owner = QWidget()
    before = leaks.widgets()
    QLabel(owner).setObjectName("note")
    assert leaks.names(leaks.left_since(before)) == "QLabel note"
