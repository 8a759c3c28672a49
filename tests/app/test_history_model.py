"""Undo against a model: whatever is done, undone, redone and taken back, rows are what the model says.

The model knows nothing of the journal: it compares all rows of the file before and after each step.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from annotator.app import commands, history, queries, upkeep
from annotator.app.library import Library
from annotator.domain.changes import Scope
from annotator.domain.claim import ClaimKind, ClaimState
from annotator.domain.errors import LaterStepError, NothingToUndoError, UserError
from annotator.domain.evidence import EvidenceKind
from annotator.domain.marks import Subject
from annotator.domain.verdict import Layer
from tests.libraries import FERRY, a_claim_in, an_article_in, everything, span_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.domain.changes import Changes
    from annotator.domain.ids import ArticleId

Rows = dict[tuple[str, str], tuple[object, ...]]
Diff = dict[tuple[str, str], tuple[tuple[object, ...] | None, tuple[object, ...] | None]]

TEXTS = (FERRY, FERRY.replace("Monday", "Tuesday"), FERRY.replace("The quay stayed shut.", ""))
WORDS = ("The ferry was halted", "Nobody was hurt", "a mess", "left", "said", "harbour master", "Ida Orlo")
NAMES = ("Ida Orlo", "Aldra Line", "Ferry Watch")
FITTING = {"revision", "mention", "attribution", "tick", "claim"}
"""Tables whose rows fit each other: words the text, numbers the other claims."""

WHICH = st.integers(0, 1)
ANY = st.integers(0, 10_000)
WORD = st.sampled_from(WORDS)


@dataclass
class Done:
    """A step as the model knows it."""

    seq: int
    article: ArticleId | None
    scope: Scope
    diff: Diff
    undoes: Done | None = None
    undone: bool = False

    @property
    def is_command(self) -> bool:
        return self.undoes is None

    @property
    def is_undoing(self) -> bool:
        return self.undoes is not None and self.undoes.is_command


def difference(before: Rows, after: Rows) -> Diff:
    keys = before.keys() | after.keys()
    return {key: (before.get(key), after.get(key)) for key in keys if before.get(key) != after.get(key)}


def put_back(rows: Rows, diff: Diff) -> Rows:
    found = dict(rows)
    for key, (before, _) in diff.items():
        found.pop(key, None)
        if before is not None:
            found[key] = before
    return found


class UndoMachine(RuleBasedStateMachine):
    """Two articles of one library, their claims and the sources that they share."""

    def __init__(self) -> None:
        super().__init__()
        memory = Path("/dev/shm")  # noqa: S108 - a folder made by mkdtemp in it, where the system has one.
        self.folder = Path(tempfile.mkdtemp(dir=memory if os.access(memory, os.W_OK) else None))
        self.path = self.folder / "desk.annotator"
        self.library = Library.open(self.path)
        self.steps: list[Done] = []

    def teardown(self) -> None:
        assert upkeep.check(self.library) == ()
        self.library.close()
        shutil.rmtree(self.folder)

    @initialize()
    def begin(self) -> None:
        texts = (FERRY, f"{FERRY}And more.\n")
        self.articles = [an_article_in(self.library, text) for text in texts]
        for article, text in zip(self.articles, texts, strict=True):
            for words in WORDS[:3]:
                a_claim_in(self.library, article, words, text)
        self.rows: Rows = everything(self.path)
        self.steps = [Done(0, None, Scope.RECORD, {})]
        first = queries.steps(self.library)[0].seq
        self.base = first

    def do(self, command: Callable[[], Changes]) -> None:
        """Do something that may be refused: either it is a step with these rows, or nothing happened."""
        try:
            changes = command()
        except UserError:
            assert everything(self.path) == self.rows
            return
        self.note(changes, None)

    def note(self, changes: Changes, undoes: Done | None) -> None:
        rows = everything(self.path)
        diff = difference(self.rows, rows)
        self.rows = rows
        touched = {(row.table, row.key) for row in changes.rows}
        assert diff.keys() <= touched
        if changes.rows:
            step = queries.steps(self.library, limit=1)[0]
            assert step.seq == changes.step
            self.steps.append(Done(step.seq, step.article, step.scope, diff, undoes))
        else:
            assert not diff

    def claims(self, which: int) -> list[Any]:
        return [claim.id for claim in queries.claims(self.library, article=self.articles[which])]

    def one(self, which: int, number: int) -> list[Any]:
        claims = self.claims(which)
        return [claims[number % len(claims)]] if claims else []

    def source(self, number: int) -> Any:  # noqa: ANN401 - a key or nothing.
        sources = queries.sources(self.library)
        return sources[number % len(sources)].id if sources else None

    @rule(which=WHICH, words=WORD)
    def add_claim(self, which: int, words: str) -> None:
        article = self.articles[which]
        self.do(lambda: commands.add_claim(self.library, article=article, mentions=[[span_of(FERRY, words)]]))

    @rule(which=WHICH, number=ANY, words=WORD)
    def add_mention(self, which: int, number: int, words: str) -> None:
        for claim in self.one(which, number):
            self.do(lambda: commands.add_mention(self.library, claim=claim, spans=[span_of(FERRY, words)]))  # noqa: B023 - called at once.

    @rule(which=WHICH, number=ANY, words=WORD)
    def move_mention(self, which: int, number: int, words: str) -> None:
        for claim in queries.claims(self.library, article=self.articles[which], ids=self.one(which, number)):
            mention, spans = claim.mentions[0].id, [span_of(FERRY, words)]
            self.do(lambda: commands.move_mention(self.library, mention=mention, spans=spans))  # noqa: B023 - called at once.

    @rule(which=WHICH, number=ANY)
    def remove_one(self, which: int, number: int) -> None:
        self.do(lambda: commands.remove_claims(self.library, claims=self.one(which, number)))

    @rule(which=WHICH)
    def remove_all(self, which: int) -> None:
        self.do(lambda: commands.remove_claims(self.library, claims=self.claims(which)))

    @rule(which=WHICH, rating=st.sampled_from(["confirmed", "disputed", None]))
    def judge_all(self, which: int, rating: str | None) -> None:
        claims = self.claims(which)
        self.do(lambda: commands.set_verdict(self.library, claims=claims, layer=Layer.CONTENT, rating=rating))

    @rule(which=WHICH, number=ANY, text=st.sampled_from(["", "Asked.", "Asked twice."]))
    def describe(self, which: int, number: int, text: str) -> None:
        for claim in self.one(which, number):
            self.do(lambda: commands.explain(self.library, claim=claim, layer=Layer.CONTENT, text=text))  # noqa: B023 - called at once.
            self.do(lambda: commands.restate(self.library, claim=claim, text=text))  # noqa: B023 - called at once.

    @rule(which=WHICH, kind=st.sampled_from([None, *ClaimKind][:3]))
    def sort(self, which: int, kind: ClaimKind | None) -> None:
        self.do(lambda: commands.set_kind(self.library, claims=self.claims(which), kind=kind))
        self.do(lambda: commands.set_state(self.library, claims=self.claims(which), state=ClaimState.PARKED))

    @rule(which=WHICH, number=ANY, name=st.none() | st.sampled_from(NAMES))
    def attribute(self, which: int, number: int, name: str | None) -> None:
        claims = self.one(which, number)
        self.do(lambda: commands.attribute(self.library, claims=claims, new_source=name))

    @rule(which=WHICH, number=ANY)
    def remove_attribution(self, which: int, number: int) -> None:
        for claim in queries.claims(self.library, article=self.articles[which], ids=self.one(which, number)):
            for stated in claim.attributions[:1]:
                key = stated.id
                self.do(lambda: commands.remove_attribution(self.library, attribution=key))  # noqa: B023 - called at once.

    @rule(number=ANY, note=st.sampled_from(["", "Quay 4", "Quay 5"]), which=st.none() | WHICH)
    def edit_source(self, number: int, note: str, which: int | None) -> None:
        article = None if which is None else self.articles[which]
        key = self.source(number)
        self.do(lambda: commands.edit_source(self.library, source=key, article=article, note=note))

    @rule(first=ANY, second=ANY)
    def merge_sources(self, first: int, second: int) -> None:
        kept, gone = self.source(first), self.source(second)
        self.do(lambda: commands.merge_sources(self.library, kept=kept, gone=gone))

    @rule(number=ANY)
    def remove_source(self, number: int) -> None:
        self.do(lambda: commands.remove_source(self.library, source=self.source(number)))

    @rule(which=WHICH, words=WORD, number=ANY)
    def tick(self, which: int, words: str, number: int) -> None:
        claim = next(iter(self.one(which, number)), None)
        spans, article = [span_of(FERRY, words)], self.articles[which]
        self.do(lambda: commands.tick(self.library, article=article, spans=spans, claim=claim))

    @rule(which=WHICH, number=ANY)
    def add_evidence(self, which: int, number: int) -> None:
        for claim in self.one(which, number):
            self.do(
                lambda: commands.add_evidence(
                    self.library,
                    claim=claim,  # noqa: B023 - called at once.
                    kind=EvidenceKind.DOCUMENT,
                    title="Timetable",
                    data=b"page",
                )
            )

    @rule(which=WHICH, number=ANY)
    def comment(self, which: int, number: int) -> None:
        for claim in self.one(which, number):
            self.do(
                lambda: commands.comment(self.library, subject=Subject.CLAIM, on=claim, text="Who?")  # noqa: B023 - called at once.
            )

    @rule(which=WHICH)
    def renumber(self, which: int) -> None:
        self.do(lambda: commands.renumber(self.library, article=self.articles[which]))

    @rule(which=WHICH, text=st.sampled_from(TEXTS))
    def revise(self, which: int, text: str) -> None:
        self.do(lambda: commands.revise(self.library, article=self.articles[which], text=text))

    @rule(which=WHICH, title=st.sampled_from(["Halted", "Ferry"]))
    def edit_details(self, which: int, title: str) -> None:
        self.do(lambda: commands.edit_details(self.library, article=self.articles[which], title=title))

    @rule(which=WHICH)
    def remove_article(self, which: int) -> None:
        self.do(lambda: commands.remove_article(self.library, article=self.articles[which]))

    @rule()
    def reopen(self) -> None:
        self.library.close()
        self.library = Library.open(self.path)
        assert everything(self.path) == self.rows

    def of(self, which: int | None) -> list[Done]:
        """Return the steps that undo in an article, or in the library, is about."""
        if which is None:
            return [step for step in self.steps if step.scope is Scope.LIBRARY]
        article = self.articles[which]
        return [step for step in self.steps if step.article == article and step.scope is Scope.ARTICLE]

    @rule(which=st.none() | WHICH)
    def undo(self, which: int | None) -> None:
        article = None if which is None else self.articles[which]
        steps = [step for step in self.of(which) if step.is_command and not step.undone]
        if steps:
            self.reverse(steps[-1], lambda: history.undo(self.library, article=article))
        elif which is None or self.before_the_model(article):
            return  # What was done before the model began is none of its business.
        else:
            with pytest.raises(NothingToUndoError):
                history.undo(self.library, article=article)

    def before_the_model(self, article: ArticleId | None) -> bool:
        step = history.can_undo(self.library, article=article)
        return step is not None and step.seq <= self.base

    @rule(which=st.none() | WHICH)
    def redo(self, which: int | None) -> None:
        article = None if which is None else self.articles[which]
        steps = self.of(which)
        newest = max((step.seq for step in steps if step.is_command), default=0)
        undoings = [s for s in steps if s.is_undoing and not s.undone and s.seq > newest]
        if undoings:
            self.reverse(undoings[-1], lambda: history.redo(self.library, article=article))
        else:
            with pytest.raises(NothingToUndoError):
                history.redo(self.library, article=article)

    @rule(number=ANY)
    def take_back(self, number: int) -> None:
        step = self.steps[number % len(self.steps)]
        if not step.seq:
            return
        target = step
        if step.undoes is not None and step.undoes.undoes is not None:
            target = step.undoes.undoes
        if target.undone:
            with pytest.raises(NothingToUndoError):
                history.take_back(self.library, step=step.seq)
        else:
            self.reverse(target, lambda: history.take_back(self.library, step=step.seq))

    def reverse(self, step: Done, act: Callable[[], Changes]) -> None:
        """Take a step back: its rows become what they were, unless a later step is in the way."""
        try:
            changes = act()
        except LaterStepError:
            assert everything(self.path) == self.rows
            assert self.is_in_the_way(step)
            return
        assert all(self.rows.get(key) == after for key, (_, after) in step.diff.items())
        expected = put_back(self.rows, step.diff)
        self.note(changes, step)
        assert self.rows == expected
        step.undone = True
        if step.undoes is not None:
            step.undoes.undone = False

    def is_in_the_way(self, step: Done) -> bool:
        """Say whether a later step touched a row of this one, or a row that names or is named by one."""
        if any(table in FITTING for table, _ in step.diff) and any(
            table in FITTING for later in self.steps if later.seq > step.seq for table, _ in later.diff
        ):
            return True
        rows = {key for _, key in step.diff} | {
            value for pair in step.diff.values() for row in pair if row is not None for value in row
        }
        return any(
            key in rows or any(own in (row or ()) for row in pair for _, own in step.diff)
            for later in self.steps
            if later.seq > step.seq
            for (_, key), pair in later.diff.items()
        )


@pytest.mark.slow
@pytest.mark.timeout(3_600)
def test_undo_redo_and_taking_back_do_what_the_model_says() -> None:
    examples = settings.default.max_examples * 2 if settings.default else 200
    steps = 50 if examples > 1_000 else 30
    run_state_machine_as_test(
        UndoMachine, settings=settings(max_examples=examples, stateful_step_count=steps, deadline=None)
    )
