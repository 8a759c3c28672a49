"""The checked copy: the article with its corrections as tracked changes, and nothing else added.

Whoever rejects all has the article, whoever accepts all has it corrected: an accepted correction is a tracked
change as well, since the article itself has not been changed yet; one that was let stand is left out.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import count
from typing import TYPE_CHECKING, NamedTuple

from annotator.codec.word_marks import correction_bookmark
from annotator.exporters.outline.lines import Words
from annotator.exporters.word.article import Article, line_style, within
from annotator.exporters.word.comments import NO_RANGE
from annotator.exporters.word.runs import paragraph_properties
from annotator.text.direction import is_rtl

if TYPE_CHECKING:
    from annotator.exporters.outline.changing import Change
    from annotator.exporters.outline.lines import Line, Place
    from annotator.exporters.word.article import Writing
    from annotator.exporters.word.comments import Range
    from annotator.exporters.word.signing import Signing

_LINE_END = re.compile("\r\n?|\n")


class _Open(NamedTuple):
    """A change whose words are being written: its signature, and what stands behind them."""

    change: Change
    signature: str
    end: str


class _Pile:
    """The paragraphs that one line of the article becomes: more than one where a line end is inserted."""

    def __init__(self, line: Line, *, base: bool) -> None:
        self.base = base
        self._style = line_style(line)
        self._spacing = '<w:spacing w:after="0"/>' * line.goes_on
        self._done: list[str] = []
        self._now: list[str] = []

    def add(self, content: str) -> None:
        self._now.append(content)

    def end(self, mark: str = "") -> None:
        """End a paragraph; `mark` says that its end itself is inserted or deleted."""
        more = self._spacing + (f"<w:rPr>{mark}</w:rPr>" if mark else "")
        properties = paragraph_properties(self._style, base=self.base, more=more)
        self._done.append(f"<w:p>{properties}{''.join(self._now)}</w:p>")
        self._now = []

    @property
    def xml(self) -> str:
        return "".join(self._done)


class CheckedArticle(Article):
    """Writes the paragraphs of the article with its corrections as insertions and deletions.

    Mentions keep their hidden bookmarks; a claim has a comment only where there is a thread to carry.
    """

    def __init__(self, writing: Writing, signing: Signing) -> None:
        super().__init__(writing, tags=False)
        self._signing = signing
        found = writing.digest.changes
        self._waiting = list(reversed(found))
        self._open: list[_Open] = []
        self._borders = sorted({border for c in found for border in (c.span.start, c.span.end)})
        self._ids = count()
        self._at = 0
        self._style = ""

    def _commented(self, place: Place) -> Range:
        wanted = place.first and self._digest.thread(place.claim)
        return self._comments.at_thread(place.claim) if wanted else NO_RANGE

    def _paragraph(self, line: Line) -> str:
        base = is_rtl("".join(item.text for item in line.items if isinstance(item, Words)))
        pile = _Pile(line, base=base)
        for item in line.items:
            self._close(pile)
            if isinstance(item, Words):
                self._write(item, line, pile)
            else:
                pile.add(self._ended(item.ends) + self._begun(item.begins))
        self._close(pile)
        self._begin(pile)
        gone = self._deleting
        pile.end(self._mark("del", gone.signature) if gone else "")
        self._at += 1
        return pile.xml

    def _write(self, words: Words, line: Line, pile: _Pile) -> None:
        """Write words without a mark of a claim, cut where a change begins or ends."""
        self._style = within(words, line)
        start, end = self._at, self._at + len(words.text)
        for stop in (*self._borders_in(start, end), end):
            self._close(pile)
            self._begin(pile)
            piece = words.text[self._at - start : stop - start]
            pile.add(self._run(piece, base=pile.base))
            self._at = stop

    def _borders_in(self, start: int, end: int) -> list[int]:
        return self._borders[bisect_right(self._borders, start) : bisect_left(self._borders, end)]

    def _run(self, text: str, *, base: bool) -> str:
        run = self._runs.run(text, self._style, base=base)
        gone = self._deleting
        if gone is None:
            return run
        deleted = run.replace("<w:t ", "<w:delText ").replace("</w:t>", "</w:delText>")
        return self._tracked("del", gone.signature, deleted)

    @property
    def _deleting(self) -> _Open | None:
        return next((one for one in self._open if not one.change.rival), None)

    def _begin(self, pile: _Pile) -> None:
        """Open the changes that begin here."""
        while self._waiting and self._waiting[-1].span.start <= self._at:
            change = self._waiting.pop()
            correction = change.correction
            mark = self._bookmarks.named(correction_bookmark(correction.id))
            on = self._comments.at_change(change)
            signature = self._signing.change(self._digest.hand(correction.by), correction.at)
            self._open.append(_Open(change, signature, on.end + mark.end))
            pile.add(mark.start + on.start)

    def _close(self, pile: _Pile) -> None:
        """Write the new words of the changes that end here, behind the old ones."""
        ended = [one for one in self._open if one.change.span.end <= self._at]
        self._open = [one for one in self._open if one not in ended]
        for one in ended:
            if not one.change.rival:
                self._insert(one, pile)
            pile.add(one.end)

    def _insert(self, one: _Open, pile: _Pile) -> None:
        first, *rest = _LINE_END.split(one.change.correction.new)
        self._insert_words(first, one, pile)
        for words in rest:
            pile.end(self._mark("ins", one.signature))
            self._insert_words(words, one, pile)

    def _insert_words(self, words: str, one: _Open, pile: _Pile) -> None:
        if words:
            run = self._runs.run(words, self._style, base=pile.base)
            pile.add(self._tracked("ins", one.signature, run))

    def _tracked(self, kind: str, signature: str, runs: str) -> str:
        return f'<w:{kind} w:id="{next(self._ids)}"{signature}>{runs}</w:{kind}>'

    def _mark(self, kind: str, signature: str) -> str:
        return f'<w:{kind} w:id="{next(self._ids)}"{signature}/>'
