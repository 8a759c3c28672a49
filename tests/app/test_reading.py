"""Reading foreign files in the worker process, and what becomes of files that break, hang or grow."""

from __future__ import annotations

import multiprocessing
import threading
from typing import TYPE_CHECKING

import pytest

from annotator import importers
from annotator.app import reading, worker
from annotator.app.limits import OVER_MEMORY
from annotator.app.reading import Reader
from annotator.domain.errors import (
    BrokenFileError,
    FileMissingError,
    NoArticleError,
    ReaderBrokeError,
    TooMuchMemoryError,
    TooSlowError,
)
from tests.app import misbehaving
from tests.web_files import a_page
from tests.word_files import a_docx, paragraph

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from multiprocessing.process import BaseProcess
    from pathlib import Path

DOCUMENT = a_docx(paragraph("The ferry was halted."))


@pytest.fixture
def reader() -> Iterator[Reader]:
    """Give a reader whose worker behaves."""
    made = Reader()
    yield made
    made.close()


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Reader]]:
    """Give a maker of readers whose worker does what a function of `misbehaving` does."""
    made: list[Reader] = []

    def make(name: str, **settings: float) -> Reader:
        monkeypatch.setattr(worker, "serve", getattr(misbehaving, name))
        made.append(Reader(**settings))  # type: ignore[arg-type]  # memory is given as a whole number.
        return made[-1]

    yield make
    for each in made:
        each.close()


def works(reader: Reader) -> bool:
    """Say whether a reader reads a sound file."""
    return reader.read_bytes(DOCUMENT, name="a.docx").text == "The ferry was halted."


def test_a_document_and_a_page_are_read_as_they_are_in_this_process(reader: Reader) -> None:
    for data, name in ((DOCUMENT, "a.docx"), (a_page().encode(), "a.html")):
        assert reader.read_bytes(data, name=name) == importers.read_bytes(data, name=name)


def test_plain_text_needs_no_worker() -> None:
    idle = Reader()
    assert idle.read_bytes(b"The ferry was halted.", name="a.txt").text == "The ferry was halted."
    assert not idle.is_running


def test_a_file_is_read_by_its_path(reader: Reader, tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(DOCUMENT)
    assert reader.read_file(path).original.name == "a.docx"
    with pytest.raises(FileMissingError):
        reader.read_file(tmp_path / "b.docx")


def test_a_chosen_encoding_reaches_the_worker(reader: Reader) -> None:
    page = a_page(more="<p>Привет из порта, сказал начальник порта Алдры.</p>").encode("cp1251")
    read = reader.read_bytes(page, name="a.html", encoding="cp1251")
    assert read.original.encoding == "cp1251"


def test_a_refusal_comes_through_and_the_next_file_is_read(reader: Reader) -> None:
    with pytest.raises(BrokenFileError, match=r"b\.docx"):
        reader.read_bytes(b"PK\x03\x04", name="b.docx")
    with pytest.raises(NoArticleError):
        reader.read_bytes(b"<html></html>", name="b.html")
    assert works(reader)


def readers() -> set[BaseProcess]:
    """Return the processes that read, those of the program's own reader included."""
    return {each for each in multiprocessing.active_children() if each.name == reading.NAME}


def test_a_worker_that_is_warm_stays_and_one_that_was_ended_from_outside_is_replaced() -> None:
    made, others = Reader(), readers()
    made.warm_up()
    (first,) = readers() - others
    assert works(made)
    assert readers() - others == {first}
    first.kill()
    first.join()
    assert not made.is_running
    assert works(made)
    (second,) = readers() - others
    assert second is not first
    made.close()
    assert not made.is_running


def test_a_file_that_takes_too_long_is_given_up_and_the_next_is_read(
    broken: Callable[..., Reader], monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = broken("hangs", seconds=0.2)
    with pytest.raises(TooSlowError, match=r"a\.docx.*0\.2 seconds"):
        slow.read_bytes(DOCUMENT, name="a.docx")
    monkeypatch.undo()
    slow = Reader()
    assert works(slow)
    slow.close()


def test_a_file_that_takes_too_much_memory_is_given_up() -> None:
    small = Reader(memory=400_000_000)
    big = a_docx(paragraph("x" * 3_000), *[paragraph(f"Paragraph {n} of many.") for n in range(400_000)])
    with pytest.raises(TooMuchMemoryError, match="400 MB"):
        small.read_bytes(big, name="a.docx")
    assert not small.is_running
    assert works(small)
    small.close()


@pytest.mark.parametrize("how", ["breaks", "crashes", "babbles", "refuses_nonsense", "never_starts"])
def test_a_worker_that_breaks_down_is_a_named_refusal(broken: Callable[..., Reader], how: str) -> None:
    with pytest.raises(ReaderBrokeError, match=r"a\.docx"):
        broken(how).read_bytes(DOCUMENT, name="a.docx")


def test_a_worker_that_its_watch_ended_took_too_much_memory(broken: Callable[..., Reader]) -> None:
    with pytest.raises(TooMuchMemoryError):
        broken("is_ended_by_its_watch").read_bytes(DOCUMENT, name="a.docx")
    assert OVER_MEMORY == 79


def test_a_worker_that_never_gets_ready_is_given_up(
    broken: Callable[..., Reader], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "START", 0.2)
    with pytest.raises(ReaderBrokeError):
        broken("never_ready").warm_up()


class Stop(Exception):  # noqa: N818 - it stands for a person's wish.
    """The person has cancelled."""


def stopping_after(calls: int) -> Callable[[], None]:
    """Return a check that lets the work go on so many times."""
    left = iter(range(calls))

    def check() -> None:
        if next(left, None) is None:
            raise Stop

    return check


def test_cancelling_ends_the_worker(broken: Callable[..., Reader]) -> None:
    slow = broken("hangs")
    slow.warm_up()
    with pytest.raises(Stop):
        slow.read_bytes(DOCUMENT, name="a.docx", check=stopping_after(2))
    assert not slow.is_running


def test_cancelling_while_the_worker_starts_ends_it(broken: Callable[..., Reader]) -> None:
    slow = broken("never_ready")
    with pytest.raises(Stop):
        slow.read_bytes(DOCUMENT, name="a.docx", check=stopping_after(2))
    assert not slow.is_running


def test_who_waits_for_another_file_can_cancel(broken: Callable[..., Reader]) -> None:
    slow = broken("hangs", seconds=3)
    failed: list[BaseException] = []

    def read() -> None:
        try:
            slow.read_bytes(DOCUMENT, name="a.docx")
        except TooSlowError as error:
            failed.append(error)

    first = threading.Thread(target=read)
    first.start()
    while not slow.is_running:
        first.join(0.01)
    with pytest.raises(Stop):
        slow.read_bytes(DOCUMENT, name="b.docx", check=stopping_after(1))
    first.join()
    assert len(failed) == 1


def test_two_threads_are_served_one_after_the_other(reader: Reader) -> None:
    texts: list[str] = []
    threads = [
        threading.Thread(target=lambda: texts.append(reader.read_bytes(DOCUMENT, name="a.docx").text))
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert texts == ["The ferry was halted."] * 4


def test_the_program_shares_one_reader() -> None:
    assert reading.read_bytes(b"The ferry was halted.", name="a.txt").text == "The ferry was halted."
    reading.close()


# --- The worker’s own side ---


def test_a_request_for_an_importer_that_is_none_is_an_error() -> None:
    with pytest.raises(ValueError, match="text"):
        worker.answer(worker.ask("text", name="a.txt", encoding=None), b"x", 1)


def test_a_lack_of_memory_is_answered_as_a_refusal(monkeypatch: pytest.MonkeyPatch) -> None:
    def grow(*_: object, **__: object) -> None:
        raise MemoryError

    monkeypatch.setattr(type(importers.as_foreign("docx")), "parse", grow)
    answer = worker.answer(worker.ask("docx", name="a.docx", encoding=None), b"", 7_000_000)
    assert b"TooMuchMemoryError" in answer
    assert b"7" in answer
