"""How the page follows the desk: what is open, what changed, what is selected, and back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from annotator.app.jobs import Bug, JobRunner
from annotator.ui.article.sheet import Sheet
from annotator.ui.article.tips import spoken
from annotator.ui.bridge import Bridge
from annotator.ui.errors import tell

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.app.desk import Desk
    from annotator.domain.changes import Changes
    from annotator.domain.claim import Claim
    from annotator.domain.errors import UserError
    from annotator.domain.span import Span
    from annotator.ui.article.surface import Surface
    from annotator.ui.state import DeskState

AT_ONCE = 100_000
"""Code points up to which sentences are found on the window's thread, after the first frame (20 ms)."""


class Following(QObject):
    """Keeps one surface true to one desk state."""

    def __init__(self, surface: Surface, state: DeskState) -> None:
        super().__init__(surface)
        self._surface, self._state = surface, state
        self._jobs = JobRunner(Bridge(self))
        self.destroyed.connect(self._jobs.close)
        state.opened.connect(self.open)
        state.changed.connect(self._refresh)
        state.claims_selected.connect(self._follow_claims)
        state.layer_changed.connect(self._follow_layer)
        surface.selectionChanged.connect(lambda: state.select_words(surface.selected()))
        surface.cursorPositionChanged.connect(self._announce)

    def open(self) -> None:
        """Show what is on the desk now."""
        self._surface.show_sheet(Sheet(self._state.desk, self._state.layer))
        self._follow_claims()
        QTimer.singleShot(0, self, self._read_sentences)

    # --- Sentences

    def _read_sentences(self) -> None:
        """Find the sentences: here if that is quick, else on a thread while the page can be read."""
        desk = self._state.desk
        self._surface.sheet.put_all()
        if desk is None or desk is not self._surface.sheet.desk:
            return
        if "sentences" in vars(desk) or len(desk.text) <= AT_ONCE:
            self._take_sentences(desk, desk.sentences)
            return
        self._jobs.run(
            lambda _progress: desk.sentences,
            done=lambda sentences: self._take_sentences(desk, sentences),
            failed=self._fail,
        )

    def _take_sentences(self, desk: Desk, sentences: Sequence[Span]) -> None:
        if desk is self._surface.sheet.desk:
            self._surface.sheet.take_sentences(sentences)
            self._surface.show_marks()

    def _fail(self, error: UserError | Bug) -> None:
        tell(self._surface, error)

    # --- Changes

    def _refresh(self, changes: Changes) -> None:
        surface, before = self._surface, self._surface.sheet.meta
        touched = surface.sheet.refresh(changes)
        if touched.text:
            self.open()
            return
        if touched.setting:
            surface.sheet.take_sentences(())
            self._read_sentences()
            surface.set_anew()
        surface.touch(touched.stretches)
        if surface.sheet.meta != before:
            surface.viewport().update()

    def _follow_layer(self) -> None:
        self._surface.sheet.layer = self._state.layer
        self._surface.page.reset_all()
        self._surface.show_marks()

    # --- Claims

    def _follow_claims(self) -> None:
        surface, chosen = self._surface, frozenset(map(str, self._state.claim_ids))
        touched = surface.focus.claims | chosen
        claim = self._state.claim
        mention = None if claim is None else self._mention_of(claim)
        surface.refocus(replace(surface.focus, claims=chosen, mention=mention, pending=()))
        surface.update_stretches(mark[:2] for key in touched for mark in surface.sheet.claims.of(key))
        if mention is not None:
            spans = surface.sheet.mentions(mention[0])[mention[1]].spans
            self._bring(spans[0].start, spans[-1].end)

    def _mention_of(self, claim: Claim) -> tuple[str, int] | None:
        """Return the mention that is meant: the one nearest to the caret, or the first."""
        caret = self._surface.caret()
        placed = [
            (abs(spans[0].start - caret), n) for n, m in enumerate(claim.mentions) if (spans := m.spans)
        ]
        return (str(claim.id), min(placed)[1]) if placed else None

    def _bring(self, start: int, end: int) -> None:
        """Scroll to a claim that is out of sight; one that was clicked stays where it is."""
        if not self._surface.shows(start, end):
            self._surface.reveal(start, end)

    # --- For screen readers

    def _announce(self) -> None:
        """Say which claims the caret has come to."""
        surface = self._surface
        words = spoken(surface.sheet, surface.caret())
        if words == surface.accessibleDescription():
            return
        surface.setAccessibleDescription(words)
        if words and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(surface, words))
