from __future__ import annotations

from datetime import date

import pytest

from annotator.domain.attribution import Directness
from annotator.domain.claim import ClaimKind
from annotator.suggest import Check, CheckReason, SuggestedClaim, Suggestion, suggest
from annotator.suggest.dates import Unit, published_on, worked_out
from tests.parts import an_article

PUBLISHED = "2021-03-10"  # A Wednesday.


def suggestions(text: str, published: str | None = PUBLISHED) -> tuple[Suggestion, ...]:
    return suggest(an_article(text, **({"published": published} if published else {})), language="en")


def claims(text: str, published: str | None = PUBLISHED) -> list[SuggestedClaim]:
    return [claim for s in suggestions(text, published) for claim in s.claims]


def words(text: str, claim: SuggestedClaim) -> str:
    return " … ".join(span.of(text) for span in claim.spans)


def checks(text: str, published: str | None = PUBLISHED) -> dict[CheckReason, list[tuple[str, str]]]:
    found: dict[CheckReason, list[tuple[str, str]]] = {}
    every: list[Check] = [check for claim in claims(text, published) for check in claim.checks]
    for check in every:
        found.setdefault(check.reason, []).append((check.span.of(text), check.note))
    return found


def test_a_content_of_two_clauses_is_two_claims() -> None:
    text = "Ilse Marn said that the quay sank in May, but the crane still stands."
    assert [words(text, claim) for claim in claims(text)] == [
        "the quay sank in May",
        "the crane still stands",
    ]


def test_what_is_left_beside_a_find_is_no_claim_without_a_verb() -> None:
    text = (
        "Ilse Marn said in a statement that the quay sank. Dockers left on Tuesday, the union said, cutting "
    )
    text += "power to 40 homes in what the board called “a winter of lies”."
    assert [words(text, claim) for claim in claims(text)] == [
        "the quay sank",
        "Dockers left on Tuesday",
        "cutting power to 40 homes",
        "“a winter of lies”",
    ]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("The tunnel is expected to open in 2031.", "The tunnel … to open in 2031"),
        ("“The quay,” she said, “is unsafe.”", "“The quay,” … “is unsafe.”"),
    ],
)
def test_a_claim_in_two_pieces_is_one(text: str, claim: str) -> None:
    assert [words(text, one) for one in claims(text)] == [claim]


def test_two_sentences_of_a_quotation_are_two_claims() -> None:
    text = "“The quay is sinking,” she said. “Nobody counted the fish.”"
    assert len(claims(text)) == 2


def test_the_subject_that_a_participle_borrows_stays_in_its_own_claim() -> None:
    text = "A court blocked the tunnel on Monday, saying the bay was at risk."
    assert [words(text, one) for one in claims(text)] == [
        "A court blocked the tunnel on Monday",
        "the bay was at risk",
    ]


def test_a_question_word_alone_is_no_content() -> None:
    assert [s.rule for s in suggestions("Erik Holm did not say how.")] == ["claim"]


def test_a_date_that_cannot_be_is_told_without_a_verb() -> None:
    text = "On Wednesday, March 4, 2021, Ilse Marn said that the quay sank."
    assert checks(text)[CheckReason.WRONG_WEEKDAY]


def test_claims_carry_no_that_and_no_full_stop() -> None:
    text = "The harbour sank. And the mayor resigned."
    assert [words(text, claim) for claim in claims(text)] == ["The harbour sank", "the mayor resigned"]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("The quay sank on Monday.", ClaimKind.EVENT),
        ("The storm killed twelve dockers.", ClaimKind.QUANTITY),
        ("12 dockers drowned.", ClaimKind.QUANTITY),
        ("It was the biggest storm of the century.", ClaimKind.SUPERLATIVE),
        ("The quay sank because the bolts were loose.", ClaimKind.CAUSAL),
        ("The quay will sink again.", ClaimKind.PREDICTION),
        ("Marn is the head of the harbour board.", ClaimKind.IDENTITY),
        ("The crane remains in the water.", ClaimKind.STATUS),
        ("The statute forbids swimming in March.", ClaimKind.LAW_OR_RULE),
        ("Marn called the plan a gift.", ClaimKind.CHARACTERISATION),
        ("Footage showed smoke over the quay.", ClaimKind.VISUAL),
        ("Marn promised to rebuild it and promised boats.", ClaimKind.PROMISE),
    ],
)
def test_the_kind_of_a_claim_is_read_from_its_words(sentence: str, kind: ClaimKind) -> None:
    assert kind in {claim.kind for claim in claims(sentence)}


def test_reasons_to_check_stand_with_their_words() -> None:
    found = checks(
        "The tallest crane cost 40 million, more than double the first one, because steel was dear."
    )
    assert found[CheckReason.FIGURE] == [("40", ""), ("million", "")]
    assert ("than", "") in found[CheckReason.COMPARISON]
    assert found[CheckReason.SUPERLATIVE] == [("first", "")]
    assert found[CheckReason.CAUSAL] == [("because", "")]
    assert len(found[CheckReason.NOBODY_CITED]) == 1


def test_a_claim_with_a_source_is_not_one_for_which_nobody_is_cited() -> None:
    assert CheckReason.NOBODY_CITED not in checks("Ilse Marn said the quay sank.")


def test_more_reasons_make_a_suggestion_more_urgent() -> None:
    plain, pressing = suggestions("The quay sank slowly.\nThe worst storm since 1953 killed 12 dockers.")
    assert plain.urgency < pressing.urgency


@pytest.mark.parametrize(
    ("words_of_date", "meant"),
    [
        ("last year", "2020"),
        ("next year", "2022"),
        ("this year", "2021"),
        ("two weeks ago", "about 2021-02-24"),
        ("3 months ago", "2020-12"),
        ("five years ago", "2016"),
        ("yesterday", "2021-03-09"),
        ("tomorrow", "2021-03-11"),
    ],
)
def test_relative_dates_are_worked_out_from_the_day_of_publication(words_of_date: str, meant: str) -> None:
    text = f"The quay sank {words_of_date} in a storm."
    assert checks(text)[CheckReason.RELATIVE_DATE] == [(words_of_date, meant)]
    assert checks(text, published=None)[CheckReason.RELATIVE_DATE] == [(words_of_date, "")]


def test_a_weekday_that_does_not_fit_its_date_is_flagged() -> None:
    wrong = checks("The quay sank on Sunday (March 8) in a storm.")
    assert wrong[CheckReason.WRONG_WEEKDAY] == [("Sunday (March 8", "2021-03-08 is a Monday")]
    right = checks("The quay sank on Monday, March 8, in a storm.")
    assert right[CheckReason.DATE] == [("Monday, March 8", "2021-03-08")]


def test_a_year_beside_the_date_counts_more_than_the_year_of_publication() -> None:
    found = checks("The quay sank on Sunday, March 8, 2020, in a storm.")
    assert ("Sunday, March 8", "2020-03-08") in found[CheckReason.DATE]


@pytest.mark.parametrize("sentence", ["It sank on Sunday, March 8.", "It sank on Sunday, February 31, 2021."])
def test_without_a_date_of_the_calendar_a_weekday_is_only_a_date(sentence: str) -> None:
    published = None if "31" not in sentence else PUBLISHED
    assert CheckReason.WRONG_WEEKDAY not in checks(sentence, published)


def test_dates_beyond_the_calendar_are_not_worked_out() -> None:
    assert worked_out(Unit.WEEK, -9999, date(9, 1, 1)) == ""
    assert worked_out(Unit.DECADE, -1, date(2021, 3, 10)) == "2011"
    assert published_on("soon") is None


def test_a_claim_that_stands_elsewhere_is_offered_as_another_mention() -> None:
    text = (
        "Storm sinks the northern quay of Varnholt\n\n"
        "The northern quay of Varnholt was sunk by a storm, Ilse Marn said.\n\n"
        "Fishermen mended nets.\n\nThe storm sinks the northern quay of Varnholt each year."
    )
    first = claims(text)[0]
    assert [[span.of(text) for span in place] for place in first.mentions][1:] == [
        ["The northern quay of Varnholt was sunk by a storm"],
        ["The storm sinks the northern quay of Varnholt each year"],
    ]


def test_a_figure_or_name_that_only_the_headline_has_is_flagged() -> None:
    text = "Storm kills 14 in Ostrand\n\nA storm killed 12 dockers in Varnholt, Ilse Marn said."
    found = checks(text)[CheckReason.NOT_IN_BODY]
    assert [words for words, _ in found] == ["14", "Ostrand"]


def test_a_headline_that_the_body_bears_out_is_not_flagged() -> None:
    text = "Storm kills 12 in Varnholt\n\nA storm killed 12 dockers in Varnholt, Ilse Marn said."
    assert CheckReason.NOT_IN_BODY not in checks(text)


@pytest.mark.parametrize(
    ("text", "directness"),
    [
        ("“The quay sank in May,” Marn said.", Directness.DIRECT),
        ("Marn said the quay “sank like a stone in May”.", Directness.MIXED),
        ("Marn said the quay sank in May.", Directness.INDIRECT),
    ],
)
def test_quotation_marks_give_the_directness(text: str, directness: Directness) -> None:
    assert suggestions(text)[0].directness is directness


def test_a_quotation_that_is_nobodys_is_offered_with_the_question_who_says_it() -> None:
    (found,) = [
        s
        for s in suggestions("The sign hung low. “No bathing before the first of May.”")
        if s.rule == "quotation"
    ]
    assert found.claims[0].kind is ClaimKind.QUOTATION_WORDING
    assert found.source is None


def test_scare_quotes_are_no_quotation() -> None:
    assert [s for s in suggestions("The “safe” quay sank.") if s.rule == "quotation"] == []
