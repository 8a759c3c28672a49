from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.app import reading
from tests.calls import Desk
from tests.libraries import FERRY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(autouse=True, scope="module")
def reader() -> Iterator[None]:
    """Leave no worker behind that read Word files for calls made in this process."""
    yield
    reading.close()


@pytest.fixture(autouse=True)
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let a person's own folders lie in the test's."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    for name in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home / name))
    monkeypatch.setenv("LOCALAPPDATA", str(home))
    monkeypatch.setenv("APPDATA", str(home))
    monkeypatch.delenv("ANNOTATOR_LIBRARY", raising=False)
    return home


@pytest.fixture
def desk(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> Desk:
    """Make calls on a library that is not there yet."""
    return Desk(tmp_path / "desk.annotator", capsysbinary)


@pytest.fixture
def ferry(tmp_path: Path) -> Path:
    """Return the file of a small article."""
    path = tmp_path / "ferry.txt"
    path.write_text(FERRY, encoding="utf-8")
    return path
