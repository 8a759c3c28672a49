"""How else the bytes of an article might read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.app import commands, encodings, queries
from annotator.domain.ids import ArticleId
from annotator.importers import read_bytes

if TYPE_CHECKING:
    from annotator.app.library import Library
    from annotator.domain.article import Article

WIRE = "Mill burns down\n\n“It burned down – all of it,” the mayor’s office said.\n"


def imported(library: Library, data: bytes, name: str = "wire.txt") -> Article:
    done = commands.add_article(library, imported=read_bytes(data, name=name))
    assert done.article is not None
    return queries.article(library, ArticleId(done.article))


def test_an_old_encoding_may_be_doubted_at_any_time(library: Library) -> None:
    article = imported(library, WIRE.encode("cp1252"))
    found = encodings.readings(library, article)
    assert found.encodings[0] == "cp1252"
    assert "mac-roman" in found.encodings
    assert any("“It burned down" in line for line in found.preview)


def test_utf_8_is_what_it_is(library: Library) -> None:
    assert encodings.readings(library, imported(library, WIRE.encode())) == encodings.Readings()


def test_reading_anew_moves_the_claims_and_undo_brings_the_encoding_back(library: Library) -> None:
    article = imported(library, WIRE.encode("cp1252"))
    text = WIRE.encode("cp1252").decode("mac-roman")
    commands.revise(library, article=article.id, text=text, encoding="mac-roman")
    now = queries.article(library, article.id)
    assert (now.text, now.original.encoding) == (text, "mac-roman")
    commands.revise(library, article=article.id, text=text, encoding="cp1252")
    assert queries.article(library, article.id).original.encoding == "mac-roman"
