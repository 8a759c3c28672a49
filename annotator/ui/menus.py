"""The menus under the right button, made from the table of actions: what applies there, with its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from annotator.ui.actions import RATINGS, by_id
from annotator.ui.article.tips import claims_at, title_of
from annotator.ui.words import marked_label

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    from annotator.domain.claim import Claim
    from annotator.domain.ids import SourceId
    from annotator.ui.hands import Hands
    from annotator.ui.keys import Keys

VERDICTS = "verdicts"
"""Stands in a row of actions for the menu of ratings."""

WORDS = ("highlight", "mention", "cue", "tick", "reword")
SUGGESTION = ("accept", "adjust", "dismiss")
CLAIM = ("attribute", VERDICTS, "explain", "evidence", "comment", "kind", "restate", "delete")
CLAIMS = ("attribute", VERDICTS, "delete")
SENTENCE = ("nothing", "untouched")
ALWAYS = ("copy", "find")
"""Actions that stand together, by what they are about; CLAIMS are for several claims at once."""

NATIVE = QKeySequence.SequenceFormat.NativeText

OWN_KEYS = {"copy": QKeySequence.StandardKey.Copy}
"""Keys that texts and lists have of themselves."""


class Menus(QObject):
    """Opens the menu of the article and that of the cards."""

    def __init__(self, hands: Hands, keys: Keys) -> None:
        """Wait for the right button, or the key for menus."""
        super().__init__(hands.window)
        self._hands, self._keys = hands, keys
        self.menu: QMenu | None = None
        hands.article.surface().customContextMenuRequested.connect(self.open_on_article)
        cards = hands.cards.list_widget()
        cards.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        cards.customContextMenuRequested.connect(self.open_on_cards)

    # --- Where

    def open_on_article(self, at: QPoint) -> None:
        """Open the menu for a point of the article's viewport."""
        surface = self._hands.article.surface()
        place = surface.letter_at(QPointF(at))
        claims = [] if place is None else claims_at(surface.sheet, place)
        is_suggested = place is not None and self._come_to(place, claims)
        menu = self._begin(surface)
        if len(claims) > 1:
            self._add_choice(menu, claims)
        self._add(menu, WORDS)
        self._add(menu, SUGGESTION if is_suggested else ())
        self._add(menu, CLAIM if claims else ())
        self._add_source(menu, None if place is None else surface.sheet.source_at(place))
        self._add(menu, SENTENCE)
        self._add(menu, ALWAYS)
        menu.popup(surface.viewport().mapToGlobal(at))

    def open_on_cards(self, at: QPoint) -> None:
        """Open the menu for a card of the list."""
        cards = self._hands.cards
        row = cards.view.indexAt(at)
        claim = cards.model.claim_at(row.row()) if row.isValid() else None
        if claim is not None and claim not in self._hands.state.claim_ids:
            self._hands.state.select(claim)
        menu = self._begin(cards.view)
        self._add(menu, CLAIM if len(self._hands.state.claim_ids) <= 1 else CLAIMS)
        self._add(menu, ALWAYS)
        menu.popup(cards.view.viewport().mapToGlobal(at))

    def _come_to(self, place: int, claims: Sequence[Claim]) -> bool:
        """Select what lies there, unless it is among what is selected; say whether a suggestion does."""
        surface, state = self._hands.article.surface(), self._hands.state
        words = surface.focus.words
        if words is None or not words[0] <= place < words[1]:
            surface.select(place, place)
        if claims and not {claim.id for claim in claims} & set(state.claim_ids):
            state.select(claims[0].id)
        suggested = surface.sheet.suggestions.at(place)
        for mark in suggested[:1]:
            self._hands.suggestions.go(mark.owner)
        return bool(suggested)

    # --- Rows

    def _begin(self, over: QWidget) -> QMenu:
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = QMenu(over)
        self.menu.setAccessibleName(self.tr("What can be done here"))
        return self.menu

    def _add(self, menu: QMenu, keys: Iterable[str]) -> None:
        """Add the actions of a group that can be done now, a line between it and the one before."""
        shown = [key for key in keys if by_id(_asked(key)).when(self._hands)]
        if shown and not menu.isEmpty():
            menu.addSeparator()
        for key in shown:
            if key == VERDICTS:
                self._add_verdicts(menu)
            else:
                self._row(menu, key, by_id(key).text)

    def _row(self, menu: QMenu, key: str, text: str) -> None:
        row = menu.addAction(f"{_plain(text)}\t{self._keys.shown(key) or _own_key(key)}")
        row.triggered.connect(lambda: self._keys.do(by_id(key)))

    def _add_verdicts(self, menu: QMenu) -> None:
        """Add the ratings of the layer that digits rate, in their own words."""
        desk, layer = self._hands.state.desk, self._hands.state.layer
        ratings = () if desk is None else desk.scale(layer).ratings[:RATINGS]
        verdicts = menu.addMenu(self.tr("Verdict"))
        for place, rating in enumerate(ratings, start=1):
            self._row(verdicts, f"rate_{place}", marked_label(rating))
        verdicts.addSeparator()
        self._row(verdicts, "rate_0", by_id("rate_0").text)

    def _add_choice(self, menu: QMenu, claims: Sequence[Claim]) -> None:
        """Offer the claims under the pointer, the one that the other rows are about being chosen."""
        sheet, state = self._hands.article.surface().sheet, self._hands.state
        group = QActionGroup(menu)
        for claim in claims:
            row = menu.addAction(_plain(title_of(sheet, claim)))
            row.setCheckable(True)
            row.setChecked(claim == state.claim)
            row.triggered.connect(lambda _on=False, key=claim.id: state.select(key))
            group.addAction(row)

    def _add_source(self, menu: QMenu, source: SourceId | None) -> None:
        """Offer what can be done with the source that is mentioned there."""
        desk = self._hands.state.desk
        if desk is None or source is None or source not in desk.sources:
            return
        menu.addSeparator()
        text = self.tr("Show the claims of {source}").format(source=desk.sources[source].name)
        menu.addAction(_plain(text), lambda: self._hands.cards.filter_by_source(source))
        menu.addAction(
            self.tr("Edit or merge the source…"), lambda: self._hands.cards.source_edit_wanted.emit(source)
        )


def _own_key(key: str) -> str:
    """Return the key that a text or a list has of itself for an action, as the platform writes it."""
    return QKeySequence(OWN_KEYS[key]).toString(NATIVE) if key in OWN_KEYS else ""


def _asked(key: str) -> str:
    """Return the action that says whether a row can be shown."""
    return "rate_0" if key == VERDICTS else key


def _plain(text: str) -> str:
    """Return foreign words as a menu shows them unchanged: no key in them, and no tab."""
    return text.replace("&", "&&").replace("\t", " ")
