"""The list of the open article's sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.app import commands
from annotator.app.desk import Desk
from annotator.domain.ids import ArticleId, ClaimId
from annotator.domain.span import Span
from annotator.importers import read_paste
from annotator.ui.models.sources import source_rows
from annotator.ui.theme import load

if TYPE_CHECKING:
    from annotator.app.library import Library


def test_sources_that_are_cited_alike_stand_in_the_order_in_which_they_come_up(library: Library) -> None:
    done = commands.add_article(library, imported=read_paste("Ash, birch, cedar, elm, fir and oak agree."))
    article = ArticleId(str(done.article))
    made = commands.add_claim(library, article=article, mentions=[[Span(0, 3)]]).made("claim")[0]
    names = ["Oak", "Ash", "Elm", "Fir", "Birch", "Cedar"]
    for name in names:
        commands.attribute(library, claims=[ClaimId(made)], new_source=name)
    rows = source_rows(Desk(library, article), load("light"))
    assert [row.name for row in rows] == names
