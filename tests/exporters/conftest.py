"""What draws needs an application object: the first to come makes the kind that all can use."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True, scope="session")
def application(qapp: QApplication) -> QApplication:
    """Make the application of pytest-qt before any exporter draws."""
    return qapp
