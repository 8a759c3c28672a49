"""Growing a selection by word, clause, sentence and paragraph, and shrinking it the same way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.text.graphemes import grow, shrink, word_at

if TYPE_CHECKING:
    from annotator.domain.span import Span
    from annotator.ui.article.surface import Surface


class Growing:
    """Grows the selection of one surface; remembers the words with which that began."""

    def __init__(self, surface: Surface) -> None:
        self._surface = surface
        self._core: Span | None = None
        self._grown: Span | None = None

    def grow(self) -> None:
        """Select the word at the caret, or the next larger step round the selection."""
        sheet, words = self._surface.sheet, self._surface.selected()
        if words is None:
            self._take(self._at_caret())
        else:
            self._begin(words)
            self._take(grow(sheet.text, words, sheet.sentences, sheet.sections))

    def shrink(self) -> None:
        """Select the next smaller step round the words with which growing began."""
        sheet, words = self._surface.sheet, self._surface.selected()
        if words is not None:
            core = self._begin(words)
            self._take(shrink(sheet.text, words, sheet.sentences, sheet.sections, within=core))

    def _begin(self, words: Span) -> Span:
        """Return the words with which growing began: those selected, unless they were grown themselves."""
        if self._core is None or words != self._grown:
            self._core = words
        return self._core

    def _at_caret(self) -> Span | None:
        caret = self._surface.caret()
        self._core = word_at(self._surface.sheet.text, caret) or self._surface.sheet.sentence_at(caret)
        return self._core

    def _take(self, words: Span | None) -> None:
        self._grown = words
        if words is not None:
            self._surface.select(words.start, words.end)
