"""Where the claim stands: its mentions, and the words that have lost their place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.app import commands
from annotator.ui.panes.cards.parts import Disclosure, Link, Words, discard
from annotator.ui.theme import interface_font
from annotator.ui.words import counted

if TYPE_CHECKING:
    from annotator.app.desk import Desk
    from annotator.domain.claim import Claim, Mention
    from annotator.domain.ids import MentionId
    from annotator.ui.panes.cards.context import Context


QUOTES = frozenset("“”„‟«»\"'‘’‚")
"""Words that begin with one of these are not put in quotation marks again."""


class Mentions(QWidget):
    """The places of a claim; open of itself where there are several or words are lost."""

    def __init__(self, context: Context) -> None:
        """Show no claim yet."""
        super().__init__()
        self._context = context
        self._claim: str | None = None
        self.rows: dict[MentionId, MentionRow] = {}
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(6, 0, 0, 0)
        self._rows.setSpacing(2)
        self.head = Disclosure(context.theme, "", self._list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.head)
        layout.addWidget(self._list)

    def show_claim(self, _desk: Desk, claim: Claim) -> None:
        """Show the mentions of a claim."""
        count = len(claim.mentions)
        self.head.setText(counted("Mentions", count, "Stands in {n} place", "Stands in {n} places"))
        self.head.setAccessibleName(self.head.text())
        self.head.updateGeometry()
        for key in [key for key in self.rows if key not in {mention.id for mention in claim.mentions}]:
            discard(self._rows, self.rows.pop(key))
        for mention in claim.mentions:
            self._row(mention).show_mention(mention, removable=count > 1)
        if claim.id != self._claim:
            self._claim = claim.id
            self.head.set_open(count > 1 or bool(claim.orphans))

    def _row(self, mention: Mention) -> MentionRow:
        if mention.id not in self.rows:
            self.rows[mention.id] = MentionRow(self._context)
            self._rows.addWidget(self.rows[mention.id])
        return self.rows[mention.id]


class MentionRow(QWidget):
    """One place: its name and words; a click goes there."""

    def __init__(self, context: Context) -> None:
        """Show nothing yet."""
        super().__init__()
        self._context = context
        self._mention: Mention | None = None
        self.words = Words(context.theme, interface_font(8.75), most=90)
        self.words.clicked.connect(self._go)
        self.remove = Link(context.theme, "×", self._remove)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)

    def show_mention(self, mention: Mention, *, removable: bool) -> None:
        """Show a mention."""
        self._mention = mention
        lost = " … ".join(piece.exact for piece in mention.pieces if piece.is_orphan)
        places = self._context.places()
        where = places.name(mention.spans[0].start) if mention.spans else self.tr("lost")
        note = self.tr("no longer in the text: “{words}”").format(words=lost) if lost else ""
        quoted = mention.quote if mention.quote[:1] in QUOTES else f"“{mention.quote}”"
        self.words.show_words(where, note or quoted)
        self.remove.setVisible(removable)
        self.remove.setAccessibleName(self.tr("Remove the place {where}").format(where=where))

    def _go(self) -> None:
        if self._mention is not None and self._mention.spans:
            self._context.go_to(self._mention.spans[0])

    def _remove(self) -> None:
        if self._mention is not None:
            key = self._mention.id
            self._context.do(lambda: commands.remove_mention(self._context.library, mention=key))
