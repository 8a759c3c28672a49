"""The one door to the `regex` library, which knows Unicode properties and loads when first needed."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    import re


@cache
def unicode_pattern(source: str) -> re.Pattern[str]:
    r"""Return the compiled pattern; `regex` adds `\X`, `\p{…}` and set operations to what `re` has."""
    import regex  # type: ignore[import-untyped]  # The library ships no types; its patterns act as those of re.

    return cast("re.Pattern[str]", regex.compile(source, regex.VERSION1))
