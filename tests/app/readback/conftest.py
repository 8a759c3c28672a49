from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from annotator import exporters
from annotator.app import commands, exporting, queries
from annotator.app.readback import Change, Kind, ReadBack, read_back
from annotator.codec.word_marks import HexIds
from annotator.domain.ids import ArticleId, ClaimId, CommentId
from annotator.domain.marks import CommentKind, Subject
from annotator.exporters import Document, Options
from tests.libraries import FERRY, a_claim_in, span_of
from tests.returned_files import Edited

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.app.library import Library
    from annotator.domain.claim import Claim
    from annotator.domain.marks import Comment


@dataclass
class Round:
    """An article with three claims, its export, and what becomes of the file.

    The first claim has a question in its thread; the third stands in two places.
    """

    library: Library
    article: ArticleId
    claims: tuple[ClaimId, ...]
    query: CommentId
    folder: Path

    def export(self, document: Document = Document.CHECKING) -> Edited:
        """Export a document, which the library keeps."""
        path = self.folder / f"{document}.docx"
        review = queries.review(self.library, article=self.article)
        exporting.export(
            review,
            path=path,
            exporter=exporters.by_ending(path),
            options=Options(document=document),
            library=self.library,
        )
        return Edited(path.read_bytes())

    def read(self, file: Edited | bytes) -> ReadBack:
        """Read a file back."""
        data = file if isinstance(file, bytes) else file.saved()
        return read_back(self.library, data, name="back.docx")

    def take(self, file: Edited | bytes) -> ReadBack:
        """Read a file back and take all that is offered."""
        read = self.read(file)
        commands.take_back(self.library, read=read, keys=[change.key for change in read.offered])
        return read

    def claim(self, number: int) -> Claim:
        """Return a claim by its number."""
        return next(c for c in queries.claims(self.library, article=self.article) if c.number == number)

    def comments(self) -> tuple[Comment, ...]:
        """Return all comments."""
        return queries.review(self.library, article=self.article).comments

    @property
    def text(self) -> str:
        """Return the article's newest text."""
        return queries.article(self.library, self.article).text

    def para(self, number: int) -> str:
        """Return the id of the last paragraph of a claim's own comment."""
        return HexIds().take(self.claim(number).mentions[0].id, "comment")


@pytest.fixture
def round_(library: Library, article: ArticleId, tmp_path: Path) -> Round:
    first = a_claim_in(library, article, "The ferry was halted on Monday")
    second = a_claim_in(library, article, "Nobody was hurt")
    spans = [[span_of(FERRY, "Ferry to Aldra halted")], [span_of(FERRY, "The quay stayed shut")]]
    third = ClaimId(commands.add_claim(library, article=article, mentions=spans).made("claim")[0])
    asked = commands.comment(
        library, subject=Subject.CLAIM, on=first, text="Since when?", kind=CommentKind.QUERY_AUTHOR
    )
    return Round(library, article, (first, second, third), CommentId(asked.made("comment")[0]), tmp_path)


def only(read: ReadBack, kind: Kind) -> Change:
    """Return the one change, which must be of that kind."""
    assert [change.kind for change in read.changes] == [kind], read.changes
    return read.changes[0]
