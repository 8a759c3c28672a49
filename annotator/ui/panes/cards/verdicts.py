"""The verdict of the active layer, with the way to the other, and its explanation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.app import commands
from annotator.domain.ids import ClaimId
from annotator.domain.verdict import Layer
from annotator.ui.models.card import verdict_words
from annotator.ui.panes.cards.fields import Key, TextField
from annotator.ui.panes.cards.parts import CappedLink, heading
from annotator.ui.panes.cards.segments import Segments

if TYPE_CHECKING:
    from annotator.app.desk import Desk
    from annotator.domain.claim import Claim
    from annotator.ui.panes.cards.context import Context

DIGITS = 6
"""Ratings that have an action of their own; the others are given here."""


class VerdictSection(QWidget):
    """The row of ratings."""

    def __init__(self, context: Context) -> None:
        """Show no claim yet."""
        super().__init__()
        self._context = context
        head, self._title = heading(context, "")
        self.switch = CappedLink(context.theme, context.keys.get("layer", ""), lambda: context.want("layer"))
        head.addWidget(self.switch)
        self.segments = Segments(context.theme)
        self.segments.rated.connect(self._rate)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self.segments)

    def show_claim(self, desk: Desk, claim: Claim) -> None:
        """Show the verdict of the active layer, and name that of the other."""
        layer = self._context.state.layer
        verdict = claim.verdict(layer)
        self._title.setText(self._named(layer))
        self.segments.show_verdict(desk.scale(layer), verdict.rating if verdict else None)
        self.segments.setAccessibleName(self._named(layer))
        other = Layer.ATTRIBUTION if layer is Layer.CONTENT else Layer.CONTENT
        rating = desk.rating(claim.verdict(other))
        name = self._named(other)
        said = verdict_words(rating) if rating else self.tr("none")
        self.switch.show_text(f"{name[:1].lower()}{name[1:]}: {said}")

    def _named(self, layer: Layer) -> str:
        return self.tr("Content verdict") if layer is Layer.CONTENT else self.tr("Attribution verdict")

    def _rate(self, place: int) -> None:
        if place <= DIGITS:
            self._context.want(f"rate_{place}")
            return
        state, desk = self._context.state, self._context.state.desk
        if desk is not None:
            scale, claims = desk.scale(state.layer), state.claim_ids
            code = scale.ratings[place - 1].code
            self._context.do(
                lambda: commands.set_verdict(
                    self._context.library, claims=claims, layer=state.layer, rating=code, scale=scale.id
                )
            )


class Explanation(QWidget):
    """Why the verdict is what it is."""

    def __init__(self, context: Context) -> None:
        """Show no claim yet."""
        super().__init__()
        self._context = context
        head, self._title = heading(context, self.tr("Explanation"), "explain")
        self.field = TextField(context, self.tr("Explanation of the verdict"), self._save)
        self.field.setPlaceholderText(self.tr("Why? What was found, and where"))
        self.field.entered.connect(context.leave)
        self.field.left.connect(context.leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self.field)

    def show_claim(self, _desk: Desk, claim: Claim) -> None:
        """Show the explanation of the active layer."""
        layer = self._context.state.layer
        self.field.show_text((claim.id, layer), claim.explanation(layer))

    def flush(self) -> None:
        """Save what is being typed."""
        self.field.flush()

    def _save(self, key: Key, text: str) -> bool:
        claim, layer = key
        return self._context.do(
            lambda: commands.explain(
                self._context.library, claim=ClaimId(claim), layer=Layer(layer), text=text
            )
        )
