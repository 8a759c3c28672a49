from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.app import commands
from annotator.app.library import Library
from tests.libraries import a_claim_in, an_article_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.domain.ids import ArticleId, ClaimId


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Open a new library in which Ada Brandt is at work."""
    with Library.open(tmp_path / "desk.annotator") as made:
        commands.set_reviewer(made, name="Ada Brandt", initials="AB")
        yield made


@pytest.fixture
def article(library: Library) -> ArticleId:
    """Add the ferry's article."""
    return an_article_in(library)


@pytest.fixture
def claim(library: Library, article: ArticleId) -> ClaimId:
    """Mark what is said of the ferry."""
    return a_claim_in(library, article, "The ferry was halted on Monday")
