"""Work on threads: exactly one end is delivered, whatever happens."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from annotator.app.jobs import Bug, JobRunner
from annotator.domain.errors import EmptyTextError, UserError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.app.jobs import Progress


class Ends:
    """What came back from a job."""

    def __init__(self) -> None:
        self.done: list[object] = []
        self.failed: list[UserError | Bug] = []
        self.cancelled = 0
        self.told: list[tuple[float, str]] = []

    def cancel(self) -> None:
        self.cancelled += 1

    def run(self, runner: JobRunner, work: Callable[[Progress], object]) -> Progress:
        return runner.run(
            work,
            done=self.done.append,
            failed=self.failed.append,
            progressed=lambda share, what: self.told.append((share, what)),
            cancelled=self.cancel,
        )


@pytest.fixture
def runner() -> Iterator[JobRunner]:
    made = JobRunner(lambda deliver: deliver())
    yield made
    made.close()


def test_a_result_comes_back_with_its_progress(runner: JobRunner) -> None:
    ends = Ends()

    def work(progress: Progress) -> str:
        progress.report(0.5, "half")
        return "read"

    ends.run(runner, work)
    runner.close()
    assert (ends.done, ends.failed, ends.cancelled, ends.told) == (["read"], [], 0, [(0.5, "half")])


def test_a_known_error_comes_back_as_itself(runner: JobRunner) -> None:
    ends = Ends()

    def work(_progress: Progress) -> None:
        raise EmptyTextError(name="a.txt")

    ends.run(runner, work)
    runner.close()
    assert [type(error) for error in ends.failed] == [EmptyTextError]
    assert not ends.done


def test_a_bug_comes_back_with_its_trace(runner: JobRunner) -> None:
    ends = Ends()

    def work(_progress: Progress) -> None:
        raise ZeroDivisionError

    ends.run(runner, work)
    runner.close()
    (bug,) = ends.failed
    assert isinstance(bug, Bug)
    assert bug.kind == "ZeroDivisionError"
    assert "test_jobs.py" in bug.trace


def test_cancelled_work_stops_at_its_next_report(runner: JobRunner) -> None:
    ends, started, go_on = Ends(), threading.Event(), threading.Event()

    def work(progress: Progress) -> None:
        started.set()
        go_on.wait(10)
        progress.report(0.1)

    progress = ends.run(runner, work)
    assert started.wait(10)
    progress.cancel()
    go_on.set()
    runner.close()
    assert (ends.cancelled, ends.done, ends.failed, ends.told) == (1, [], [], [])


def test_a_job_may_go_without_telling(runner: JobRunner) -> None:
    results: list[int] = []

    def work(progress: Progress) -> int:
        progress.report(1.0)
        return 7

    runner.run(work, done=results.append, failed=lambda _error: None)
    runner.close()
    assert results == [7]


def test_a_job_that_nobody_watches_may_be_cancelled(runner: JobRunner) -> None:
    go_on = threading.Event()
    results: list[int] = []

    def work(progress: Progress) -> int:
        go_on.wait(10)
        progress.check()
        return 7

    runner.run(work, done=results.append, failed=lambda _error: None).cancel()
    go_on.set()
    runner.close()
    assert not results
