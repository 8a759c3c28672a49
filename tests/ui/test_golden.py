"""The window looks as it did when somebody last looked at it.

`.venv/bin/python -m script.golden` draws those in tests/golden/window anew; look at each before it is kept.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from script.golden import FOLDER, NO_FONTS, SCENES
from tests.ui.likeness import compare

ROOT = Path(__file__).parents[2]


def draw(folder: Path) -> None:
    """Draw the pictures in a process of their own, whose fonts nobody else has asked for."""
    call = [sys.executable, "-m", "script.golden", str(folder)]
    done = subprocess.run(call, cwd=ROOT, capture_output=True, text=True, check=False, timeout=150)
    if done.returncode == NO_FONTS:
        pytest.skip("this machine has no DejaVu Sans or no DejaVu Serif")
    assert done.returncode == 0, done.stderr


@pytest.mark.slow
@pytest.mark.timeout(170)
def test_the_window_looks_as_it_did(tmp_path: Path) -> None:
    draw(tmp_path)
    differ = {}
    for name in SCENES:
        found = compare(golden(name), QImage(str(tmp_path / f"{name}.png")))
        if not found.is_close:
            found.picture.save(str(tmp_path / f"{name}-differs.png"))
            differ[name] = (found.greatest, round(found.mean, 2))
    assert differ == {}, f"greatest and mean difference of tiles; see {tmp_path}"


def golden(name: str = "light") -> QImage:
    return QImage(str(FOLDER / f"{name}.png")).convertToFormat(QImage.Format.Format_RGB32)


def test_every_scene_is_kept() -> None:
    assert {path.stem for path in FOLDER.glob("*.png")} == set(SCENES)


def test_a_picture_is_like_itself() -> None:
    found = compare(golden(), golden())
    assert (found.greatest, found.mean) == (0, 0)


@pytest.mark.parametrize("other", sorted(set(SCENES) - {"light"}))
def test_other_scenes_are_not_like_it(other: str) -> None:
    assert not compare(golden(), golden(other)).is_close


def test_a_part_that_moves_or_goes_is_seen() -> None:
    picture = golden()
    moved = QImage(picture)
    painter = QPainter(moved)
    painter.drawImage(520, 100, picture, 520, 92, 200, 100)  # some lines of a card, eight pixels down
    painter.end()
    assert not compare(picture, moved).is_close
    gone = QImage(picture)
    painter = QPainter(gone)
    painter.fillRect(QRect(655, 5, 62, 14), QColor("#FBFAF8"))  # the button that exports
    painter.end()
    assert not compare(picture, gone).is_close


def test_other_smoothing_of_letters_is_not() -> None:
    picture, smooth = golden(), Qt.TransformationMode.SmoothTransformation
    blurred = picture.scaledToWidth(picture.width() * 2 // 3, smooth).scaledToWidth(picture.width(), smooth)
    found = compare(picture, blurred)
    assert found.is_close, (found.greatest, found.mean)
