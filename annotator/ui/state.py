"""What the panes share: the open article, the selected claims, the words under the selection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.app.desk import Desk
from annotator.domain.verdict import Layer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.app.library import Library
    from annotator.domain.changes import Changes
    from annotator.domain.claim import Claim
    from annotator.domain.ids import ArticleId, AttributionId, ClaimId, EvidenceId
    from annotator.domain.span import Span


class DeskState(QObject):
    """The state of one window. Panes listen to its signals, and change it by its setters alone.

    `opened` says that another article, or none, is on the desk; `changed` carries the `Changes` of a step
    that touched the open article, after the desk was refreshed; `library_changed` those of any step.
    """

    opened = Signal()
    changed = Signal(object)
    library_changed = Signal(object)
    claims_selected = Signal()
    layer_changed = Signal()
    words_selected = Signal()

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        """Listen to the library's bus."""
        super().__init__(parent)
        self.library = library
        self.desk: Desk | None = None
        self.claim_ids: tuple[ClaimId, ...] = ()
        self.attribution: AttributionId | None = None
        self.evidence: EvidenceId | None = None
        self.layer = Layer.CONTENT
        self.words: Span | None = None
        self.preferred_scale = ""
        self._silence: Callable[[], None] = library.bus.subscribe(self._hear)

    def open(self, article: ArticleId) -> None:
        """Put an article on the desk; raises NotFoundError when the library does not hold it."""
        self._put(Desk(self.library, article))

    def clear(self) -> None:
        """Take the article off the desk."""
        self._put(None)

    def prefer_scale(self, scale: str) -> None:
        """Give new verdicts on this scale from now on; the open article is shown anew."""
        self.preferred_scale = scale
        if self.desk is not None:
            self.open(self.desk.article.id)

    def _put(self, desk: Desk | None) -> None:
        if desk is not None:
            desk.preferred_scale = self.preferred_scale
        self.desk = desk
        self.claim_ids, self.attribution, self.evidence, self.words = (), None, None, None
        self.opened.emit()
        self.claims_selected.emit()
        self.words_selected.emit()

    @property
    def claim(self) -> Claim | None:
        """Return the selected claim: the one that was selected last."""
        if self.desk is None or not self.claim_ids:
            return None
        return self.desk.claims.get(self.claim_ids[-1])

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Return the selected claims in the order of selection."""
        if self.desk is None:
            return ()
        return tuple(self.desk.claims[key] for key in self.claim_ids if key in self.desk.claims)

    def select(self, *claims: ClaimId) -> None:
        """Select these claims, the last being the one that keys act on; none clears the selection."""
        if claims != self.claim_ids:
            self.claim_ids, self.attribution, self.evidence = claims, None, None
            self.claims_selected.emit()

    def select_words(self, words: Span | None) -> None:
        """Take note of the words that are selected in the article."""
        if words != self.words:
            self.words = words
            self.words_selected.emit()

    def set_layer(self, layer: Layer) -> None:
        """Choose the layer that digits rate."""
        if layer is not self.layer:
            self.layer = layer
            self.layer_changed.emit()

    def close(self) -> None:
        """Stop listening to the library."""
        self._silence()

    def _hear(self, changes: Changes) -> None:
        if self.desk is not None and self._concerns_desk(changes):
            self._refresh(self.desk, changes)
        self.library_changed.emit(changes)

    def _concerns_desk(self, changes: Changes) -> bool:
        return self.desk is not None and changes.article in {None, self.desk.article.id}

    def _refresh(self, desk: Desk, changes: Changes) -> None:
        if changes.removed("article", desk.article.id):
            self.clear()
            return
        desk.refresh(changes)
        self._drop_lost(tuple(key for key in self.claim_ids if key in desk.claims))
        self.changed.emit(changes)

    def _drop_lost(self, kept: Sequence[ClaimId]) -> None:
        if tuple(kept) != self.claim_ids:
            self.select(*kept)
