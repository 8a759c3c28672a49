"""Who says so: the attributions of the open card as chips, and the fields of the chosen one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.app import commands
from annotator.domain.attribution import (
    SOURCELESS_LEVELS,
    AttributionState,
    Directness,
    Level,
    Mentioned,
    Role,
)
from annotator.ui.models.card import ChipStyle, ChipText, source_name
from annotator.ui.panes.cards.chips import Chip
from annotator.ui.panes.cards.fields import Choice
from annotator.ui.panes.cards.flow import FlowLayout
from annotator.ui.panes.cards.parts import Link, discard, heading
from annotator.ui.panes.cards.words_row import WordsRow
from annotator.ui.panes.paint import visual
from annotator.ui.widgets import label
from annotator.ui.words import word

if TYPE_CHECKING:
    from collections.abc import Callable
    from enum import StrEnum

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter

    from annotator.app.desk import Desk
    from annotator.domain.attribution import Attribution
    from annotator.domain.claim import Claim
    from annotator.domain.ids import AttributionId
    from annotator.domain.span import Span
    from annotator.ui.panes.cards.context import Context

CROSS = 16
"""Room for the × at the end of a chip, in pixels."""


class AttributionChip(Chip):
    """One attribution: a click shows its fields, the × or Delete removes it."""

    removed = Signal()

    def __init__(self, context: Context) -> None:
        """Show nothing yet."""
        super().__init__(ChipText(""), context.theme)
        self.setCheckable(True)
        self.setAccessibleDescription(self.tr("Enter shows the fields, Delete removes the attribution"))

    def nextCheckState(self) -> None:
        """Stay as it is: the section says which chip is chosen."""

    def _extra(self) -> float:
        return CROSS

    def _draw(self, painter: QPainter, box: QRectF) -> None:
        super()._draw(painter, box)
        painter.setPen(self._theme.colours.text)
        painter.setFont(self.type.chip)
        cross = QRectF(box.right() - CROSS - 4, box.top(), CROSS, box.height())
        painter.drawText(visual(cross, box), int(Qt.AlignmentFlag.AlignCenter), "×")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Remove where the × is pressed."""
        across = event.position().x()
        from_end = across if self.isRightToLeft() else self.width() - across
        on_cross = from_end < CROSS + 5
        if on_cross and self.rect().contains(event.position().toPoint()):
            self.setDown(False)
            self.removed.emit()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove on Delete."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class Attributions(QWidget):
    """All attributions of a claim; `source_wanted` asks for the picker."""

    source_wanted = Signal()

    def __init__(self, context: Context) -> None:
        """Show no claim yet."""
        super().__init__()
        self._context = context
        self._claim: Claim | None = None
        self._chips: dict[AttributionId, AttributionChip] = {}
        self.add = Chip(
            ChipText(self.tr("+ source"), style=ChipStyle.DASHED),
            context.theme,
            context.keys.get("attribute", ""),
        )
        self.add.setAccessibleName(self.tr("Attribute the claim to a source"))
        self.add.clicked.connect(self.source_wanted)
        self.fields = AttributionFields(context)
        self._lay_out()

    def _lay_out(self) -> None:
        head, _ = heading(self._context, self.tr("Attributed to"))
        self._flow = FlowLayout()
        self._flow.addWidget(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addLayout(head)
        layout.addLayout(self._flow)
        layout.addWidget(self.fields)
        self.fields.hide()

    @property
    def chips(self) -> list[AttributionChip]:
        """Return the chips in the claim's order."""
        return list(self._chips.values())

    def show_claim(self, desk: Desk, claim: Claim) -> None:
        """Show the attributions of a claim; chips that stay keep the focus."""
        self._claim = claim
        shown = {a.id: a for a in claim.attributions if a.state is not AttributionState.REJECTED}
        for key in [key for key in self._chips if key not in shown]:
            self._drop(key)
        for place, (key, attribution) in enumerate(shown.items()):
            chip = self._chips.get(key) or self._make(key, place)
            chip.show_text(chip_of(desk, attribution))
        chosen = shown.get(self._context.state.attribution) if self._context.state.attribution else None
        self._show_chosen(desk, chosen)

    def _drop(self, key: AttributionId) -> None:
        chip = self._chips.pop(key)
        if chip.hasFocus():
            self.add.setFocus()
        discard(self._flow, chip)

    def _make(self, key: AttributionId, place: int) -> AttributionChip:
        chip = AttributionChip(self._context)
        chip.clicked.connect(lambda: self.choose(key))
        chip.removed.connect(lambda: self._remove(key))
        self._flow.insert(place, chip)
        chip.show()
        self._chips[key] = chip
        return chip

    def choose(self, key: AttributionId | None) -> None:
        """Show the fields of an attribution, or hide them when they are shown."""
        state, desk = self._context.state, self._context.state.desk
        state.attribution = None if state.attribution == key else key
        if desk is not None and self._claim is not None:
            self.show_claim(desk, self._claim)

    def _show_chosen(self, desk: Desk, chosen: Attribution | None) -> None:
        for key, chip in self._chips.items():
            chip.setChecked(chosen is not None and key == chosen.id)
        self.fields.setVisible(chosen is not None)
        if chosen is not None:
            self.fields.show_attribution(desk, chosen)

    def _remove(self, key: AttributionId) -> None:
        if self._context.state.attribution == key:
            self._context.state.attribution = None
        self._context.do(lambda: commands.remove_attribution(self._context.library, attribution=key))


def chip_of(desk: Desk, attribution: Attribution) -> ChipText:
    """Return what the open card's chip says: source, role, cue words, directness."""
    style = ChipStyle.PLAIN if attribution.is_confirmed else ChipStyle.DASHED
    if attribution.source is None:
        return ChipText(source_name(desk, attribution), style=style)
    cue = f"“{attribution.cue.exact}”" if attribution.cue else ""
    state = "" if attribution.is_confirmed else word(attribution.state)
    parts = (state, word(attribution.role), cue, word(attribution.directness))
    return ChipText(source_name(desk, attribution), " · ".join(part for part in parts if part), style)


class AttributionFields(QWidget):
    """The fields of one attribution: role, directness, how it is mentioned, level, and its words."""

    def __init__(self, context: Context) -> None:
        """Show nothing yet."""
        super().__init__()
        self._context = context
        self._key: AttributionId | None = None
        theme, unset = context.theme, self.tr("not said")
        self.role = Choice(theme, self.tr("Role"), Role)
        self.directness = Choice(theme, self.tr("Directness"), Directness)
        self.mentioned = Choice(theme, self.tr("How the source is mentioned"), Mentioned, unset=unset)
        self.level = Choice(theme, self.tr("Level"), Level, unset=self.tr("no level"))
        self.state = Choice(theme, self.tr("State"), AttributionState)
        self.words = WordsRow(context, self.tr("Source"), self._setter("source_words"))
        self.cue = WordsRow(context, self.tr("Cue"), self._setter("cue"), context.keys.get("cue", ""))
        self.content = WordsRow(context, self.tr("Content"), self._set_content)
        self.edit = Link(theme, self.tr("Edit the source…"), self._edit_source)
        self._source: str | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        choices = FlowLayout(4)
        for name in ("role", "directness", "mentioned", "level", "state"):
            choice: Choice = getattr(self, name)
            choice.picked.connect(self._setter(name))
            choice.left.connect(self._context.leave)
            choices.addWidget(choice)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 2, 0, 4)
        layout.setSpacing(2)
        layout.addLayout(choices)
        for row in (self.words, self.cue, self.content):
            layout.addWidget(row)
        self.reason = label("", "faint", wrap=True)
        layout.addWidget(self.reason)
        layout.addWidget(self.edit)

    def show_attribution(self, desk: Desk, attribution: Attribution) -> None:
        """Show the fields of an attribution."""
        self._key, self._source = attribution.id, attribution.source
        self.edit.setVisible(attribution.source is not None)
        self.role.show_value(attribution.role)
        self.directness.show_value(attribution.directness)
        self.mentioned.show_value(attribution.mentioned)
        self.level.show_value(attribution.level)
        self._limit_levels(nobody=attribution.source is None)
        self.state.show_value(attribution.state)
        self.state.setVisible(not attribution.is_confirmed)
        self.words.show_anchors((attribution.source_words,) if attribution.source_words else ())
        self.cue.show_anchors((attribution.cue,) if attribution.cue else ())
        self.content.show_anchors(attribution.content)
        for row in (self.words, self.cue):
            row.setVisible(attribution.source is not None or bool(row.anchors))
        self.reason.setText(self._reason(desk, attribution))
        self.reason.setVisible(bool(self.reason.text()))

    def _limit_levels(self, *, nobody: bool) -> None:
        """Offer only what may be said where nobody is cited."""
        for place, value in enumerate(self.level.values):
            allowed = not nobody or value is None or value in SOURCELESS_LEVELS
            item = self.level.model().item(place)  # type: ignore[attr-defined]  # QComboBox's own standard model
            item.setEnabled(allowed)

    def _reason(self, desk: Desk, attribution: Attribution) -> str:
        parts = [attribution.reason or ""]
        if attribution.nested_in is not None:
            claim = self._context.state.claim
            outer = (
                next((a for a in claim.attributions if a.id == attribution.nested_in), None)
                if claim
                else None
            )
            if outer is not None:
                parts.append(self.tr("as told by {source}").format(source=source_name(desk, outer)))
        return " · ".join(part for part in parts if part)

    def _edit_source(self) -> None:
        if self._source is not None:
            self._context.edit_source(self._source)

    def _setter(self, field: str) -> Callable[[object], None]:
        return lambda value: self._set(field, value)

    def _set(self, field: str, value: StrEnum | Span | object) -> None:
        key = self._key
        if key is not None:
            fields = {field: value}
            self._context.do(
                lambda: commands.edit_attribution(self._context.library, attribution=key, **fields)
            )

    def _set_content(self, words: Span | None) -> None:
        self._set("content", () if words is None else (words,))
