"""Deeds on whole articles: open, paste, export, delete, and the steps of history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.app import commands, history

if TYPE_CHECKING:
    from annotator.domain.ids import ArticleId
    from annotator.ui.hands import Hands


def open_files(hands: Hands) -> None:
    """Ask for files and import them."""
    hands.intake.ask_for_files()


def paste(hands: Hands) -> None:
    """Make an article of the clipboard's text."""
    hands.intake.paste()


def open_sample(hands: Hands) -> None:
    """Import the sample article that comes with the program."""
    hands.intake.open_sample()


def add_annotations(hands: Hands) -> None:
    """Ask for a review file and add its annotations to the open article."""
    hands.intake.ask_for_annotations()


def revise(hands: Hands) -> None:
    """Ask for the article's new text and carry all marks over to it."""
    hands.intake.ask_for_revision()


def export(hands: Hands) -> None:
    """Open the export window."""
    hands.frame.open_export()


def read_back(hands: Hands) -> None:
    """Ask for an exported Word file that came back, and show what was changed in it."""
    hands.intake.returning.ask()


def delete(hands: Hands) -> None:
    """Delete the open article, with all that hangs on it; undo brings it back."""
    desk = hands.state.desk
    if desk is not None:
        commands.remove_article(hands.library, article=desk.article.id)


def undo(hands: Hands) -> None:
    """Take back the newest step of the open article, at last its import; of the library if none is open."""
    article = _on_desk(hands)
    if history.can_undo(hands.library, article=article) is None and _has_come_last(hands, article):
        article = None
    hands.frame.tell_step(history.undo(hands.library, article=article))


def redo(hands: Hands) -> None:
    """Do again what was taken back last."""
    hands.frame.tell_step(history.redo(hands.library, article=_on_desk(hands)))


def _on_desk(hands: Hands) -> ArticleId | None:
    desk = hands.state.desk
    return None if desk is None else desk.article.id


def _has_come_last(hands: Hands, article: ArticleId | None) -> bool:
    """Say whether the library's newest step is about this article: then it is how the article came in."""
    step = history.can_undo(hands.library, article=None)
    return step is not None and step.article == article
