from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.calls import Desk

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def desk(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> Desk:
    """Make calls on a library that is not there yet."""
    return Desk(tmp_path / "desk.annotator", capsysbinary)
