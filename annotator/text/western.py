"""English in a single-byte encoding, which detectors misread: cp1252 and Mac Roman by their signs.

A wire in English holds hardly a letter beyond ASCII, so statistics of letters have nothing to count; a curly
quotation mark taken for a letter silently changes a quotation. Here each sign is judged by its neighbours.
"""

from __future__ import annotations

import re

FEW = 0.02
"""Share of letters beyond ASCII up to which a text is taken for English whatever its words are."""

_SIGN = re.compile(r"(?<![^\x00-\x7f])[^\x00-\x7f]+")
_LETTER = re.compile(r"[^\W\d_]")
_FITS = re.compile(
    r"""(?:
      [“”‘’«»„–—…\xa0•·©®™§¶¼½¾†]                                      # stands anywhere
    | (?<=\d)[°€£¢²³] | [€£¥](?=\s?\d)                                  # goes with a number
    | (?<=[a-z])[à-öø-ÿœšž] | [à-öø-ÿœšž](?=[a-z])                       # a letter inside a word
    | (?<![a-z])[À-ÖØ-ÝŒŠŽ](?=[a-zà-öø-ÿA-Z]) | (?<=[A-Z])[À-ÖØ-ÝŒŠŽ]   # a capital
    )""",
    re.VERBOSE,
)
_COMMON = re.compile(
    r"\b(?:the|and|of|to|in|that|was|for|with|his|said|on|by|from|have|is|it|at|not|he|they)\b", re.IGNORECASE
)

COMMON = 2
"""Common English words in which a short line with an accented name is taken for English."""


def western(sample: bytes) -> str | None:
    """Return "cp1252" or "mac-roman" for English text whose signs all make sense in it, else None.

    `sample` are the bytes that are looked at.
    """
    return next((encoding for encoding in ("cp1252", "mac-roman") if _reads_well(sample, encoding)), None)


def _reads_well(sample: bytes, encoding: str) -> bool:
    try:
        text = sample.decode(encoding)
    except UnicodeDecodeError:
        return False
    return _is_english(text) and all(_fits(text, match) for match in _SIGN.finditer(text))


def _fits(text: str, signs: re.Match[str]) -> bool:
    """Say whether each sign of a run makes sense beside its neighbours."""
    return all(_FITS.match(text, at) for at in range(signs.start(), signs.end()))


def _is_english(text: str) -> bool:
    letters = _LETTER.findall(text)
    beyond = sum(not letter.isascii() for letter in letters)
    if beyond <= len(letters) * FEW:
        return True
    return sum(1 for _, _ in zip(_COMMON.finditer(text), range(COMMON), strict=False)) == COMMON
