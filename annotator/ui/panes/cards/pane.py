"""The claims side of the window: filter, cards, and the card that is open."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QElapsedTimer,
    QItemSelection,
    QItemSelectionModel,
    QPoint,
    Qt,
    QTimer,
    QUrl,
    Signal,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStackedLayout, QVBoxLayout, QWidget

from annotator.app import commands, queries
from annotator.domain.ids import SourceId
from annotator.ui.errors import attempt
from annotator.ui.models.claims import ClaimsModel
from annotator.ui.models.filters import Filter
from annotator.ui.models.picking import question
from annotator.ui.panes.cards.addresses import host_of
from annotator.ui.panes.cards.context import Context, Run
from annotator.ui.panes.cards.delegate import CardDelegate
from annotator.ui.panes.cards.editor import CardEditor
from annotator.ui.panes.cards.empty import EmptyState
from annotator.ui.panes.cards.filterbar import FilterBar
from annotator.ui.panes.cards.incoming import add_address, addresses_in
from annotator.ui.panes.cards.makings import Makings
from annotator.ui.panes.cards.tabs import chain, fields
from annotator.ui.panes.cards.view import CardView
from annotator.ui.panes.picker import SourcePicker

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMimeData

    from annotator.domain.ids import ClaimId
    from annotator.domain.span import Span
    from annotator.ui.models.filters import Cited
    from annotator.ui.models.shares import SharePart
    from annotator.ui.state import DeskState
    from annotator.ui.theme import Theme


SETTLE_MS = 700
"""So long after a claim was selected the list stays with it, wherever the article has scrolled to show it."""

IDLE_MS = 300
"""The open card is made so long after an article was opened, so that its first opening is quick too."""


class CardsPane(QWidget):
    """The claims of the open article, the selected one open in place.

    `wanted` asks for an action of the table by its id (rate_1, layer, delete, …); `go_to_wanted` asks the
    article to show a Span.
    """

    wanted = Signal(str)
    go_to_wanted = Signal(object)
    source_edit_wanted = Signal(str)

    def __init__(self, state: DeskState, theme: Theme, parent: QWidget | None = None) -> None:
        """Show what lies on the desk."""
        super().__init__(parent)
        self.setObjectName("cardsPane")
        self.setAccessibleName(self.tr("Claims"))
        self._state, self._theme = state, theme
        self.model = ClaimsModel(state)
        self._delegate = CardDelegate(theme, self)
        self.view = CardView(self.model, self._delegate, self)
        self.view.setAccessibleName(self.tr("Claims"))
        self.filters = FilterBar(state, self.model, theme)
        self.picker = SourcePicker(theme, self)
        self.empty = EmptyState()
        self._syncing = False
        self._followed: int | None = None
        self._chosen = QElapsedTimer()
        self._editor: CardEditor | None = None
        self._context = Context(
            self,
            state,
            theme,
            lambda: self.model.places,
            self.wanted.emit,
            self.go_to_wanted.emit,
            self.view.setFocus,
            self.source_edit_wanted.emit,
        )
        self._makings = Makings(self._context)
        self._lay_out()
        self._listen()
        self._show_state()

    def _lay_out(self) -> None:
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.filters)
        layout.addLayout(self._stack, 1)

    def _listen(self) -> None:
        self._state.claims_selected.connect(self._show_selection)
        program = QApplication.instance()
        if isinstance(program, QApplication):
            program.focusChanged.connect(self._show_focus)
        self._state.opened.connect(self._on_opened)
        self._state.changed.connect(lambda _changes: self._refresh_editor())
        self._state.layer_changed.connect(self._refresh_editor)
        self.model.counted.connect(self._show_state)
        self.model.modelReset.connect(self._show_selection)
        self.view.selectionModel().selectionChanged.connect(self._take_selection)
        self.empty.clear_wanted.connect(self.filters.clear)
        self.view.dropped.connect(self._take_drop)
        self.view.pasted.connect(self._paste)
        self.view.copied.connect(lambda: self.wanted.emit("copy"))
        self.view.place.asked.connect(self._chain)
        self.view.entered.connect(self._enter)
        self.picker.chosen.connect(self._attribute)
        self.picker.edit_wanted.connect(self.source_edit_wanted)
        self.picker.new.connect(self._attribute_to_new)

    # --- what the window asks -----------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = self._delegate.theme = self._context.theme = theme
        self._drop_editor()
        for part in (self.filters, self.picker):
            part.set_theme(theme)
        self.view.viewport().update()

    def set_runner(self, runner: Run) -> None:
        """Read and keep files on a thread, by the window's way to do so."""
        self._context.runner = runner

    def set_keys(self, keys: dict[str, str]) -> None:
        """Show these keys beside what they do: by action id, as the platform writes them."""
        self._context.keys = dict(keys)
        self.empty.set_key(keys.get("highlight", ""))
        self._drop_editor()

    def flush(self) -> None:
        """Save what is being typed; call it before the window closes or another article is opened."""
        if self._editor is not None:
            self._editor.flush()

    @property
    def editor(self) -> CardEditor:
        """Return the open card, made when it is first needed."""
        if self._editor is None:
            self._editor = CardEditor(self._context, self._makings)
            self._makings = Makings(self._context)
            self._editor.attributions.source_wanted.connect(self.begin_attribution)
            self._editor.hide()
            self._editor.setParent(self.view.place)
        return self._editor

    def edit_explanation(self) -> None:
        """Go to the explanation of the selected claim's verdict."""
        self._focus(lambda card: card.explanation.field.setFocus())

    def edit_kind(self) -> None:
        """Open the choice of the selected claim's kind."""
        self._focus(lambda card: card.kind.open_by_key())

    def edit_restatement(self) -> None:
        """Go to the restatement of the selected claim."""
        self._focus(lambda card: card.edit_restatement())

    def begin_evidence(self) -> None:
        """Open the form for evidence of the selected claim."""
        self._focus(lambda card: card.evidence.form.begin())

    def begin_comment(self) -> None:
        """Open the field for a comment on the selected claim."""
        self._focus(lambda card: card.comments.writing.begin())

    def _focus(self, go: Callable[[CardEditor], object]) -> None:
        """Open the selected card, also where several cards are selected, and go to one of its fields."""
        if self._state.claim is not None:
            self._open(self._state.claim.id)
            go(self.editor)

    def list_widget(self) -> QWidget:
        """Return the widget that has the focus while claims are walked through; keys are bound to it."""
        return self.view

    def step(self, by: int) -> None:
        """Select the claim `by` rows after the selected one (negative: before)."""
        rows = self.model.rowCount()
        if rows:
            row = -1 if self._state.claim is None else self.model.row_of(self._state.claim.id)
            start = (-1 if by > 0 else rows) if row is None or row < 0 else row
            self._state.select(self.model.claim_at(max(0, min(rows - 1, start + by))))

    def follow(self, code_point: int) -> None:
        """Bring the claims near a place of the article into sight, unless the person works in the cards."""
        row = self.model.row_near(code_point)
        moved, self._followed = row != self._followed, row
        if row is not None and moved and not self._is_busy() and not self._has_just_chosen():
            self.view.glide_to(row)

    def _has_just_chosen(self) -> bool:
        """Say whether a claim was selected a moment ago: the article then scrolls to it by itself."""
        return self._chosen.isValid() and self._chosen.elapsed() < SETTLE_MS

    def show_part(self, key: str, part: SharePart | None) -> None:
        """Show only the claims of a source, or of an answer that is none, with one verdict or any."""
        cited: frozenset[SourceId | Cited] = frozenset({SourceId(key)})
        code = None if part is None else part.code
        is_open = part is not None and code is None
        ratings = frozenset({code} if code is not None else ())
        self.filters.set_filter(Filter(cited=cited, ratings=ratings, open_only=is_open))

    def filter_by_source(self, source: SourceId | Cited | None) -> None:
        """Show only claims of a source, or of an answer that is none; None shows all."""
        if source is None:
            self.filters.clear()
        else:
            self.filters.set_filter(Filter(cited=frozenset({source})))

    def begin_attribution(self) -> None:
        """Ask who says the selected claims."""
        self.open_picker(None)

    def open_picker(self, at: QPoint | None) -> None:
        """Ask who says the selected claims, below a point of the screen, else beside the open card."""
        desk, claims = self._state.desk, self._state.claims
        if desk is None or not claims:
            return
        sources = attempt(self, lambda: queries.sources(self._state.library))
        if sources is not None:
            asked = question(desk, claims, sources, self._state.words)
            self.picker.ask(asked, at or self._beside_card(self.picker.width()))

    def _beside_card(self, width: int) -> QPoint:
        row = self.view.visualRect(self.model.index_of(self._state.claim_ids[-1]))
        return self.view.viewport().mapToGlobal(QPoint(row.left() - width - 8, max(0, row.top())))

    # --- evidence that is dropped or pasted ---------------------------------------------------------------

    def _take_drop(self, claim: ClaimId, data: QMimeData) -> None:
        """Add dropped files and links as evidence of a claim; begin evidence with dropped words."""
        addresses = addresses_in(data)
        for url in addresses:
            if url.isLocalFile():
                self._context.add_file(claim, Path(url.toLocalFile()))
            else:
                self._context.do(partial(add_address, self._state.library, claim=claim, url=url))
        if not addresses and data.hasText():
            self._state.select(claim)
            self.editor.evidence.form.begin(excerpt=data.text().strip())

    def _paste(self) -> None:
        """Add the link in the clipboard as evidence of the selected claim."""
        url = QUrl(QGuiApplication.clipboard().text().strip())
        if self._state.claim is not None and host_of(url.toString()) is not None:
            claim = self._state.claim.id
            self._context.do(lambda: add_address(self._state.library, claim=claim, url=url))

    # --- attribution --------------------------------------------------------------------------------------

    def _attribute(self, source: SourceId | None) -> None:
        words = self.picker.words_for(source)
        claims = self._state.claim_ids
        attempt(
            self,
            lambda: commands.attribute(self._state.library, claims=claims, source=source, source_words=words),
        )

    def _attribute_to_new(self, name: str) -> None:
        words: Span | None = self.picker.mention
        claims = self._state.claim_ids
        attempt(
            self,
            lambda: commands.attribute(
                self._state.library, claims=claims, new_source=name, source_words=words
            ),
        )

    # --- selection ----------------------------------------------------------------------------------------

    def _take_selection(self) -> None:
        """Tell the window which cards are selected, the current one last."""
        if self._syncing:
            return
        chosen = self.view.selectionModel().selection()
        ranges = [chosen.at(place) for place in range(chosen.count())]
        rows = sorted({row for part in ranges for row in range(part.top(), part.bottom() + 1)})
        current = self.view.currentIndex().row()
        if current in rows:
            rows.remove(current)
            rows.append(current)
        self._state.select(*(self.model.claim_at(row) for row in rows))

    def _show_selection(self) -> None:
        """Select the cards that the window says are selected."""
        ids = self._state.claim_ids
        self.model.pin(ids)
        self._syncing = True
        chosen = self._selection(ids)
        flags = QItemSelectionModel.SelectionFlag
        selection = self.view.selectionModel()
        if selection.selection() != chosen:
            selection.select(chosen, flags.ClearAndSelect)
        if ids:
            selection.setCurrentIndex(self.model.index_of(ids[-1]), flags.NoUpdate)
        self._syncing = False
        self._show_open(ids)
        if ids:
            self._chosen.start()
        self.filters.refresh()

    def _selection(self, ids: tuple[ClaimId, ...]) -> QItemSelection:
        """Return the rows of claims as runs that follow each other."""
        rows = sorted(row for row in map(self.model.row_of, ids) if row is not None)
        chosen, start = QItemSelection(), 0
        for place, row in enumerate(rows):
            if place + 1 == len(rows) or rows[place + 1] != row + 1:
                chosen.select(self.model.index(rows[start]), self.model.index(row))
                start = place + 1
        return chosen

    # --- the open card ------------------------------------------------------------------------------------

    def _show_open(self, ids: tuple[ClaimId, ...]) -> None:
        """Open the card of the selected claim; several stay closed, so that all can be seen."""
        if len(ids) == 1:
            self._open(ids[0])
        else:
            self.flush()
            self.view.close_claim()
        if ids:
            self.view.scrollTo(self.model.index_of(ids[-1]))

    def _open(self, claim: ClaimId) -> None:
        if self._fill(claim):
            self.view.open_claim(claim, self.editor)

    def _fill(self, key: ClaimId) -> bool:
        """Fill the open card; return whether the claim is there to be shown."""
        desk, row = self._state.desk, self.model.row_of(key)
        if desk is None or row is None or key not in desk.claims:
            return False
        self.editor.show_claim(desk, desk.claims[key], self.model.card(row))
        self._chain()
        return True

    def _chain(self) -> None:
        """Let Tab go from the filter to the list and through the open card."""
        if self._editor is not None:
            chain(self.filters, self.view, self._editor)

    def _enter(self) -> None:
        """Go from the list into the open card."""
        self._focus(lambda card: next(fields(card)).setFocus(Qt.FocusReason.TabFocusReason))

    def _refresh_editor(self) -> None:
        shown = None if self._editor is None else self._editor.claim
        if shown is not None and self.view.open_row is not None:
            self._fill(shown.id)

    def _show_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Bring the field of the open card into sight that Tab has reached; ring the card within the list."""
        if self._editor is not None:
            self._editor.ring(now is self.view)
        if now is not None and self._editor is not None and self._editor.isAncestorOf(now):
            self.view.show_part(now)

    def _on_opened(self) -> None:
        self.view.close_claim()
        self._followed = None
        self._show_state()
        if self._editor is None:
            QTimer.singleShot(IDLE_MS, self, self._prepare)

    def _prepare(self) -> None:
        """Make the open card before it is wanted, one section in each turn of the window."""
        if self._editor is None and self._makings.make_one():
            QTimer.singleShot(0, self, self._prepare)
        elif self._editor is None:
            self.editor.ensurePolished()

    def _drop_editor(self) -> None:
        """Build the open card anew: in other colours, with other keys."""
        self._makings.drop()
        if self._editor is not None:
            self.flush()
            self.view.close_claim()
            self._editor.deleteLater()
            self._editor = None
            self._show_open(self._state.claim_ids)

    def _is_busy(self) -> bool:
        inside = self.view.place.isAncestorOf(focus) if (focus := QApplication.focusWidget()) else False
        return inside or self.view.hasFocus() or self.view.viewport().underMouse()

    def _show_state(self) -> None:
        """Show the cards, or what to do while there are none."""
        desk = self._state.desk
        self.filters.setVisible(desk is not None and self.model.total > 0)
        self.empty.show_reason(has_article=desk is not None, has_claims=self.model.total > 0)
        self._stack.setCurrentWidget(self.view if self.model.rowCount() else self.empty)
