"""One pass over the words, groups and characters of rich text."""

from __future__ import annotations

import codecs
import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotator.domain.article import SectionKind
from annotator.domain.errors import BrokenFileError
from annotator.importers import style_names, symbols
from annotator.importers.docx.properties import offered
from annotator.importers.draft import Mark, NoteKind
from annotator.importers.findings import FindingCode
from annotator.importers.rtf import words
from annotator.importers.rtf.story import Story

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.importers.draft import Offer

_TOKEN = re.compile(
    r"\\(?P<word>[A-Za-z]{1,32})(?P<number>-?[0-9]{1,10})?[ ]?|\\'(?P<byte>[0-9A-Fa-f]{2})"
    r"|\\(?P<mark>[^A-Za-z'])|(?P<brace>[{}])|(?P<text>[^\\{}\r\n]+)|[\\\r\n]",
    re.DOTALL,
)
_HEADING_LEVELS = range(9)
DEPTH = 10_000
"""Groups in each other that are followed; no program writes a hundredth of them."""

_HIGH, _LOW = range(0xD800, 0xDC00), range(0xDC00, 0xE000)
"""The halves of Unicode's pairs."""


@dataclass(slots=True)
class Group:
    """What holds between a pair of braces; each group in it begins with a copy.

    `story` takes its text, None passes over it; `under` is the story of a group that is written twice;
    `catches` says what its words are caught for instead. `sign` is the name of a font of signs. `skip` counts
    the characters behind a Unicode one that are meant for old programs. `begins` says that nothing has been
    read of it yet, `is_new` that it is marked as unknown to old programs.
    """

    story: Story | None
    codec: str
    under: Story | None = None
    catches: str = ""
    sign: str = ""
    is_hidden: bool = False
    is_deleted: bool = False
    skip: int = 1
    begins: bool = True
    is_new: bool = False


class Walk:
    """A pass; what it found stands in `body`, `stories`, `comments`, `offers` and `noticed`."""

    def __init__(self, source: str, *, name: str, encoding: str | None) -> None:
        """Take the file with a character for each byte, and the code page that a person chose."""
        self.body = Story()
        self.stories: list[Story] = []
        self.comments: list[Mark] = []
        self.offers: list[Offer] = []
        self.noticed: Counter[FindingCode] = Counter()
        self._source, self._name, self._chosen = source, name, encoding
        self._codec = encoding or words.FLAVOURS["ansi"]
        self._group = Group(self.body, self._codec)
        self._groups: list[Group] = []
        self._fonts: dict[int, tuple[str, str]] = {}  # By number: code page, and the name of a font of signs.
        self._styles: dict[int, SectionKind] = {}
        self._entry = 0  # The number of the font or style whose entry is being read.
        self._bytes = bytearray()
        self._high = 0  # The first half of a pair that waits for the second.
        self._left = 0  # Characters that are still to be passed over.
        self._caught: list[str] = []
        self._author = ""
        self._handlers = self._all_handlers()

    def read(self) -> None:
        """Read everything; raises BrokenFileError for groups in groups without end."""
        at, source, match = 0, self._source, _TOKEN.match
        while (token := match(source, at)) is not None:
            at = token.end()
            kind = token.lastgroup
            if kind == "text":
                self._text(token[0])
            elif kind == "byte":
                self._byte(int(token["byte"], 16))
            elif kind == "brace":
                self._flush()
                (self._open if token[0] == "{" else self._close)()
            elif kind == "mark":
                self._mark(token["mark"])
            elif kind is not None:
                at += self._word(token["word"], token["number"])
        self._flush()
        while self._groups:  # The file is cut off.
            self._close()
        self.body.close()

    # --- Groups ---

    def _open(self) -> None:
        if len(self._groups) >= DEPTH:
            raise BrokenFileError(name=self._name, reason="it is nested too deeply")
        self._left = 0
        self._groups.append(self._group)
        self._group = replace(self._group, begins=True, is_new=False)

    def _close(self) -> None:
        self._left = 0
        if not self._groups:
            return
        gone, self._group = self._group, self._groups.pop()
        if gone.catches in words.TABLES:
            self._end_entry(gone.catches)
        elif gone.catches != self._group.catches:
            self._end_property(gone.catches)
        if gone.story is not None and gone.story not in {self._group.story, self._group.under}:
            self._end_story(gone.story)

    def _end_story(self, story: Story) -> None:
        nodes = story.close()
        if story.kind == "annotation":
            text = "\n".join(node.text for node in nodes if node.why is None)
            self.comments.append(Mark(NoteKind.COMMENT, text, author=self._author))
            self._author = ""
        elif story.kind in words.BOXES and story.spot is not None:
            node = story.spot[0]
            node.boxes = [*(node.boxes or ()), *nodes]
        else:
            self.stories.append(story)

    def _end_entry(self, table: str) -> None:
        """Take note of a font of signs, or of a style that means something, by its name."""
        name = "".join(self._caught).strip().rstrip(";").strip()
        self._caught.clear()
        if table == "fonttbl" and self._fonts.get(self._entry, ("", ""))[1]:
            self._fonts[self._entry] = self._codec, name.lower()
        meaning = style_names.meaning(name) if table == "stylesheet" else None
        if meaning is not None and self._entry:
            self._styles[self._entry] = meaning
        self._entry = 0

    def _end_property(self, what: str) -> None:
        value = "".join(self._caught).strip()
        self._caught.clear()
        if what in words.PROPERTIES:
            name, says = words.PROPERTIES[what]
            self.offers += offered(name, value, says)
        elif what == "atnauthor":
            self._author = value

    # --- Words ---

    def _word(self, word: str, number: str | None) -> int:
        """Follow a word; return how many bytes behind it are no words at all."""
        begins, self._group.begins = self._group.begins, False
        if word == "bin":
            return max(0, int(number or 0))
        if begins and self._names_group(word):
            return 0
        if self._left and word not in {"u", "uc"}:
            self._left -= 1
        elif word in words.SIGNS:
            self._flush()
            self._add(words.SIGNS[word])
        elif (handler := self._handlers.get(word)) is not None:
            self._flush()
            handler(1 if number is None else int(number))
        return 0

    def _names_group(self, word: str) -> bool:
        """Say whether a word says what its group is, and follow it."""
        group = self._group
        if word in words.STORIES and group.story is not None:
            group.story = Story(word, (group.story.node, group.story.node.length))
        elif word in words.CAUGHT:
            group.catches, group.story = word, None
            self._caught.clear()
        elif word == "upr":
            group.under, group.story = group.story, None
        elif word == "ud":
            group.story = group.under
        elif word in words.SILENT or (group.is_new and word not in words.OPENED):
            group.story, group.catches = None, ""
        else:
            return False
        return True

    def _mark(self, mark: str) -> None:
        begins, self._group.begins = self._group.begins, False
        if mark == "*":
            self._group.is_new = self._group.begins = begins
        elif mark in "\r\n":
            self._flush()
            self._end_paragraph(1)
        elif self._left:
            self._left -= 1
        elif mark in words.MARKS:
            self._flush()
            self._add(words.MARKS[mark])

    # --- Characters ---

    def _text(self, text: str) -> None:
        self._group.begins = False
        if self._left:
            text, self._left = text[self._left :], max(0, self._left - len(text))
        if not text:
            return
        if self._bytes or self._group.sign or not text.isascii():
            self._bytes += text.encode("latin-1")
        else:
            self._add(text)

    def _byte(self, byte: int) -> None:
        self._group.begins = False
        if self._left:
            self._left -= 1
        else:
            self._bytes.append(byte)

    def _flush(self) -> None:
        """Say the bytes that were met, as their font has them."""
        if self._bytes:
            data, font = bytes(self._bytes), self._group.sign
            self._bytes.clear()
            if font:
                self._add("".join(self._sign(byte, font) for byte in data))
            else:
                self._add(data.decode(self._group.codec, "replace"))

    def _sign(self, byte: int, font: str) -> str:
        if byte <= ord(" "):
            return chr(byte)
        sign = symbols.character(f"{symbols.PRIVATE.start + byte:x}", font)
        self.noticed[FindingCode.SYMBOLS] += sign == symbols.UNKNOWN
        return sign

    def _unicode(self, number: int) -> None:
        self._left = self._group.skip
        code = number & 0xFFFF
        if code in _HIGH:
            self._high = code
            return
        if code in _LOW and self._high:
            code = 0x10000 + ((self._high - _HIGH.start) << 10) + (code - _LOW.start)
        self._high = 0
        is_sign = bool(self._group.sign) and code in symbols.PRIVATE
        self._add(self._sign(code & 0xFF, self._group.sign) if is_sign else chr(code))

    def _add(self, text: str) -> None:
        if self._high:  # The other half of the pair never came.
            text, self._high = f"{symbols.UNKNOWN}{text}", 0
        group = self._group
        if group.catches:
            self._caught.append(text)
        elif group.story is None:
            return
        elif group.is_deleted:
            self.noticed[FindingCode.DELETIONS] += 1
        elif group.is_hidden:
            group.story.node.hide(text)
        else:
            group.story.node.pieces.append(text)

    # --- What each word does ---

    def _all_handlers(self) -> dict[str, Callable[[int], None]]:
        paragraphs = ("par", "sect", "page", "column", "nestcell", "nestrow")
        return {
            **dict.fromkeys(paragraphs, self._end_paragraph),
            "cell": self._end_cell, "row": self._end_row, "pard": self._plain_paragraph,
            "intbl": self._in_table, "outlinelevel": self._level, "s": self._style, "ls": self._list,
            "plain": self._plain, "v": self._hide, "deleted": self._delete, "revised": self._insert,
            "f": self._font, "fcharset": self._charset, "u": self._unicode, "uc": self._skip,
            "ansicpg": self._code_page, "yr": self._date, "mo": self._date, "dy": self._date,
            **{word: self._flavour(codec) for word, codec in words.FLAVOURS.items()},
        }  # fmt: skip

    def _end_paragraph(self, _number: int) -> None:
        if self._group.story is not None:
            self._group.story.end_paragraph()

    def _end_cell(self, _number: int) -> None:
        if self._group.story is not None:
            self._group.story.end_cell()

    def _end_row(self, _number: int) -> None:
        if self._group.story is not None:
            self._group.story.end_row()

    def _plain_paragraph(self, _number: int) -> None:
        if self._group.story is not None:
            self._group.story.plain()

    def _in_table(self, _number: int) -> None:
        if self._group.story is not None:
            self._group.story.in_table = True

    def _level(self, number: int) -> None:
        if self._group.story is not None and number in _HEADING_LEVELS:
            self._group.story.node.kind = SectionKind.HEADLINE

    def _style(self, number: int) -> None:
        if self._group.catches == "stylesheet":
            self._entry = number
        elif self._group.story is not None and number in self._styles:
            self._group.story.node.kind = self._styles[number]

    def _list(self, number: int) -> None:
        story = self._group.story
        if story is not None and story.node.kind is None and number:
            story.node.kind = SectionKind.LIST_ITEM

    def _plain(self, _number: int) -> None:
        self._group.is_hidden = self._group.is_deleted = False

    def _hide(self, number: int) -> None:
        self._group.is_hidden = bool(number)

    def _delete(self, number: int) -> None:
        self._group.is_deleted = bool(number)

    def _insert(self, number: int) -> None:
        self.noticed[FindingCode.INSERTIONS] += bool(number)

    def _skip(self, number: int) -> None:
        self._group.skip = max(0, number)

    def _font(self, number: int) -> None:
        if self._group.catches == "fonttbl":
            self._entry = number
        else:
            self._group.codec, self._group.sign = self._fonts.get(number, (self._codec, ""))

    def _charset(self, number: int) -> None:
        codec = self._chosen or words.CHARSETS.get(number, self._codec)
        self._fonts[self._entry] = codec, "symbol" if number == words.SYMBOLS else ""

    def _code_page(self, number: int) -> None:
        try:
            codec = codecs.lookup("utf-8" if number == UTF8 else f"cp{number}").name
        except LookupError:
            return
        if self._chosen is None:
            self._codec = self._group.codec = codec

    def _flavour(self, codec: str) -> Callable[[int], None]:
        def follow(_number: int) -> None:
            if self._chosen is None:
                self._codec = self._group.codec = codec

        return follow

    def _date(self, number: int) -> None:
        if self._group.catches == "creatim":
            self._caught.append(f"-{number:02}" if self._caught else f"{number:04}")


UTF8 = 65_001
"""The number that Windows has for UTF-8 among its code pages."""
