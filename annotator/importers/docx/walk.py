"""One pass over a story of a document: its body, a header, a footnote, a comment.

lxml hands over only the elements that mean something here (`iter` filters by name in C), so a pass costs
less than parsing did. Whatever merely wraps text (hyperlinks, smart tags, content controls, insertions,
simple fields, changes of direction) needs no handler: what is in it is met by itself.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from annotator.domain.article import SectionKind
from annotator.importers import symbols
from annotator.importers.docx import names
from annotator.importers.docx.path import Path, lies_in
from annotator.importers.docx.story import Reference, Story
from annotator.importers.docx.styles import HEADING_LEVELS, is_on
from annotator.importers.draft import NoteKind, Why
from annotator.importers.findings import FindingCode
from annotator.importers.nodes import Node, Sink, Table, laid_out

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element

    from annotator.importers.docx.names import Spaces
    from annotator.importers.docx.styles import Styles

    Handler = Callable[[_Element], None]

SIGNS = {"br": "\n", "tab": "\t", "ptab": "\t", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}


def walk(root: _Element, spaces: Spaces, styles: Styles) -> Story:
    """Return what is in the story under `root`, with tracked changes accepted."""
    return _Walker(root, spaces, styles).walk()


class _Walker:
    def __init__(self, root: _Element, spaces: Spaces, styles: Styles) -> None:
        self._spaces = spaces
        self._styles = styles
        self._story = Story()
        self._sinks = [Sink(self._story.nodes)]
        self._open: list[Node] = []
        self._node: Node | None = None  # The innermost of them.
        self._tables: list[Table] = []
        self._fields: list[bool] = []  # One for each open field: whether we are in its code.
        self._coding = 0
        self._waiting: list[str] = []  # Comments that begin at the next word.
        self._hidden: _Element | None = None  # The run that is being read, if it is hidden,
        self._shown: _Element | None = None  # shown against its paragraph's style,
        self._muted: _Element | None = None  # or holds only the sign of a note.
        self._is_plain = True  # None of these is so.
        self._boxes = 0  # Text boxes that we are inside of.
        self._skipped: _Element | None = None  # What is being passed over.
        self._tags = names.often(spaces.w)
        self._root = root
        self._path = Path(root)
        self._starts = self._handlers()

    def walk(self) -> Story:
        starts, words = self._starts, self._tags.text
        for element in self._root.iter(*[str(name) for name in starts]):
            if self._skipped is not None and self._skips(element):
                continue
            tag = element.tag
            if tag == words:  # By far the most frequent: it is not even looked up.
                self._text(element)
            else:
                starts[tag](element)
        self._path.leave()
        self._sinks[0].flush()
        starts.clear()  # They hold this walker and so the whole tree, which goes at once without them.
        return self._story

    def _skips(self, element: _Element) -> bool:
        """Say whether an element lies in what is passed over; the first that does not ends that."""
        if self._skipped is not None and lies_in(element, self._skipped):
            return True
        self._skipped = None
        return False

    def _handlers(self) -> dict[object, Handler]:
        """Return what is done with an element, by its tag."""
        starts: dict[str, Handler] = {
            "p": self._start_paragraph, "t": self._text,
            "pStyle": self._style, "outlineLvl": self._level, "numId": self._number,
            "sym": self._symbol, "fldChar": self._field, "vanish": self._vanish,
            "tbl": self._start_table, "tr": self._start_row, "tc": self._start_cell,
            "vMerge": self._merge, "hMerge": self._merge, "cellDel": self._cell_deletion,
            "pPrChange": self._skip, "rPrChange": self._skip,
            "tcPrChange": self._skip, "trPrChange": self._skip,
            "sdt": self._control, "del": self._deletion, "moveFrom": self._move,
            "ins": partial(self._notice, FindingCode.INSERTIONS),
            "rt": partial(self._skip, noticed=FindingCode.READINGS),
            "altChunk": partial(self._notice, FindingCode.EMBEDDED), "txbxContent": self._start_box,
            "commentRangeStart": self._comment_starts, "commentRangeEnd": self._comment_ends,
            "footnoteReference": partial(self._refer, NoteKind.FOOTNOTE),
            "endnoteReference": partial(self._refer, NoteKind.ENDNOTE),
            "headerReference": self._margin, "footerReference": self._margin,
        }  # fmt: skip
        starts |= dict.fromkeys(SIGNS, self._sign)
        if self._styles.hidden:
            starts["rStyle"] = self._run_style
        named: dict[object, Handler] = {
            names.tag(self._spaces.w, name): handler for name, handler in starts.items()
        }
        named |= {f"{maths}t": self._text for maths in names.MATHS}
        named |= dict.fromkeys(names.BRANCHES, self._branch)
        named |= dict.fromkeys(names.CHARTS, partial(self._notice, FindingCode.DRAWINGS))
        return named

    def _w(self, name: str) -> str:
        return names.tag(self._spaces.w, name)

    def _value(self, element: _Element, name: str) -> str:
        return element.get(self._w(name), "")

    def _skip(self, element: _Element, noticed: FindingCode | None = None) -> None:
        """Pass over an element and all that is in it."""
        self._skipped = element
        if noticed is not None:
            self._story.noticed[noticed] += 1

    def _notice(self, noticed: FindingCode, _element: _Element) -> None:
        self._story.noticed[noticed] += 1

    # --- Paragraphs ---

    def _start_paragraph(self, element: _Element) -> None:
        self._path.settle(element)
        self._path.enter(element, self._end_paragraph)
        sink = self._sinks[-1]
        node = sink.carried or Node()
        if sink.carried is not None:
            node.start_again()
            sink.carried = None
        self._open.append(node)
        self._node = node
        self._hidden = self._shown = self._muted = None
        self._is_plain = True
        if self._waiting:
            self._story.starts |= dict.fromkeys(self._waiting, (node, node.length))
            self._waiting.clear()

    def _end_paragraph(self) -> None:
        node = self._open.pop()
        self._node = self._open[-1] if self._open else None
        if self._coding:  # A code never goes on in another paragraph.
            self._fields = [False] * len(self._fields)
            self._coding = 0
        node.kind = self._kind(node)
        sink = self._sinks[-1]
        if node.joins and not node.boxes:
            sink.carried = node
        else:
            node.close(sink.nodes)

    def _style(self, element: _Element) -> None:
        if self._node is not None:
            self._node.style = element.get(self._tags.value, "")
            if self._node.style in self._styles.hidden:
                self._node.hides, self._is_plain = True, False

    def _level(self, element: _Element) -> None:
        if self._node is not None:
            self._node.heads = element.get(self._tags.value) in HEADING_LEVELS

    def _number(self, element: _Element) -> None:
        if self._node is not None:
            self._node.number = element.get(self._tags.value, "")

    def _kind(self, node: Node) -> SectionKind | None:
        known = self._styles.kinds.get(node.style)
        if known is not None and known is not SectionKind.LIST_ITEM:
            return known
        if node.heads:
            return SectionKind.HEADLINE
        if node.number:
            return None if node.number == "0" else SectionKind.LIST_ITEM
        return known

    # --- Words ---

    def _text(self, element: _Element) -> None:
        if self._boxes:
            self._path.settle(element)
        text = element.text
        if not text or self._coding:
            return
        if (text[0] <= " " or text[-1] <= " ") and element.get(names.SPACE) != "preserve":
            text = text.strip(" \t\n\r")
        if "\n" in text or "\r" in text:
            text = text.replace("\r\n", " ").replace("\n", " ").replace("\r", " ")
        if self._is_plain and self._node is not None:
            self._node.pieces.append(text)
        else:
            self._add(text, element)

    def _add(self, text: str, element: _Element) -> None:
        node = self._node
        if node is None:  # Words that stand in no paragraph, which only damaged files have.
            Node(pieces=[text]).close(self._sinks[-1].nodes)
            return
        run = element.getparent()
        if run is not None and run is self._muted:
            return
        is_hidden = run is self._hidden if self._hidden is not None else False
        if is_hidden or (node.hides and run is not self._shown):
            node.hide(text)
        else:
            node.pieces.append(text)

    def _say(self, text: str, element: _Element) -> None:
        if self._boxes:
            self._path.settle(element)
        if not self._coding:
            self._add(text, element)

    def _sign(self, element: _Element) -> None:
        parent = element.getparent()
        if parent is None or parent.tag != self._tags.tabs:  # Those are only stops.
            self._say(SIGNS[names.local(element)], element)

    def _symbol(self, element: _Element) -> None:
        sign = symbols.character(self._value(element, "char"), self._value(element, "font"))
        self._story.noticed[FindingCode.SYMBOLS] += sign == symbols.UNKNOWN
        self._say(sign, element)

    def _field(self, element: _Element) -> None:
        """Follow a field from its code, which is not shown, to its result, which is."""
        match self._value(element, "fldCharType"):
            case "begin":
                self._fields.append(True)
            case "separate" if self._fields:
                self._fields[-1] = False
            case "end" if self._fields:
                self._fields.pop()
        self._coding = sum(self._fields)

    # --- What is hidden ---

    def _run_style(self, element: _Element) -> None:
        run = self._run_of(element)
        if run is not None and element.get(self._tags.value) in self._styles.hidden:
            self._hidden = run
            self._is_plain = False

    def _vanish(self, element: _Element) -> None:
        run = self._run_of(element)
        if run is None:
            return
        self._is_plain = False
        if is_on(element):
            self._hidden = run
        else:
            self._shown = run
            self._hidden = None

    def _run_of(self, element: _Element) -> _Element | None:
        """Return the run whose property this is, or None for a property of a paragraph's end."""
        properties = element.getparent()
        run = None if properties is None else properties.getparent()
        return run if run is not None and run.tag == self._tags.run else None

    def _control(self, element: _Element) -> None:
        """Pass over a content control that still holds its prompt, which is left out by itself."""
        prompt = element.find(f"{self._w('sdtPr')}/{self._w('showingPlcHdr')}")
        if not is_on(prompt):
            return
        self._path.settle(element)
        words = " ".join(text.text or "" for text in element.iter(self._tags.text)).strip()
        if words:
            self._aside([Node(text=words, why=Why.PROMPT)])
        self._skip(element)

    # --- Changes ---

    def _deletion(self, element: _Element) -> None:
        """Pass over what is deleted: words, a row, or the end of a paragraph."""
        self._skip(element, FindingCode.DELETIONS)
        parent = element.getparent()
        if parent is None:
            return
        if parent.tag == self._tags.properties:
            self._join(parent)
        elif parent.tag == self._tags.row and self._tables:
            self._tables[-1].gone = True

    def _move(self, element: _Element) -> None:
        parent = element.getparent()
        if parent is not None and parent.tag == self._tags.properties:
            self._join(parent)
        else:
            self._skip(element, FindingCode.MOVES)

    def _join(self, properties: _Element) -> None:
        """Let a paragraph whose end is gone go on in the next."""
        parent = properties.getparent()
        if self._node is not None and parent is not None and parent.tag == self._tags.paragraph:
            self._node.joins = True

    # --- Tables ---

    def _start_table(self, element: _Element) -> None:
        self._path.settle(element)
        self._path.enter(element, self._end_table)
        self._sinks[-1].flush()
        self._tables.append(Table())

    def _start_row(self, element: _Element) -> None:
        self._path.settle(element)
        if self._tables:
            self._tables[-1].begin_row()

    def _start_cell(self, element: _Element) -> None:
        self._path.settle(element)
        self._path.enter(element, self._end_cell)
        self._sinks.append(Sink())

    def _merge(self, element: _Element) -> None:
        """Pass over a piece of a merged cell that is not its first: it was read there."""
        if element.get(self._tags.value) != "restart":
            self._sinks[-1].gone = True

    def _cell_deletion(self, _element: _Element) -> None:
        self._sinks[-1].gone = True
        self._story.noticed[FindingCode.DELETIONS] += 1

    def _end_cell(self) -> None:
        sink = self._sinks.pop()
        sink.flush()
        nodes = [] if sink.gone else sink.nodes
        if not self._tables or not self._tables[-1].take(nodes):  # In no row, which only damaged files have.
            self._sinks[-1].nodes += nodes

    def _end_table(self) -> None:
        self._sinks[-1].nodes += laid_out(self._tables.pop().rows)

    # --- What stands twice, or elsewhere ---

    def _start_box(self, element: _Element) -> None:
        self._path.settle(element)
        self._path.enter(element, self._end_box)
        self._boxes += 1
        self._sinks.append(Sink())

    def _end_box(self) -> None:
        """Let what stands in a text box come after the paragraph that it is bound to."""
        self._boxes -= 1
        sink = self._sinks.pop()
        sink.flush()
        self._aside(sink.nodes)

    def _aside(self, nodes: list[Node]) -> None:
        """Let paragraphs come after the one that they stand in, or here where they stand in none."""
        if self._node is None:
            self._sinks[-1].nodes += nodes
        else:
            self._node.boxes = [*(self._node.boxes or ()), *nodes]

    def _branch(self, element: _Element) -> None:
        """Go into one branch of alternative content: the first choice, if it has words or no branch has."""
        parent = element.getparent()
        branches = [] if parent is None else list(parent.iterchildren(*names.BRANCHES))
        chosen = next(
            (branch for branch in branches if self._has_words(branch)), branches[0] if branches else None
        )
        if element is not chosen:
            self._skip(element)

    def _has_words(self, element: _Element) -> bool:
        return next(element.iter(self._tags.text), None) is not None

    def _margin(self, element: _Element) -> None:
        self._story.margins.append(element.get(names.tag(self._spaces.r, "id"), ""))

    def _comment_starts(self, element: _Element) -> None:
        key = self._value(element, "id")
        self._path.settle(element)
        if self._node is not None:
            self._story.starts[key] = self._node, self._node.length
        else:
            self._waiting.append(key)

    def _comment_ends(self, element: _Element) -> None:
        if self._boxes:
            self._path.settle(element)
        if self._node is not None:
            self._story.ends[self._value(element, "id")] = self._node, self._node.length

    def _refer(self, kind: NoteKind, element: _Element) -> None:
        """Note where a footnote is referred to; a sign of its own that follows is no part of the sentence."""
        if self._boxes:
            self._path.settle(element)
        if self._value(element, "customMarkFollows") not in {"", *names.OFF}:
            self._muted = element.getparent()
            self._is_plain = False
        node = self._node
        if node is not None:
            self._story.references.append(Reference(kind, self._value(element, "id"), (node, node.length)))
