"""Render resources/icons/annotator.svg to the sizes and containers that the systems ask for.

Run after a change of the drawing: `.venv/bin/python script/icons.py`.
"""

import struct
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "icons"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
# An entry of a Windows icon says its width in one byte, where 0 stands for 256, the largest.
WINDOWS_SIZES = SIZES[:-1]


def render(renderer: QSvgRenderer, size: int) -> QImage:
    """Return the drawing as a square of `size` pixels on a transparent ground."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    return image


def windows_icon(pictures: list[bytes]) -> bytes:
    """Return PNG pictures of WINDOWS_SIZES in one .ico: a header, an entry of 16 bytes each, the pictures."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(head) + 16 * len(pictures)
    entries = b""
    for size, picture in zip(WINDOWS_SIZES, pictures, strict=True):
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return head + entries + b"".join(pictures)


def main() -> None:
    """Write annotator-SIZE.png, annotator.ico and annotator.icns beside the drawing."""
    QGuiApplication(["icons", "-platform", "offscreen"])
    renderer = QSvgRenderer(str(FOLDER / "annotator.svg"))
    files = {size: FOLDER / f"annotator-{size}.png" for size in SIZES}
    for size, file in files.items():
        render(renderer, size).save(str(file))
    render(renderer, SIZES[-1]).save(str(FOLDER / "annotator.icns"))
    (FOLDER / "annotator.ico").write_bytes(windows_icon([files[size].read_bytes() for size in WINDOWS_SIZES]))


if __name__ == "__main__":
    main()
