"""The line above the cards: one menu of filters, what is filtered as chips, and how many are shown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from annotator.domain.claim import ClaimKind
from annotator.domain.ids import SourceId
from annotator.domain.verdict import Layer
from annotator.ui.models.filters import GAPS, Filter, Order
from annotator.ui.models.shares import answer_name
from annotator.ui.panes.cards.chips import RemovableChip
from annotator.ui.panes.cards.flow import FlowLayout
from annotator.ui.style import look
from annotator.ui.widgets import label, row, search_field
from annotator.ui.words import counted, marked_label, title_word, word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.app.desk import Desk
    from annotator.domain.verdict import Rating
    from annotator.ui.models.claims import ClaimsModel
    from annotator.ui.state import DeskState
    from annotator.ui.theme import Theme


class FilterBar(QWidget):
    """Sets the filter and the order of a `ClaimsModel`."""

    changed = Signal()

    def __init__(self, state: DeskState, model: ClaimsModel, theme: Theme) -> None:
        """Show what the model shows."""
        super().__init__()
        self._state, self._model, self._theme = state, model, theme
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self.fill_menu)
        self.button = QToolButton()
        self.field = search_field(
            self.tr("Words in claims"), self.tr("Show claims with these words"), self.tr("Clear")
        )
        self.count = label("", "faint")
        self._chips = QWidget()
        self._flow = FlowLayout()
        self._chips.setLayout(self._flow)
        self._set_up()
        model.counted.connect(self.refresh)
        self.refresh()

    def _set_up(self) -> None:
        self.button.setText(self.tr("Filter") + " ▾")
        self.button.setAccessibleName(self.tr("Filter and sort the claims"))
        self.button.setMenu(self._menu)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        look(self.button, "quiet")
        self.field.textChanged.connect(self._set_text)
        self.field.installEventFilter(self)
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 6)
        layout.setSpacing(6)
        layout.addLayout(row(self.button, self.field, self.count, spacing=8))
        layout.addWidget(self._chips)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self._show_chips()

    def refresh(self) -> None:
        """Say how many claims are shown, and what is filtered."""
        shown, total = self._model.rowCount(), self._model.total
        active = self._model.filter.is_active
        chosen = len(self._state.claim_ids)
        whole = counted("FilterBar", total, "{n} claim", "{n} claims")
        text = self.tr("{shown} of {total}") if active else whole
        text = counted("FilterBar", chosen, "{n} selected", "{n} selected") if chosen > 1 else text
        self.count.setText(text.format(shown=shown, total=total, chosen=chosen) if total else "")
        self._show_chips()

    def clear(self) -> None:
        """Show every claim."""
        self.field.clear()
        self.set_filter(Filter())

    def set_filter(self, wanted: Filter) -> None:
        """Show other claims."""
        self._model.set_filter(wanted)
        if self.field.text().strip() != wanted.text:
            self.field.setText(wanted.text)
        self.changed.emit()

    def _set_text(self, text: str) -> None:
        self.set_filter(replace(self._model.filter, text=text.strip()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Empty the field on Escape."""
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if watched is self.field and escape and event.type() == QEvent.Type.KeyPress and self.field.text():
            self.field.clear()
            return True
        return super().eventFilter(watched, event)

    @property
    def chips(self) -> list[RemovableChip]:
        """Return the chips of the active filter."""
        items = (self._flow.itemAt(place) for place in range(self._flow.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, RemovableChip)]

    # --- chips --------------------------------------------------------------------------------------------

    def _show_chips(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (chip := item.widget()) is not None:
                chip.deleteLater()
        for text, without in self._active():
            chip = RemovableChip(text, self._theme)
            chip.setAccessibleName(self.tr("Remove the filter “{name}”").format(name=text))
            chip.clicked.connect(lambda _on=False, wanted=without: self.set_filter(wanted))
            self._flow.addWidget(chip)
        self._chips.setVisible(self._flow.count() > 0)

    def _active(self) -> Iterator[tuple[str, Filter]]:
        """Yield each active part of the filter: its words, and the filter without it."""
        now, desk = self._model.filter, self._state.desk
        if desk is None:
            return
        if now.open_only:
            yield self.tr("open"), replace(now, open_only=False)
        for answer in sorted(now.cited):
            yield self._answer(desk, answer), now.toggled("cited", answer)
        for rating in desk.scale(Layer.CONTENT).ratings:
            if rating.code in now.ratings:
                yield _rating_words(rating), now.toggled("ratings", rating.code)
        for kind in sorted(now.kinds):
            yield word(kind), now.toggled("kinds", kind)

    def _answer(self, desk: Desk, answer: str) -> str:
        source = desk.sources.get(SourceId(answer))
        return answer_name(answer) or (source.name if source else self.tr("unknown source"))

    # --- menu ---------------------------------------------------------------------------------------------

    def fill_menu(self) -> QMenu:
        """Fill the menu for what is shown now, and return it."""
        menu, now, desk = self._menu, self._model.filter, self._state.desk
        menu.clear()
        if desk is not None:
            self._fill(menu, now, desk)
        return menu

    def _fill(self, menu: QMenu, now: Filter, desk: Desk) -> None:
        self._add(
            menu, self.tr("Open: no verdict yet"), now.open_only, replace(now, open_only=not now.open_only)
        )
        for answer in GAPS:
            self._add(menu, answer_name(answer), answer in now.cited, now.toggled("cited", answer))
        self._add_sources(menu.addMenu(self.tr("Source")), now, desk)
        verdicts, kinds = menu.addMenu(self.tr("Verdict")), menu.addMenu(self.tr("Kind"))
        for rating in desk.scale(Layer.CONTENT).ratings:
            wanted = now.toggled("ratings", rating.code)
            self._add(verdicts, _rating_words(rating), rating.code in now.ratings, wanted)
        for kind in ClaimKind:
            self._add(kinds, title_word(kind), kind in now.kinds, now.toggled("kinds", kind))
        menu.addSeparator()
        self._add_orders(menu)
        menu.addSeparator()
        clear = menu.addAction(self.tr("Clear the filter"))
        clear.setEnabled(now.is_active)
        clear.triggered.connect(self.clear)

    def _add(self, menu: QMenu, text: str, on: bool, wanted: Filter) -> QAction:
        action = menu.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(on)
        action.triggered.connect(lambda: self.set_filter(wanted))
        return action

    def _add_sources(self, menu: QMenu, now: Filter, desk: Desk) -> None:
        cited = {a.source for claim in desk.claims.values() for a in claim.stated} - {None}
        named = sorted(
            (desk.sources[key] for key in cited if key in desk.sources), key=lambda s: s.name.casefold()
        )
        for source in named:
            self._add(menu, source.name, source.id in now.cited, now.toggled("cited", source.id))
        menu.setEnabled(bool(named))

    def _add_orders(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        for order, text in (
            (Order.PLACE, self.tr("Sort by place")),
            (Order.NUMBER, self.tr("Sort by number")),
        ):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(self._model.order is order)
            action.triggered.connect(self._order_setter(order))
            group.addAction(action)

    def _order_setter(self, order: Order) -> Callable[[], None]:
        def choose() -> None:
            self._model.set_order(order)
            self.changed.emit()

        return choose


def _rating_words(rating: Rating) -> str:
    return marked_label(rating)
