"""The table of actions: menus, palette, sheet of keys and shortcuts all read it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from annotator.ui.deeds import articles, checking, claims, selecting, suggesting, windows
from annotator.ui.hands import (
    always,
    can_write,
    has_article,
    has_claim,
    has_words,
    has_words_and_claim,
    has_words_or_claim,
    may_write,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.ui.hands import Hands


class Group(StrEnum):
    """The menu that an action stands in, and its heading on the sheet of keys."""

    ARTICLE = "Article"
    EDIT = "Edit"
    CLAIM = "Claim"
    CHECK = "Check"
    SUGGEST = "Suggestions"
    VIEW = "View"

    @property
    def text(self) -> str:
        """Return the heading in the language of the window."""
        return QCoreApplication.translate("groups", self.value)


class Scope(StrEnum):
    """Where a key works: everywhere, while the article or the claims have the focus, in the article alone."""

    WINDOW = "window"
    DESK = "desk"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that a person can do. `keys` are in Qt's portable notation; the first one is shown.

    `scope` is where its keys may work at most; `bindings.reach` says where each does.
    """

    id: str
    label: str
    group: Group
    deed: Callable[[Hands], None]
    keys: tuple[str, ...] = ()
    when: Callable[[Hands], bool] = always
    scope: Scope = Scope.WINDOW

    @property
    def text(self) -> str:
        """Return the label in the language of the window."""
        return QCoreApplication.translate("actions", self.label)


RATINGS = 6
"""How many ratings of a scale have a digit of their own; the rest are given on the card."""


def _noop(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("actions", text))


def _rating(place: int) -> Action:
    return Action(
        f"rate_{place}",
        f"Verdict {place}",
        Group.CHECK,
        checking.rate(place - 1),
        (str(place),),
        has_claim,
        Scope.DESK,
    )


DESK = Scope.DESK
JUDGE = suggesting.has_suggestion

ACTIONS: tuple[Action, ...] = (
    Action("open", _noop("Open…"), Group.ARTICLE, articles.open_files, ("Ctrl+O",)),
    Action("paste", _noop("Paste article"), Group.ARTICLE, articles.paste, ("Ctrl+Shift+V",)),
    Action("sample", _noop("Open the sample article"), Group.ARTICLE, articles.open_sample),
    Action("annotate", _noop("Add a review file…"), Group.ARTICLE, articles.add_annotations, (), may_write),
    Action("revise", _noop("Take in a new text…"), Group.ARTICLE, articles.revise, (), may_write),
    Action("export", _noop("Export review…"), Group.ARTICLE, articles.export, ("Ctrl+E",), has_article),
    Action(
        "hand_off", _noop("Before hand-off…"), Group.ARTICLE, windows.hand_off, ("Ctrl+Shift+E",), has_article
    ),
    Action("sign_off", _noop("Sign off…"), Group.ARTICLE, windows.sign_off, (), may_write),
    Action("read_back", _noop("Read back…"), Group.ARTICLE, articles.read_back, ("Ctrl+Shift+O",)),
    Action("remove_article", _noop("Delete article"), Group.ARTICLE, articles.delete, (), may_write),
    Action("restore", _noop("Restore a copy…"), Group.ARTICLE, windows.restore, (), can_write),
    Action("reviewer", _noop("Who is at work…"), Group.ARTICLE, windows.reviewer),
    Action("preferences", _noop("Preferences…"), Group.ARTICLE, windows.preferences, ("Ctrl+,",)),
    Action("quit", _noop("Quit"), Group.ARTICLE, windows.quit_program, ("Ctrl+Q",)),
    Action("undo", _noop("Undo"), Group.EDIT, articles.undo, ("Ctrl+Z",)),
    Action("redo", _noop("Redo"), Group.EDIT, articles.redo, ("Ctrl+Shift+Z", "Ctrl+Y")),
    Action(
        "copy",
        _noop("Copy with the article’s name"),
        Group.EDIT,
        selecting.copy,
        (),
        has_words_or_claim,
        DESK,
    ),
    Action("find", _noop("Find in article and library"), Group.EDIT, selecting.find, ("Ctrl+F",)),
    Action("find_next", _noop("Find next"), Group.EDIT, selecting.find_next, ("F3", "Ctrl+G"), has_article),
    Action(
        "find_previous",
        _noop("Find previous"),
        Group.EDIT,
        selecting.find_previous,
        ("Shift+F3", "Ctrl+Shift+G"),
        has_article,
    ),
    Action("grow", _noop("Grow the selection"), Group.EDIT, selecting.grow, ("G",), has_article, DESK),
    Action(
        "shrink", _noop("Shrink the selection"), Group.EDIT, selecting.shrink, ("Shift+G",), has_article, DESK
    ),
    Action(
        "highlight",
        _noop("Highlight the selection as a claim"),
        Group.CLAIM,
        claims.highlight,
        ("H", "Return", "Enter"),
        has_words,
        DESK,
    ),
    Action(
        "mention",
        _noop("Add the selection as another mention"),
        Group.CLAIM,
        claims.add_mention,
        ("M",),
        has_words_and_claim,
        DESK,
    ),
    Action("kind", _noop("Kind of the claim"), Group.CLAIM, claims.edit_kind, ("K",), has_claim, DESK),
    Action("restate", _noop("Restate the claim"), Group.CLAIM, claims.restate, ("R",), has_claim, DESK),
    Action("next", _noop("Next claim"), Group.CLAIM, claims.next_claim, ("J",), has_article, DESK),
    Action(
        "previous", _noop("Previous claim"), Group.CLAIM, claims.previous_claim, ("I",), has_article, DESK
    ),
    Action(
        "start_left",
        _noop("Claim’s start a word left"),
        Group.CLAIM,
        claims.start_left,
        ("[",),
        has_claim,
        DESK,
    ),
    Action(
        "start_right",
        _noop("Claim’s start a word right"),
        Group.CLAIM,
        claims.start_right,
        ("]",),
        has_claim,
        DESK,
    ),
    Action(
        "end_left",
        _noop("Claim’s end a word left"),
        Group.CLAIM,
        claims.end_left,
        ("Shift+[",),
        has_claim,
        DESK,
    ),
    Action(
        "end_right",
        _noop("Claim’s end a word right"),
        Group.CLAIM,
        claims.end_right,
        ("Shift+]",),
        has_claim,
        DESK,
    ),
    Action(
        "delete",
        _noop("Delete the selected claim, mention or attribution"),
        Group.CLAIM,
        claims.delete,
        ("Del",),
        has_claim,
        DESK,
    ),
    Action("renumber", _noop("Renumber the claims by place"), Group.CLAIM, claims.renumber, (), may_write),
    Action(
        "attribute",
        _noop("Attribute: who says so?"),
        Group.CHECK,
        checking.attribute,
        ("S",),
        has_claim,
        DESK,
    ),
    Action(
        "cue",
        _noop("The selected words are the cue"),
        Group.CHECK,
        checking.mark_cue,
        ("C",),
        has_words_and_claim,
        DESK,
    ),
    *(_rating(place) for place in range(1, RATINGS + 1)),
    Action("rate_0", _noop("No verdict"), Group.CHECK, checking.take_rating_back, ("0",), has_claim, DESK),
    Action(
        "layer",
        _noop("Verdict on the content, or on the attribution"),
        Group.CHECK,
        checking.switch_layer,
        ("L",),
        has_article,
        DESK,
    ),
    Action("explain", _noop("Explain the verdict"), Group.CHECK, checking.explain, ("X",), has_claim, DESK),
    Action("evidence", _noop("Add evidence"), Group.CHECK, checking.add_evidence, ("E",), has_claim, DESK),
    Action("comment", _noop("Comment"), Group.CHECK, checking.comment, ("N",), has_claim, DESK),
    Action(
        "reword",
        _noop("Say how the selected words should read"),
        Group.CHECK,
        checking.reword,
        ("W",),
        may_write,
        DESK,
    ),
    Action(
        "tick",
        _noop("Tick the selected words as verified"),
        Group.CHECK,
        checking.tick_words,
        ("T",),
        has_words,
        DESK,
    ),
    Action(
        "nothing",
        _noop("Nothing to check in this sentence"),
        Group.CHECK,
        checking.nothing_to_check,
        ("Space",),
        may_write,
        DESK,
    ),
    Action(
        "untouched",
        _noop("Next untouched sentence"),
        Group.CHECK,
        checking.next_untouched,
        ("U",),
        has_article,
        DESK,
    ),
    Action("suggest", _noop("Suggest"), Group.SUGGEST, suggesting.toggle, ("Ctrl+Shift+S",), has_article),
    Action(
        "next_suggestion",
        _noop("Next suggestion"),
        Group.SUGGEST,
        suggesting.following,
        (".",),
        has_article,
        DESK,
    ),
    Action(
        "previous_suggestion",
        _noop("Previous suggestion"),
        Group.SUGGEST,
        suggesting.preceding,
        (",",),
        has_article,
        DESK,
    ),
    Action("accept", _noop("Accept the suggestion"), Group.SUGGEST, suggesting.accept, ("A",), JUDGE, DESK),
    Action(
        "adjust",
        _noop("Accept the suggestion and adjust it"),
        Group.SUGGEST,
        suggesting.adjust,
        ("Shift+A",),
        JUDGE,
        DESK,
    ),
    Action(
        "dismiss", _noop("Dismiss the suggestion"), Group.SUGGEST, suggesting.dismiss, ("D",), JUDGE, DESK
    ),
    Action("accept_rule", _noop("Accept all of this kind"), Group.SUGGEST, suggesting.accept_rule, (), JUDGE),
    Action(
        "accept_source",
        _noop("Accept all from this source"),
        Group.SUGGEST,
        suggesting.accept_source,
        (),
        JUDGE,
    ),
    Action(
        "dismiss_rule", _noop("Dismiss all of this kind"), Group.SUGGEST, suggesting.dismiss_rule, (), JUDGE
    ),
    Action("palette", _noop("Every action by name"), Group.VIEW, windows.palette, ("Ctrl+K",)),
    Action("keys", _noop("Sheet of keys"), Group.VIEW, windows.key_sheet, ("F1", "?")),
    Action("claims", _noop("Claims"), Group.VIEW, selecting.show_claims, ("Ctrl+1",)),
    Action(
        "details",
        _noop("Details of the article"),
        Group.VIEW,
        selecting.show_details,
        ("Ctrl+2",),
        has_article,
    ),
    Action(
        "corrections", _noop("Corrections"), Group.VIEW, selecting.show_corrections, ("Ctrl+5",), has_article
    ),
    Action("history", _noop("History"), Group.VIEW, selecting.show_history, ("Ctrl+3",)),
    Action(
        "sources",
        _noop("Who carries how much of the text"),
        Group.VIEW,
        selecting.show_sources,
        ("Ctrl+4",),
        has_article,
    ),
    Action("library", _noop("Library pane"), Group.VIEW, selecting.toggle_library, ("Ctrl+B",)),
    Action("next_pane", _noop("Next pane"), Group.VIEW, selecting.next_pane, ("F6",)),
    Action("previous_pane", _noop("Previous pane"), Group.VIEW, selecting.previous_pane, ("Shift+F6",)),
    Action("zoom_in", _noop("Larger type"), Group.VIEW, selecting.zoom_in, ("Ctrl++", "Ctrl+=")),
    Action("zoom_out", _noop("Smaller type"), Group.VIEW, selecting.zoom_out, ("Ctrl+-",)),
    Action("zoom_reset", _noop("Usual type size"), Group.VIEW, selecting.zoom_reset, ("Ctrl+0",)),
)


def by_id(key: str) -> Action:
    """Return the action of that id; raises KeyError for one that the table does not have."""
    return BY_ID[key]


BY_ID = {action.id: action for action in ACTIONS}
