from __future__ import annotations

import sqlite3
from contextlib import closing
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from annotator.app import commands, history, queries
from annotator.domain.errors import InvalidError, LibraryUnreadableError, NotFoundError
from annotator.domain.evidence import Evidence, EvidenceKind, Stance
from annotator.domain.ids import EvidenceId, LinkId
from tests.libraries import a_claim_in

if TYPE_CHECKING:
    from annotator.app.library import Library
    from annotator.domain.ids import ArticleId, ClaimId

PAGE = b"%PDF timetable"
DIGEST = sha256(PAGE).hexdigest()


def add(library: Library, claim: ClaimId, title: str = "Timetable", **fields: object) -> Evidence:
    changes = commands.add_evidence(
        library,
        claim=claim,
        kind=EvidenceKind.DOCUMENT,
        title=title,
        **fields,  # type: ignore[arg-type]  # fields by name
    )
    (key,) = changes.made("evidence")
    review = queries.review(library, article=queries.articles(library)[0].id)
    return review.evidence_by_id[EvidenceId(key)]


def test_evidence_is_added_with_its_file_and_linked_to_the_claim(
    library: Library, article: ArticleId, claim: ClaimId
) -> None:
    library.clock = lambda: "2024-05-06T12:00:00.000Z"
    found = add(
        library,
        claim,
        publisher="Aldra Line ",
        url="https://aldra.example/",
        data=PAGE,
        stance=Stance.REFUTES,
    )
    assert library.reviewer is not None
    assert found == Evidence(
        found.id,
        EvidenceKind.DOCUMENT,
        "Timetable",
        "Aldra Line",
        "https://aldra.example/",
        captured_at="2024-05-06T12:00:00.000Z",
        captured_by=library.reviewer.id,
        sha256=DIGEST,
    )
    (link,) = queries.claims(library, article=article)[0].evidence
    assert (link.evidence, link.stance) == (found.id, Stance.REFUTES)
    assert queries.file_bytes(library, DIGEST) == PAGE


def test_evidence_without_a_title_is_called_by_its_file_or_its_address(
    library: Library, claim: ClaimId
) -> None:
    assert add(library, claim, "", file_name="times.pdf", url="https://a.example").title == "times.pdf"
    assert add(library, claim, "", url="https://a.example").title == "https://a.example"
    with pytest.raises(InvalidError, match="title, an address or a file"):
        add(library, claim, " ")


def test_a_file_is_kept_once_and_stays_when_its_evidence_is_taken_back(
    library: Library, article: ArticleId, claim: ClaimId
) -> None:
    add(library, claim, data=PAGE)
    add(library, claim, "Copy", data=PAGE, confidential=True)
    history.undo(library, article=article)
    history.undo(library, article=article)
    assert queries.file_bytes(library, DIGEST) == PAGE
    history.redo(library, article=article)
    assert queries.review(library, article=article).evidence[0].sha256 == DIGEST


def test_a_file_that_is_no_longer_what_it_was_is_not_given_out(library: Library, claim: ClaimId) -> None:
    add(library, claim, data=PAGE)
    with closing(sqlite3.connect(library.path)) as outside, outside:
        outside.execute("UPDATE file SET data = ? WHERE sha256 = ?", (b"forged", DIGEST))
    with pytest.raises(LibraryUnreadableError, match="damaged"):
        queries.file_bytes(library, DIGEST)


def test_evidence_of_the_library_is_linked_to_more_claims(
    library: Library, article: ArticleId, claim: ClaimId
) -> None:
    other = a_claim_in(library, article, "Nobody was hurt")
    found = add(library, claim)
    changes = commands.link_evidence(
        library, claims=[other], evidence=found.id, locator="p. 4", note="See map"
    )
    assert changes.claims == {other}
    (link,) = queries.claims(library, article=article, ids=[other])[0].evidence
    commands.edit_link(library, link=link.id, stance=Stance.CONTEXT, excerpt="No sailings")
    (edited,) = queries.claims(library, article=article, ids=[other])[0].evidence
    assert (edited.locator, edited.note, edited.excerpt, edited.stance) == (
        "p. 4",
        "See map",
        "No sailings",
        Stance.CONTEXT,
    )
    commands.unlink_evidence(library, link=link.id)
    assert queries.claims(library, article=article, ids=[other])[0].evidence == ()


def test_fields_of_evidence_are_set_one_by_one(library: Library, article: ArticleId, claim: ClaimId) -> None:
    found = add(library, claim)
    commands.edit_evidence(library, evidence=found.id, title="Times", archive_url="https://b.example")
    commands.edit_evidence(library, evidence=found.id, article=article, confidential=True)
    changed = queries.review(library, article=article).evidence[0]
    assert (changed.title, changed.archive_url, changed.confidential) == ("Times", "https://b.example", True)


def test_evidence_that_is_not_there_is_not_found(library: Library, claim: ClaimId) -> None:
    with pytest.raises(NotFoundError, match="evidence"):
        commands.link_evidence(library, claims=[claim], evidence=EvidenceId("none"))
    with pytest.raises(NotFoundError, match="evidence"):
        commands.unlink_evidence(library, link=LinkId("none"))
