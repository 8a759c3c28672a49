"""From nothing to a window with an article in it."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from annotator.app import commands, settings, upkeep
from annotator.app.library import Library
from annotator.app.settings import Settings
from annotator.domain.errors import UserError
from annotator.paths import resource, user_data
from annotator.ui import language, sentences
from annotator.ui.errors import install_excepthook
from annotator.ui.safekeeping import Safekeeping
from annotator.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


class FirstPaint(QObject):
    """Quits the program once the article has been painted: for measuring."""

    def __init__(self, window: Window) -> None:
        """Watch the reading surface."""
        super().__init__(window)
        self._window = window
        window.article.surface().viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave after the first paint of an open article."""
        if event.type() == QEvent.Type.Paint and self._window.state.desk is not None:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._window.close)
        return super().eventFilter(watched, event)


def application(arguments: Sequence[str] = ()) -> QApplication:
    """Return the one QApplication, made if need be."""
    there = QApplication.instance()
    if isinstance(there, QApplication):
        return there
    made = QApplication([sys.argv[0], *arguments])
    made.setApplicationName("Annotator")
    made.setApplicationDisplayName("Annotator")
    QGuiApplication.setDesktopFileName("annotator")
    made.setStyle("Fusion")
    made.setWindowIcon(QIcon(str(resource("icons", "annotator.svg"))))
    return made


def build_window(library: Library, kept: Settings) -> Window:
    """Return the window of a library, with the reviewer that the settings name at work."""
    name, initials = kept.get(settings.REVIEWER_NAME), kept.get(settings.REVIEWER_INITIALS)
    if name and not library.read_only:
        commands.set_reviewer(library, name=name, initials=initials)
    return Window(library, kept)


def run(
    path: Path,
    files: Sequence[Path],
    *,
    reviewer: tuple[str, str] | None = None,
    exit_after_first_paint: bool = False,
) -> int:
    """Open the library at `path` in a window, import the files, return Qt's exit code when it was closed.

    `reviewer` is a name with initials. Raises UserError when the library cannot be opened.
    """
    app = application()
    kept = Settings(user_data() / "settings.json")
    if reviewer is not None:
        kept.set(settings.REVIEWER_NAME, reviewer[0])
        kept.set(settings.REVIEWER_INITIALS, reviewer[1])
    return _run(app, path, kept, files, exit_after_first_paint=exit_after_first_paint)


def _run(
    app: QApplication, path: Path, kept: Settings, files: Sequence[Path], *, exit_after_first_paint: bool
) -> int:
    """Show a window, and another when it was closed to go back to a copy or to change the language."""
    said = ""
    while True:
        with Library.open(path) as library:
            language.speak(app, language.chosen(kept))
            window = build_window(library, kept)
            if said:
                window.say(said, stay=True)
            code = _show(app, window, files, exit_after_first_paint=exit_after_first_paint)
            copy, again = window.openings.copy_wanted, window.openings.again_wanted
            shiboken6.delete(window)
        if copy is None and not again:
            return code
        said, files = "" if copy is None else _go_back(copy, path), ()


def _go_back(copy: Path, path: Path) -> str:
    """Put a copy in the library's place, and return what came of it, in words."""
    try:
        aside = upkeep.restore(copy, path)
    except UserError as error:
        return sentences.error(error)
    said = QCoreApplication.translate("start", "The copy is restored. What was there before lies in {path}.")
    return said.format(path=aside)


def _show(app: QApplication, window: Window, files: Sequence[Path], *, exit_after_first_paint: bool) -> int:
    install_excepthook(window)
    _follow_the_system(window)
    if files:
        window.intake.read_files(files)
    else:
        window.restore_last()
    if exit_after_first_paint:
        FirstPaint(window)
    else:
        _settle_in(window)
    window.show()
    QTimer.singleShot(0, settle)
    return app.exec()


def _follow_the_system(window: Window) -> None:
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.connect(window.apply_theme)
    hints.accessibility().contrastPreferenceChanged.connect(window.apply_theme)


def _settle_in(window: Window) -> None:
    """Ask who is at work where nobody has said so, and keep copies from now on."""
    library = window.state.library
    if library.reviewer is None and not library.read_only:
        QTimer.singleShot(0, window.openings.reviewer)
    keeping = Safekeeping(library, window.settings, window.jobs, window, window)
    window.intake.coming.connect(keeping.keep)
    keeping.begin()


def settle() -> None:
    """Look for cycles of objects from now on, but never among those that starting made."""
    gc.freeze()
    gc.enable()
