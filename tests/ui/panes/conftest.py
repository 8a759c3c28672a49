"""The claims of the rich review beside nothing else: a real library, real commands, no window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.app import commands
from annotator.ui import theme
from annotator.ui.panes.cards.pane import CardsPane
from annotator.ui.state import DeskState
from tests.builders import rich_review

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from annotator.app.jobs import Bug
    from annotator.app.library import Library
    from annotator.domain.errors import UserError


@pytest.fixture
def state(qtbot: QtBot, library: Library) -> Iterator[DeskState]:
    """Put the rich review on the desk."""
    del qtbot  # Qt must be there first
    done = commands.add_review(library, review=rich_review())
    assert done.article is not None
    made = DeskState(library)
    made.open(done.article)
    yield made
    made.close()


class Teller(QWidget):
    """A window that keeps the errors that it is told."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[UserError | Bug] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)

    def tell_error(self, error: UserError | Bug) -> None:
        self.told.append(error)


@pytest.fixture
def teller(qtbot: QtBot) -> Teller:
    made = Teller()
    made.resize(385, 800)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def told(teller: Teller) -> list[UserError | Bug]:
    return teller.told


@pytest.fixture
def pane(qtbot: QtBot, teller: Teller, state: DeskState) -> Iterator[CardsPane]:
    made = CardsPane(state, theme.load("light"))
    teller.column.addWidget(made)
    with qtbot.waitExposed(teller):
        teller.show()
    yield made
    made.flush()
