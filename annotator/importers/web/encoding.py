"""Which encoding a web page is in: what the bytes say, then what the page says of itself."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from annotator.domain.errors import NotTextError
from annotator.text.decode import decode

if TYPE_CHECKING:
    from annotator.text.decode import Decoded

HEAD = 4_096
"""Bytes at the start in which a page declares its encoding; browsers look at 1,024."""

_DECLARED = re.compile(
    rb"""<meta[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]{1,40})
    | <\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})""",
    re.IGNORECASE | re.VERBOSE,
)
_MEANT = {
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "x-sjis": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "x-mac-cyrillic": "mac-cyrillic",
    "macintosh": "mac-roman",
    "iso-8859-8-i": "iso-8859-8",
    "utf-16": "utf-8",
    "utf-16le": "utf-8",
    "utf-16be": "utf-8",
}
"""What a browser takes a declared name for (Encoding Standard, WHATWG); what could be read is not UTF-16."""

_OF_PYTHON = frozenset({"idna", "mbcs", "oem", "punycode", "raw-unicode-escape", "unicode-escape", "utf-7"})
"""Encodings that Python knows and no browser does."""


def page_text(data: bytes, *, name: str, encoding: str | None = None, told: str | None = None) -> Decoded:
    """Decode a web page: chosen by a person, mark, sound UTF-8, declared, guessed, in this order.

    `told` is what a header outside the page says. Sound UTF-8 beyond ASCII is nothing else by accident, so it
    overrules a page that declares another encoding. Raises NotTextError and EmptyTextError.
    """
    if encoding is None and not _is_sure(data):
        declared = _python_name(told) or _python_name(_declared(data))
        try:
            if declared is not None:
                return decode(data, name=name, encoding=declared)
        except NotTextError:
            pass  # The declaration is wrong; what the bytes look like counts.
    return decode(data, name=name, encoding=encoding)


def _is_sure(data: bytes) -> bool:
    if data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or b"\0" in data[:HEAD]:
        return True
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return not re.search(rb"\x1b[$(]", data)  # ISO-2022-JP is ASCII with escapes.


def _declared(data: bytes) -> str | None:
    match = _DECLARED.search(data, 0, HEAD)
    return None if match is None else (match[1] or match[2]).decode("ascii", "replace")


def _python_name(label: str | None) -> str | None:
    """Return the name of an encoding as Python has it, or None for one that it does not know."""
    if not label:
        return None
    wanted = _MEANT.get(label.strip().lower(), label.strip())
    try:
        name = codecs.lookup(wanted).name
    except (LookupError, ValueError):
        return None
    return None if name in _OF_PYTHON else name
