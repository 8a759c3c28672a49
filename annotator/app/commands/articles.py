"""Commands on whole articles."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.app.commands import intakes
from annotator.app.commands.common import cleaned
from annotator.app.told import Action, counted
from annotator.domain.article import Article, Details, Revision
from annotator.domain.changes import Scope
from annotator.domain.errors import NotFoundError
from annotator.domain.ids import ArticleId, RevisionId, new_id
from annotator.store import articles as rows
from annotator.store import claims, comments, corrections, dismissals, files, signoffs, ticks
from annotator.store import intakes as intake_rows
from annotator.text.normalise import sha256_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.app.library import Library
    from annotator.domain.article import SectionKind
    from annotator.domain.changes import Changes
    from annotator.domain.ids import SectionId
    from annotator.importers import Imported


def add_article(library: Library, *, imported: Imported) -> Changes:
    """Add an article as it was imported; the bytes that it came from are kept.

    When an article with this text is there already, nothing is added: the changes name it and hold no rows.
    """
    sha256 = sha256_of(imported.text)
    told = {"title": imported.details.title or imported.original.name}
    with library.step(Action.ADD_ARTICLE, scope=Scope.LIBRARY, parameters=told) as tx:
        known = rows.with_text(tx, sha256)
        tx.article = known or ArticleId(new_id())
        if known is None:
            files.keep(tx, imported.data)
            revision = Revision(RevisionId(new_id()), 1, imported.text, sha256, imported.sections)
            made = Article(
                tx.article, imported.details, imported.original, revision, imported.importer, tx.at
            )
            rows.add(tx, made)
            intakes.keep(tx, made.id, imported, sha256)
    return tx.changes


def edit_details(library: Library, *, article: ArticleId, **fields: str | None) -> Changes:
    """Correct fields of `Details`, such as ``title="…"``. Raises NotFoundError."""
    with library.step(Action.EDIT_DETAILS, article=article) as tx:
        details: Details = rows.get(tx, article).details
        changed: Details = replace(details, **cleaned(fields))  # type: ignore[arg-type]  # fields of Details by name
        rows.change_details(tx, article, changed)
    return tx.changes


def set_section_kind(library: Library, *, sections: Sequence[SectionId], kind: SectionKind) -> Changes:
    """Say what stretches of an article are. Raises NotFoundError."""
    told = {"kind": kind.value.replace("_", " "), "sections": counted(len(sections), "section")}
    with library.step(Action.SET_SECTION_KIND, parameters=told) as tx:
        tx.article = rows.of_sections(tx, sections)
        if tx.article is None:
            raise NotFoundError(thing="section", key=", ".join(sections))
        rows.set_section_kinds(tx, sections, kind)
    return tx.changes


def remove_article(library: Library, *, article: ArticleId) -> Changes:
    """Delete an article with everything on it; the history can bring it back. Raises NotFoundError."""
    with library.step(Action.REMOVE_ARTICLE, article=article, scope=Scope.LIBRARY) as tx:
        tx.parameters["title"] = rows.get(tx, article).details.title
        claims.remove(tx, claims.ids(tx, article))
        for of_article in (ticks, comments, corrections, signoffs, dismissals, intake_rows):
            of_article.remove_of(tx, article)
        rows.remove(tx, article)
    return tx.changes
