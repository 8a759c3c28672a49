"""The open article in memory stays what the library holds, whatever is done to it and taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.app import commands, history, queries
from annotator.app.desk import Desk
from annotator.domain.article import SectionKind
from annotator.domain.claim import ClaimKind, ClaimState
from annotator.domain.coverage import SentenceState
from annotator.domain.errors import NotFoundError
from annotator.domain.evidence import EvidenceKind
from annotator.domain.ids import (
    ArticleId,
    AttributionId,
    ClaimId,
    CommentId,
    EvidenceId,
    LinkId,
    MentionId,
    SourceId,
    TickId,
)
from annotator.domain.marks import Audience, Subject
from annotator.domain.source import SourceKind
from annotator.domain.verdict import Layer
from tests.libraries import FERRY, a_claim_in, an_article_in, span_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.app.library import Library
    from annotator.domain.changes import Changes


@pytest.fixture
def desk(library: Library, article: ArticleId) -> Iterator[Desk]:
    """Open the ferry's article, and hear of every step."""
    opened = Desk(library, article)
    end = library.bus.subscribe(opened.refresh)
    yield opened
    end()


def assert_true(desk: Desk, library: Library) -> None:
    """Compare what the desk says with what a desk says that is opened now."""
    now = Desk(library, desk.article.id)
    assert desk.article == now.article
    assert desk.claims == now.claims
    assert desk.reading_order == now.reading_order
    assert desk.ticks == now.ticks
    assert desk.reviewers == now.reviewers
    assert desk.sentences == now.sentences
    assert desk.states == now.states
    assert desk.coverage == now.coverage
    assert desk.review.comments == now.review.comments
    # What nobody names any more may stay until something else is read; what it says must be right.
    assert now.sources.items() <= desk.sources.items()
    assert now.evidence.items() <= desk.evidence.items()


def journey(library: Library, article: ArticleId) -> Iterator[Changes]:
    """Do everything once that can be done on an article."""
    halted = span_of(FERRY, "The ferry was halted on Monday")
    yield (made := commands.add_claim(library, article=article, mentions=[[halted]]))
    claim = ClaimId(made.made("claim")[0])
    yield (
        made := commands.add_claim(library, article=article, mentions=[[span_of(FERRY, "Nobody was hurt")]])
    )
    other = ClaimId(made.made("claim")[0])
    yield (
        made := commands.add_mention(library, claim=claim, spans=[span_of(FERRY, "Ferry to Aldra halted")])
    )
    mention = MentionId(made.made("mention")[0])
    yield commands.move_mention(library, mention=mention, spans=[span_of(FERRY, "Aldra halted")])
    yield commands.set_kind(library, claims=[claim, other], kind=ClaimKind.EVENT)
    yield commands.restate(library, claim=other, text="No one came to harm.")
    yield from on_sources(library, claim, other)
    yield commands.set_verdict(library, claims=[claim, other], layer=Layer.CONTENT, rating="confirmed")
    yield commands.explain(library, claim=claim, layer=Layer.CONTENT, text="The log says so.")
    yield from on_evidence(library, claim, other)
    yield from on_marks(library, article, claim)
    yield commands.edit_details(library, article=article, title="Ferry halted", byline="Ida Orlo")
    section = queries.article(library, article).revision.sections[-1].id
    assert section is not None
    yield commands.set_section_kind(library, sections=[section], kind=SectionKind.FOOTER)
    yield commands.set_state(library, claims=[other], state=ClaimState.PARKED)
    yield commands.remove_mention(library, mention=mention)
    yield commands.renumber(library, article=article)
    yield commands.set_reviewer(library, name="Bo Lind", initials="BL")
    yield commands.set_verdict(library, claims=[claim], layer=Layer.CONTENT, rating=None)
    yield commands.revise(library, article=article, text=FERRY.replace("Nobody was hurt", "No one was hurt"))
    yield commands.remove_claims(library, claims=[other])


def on_sources(library: Library, claim: ClaimId, other: ClaimId) -> Iterator[Changes]:
    """Do everything once that can be done with sources."""
    words = span_of(FERRY, "the harbour master")
    made = commands.attribute(library, claims=[claim], new_source="Harbour master", source_words=words)
    yield made
    stated, cited = AttributionId(made.made("attribution")[0]), SourceId(made.made("source")[0])
    yield (made := commands.add_source(library, name="Port office", kind=SourceKind.GOVERNMENT))
    office = SourceId(made.made("source")[0])
    yield commands.attribute(library, claims=[other], source=office)
    yield commands.attribute(library, claims=[other])
    yield commands.edit_attribution(library, attribution=stated, source=office)
    yield commands.edit_attribution(library, attribution=stated, source=cited)
    yield commands.edit_source(library, source=office, name="The port")
    yield commands.merge_sources(library, kept=cited, gone=office)
    yield commands.remove_attribution(library, attribution=stated)


def on_evidence(library: Library, claim: ClaimId, other: ClaimId) -> Iterator[Changes]:
    """Do everything once that can be done with evidence."""
    made = commands.add_evidence(
        library, claim=claim, kind=EvidenceKind.DOCUMENT, title="Log", data=b"Halted."
    )
    yield made
    log = EvidenceId(made.made("evidence")[0])
    yield (made := commands.link_evidence(library, claims=[other], evidence=log))
    link = LinkId(made.made("evidence_link")[0])
    yield commands.edit_link(library, link=link, locator="page 3")
    yield commands.edit_evidence(library, evidence=log, title="The log")
    yield commands.unlink_evidence(library, link=link)


def on_marks(library: Library, article: ArticleId, claim: ClaimId) -> Iterator[Changes]:
    """Do everything once that can be done with comments and ticks."""
    yield (made := commands.comment(library, subject=Subject.CLAIM, on=claim, text="Who says so?"))
    comment = CommentId(made.made("comment")[0])
    yield commands.comment(library, subject=Subject.CLAIM, on=claim, text="He does.", reply_to=comment)
    yield commands.comment(
        library, subject=Subject.ARTICLE, on=article, text="Mine", audience=Audience.PRIVATE, article=article
    )
    yield commands.edit_comment(library, comment=comment, text="Who says so, and where?")
    yield commands.resolve(library, comment=comment, resolved=True)
    yield (made := commands.tick(library, article=article, spans=[span_of(FERRY, "the Aldra Line")]))
    yield commands.untick(library, ticks=[TickId(made.made("tick")[0])])
    yield commands.tick(library, article=article, spans=[span_of(FERRY, "Monday")], claim=claim)


def test_after_every_step_the_desk_is_as_if_it_were_opened_now(
    library: Library, article: ArticleId, desk: Desk
) -> None:
    actions = set()
    for changes in journey(library, article):
        actions.add(changes.action)
        assert_true(desk, library)
    assert len(actions) > 30


def test_so_it_is_while_all_of_it_is_taken_back_and_brought_again(
    library: Library, article: ArticleId, desk: Desk
) -> None:
    steps = [changes.step for changes in journey(library, article) if changes.rows]
    done = queries.review(library, article=article)
    for step in reversed(steps):
        if not _is_record(library, step):
            history.take_back(library, step=step)
            assert_true(desk, library)
    assert desk.claims == {}
    undoing = [step.seq for step in queries.steps(library) if step.undoes is not None and not step.undone]
    for seq in undoing:
        history.take_back(library, step=seq)
        assert_true(desk, library)
    assert queries.review(library, article=article).claims == done.claims


def _is_record(library: Library, seq: int) -> bool:
    return next(step for step in queries.steps(library) if step.seq == seq).action == "set_reviewer"


def test_a_step_on_claims_reads_the_touched_claims_alone(
    library: Library, article: ArticleId, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    claim = a_claim_in(library, article, "Nobody was hurt")

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("everything was read again")

    monkeypatch.setattr(queries, "review", refuse)
    commands.set_verdict(library, claims=[claim], layer=Layer.CONTENT, rating="confirmed")
    assert desk.claims[claim].is_checked


def test_a_step_in_another_article_changes_nothing_here(library: Library, desk: Desk) -> None:
    other = an_article_in(library, "Quay shut\n\nThe quay was shut.\n")
    before = dict(desk.claims)
    a_claim_in(library, other, "The quay was shut", "Quay shut\n\nThe quay was shut.\n")
    assert desk.claims == before
    assert_true(desk, library)


def test_an_article_that_is_gone_is_told(library: Library, article: ArticleId) -> None:
    desk = Desk(library, article)
    changes = commands.remove_article(library, article=article)
    with pytest.raises(NotFoundError):
        desk.refresh(changes)
    with pytest.raises(NotFoundError):
        Desk(library, article)


def test_sentences_go_from_untouched_to_open_to_checked(
    library: Library, article: ArticleId, desk: Desk
) -> None:
    place = next(i for i, span in enumerate(desk.sentences) if "Monday" in span.of(desk.text))
    assert desk.states[place] is SentenceState.UNTOUCHED
    claim = a_claim_in(library, article, "The ferry was halted on Monday")
    assert desk.states[place] is SentenceState.OPEN
    commands.set_verdict(library, claims=[claim], layer=Layer.CONTENT, rating="disputed")
    assert desk.states[place] is SentenceState.CHECKED
    assert desk.coverage.checked == 1


def test_claims_without_a_place_are_read_last(library: Library, article: ArticleId, desk: Desk) -> None:
    gone = a_claim_in(library, article, "Nobody was hurt")
    stays = a_claim_in(library, article, "The quay stayed shut")
    commands.revise(library, article=article, text="Ferry to Aldra halted\n\nThe quay stayed shut.\n")
    assert [claim.id for claim in desk.reading_order] == [stays, gone]
    assert desk.claims[gone].start is None


def test_a_verdict_is_given_on_the_first_scale_of_its_layer(
    library: Library, article: ArticleId, desk: Desk
) -> None:
    claim = a_claim_in(library, article, "Nobody was hurt")
    assert desk.scale(Layer.CONTENT).id == "desk"
    assert desk.scale(Layer.ATTRIBUTION).id == "attribution"
    assert desk.rating(desk.claims[claim].verdict()) is None
    commands.set_verdict(library, claims=[claim], layer=Layer.CONTENT, rating="confirmed")
    rating = desk.rating(desk.claims[claim].verdict())
    assert rating is not None
    assert rating.label == "Confirmed"


def test_comments_are_given_by_what_they_hang_on(library: Library, article: ArticleId, desk: Desk) -> None:
    claim = a_claim_in(library, article, "Nobody was hurt")
    commands.comment(library, subject=Subject.CLAIM, on=claim, text="Who says so?")
    assert [comment.text for comment in desk.comments_on(Subject.CLAIM, claim)] == ["Who says so?"]
    assert desk.comments_on(Subject.ARTICLE, article) == ()
