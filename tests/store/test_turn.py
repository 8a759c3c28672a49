"""Ctrl+C waits until the writer's turn has ended; then it comes."""

from __future__ import annotations

import signal
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from annotator.store.turn import WritersTurn

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def _heeded() -> Iterator[None]:
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def test_an_interrupt_comes_when_the_turn_has_ended() -> None:
    turn, done = WritersTurn(), []

    def write() -> None:
        with turn:
            signal.raise_signal(signal.SIGINT)
            done.append("all of it")

    with pytest.raises(KeyboardInterrupt):
        write()
    assert done == ["all of it"]
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    with turn:
        done.append("the next")
    assert done == ["all of it", "the next"]


def test_what_the_turn_itself_raises_comes_without_an_interrupt() -> None:
    turn = WritersTurn()
    with pytest.raises(ZeroDivisionError), turn:
        raise ZeroDivisionError
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_where_interrupts_are_ignored_they_stay_ignored() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with WritersTurn():
        signal.raise_signal(signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN


def test_other_threads_wait_for_their_turn_and_leave_signals_alone() -> None:
    turn, order = WritersTurn(), []

    def write(name: str) -> None:
        with turn:
            order.append(name)

    with ThreadPoolExecutor(2) as pool:
        with turn:
            later = pool.submit(write, "later")
            order.append("first")
        later.result()
    assert order == ["first", "later"]
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
