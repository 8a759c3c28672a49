"""Render resources/icons/annotator.svg to the sizes and containers that the systems ask for.

Run after a change of the drawing: `.venv/bin/python script/icons.py`.
"""

import struct
from pathlib import Path

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPen, QPolygonF
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "icons"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
# An entry of a Windows icon says its width in one byte, where 0 stands for 256, the largest.
WINDOWS_SIZES = SIZES[:-1]
CHECK = ((2.5, 6.5), (5.0, 9.0), (9.5, 3.5))
STROKES = {
    "check-light": ("#FFFFFF", CHECK),
    "check-dark": ("#0E1216", CHECK),
    "chevron-up": ("#7F858D", ((2.5, 8.0), (6.0, 4.5), (9.5, 8.0))),
}
"""Marks of controls that the style sheet asks for, by file name: colour, and the line's points."""


def render(renderer: QSvgRenderer, size: int) -> QImage:
    """Return the drawing as a square of `size` pixels on a transparent ground."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    return image


def stroke(points: tuple[tuple[float, float], ...], colour: str, scale: int) -> QImage:
    """Return a line through points of a square of 12 as a picture on a transparent ground."""
    image = QImage(12 * scale, 12 * scale, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    painter.setPen(QPen(QColor(colour), 1.6, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))
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
    """Write the icon in all its sizes and containers, and the marks of controls, beside the drawing."""
    QGuiApplication(["icons", "-platform", "offscreen"])
    renderer = QSvgRenderer(str(FOLDER / "annotator.svg"))
    files = {size: FOLDER / f"annotator-{size}.png" for size in SIZES}
    for size, file in files.items():
        render(renderer, size).save(str(file))
    for name, (colour, points) in STROKES.items():
        for scale, ending in ((1, ""), (2, "@2x")):
            stroke(points, colour, scale).save(str(FOLDER / f"{name}{ending}.png"))
    render(renderer, SIZES[-1]).save(str(FOLDER / "annotator.icns"))
    (FOLDER / "annotator.ico").write_bytes(windows_icon([files[size].read_bytes() for size in WINDOWS_SIZES]))


if __name__ == "__main__":
    main()
