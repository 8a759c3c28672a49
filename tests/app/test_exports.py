"""What goes out as a Word file is kept in the library that it is of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator import exporters
from annotator.app import commands, exporting, exports, history, queries
from annotator.app.library import Library
from annotator.domain.errors import LibraryReadOnlyError
from annotator.exporters import Document, Options

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.domain.ids import ArticleId, ClaimId

CHECKING = Options(document=Document.CHECKING)


def write(library: Library, article: ArticleId, path: Path) -> bool:
    review = queries.review(library, article=article)
    exporter = exporters.by_ending(path)
    return exporting.export(review, path=path, exporter=exporter, options=CHECKING, library=library)


def test_the_very_bytes_are_kept(library: Library, article: ArticleId, tmp_path: Path) -> None:
    assert write(library, article, tmp_path / "out.docx")
    (kept,) = exports.of_article(library, article)
    assert exports.data_of(library, kept) == (tmp_path / "out.docx").read_bytes()
    assert (kept.document, kept.article) == ("checking", article)
    assert exports.find(library, kept.export) == kept


def test_undo_calls_no_export_back(
    library: Library, article: ArticleId, claim: ClaimId, tmp_path: Path
) -> None:
    commands.restate(library, claim=claim, text="No ferry ran.")
    write(library, article, tmp_path / "out.docx")
    history.undo(library, article=article)
    assert len(exports.of_article(library, article)) == 1


def test_other_formats_do_not_come_back(library: Library, article: ArticleId, tmp_path: Path) -> None:
    assert not write(library, article, tmp_path / "out.json")
    assert exports.of_article(library, article) == ()


def test_a_library_that_can_only_be_read_keeps_nothing(
    library: Library, article: ArticleId, tmp_path: Path
) -> None:
    with Library.open(library.path, read_only=True) as reading:
        assert not write(reading, article, tmp_path / "out.docx")
        with pytest.raises(LibraryReadOnlyError):
            exports.keep(reading, article=article, data=(tmp_path / "out.docx").read_bytes())
    assert (tmp_path / "out.docx").is_file()
