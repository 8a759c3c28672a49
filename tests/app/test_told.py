"""Every action has its sentence, and every step the words that fill it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.app import queries
from annotator.app.told import TEMPLATES, Action, counted, named, told
from annotator.domain.changes import Step

if TYPE_CHECKING:
    from annotator.app.library import Library


def test_every_action_has_a_sentence() -> None:
    assert set(TEMPLATES) == set(Action)


def a_step(action: str, **parameters: str) -> Step:
    return Step(1, action, None, None, "2024-05-06T12:00:00Z", parameters)


def test_a_step_is_told_with_its_parameters() -> None:
    assert told(a_step("add_claim", number="5")) == "Marked claim 5"


@pytest.mark.parametrize("step", [a_step("fold_paper", number="5"), a_step("add_claim")])
def test_a_step_of_another_version_is_told_by_its_code(step: Step) -> None:
    assert told(step) in {"Fold paper", "Add claim"}


@pytest.mark.parametrize(
    ("numbers", "words"),
    [
        ([5], "claim 5"),
        ([7, 5], "claims 5 and 7"),
        ([9, 7, 5], "claims 5, 7 and 9"),
        ([1, 2, 3, 4], "4 claims"),
    ],
)
def test_few_claims_are_told_by_number_and_many_are_counted(numbers: list[int], words: str) -> None:
    assert named(numbers) == words
    assert counted(1, "place") == "1 place"


def test_a_new_library_tells_how_it_began(library: Library) -> None:
    assert [told(step) for step in queries.steps(library)] == ["Ada Brandt is at work", "Made the library"]
