"""What a deed can reach: the shared state, the two surfaces, and the window's ways to ask and to tell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.app.library import Library
    from annotator.app.settings import Settings
    from annotator.ui.article.view import ArticleView
    from annotator.ui.finder import Finder
    from annotator.ui.frame import Frame
    from annotator.ui.intake import Intake
    from annotator.ui.panes.cards.pane import CardsPane
    from annotator.ui.panes.corrections import CorrectionsPane
    from annotator.ui.panes.notice import Notice
    from annotator.ui.state import DeskState
    from annotator.ui.suggestions import Suggestions


@dataclass(frozen=True, slots=True)
class Hands:
    """The parts of one window that deeds act on; `window` is the parent of what opens over it."""

    window: QWidget
    frame: Frame
    state: DeskState
    article: ArticleView
    cards: CardsPane
    corrections: CorrectionsPane
    notice: Notice
    settings: Settings
    finder: Finder
    intake: Intake
    suggestions: Suggestions

    @property
    def library(self) -> Library:
        """Return the library that the window shows."""
        return self.state.library


# --- When an action can be used ---


def always(_hands: Hands) -> bool:
    """Say yes."""
    return True


def can_write(hands: Hands) -> bool:
    """Say whether the library can be written."""
    return not hands.library.read_only


def has_article(hands: Hands) -> bool:
    """Say whether an article is on the desk."""
    return hands.state.desk is not None


def may_write(hands: Hands) -> bool:
    """Say whether an article is on the desk and the library can be written."""
    return has_article(hands) and can_write(hands)


def has_words(hands: Hands) -> bool:
    """Say whether words are selected that can be marked."""
    return may_write(hands) and hands.state.words is not None


def has_claim(hands: Hands) -> bool:
    """Say whether a claim is selected that can be worked on."""
    return may_write(hands) and hands.state.claim is not None


def has_words_or_claim(hands: Hands) -> bool:
    """Say whether there is something to be copied: selected words or a claim."""
    return hands.state.words is not None or hands.state.claim is not None


def has_words_and_claim(hands: Hands) -> bool:
    """Say whether words and a claim are selected."""
    return has_words(hands) and has_claim(hands)
