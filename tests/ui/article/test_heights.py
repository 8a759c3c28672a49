"""A column of blocks, compared with plain sums."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.article.heights import CHUNK, Heights

columns = st.lists(st.integers(0, 90).map(float), min_size=1, max_size=3 * CHUNK)


@given(columns, st.data())
def test_a_block_begins_where_those_before_it_end(heights: list[float], data: st.DataObject) -> None:
    column = Heights(heights)
    block = data.draw(st.integers(0, len(heights)))
    assert column.top(block) == sum(heights[:block])
    assert column.total == sum(heights)
    assert len(column) == len(heights)


@given(columns, st.data())
def test_a_height_is_covered_by_the_block_that_holds_it(heights: list[float], data: st.DataObject) -> None:
    column = Heights(heights)
    y = data.draw(st.floats(0, max(column.total - 1, 0)))
    block = column.at(y)
    assert column.top(block) <= y < column.top(block + 1) or column.total <= y


@given(columns, st.data())
def test_a_changed_block_moves_those_below_it(heights: list[float], data: st.DataObject) -> None:
    column = Heights(heights)
    assert column.total == sum(heights)
    block = data.draw(st.integers(0, len(heights) - 1))
    column[block] = heights[block] = 17.0
    assert column[block] == 17.0
    assert [column.top(at) for at in range(len(heights))] == [sum(heights[:at]) for at in range(len(heights))]


def test_what_lies_outside_the_column_is_its_first_or_last_block() -> None:
    column = Heights([10.0, 0.0, 20.0])
    assert column.at(-5) == 0
    assert column.at(10) == 2
    assert column.at(99) == 2
