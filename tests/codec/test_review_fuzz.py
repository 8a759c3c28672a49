"""Whatever stands in a file, it is read or refused with a known error, never anything else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import given
from hypothesis import strategies as st

from annotator.codec.review_json import has_article, read, write
from annotator.domain.errors import UserError
from tests.builders import SCALES
from tests.codec.files import File, a_file, as_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.review import Review

scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text()
values = st.recursive(
    scalars, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=5
)


def paths(value: object, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the way to everything in a file."""
    if way:
        yield way
    keys: Any = value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for key in keys:
        yield from paths(value[key], (*way, key))  # type: ignore[index]  # keys are those of the value


PATHS = list(paths(a_file()))


def read_or_refused(data: bytes | str) -> Review | None:
    """Read a file, or return None when it is refused as a person's mistake."""
    try:
        return read(data, name="x.json", scales=SCALES)
    except UserError as error:
        assert str(error)  # noqa: PT017  # that the error can be told is what is tested
        return None


@given(st.binary() | st.text())
def test_any_bytes_are_refused(data: bytes | str) -> None:
    assert read_or_refused(data) is None
    assert has_article(data) is False


@given(values)
def test_any_json_is_refused(value: object) -> None:
    assert read_or_refused(as_bytes(value)) is None


@given(st.sampled_from(PATHS), values)
def test_anything_anywhere_in_a_file_is_refused_or_can_be_written_and_read_again(
    path: tuple[Any, ...], value: object
) -> None:
    file: File = a_file()
    at: Any = file
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = value
    review = read_or_refused(as_bytes(file))
    assert review is None or read(write(review), name="x.json", scales=()) == review


@given(st.sampled_from(PATHS))
def test_anything_may_be_missing_from_a_file(path: tuple[Any, ...]) -> None:
    file: File = a_file()
    at: Any = file
    for step in path[:-1]:
        at = at[step]
    del at[path[-1]]
    review = read_or_refused(as_bytes(file))
    assert review is None or read(write(review), name="x.json", scales=()) == review


@given(st.data())
def test_a_file_that_was_cut_off_is_refused(data: st.DataObject) -> None:
    whole = as_bytes(a_file())
    assert read_or_refused(whole[: data.draw(st.integers(0, len(whole) - 1))]) is None
