"""Commands on the sources of the library."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.app.commands.common import clean, cleaned, scope_of
from annotator.app.told import Action
from annotator.domain.changes import Scope
from annotator.domain.errors import InvalidError, NotFoundError
from annotator.domain.ids import SourceId, new_id
from annotator.domain.source import Source
from annotator.store import attributions, comments
from annotator.store import sources as rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.app.library import Library
    from annotator.domain.changes import Changes
    from annotator.domain.ids import ArticleId
    from annotator.domain.source import SourceKind
    from annotator.store.db import Db, Tx


def add_source(
    library: Library,
    *,
    name: str,
    kind: SourceKind | None = None,
    aliases: Sequence[str] = (),
    parent: SourceId | None = None,
    article: ArticleId | None = None,
) -> Changes:
    """Add a source to the library; with `article` the step can be undone from that article.

    Raises InvalidError when it has no name or another source goes by it, NotFoundError for an unknown parent.
    """
    with library.step(Action.ADD_SOURCE, article=article, scope=scope_of(article)) as tx:
        source = Source(SourceId(new_id()), clean(name), kind, distinct(aliases), parent)
        check(tx, source)
        rows.add(tx, [source])
        tx.parameters["name"] = source.name
    return tx.changes


def edit_source(
    library: Library, *, source: SourceId, article: ArticleId | None = None, **fields: object
) -> Changes:
    """Set fields of a `Source`, such as ``name="…"`` or ``aliases=("…",)``.

    With `article` the step can be undone from that article. Raises NotFoundError, InvalidError when the
    source would be without a name or belong to itself, or when another goes by its new name.
    """
    with library.step(Action.EDIT_SOURCE, article=article, scope=scope_of(article)) as tx:
        old = one(tx, source)
        new: Source = replace(old, **cleaned(fields))  # type: ignore[arg-type]  # fields of Source by name
        new = replace(new, aliases=distinct(new.aliases))
        check(tx, new)
        rows.change(tx, new)
        tx.parameters["name"] = old.name
    return tx.changes


def merge_sources(library: Library, *, kept: SourceId, gone: SourceId) -> Changes:
    """Make one source of two: what names `gone` names `kept`, which takes over its names.

    Raises NotFoundError, InvalidError for a source and itself.
    """
    if kept == gone:
        raise InvalidError(reason="a source cannot be merged with itself", remedy="Choose another source.")
    with library.step(Action.MERGE_SOURCES, scope=Scope.LIBRARY) as tx:
        first, second = one(tx, kept), one(tx, gone)
        names = distinct((*first.aliases, second.name, *second.aliases), but=first.name)
        lineage = {known.id for known in rows.get(tx, [kept])}
        parent = None if gone in lineage else first.parent
        attributions.move_source(tx, gone, kept)
        comments.move_source(tx, gone, kept)
        rows.move_children(tx, gone, kept)
        rows.remove(tx, [gone])
        rows.change(tx, replace(_merged(first, second, names), parent=parent))
        tx.parameters.update(kept=first.name, gone=second.name)
    return tx.changes


def _merged(first: Source, second: Source, names: tuple[str, ...]) -> Source:
    return replace(
        first,
        kind=first.kind or second.kind,
        aliases=names,
        note="\n".join(note for note in (first.note, second.note) if note),
        confidential=first.confidential or second.confidential,
    )


def remove_source(library: Library, *, source: SourceId) -> Changes:
    """Delete a source that nothing names, and the comments on it. Raises NotFoundError, InvalidError."""
    with library.step(Action.REMOVE_SOURCE, scope=Scope.LIBRARY) as tx:
        tx.parameters["name"] = one(tx, source).name
        if rows.is_named(tx, source):
            raise InvalidError(
                reason="attributions or other sources name this source",
                remedy="Merge it into another source, or attribute those claims anew first.",
            )
        comments.remove_on_source(tx, source)
        rows.remove(tx, [source])
    return tx.changes


def one(db: Db, source: SourceId) -> Source:
    """Return one source. Raises NotFoundError."""
    found = {known.id: known for known in rows.get(db, [source])}
    if source not in found:
        raise NotFoundError(thing="source", key=source)
    return found[source]


def check(tx: Tx, source: Source) -> None:
    """Refuse a source without a name, one that belongs to itself, and a second of the same name."""
    if not source.name:
        raise InvalidError(reason="a source has a name", remedy="Type its name.")
    if source.parent is not None:
        lineage = {known.id for known in rows.get(tx, [source.parent])}
        if source.parent not in lineage:
            raise NotFoundError(thing="source", key=source.parent)
        if source.id in lineage:
            raise InvalidError(reason="a source cannot belong to itself", remedy="Choose another parent.")
    wanted = source.name.casefold()
    if any(known.name.casefold() == wanted and known.id != source.id for known in rows.read(tx)):
        reason = f"there is a source “{source.name}” already"
        raise InvalidError(reason=reason, remedy="Use that one, or merge the two.")


def distinct(names: Sequence[str], *, but: str = "") -> tuple[str, ...]:
    """Return names without those that differ from an earlier one, or from `but`, in letter case alone."""
    kept: dict[str, str] = {}
    for name in map(clean, names):
        kept.setdefault(name.casefold(), name)
    return tuple(name for folded, name in kept.items() if folded not in {"", but.casefold()})
