from __future__ import annotations

import pytest

from annotator.suggest.engine import Rules
from annotator.suggest.memory import Memory
from annotator.suggest.packs import pack_for
from tests.suggest.stories import STORIES, Expected


def found_in(text: str) -> list[Expected]:
    rules = Rules()
    finds = [item.found for item in rules.attributions(Memory().sentences(text, pack_for("en", text)))]
    return [
        (f.source.of(text) if f.source else None, f.cue.of(text), tuple(s.of(text) for s in f.content))
        for f in finds
    ]


@pytest.mark.parametrize("difficulty", STORIES)
def test_the_attributions_of_a_story_are_found(difficulty: str) -> None:
    text, expected = STORIES[difficulty]
    found = found_in(text)
    assert [item for item in expected if item not in found] == []


def test_the_stories_hold_enough_attributions() -> None:
    assert sum(len(expected) for _, expected in STORIES.values()) >= 60
