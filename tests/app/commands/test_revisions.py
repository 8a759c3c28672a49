from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.app import commands, history, queries, upkeep
from annotator.domain.errors import EmptyTextError, NotFoundError
from annotator.domain.ids import ArticleId
from annotator.domain.span import Found
from annotator.domain.verdict import Layer
from tests.libraries import FERRY, a_claim_in, everything, span_of

if TYPE_CHECKING:
    from annotator.app.library import Library
    from annotator.domain.claim import Claim
    from annotator.domain.ids import ClaimId
    from annotator.domain.review import Review

EDITED = FERRY.replace("Ferry to Aldra halted", "Ferry to Aldra halted again").replace(
    "on Monday", "on Tuesday"
)


def review(library: Library) -> Review:
    return queries.review(library, article=queries.articles(library)[0].id)


def get(library: Library, claim: ClaimId) -> Claim:
    return review(library).claim_by_id[claim]


def test_what_stands_in_the_new_text_as_well_is_carried_over(library: Library, article: ArticleId) -> None:
    claim = a_claim_in(library, article, "Nobody was hurt")
    commands.attribute(library, claims=[claim], new_source="harbour master", cue=span_of(FERRY, "added"))
    commands.set_verdict(library, claims=[claim], layer=Layer.CONTENT, rating="confirmed")
    commands.tick(library, article=article, spans=[span_of(FERRY, "hurt")], claim=claim)
    changes = commands.revise(library, article=article, text=EDITED.replace("\n", "\r\n"))
    found = review(library)
    assert found.article.text == EDITED
    assert found.article.revision.number == 2
    assert len(found.article.revision.sections) > 2
    for anchor in (
        found.claims[0].mentions[0].pieces[0],
        found.claims[0].attributions[0].content[0],
        found.claims[0].attributions[0].cue,
        found.ticks[0].anchor,
    ):
        assert anchor is not None
        assert anchor.span is not None
        assert anchor.span.of(EDITED) == anchor.exact
    assert found.claims[0].is_checked
    assert changes.claims == {claim}
    assert upkeep.check(library) == ()


def test_a_claim_whose_words_changed_is_reopened_and_reported(
    library: Library, article: ArticleId, claim: ClaimId
) -> None:
    same = a_claim_in(library, article, "Nobody was hurt")
    commands.explain(library, claim=claim, layer=Layer.CONTENT, text="Asked the line.")
    commands.set_verdict(library, claims=[claim, same], layer=Layer.CONTENT, rating="confirmed")
    commands.revise(library, article=article, text=EDITED)
    assert get(library, claim).quote == "The ferry was halted on Tuesday"
    assert get(library, claim).verdict() is None
    assert get(library, claim).explanation() == "Asked the line."
    assert get(library, same).is_checked
    (step,) = queries.steps(library, limit=1)
    assert history.told(step) == "Took in revision 2: words of claim 1 changed, places of no claim were lost"


def test_what_finds_no_place_keeps_its_words_and_is_reported(library: Library, article: ArticleId) -> None:
    lost = a_claim_in(library, article, "The quay stayed shut")
    commands.attribute(library, claims=[lost])
    commands.set_verdict(library, claims=[lost], layer=Layer.CONTENT, rating="confirmed")
    commands.tick(library, article=article, spans=[span_of(FERRY, "The quay")])
    commands.revise(library, article=article, text=FERRY.replace(" The quay stayed shut.", ""))
    claim = get(library, lost)
    assert [(orphan.exact, orphan.found) for orphan in claim.orphans] == [
        ("The quay stayed shut", Found.ORPHAN)
    ]
    assert not claim.is_checked
    assert claim.attributions[0].content[0].is_orphan
    assert review(library).ticks[0].anchor.is_orphan
    (step,) = queries.steps(library, limit=1)
    assert history.told(step).endswith("words of no claim changed, places of claim 1 were lost")


def test_a_tick_holds_for_the_very_words_that_it_was_made_on(library: Library, article: ArticleId) -> None:
    for words in ("on Monday", "harbour master said"):
        commands.tick(library, article=article, spans=[span_of(FERRY, words)])
    commands.revise(library, article=article, text=EDITED)
    changed, kept = (tick.anchor for tick in review(library).ticks)
    assert (changed.exact, changed.is_orphan) == ("on Monday", True)
    assert (kept.exact, kept.is_orphan) == ("harbour master said", False)


def test_a_correction_is_carried_over(library: Library) -> None:
    from tests.builders import rich_review

    rich = rich_review()
    article = commands.add_review(library, review=rich).article
    assert article is not None
    commands.revise(library, article=article, text=f"Again.\n\n{rich.article.text}")
    found = review(library)
    assert [c.anchor.exact for c in found.corrections] == [c.anchor.exact for c in rich.corrections]
    assert [c.anchor.span for c in found.corrections] != [c.anchor.span for c in rich.corrections]
    assert upkeep.check(library) == ()


def test_a_revision_is_one_step_and_is_undone(library: Library, article: ArticleId, claim: ClaimId) -> None:
    commands.tick(library, article=article, spans=[span_of(FERRY, "Monday")], claim=claim)
    before = everything(library.path)
    commands.revise(library, article=article, text=EDITED)
    history.undo(library, article=article)
    assert everything(library.path) == before
    assert review(library).article.text == FERRY


def test_the_same_text_changes_nothing_and_no_text_is_refused(library: Library, article: ArticleId) -> None:
    assert commands.revise(library, article=article, text=FERRY).rows == ()
    with pytest.raises(EmptyTextError):
        commands.revise(library, article=article, text=" \n")
    with pytest.raises(NotFoundError):
        commands.revise(library, article=ArticleId("none"), text="A")
