"""Characters that Word keeps as places in a symbol font (w:sym), as Unicode."""

from __future__ import annotations

from functools import cache

PRIVATE = range(0xF000, 0xF100)
"""Where the characters of symbol fonts lie in Unicode's private use area."""

UNKNOWN = "\ufffd"

# The Symbol font from 0x20 to 0x7e and from 0xa0 to 0xfe, as Unicode's own table for it has them
# (MAPPINGS/VENDORS/ADOBE/symbol.txt); a space stands where the font has a piece of a larger sign.
_LOW = " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"
_HIGH = "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊⟨®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪"
_HIGHER = "⟩∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭"

_WINGDINGS = {
    0x21: "✏", 0x22: "✂", 0x23: "✁", 0x28: "☎", 0x29: "✆", 0x2A: "✉", 0x36: "⌛", 0x41: "✌",
    0x45: "☜", 0x46: "☞", 0x4A: "☺", 0x4C: "☹", 0x4E: "☠", 0x6C: "●", 0x6D: "❍", 0x6E: "■",
    0x6F: "□", 0x71: "❑", 0x72: "❒", 0x75: "◆", 0x76: "❖", 0x77: "⬥", 0x9F: "•", 0xA7: "▪",
    0xA8: "◻", 0xAB: "★", 0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE8: "➔",
    0xEF: "⇦", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✔", 0xFD: "☒", 0xFE: "☑",
}  # fmt: skip
"""The signs of Wingdings that Word's own lists, ticks and arrows use."""


@cache
def _fonts() -> dict[str, dict[int, str]]:
    symbol = {0x20 + at: sign for at, sign in enumerate(_LOW)}
    symbol |= {0xA0 + at: sign for at, sign in enumerate(_HIGH)}
    symbol |= {0xF1 + at: sign for at, sign in enumerate(_HIGHER)}
    return {"symbol": symbol, "wingdings": _WINGDINGS}


def character(code: str, font: str) -> str:
    """Return the character that a hexadecimal `code` names in a font, or UNKNOWN.

    A code outside the private area is Unicode already, whatever the font.
    """
    try:
        number = int(code, 16)
    except ValueError:
        return UNKNOWN
    table = _fonts().get(font.lower(), {})
    if number in PRIVATE or (number < PRIVATE.start and table):
        return table.get(number & 0xFF, UNKNOWN)
    return chr(number) if _is_sound(number) else UNKNOWN


def _is_sound(number: int) -> bool:
    """Say whether a number is a character that may stand in a text."""
    surrogate = 0xD800 <= number < 0xE000  # noqa: PLR2004 - Unicode's own borders.
    return number >= ord(" ") and not surrogate and number <= 0x10FFFF  # noqa: PLR2004
