"""Make the pictures of the README and the manual again, from the samples alone.

Run after a change of the window's looks: `.venv/bin/python -m script.pictures [NAME...]`. No display is
needed: the window is painted into memory. The same program, Qt and fonts give the same pictures.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime, tzinfo
from html import escape
from pathlib import Path
from typing import Self
from unittest.mock import patch

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QColor, QCursor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog

from annotator import exporters
from annotator.app import commands, exporting, queries, reading, settings
from annotator.app.annotating import annotate
from annotator.app.library import Library
from annotator.app.settings import Settings
from annotator.domain.ids import ArticleId
from annotator.domain.span import Span
from annotator.exporters import Document, Options
from annotator.importers import read_file
from annotator.paths import resource
from annotator.ui import start
from annotator.ui.actions import by_id
from annotator.ui.dialogs.preview import Preview
from annotator.ui.panes import status
from tests.returned_files import Edited

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "manual" / "pictures"
SIZE = (1440, 900)
MOMENT = "2024-10-14T14:02:00.000Z"
"""When everything in the pictures is done."""

REST = 450
"""Milliseconds in which the window comes to rest: longer than any of its own pauses."""

SHADE = 70
"""How dark the window lies under a dialog, of 255."""


class Clock(datetime):
    """A clock that stands still, so that a picture does not tell when it was made."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Self:
        """Return MOMENT."""
        return cls.fromisoformat(MOMENT).astimezone(tz)


class Stage:
    """A window on a library of the samples."""

    def __init__(self, folder: Path, *names: str, marked: bool = True) -> None:
        """Fill a new library with samples, by name, marked or not; the last lies on the desk."""
        kept = Settings(folder / "settings.json")
        kept.set(settings.THEME, "light")
        kept.set(settings.EXPORT_FOLDER, "Reviews")
        self.library = Library.open(folder / "library.annotator")
        self.library.clock = lambda: MOMENT
        commands.set_reviewer(self.library, name="Ada Lind", initials="AL")
        self.articles = {name: self._add(name, marked=marked) for name in names}
        self.window = start.build_window(self.library, kept)
        self.window.resize(*SIZE)
        QCursor.setPos(self.window.mapToGlobal(self.window.rect().bottomLeft()))
        self.window.show()
        if names:
            self.open(names[-1])
        rest()

    def _add(self, name: str, *, marked: bool) -> ArticleId:
        imported = read_file(resource("samples", f"{name}.txt"))
        done = commands.add_article(self.library, imported=imported)
        article = ArticleId(str(done.article))
        if marked:
            annotate(self.library, article=article, path=resource("samples", f"{name}.review.json"))
        return article

    def open(self, name: str) -> None:
        """Put a sample on the desk."""
        self.window.open_article(self.articles[name])
        self.window.article.surface().setFocus()
        rest()

    def choose(self, number: int, *, top: int = 0) -> None:
        """Open the card of a claim, with the article scrolled to a code point."""
        desk = self.window.state.desk
        claims = () if desk is None else tuple(desk.claims.values())
        self.window.state.select(next(claim.id for claim in claims if claim.number == number))
        rest()
        self.window.article.restore_place(top)
        rest()

    def words(self, text: str) -> Span:
        """Return where words stand first in the open article."""
        desk = self.window.state.desk
        at = 0 if desk is None else desk.text.index(text)
        return Span(at, at + len(text))

    def do(self, action: str) -> None:
        """Do an action of the table."""
        self.window.keys.do(by_id(action))
        rest()

    def theme(self, name: str) -> None:
        """Paint in another theme."""
        self.window.settings.set(settings.THEME, name)
        self.window.apply_theme()
        rest()

    def keep(self, name: str) -> None:
        """Keep a picture of the window, with what lies over it."""
        window = self.window
        picture = window.grab()
        painter = QPainter(picture)
        for over in QApplication.topLevelWidgets():
            if over is not window and over.isVisible():
                place = over.mapToGlobal(over.rect().topLeft()) - window.mapToGlobal(window.rect().topLeft())
                shown: QPixmap = over.grab()
                if isinstance(over, QDialog):
                    painter.fillRect(picture.rect(), QColor(0, 0, 0, SHADE))
                    place.setX((picture.width() - shown.width()) // 2)
                    place.setY((picture.height() - shown.height()) // 2)
                painter.drawPixmap(place, shown)
        painter.end()
        FOLDER.mkdir(parents=True, exist_ok=True)
        picture.save(str(FOLDER / f"{name}.png"))

    def end(self) -> None:
        """Close the window and its library."""
        for over in QApplication.topLevelWidgets():
            if over is not self.window:
                over.close()
        self.window.close()
        self.library.close()
        rest()


def rest() -> None:
    """Let the window do what it does by itself."""
    loop = QEventLoop()
    QTimer.singleShot(REST, loop.quit)
    loop.exec()


SAMPLES = ("souk.ar", "harbour")


def desk(folder: Path) -> Stage:
    """Show the desk at work."""
    stage = Stage(folder, *SAMPLES)
    stage.choose(7)
    return stage


def dark(folder: Path) -> Stage:
    """Show the same at night."""
    stage = desk(folder)
    stage.theme("dark")
    stage.choose(7)
    return stage


def contrast(folder: Path) -> Stage:
    """Show the same in high contrast."""
    stage = desk(folder)
    stage.theme("contrast")
    stage.choose(7)
    return stage


def arabic(folder: Path) -> Stage:
    """Show an article that runs from right to left."""
    stage = Stage(folder, "harbour", "souk.ar")
    stage.choose(3)
    return stage


def picker(folder: Path) -> Stage:
    """Show the question who says so."""
    stage = Stage(folder, *SAMPLES)
    stage.choose(24)
    stage.window.article.go_to(stage.words("The Observatory said at least 17"))
    stage.do("attribute")
    return stage


def shares(folder: Path) -> Stage:
    """Show who carries how much of the text."""
    stage = Stage(folder, *SAMPLES)
    stage.do("sources")
    return stage


def claims(folder: Path) -> Stage:
    """Show a card with an attribution's fields."""
    stage = Stage(folder, *SAMPLES)
    stage.choose(16, top=900)
    editor = stage.window.cards.editor
    editor.attributions.chips[0].click()
    rest()
    return stage


def suggestions(folder: Path) -> Stage:
    """Show what is suggested in an article that nobody has marked."""
    stage = Stage(folder, "harbour", marked=False)
    stage.window.show_right("claims")
    stage.do("suggest")
    rest()
    for _ in range(6):
        stage.do("next_suggestion")
    return stage


def details(folder: Path) -> Stage:
    """Show what there is to be corrected after an import."""
    stage = Stage(folder, marked=False)
    stage.window.intake.read_files([resource("samples", "harbour.txt")])
    rest()
    return stage


def web_page(folder: Path) -> Stage:
    """Show what came with a web page beside its article."""
    stage = Stage(folder, marked=False)
    page = folder / "port-reopens.html"
    page.write_text(_page(), encoding="utf-8")
    reading.warm_up()
    stage.window.intake.read_files([page])
    rest()
    return stage


def _page() -> str:
    """Return the harbour sample as a paper would put it on the web."""
    title, *rest_ = resource("samples", "harbour.txt").read_text(encoding="utf-8").strip().split("\n\n")
    story = "".join(f"<p>{escape(part)}</p>" for part in rest_)
    related = "<div class=related>Read also: <a href=/dunes>How the dunes held</a></div>"
    return (
        f'<html lang="en"><head><title>{escape(title)} – Brennhaven Post</title>'
        '<meta property="og:site_name" content="Brennhaven Post">'
        '<meta name="author" content="Mira Solt">'
        '<meta property="article:published_time" content="2024-10-14">'
        f'<link rel="canonical" href="https://brennhaven-post.example/port-reopens"></head><body>'
        "<nav><ul><li>Home</li><li>Region</li><li>Sport</li></ul></nav>"
        f"<article><h1>{escape(title)}</h1>{story}{related}</article>"
        "<aside>Subscribe to our letter on tides and trade.</aside>"
        "<footer>© Brennhaven Post</footer></body></html>"
    )


def history(folder: Path) -> Stage:
    """Show who did what when."""
    stage = Stage(folder, "harbour")
    stage.choose(24)
    stage.do("rate_1")
    stage.do("rate_2")
    stage.do("undo")
    stage.window.article.select_span(stage.words("since it was dug out of the salt marshes"))
    rest()
    stage.do("tick")
    stage.do("nothing")
    stage.window.notice.hide()
    stage.do("history")
    return stage


def export(folder: Path) -> Stage:
    """Show the way out."""
    stage = desk(folder)
    stage.do("export")
    (shown,) = stage.window.findChildren(Preview)
    while not shown.told.text().endswith("pages"):
        rest()
    return stage


def read_back(folder: Path) -> Stage:
    """Show what an editor changed in a checking copy."""
    stage = desk(folder)
    path = folder / "harbour-back.docx"
    article = stage.articles["harbour"]
    exporting.export(
        queries.review(stage.library, article=article),
        path=path,
        exporter=exporters.by_ending(path),
        options=Options(document=Document.CHECKING),
        library=stage.library,
    )
    file = Edited(path.read_bytes())
    first, *_, last = file.paras()
    file.reply(first, "Half a century of records, or of memory? The harbour log starts in 1931.")
    file.comment(" that had been forecast for a week. Despite ", "By whom? Say so.", para="0A000012")
    file.type_over("crushed lorries", "crushed trucks").delete(" in the storm").delete_comment(last)
    path.write_bytes(file.saved())
    reading.warm_up()
    stage.window.intake.read_files([path])
    rest()
    return stage


def keys(folder: Path) -> Stage:
    """Show the sheet of keys."""
    stage = desk(folder)
    stage.do("keys")
    return stage


def palette(folder: Path) -> Stage:
    """Show every action by name."""
    stage = desk(folder)
    stage.do("palette")
    return stage


def empty(folder: Path) -> Stage:
    """Show a library in which nothing lies yet."""
    return Stage(folder)


SCENES: tuple[Callable[[Path], Stage], ...] = (
    desk,
    dark,
    contrast,
    arabic,
    picker,
    claims,
    shares,
    suggestions,
    details,
    web_page,
    history,
    export,
    read_back,
    keys,
    palette,
    empty,
)


def main(names: list[str]) -> int:
    """Make the pictures of these names, or all."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["TZ"] = "UTC"
    time.tzset()
    start.application()
    with patch.object(status, "datetime", Clock):  # the one clock that a picture would show
        for scene in SCENES:
            if not names or scene.__name__ in names:
                make(scene)
    return 0


def make(scene: Callable[[Path], Stage]) -> None:
    """Make one picture, with a library of its own."""
    with tempfile.TemporaryDirectory() as folder:
        stage = scene(Path(folder))
        stage.keep(scene.__name__)
        stage.end()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
