"""Commands on evidence, and on how it bears on claims."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.app.commands.common import clean, cleaned, of_one_article, scope_of
from annotator.app.told import Action, named
from annotator.domain.errors import InvalidError, NotFoundError
from annotator.domain.evidence import Evidence, EvidenceLink, Stance
from annotator.domain.ids import EvidenceId, LinkId, new_id
from annotator.store import evidence as rows
from annotator.store import files

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.app.library import Library
    from annotator.domain.changes import Changes
    from annotator.domain.evidence import EvidenceKind
    from annotator.domain.ids import ArticleId, ClaimId
    from annotator.store.db import Db, Tx


def keep_file(library: Library, data: bytes) -> str:
    """Keep a file's bytes, which no step of history holds, and return their SHA-256; any thread may.

    Raises LibraryHeldError or LibraryReadOnlyError where nothing may be written.
    """
    with library.beside() as writer:
        return files.keep(writer, data)


def add_evidence(
    library: Library,
    *,
    claim: ClaimId,
    kind: EvidenceKind,
    title: str,
    url: str | None = None,
    publisher: str = "",
    published: str | None = None,
    data: bytes | None = None,
    sha256: str | None = None,
    file_name: str = "",
    stance: Stance = Stance.SUPPORTS,
    locator: str = "",
    excerpt: str = "",
    note: str = "",
    confidential: bool = False,
) -> Changes:
    """Add evidence to the library and link it to a claim; the bytes of a file are kept by their SHA-256.

    A file that is kept already (`keep_file`) is named by its `sha256` alone. Without a title it is called by
    its file's name or its address. Raises NotFoundError, InvalidError when there is neither title, address
    nor file.
    """
    with library.step(Action.ADD_EVIDENCE) as tx:
        tx.article, numbers = of_one_article(tx, [claim])
        called = clean(title) or clean(file_name) or clean(url or "")
        if not called:
            raise InvalidError(
                reason="evidence has a title, an address or a file", remedy="Type a title or paste a link."
            )
        evidence = Evidence(
            EvidenceId(new_id()),
            kind,
            called,
            clean(publisher),
            clean(url or "") or None,
            published=published,
            captured_at=tx.at,
            captured_by=tx.by,
            sha256=sha256 if data is None else files.keep(tx, data),
            confidential=confidential,
        )
        rows.add(tx, [evidence])
        rows.add_links(tx, [(claim, _link(evidence.id, stance, locator, excerpt, note))])
        tx.parameters.update(title=called, number=str(numbers[0]))
    return tx.changes


def link_evidence(
    library: Library,
    *,
    claims: Sequence[ClaimId],
    evidence: EvidenceId,
    stance: Stance = Stance.SUPPORTS,
    locator: str = "",
    excerpt: str = "",
    note: str = "",
) -> Changes:
    """Link evidence of the library to claims. Raises NotFoundError."""
    with library.step(Action.LINK_EVIDENCE) as tx:
        tx.article, numbers = of_one_article(tx, claims)
        tx.parameters.update(title=_one(tx, evidence).title, claims=named(numbers))
        links = [(claim, _link(evidence, stance, locator, excerpt, note)) for claim in claims]
        rows.add_links(tx, links)
    return tx.changes


def edit_evidence(
    library: Library, *, evidence: EvidenceId, article: ArticleId | None = None, **fields: object
) -> Changes:
    """Set fields of an `Evidence`, such as ``title="…"``; with `article` it can be undone from that article.

    Raises NotFoundError.
    """
    with library.step(Action.EDIT_EVIDENCE, article=article, scope=scope_of(article)) as tx:
        old = _one(tx, evidence)
        rows.change(tx, replace(old, **cleaned(fields)))  # type: ignore[arg-type]  # fields of Evidence by name
        tx.parameters["title"] = old.title
    return tx.changes


def edit_link(library: Library, *, link: LinkId, **fields: object) -> Changes:
    """Set fields of an `EvidenceLink`: stance, locator, excerpt, note. Raises NotFoundError."""
    with library.step(Action.EDIT_LINK) as tx:
        old = _about(tx, link)
        rows.change_link(tx, replace(old, **cleaned(fields)))  # type: ignore[arg-type]  # fields of it by name
    return tx.changes


def unlink_evidence(library: Library, *, link: LinkId) -> Changes:
    """Take evidence off a claim; it stays in the library. Raises NotFoundError."""
    with library.step(Action.UNLINK_EVIDENCE) as tx:
        _about(tx, link)
        rows.remove_link(tx, link)
    return tx.changes


def _about(tx: Tx, link: LinkId) -> EvidenceLink:
    claim, found = rows.get_link(tx, link)
    tx.article, numbers = of_one_article(tx, [claim])
    tx.parameters["number"] = str(numbers[0])
    return found


def _one(db: Db, evidence: EvidenceId) -> Evidence:
    found = rows.get(db, [evidence])
    if not found:
        raise NotFoundError(thing="evidence", key=evidence)
    return found[0]


def _link(evidence: EvidenceId, stance: Stance, locator: str, excerpt: str, note: str) -> EvidenceLink:
    return EvidenceLink(LinkId(new_id()), evidence, stance, clean(locator), clean(excerpt), clean(note))
