"""A whole review from one file."""

from __future__ import annotations

import pytest

from annotator.codec import review_json
from annotator.domain.errors import BadReviewError, UserError
from annotator.importers import Imported, read_bytes
from tests.builders import a_review


def read(data: bytes, *, name: str = "mill.review.json", encoding: str | None = None) -> Imported:
    return read_bytes(data, name=name, encoding=encoding)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_a_review_comes_in_whole(encoding: str) -> None:
    review = a_review()
    imported = read(review_json.write(review).decode().encode(encoding))
    assert imported.review is not None
    assert review_json.write(imported.review) == review_json.write(review)
    assert (imported.importer, imported.text) == ("review", review.article.text)
    assert imported.sections == imported.review.article.revision.sections


def test_it_is_known_by_its_words_whatever_it_is_called() -> None:
    assert read(review_json.write(a_review()), name="mill.txt").review is not None


def test_a_review_in_utf16_is_refused_as_one() -> None:
    with pytest.raises(BadReviewError, match="UTF-16"):
        read(review_json.write(a_review()).decode().encode("utf-16"), name="mill.txt")


def test_a_chosen_encoding_is_taken() -> None:
    data = review_json.write(a_review()).decode().encode("utf-16-be")
    assert read(data, encoding="utf-16-be").review is not None


@pytest.mark.parametrize("data", [b'{"format": "annotator-review", "version": 1}', b'{"a": 1}', b"[]", b"{"])
def test_a_file_that_holds_no_review_is_refused_with_its_place(data: bytes) -> None:
    with pytest.raises(UserError) as refused:
        read(data)
    assert isinstance(refused.value, BadReviewError)
