"""The marks by which an exported Word file is known again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.codec import word_marks
from annotator.codec.review_json import claim_fingerprint, fingerprint
from annotator.codec.word_marks import (
    MOST_PIECES,
    NAMESPACE,
    Bookmark,
    HexIds,
    MarkedClaim,
    MarkedMention,
    Marks,
    Named,
    bookmark_name,
    claim_key,
    claim_named,
    content_id,
    export_id,
    from_xml,
    identity_line,
    marks_of,
    parse_bookmark,
    split_identity,
    to_xml,
)
from annotator.domain.errors import BadReviewError
from annotator.domain.ids import ClaimId, MentionId
from tests.builders import rich_review, uid
from tests.strategies import reviews

if TYPE_CHECKING:
    from annotator.domain.review import Review

MENTION = MentionId("0f8fad5b-d9cb-469f-a165-70867728950e")
CLAIM = ClaimId("7c9e6679-7425-40de-944b-e07fc1f90ae7")

mentions = st.uuids().map(str).map(MentionId)
pieces = st.integers(0, MOST_PIECES - 1)


def test_a_bookmark_is_named_by_its_mention() -> None:
    assert bookmark_name(MENTION) == "_men_0f8fad5bd9cb469fa16570867728950e"
    assert bookmark_name(MENTION, 1) == "_men_0f8fad5bd9cb469fa16570867728950e_2"


@given(mentions, pieces)
def test_a_bookmark_s_name_fits_in_word_and_reads_back(mention: MentionId, piece: int) -> None:
    name = bookmark_name(mention, piece)
    assert len(name) <= 40
    assert parse_bookmark(name) == Bookmark(mention, piece)


@given(mentions, pieces)
def test_a_copied_bookmark_is_told_from_its_original_even_when_it_was_cut(
    mention: MentionId, piece: int
) -> None:
    copy = f"{bookmark_name(mention, piece)}_Copy_12"
    whole = Bookmark(mention, piece, is_copy=True)
    assert parse_bookmark(copy) == whole
    assert parse_bookmark(copy[: len(bookmark_name(mention, piece)) + 2]) == whole


@pytest.mark.parametrize("piece", [-1, MOST_PIECES])
def test_a_piece_that_no_name_can_hold_is_refused(piece: int) -> None:
    with pytest.raises(ValueError, match="cannot be named"):
        bookmark_name(MENTION, piece)


@pytest.mark.parametrize(
    "name", ["", "_men_", "_GoBack", "_men_0f8f", f"x{bookmark_name(MENTION)}", f"{bookmark_name(MENTION)}_0"]
)
def test_other_bookmarks_are_none_of_ours(name: str) -> None:
    assert parse_bookmark(name) is None


def test_a_comment_names_its_claim_in_its_last_line() -> None:
    assert identity_line(CLAIM, 7) == "Claim 7 · ann-7c9e66797425"
    assert identity_line(CLAIM, 7, word="الادعاء") == "الادعاء 7 · ann-7c9e66797425"


@pytest.mark.parametrize(
    ("comment", "words", "number"),
    [
        ("Confirmed.\nSee p. 4.\nClaim 7 · ann-7c9e66797425", "Confirmed.\nSee p. 4.", 7),
        ("Claim 7 · ann-7c9e66797425\nAdded below by the editor.", "Added below by the editor.", 7),
        ("Confirmed. Really? Claim 7 · ANN-7C9E66797425", "Confirmed. Really?", 7),
        ("لم يُنشر.\nالادعاء 12 · ann-7c9e66797425", "لم يُنشر.", 12),
        ("\u200f7\u00a0·\u200eann-7c9e66797425 ", "\u200f", 7),
        ("ann-7c9e66797425", "", None),
        ("Claim 3 · ann-000000000000\nClaim 7 · ann-7c9e66797425", "", 7),
    ],
)
def test_the_line_that_names_the_claim_is_found_wherever_it_has_got_to(
    comment: str, words: str, number: int | None
) -> None:
    assert split_identity(comment) == (words, Named(number, "7c9e66797425"))


@pytest.mark.parametrize(
    "comment", ["", "Who says so?", "Claim 7 says ann.", "Joann-7c9e66797425", "ann-7c9e6679"]
)
def test_a_comment_that_names_no_claim_is_left_as_it_is(comment: str) -> None:
    assert split_identity(comment) == (comment, None)


@given(
    st.text(st.characters(exclude_characters="-")), st.uuids().map(str).map(ClaimId), st.integers(1, 9_999)
)
def test_whatever_a_comment_says_its_claim_is_read_back(text: str, claim: ClaimId, number: int) -> None:
    comment = f"{text}\n{identity_line(claim, number)}"
    assert split_identity(comment) == (text.strip(), Named(number, claim_key(claim)))


def test_a_claim_is_known_by_the_start_of_its_id() -> None:
    assert claim_named(claim_key(CLAIM), [ClaimId(uid("other")), CLAIM]) == CLAIM
    assert claim_named(claim_key(CLAIM), [ClaimId(uid("other"))]) is None


def test_a_start_that_two_claims_share_names_neither() -> None:
    twin = ClaimId(f"{CLAIM[:-1]}0")
    assert claim_named(claim_key(CLAIM), [CLAIM, twin]) is None


@given(st.lists(st.text(), max_size=50))
def test_hex_ids_lie_where_word_takes_them_and_none_stands_twice(names: list[str]) -> None:
    ids = HexIds()
    given_out = [ids.take(name) for name in names]
    assert all(0 < int(each, 16) < 0x7FFFFFFF and len(each) == 8 for each in given_out)
    assert len(set(given_out)) == len(given_out)


def test_hex_ids_are_the_same_in_every_document() -> None:
    assert HexIds().take(CLAIM, "reply") == HexIds().take(CLAIM, "reply") != HexIds().take(CLAIM)


def test_two_names_that_meet_in_one_number_get_two_ids() -> None:
    ids = HexIds()
    first, second = ids.take("same"), ids.take("same")
    assert int(second, 16) == int(first, 16) + 1


def test_a_name_that_would_give_zero_gets_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_marks, "_digest", lambda *_: bytes(32))
    ids = HexIds()
    assert [ids.take("a"), ids.take("b")] == ["00000001", "00000002"]


def test_an_export_is_named_by_all_that_decides_its_content() -> None:
    assert export_id("a", b"b") == export_id("a", "b") != export_id("ab")
    assert len(export_id()) == 32


def test_the_id_of_a_file_is_that_of_its_visible_parts_in_any_order() -> None:
    parts: dict[str, str | bytes] = {"word/document.xml": "words", "word/styles.xml": b"styles"}
    hidden = {"docProps/custom.xml": "an id", "word/_rels/document.xml.rels": "links"}
    assert content_id(parts) == content_id(dict(reversed([*parts.items(), *hidden.items()])))
    assert content_id(parts) != content_id({**parts, "word/document.xml": "other words"})


def marks() -> Marks:
    """Return the marks of the review with everything in it."""
    return marks_of(rich_review(), export=export_id("report"), document="report")


def test_the_marks_hold_every_claim_with_its_quotes_and_fingerprint() -> None:
    review = rich_review()
    assert marks().base == fingerprint(review)
    assert marks().text == review.article.revision.text_sha256
    assert marks().claims[4] == MarkedClaim(
        review.claims[4].id,
        5,
        claim_fingerprint(review.claims[4]),
        (
            MarkedMention(
                review.claims[4].mentions[0].id, ("“We lost 14 containers,”", "“and not one sailor.”")
            ),
            MarkedMention(
                review.claims[4].mentions[1].id, ("lost 14 containers", "a night of 90-knot gusts")
            ),
        ),
    )


def test_the_hidden_part_reads_back() -> None:
    assert from_xml(to_xml(marks())) == marks()
    assert from_xml(to_xml(marks()).encode()) == marks()
    assert to_xml(from_xml(to_xml(marks()))) == to_xml(marks())


@settings(max_examples=40)
@given(reviews())
def test_the_hidden_part_of_any_review_reads_back(review: Review) -> None:
    given_out = marks_of(review, export="0", document="checking")
    assert from_xml(to_xml(given_out)) == given_out


def test_what_xml_cannot_hold_is_replaced_in_quotes() -> None:
    review = rich_review()
    anchor = replace(review.claims[0].mentions[0].pieces[0], exact="a\ufffe<b>&\x0c")
    claim = replace(review.claims[0], mentions=(replace(review.claims[0].mentions[0], pieces=(anchor,)),))
    given_out = marks_of(
        replace(review, claims=(claim,), ticks=(), comments=()), export="0", document="report"
    )
    assert given_out.claims[0].mentions[0].quotes == ("a\ufffd<b>&\ufffd",)
    assert from_xml(to_xml(given_out)) == given_out


def test_another_program_may_write_the_part_its_own_way() -> None:
    rewritten = to_xml(marks()).replace("<claim ", "\n  <claim ").replace("</mention>", "</mention >\n")
    assert from_xml(b"\xef\xbb\xbf" + rewritten.encode()) == marks()


PART = f'<review xmlns="{NAMESPACE}" export="1" base="2" text="3" document="4">{{}}</review>'


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ("", "no XML"),
        (b"\xff\xfe<", "no XML in UTF-8"),
        ("<review>", "no XML"),
        ("<review/>", "another part"),
        ('<!DOCTYPE r [<!ENTITY a "b">]><r>&a;</r>', "document type"),
        (f'<review xmlns="{NAMESPACE}"/>', "“export” is missing"),
        (PART.format('<claim id="x" number="1" fingerprint=""/>'), "“x” is no id"),
        (PART.format(f'<claim id="{CLAIM}" number="one" fingerprint=""/>'), "“one” is no claim's number"),
        (PART.format(f'<claim id="{CLAIM}" number="1"/>'), "“fingerprint” is missing"),
    ],
)
def test_a_part_that_is_not_ours_or_was_spoilt_is_refused(data: bytes | str, reason: str) -> None:
    with pytest.raises(BadReviewError, match=reason):
        from_xml(data)


def test_a_quote_that_was_emptied_is_read_as_empty() -> None:
    claim = (
        f'<claim id="{CLAIM}" number="1" fingerprint="f"><mention id="{MENTION}"><quote/></mention></claim>'
    )
    assert from_xml(PART.format(claim)).claims[0].mentions == (MarkedMention(MENTION, ("",)),)
