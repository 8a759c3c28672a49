"""Which keys do what: chosen ones, clashes, and what a settings file may hold."""

from __future__ import annotations

import json

import pytest
from PySide6.QtGui import QKeySequence

from annotator.ui.actions import ACTIONS, BY_ID, Scope
from annotator.ui.bindings import RESERVED, Bindings, bindings, portable, reach, same

HIGHLIGHT, NEXT, OPEN, SHEET = BY_ID["highlight"], BY_ID["next"], BY_ID["open"], BY_ID["keys"]


def test_the_tables_keys_are_chords_that_text_does_not_need() -> None:
    keys = [key for action in ACTIONS for key in action.keys]
    assert [key for key in keys if portable(QKeySequence(key)) != key] == []
    assert RESERVED.isdisjoint(keys)


def test_the_tables_keys_do_not_clash() -> None:
    assert [clash for a in ACTIONS for key in a.keys for clash in Bindings().clashes(a, key)] == []


def test_a_chosen_key_is_added_and_taken_from_what_had_it() -> None:
    (clash,) = Bindings().clashes(HIGHLIGHT, "J")
    assert (clash.action, clash.key, clash.scope) == (NEXT, "J", Scope.DESK)
    chosen = Bindings().with_key(HIGHLIGHT, "J")
    assert chosen.keys(HIGHLIGHT) == ("H", "Return", "Enter", "J")
    assert chosen.keys(NEXT) == ()
    assert chosen.is_changed(NEXT)


def test_what_was_chosen_comes_back_from_the_settings() -> None:
    chosen = Bindings().with_key(HIGHLIGHT, "J").with_key(NEXT, "Ctrl+Alt+N").without_key(OPEN, "Ctrl+O")
    assert bindings(chosen.as_text()) == chosen


def test_resetting_takes_the_key_back_from_what_got_it() -> None:
    back = Bindings().with_key(HIGHLIGHT, "J").reset(NEXT)
    assert back.keys(NEXT) == ("J",)
    assert back.keys(HIGHLIGHT) == HIGHLIGHT.keys
    assert back == Bindings()


def test_choosing_the_tables_keys_again_is_no_choice() -> None:
    again = Bindings().without_key(NEXT, "J").with_key(NEXT, "J")
    assert not again.is_changed(NEXT)


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ('{"next": "W"}', ("W",)),  # as the first version kept it
        ('{"next": ["W", "Ctrl+W"]}', ("W", "Ctrl+W")),
        ('{"next": []}', ()),
        ('{"next": ["Tab", "nonsense", "", 7, "A, B", "W"]}', ("W",)),
        ('{"unheard_of": ["W"]}', ("J",)),
        ("[]", ("J",)),
        ("no JSON", ("J",)),
    ],
)
def test_what_a_file_holds_wrongly_is_left_out(text: str, keys: tuple[str, ...]) -> None:
    assert bindings(text).keys(NEXT) == keys


def test_a_key_that_a_file_gives_twice_is_given_once() -> None:
    made = bindings(json.dumps({"open": ["H"], "next": ["H"]}))
    assert made.keys(OPEN) == ("H",)
    assert made.keys(NEXT) == ()
    assert made.keys(HIGHLIGHT) == ("Return", "Enter")


@pytest.mark.parametrize(
    ("key", "scope"),
    [
        ("Ctrl+H", Scope.WINDOW),
        ("F9", Scope.WINDOW),
        ("?", Scope.DESK),
        ("H", Scope.DESK),
        ("Shift+H", Scope.DESK),
        ("Del", Scope.DESK),
        ("Return", Scope.ARTICLE),
        ("Space", Scope.ARTICLE),
    ],
)
def test_a_key_that_types_works_on_the_desk_alone(key: str, scope: Scope) -> None:
    assert reach(SHEET, key) is scope


def test_a_key_of_the_desk_stays_there() -> None:
    assert reach(HIGHLIGHT, "Ctrl+H") is Scope.DESK


@pytest.mark.parametrize(
    ("first", "second"), [("Shift+[", "{"), ("?", "Shift+/"), ("Ctrl++", "Ctrl+Shift+=")]
)
def test_two_notations_of_one_key_are_the_same(first: str, second: str) -> None:
    assert same(first, second)
    assert not same(first, "H")
