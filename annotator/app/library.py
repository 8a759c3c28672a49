"""A library that is open: its store, who is at work in it, and who hears of its changes."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Self

from annotator import paths
from annotator.app import shelf
from annotator.app.bus import Bus
from annotator.app.told import Action
from annotator.codec import scales as scale_rows
from annotator.domain.changes import Scope
from annotator.store import articles, reviewers, scales
from annotator.store.connect import Store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from contextlib import AbstractContextManager
    from pathlib import Path

    from annotator.domain.ids import ArticleId
    from annotator.domain.marks import Reviewer
    from annotator.domain.verdict import Scale
    from annotator.store.db import Db, Tx, Writer


TEXTS = 4  # Texts that are kept in memory.


def now() -> str:
    """Return this moment in UTC as ISO 8601 to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


class Library:
    """An open library. Make one with `Library.open`, `close` it when done, or use it as a context manager.

    `bus` tells of every step; `reviewer` is who is at work, None until somebody has said so; `clock` gives
    the moment that steps are stamped with.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self.bus = Bus()
        self.clock: Callable[[], str] = now
        self.reviewer: Reviewer | None = None
        self._texts: dict[str, str] = {}

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> Library:
        """Open the library at `path`, making it when there is none; one of an older version is copied first.

        When another process writes to it, `held_by` names that one and the library can only be read. Raises
        FileMissingError, LibraryUnreadableError or FileUnwritableError.
        """
        copy = partial(shelf.before_migrating, path)
        library = cls(Store.open(path, read_only=read_only, before_migrating=copy))
        try:
            library._begin()
        except BaseException:
            library.close()
            raise
        return library

    def _begin(self) -> None:
        with self.reading() as db:
            self.reviewer = reviewers.at_work(db)
            known = bool(scales.read(db))
        if not known and not self.read_only:
            with self.step(Action.START, scope=Scope.RECORD) as tx:
                scales.add(tx, default_scales())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the library; what was done in it is on the disk already."""
        self._store.close()

    @property
    def path(self) -> Path:
        """Return where the library lies."""
        return self._store.path

    @property
    def read_only(self) -> bool:
        """Say whether commands are refused."""
        return self._store.read_only

    @property
    def read_only_reason(self) -> str:
        """Return why commands are refused, as a clause; empty where `held_by` says it, or they are not."""
        return self._store.reason

    @property
    def held_by(self) -> str | None:
        """Return who writes to the library, if that is another process."""
        return self._store.holder

    @property
    def tables(self) -> Mapping[str, tuple[str, ...]]:
        """Return the tables of which the history is kept, with their columns."""
        return self._store.tables

    def index_words(self) -> None:
        """Let the index of words follow what was done, before it is asked."""
        self._store.index_words()

    def reading(self) -> AbstractContextManager[Db]:
        """Give one read transaction; any thread may read."""
        return self._store.reading()

    def set_at_work(self, reviewer: Reviewer) -> None:
        """Remember who is at work, here and at the next opening."""
        self._store.remember(reviewers.AT_WORK, reviewer.id)
        self.reviewer = reviewer

    def beside(self) -> AbstractContextManager[Writer]:
        """Give one transaction that is no step of history: for what no undo takes back."""
        return self._store.beside()

    def text(self, db: Db, article: ArticleId) -> str:
        """Return the text of an article's newest revision. Raises NotFoundError.

        Texts never change, so the last few are kept in memory: a command does not read a megabyte again.
        """
        sha256 = articles.text_key(db, article)
        if sha256 not in self._texts:
            while len(self._texts) >= TEXTS:
                del self._texts[next(iter(self._texts))]
            self._texts[sha256] = articles.text_of(db, article)
        return self._texts[sha256]

    @contextmanager
    def step(
        self,
        action: Action,
        *,
        article: ArticleId | None = None,
        parameters: Mapping[str, str] | None = None,
        scope: Scope = Scope.ARTICLE,
        undoes: int | None = None,
    ) -> Iterator[Tx]:
        """Give one transaction that becomes one step of history and is published once it is durable.

        Raises LibraryHeldError or LibraryReadOnlyError where nothing may be written.
        """
        by = None if self.reviewer is None else self.reviewer.id
        with self._store.step(
            action, article=article, by=by, at=self.clock(), parameters=parameters, scope=scope, undoes=undoes
        ) as tx:
            yield tx
        if tx.changes.rows:
            self.bus.publish(tx.changes)


def default_scales() -> tuple[Scale, ...]:
    """Return the scales that come with the program, in their order; a desk can bring its own."""
    return scale_rows.parse(paths.resource("data", "scales.toml").read_text(encoding="utf-8"))
