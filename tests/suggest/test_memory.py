"""After an edit only what it touched is read, and the suggestions are those of a first reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.ids import SourceId
from annotator.domain.source import Source
from annotator.suggest import Memory, engine, suggest
from annotator.suggest.packs import pack_for
from tests.parts import an_article, uid
from tests.suggest.stories import STORIES

if TYPE_CHECKING:
    from annotator.suggest.found import Found
    from annotator.suggest.sentence import Sentence

LINES = [line for text, _ in STORIES.values() for line in text.split("\n")]
STORY = "\n".join(LINES[:40])
WARDEN = "“The lock will stay shut,” warden Ida Brook said on Monday."

TEXTS = st.lists(st.sampled_from([*LINES, "", "  ", WARDEN]), max_size=12).map("\n".join)


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the sentences that the rules are let loose on, as they come."""
    found: list[str] = []
    finding = engine._find  # noqa: SLF001 - the one place where rules meet a sentence

    def find(sentence: Sentence) -> tuple[Found, ...]:
        found.append(sentence.span.of(sentence.text))
        return finding(sentence)

    monkeypatch.setattr(engine, "_find", find)
    return found


@given(st.lists(TEXTS, min_size=2, max_size=4))
@settings(deadline=None, max_examples=60)
def test_a_text_that_was_edited_is_suggested_as_if_it_were_new(texts: list[str]) -> None:
    memory = Memory()
    for text in texts:
        remembered = suggest(an_article(text), language="en", memory=memory)
        assert remembered == suggest(an_article(text), language="en")


def test_only_the_paragraph_that_was_edited_is_read_again(read: list[str]) -> None:
    memory = Memory()
    suggest(an_article(STORY), language="en", memory=memory)
    assert len(read) > 40
    read.clear()
    lines = STORY.split("\n")
    suggest(an_article("\n".join([*lines[:7], WARDEN, *lines[7:]])), language="en", memory=memory)
    assert read == [WARDEN]


def test_a_new_alias_changes_who_is_meant_and_reads_nothing_again(read: list[str]) -> None:
    memory = Memory()
    text = "Fire at the mill\nThe night watch said the mill had burnt for two hours."
    suggest(an_article(text), language="en", memory=memory)
    read.clear()
    watch = Source(SourceId(uid("watch")), "Fire Brigade of Orla", aliases=("the night watch",))
    found = suggest(an_article(text), language="en", memory=memory, sources=[watch])
    assert [one.source.known for one in found if one.source is not None] == [watch.id]
    assert read == []


def test_another_language_is_read_anew() -> None:
    memory = Memory()
    suggest(an_article(STORY), language="en", memory=memory)
    french = suggest(an_article(STORY), language="fr", memory=memory)
    assert french == suggest(an_article(STORY), language="fr")


def test_the_first_line_is_read_as_a_headline_wherever_it_goes() -> None:
    pack, memory = pack_for("en", ""), Memory()
    first = memory.sentences(f"{WARDEN}\n{STORY}", pack)
    later = memory.sentences(f"{STORY}\n{WARDEN}", pack)
    assert first[0].paragraph == 0
    assert later[-1].paragraph > 0
    assert later[-1].span.of(later[-1].text) == WARDEN
