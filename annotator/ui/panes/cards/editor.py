"""The open card: all that can be said of one claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from annotator.app import commands
from annotator.domain.claim import ClaimKind, ClaimState
from annotator.domain.ids import ClaimId
from annotator.ui.panes.cards.attributions import Attributions
from annotator.ui.panes.cards.comments import Comments
from annotator.ui.panes.cards.corrections import Corrections
from annotator.ui.panes.cards.delegate import ABOVE, draw_head, edge_colour
from annotator.ui.panes.cards.evidence import EvidenceSection
from annotator.ui.panes.cards.fields import Choice, Key, TextField
from annotator.ui.panes.cards.history import ClaimHistory
from annotator.ui.panes.cards.mentions import Mentions
from annotator.ui.panes.cards.parts import Link, Words, plain_tip
from annotator.ui.panes.cards.verdicts import Explanation, VerdictSection
from annotator.ui.panes.paint import PAD, draw_ground, draw_ring, type_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from annotator.app.desk import Desk
    from annotator.domain.claim import Claim
    from annotator.ui.models.card import Card
    from annotator.ui.panes.cards.context import Context
    from annotator.ui.panes.cards.makings import Makings

QUOTE_MOST = 1_200
"""Code points of the quoted words that the open card shows."""


class Head(QWidget):
    """The line at the top, drawn as on closed cards: number, place and kind, verdict."""

    def __init__(self, context: Context) -> None:
        """Show no card yet."""
        super().__init__()
        self._context, self.type = context, type_of()
        self._card: Card | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_card(self, card: Card) -> None:
        """Show a card's line."""
        self._card = card
        self.setAccessibleName(card.spoken)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of the line."""
        return QSize(100, self.type.meta_height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line."""
        card, theme, box = self._card, self._context.theme, QRectF(self.rect())
        if card is None:
            return
        painter = QPainter(self)
        draw_head(painter, box, card, self.type, theme)


class CardEditor(QFrame):
    """One claim with its fields. There is one editor; it is filled anew when another claim is selected."""

    def __init__(self, context: Context, makings: Makings) -> None:
        """Show no claim yet."""
        super().__init__()
        self._context = context
        self._card: Card | None = None
        self.claim: Claim | None = None
        self._is_ringed = False
        self.setObjectName("cardEditor")
        self.setAccessibleName(self.tr("Open claim"))
        theme = context.theme
        self.head = Head(context)
        self.quote = Words(theme, type_of().quote, most=QUOTE_MOST)
        self.quote.clicked.connect(self._go_to_claim)
        self.kind = Choice(theme, self.tr("Kind of claim"), ClaimKind, unset=self.tr("no kind yet"))
        states = (state for state in ClaimState if state is not ClaimState.SUGGESTED)
        self.state = Choice(theme, self.tr("State of the work"), states)
        self.restatement = TextField(context, self.tr("Restate the claim in plain words"), self._restate)
        self.reword = Link(theme, self.tr("Restate…"), self.edit_restatement)
        self.attributions = makings.take(Attributions)
        self.verdict = makings.take(VerdictSection)
        self.evidence = makings.take(EvidenceSection)
        self.explanation = makings.take(Explanation)
        self.corrections = makings.take(Corrections)
        self.comments = makings.take(Comments)
        self.mentions = makings.take(Mentions)
        self.history = makings.take(ClaimHistory)
        self._connect()
        self._lay_out()

    def _connect(self) -> None:
        for name, action in (("kind", "kind"), ("restatement", "restate")):
            key = self._context.keys.get(action, "")
            plain_tip(getattr(self, name), key)
        self.kind.picked.connect(self._set_kind)
        self.state.picked.connect(self._set_state)
        for part in (self.kind, self.state, self.restatement):
            part.left.connect(self._context.leave)
        self.restatement.entered.connect(self._context.leave)

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(6)
        choices.addWidget(self.kind)
        choices.addWidget(self.state)
        choices.addStretch(1)
        choices.addWidget(self.reword)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD + 3, ABOVE, PAD, PAD)
        layout.setSpacing(5)
        layout.addWidget(self.head)
        layout.addWidget(self.quote)
        layout.addLayout(choices)
        layout.addWidget(self.restatement)
        for section in self.sections:
            layout.addWidget(section)

    @property
    def sections(self) -> tuple[QWidget, ...]:
        """Return the parts below the restatement, in their order."""
        return (
            self.attributions,
            self.verdict,
            self.evidence,
            self.explanation,
            self.corrections,
            self.comments,
            self.mentions,
            self.history,
        )

    def show_claim(self, desk: Desk, claim: Claim, card: Card) -> None:
        """Show a claim, or what has changed of it; a field that has the focus is left alone."""
        self.claim, self._card = claim, card
        self.head.show_card(card)
        self.quote.show_words(claim.quote)
        self.kind.show_value(claim.kind)
        self.state.show_value(claim.state)
        self.restatement.show_text((claim.id, "restatement"), claim.restatement)
        self._show_restatement(wanted=self.restatement.hasFocus())
        for section in (self.attributions, self.verdict, self.evidence, self.explanation):
            section.show_claim(desk, claim)
        for part in (self.corrections, self.comments, self.mentions, self.history):
            part.show_claim(desk, claim)
        self.update()

    def edit_restatement(self) -> None:
        """Show the field for the restatement and go there."""
        self._show_restatement(wanted=True)
        self.restatement.setFocus()

    def _show_restatement(self, *, wanted: bool) -> None:
        """Show the field where it says something or is wanted, else the link that opens it."""
        shown = wanted or bool(self.restatement.toPlainText())
        self.restatement.setVisible(shown)
        self.reword.setVisible(not shown)

    def flush(self) -> None:
        """Save what is being typed."""
        self.restatement.flush()
        for section in (self.evidence, self.explanation, self.corrections, self.comments):
            section.flush()

    # --- fields of the claim itself -----------------------------------------------------------------------

    def _set_kind(self, kind: ClaimKind | None) -> None:
        claims = self._context.state.claim_ids
        self._context.do(lambda: commands.set_kind(self._context.library, claims=claims, kind=kind))

    def _set_state(self, state: ClaimState) -> None:
        claims = self._context.state.claim_ids
        self._context.do(lambda: commands.set_state(self._context.library, claims=claims, state=state))

    def _restate(self, key: Key, text: str) -> bool:
        claim = ClaimId(key[0])
        return self._context.do(lambda: commands.restate(self._context.library, claim=claim, text=text))

    def _go_to_claim(self) -> None:
        if self.claim is not None and self.claim.spans:
            self._context.go_to(
                self.claim.mentions[0].spans[0] if self.claim.mentions[0].spans else self.claim.spans[0]
            )

    # --- painting and keys --------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground as of a closed card, with a stronger line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, box = self._context.theme.colours, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        card = self._card
        if card is None:
            return
        edge = colours.accent if card.rating is None else edge_colour(card, self._context.theme)
        draw_ground(painter, box, colours.raised, colours.edge, edge)
        if self._is_ringed:
            draw_ring(painter, box, colours.accent)

    def ring(self, wanted: bool) -> None:
        """Draw a ring round the card while the list that it belongs to has the focus, or none."""
        if wanted is not self._is_ringed:
            self._is_ringed = wanted
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the focus back to the list on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._context.leave()
        else:
            super().keyPressEvent(event)
