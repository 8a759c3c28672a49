"""What was dismissed is kept with its article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.app import commands
from annotator.app.library import Library
from annotator.app.told import Action
from annotator.domain.ids import ArticleId
from annotator.store import dismissals
from annotator.store.dismissals import Dismissal
from tests.builders import a_review

if TYPE_CHECKING:
    from pathlib import Path

ONE = Dismissal("11111111-1111-4111-8111-111111111111", "verb", "nobody was hurt")


def test_a_dismissal_is_kept_once_and_goes_with_its_article(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.annotator") as library:
        article = ArticleId(str(commands.add_review(library, review=a_review()).article))
        for _ in range(2):
            with library.step(Action.DISMISS, article=article) as tx:
                dismissals.add(tx, article, [ONE])
        with library.reading() as db:
            assert dismissals.read(db, article) == (ONE,)
        commands.remove_article(library, article=article)
        with library.reading() as db:
            assert dismissals.read(db, article) == ()
