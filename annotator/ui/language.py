"""The language of the window: the system's or the one that was chosen, and the direction that it runs in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from annotator.app import settings
from annotator.paths import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from annotator.app.settings import Settings

SOURCE = "en"
"""The language that the program is written in; it needs no translation."""

AS_THE_SYSTEM = "system"


def languages() -> tuple[str, ...]:
    """Return the codes of the languages that there are: the program's own and those that were compiled."""
    found = (path.stem.removeprefix("annotator_") for path in resource("i18n").glob("annotator_*.qm"))
    return (SOURCE, *sorted(found))


def chosen(kept: Settings, wanted: list[str] | None = None) -> str:
    """Return the language to speak: the one of the settings, else the first of the system's that there is."""
    there, code = languages(), kept.get(settings.LANGUAGE)
    if code in there:
        return code
    asked = QLocale.system().uiLanguages() if wanted is None else wanted
    return next((name for name in (one.split("-")[0] for one in asked) if name in there), SOURCE)


def speak(app: QApplication, code: str) -> None:
    """Put the program into a language; windows that are made from now on speak it."""
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    if code != SOURCE:
        _install(app, f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        _install(app, f"annotator_{code}", str(resource("i18n")))
    QLocale.setDefault(QLocale.system() if QLocale.system().name().startswith(code) else QLocale(code))
    app.setLayoutDirection(QLocale(code).textDirection())


def _install(app: QApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)
