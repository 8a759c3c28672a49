"""One object of the file, read field by field, which can say where it stands and what is wrong with it."""

from __future__ import annotations

import re
from datetime import datetime
from difflib import get_close_matches
from functools import cache
from typing import TYPE_CHECKING, TypeVar

from annotator.domain.errors import BadReviewError

if TYPE_CHECKING:
    from enum import StrEnum

    Code = TypeVar("Code", bound=StrEnum)

LARGEST = 2**31 - 1
"""Whole numbers of the file lie at or below this."""

SHORT = 60
"""Characters of a value that an error shows."""

# A NUL cuts text short in SQL; half of a surrogate pair is no character and cannot be written as UTF-8.
_UNFIT = re.compile("[\0\ud800-\udfff]")
# What must not reach a terminal as it is.
_UNSHOWN = re.compile("[\0-\x1f\x7f-\x9f\ud800-\udfff]")
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}([T ]\S+)?")
_SHA256 = re.compile(r"[0-9a-fA-F]{64}")
_TYPES = {str: "text", bool: "true or false", dict: "an object", list: "a list", type(None): "null"}


class Entry:
    """An object of the file with its place; a field that is null counts as left out unless it says otherwise.

    `keys` are the keys that it may have: any other is an error, since what is misspelt would be lost. Every
    method raises BadReviewError for a value that is not right.
    """

    __slots__ = ("_index", "_noun", "_parent", "fields")

    def __init__(
        self,
        value: object,
        keys: frozenset[str],
        *,
        noun: str = "",
        index: int | None = None,
        parent: Entry | None = None,
    ) -> None:
        """Take the object that is the `index`th (from 0) `noun` of `parent`; the file itself has neither."""
        self._noun, self._index, self._parent = noun, index, parent
        self.fields: dict[str, object] = {}
        if not isinstance(value, dict):
            raise self.fail(f"it is {_told(value)} and must be an object")
        self.fields = value
        if not value.keys() <= keys:
            raise self.fail(_unknown_key(next(key for key in value if key not in keys), keys))

    @property
    def place(self) -> str:
        """Return where the entry stands: "claim 7 (id C07), mention 1"."""
        outer = self._parent.place if self._parent is not None and self._parent.is_part else ""
        return f"{outer}, {self._label()}" if outer else self._label()

    @property
    def is_part(self) -> bool:
        """Say whether the entry is a part of the file, not all of it."""
        return self._parent is not None

    def _label(self) -> str:
        if self._index is None:
            return self._noun
        number = self.fields.get("number")
        counted = number if type(number) is int and 0 < number <= LARGEST else self._index + 1
        own = self.fields.get("id")
        return f"{self._noun} {counted}" + (f" (id {_short(own)})" if own and isinstance(own, str) else "")

    def fail(self, reason: str) -> BadReviewError:
        """Return the error to raise for this entry."""
        return BadReviewError(place=self.place, reason=reason)

    def _mistyped(self, key: str, wanted: str) -> BadReviewError:
        return self.fail(f"its “{key}” is {_told(self.fields[key])} and must be {wanted}")

    def has(self, key: str) -> bool:
        """Say whether the field is there, be it null."""
        return key in self.fields

    def require(self, key: str) -> None:
        """Refuse an entry that leaves the field out."""
        if key not in self.fields:
            raise self.fail(f"its “{key}” is missing")

    def maybe(self, key: str) -> str | None:
        """Return a text, or None when it is left out."""
        value = self.fields.get(key)
        if value is None:
            return None
        if type(value) is str and not _UNFIT.search(value):
            return value
        if type(value) is str:
            raise self.fail(f"its “{key}” holds a NUL or half of a character, which no text can hold")
        raise self._mistyped(key, "text")

    def text(self, key: str) -> str:
        """Return a text, empty when it is left out."""
        return self.maybe(key) or ""

    def wanted(self, key: str) -> str:
        """Return a text that must be there and say something."""
        value = self.maybe(key)
        if value is None or not _says_something(value):
            raise self.fail(f"its “{key}” is missing or empty")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts."""
        values = tuple(value for value in self._list(key) if type(value) is str and _says_something(value))
        if len(values) != len(self._list(key)):
            raise self.fail(f"its “{key}” must be a list of texts, none of them empty")
        return values

    def flag(self, key: str) -> bool:
        """Return true or false; false when it is left out."""
        value = self.fields.get(key)
        if value is None:
            return False
        if type(value) is not bool:
            raise self._mistyped(key, "true or false")
        return value

    def whole(self, key: str, *, least: int) -> int | None:
        """Return a whole number from `least` to LARGEST, or None when it is left out."""
        value = self.fields.get(key)
        if value is None:
            return None
        if type(value) is not int:
            raise self._mistyped(key, "a whole number")
        if not least <= value <= LARGEST:
            raise self.fail(f"its “{key}” must lie from {least} to {LARGEST}")
        return value

    def choice(self, key: str, codes: type[Code]) -> Code | None:
        """Return a code, or None when it is left out."""
        value = self.maybe(key)
        if value is None:
            return None
        found: Code | None = _by_code(codes).get(value)
        if found is None:
            known = ", ".join(codes)
            reason = f"its “{key}” is “{_short(value)}”, a code that is not known; known are {known}"
            raise self.fail(reason)
        return found

    def code(self, key: str, default: Code) -> Code:
        """Return a code, `default` when it is left out."""
        return self.choice(key, type(default)) or default

    def date(self, key: str) -> str | None:
        """Return a date or a moment as ISO 8601 writes it, or None when it is left out."""
        value = self.maybe(key)
        if value is not None and not _is_moment(value):
            raise self.fail(f"its “{key}” is “{_short(value)}” and must be a date such as 2024-05-31")
        return value

    def moment(self, key: str) -> str | None:
        """Return a moment as ISO 8601 writes it, or None when it is left out."""
        value = self.maybe(key)
        if value is not None and not _is_moment(value):
            raise self.fail(
                f"its “{key}” is “{_short(value)}” and must be a time such as 2024-05-31T12:00:00Z"
            )
        return value

    def sha256(self, key: str) -> str | None:
        """Return a SHA-256 in lower case, or None when it is left out or empty."""
        value = self.maybe(key)
        if not value:
            return None
        if not _SHA256.fullmatch(value):
            raise self.fail(f"its “{key}” must be a SHA-256: 64 hexadecimal digits")
        return value.lower()

    def part(self, key: str, keys: frozenset[str]) -> Entry | None:
        """Return an inner object, or None when it is left out."""
        value = self.fields.get(key)
        return None if value is None else Entry(value, keys, noun=key, parent=self)

    def parts(self, key: str, keys: frozenset[str], *, noun: str) -> list[Entry]:
        """Return a list of inner objects."""
        return [
            Entry(value, keys, noun=noun, index=index, parent=self)
            for index, value in enumerate(self._list(key))
        ]

    def _list(self, key: str) -> list[object]:
        value = self.fields.get(key)
        if value is None:
            return []
        if not isinstance(value, list):
            raise self._mistyped(key, "a list")
        return value


@cache
def _by_code(codes: type[Code]) -> dict[str, Code]:
    return {code.value: code for code in codes}


def quoted(words: str) -> str:
    """Return words as an error shows them: in quotation marks, shortened, on one line."""
    return f"“{_short(words)}”"


def _says_something(value: str) -> bool:
    return bool(value) and not value.isspace() and not _UNFIT.search(value)


def _short(words: str) -> str:
    line = _UNSHOWN.sub("\ufffd", " ".join(words.split()))
    return line if len(line) <= SHORT else f"{line[: SHORT - 1]}…"


def _told(value: object) -> str:
    """Name the type of a value as JSON has it."""
    return _TYPES.get(type(value), "a number")


def _unknown_key(key: str, keys: frozenset[str]) -> str:
    near = get_close_matches(key, sorted(keys), n=1)
    hint = f"perhaps “{near[0]}” is meant" if near else f"known are {', '.join(sorted(keys))}"
    return f"it has a key that is not known, “{_short(key)}”; {hint}"


def _is_moment(value: str) -> bool:
    if not _MOMENT.fullmatch(value):
        return False
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return True
