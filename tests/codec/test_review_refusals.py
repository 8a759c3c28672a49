"""Files that are not right: each is refused whole, and the error names the place and what is wrong there."""

from __future__ import annotations

import pytest

from annotator.codec.review_json import has_article, read
from annotator.codec.review_json.read import LIMIT, MOST_PARTS
from annotator.domain.errors import BadReviewError, EmptyTextError, TooLargeError
from tests.builders import SCALES, an_article
from tests.codec.bad_files import BAD_FILES, Bad
from tests.codec.files import TEXT, a_file, as_bytes


def refusal(data: bytes | str, **given: object) -> BadReviewError:
    """Return the error with which a file is refused."""
    with pytest.raises(BadReviewError) as caught:
        read(data, name="x.json", scales=SCALES, **given)  # type: ignore[arg-type]  # an article, if any
    return caught.value


def test_the_file_that_is_spoilt_below_is_right_as_it_stands() -> None:
    assert len(read(as_bytes(a_file()), name="x.json", scales=SCALES).claims) == 2


@pytest.mark.parametrize("bad", BAD_FILES, ids=lambda bad: bad.title)
def test_what_is_wrong_is_named_with_its_place(bad: Bad) -> None:
    error = refusal(as_bytes(bad.file()))
    assert bad.place in str(error.parameters["place"])
    assert bad.reason in str(error.parameters["reason"])
    assert "Nothing of it was taken" in str(error)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "no JSON: Expecting value at line 1, character 1"),
        (b"claims: none", "no JSON"),
        (as_bytes(a_file())[:-100], "no JSON"),
        (b'{"format": "annotator-review"} trailing', "Extra data"),
        (b"\xff\xfe{\x00}\x00", "UTF-16"),
        (b'{"format": "caf\xe9"}', "not UTF-8 (byte 16)"),
        (b'{"version": NaN}', "NaN"),
        (b'{"version": -Infinity}', "-Infinity"),
        (b'{"version": ' + b"9" * 5_000 + b"}", "digit"),
        (b'{"version": 1, "version": 2}', "“version” stands twice"),
        (b"[" * 100_000, "nested too deeply"),
        (b"[]", "it is a list and must be an object"),
        (b"null", "it is null and must be an object"),
        (b"true", "it is true or false and must be an object"),
        (b"1", "it is a number and must be an object"),
        ('{"format": "\\ud800"}', "half of a character"),
        ('{"\\ud800": 1}', "a key that is not known, “\ufffd”"),
        ('{"\\u001b[31m": 1}', "a key that is not known, “\ufffd[31m”"),
    ],
)
def test_what_is_no_review_file_at_all_is_refused(data: bytes | str, reason: str) -> None:
    error = refusal(data)
    assert reason in str(error.parameters["reason"])
    assert "x.json" in str(error.parameters["place"])
    assert not has_article(data)


def test_a_file_for_another_text_is_refused() -> None:
    assert "another text" in str(refusal(as_bytes(a_file()), article=an_article("Something else.")))


def test_a_file_that_names_another_text_by_its_hash_is_refused() -> None:
    file = a_file()
    file["article"] = {"text_sha256": "0" * 64}
    assert "“text_sha256” is that of another text" in str(refusal(as_bytes(file), article=an_article(TEXT)))


def test_a_file_that_is_too_large_is_refused_unread() -> None:
    data = b" " * (LIMIT + 1)
    with pytest.raises(TooLargeError):
        read(data, name="x.json", scales=SCALES)
    assert not has_article(data)


def test_a_file_of_countless_empty_lists_is_refused_before_they_are_made() -> None:
    assert "objects and lists" in str(refusal(b"[" + b"[]," * MOST_PARTS))


def test_a_text_of_white_space_is_no_article() -> None:
    file = {"format": "annotator-review", "version": 1, "article": {"text": " \n"}}
    with pytest.raises(EmptyTextError):
        read(as_bytes(file), name="x.json", scales=SCALES)


def test_long_words_are_shown_from_where_they_differ() -> None:
    words = "the long pier " * 20
    text = f"{words}burnt."
    span = {"start": 0, "end": len(text), "exact": f"{words}fell."}
    file = {"format": "annotator-review", "version": 1, "claims": [{"mentions": [{"spans": [span]}]}]}
    reason = str(refusal(as_bytes(file), article=an_article(text)).parameters["reason"])
    assert "has “… pier the long pier burnt.”" in reason
    assert "is “… pier the long pier fell.”" in reason


def test_words_that_stand_twice_are_not_told_where_they_stand() -> None:
    file = {
        "format": "annotator-review",
        "version": 1,
        "ticks": [{"start": 0, "end": 3, "exact": "tide"}],
    }
    assert "those words stand" not in str(refusal(as_bytes(file), article=an_article("The tide, the tide.")))


def test_a_verdict_without_a_scale_where_none_is_known_is_refused() -> None:
    file = a_file()
    file["scales"] = []
    file["claims"][0]["verdicts"] = [{"rating": "yes"}]
    with pytest.raises(BadReviewError, match="no scale for the content layer is known"):
        read(as_bytes(file), name="x.json", scales=())


def test_a_verdict_on_a_scale_where_none_is_known_is_refused() -> None:
    file = a_file()
    file["scales"] = [{"id": "own"}]
    with pytest.raises(BadReviewError, match="scale “own” has none"):
        read(as_bytes(file), name="x.json", scales=())
    file["scales"] = []
    with pytest.raises(BadReviewError, match="known are none"):
        read(as_bytes(file), name="x.json", scales=())
