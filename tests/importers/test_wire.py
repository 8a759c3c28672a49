"""What comes back from the worker is what was sent, and nothing else is taken."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain import errors
from annotator.domain.article import Details, SectionKind
from annotator.importers.draft import Block, Draft, Mark, NoteKind, Offer, Why
from annotator.importers.findings import Finding, FindingCode
from annotator.importers.wire import pack_draft, pack_refusal, unpack
from annotator.text.decode import How

TEXTS = st.text(max_size=20)
PLACES = st.none() | st.tuples(st.integers(0, 99), st.integers(0, 99))
DRAFTS = st.builds(
    Draft,
    st.lists(
        st.builds(
            Block,
            TEXTS,
            st.none() | st.sampled_from(SectionKind),
            TEXTS,
            st.none() | st.sampled_from(Why),
            st.integers(0, 9),
        ),
        max_size=3,
    ).map(tuple),
    st.lists(
        st.builds(Mark, st.sampled_from(NoteKind), TEXTS, TEXTS, st.none() | TEXTS, TEXTS, PLACES, PLACES),
        max_size=3,
    ).map(tuple),
    st.builds(Details, title=TEXTS, published=st.none() | TEXTS),
    st.lists(st.builds(Offer, TEXTS, TEXTS, TEXTS), max_size=3).map(tuple),
    st.lists(
        st.builds(
            lambda code, count: Finding.of(code, count=count), st.sampled_from(FindingCode), st.integers()
        )
    ).map(tuple),
    TEXTS,
    st.lists(TEXTS, max_size=2).map(tuple),
    st.lists(TEXTS, max_size=2).map(tuple),
    st.none() | st.sampled_from(How),
)


@given(DRAFTS)
def test_a_draft_arrives_as_it_was_sent(draft: Draft) -> None:
    assert unpack(pack_draft(draft)) == draft


def test_a_refusal_arrives_as_it_was_sent() -> None:
    sent = errors.TooLargeError(name="a.docx", size=7, limit="5")
    with pytest.raises(errors.TooLargeError) as raised:
        unpack(pack_refusal(sent))
    assert str(raised.value) == str(sent)


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"\x80\x04N.",
        b"[]",
        b"7",
        b"{}",
        b'{"draft": {}}',
        b'{"draft": []}',
        b'{"draft": {"blocks": 7}}',
        json.dumps({"refused": "Exception", "parameters": {}}).encode(),
        json.dumps({"refused": "annotations", "parameters": {}}).encode(),
        json.dumps({"refused": "UserError"}).encode(),
        pack_draft(Draft((Block("x", SectionKind.QUOTE),))).replace(b'"quote"', b'"quotation"'),
    ],
)
def test_what_is_no_answer_is_not_taken(answer: bytes) -> None:
    with pytest.raises(ValueError, match=r".") as raised:
        unpack(answer)
    assert not isinstance(raised.value, errors.UserError)
