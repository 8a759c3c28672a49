from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.app import commands, queries
from annotator.domain.attribution import (
    Attribution,
    AttributionState,
    Directness,
    Level,
    Mentioned,
    Role,
)
from annotator.domain.errors import BadSpanError, InvalidError, NotFoundError
from annotator.domain.ids import AttributionId, ClaimId, SourceId
from annotator.domain.source import SourceKind
from annotator.domain.span import Span
from tests.libraries import FERRY, a_claim_in, span_of

if TYPE_CHECKING:
    from annotator.app.library import Library
    from annotator.domain.ids import ArticleId


def attributions(library: Library, claim: ClaimId) -> tuple[Attribution, ...]:
    article = queries.articles(library)[0].id
    return queries.claims(library, article=article, ids=[claim])[0].attributions


def only(library: Library, claim: ClaimId) -> Attribution:
    (found,) = attributions(library, claim)
    return found


def test_a_new_name_makes_a_source_that_goes_by_the_marked_words_too(
    library: Library, claim: ClaimId
) -> None:
    commands.attribute(
        library,
        claims=[claim],
        new_source="Aldra’s harbour master",
        source_words=span_of(FERRY, "the harbour master"),
        cue=span_of(FERRY, "said"),
    )
    (source,) = queries.sources(library)
    assert (source.name, source.aliases) == ("Aldra’s harbour master", ("the harbour master",))
    found = only(library, claim)
    assert found.source == source.id
    assert found.source_words is not None
    assert found.cue is not None
    assert (found.source_words.exact, found.cue.exact) == ("the harbour master", "said")
    assert [piece.exact for piece in found.content] == ["The ferry was halted on Monday"]
    assert (found.role, found.directness, found.level) == (Role.CLAIMANT, Directness.INDIRECT, None)
    assert (found.mentioned, found.state) == (Mentioned.ALIAS, AttributionState.CONFIRMED)


@pytest.mark.parametrize("words", ["Ida Orlo", "he"])
def test_words_that_are_the_name_or_a_pronoun_become_no_alias(
    library: Library, claim: ClaimId, words: str
) -> None:
    commands.attribute(library, claims=[claim], new_source="ida orlo", source_words=span_of(FERRY, words))
    assert queries.sources(library)[0].aliases == ()


def test_a_name_that_a_source_goes_by_means_that_source(library: Library, claim: ClaimId) -> None:
    commands.add_source(library, name="Aldra Line", aliases=("the line",))
    commands.attribute(library, claims=[claim], new_source=" The Line")
    assert [source.name for source in queries.sources(library)] == ["Aldra Line"]


def test_a_source_without_a_name_is_refused(library: Library, claim: ClaimId) -> None:
    with pytest.raises(InvalidError, match="has a name"):
        commands.attribute(library, claims=[claim], new_source=" ")


def test_quotation_marks_and_kind_are_read_from_text_and_source(library: Library, article: ArticleId) -> None:
    claim = a_claim_in(library, article, "Nobody was hurt")
    made = commands.add_source(library, name="Ida Orlo", kind=SourceKind.PERSON)
    commands.attribute(
        library,
        claims=[claim],
        source=SourceId(made.made("source")[0]),
        source_words=span_of(FERRY, "he"),
    )
    found = only(library, claim)
    assert (found.directness, found.level) == (Directness.DIRECT, Level.ON_RECORD_NAMED)


def test_what_is_given_is_not_worked_out(library: Library, claim: ClaimId) -> None:
    commands.attribute(
        library,
        claims=[claim],
        new_source="Ida Orlo",
        role=Role.CARRIER,
        directness=Directness.MIXED,
        mentioned=Mentioned.PRONOUN,
        level=Level.BACKGROUND,
        content=[span_of(FERRY, "left"), span_of(FERRY, "a mess")],
    )
    found = only(library, claim)
    assert (found.role, found.directness, found.mentioned, found.level) == (
        Role.CARRIER,
        Directness.MIXED,
        Mentioned.PRONOUN,
        Level.BACKGROUND,
    )
    assert [piece.exact for piece in found.content] == ["a mess", "left"]


def test_nobody_is_cited_is_an_answer(library: Library, article: ArticleId, claim: ClaimId) -> None:
    other = a_claim_in(library, article, "The quay stayed shut")
    changes = commands.attribute(library, claims=[claim, other])
    assert changes.claims == {claim, other}
    found = only(library, claim)
    assert (found.source, found.level, found.mentioned) == (None, Level.NONE, None)


def test_nobody_is_never_at_a_level_that_names_somebody(library: Library, claim: ClaimId) -> None:
    with pytest.raises(InvalidError, match="level names somebody"):
        commands.attribute(library, claims=[claim], level=Level.ON_RECORD_NAMED)
    commands.attribute(library, claims=[claim], level=Level.ANONYMOUS)
    with pytest.raises(InvalidError, match="level names somebody"):
        commands.edit_attribution(library, attribution=only(library, claim).id, level=Level.ON_RECORD_NAMED)


def test_nobody_may_be_at_a_level_that_is_left_open(library: Library, claim: ClaimId) -> None:
    commands.attribute(library, claims=[claim])
    commands.edit_attribution(library, attribution=only(library, claim).id, level=None)
    assert (only(library, claim).source, only(library, claim).level) == (None, None)


def test_a_source_that_is_not_there_is_not_cited(library: Library, claim: ClaimId) -> None:
    with pytest.raises(NotFoundError, match="source"):
        commands.attribute(library, claims=[claim], source=SourceId("none"))


def test_fields_and_words_of_an_attribution_are_set_one_by_one(library: Library, claim: ClaimId) -> None:
    commands.attribute(library, claims=[claim], new_source="Ida Orlo", cue=span_of(FERRY, "said"))
    key = only(library, claim).id
    commands.edit_attribution(
        library,
        attribution=key,
        role=Role.CARRIER,
        source_words=span_of(FERRY, "Ida Orlo"),
        cue=None,
        content=[span_of(FERRY, "a mess")],
    )
    found = only(library, claim)
    assert found.source_words is not None
    assert (found.role, found.source_words.exact, found.cue) == (Role.CARRIER, "Ida Orlo", None)
    commands.edit_attribution(library, attribution=key, content=(), level=Level.BACKGROUND)
    assert (only(library, claim).content, only(library, claim).level) == ((), Level.BACKGROUND)
    with pytest.raises(BadSpanError):
        commands.edit_attribution(library, attribution=key, cue=Span(0, 10_000))


def test_taking_the_source_away_takes_the_level_with_it(library: Library, claim: ClaimId) -> None:
    commands.attribute(library, claims=[claim], new_source="Ida Orlo", level=Level.ON_RECORD_NAMED)
    key = only(library, claim).id
    commands.edit_attribution(library, attribution=key, source=None)
    assert (only(library, claim).source, only(library, claim).level) == (None, Level.NONE)
    source = queries.sources(library)[0].id
    commands.edit_attribution(library, attribution=key, source=source, level=Level.ON_RECORD_NAMED)
    assert only(library, claim).source == source
    with pytest.raises(InvalidError, match="level names somebody"):
        commands.edit_attribution(library, attribution=key, source=None, level=Level.BACKGROUND)
    with pytest.raises(NotFoundError):
        commands.edit_attribution(library, attribution=key, source=SourceId("none"))


def test_an_attribution_reports_another_of_its_claim_and_never_in_a_circle(
    library: Library, article: ArticleId, claim: ClaimId
) -> None:
    for name in ("Ida Orlo", "Aldra Line", "Ferry Watch"):
        commands.attribute(library, claims=[claim], new_source=name)
    first, second, third = (found.id for found in attributions(library, claim))
    commands.edit_attribution(library, attribution=second, nested_in=first)
    commands.edit_attribution(library, attribution=third, nested_in=second)
    with pytest.raises(InvalidError, match="each other"):
        commands.edit_attribution(library, attribution=first, nested_in=third)
    with pytest.raises(InvalidError, match="each other"):
        commands.edit_attribution(library, attribution=first, nested_in=first)
    other = a_claim_in(library, article, "Nobody was hurt")
    commands.attribute(library, claims=[other])
    with pytest.raises(InvalidError, match="same claim"):
        commands.edit_attribution(library, attribution=only(library, other).id, nested_in=first)
    commands.remove_attribution(library, attribution=second)
    assert [found.nested_in for found in attributions(library, claim)] == [None, None]


def test_an_attribution_that_is_not_there_is_not_found(library: Library) -> None:
    with pytest.raises(NotFoundError, match="attribution"):
        commands.remove_attribution(library, attribution=AttributionId("none"))
