"""Preferences: one typed row each, kept in a small JSON file; the form builds itself from the rows."""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from annotator.domain.errors import FileUnwritableError

if TYPE_CHECKING:
    from pathlib import Path

V = TypeVar("V", bool, float, int, str)


@dataclass(frozen=True, slots=True)
class Setting(Generic[V]):
    """A preference: its name in the file, what it is called, its default, and what it may be.

    `choices` are the values with their labels; `low` and `high` bound a number. A row without a label is kept
    but not shown in the form: where the window was, for example.
    """

    name: str
    label: str
    default: V
    choices: tuple[tuple[V, str], ...] = ()
    low: float | None = None
    high: float | None = None

    def admits(self, value: object) -> bool:
        """Say whether a value of the file is one that this setting may have."""
        return _fits(value, self.default) and self._is_listed(value) and self._is_in_bounds(value)

    def _is_listed(self, value: object) -> bool:
        return not self.choices or value in {choice for choice, _ in self.choices}

    def _is_in_bounds(self, value: object) -> bool:
        if not isinstance(value, int | float):
            return True
        return (self.low is None or value >= self.low) and (self.high is None or value <= self.high)


def _fits(value: object, default: object) -> bool:
    """Say whether a value is of the default's type; a whole number serves where a fraction is asked for."""
    return type(value) is type(default) or (type(default) is float and type(value) is int)


THEME = Setting(
    "theme",
    "Theme",
    "system",
    choices=(
        ("system", "As the system"),
        ("light", "Light"),
        ("dark", "Dark"),
        ("contrast", "High contrast"),
    ),
)
LANGUAGE = Setting(
    "language",
    "Language",
    "system",
    choices=(("system", "As the system"), ("ar", "العربية"), ("en", "English"), ("fr", "Français")),
)
ZOOM = Setting("zoom", "Size of the article’s type", 1.0, low=0.5, high=3.0)
FOLLOW = Setting("follow", "Claims follow the reading position", default=True)
OFFER_REPEATS = Setting("offer_repeats", "Offer words that stand twice as one claim", default=True)
SCALE = Setting(
    "scale",
    "Verdicts on what is said",
    "desk",
    choices=(
        ("desk", "Confirmed to contradicted, six of them"),
        ("five_point", "True to false, five of them"),
    ),
)
KEEP_COPIES = Setting("keep_copies", "Keep copies of the library while you work", default=True)
REVIEWER_NAME = Setting("reviewer_name", "Your name", "")
REVIEWER_INITIALS = Setting("reviewer_initials", "Your initials", "")
PAPER = Setting("paper", "Paper of documents", "A4", choices=(("A4", "A4"), ("Letter", "Letter")))
ORGANISATION = Setting("organisation", "Organisation that publishes", "")
PUBLISHED_AT = Setting("published_at", "", "")
EXPORT_FORMAT = Setting("export_format", "", "docx")
EXPORT_DOCUMENT = Setting("export_document", "", "report")
EXPORT_LANGUAGE = Setting("export_language", "", "en")
EXPORT_FOLDER = Setting("export_folder", "", "")
OPEN_FOLDER = Setting("open_folder", "", "")
RECENT = Setting("recent", "", "[]")
LAST_ARTICLE = Setting("last_article", "", "")
LAST_PLACE = Setting("last_place", "", 0, low=0)
WINDOW = Setting("window", "", "")
SPLITTER = Setting("splitter", "", "")
KEYS = Setting("keys", "", "{}")

ROWS: tuple[Setting[bool] | Setting[float] | Setting[int] | Setting[str], ...] = (
    THEME,
    LANGUAGE,
    ZOOM,
    FOLLOW,
    OFFER_REPEATS,
    SCALE,
    KEEP_COPIES,
    REVIEWER_NAME,
    REVIEWER_INITIALS,
    PAPER,
    ORGANISATION,
    PUBLISHED_AT,
    EXPORT_FORMAT,
    EXPORT_DOCUMENT,
    EXPORT_LANGUAGE,
    EXPORT_FOLDER,
    OPEN_FOLDER,
    RECENT,
    LAST_ARTICLE,
    LAST_PLACE,
    WINDOW,
    SPLITTER,
    KEYS,
)


class Settings:
    """The values of all rows; what the file lacks, or holds wrongly, has its default."""

    def __init__(self, path: Path) -> None:
        """Read the file at `path`; one that is missing or broken counts as empty."""
        self._path = path
        self._values = _read(path)

    def get(self, setting: Setting[V]) -> V:
        """Return a setting's value."""
        value = self._values.get(setting.name, setting.default)
        return value if setting.admits(value) else setting.default  # type: ignore[return-value]  # admits() checked it

    def set(self, setting: Setting[V], value: V) -> None:
        """Keep a value at once.

        Raises ValueError for one that the setting may not have, FileUnwritableError when the disk refuses it
        (the value then holds until the end of this run).
        """
        if not setting.admits(value):
            message = f"{setting.name} cannot be {value!r}"
            raise ValueError(message)
        if self._values.get(setting.name) != value:
            self._values[setting.name] = value
            self._write()

    def _write(self) -> None:
        try:
            _write(self._path, self._values)
        except OSError as error:
            raise FileUnwritableError(path=self._path, reason=error.strerror or str(error)) from error


def _read(path: Path) -> dict[str, object]:
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return values if isinstance(values, dict) else {}


def _write(path: Path, values: dict[str, object]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".settings-")
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump(values, file, ensure_ascii=False, indent=1, sort_keys=True)
    os.replace(name, path)  # noqa: PTH105 - as everywhere that a file is replaced in one stroke
