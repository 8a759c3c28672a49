"""Every model of the program keeps Qt's rules for models, filled as in use; a new one is found by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractProxyModel, QModelIndex
from PySide6.QtWidgets import QAbstractItemView, QApplication

from annotator.ui.actions import by_id
from annotator.ui.panes.checklist import ChecklistModel, CheckRow
from tests.ui import leaks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.modeltest import ModelTester

    from annotator.ui.window import Window


def kinds(kind: type[QAbstractItemModel] = QAbstractItemModel) -> set[type[QAbstractItemModel]]:
    """Return the program's own models."""
    below = {one for child in kind.__subclasses__() for one in kinds(child)}
    return below | ({kind} if kind.__module__.startswith("annotator.") else set())


def models_of(view: QAbstractItemView) -> Iterator[QAbstractItemModel]:
    model: QAbstractItemModel | None = view.model()
    while model is not None:
        yield model
        model = model.sourceModel() if isinstance(model, QAbstractProxyModel) else None


@pytest.fixture
def in_use(window: Window) -> Iterator[dict[type, QAbstractItemModel]]:
    """Fill all panes, the picker and the preferences; return a model of each kind."""
    assert window.state.desk is not None
    for action in ("details", "sources", "history", "claims"):
        window.keys.do(by_id(action))
    window.state.select(next(iter(window.state.desk.claims)))
    window.keys.do(by_id("attribute"))
    window.openings.keys()
    QApplication.processEvents()
    tops = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    views = [view for top in tops for view in top.findChildren(QAbstractItemView)]
    yield {type(model): model for view in views for model in models_of(view)}
    for top in tops:
        if top is not window:
            top.close()
    leaks.forget()


def test_every_model_keeps_the_rules(
    in_use: dict[type, QAbstractItemModel], qtmodeltester: ModelTester
) -> None:
    own = kinds() - {ChecklistModel}  # below
    assert {kind.__name__ for kind in own - set(in_use)} == set()
    for kind in own:
        assert in_use[kind].rowCount(QModelIndex()) > 0, kind
        qtmodeltester.check(in_use[kind])  # type: ignore[no-untyped-call]


def test_a_checklist_keeps_the_rules_while_its_rows_change(qtmodeltester: ModelTester) -> None:
    model = ChecklistModel()
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    one, ticked, other = CheckRow(1, "one"), CheckRow(1, "one", checked=True), CheckRow(2, "two")
    for rows in ((one,), (ticked,), (one, other), ()):
        model.show(rows)
        assert model.rowCount() == len(rows)
