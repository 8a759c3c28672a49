"""From bytes to text: which encoding, and why.

The cascade is byte order mark, UTF-16 by its NUL pattern, strict UTF-8, then a guess by `chardet`, the surest
detector measured on news files. A guess is only ever a guess: it is shown with a preview, and a person can
choose another encoding.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from annotator.domain.errors import EmptyTextError, NotTextError
from annotator.text.magic import binary_kind

if TYPE_CHECKING:
    from collections.abc import Iterator

PREVIEW_LINES = 5
PREVIEW_WIDTH = 120
"""Lines, and code points of each, that show what a guess makes of the letters beyond ASCII."""

ASCII_NULS = 0.95
"""Share of UTF-16 units with a NUL byte from which plain bytes without a mark are UTF-16."""

FEW_NULS = 0.005
"""The same for other scripts, whose spaces, digits and line ends still have a NUL byte."""

STRAY = 0.05
"""Share of the NUL bytes that may stand on the other side."""

BROKEN_UTF8 = 0.1
"""Share of the characters beyond ASCII that may be broken in what is still taken for damaged UTF-8."""

CONTROL_SHARE = 0.02
"""Share of control characters from which a guessed text is none; wire copy has one or two a page."""

CONTROL_SHARE_UTF8 = 0.3
"""The same for valid UTF-8, which random bytes hardly ever are."""

SAMPLE = 200_000
"""Bytes that are looked at for a guess."""

ENCODINGS = (
    "utf-8",
    "utf-16-le",
    "utf-16-be",
    "cp1252",
    "iso8859-15",
    "mac-roman",
    "cp437",
    "cp1250",
    "cp1251",
    "koi8-r",
    "cp1253",
    "cp1254",
    "cp1255",
    "cp1256",
    "iso8859-6",
    "cp874",
    "cp932",
    "euc-jp",
    "gb18030",
    "big5",
    "cp949",
)
"""What a person is offered instead of a guess; any other encoding that Python knows can be chosen too."""

GUESSED = (
    *ENCODINGS,
    *(
        "iso8859-1",
        "iso8859-2",
        "iso8859-5",
        "iso8859-7",
        "iso8859-8",
        "iso8859-9",
        "cp1257",
        "cp1258",
        "cp850",
    ),
    *("cp852", "cp866", "koi8-u", "mac-cyrillic", "mac-latin2", "shift_jis", "euc-kr", "gbk", "tis-620"),
)
"""The encodings among which a guess is made: those of the web and of older desks, none of mainframes."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_UTF16 = frozenset({"utf-16-le", "utf-16-be"})
_UNLIKELY = frozenset({"Cc", "Cn", "Co", "Cs"})
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_CONTROL_BYTES = bytes([*range(9), *range(14, 32), 127])
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
_BEYOND_ASCII_BYTES = re.compile(rb"[^\n\r]*[\x80-\xff][^\n\r]*")


class How(StrEnum):
    """Why an encoding was taken."""

    BOM = "bom"
    UTF16_PATTERN = "utf16_pattern"
    UTF8 = "utf8"
    GUESS = "guess"
    CHOSEN = "chosen"


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text as it was decoded, a byte order mark included, with the name of the encoding as Python has it.

    `preview` holds up to PREVIEW_LINES lines with characters beyond ASCII when the encoding is a guess or was
    chosen, and `damaged` counts the byte sequences that fit no character and stand as U+FFFD.
    """

    text: str
    encoding: str
    how: How
    preview: tuple[str, ...] = ()
    damaged: int = 0

    @property
    def is_guess(self) -> bool:
        """Say whether a person should look at the preview."""
        return self.how is How.GUESS


def decode(data: bytes, *, name: str, encoding: str | None = None) -> Decoded:
    """Decode `data`, which came under `name`; `encoding` overrules the cascade.

    Lone surrogates of UTF-16 come through as they are; `normalise` mends them. Raises NotTextError for binary
    data and for a chosen encoding that does not fit, EmptyTextError for no bytes at all.
    """
    if not data:
        raise EmptyTextError(name=name)
    if encoding is not None:
        return _chosen(data, name, encoding)
    kind = binary_kind(data)
    if kind:
        raise NotTextError(name=name, reason=f"it is {kind}")
    decoded = _marked(data) or _utf16(data) or _utf8(data) or _guessed(data, name)
    _refuse_binary(decoded, name)
    return decoded


def alternatives(data: bytes, encoding: str) -> tuple[str, ...]:
    """Return the ENCODINGS that would read the lines beyond ASCII of `data` without error but otherwise.

    UTF-16 is left out: it would join the letters of any text to ideographs.
    """
    sample = b"\n".join(match[0] for match in _BEYOND_ASCII_BYTES.finditer(data[:SAMPLE]))
    seen = {_partly(sample, encoding)}
    found: list[str] = []
    for other in ENCODINGS:
        text = None if other in _UTF16 else _partly(sample, other)
        if text is not None and text not in seen and not _CONTROL.search(text):
            seen.add(text)
            found.append(other)
    return tuple(found)


def _partly(sample: bytes, encoding: str) -> str | None:
    """Decode a sample whose last character may be cut; None when it does not fit."""
    try:
        return codecs.getincrementaldecoder(encoding)().decode(sample)
    except UnicodeError:
        return None


def _chosen(data: bytes, name: str, encoding: str) -> Decoded:
    try:
        text = data.decode(encoding)
    except LookupError:
        raise NotTextError(name=name, reason=f"there is no encoding called “{encoding}”") from None
    except ValueError:
        raise NotTextError(name=name, reason=f"its bytes do not fit the encoding “{encoding}”") from None
    return Decoded(text, codecs.lookup(encoding).name, How.CHOSEN, _preview(text))


def _marked(data: bytes) -> Decoded | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _leniently(data, encoding, How.BOM)
    return None


def _leniently(data: bytes, encoding: str, how: How) -> Decoded:
    """Decode what is surely in `encoding`: lone surrogates pass, what is broken becomes U+FFFD."""
    try:
        return Decoded(data.decode(encoding, "surrogatepass"), encoding, how)
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace")
        return Decoded(text, encoding, how, damaged=text.count("\ufffd"))


def _utf16(data: bytes) -> Decoded | None:
    """Decode UTF-16 without a mark, by NUL bytes that all stand on one side of its units.

    In ASCII each unit has one; in other scripts at least spaces, digits and line ends have. Text with a stray
    NUL is told from it by having hardly any but plain characters, bytes by chance by what they would spell.
    """
    units = len(data) // 2
    even, odd = data[0::2].count(0), data[1::2].count(0)
    many, few = max(even, odd), min(even, odd)
    if not units or many < units * FEW_NULS or few > many * STRAY:
        return None
    if many < units * ASCII_NULS and _is_plain(data.replace(b"\0", b"")):
        return None
    decoded = _leniently(data, "utf-16-le" if odd > even else "utf-16-be", How.UTF16_PATTERN)
    return decoded if _is_likely(decoded.text) else None


def _is_likely(text: str) -> bool:
    """Say whether hardly a character is a control character, unassigned, private or half of a pair."""
    sample = text[:SAMPLE]
    odd = sum(unicodedata.category(sign) in _UNLIKELY and sign not in "\t\n\r\f\v\ufeff" for sign in sample)
    return odd <= len(sample) * CONTROL_SHARE


def _is_plain(data: bytes) -> bool:
    """Say whether the bytes are UTF-8 with hardly a control character."""
    controls = len(data) - len(data.translate(None, _CONTROL_BYTES))
    return controls <= len(data) * STRAY and _utf8(data) is not None


def _utf8(data: bytes) -> Decoded | None:
    try:
        return Decoded(data.decode("utf-8"), "utf-8", How.UTF8)
    except UnicodeDecodeError:
        return None


def _guessed(data: bytes, name: str) -> Decoded:
    return _damaged_utf8(data) or _detected(data, name)


def _damaged_utf8(data: bytes) -> Decoded | None:
    """Take mostly valid UTF-8 for what it is, with its broken sequences replaced and counted."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd") - data.count(b"\xef\xbf\xbd")
    beyond = len(text) - len(text.encode("ascii", "ignore"))
    if broken > beyond * BROKEN_UTF8:
        return None
    return Decoded(text, "utf-8", How.GUESS, _preview(text), broken)


def _detected(data: bytes, name: str) -> Decoded:
    from annotator.text.western import western

    sample = _telling(data)
    encoding = western(sample) or _by_statistics(sample)
    if encoding is None:
        raise NotTextError(name=name, reason="its bytes are text in no encoding that we know")
    text = data.decode(encoding, "replace")
    return Decoded(text, encoding, How.GUESS, _preview(text), text.count("\ufffd"))


def _by_statistics(sample: bytes) -> str | None:
    import chardet

    found = chardet.detect(sample, prefer_superset=True, compat_names=False, include_encodings=GUESSED)[
        "encoding"
    ]
    return codecs.lookup(found).name if found else None


def _telling(data: bytes) -> bytes:
    """Return what tells an encoding: the beginning of the data, or its lines beyond ASCII when it is long."""
    if len(data) <= SAMPLE:
        return data
    lines: list[bytes] = []
    size = 0
    for match in _BEYOND_ASCII_BYTES.finditer(data):
        lines.append(match[0][:SAMPLE])
        size += len(lines[-1])
        if size >= SAMPLE:
            break
    return b"\n".join(lines)


def _refuse_binary(decoded: Decoded, name: str) -> None:
    limit = CONTROL_SHARE if decoded.how is How.GUESS else CONTROL_SHARE_UTF8
    if _share(decoded.text) > limit:
        raise NotTextError(name=name, reason="it is full of control characters, as binary files are")


def _share(text: str) -> float:
    """Return the share of control characters in the text."""
    return sum(1 for _ in _CONTROL.finditer(text)) / len(text) if text else 0.0


def _preview(text: str) -> tuple[str, ...]:
    return tuple(line for _, line in zip(range(PREVIEW_LINES), _telling_lines(text), strict=False))


def _telling_lines(text: str) -> Iterator[str]:
    """Yield the lines with characters beyond ASCII, cut round the first of them."""
    for match in re.finditer(r"[^\n\r]*[^\x00-\x7f\n\r][^\n\r]*", text):
        line = match[0]
        first = _BEYOND_ASCII.search(line)
        at = first.start() if first else 0
        start = max(0, at - PREVIEW_WIDTH // 2) if len(line) > PREVIEW_WIDTH else 0
        yield line[start : start + PREVIEW_WIDTH].strip()
