"""The language packs that are installed, and which of them a text is written in."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from annotator.paths import resource
from annotator.suggest.pack import Pack, load

if TYPE_CHECKING:
    from pathlib import Path

_SAMPLE = 4_000
_SHARE = 0.3
_WORD = re.compile(r"[^\W\d_]+")


def installed() -> tuple[Path, ...]:
    """Return the paths of the installed packs, by name."""
    return tuple(sorted(resource("data", "language").glob("*.toml")))


def pack_for(language: str, text: str) -> Pack:
    """Return the pack of a language code ("en", "en-GB").

    Without a code it is that of the language that the text is in. An unknown language gets a pack without
    words: quotations, figures and dates are all that is found with it.
    """
    code = re.split("[-_]", language.lower())[0] if language else guess(text)
    return next((load(path) for path in installed() if path.stem == code), _without_words(code))


@lru_cache(maxsize=8)
def _without_words(code: str) -> Pack:
    return Pack(language=code)


def guess(text: str) -> str:
    """Return the code of the installed pack whose closed-class words are commonest in the text.

    "" when rare.
    """
    words = [word.lower() for word in _WORD.findall(text[:_SAMPLE])]
    if not words:
        return ""
    shares = {path.stem: _share(words, load(path)) for path in installed()}
    best = max(shares, key=lambda code: shares[code], default="")
    return best if best and shares[best] >= _SHARE else ""


def _share(words: list[str], pack: Pack) -> float:
    return sum(word in pack.classes for word in words) / len(words)
