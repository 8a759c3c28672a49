"""The review report: its parts, what they count, and the links between them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings

from annotator.codec.review_json import fingerprint
from annotator.domain.claim import ClaimState
from annotator.domain.ids import CommentId, ReviewerId, ScaleId
from annotator.domain.marks import Audience, Comment, CommentKind, Reviewer, Subject
from annotator.domain.review import Review
from annotator.domain.verdict import Layer, Rating, Scale, Underline, Verdict
from annotator.domain.withhold import withhold
from annotator.exporters import A4, LETTER
from annotator.exporters.sanitise import Sanitiser
from tests.builders import (
    ADA,
    LOGBOOK,
    a_claim,
    a_mention,
    a_review,
    a_verdict,
    an_article,
    clean_review,
    rich_review,
    uid,
)
from tests.exporters.reading import R, W, WordFile
from tests.exporters.reports import facts, headings, report, signed, tables
from tests.strategies import reviews


def test_the_parts_stand_in_their_order() -> None:
    assert headings(report(rich_review())) == [
        "2. Finding at a glance",
        "3. Annotated article",
        "4. Claims",
        "5. Claim sheets",
        "6. Who says what",
        "7. Sources",
        "8. Evidence",
        "9. Proposed corrections",
        "10. Method",
        "11. Sign-off",
        "12. Hashes, and what was withheld",
    ]


def test_the_title_block_says_what_was_checked_by_whom_and_as_of_when() -> None:
    found = report(rich_review())
    told = facts(found, "About this article")
    assert found.paragraphs[:2] == ["Review report · DRAFT", rich_review().article.details.title]
    assert told["Agency"] == "Tidewater"
    assert told["By"] == 'By Ilse Marrow & "Bo" <desk>'
    assert told["Published"] == "5 May 2024"
    assert told["Text"] == "Revision 2, 700 characters"
    assert told["Checked by"] == "Ada Brandt, نور حدّاد"
    assert told["As of"] == "6 May 2024"


def test_a_report_is_final_when_nothing_is_left_before_hand_off() -> None:
    found = report(clean_review())
    assert found.paragraphs[0] == "Review report · FINAL"
    assert facts(found, "About this article")["Status"].startswith("FINAL: nothing is left")
    assert "FINAL" in found.said("word/header.xml")


@pytest.mark.parametrize("missing", ["verdict", "attribution", "decision", "claim", "sentence"])
def test_a_report_is_a_draft_while_anything_is_left(missing: str) -> None:
    review = clean_review()
    (claim,) = review.claims
    changed = {
        "verdict": replace(review, claims=(replace(claim, verdicts=()),)),
        "attribution": replace(review, claims=(replace(claim, attributions=()),)),
        "decision": replace(review, claims=(replace(claim, state=ClaimState.PARKED),)),
        "claim": replace(review, claims=()),
        "sentence": replace(review, ticks=()),
    }
    assert report(changed[missing]).paragraphs[0] == "Review report · DRAFT"


def test_what_is_left_and_withheld_keeps_a_report_a_draft() -> None:
    review = clean_review()
    asked = Comment(
        CommentId(uid("private")),
        Subject.ARTICLE,
        review.article.id,
        "Ask her lawyer?",
        kind=CommentKind.QUERY_EDITOR,
        audience=Audience.PRIVATE,
    )
    found = report(replace(review, comments=(asked,)))
    assert facts(found, "About this article")["Status"] == "DRAFT: open queries 1."
    assert "lawyer" not in found.text


def test_evidence_that_is_withheld_does_not_make_a_report_a_draft() -> None:
    review = clean_review()
    secret = replace(review, evidence=(replace(LOGBOOK, confidential=True),))
    assert report(secret).paragraphs[0].endswith("FINAL")


def test_a_report_is_final_when_a_checker_has_signed_for_just_this_state() -> None:
    review = signed(rich_review())
    told = facts(report(review), "About this article")["Status"]
    assert told.startswith("FINAL: signed by Ada Brandt on 6 May 2024: “The rest waits for the court.”.")
    assert "What is left open: not yet checked 3, parked 1" in told
    assert report(replace(review, comments=())).paragraphs[0].endswith("DRAFT")


def test_the_glance_counts_claims_by_verdict_with_mark_and_word() -> None:
    counts = tables(report(rich_review()))["Is it so? Desk"]
    assert counts[0] == ["Is it so?", "Claims", "Numbers"]
    assert counts[1:] == [
        ["✓ Confirmed", "1", "1"],
        ["✎ Confirmed with change", "1", "3"],
        ["≠ Disputed", "1", "5"],
        ["✗ Contradicted", "1", "4"],
        ["? Unverified", "1", "7"],
        ["– Not checkable", "1", "6"],
        ["Not yet checked", "3", "2, 8, 10"],
    ]


def test_the_glance_counts_attribution_verdicts_of_claims_that_name_a_source() -> None:
    counts = tables(report(rich_review()))["Was it said so? Attribution"]
    assert counts[-1] == ["Not yet checked", "3", "2, 6, 7"]
    assert ["✓ Accurate", "1", "3"] in counts


def test_the_glance_tells_what_stands_out() -> None:
    told = facts(report(rich_review()), "What stands out")
    assert told["Nobody is cited"] == "1 claim: 1"
    assert told["Not attributed yet"] == "3 claims: 4, 8, 10"
    assert told["One source only"] == "4 claims: 3, 5, 6, 7"
    assert told["Open queries"] == "3 queries: 4, 5"
    assert told["Verdict without evidence"] == "4 claims: 4, 5, 6, 7"
    assert told["Corrections that must be decided"] == "1 correction: 4"
    assert told["Sentences"].startswith("7 of 10 are done")


def test_what_must_be_fixed_is_listed_with_its_claims() -> None:
    found = report(rich_review())
    assert "Must be fixed" in headings(found, 2)
    line = "“the longest in its history” becomes “the longest since 1987” — Nine days in 1987. · claim 4"
    assert line in found.paragraphs


def test_a_review_without_anything_is_told_so() -> None:
    found = report(Review(an_article("One line.")))
    said = [p for p in found.paragraphs if p.startswith("No ")]
    assert said.count("No claim has been marked.") == 3
    assert {"No source is recorded.", "No evidence is recorded.", "No correction is proposed."} <= set(said)
    assert tables(found)["Is it so? Verdicts"][1:] == [["Not yet checked", "0", "–"]]
    assert not found.comments


def test_each_claim_is_bracketed_and_numbered_with_its_mark() -> None:
    found = report(rich_review())
    assert "KESTERMOUTH (Tidewater) — ⟦3 ✎⟧The port of Kestermouth reopened" in found.text
    assert "(⟦2⟧Still from Tidewater video)" in found.text
    assert "⟦5·2 ≠⟧“and not one sailor.”" in found.text


def test_where_claims_overlap_the_brackets_say_where_each_ends() -> None:
    text = "aa bb cc dd"
    claims = [a_claim(n, a_mention(text, words)) for n, words in ((1, "aa bb cc"), (2, "bb"), (3, "dd"))]
    assert "⟦1⟧aa ⟦2⟧bb⟦end 2⟧ cc⟦end 1⟧ ⟦3⟧dd" in report(Review(an_article(text), tuple(claims))).paragraphs


@settings(max_examples=40)
@given(reviews())
def test_the_words_of_any_article_stand_in_the_report_in_their_order(review: Review) -> None:
    found = report(review)
    assert "".join(_article_runs(found)).split() == Sanitiser().clean(review.article.text).split()


def _article_runs(found: WordFile) -> list[str]:
    """Return the words of the article's paragraphs without the brackets."""
    said = []
    for paragraph in found.body.iter(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        if style is not None and style.get(f"{W}val", "").startswith("Article"):
            said.append("\n")
            for run in paragraph.iter(f"{W}r"):
                if not any(s.get(f"{W}val") == "AnnotatorTag" for s in run.iter(f"{W}rStyle")):
                    said += [
                        " " if t.tag == f"{W}tab" else t.text or "" for t in run.iter(f"{W}t", f"{W}tab")
                    ]
    return said


@settings(max_examples=40)
@given(reviews())
def test_every_link_of_any_report_leads_somewhere(review: Review) -> None:
    found = report(review)
    anchors = {link.get(f"{W}anchor") for link in found.body.iter(f"{W}hyperlink")} - {None}
    assert anchors <= set(found.bookmarks)
    ids = {link.get(f"{R}id") for link in found.body.iter(f"{W}hyperlink")} - {None}
    assert ids <= {r.get("Id") for r in found.tree("word/_rels/document.xml.rels")}


@settings(max_examples=40)
@given(reviews())
def test_ids_and_names_of_bookmarks_stand_once_in_any_report(review: Review) -> None:
    starts = list(report(review).body.iter(f"{W}bookmarkStart"))
    for name in ("id", "name"):
        values = [start.get(f"{W}{name}", "").lower() for start in starts]
        assert len(set(values)) == len(values)


def test_text_table_and_registers_link_to_each_other() -> None:
    found = report(rich_review())
    anchors = [link.get(f"{W}anchor") for link in found.body.iter(f"{W}hyperlink")]
    assert {"claim_3", "row_3", "place_3", "source_3", "evidence_1", "correction_1"} <= set(anchors)
    assert "place_10" not in anchors
    rows = [row for row in found.body.iter(f"{W}tr") if row.find(f".//{W}bookmarkStart") is not None]
    named = [start.get(f"{W}name") for row in rows for start in row.iter(f"{W}bookmarkStart")]
    assert named[:3] == ["row_1", "row_2", "row_3"]


def test_web_addresses_are_links_and_other_addresses_are_not() -> None:
    review = rich_review()
    found = report(review)
    targets = {r.get("Target") for r in found.tree("word/_rels/document.xml.rels") if r.get("TargetMode")}
    assert targets == {
        "https://news.example/kestermouth?id=7&lang=en",
        "https://logbook.example/kestermouth?page=11&view=full",
        "https://archive.example/20240506/logbook",
    }
    for address in (
        "javascript:alert(1)",
        "file:///etc/passwd",
        "http://[bad",
        "https://",
        "http://a:99999/",
    ):
        article = replace(review.article, details=replace(review.article.details, url=address))
        bare = Review(article)
        rels = report(bare).tree("word/_rels/document.xml.rels")
        assert [r.get("Target") for r in rels if r.get("TargetMode")] == []
        assert facts(report(bare), "About this article")["Address"] == address


def test_the_claim_table_lies_on_landscape_pages_with_a_header_that_repeats() -> None:
    found = report(rich_review())
    pages = [page.get(f"{W}orient") for page in found.body.iter(f"{W}pgSz")]
    assert pages == [None, "landscape", None, "landscape", None]
    for table in found.body.iter(f"{W}tbl"):
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in table.iter(f"{W}tr"))
    assert [t[0] for t in tables(found)["Claims"]] == ["No.", *(str(n) for n in (1, 2, 3, 4, 5, 6, 7, 8, 10))]
    flagged = [t for t in found.body.iter(f"{W}tbl") if t.find(f"{W}tr/{W}trPr/{W}tblHeader") is not None]
    assert len(flagged) == 10


def test_a_row_of_the_claim_table_says_all_of_a_claim() -> None:
    row = tables(report(rich_review()))["Claims"][3]
    assert row[0] == "3"
    assert row[1].startswith("“The port of Kestermouth reopened")
    assert row[2] == "Event"
    assert row[3].startswith(
        "Kestermouth Harbour Authority · claimant · “said” · named as “the Harbour Authority”"
    )
    assert row[4] == "✓ Accurate|Heard on the recording."
    assert row[5] == "✎ Confirmed with change|It was closed 53 hours."
    assert row[6] == "Supports: Harbour logbook, pages 11–14, p. 12"
    assert tables(report(rich_review()))["Claims"][4][7] == "To attribute|Query to the author: Since when?"


def test_the_evidence_register_has_the_hash_of_each_file() -> None:
    rows = tables(report(rich_review()))["Evidence"]
    assert len(rows) == 2
    assert rows[1][3:] == ["1, 3", rich_review().evidence[0].sha256]


def test_the_source_register_has_names_kinds_and_claims() -> None:
    rows = tables(report(rich_review()))["Sources"]
    assert rows[3][1].endswith("also: the Authority, the Harbour Authority, هيئة الميناء")
    assert rows[3][2:4] == ["government", "3, 7"]


def test_what_was_not_checked_is_listed() -> None:
    found = report(rich_review())
    said = found.paragraphs
    assert "Claims without a verdict: 2, 8, 10" in said
    assert "Parked claims: 8" in said
    assert "Dropped claim 9: “the smell of diesel was back”" in said
    assert "Suggestions: 0 accepted, 0 dismissed, 1 left open (not counted and not shown)." in said


def test_untouched_sentences_are_listed_up_to_a_limit() -> None:
    text = "".join(f"Boat {n} left.\n\n" for n in range(203))
    said = report(Review(an_article(text))).paragraphs
    assert "Untouched: “Boat 199 left.”" in said
    assert "Untouched: “Boat 200 left.”" not in said
    assert "… and 3 more." in said


def test_the_last_part_has_the_hashes_and_what_was_withheld() -> None:
    found = report(rich_review())
    told = facts(found, "Hashes (SHA-256) and what was withheld")
    assert told["This review"] == fingerprint(withhold(rich_review()))
    assert told["Text checked"] == rich_review().article.revision.text_sha256
    assert told["Withheld"] == "1 confidential source, 1 confidential piece of evidence, 1 private comment"
    assert facts(report(a_review()), "Hashes (SHA-256) and what was withheld")["Withheld"] == "nothing"


def test_the_footer_has_title_revision_pages_and_hash() -> None:
    found = report(rich_review())
    footer = found.said("word/footer.xml")
    assert "Port of Kestermouth reopens after longest closure in its history · revision 2" in footer
    assert f"review {fingerprint(withhold(rich_review()))[:12]}" in footer
    fields = [f.get(f"{W}instr") for f in found.tree("word/footerWide.xml").iter(f"{W}fldSimple")]
    assert fields == [" PAGE ", " NUMPAGES "]


def test_a_long_title_is_cut_in_the_footer_alone() -> None:
    title = "Lock keepers " * 12
    review = Review(an_article("One line.", title=title))
    found = report(review)
    assert "Lock keepers Lock… · revision 1" in found.said("word/footer.xml")
    assert found.paragraphs[1] == title


def test_without_a_title_the_first_line_stands_for_it() -> None:
    review = Review(an_article("\n\nFirst words.\n\nMore.", title=""))
    assert report(review).paragraphs[1] == "First words."


def test_the_page_may_be_letter() -> None:
    sizes = [page.get(f"{W}w") for page in report(a_review(), page=LETTER).body.iter(f"{W}pgSz")]
    assert sizes == [str(edge) for edge in (LETTER.width, LETTER.height) * 2] + [str(LETTER.width)]
    assert A4.width < A4.height


def test_a_desk_s_own_scale_of_five_points_looks_as_well() -> None:
    lines = list(Underline)
    ratings = tuple(
        Rating(f"p{n}", f"{n} of 5", "★" * n, n, f"{n}0{n}0{n}0", lines[n], "…") for n in range(1, 6)
    )
    five = Scale(ScaleId("five"), "Five points", Layer.CONTENT, ratings)
    review = a_review()
    verdict = Verdict(a_verdict("x", None).id, Layer.CONTENT, five.id, "p4", "Nearly.")
    claim = replace(review.claims[0], verdicts=(verdict,))
    found = report(replace(review, claims=(claim,), scales=(*review.scales, five)))
    assert ["★★★★ 4 of 5", "1", "1"] in tables(found)["Is it so? Five points"]
    assert "Is it so? Desk" not in tables(found)
    assert "⟦1 ★★★★⟧The ferry to Aldra" in found.text
    assert "404040" in {shade.get(f"{W}fill") for shade in found.body.iter(f"{W}shd")}


def test_a_verdict_on_a_scale_that_is_not_there_is_shown_by_its_code() -> None:
    review = a_review()
    verdict = replace(a_verdict("x", "splendid"), scale=ScaleId("lost"))
    found = report(replace(review, claims=(replace(review.claims[0], verdicts=(verdict,)),)))
    assert any(c.lines[0].startswith("Claim 1 · splendid") for c in found.comments.values())


def test_the_annex_lists_suggestions_as_such() -> None:
    review = rich_review()
    suggested = replace(review.claims[5], state=ClaimState.SUGGESTED)
    found = report(Review(review.article), suggestions=(suggested,))
    assert "Annex: suggestions, accepted by nobody" in headings(found)
    assert "Suggestion: “the sea wall was unsafe” — cue “had told”" in found.paragraphs
    assert all("Claim 6" not in line for line in found.paragraphs)
    assert ADA.name not in found.text


def test_a_review_that_names_nobody_is_signed_by_who_hands_it_over() -> None:
    zoe = Reviewer(ReviewerId("zoe"), "Zoë Quill", "ZQ")
    unjudged = replace(a_review(), claims=(), reviewers=())
    assert "Zoë Quill" in "\n".join(report(unjudged, by=zoe).paragraphs)
    assert "not recorded" in "\n".join(report(unjudged).paragraphs)


def test_who_hands_a_review_over_is_not_taken_for_one_who_checked_it() -> None:
    zoe = Reviewer(ReviewerId("zoe"), "Zoë Quill", "ZQ")
    assert "Zoë Quill" not in "\n".join(report(rich_review(), by=zoe).paragraphs)
