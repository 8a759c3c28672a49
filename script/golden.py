"""Draw the few pictures of the window that tests compare, in fonts that script/bootstrap installs everywhere.

    .venv/bin/python -m script.golden [FOLDER]

Without a folder those in tests/golden/window are made again: look at each before it is kept. Leaves with
NO_FONTS where a font is missing.
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QImage

from annotator.ui import start, theme
from annotator.ui.panes import status
from script import pictures

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "golden" / "window"

SERIF, SANS = "DejaVu Serif", "DejaVu Sans"

NO_FONTS = 77

SCALE = 2
"""Pixels of the window, across, that become one of the picture."""

Scene = tuple[Callable[[Path], pictures.Stage], str, tuple[int, int]]

SCENES: dict[str, Scene] = {
    "light": (pictures.desk, SERIF, pictures.SIZE),
    "dark": (pictures.dark, SERIF, pictures.SIZE),
    "contrast": (pictures.contrast, SERIF, pictures.SIZE),
    "arabic": (pictures.arabic, SANS, pictures.SIZE),  # the serif has no Arabic letters
    "empty": (pictures.empty, SERIF, pictures.SIZE),
    "narrow": (pictures.desk, SERIF, (1024, 700)),
}
"""What is drawn, in which face the article, and the size of the window."""


def draw(folder: Path) -> None:
    """Draw all scenes into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, (scene, face, size) in SCENES.items():
        with (
            patch.object(theme, "READING_FAMILIES", (face,)),
            patch.object(theme, "INTERFACE_FAMILIES", (SANS,)),
            patch.object(pictures, "SIZE", size),
            patch.object(pictures, "FOLDER", folder),
        ):
            pictures.make(scene)
        shrink(folder / f"{scene.__name__}.png").save(str(folder / f"{name}.png"))
        if scene.__name__ != name:
            (folder / f"{scene.__name__}.png").unlink()


def shrink(path: Path) -> QImage:
    """Return a picture at the size in which it is kept."""
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
    return image.scaledToWidth(image.width() // SCALE, Qt.TransformationMode.SmoothTransformation)


def main(arguments: list[str]) -> int:
    """Draw into the folder that is named, or anew what the tests compare."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["TZ"] = "UTC"
    time.tzset()
    app = start.application()
    app.setStyle("Fusion")
    if not {SERIF, SANS} <= set(QFontDatabase.families()):
        return NO_FONTS
    with patch.object(status, "datetime", pictures.Clock):
        draw(Path(arguments[0]) if arguments else FOLDER)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
