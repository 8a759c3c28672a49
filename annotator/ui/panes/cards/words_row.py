"""Words of the article that carry an attribution: the source's, the cue's, the content's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.ui.panes.cards.parts import Link, Words
from annotator.ui.theme import interface_font

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.domain.span import Anchor, Span
    from annotator.ui.panes.cards.context import Context


class WordsRow(QWidget):
    """Words of the text that carry a relation, with a button that takes the selected ones instead."""

    def __init__(
        self, context: Context, name: str, use: Callable[[Span | None], None], key: str = ""
    ) -> None:
        """Call `use` with the span that is selected in the article, or None to take the words away."""
        super().__init__()
        self._context, self._use, self._name = context, use, name
        self.anchors: tuple[Anchor, ...] = ()
        self.words = Words(context.theme, interface_font(8.75), most=160)
        self.words.clicked.connect(self._go)
        text = self.tr("Use selected words")
        spoken = self.tr("{name}: use the selected words").format(name=name)
        self.take = Link(context.theme, f"{text} {key}".strip(), self._take, name=spoken)
        self.clear = Link(
            context.theme, "×", lambda: use(None), name=self.tr("{name}: none").format(name=name)
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.words, 1)
        row.addWidget(self.take, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignTop)
        context.state.words_selected.connect(self._refresh)
        self._refresh()

    def show_anchors(self, anchors: tuple[Anchor, ...]) -> None:
        """Show other words."""
        self.anchors = anchors
        quoted = " … ".join(f"“{anchor.exact}”" for anchor in anchors)
        self.words.show_words(self._name, quoted or self.tr("no words"))
        self.clear.setVisible(bool(anchors))

    def _refresh(self) -> None:
        self.take.setVisible(self._context.state.words is not None)

    def _take(self) -> None:
        if self._context.state.words is not None:
            self._use(self._context.state.words)

    def _go(self) -> None:
        place = next((anchor.span for anchor in self.anchors if anchor.span is not None), None)
        if place is not None:
            self._context.go_to(place)
