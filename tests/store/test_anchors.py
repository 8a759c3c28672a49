"""Anchors in a column, and out again."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.span import Anchor, Found, Span
from annotator.store.anchors import pack, pack_one, unpack, unpack_one

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
SPANS = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 9**9), st.integers(1, 99))
ANCHORS = st.builds(Anchor, st.none() | SPANS, TEXTS, TEXTS, TEXTS, st.sampled_from(Found))


@given(st.lists(ANCHORS, max_size=4))
def test_anchors_come_back_as_they_were(anchors: list[Anchor]) -> None:
    assert unpack(pack(anchors)) == tuple(anchors)


@given(st.none() | ANCHORS)
def test_one_anchor_or_none_comes_back_as_it_was(anchor: Anchor | None) -> None:
    assert unpack_one(pack_one(anchor)) == anchor
