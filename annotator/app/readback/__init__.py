"""The way back: a Word file that an editor worked in, compared with the very export that it was.

read_back(library, data, name=…) -> ReadBack        raises NotOursError, UnknownExportError
commands.take_back(library, read=…, keys=…)         takes some of its changes, as one step of history

Three sides meet: the file as it went out, as it came back, and the library as it is now. Everything is found
by comparing, so that a file whose changes were taken offers nothing more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.app import exports, queries, reading
from annotator.app.readback.comparing import compare
from annotator.app.readback.context import Context
from annotator.app.readback.model import (
    NOTICES,
    TOLD,
    Change,
    How,
    Kind,
    Notice,
    ReadBack,
    Remarkable,
    State,
)
from annotator.codec import word_marks
from annotator.domain.errors import NotOursError, UnknownExportError
from annotator.store import articles, claims

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.app.exports import Export
    from annotator.app.library import Library
    from annotator.domain.ids import ArticleId
    from annotator.importers.returned import Returned

__all__ = [
    "NOTICES",
    "TOLD",
    "Change",
    "How",
    "Kind",
    "Notice",
    "ReadBack",
    "Remarkable",
    "State",
    "compare_with",
    "is_ours",
    "read_back",
    "recognised",
]


def read_back(
    library: Library, data: bytes, *, name: str, check: Callable[[], None] = lambda: None
) -> ReadBack:
    """Compare a Word file that came back with its export.

    `check` is called while the file is parsed; what it raises ends that. Raises NotOursError for a file
    without any mark, UnknownExportError for one of another library, and whatever cannot be read by name.
    """
    back = reading.read_returned(data, name=name, check=check)
    export, how = recognised(library, back, name=name)
    return compare_with(library, back, export, how, name=name, check=check)


def compare_with(
    library: Library,
    back: Returned,
    export: Export,
    how: How,
    *,
    name: str,
    check: Callable[[], None] = lambda: None,
) -> ReadBack:
    """Compare a file that was read with the export that it was recognised as."""
    went_out = reading.read_returned(exports.data_of(library, export), name=name, check=check)
    with library.reading() as db:
        old_text = articles.text_with(db, export.text_sha256)
    now = queries.review(library, article=export.article)
    marks = word_marks.from_xml(went_out.marks)
    context = Context(back, went_out, marks, now.article.text if old_text is None else old_text, now)
    return compare(context, name=name, export=export, how=how)


def is_ours(back: Returned) -> bool:
    """Say whether a file carries any mark of ours."""
    return bool(back.export or back.marks or any(_mentions(back)) or any(_keys(back)))


def recognised(library: Library, back: Returned, *, name: str) -> tuple[Export, How]:
    """Return the export that a file was, and by which layer that is known.

    The newest export of its article stands in where neither property nor hidden part are left. Raises
    NotOursError, UnknownExportError.
    """
    hidden = word_marks.from_xml(back.marks).export if back.marks else ""
    for id_, how in ((back.export, How.PROPERTY), (hidden, How.CUSTOM_XML)):
        found = exports.find(library, id_)
        if found is not None and _is_there(library, found.article):
            return found, how
    for articles_, how in ((_by_bookmark(library, back), How.BOOKMARK), (_by_line(library, back), How.LINE)):
        for article in articles_:
            newest = exports.of_article(library, article)
            if newest:
                return newest[0], how
    raise UnknownExportError(name=name) if is_ours(back) else NotOursError(name=name)


def _is_there(library: Library, article: ArticleId) -> bool:
    return any(summary.id == article for summary in queries.articles(library, ids=[article]))


def _mentions(back: Returned) -> Iterator[word_marks.Bookmark]:
    named = (word_marks.parse_bookmark(mark.name) for mark in back.bookmarks)
    return (one for one in named if one is not None)


def _keys(back: Returned) -> Iterator[str]:
    named = (word_marks.split_identity(remark.text)[1] for remark in back.remarks)
    return (one.key for one in named if one is not None)


def _by_bookmark(library: Library, back: Returned) -> Iterator[ArticleId]:
    with library.reading() as db:
        for bookmark in _mentions(back):
            claim = claims.of_mention(db, bookmark.mention)
            if claim is not None:
                yield from (article for article, _ in claims.of(db, [claim]).values())


def _by_line(library: Library, back: Returned) -> Iterator[ArticleId]:
    with library.reading() as db:
        for key in _keys(back):
            article = claims.article_of_start(db, f"{key[:8]}-{key[8:]}")
            if article is not None:
                yield article
