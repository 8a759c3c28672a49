"""What is said of a claim."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain.attribution import Attribution, Level, Mentioned
from annotator.domain.claim import Claim, ClaimKind
from annotator.domain.evidence import Evidence, EvidenceKind, EvidenceLink
from annotator.domain.ids import AttributionId, EvidenceId, LinkId, SourceId
from annotator.domain.marks import CommentKind
from annotator.domain.review import Review
from annotator.domain.source import Source
from annotator.domain.verdict import Layer
from annotator.exporters.outline import Digest, entry, reply
from annotator.exporters.outline.blocks import quoted
from tests.builders import a_claim, a_mention, a_review, a_verdict, an_article, anchor, uid

TEXT = "The port reopened, the warden said, as the pilots had told him."
WARDEN = Source(SourceId(uid("warden")), "Harbour warden")
PILOTS = Source(SourceId(uid("pilots")), "Pilots", parent=WARDEN.id)


def said(claim: Claim, **fields: object) -> list[str]:
    """Return the entry of a claim, paragraph by paragraph."""
    bare = Review(an_article(TEXT), (claim,), (WARDEN, PILOTS))
    review = replace(bare, **fields)  # type: ignore[arg-type]  # the keywords are those of Review
    found = entry(Digest(review), claim, claim.mentions[0])
    return ["".join(part.text for part in words) for words in found]


def a_claim_said(**fields: object) -> Claim:
    bare = Attribution(AttributionId(uid("a")), WARDEN.id, mentioned=None)
    attribution = replace(bare, **fields)  # type: ignore[arg-type]  # the keywords are those of Attribution
    return replace(a_claim(7, a_mention(TEXT, "The port reopened")), attributions=(attribution,))


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ({}, "Source: Harbour warden · claimant · indirect"),
        ({"mentioned": Mentioned.NAMED}, "Source: Harbour warden · claimant · by name · indirect"),
        ({"mentioned": Mentioned.ELIDED}, "Source: Harbour warden · claimant · not named here · indirect"),
        ({"source": None, "level": Level.NONE}, "Source: nobody is cited"),
        ({"source": None}, "Source: nobody is cited"),
        (
            {"source": None, "level": Level.ANONYMOUS},
            "Source: an anonymous source · claimant · indirect · anonymous",
        ),
        ({"source": PILOTS.id}, "Source: Pilots (Harbour warden) · claimant · indirect"),
    ],
)
def test_who_says_so_and_how(fields: dict[str, object], line: str) -> None:
    assert line in said(a_claim_said(**fields))


def test_the_words_of_cue_and_source_are_quoted() -> None:
    claim = a_claim_said(
        mentioned=Mentioned.DESCRIPTOR, cue=anchor(TEXT, "said"), source_words=anchor(TEXT, "the warden")
    )
    line = "Source: Harbour warden · claimant · “said” · named as “the warden” (descriptor) · indirect"
    assert line in said(claim)


def test_a_report_of_a_report_names_both() -> None:
    outer = a_claim_said().attributions[0]
    inner = Attribution(AttributionId(uid("b")), PILOTS.id, nested_in=outer.id)
    claim = replace(a_claim_said(), attributions=(outer, inner))
    assert any(line.endswith("as reported by Harbour warden") for line in said(claim))


def test_a_report_of_something_that_is_gone_is_told_without_it() -> None:
    claim = a_claim_said(nested_in=AttributionId(uid("gone")))
    assert "Source: Harbour warden · claimant · indirect" in said(claim)


def test_the_agency_that_carries_the_article_stands_with_what_nobody_says() -> None:
    claim = a_claim(7, a_mention(TEXT, "The port reopened"))
    review = Review(an_article(TEXT, agency="Tidewater"), (claim,))
    assert "Source: not attributed yet · carried by Tidewater" in said(claim, article=review.article)


def test_an_explanation_without_a_rating_is_not_lost() -> None:
    claim = replace(a_claim_said(), verdicts=(a_verdict("v", None, "Two logs differ."),))
    assert "Is it so? Not yet checked — Two logs differ." in said(claim)


def test_each_layer_has_its_line() -> None:
    verdicts = (a_verdict("v", "confirmed"), a_verdict("w", "accurate", layer=Layer.ATTRIBUTION))
    lines = said(replace(a_claim_said(), verdicts=verdicts), scales=a_review().scales)
    assert [line for line in lines if "?" in line] == [
        *("Was it said so? ✓ Accurate (as of 6 May 2024)", "Is it so? ✓ Confirmed (as of 6 May 2024)")
    ]


def test_a_verdict_of_nobody_on_no_day_says_neither() -> None:
    verdict = replace(a_verdict("v", "confirmed"), by=None, as_of=None)
    claim = replace(a_claim_said(), verdicts=(verdict,))
    assert "Is it so? ✓ Confirmed" in said(claim, scales=a_review().scales)


def test_evidence_without_a_title_is_called_by_its_kind() -> None:
    bare = Evidence(EvidenceId(uid("e")), EvidenceKind.FOOTAGE)
    link = EvidenceLink(LinkId(uid("l")), bare.id)
    claim = replace(a_claim_said(), evidence=(link,), kind=ClaimKind.LAW_OR_RULE)
    assert "Supports: Footage" in said(claim, evidence=(bare,))
    assert said(claim, evidence=(bare,))[0] == "Claim 7 · Not yet checked · Law or rule"


def test_hidden_characters_in_a_claim_are_named() -> None:
    text = "Pay\u200bPal closed."
    claim = a_claim(1, a_mention(text, "Pay\u200bPal closed"))
    line = "Hidden characters in these words: zero width space (U+200B)"
    assert line in said(claim, article=an_article(text))


@pytest.mark.parametrize(
    ("kind", "resolved", "line"),
    [
        (CommentKind.NOTE, False, None),
        (CommentKind.NOTE, True, "resolved"),
        (CommentKind.LEGAL, False, "Legal note"),
        (CommentKind.QUERY_EDITOR, True, "Query to the editor · resolved"),
    ],
)
def test_a_reply_says_what_it_is(kind: CommentKind, *, resolved: bool, line: str | None) -> None:
    comment = replace(a_review().comments[0], kind=kind, resolved=resolved)
    assert ["".join(part.text for part in words) for words in reply(comment)] == [
        *([line] if line else []),
        "Who says so?",
    ]


def test_a_quotation_that_brings_its_own_marks_gets_no_others() -> None:
    assert [quoted(text).text for text in ("said", "“yes”", "«نعم»")] == ["“said”", "“yes”", "«نعم»"]
