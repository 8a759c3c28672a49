"""The coverage of a long article is counted on a thread, and never told for another article."""

from __future__ import annotations

from threading import current_thread, main_thread
from typing import TYPE_CHECKING

import pytest

from annotator.app import commands
from annotator.app.jobs import Bug, JobRunner
from annotator.domain.coverage import Coverage, SentenceState, coverage
from annotator.domain.marks import TickResult
from annotator.importers import read_paste
from annotator.ui import covering
from annotator.ui.bridge import Bridge
from annotator.ui.covering import Covering
from annotator.ui.state import DeskState

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pytestqt.qtbot import QtBot

    from annotator.app.library import Library
    from annotator.domain.ids import ArticleId

TEXT = "The quay was shut. Nobody was hurt. It opened again.\n\nA crane fell."


@pytest.fixture
def state(qtbot: QtBot, library: Library) -> Iterator[DeskState]:
    del qtbot
    made = DeskState(library)
    yield made
    made.close()


@pytest.fixture
def counting(state: DeskState) -> Iterator[Covering]:
    jobs = JobRunner(Bridge(state))
    yield Covering(state, jobs, state)
    jobs.close()


@pytest.fixture
def article(library: Library) -> ArticleId:
    done = commands.add_article(library, imported=read_paste(TEXT))
    assert done.article is not None
    return done.article


def tick(state: DeskState, at: int) -> None:
    """Say of a sentence that there is nothing to check."""
    assert state.desk is not None
    commands.tick(
        state.library,
        article=state.desk.article.id,
        spans=[state.desk.sentences[at]],
        result=TickResult.NOTHING_TO_CHECK,
    )


def test_a_short_article_is_counted_at_once(
    counting: Covering, state: DeskState, article: ArticleId, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(counting.counted, timeout=0) as told:
        state.open(article)
    assert told.args == [Coverage(sentences=4)]


def test_a_long_one_is_counted_on_a_thread_and_again_after_what_came_meanwhile(
    counting: Covering,
    state: DeskState,
    article: ArticleId,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(covering, "SHORT", 10)
    threads = []

    def watched(states: Iterable[SentenceState]) -> Coverage:
        threads.append(current_thread())
        return coverage(states)

    monkeypatch.setattr(covering, "coverage", watched)
    told: list[Coverage] = []
    counting.counted.connect(told.append)
    state.open(article)
    tick(state, 0)
    tick(state, 1)
    qtbot.waitUntil(lambda: Coverage(sentences=4, nothing=2) in told)
    assert len(told) == 2  # both ticks were counted together
    assert main_thread() not in threads


def test_a_count_that_comes_too_late_is_dropped(
    counting: Covering, state: DeskState, article: ArticleId, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(covering, "FEW", -1)
    told: list[Coverage] = []
    counting.counted.connect(told.append)
    state.open(article)
    state.clear()
    qtbot.wait(100)
    assert told == []
    state.open(article)
    qtbot.waitUntil(lambda: told == [Coverage(sentences=4)])


def test_a_bug_in_counting_is_told_and_the_next_count_goes_on(
    counting: Covering, state: DeskState, article: ArticleId, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(covering, "SHORT", 10)
    with monkeypatch.context() as broken:
        broken.setattr(covering, "sentence_states", None)
        with qtbot.waitSignal(counting.failed) as failed:
            state.open(article)
        assert isinstance(failed.args[0], Bug)
    with qtbot.waitSignal(counting.counted):
        counting.count()
